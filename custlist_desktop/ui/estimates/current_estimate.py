"""The current estimate of the list, and what is done with it: open, duplicate, propose, delete, and undo."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import CustlistError, NotFoundError
from custlist_desktop.domain.estimate_status import KEPT_STATUSES, EstimateStatus
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Deleted
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.estimates.search import EstimateRow
from custlist_desktop.services.history.records import Undoable
from custlist_desktop.services.samples.service import WINDOW_CUSTOMERS, WINDOW_ESTIMATES
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.estimates.commands import EstimatesState, estimate_commands
from custlist_desktop.ui.estimates.estimate_sentences import deleted_sentence, discarded_sentence
from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.i18n import Sentence, current_language
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.sample_questions import may_add_samples
from custlist_desktop.ui.kit.undoing import Undoing, UndoPlaces
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session


class CurrentEstimate(QObject):
    """Does the commands of the page, and tells the outcome in the notices. An open editor saves first."""

    list_outdated = Signal()
    """The list shows what is no longer in the file."""
    row_came_back = Signal(object)
    """The key of an estimate of which something was undone."""

    def __init__(
        self,
        session: Session,
        windows: EstimateWindows,
        notices: Notices,
        page: QWidget,
        undo_places: UndoPlaces,
    ) -> None:
        """Dialogs open over the window of ``page``."""
        super().__init__(page)
        self._session = session
        self._windows = windows
        self._notices = notices
        self._page = page
        self._row: EstimateRow | None = None
        self._undo_places = undo_places
        self.undoing = Undoing(session, notices, page, undo_places)
        self.undoing.undone.connect(self._on_undone)
        windows.deleted.connect(self._on_deleted)
        windows.discarded.connect(self._on_discarded)
        self.commands = Commands(page, estimate_commands(), self._handlers(), EstimatesState(), session)

    def _handlers(self) -> dict[str, Handler]:
        return {
            "new": self.new_estimate,
            "open": self.open_current,
            "duplicate": self.duplicate_current,
            "proposal": self.propose_current,
            "delete": self.delete_current,
            "history": self._show_history,
            "restore": self._restore_from_copy,
            **self.undoing.handlers(),
            "add_samples": self.add_samples,
            **{status.value: partial(self._set_status, status) for status in KEPT_STATUSES},
        }

    @property
    def row(self) -> EstimateRow | None:
        """The current estimate."""
        return self._row

    def set_row(self, row: EstimateRow | None) -> None:
        """Makes an estimate the current one, and enables what can be done with it."""
        self._row = row
        self._show_state()

    def _show_state(self) -> None:
        self.commands.show(EstimatesState(self._row.status if self._row else None))

    def new_estimate(self) -> None:
        """Makes an estimate and opens it."""
        self._windows.new()

    def open_current(self) -> None:
        """Opens the current estimate."""
        if self._row is not None:
            self._windows.open(self._row.id)

    def propose_current(self) -> None:
        """Opens the current estimate's proposal."""
        if self._row is not None:
            self._windows.open_proposal(self._row.id)

    def duplicate_current(self) -> None:
        """Makes a copy of the current estimate, and opens the copy."""
        if self._row is not None:
            self._windows.duplicate(self._row.id)

    def _set_status(self, status: EstimateStatus) -> None:
        row = self._row
        if row is None:
            return
        self._windows.flush(row.id)
        estimates, actor = self._session.estimates, self._session.actor
        if run(self, lambda: estimates.set_status(actor, row.id, status)) is None:
            self._show_state()  # Qt has checked the status that was chosen

    def _show_history(self) -> None:
        if self._row is not None:
            self._undo_places.show_estimate(self._row.id, "")

    def _restore_from_copy(self) -> None:
        if self._row is not None:
            self._undo_places.restore(self._row.number)

    def delete_current(self) -> None:
        """Asks, and deletes the current estimate."""
        if self._row is not None:
            self._windows.delete(self._row.id)

    def _on_deleted(self, deleted: Deleted[EstimateRecord]) -> None:
        self._offer_undo(deleted, deleted_sentence)

    def _on_discarded(self, deleted: Deleted[EstimateRecord]) -> None:
        self._offer_undo(deleted, discarded_sentence)

    def _offer_undo(self, deleted: Deleted[EstimateRecord], sentence: Sentence) -> None:
        self.undoing.offer(deleted.change_id, sentence, deleted.record.content.number)

    def _on_undone(self, change: Undoable) -> None:
        if change.subject is Subject.ESTIMATE:
            self.row_came_back.emit(change.key)

    def add_samples(self) -> None:
        """Adds invented customers and estimates to try things on."""
        samples, actor = self._session.samples, self._session.actor
        if may_add_samples(self._session, self._page.window()):
            run(
                self,
                lambda: samples.fill(actor, WINDOW_CUSTOMERS, WINDOW_ESTIMATES, language=current_language()),
            )

    def show_error(self, error: CustlistError) -> None:
        """Says over the list what went wrong."""
        self._notices.show_error(error_words(error))
        if isinstance(error, NotFoundError):
            self.list_outdated.emit()
