"""Making one customer of several, and taking that back (M4, M5, M11)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from custlist_desktop.database.store import Store
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.changes import Changes, Subject
from custlist_desktop.services.core.journal import Recorder, utc_now
from custlist_desktop.services.core.rows import row_of
from custlist_desktop.services.customers.columns import checked_columns
from custlist_desktop.services.customers.linking import link_estimate, refresh_estimates
from custlist_desktop.services.customers.service import CustomerRecord, journalled_customer, record_of

KEPT_APART: Final = "keep_apart"
"""The journal's action for customers that somebody said are not the same: ``after`` has their keys."""
APART_UNDONE: Final = "undo_keep_apart"


@dataclass(frozen=True, slots=True)
class MergedCustomers:
    """A merge that can be undone.

    Attributes:
        kept: the customer that is left, as it is now.
        before: the row of that customer as it was.
        removed: the rows of the others, which are gone.
        estimates: the keys of the estimates that moved, each with that of the customer it had.
    """

    kept: CustomerRecord
    before: dict[str, Any]
    removed: tuple[dict[str, Any], ...]
    estimates: tuple[tuple[int, int], ...]


class MergeService:
    """Merges customers of the open file, each time in one transaction, recorded in the journal."""

    def __init__(
        self, file: Store, changes: Changes, home_region: str, now: Callable[[], datetime] = utc_now
    ) -> None:
        """``home_region`` is an ISO 3166-1 alpha-2 code: where numbers need no country code."""
        self._file = file
        self._changes = changes
        self._home_region = home_region
        self._now = now

    def merge(
        self, actor: Actor, keep: int, others: Sequence[int], details: CustomerDetails, versions: Mapping[int, int]
    ) -> MergedCustomers:
        """Gives one customer ``details`` and all the others' estimates, and deletes the others.

        Args:
            actor: who merges.
            keep: the customer that stays, with its key.
            others: the customers that go, at least one, ``keep`` not among them.
            details: what the customer that stays is to have.
            versions: by key, the versions of all of them that ``details`` were chosen from.

        Raises:
            NotAllowedError: only an Account Owner merges.
            InvalidDetailsError: the details can't be saved.
            NotFoundError: one of them was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved one; ``current`` is its `CustomerRecord`.
            ValueError: there is nothing to merge, or the one to keep is to go: a mistake of the caller.
        """
        authorise(actor, Action.MERGE_CUSTOMERS)
        if not others or keep in others:
            raise ValueError("a merge is of one customer and others")
        columns = checked_columns(details, self._home_region)
        with self._file.transaction():
            before = _unchanged_row(keep, versions[keep])
            gone = [_unchanged_row(key, versions[key]) for key in dict.fromkeys(others)]
            recorder = Recorder.begin(actor, self._now())
            saved = columns | {"updated_at": recorder.at, "version": before.version + 1}
            Customer.update(saved).where(Customer.id == keep).execute()
            kept = row_of(Customer, keep)
            recorder.record("merge", Subject.CUSTOMER, keep, journalled_customer(before), journalled_customer(kept))
            shown = refresh_estimates(kept)
            moved = tuple(pair for row in gone for pair in _take_over(recorder, kept, row))
        self._publish((keep, *others), (*shown, *(key for key, _ in moved)))
        return MergedCustomers(record_of(kept), _whole(before), tuple(map(_whole, gone)), moved)

    def undo_merge(self, actor: Actor, merged: MergedCustomers) -> tuple[CustomerRecord, ...]:
        """Brings back what a merge changed: the customers with their keys and details, and their estimates.

        An estimate that got another customer meanwhile, or details of its own, keeps them.

        Returns:
            the customers, the one that had been kept first.

        Raises:
            NotAllowedError: only an Account Owner may.
            NotFoundError: the kept customer was deleted meanwhile.
            ChangedMeanwhileError: it was changed meanwhile, or this was undone already; ``current`` is its
                `CustomerRecord`.
        """
        authorise(actor, Action.MERGE_CUSTOMERS)
        keep = merged.kept.id
        with self._file.transaction():
            now_there = _unchanged_row(keep, merged.kept.version)
            recorder = Recorder.begin(actor, self._now())
            renewed = {"updated_at": recorder.at, "version": now_there.version + 1}
            Customer.update(merged.before | renewed).where(Customer.id == keep).execute()
            kept = row_of(Customer, keep)
            states = journalled_customer(now_there), journalled_customer(kept)
            recorder.record("undo_merge", Subject.CUSTOMER, keep, *states)
            rows = {row.id: row for row in (_bring_back(recorder, columns) for columns in merged.removed)}
            moved = _give_back(recorder, keep, rows, merged.estimates)
            shown = refresh_estimates(kept)
        self._publish((keep, *rows), (*shown, *moved))
        return tuple(map(record_of, (kept, *rows.values())))

    def keep_apart(self, actor: Actor, keys: Sequence[int]) -> tuple[int, ...]:
        """Notes that customers are not the same, so that they are not found as duplicates of each other again.

        Returns:
            their keys, for `undo_keep_apart`.

        Raises:
            NotAllowedError: only an Account Owner decides that.
        """
        return self._note_apart(actor, KEPT_APART, keys)

    def undo_keep_apart(self, actor: Actor, keys: Sequence[int]) -> tuple[int, ...]:
        """Takes `keep_apart` back.

        Raises:
            NotAllowedError: only an Account Owner decides that.
        """
        return self._note_apart(actor, APART_UNDONE, keys)

    def _note_apart(self, actor: Actor, action: str, keys: Sequence[int]) -> tuple[int, ...]:
        authorise(actor, Action.MERGE_CUSTOMERS)
        noted = tuple(sorted(keys))
        with self._file.transaction():
            # About no single customer, hence the key 0, under which the journal's index finds it.
            recorder = Recorder.begin(actor, self._now())
            recorder.record(action, Subject.CUSTOMER, 0, None, {"customers": noted})
        return noted

    def _publish(self, customers: Sequence[int], estimates: Sequence[int]) -> None:
        self._changes.publish(Subject.CUSTOMER, *customers)
        if estimates:
            self._changes.publish(Subject.ESTIMATE, *estimates)


