"""Merging customers, and undoing it (M4, M5, M11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change, Ledger
from custlist_desktop.services.customers.columns import checked_columns
from custlist_desktop.services.customers.linking import link_estimate, refresh_estimates
from custlist_desktop.services.customers.service import CustomerRecord, record_of

KEPT_APART: Final = "keep_apart"
"""The journal's action for customers that somebody said are not the same: ``after`` has their keys."""
APART_UNDONE: Final = "undo_keep_apart"


@dataclass(frozen=True, slots=True)
class MergedCustomers:
    """A merge that can be undone.

    Attributes:
        kept: the customer that is left, as it is now.
        moved: how many estimates moved to it.
        change_id: the change under which the journal has all of it.
    """

    kept: CustomerRecord
    moved: int
    change_id: str


class MergeService:
    """Merges customers. Every change raises NotAllowedError for anybody but an Account Owner."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def merge(
        self, actor: Actor, keep: int, others: Sequence[int], details: CustomerDetails, versions: Mapping[int, int]
    ) -> MergedCustomers:
        """Gives one customer ``details`` and all the others' estimates, and deletes the others.

        Args:
            others: the customers that go, at least one, ``keep`` not among them.
            versions: by key, the versions of all of them that ``details`` were chosen from.

        Raises:
            InvalidDetailsError: the details can't be saved.
            NotFoundError: one of them was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved one; ``current`` is its `CustomerRecord`.
            ValueError: there is nothing to merge, the one to keep is to go, or a version is missing: a mistake of the
                caller.
        """
        with self._ledger.change(actor, Action.MERGE_CUSTOMERS) as it:
            if not others or keep in others or not {keep, *others} <= versions.keys():
                raise ValueError("a merge is of one customer and others, whose versions are known")
            columns = checked_columns(details, self._ledger.home_region)
            kept = it.locked(Customer, keep, versions[keep], record_of)
            gone = [it.locked(Customer, key, versions[key], record_of) for key in dict.fromkeys(others)]
            it.update(kept, columns, "merge", is_changed=True)
            refresh_estimates(it, kept)
            moved = sum(_take_over(it, kept, row) for row in gone)
            return MergedCustomers(record_of(kept), moved, it.change_id)

    def keep_apart(self, actor: Actor, keys: Sequence[int]) -> str:
        """Notes that customers are not the same, so that they are not found as duplicates of each other again.

        Returns:
            the id of the change, for undo.
        """
        return self.note_apart(actor, KEPT_APART, keys)

    def note_apart(self, actor: Actor, action: str, keys: Sequence[int]) -> str:
        """Notes customers as apart, or not any more; ``action`` is one of the two above. Returns as `keep_apart`."""
        noted = tuple(sorted(keys))
        with self._ledger.change(actor, Action.MERGE_CUSTOMERS) as it:
            # About no single customer, hence the key 0, under which the journal's index finds it.
            it.note(action, Subject.CUSTOMER, 0, None, {"customers": noted})
        return it.change_id


def _take_over(it: Change, kept: Customer, gone: Customer) -> int:
    """Links the estimates of a customer to the one kept, and deletes it; returns how many they are."""
    estimates = list(Estimate.select().where(Estimate.customer == gone.id))
    for row in estimates:
        link_estimate(it, row, kept)
    it.delete(gone, "merge")
    return len(estimates)
