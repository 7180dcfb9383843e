"""Undo and redo: what was saved is taken back by a new change, and that by another one.

What can be undone next is asked of the journal each time, so it is the same after a restart, and in another window.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.change import Change, Ledger
from custlist_desktop.services.core.journal import Entry, entries_of
from custlist_desktop.services.estimates.numbers import next_number
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.history.account_reverting import revert_setting
from custlist_desktop.services.history.customer_reverting import REDONE, UNDONE, revert_customers
from custlist_desktop.services.history.estimate_reverting import EstimateReverting
from custlist_desktop.services.history.journal_rows import rows_of
from custlist_desktop.services.history.records import Passed, Undoable, What
from custlist_desktop.services.history.undoable import (
    describe,
    described,
    is_undone,
    members_of,
    next_redo,
    next_undo,
)

_INSTRUCTIONS: Final = 3_000
"""Of SQLite's machine for each customer and estimate, roughly."""


class NotUndoableError(ChangedMeanwhileError):
    """A change that can't be taken back, or was taken back before."""

    def __init__(self) -> None:
        super().__init__(None)


class UndoService:
    """Takes changes back, and does them again, each as a change of its own by whoever asks for it."""

    def __init__(
        self,
        ledger: Ledger,
        account: AccountService,
        estimates: EstimateService,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._ledger = ledger
        self._account = account
        self._estimates = estimates
        self._today = today

    def next_undo(self, actor: Actor) -> Undoable | None:
        """What ``actor`` can undo: the newest of their own changes that stands, and that their role may take back."""
        authorise(actor, Action.SEE_CUSTOMERS)
        return next_undo(actor).change

    def passed_by_undo(self, actor: Actor) -> tuple[Passed, ...]:
        """What is newer than `next_undo` and passed over by it, the newest first."""
        authorise(actor, Action.SEE_CUSTOMERS)
        return next_undo(actor).passed

    def next_redo(self, actor: Actor) -> Undoable | None:
        """What ``actor`` can redo: their last undo, unless they changed something since that can be undone."""
        authorise(actor, Action.SEE_CUSTOMERS)
        return next_redo(actor).change

    def passed_by_redo(self, actor: Actor) -> tuple[Passed, ...]:
        """What `next_redo` passes over, or why it is None, the newest first."""
        authorise(actor, Action.SEE_CUSTOMERS)
        return next_redo(actor).passed

    def change(self, change_id: str) -> Undoable | None:
        """What taking a change back would be called; None for one that can't be taken back."""
        return describe(change_id)

    def is_undone(self, change: Undoable) -> bool:
        """Whether a change was taken back already, by whomever."""
        return is_undone(change.change_id)

    def stands(self, change: Undoable) -> bool:
        """Whether nothing came after a change, so that it can still be taken back."""
        if is_undone(change.change_id):
            return False
        newest = next(rows_of(change.subject, change.key), None) if change.key else None
        return newest is None or newest.change_id in members_of(change.change_id)

    def is_newest(self, change_id: str) -> bool:
        """Whether nobody saved anything after a change."""
        newest = JournalEntry.select(JournalEntry.change_id).order_by(JournalEntry.id.desc()).scalar()
        return bool(newest == change_id)

    def undo(self, actor: Actor, change_id: str, progress: Progress = unheard) -> Undoable:
        """Takes a change back; of an undo, that does it again.

        Args:
            actor: who takes it back; it may be somebody else's.
            change_id: of the change, or the newest of several that are one.
            progress: is told how far it is, and can end it.

        Returns:
            the new change, which can be taken back too.

        Raises:
            NotAllowedError: they may not do this.
            NotUndoableError: it can't be taken back, or was already; nothing that it did is there any more; or a copy
                took the list's place, which `restoring.whole` puts back.
            ChangedMeanwhileError: what it changed was changed again since; ``current`` is the record of now.
            NotFoundError: what it changed is gone by now.
            InvalidDetailsError: what comes out couldn't be saved.
            NumberTakenError: another estimate has the number by now.
            CancelledError: ``progress`` ended it; nothing was taken back.
        """
        undoable = describe(change_id)
        if undoable is None or is_undone(change_id) or undoable.what is What.RESTORE_ALL:
            raise NotUndoableError
        if undoable.what in (What.IMPORT, What.ADD_SAMPLES, What.REMOVE_SAMPLES, What.KEEP_APART, What.RESTORE):
            from custlist_desktop.services.history.undo_of_many import undo_of_many  # few changes need it

            undone = undo_of_many(self._ledger, actor, undoable, progress)
        else:
            watch = Watch(progress)
            with self._ledger.change(actor, undoable.needs, change_id) as it, self._ledger.store.watched(watch):
                watch.stage(1, undoable.rows * _INSTRUCTIONS)
                it.undone = members_of(change_id)
                entries = [entry for member in it.undone for entry in entries_of(member)]
                self._revert(it, actor, entries, REDONE if undoable.is_undo else UNDONE)
                if describe(it.change_id) is None:  # all of it is as it was before, by whatever way
                    raise NotUndoableError
                watch.finish()
            undone = it.change_id
        return described(undone)

    def _revert(self, it: Change, actor: Actor, entries: Sequence[Entry], action: str) -> None:
        region = self._ledger.home_region
        if any(entry.subject is Subject.CUSTOMER for entry in entries):
            revert_customers(it, entries, action, region)
        elif entries[0].subject is Subject.ESTIMATE:
            reverting = EstimateReverting(it, actor, self._estimates, region, self._next_number)
            if len(entries) > 1 and all(entry.before and entry.after for entry in entries):
                reverting.revert(entries, action)
            else:
                for entry in entries:
                    reverting.revert([entry], action)
        else:
            for entry in entries:
                revert_setting(it, entry, action)

    def _next_number(self) -> str:
        return next_number(self._account.defaults().number_pattern, self._today().year)