def _unchanged_row(key: int, version: int) -> Customer:
    row = row_of(Customer, key)
    if row.version != version:
        raise ChangedMeanwhileError(record_of(row))
    return row


def _take_over(recorder: Recorder, kept: Customer, gone: Customer) -> list[tuple[int, int]]:
    """Links the estimates of a customer to the one kept, and deletes it; returns their keys with its own."""
    estimates = list(Estimate.select().where(Estimate.customer == gone.id))
    for row in estimates:
        link_estimate(recorder, row, kept)
    Customer.delete().where(Customer.id == gone.id).execute()
    recorder.record("merge", Subject.CUSTOMER, gone.id, journalled_customer(gone), None)
    return [(row.id, gone.id) for row in estimates]


def _bring_back(recorder: Recorder, columns: Mapping[str, Any]) -> Customer:
    Customer.insert({**columns, "updated_at": recorder.at, "version": columns["version"] + 1}).execute()
    row = row_of(Customer, columns["id"])
    recorder.record("undo_merge", Subject.CUSTOMER, row.id, None, journalled_customer(row))
    return row


def _give_back(
    recorder: Recorder, keep: int, customers: Mapping[int, Customer], estimates: Sequence[tuple[int, int]]
) -> list[int]:
    """Links estimates to the customers that they had, where they are still linked to the one that was kept."""
    had = dict(estimates)
    still = [row for row in Estimate.select().where(Estimate.customer == keep) if row.id in had]
    for row in still:
        link_estimate(recorder, row, customers[had[row.id]])
    return [row.id for row in still]


def _whole(row: Customer) -> dict[str, Any]:
    return dict(row.__data__)
