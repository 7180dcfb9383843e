"""Notices after an update of the list, shown until somebody closes them."""

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.account import NoticeRow
from custlist_desktop.services.core.change import Ledger

_DRAFTS_REPRICED: Final = "drafts_repriced"  # written by migration 0004


@dataclass(frozen=True, slots=True)
class RepricedDraft:
    """A draft whose amounts an update changed, as it was called then.

    Attributes:
        id: the estimate's key; it may be deleted by now.
        before: the total before the update.
        after: the total after it; the same where only optional lines changed.
    """

    id: int
    number: str
    title: str
    currency: str
    before: Decimal
    after: Decimal


class NoticeService:
    """Reads the notices, and closes them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def repriced_drafts(self) -> tuple[RepricedDraft, ...]:
        """The drafts that an update priced again; none once that was put away."""
        found = NoticeRow.select(NoticeRow.facts).where(NoticeRow.kind == _DRAFTS_REPRICED).order_by(NoticeRow.id)
        estimates = [each for notice in found for each in json.loads(notice.facts)["estimates"]]
        totals = ("before", "after")
        return tuple(RepricedDraft(**each | {name: Decimal(each[name]) for name in totals}) for each in estimates)

    def put_repriced_away(self, actor: Actor) -> None:
        """Ends the notice of `repriced_drafts`.

        Raises:
            NotAllowedError: the user was deactivated meanwhile.
            DatabaseFileError: it couldn't be written.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES):
            NoticeRow.delete().where(NoticeRow.kind == _DRAFTS_REPRICED).execute()
