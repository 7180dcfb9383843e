"""The windows beside the main one: an editor and a proposal for each estimate that is open."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QSettings, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from custlist_desktop.domain.errors import CustlistError, NotFoundError
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.proposal_lacks import Lack, lacks_of
from custlist_desktop.ui.estimates.lack_question import AgreedLacks
from custlist_desktop.ui.estimates.open_again import OpenEstimate
from custlist_desktop.ui.estimates.questions import delete_question
from custlist_desktop.ui.estimates.recent_customers import RecentCustomers
from custlist_desktop.ui.estimates.window_kinds import (
    MakeWindow,
    OpenProposal,
    OtherPages,
    WhenActive,
    as_editor,
    is_closed,
    show_behind,
)
from custlist_desktop.ui.kit.first_paint import AfterFirstPaint
from custlist_desktop.ui.kit.windows import bring_to_front, cascade
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import screen_area

if TYPE_CHECKING:
    from custlist_desktop.domain.placeholders import DoubtfulPlaceholder

_SIZE: Final = "estimate_editor/size"
_MAXIMIZED: Final = "estimate_editor/maximized"
_ITEM_CODES: Final = "estimate_editor/lines/item_codes"


class EstimateWindows(QObject):
    """Keeps one editor and one proposal window for each estimate; what is open is raised, not opened twice."""

    created = Signal(object)
    """A new estimate is in the file; its key."""
    deleted = Signal(object)
    """An estimate was deleted: the `Deleted` record."""
    discarded = Signal(object)
    """An estimate that was made and never touched went with its window: the same."""
    failed = Signal(object)
    """The CustlistError for which an estimate could not be opened."""
    opened = Signal(QWidget)
    """An editor's window."""
    shut = Signal()
    """An editor was closed."""
    missed = Signal(int)
    """How many of the estimates that were open before are not in the list any more."""

    def __init__(
        self,
        session: Session,
        pages: OtherPages,
        settings: QSettings | None = None,
        parent: QObject | None = None,
        *,
        make_editor: MakeWindow | None = None,
    ) -> None:
        """
        Args:
            session: somebody is signed in when a window is opened.
            pages: what the windows lead to.
            settings: remember the editor's size and the columns of its lines; they are forgotten without.
            parent: the parent.
            make_editor: makes an editor; the program's own without.
        """
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._settings = settings
        self._make_editor = make_editor or partial(_make_editor, settings)
        self._editors: dict[int, QWidget] = {}
        self._proposals: dict[int, QWidget] = {}
        self._lacks = AgreedLacks(self._show_line)
        self._waiting: list[OpenEstimate] = []
        self._keeps_untouched = False
        self._missed = 0

    def new(self, customer_id: int | None = None) -> int | None:
        """Makes an estimate and opens it, with the customer picker open too unless a customer is given.

        Returns:
            the estimate's key; None where it failed.
        """
        record = run(self, lambda: self._session.estimates.create(self._session.actor, customer_id))
        if record is None:
            return None
        if customer_id is not None:
            RecentCustomers(self._session, self._settings).note(customer_id)
        self.created.emit(record.id)
        self.open(record.id, with_picker=customer_id is None)
        return record.id

    def open(self, key: int, *, with_picker: bool = False) -> None:
        """Opens an estimate's editor, or raises the one that is open; ``with_picker`` for choosing a customer."""
        if key in self._editors:
            bring_to_front(self._editors[key])
            return
        window = run(self, lambda: self._make_editor(self._session, key))
        if window is None:
            return
        self._add_editor(key, window)
        if with_picker:
            WhenActive(window, as_editor(window).choose_customer)
        if self._is_maximized():
            window.showMaximized()
        bring_to_front(window)

    def _add_editor(self, key: int, window: QWidget) -> None:
        self._editors[key] = window
        editor = as_editor(window)
        editor.closed.connect(self._on_editor_closed)
        editor.open_customer_requested.connect(self._pages.show_customer)
        editor.proposal_requested.connect(self.open_proposal)
        editor.duplicate_requested.connect(self.duplicate)
        editor.delete_requested.connect(self.delete)
        editor.issued_requested.connect(partial(self._pages.show_issued, window))
        editor.history_requested.connect(partial(self._pages.show_history, window))
        editor.manage_templates_requested.connect(self._pages.show_templates)
        self._restore_size(window)
        last = self._last_shown(window)
        if last is not None:
            cascade(window, last)
        self.opened.emit(window)

    def _last_shown(self, new: QWidget) -> QWidget | None:
        """The editor that was opened last and stands somewhere on the screen."""
        others = (each for each in reversed(self._editors.values()) if each is not new and each.isVisible())
        return next((each for each in others if not each.isMinimized() and not each.isMaximized()), None)

    def open_ones(self) -> list[OpenEstimate]:
        """The estimates whose editors are open now, or about to be."""
        shown = [
            OpenEstimate(key, bytes(window.saveGeometry().data()), as_editor(window).text_tab())
            for key, window in self._editors.items()
        ]
        return shown + self._waiting

    def open_again(self, those: Sequence[OpenEstimate], front: QWidget) -> None:
        """Opens estimates as they were open before, one in each turn of the loop, once ``front`` was painted.

        That window keeps the keyboard. Those that were deleted meanwhile are counted, and told by `missed`.
        """
        self._waiting, self._missed = list(those), 0
        if those:
            AfterFirstPaint(front, partial(self._open_next, front))

    def _open_next(self, front: QWidget) -> None:
        if not self._waiting:
            if self._missed:
                self.missed.emit(self._missed)
            return
        each = self._waiting.pop(0)
        window = None if each.key in self._editors else run(self, lambda: self._made_if_there(each.key))
        if window is not None:
            self._add_editor(each.key, window)
            window.restoreGeometry(each.geometry)
            as_editor(window).show_text_tab(each.tab)
            show_behind(window, front)
        QTimer.singleShot(0, self, partial(self._open_next, front))

    def _made_if_there(self, key: int) -> QWidget | None:
        try:
            return self._make_editor(self._session, key)
        except NotFoundError:
            self._missed += 1
            return None

    def duplicate(self, key: int) -> int | None:
        """Makes a copy of an estimate, as its editor has it, and opens the copy.

        Returns:
            the copy's key; None where it failed.
        """
        self.flush(key)
        copy = run(self, lambda: self._session.estimates.duplicate(self._session.actor, key))
        if copy is None:
            return None
        self.created.emit(copy.id)
        self.open(copy.id)
        return copy.id

    def delete(self, key: int) -> None:
        """Asks, over the estimate's editor if that is open, closes its windows, and deletes it."""
        self.flush(key)
        record = run(self, lambda: self._session.estimates.get(self._session.actor, key))
        if record is None:
            return
        issued = len(self._session.issued_proposals.of_estimate(key))
        over = self._editors.get(key) or QApplication.activeWindow()
        if not delete_question(record.content.number, record.content.title, issued, over).ask():
            return
        with self._keeping_untouched():
            may_go = self.close(key)  # one that holds what can't be saved says so itself
        if may_go:
            run(self, lambda: self._session.estimates.delete(self._session.actor, key), self.deleted.emit)

    def discard_untouched(self, key: int) -> bool:
        """Takes a new estimate out of the list again in which nothing was ever done, with its number.

        Returns:
            whether it was one.
        """
        if self._session.file.is_read_only:
            return False
        deleted = run(self, lambda: self._session.estimates.discard_untouched(self._session.actor, key))
        if deleted is not None:
            self.discarded.emit(deleted)
        return deleted is not None

    def open_proposal(self, key: int) -> None:
        """Opens an estimate's proposal, or raises the one that is open; what its editor holds is saved first."""
        self.flush(key)
        if key in self._proposals:
            bring_to_front(self._proposals[key])
            return
        active = QApplication.activeWindow()
        below = None if isinstance(active, QDialog) else active  # a dialog that is closing would take this one along
        record = run(self, lambda: self._session.estimates.get(self._session.actor, key))
        if record is None:
            return
        self._lacks.forget(key)
        lacks = lacks_of(record.content, record.contact)
        if not self._lacks.ask(record, lacks, self._editors.get(key) or below, is_leaving=False):
            return
        shows_item_codes, may_leave = partial(self.shows_item_codes, key), partial(self.may_leave, key)
        window = run(self, lambda: self._pages.make_proposal(key, shows_item_codes, may_leave))
        if window is None:
            return
        self._proposals[key] = window
        proposal = cast("OpenProposal", window)
        proposal.closed.connect(self._on_proposal_closed)
        proposal.leaving.connect(self.flush)
        proposal.mend_requested.connect(self._on_mend_requested)
        proposal.placeholder_accepted.connect(self._on_placeholder_accepted)
        bring_to_front(window)

    def may_leave(self, key: int, lacks: Sequence[Lack]) -> bool:
        """Whether an open proposal may leave; asks if it lacks more than what was agreed to before."""
        record = run(self, lambda: self._session.estimates.get(self._session.actor, key))
        return record is not None and self._lacks.ask(record, lacks, self._proposals.get(key), is_leaving=True)

    def _show_line(self, key: int, line: int) -> None:
        self.open(key)
        if key in self._editors:
            as_editor(self._editors[key]).go_to_line(line)

    def is_open(self, key: int) -> bool:
        """Whether an estimate's editor is open."""
        return key in self._editors

    def shows_item_codes(self, key: int) -> bool:
        """Whether the editor of an estimate shows item codes; where none is open, whether the last one did."""
        if key in self._editors:
            return as_editor(self._editors[key]).shows_item_codes()
        return self._settings is not None and bool(self._settings.value(_ITEM_CODES, False, type=bool))

    def flush(self, key: int) -> bool:
        """Saves what an estimate's editor holds; returns whether all of it is in the file, or no editor is open."""
        return key not in self._editors or as_editor(self._editors[key]).flush()

    def flush_all(self) -> bool:
        """Saves what all editors hold; returns whether all of it is in the file. The first that can't is raised."""
        for key in self._editors:
            if not self.flush(key):
                bring_to_front(self._editors[key])
                return False
        return True

    def leave_all(self) -> None:
        """Saves what all editors hold, as far as that can be, and closes all windows; nothing is asked."""
        self._waiting = []
        for proposal in list(self._proposals.values()):
            proposal.close()
        with self._keeping_untouched():
            for editor in list(self._editors.values()):
                as_editor(editor).leave()

    def close(self, key: int) -> bool:
        """Closes the windows of one estimate, which save first; returns whether they are closed."""
        windows = [each[key] for each in (self._proposals, self._editors) if key in each]
        return all(is_closed(window) for window in windows)

    def close_all(self) -> bool:
        """Closes all windows, which save first; returns whether they are closed. One that can't is raised."""
        self._waiting = []
        with self._keeping_untouched():
            return all(self.close(key) for key in [*self._proposals, *self._editors])

    @contextmanager
    def _keeping_untouched(self) -> Iterator[None]:
        """Meanwhile, what is closed stays in the list."""
        self._keeps_untouched = True
        try:
            yield
        finally:
            self._keeps_untouched = False

    def show_error(self, error: CustlistError) -> None:
        """Lets whoever listens say what went wrong."""
        self.failed.emit(error)

    def _on_placeholder_accepted(self, key: int, doubt: "DoubtfulPlaceholder") -> None:
        """Puts a placeholder into an estimate's texts, in its editor if one is open, where it can be undone.

        The editor of an accepted estimate is opened, since it asks before anything is changed.
        """
        session = self._session
        record = run(self, lambda: session.estimates.get(session.actor, key))
        if record is None:
            return
        if record.content.status is EstimateStatus.ACCEPTED:
            self.open(key)
        if key in self._editors:
            as_editor(self._editors[key]).mend_placeholder(doubt)
            self.flush(key)
        else:
            from custlist_desktop.ui.estimates.document import with_placeholder  # here: rarely wanted

            mended = with_placeholder(record.content, doubt)
            run(self, lambda: session.estimates.save(session.actor, key, mended, record.version))

    def _on_mend_requested(self, key: int, mend: str) -> None:
        """Leads to where a field that stays empty in a proposal is filled in."""
        from custlist_desktop.proposals.empty_fields import Mend  # here: the program starts without proposals

        if mend == Mend.COMPANY:
            self._pages.show_company()
            return
        record = run(self, lambda: self._session.estimates.get(self._session.actor, key))
        if record is None:
            return
        if mend == Mend.CUSTOMER and record.customer_id is not None:
            self._pages.show_customer(record.customer_id)
        else:
            self.open(key)

    def _on_editor_closed(self, key: int) -> None:
        window = self._editors.pop(key, None)
        if window is not None:
            self._keep_size(window)
            window.deleteLater()
            # When the program ends, it stays: it is opened again at the next start.
            if not (self._keeps_untouched or key in self._proposals or as_editor(window).is_touched):
                self.discard_untouched(key)
            self.shut.emit()

    def _on_proposal_closed(self, key: int) -> None:
        window = self._proposals.pop(key, None)
        if window is not None:
            window.deleteLater()

    def _keep_size(self, window: QWidget) -> None:
        if self._settings is not None:
            self._settings.setValue(_MAXIMIZED, window.isMaximized())
            self._settings.setValue(_SIZE, window.normalGeometry().size())

    def _restore_size(self, window: QWidget) -> None:
        size = self._settings.value(_SIZE) if self._settings is not None else None
        if isinstance(size, QSize) and size.isValid():
            window.resize(size.boundedTo(screen_area(window).size()))

    def _is_maximized(self) -> bool:
        return self._settings is not None and bool(self._settings.value(_MAXIMIZED, False, type=bool))


# Read when the first window is wanted: the main window needs none of it, and its start is to be short.
def _make_editor(settings: QSettings | None, session: Session, key: int) -> QWidget:
    from custlist_desktop.ui.estimates.editor_window import EstimateEditor

    return EstimateEditor(session, key, settings=settings)
