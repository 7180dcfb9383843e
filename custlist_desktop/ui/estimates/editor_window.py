"""The window in which one estimate is written: header, customer, lines, totals and texts."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.unsaved import UnsavedEstimate
from custlist_desktop.ui.estimates.accepted_guard import AcceptedGuard
from custlist_desktop.ui.estimates.autosave import Autosave
from custlist_desktop.ui.estimates.customer_control import CustomerControl
from custlist_desktop.ui.estimates.customer_holding import CustomerHolding
from custlist_desktop.ui.estimates.customer_strip import CustomerStrip
from custlist_desktop.ui.estimates.document import ChangesRefused, EstimateDocument
from custlist_desktop.ui.estimates.editor_commands import EditorState, editor_commands, editor_menu
from custlist_desktop.ui.estimates.editor_edits import EditorEdits
from custlist_desktop.ui.estimates.editor_header import EditorHeader
from custlist_desktop.ui.estimates.editor_notices import EditorNotice, EditorNotices, EditorSaving
from custlist_desktop.ui.estimates.editor_paste import EditorPaste
from custlist_desktop.ui.estimates.estimate_sentences import counts_text
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable, LineTableState
from custlist_desktop.ui.estimates.questions import leave_question
from custlist_desktop.ui.estimates.revision_watch import RevisionWatch
from custlist_desktop.ui.estimates.texts_panel import TextsPanel, TextsState
from custlist_desktop.ui.estimates.totals_panel import TotalsPanel
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.links import LinkOpener
from custlist_desktop.ui.kit.state import Rebuilder, empty, put_away
from custlist_desktop.ui.kit.status_keys import KeyHints
from custlist_desktop.ui.kit.styling import ground, make_label, make_line
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import APP_NAME, app_icon
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

_DEFAULT: Final = QSize(1440, 868)
_SMALLEST: Final = QSize(1200, 640)
_STATUS_HEIGHT: Final = 29
_LINES: Final = "estimate_editor/lines"


@dataclass(frozen=True, slots=True)
class EditorView:
    """What an editor shows; what it edits, and the steps that can be undone, are its document's."""

    lines: LineTableState
    texts: TextsState
    totals: int
    discount: str | None
    notice: EditorNotice | None


class EstimateEditor(QMainWindow):
    """Edits one estimate. All that is typed is saved by itself; closing the window saves the rest."""

    closed = Signal(int)
    """The window is closed; the estimate's key."""
    open_customer_requested = Signal(int)
    """The key of a customer that is to be shown in the list."""
    proposal_requested = Signal(int)
    """A proposal of the estimate is wanted; all of it is in the file. The estimate's key."""
    duplicate_requested = Signal(int)
    """A copy of the estimate is wanted, in a window of its own. The estimate's key."""
    issued_requested = Signal(int)
    """The proposals that left are to be shown. The estimate's key."""
    manage_templates_requested = Signal(str)
    """The TemplateKind whose templates are to be managed."""

    def __init__(self, session: Session, estimate_id: int, *, settings: QSettings | None = None) -> None:
        """Opens the estimate with the key ``estimate_id``; ``settings`` remember which columns its lines show.

        Raises:
            NotFoundError: there is none.
            NotAllowedError: the user was deactivated.
        """
        super().__init__()
        self.setProperty("shortcut_group", "editor")
        self._session = session
        self._settings = settings
        self._key = estimate_id
        self._is_closed = False
        self._asks = True
        record = session.estimates.get(session.actor, estimate_id)
        self.document = EstimateDocument(record, self)
        self._autosave = Autosave(session, self.document, self)
        self._holding = CustomerHolding(session, self.document, self._autosave, self)
        self._links = LinkOpener(self)
        self._edits = EditorEdits(session, self.document, self)
        AcceptedGuard(session, self.document, self, lambda: self.duplicate_requested.emit(estimate_id))
        self._revisions = RevisionWatch(session, self.document, self)
        if session.file.is_read_only:
            self.document.set_guard(ChangesRefused(lambda: self._notices.show_read_only()))
        self._connect()
        session.unsaved.offer(self, self._unsaved)
        Rebuilder(self, self)
        self.setWindowIcon(app_icon())
        self._build()
        self.resize(size_on_screen(self, _DEFAULT))
        if settings is not None:
            self._table.restore_state(settings, _LINES)
        if not record.content.title:
            self._header.focus_title()
        else:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        """Builds all that is seen of the document."""
        self.setMinimumSize(size_on_screen(self, _SMALLEST))
        self._build_parts()
        self._build_layout()
        EditorSaving(self._autosave, self.document, self._header, self._notices, self._work)
        self._build_status_bar()
        self._connect_parts()
        self._show_hints()
        self._show_content()
        self._show_state()
        self._show_aim()
        self._show_drift()

    def rebuild(self) -> None:
        """Builds all of it again, of the same document."""
        self._customer.close()
        empty(self)
        put_away(self._commands)
        self._build()

    def state(self) -> EditorView:
        """What is shown now."""
        return EditorView(
            self._table.view_state(),
            self._texts.state(),
            self._totals.verticalScrollBar().value(),
            self._totals.typed_discount,
            self._notices.notice,
        )

    def restore(self, state: EditorView) -> None:
        """Shows what was shown before."""
        self._autosave.tell_again()
        self._notices.restore(state.notice)
        self._table.restore_view(state.lines)
        self._texts.restore(state.texts)
        self._totals.verticalScrollBar().setValue(state.totals)
        if state.discount is not None:
            self._totals.type_discount(state.discount)

    def finish_typing(self) -> bool:
        """Takes what is being typed as meant; returns whether it could be read."""
        self._edits.end_typing()
        is_readable = all([self._table.finish_editing(), self._totals.finish_editing()])  # both in any case
        self.document.commit_requested.emit()
        return is_readable

    def _unsaved(self, also_saved: bool) -> UnsavedEstimate | None:
        """What the editor holds that isn't in the file, or all of it."""
        if self._is_closed or not (also_saved or self._autosave.is_dirty):
            return None
        record = self.document.record
        return UnsavedEstimate(self._key, self.document.content, record.customer_id, record.contact)

    def _build_parts(self) -> None:
        session, document = self._session, self.document
        self._commands = Commands(self, editor_commands(), self._handlers(), EditorState())
        self._header = EditorHeader(self._commands, self._edits, lambda: self._table.setFocus())
        self._notices = EditorNotices()
        self._strip = CustomerStrip(session.home_region, self._links.open, self._edits)
        self._customer = CustomerControl(
            session,
            document,
            self._holding,
            self._commands,
            self._strip.customer,
            self.open_customer_requested.emit,
        )
        self._table = LineTable(document)
        self._totals = TotalsPanel(document)
        self._texts = TextsPanel(session, document, self.manage_templates_requested.emit)
        self._hints = KeyHints()
        self._paste = EditorPaste(document, self._table, self._notices, self.finish_typing, self)
        self._counts = make_label(role="caption")

    def _build_layout(self) -> None:
        left = _below_each_other(self._table, self._paste.line, make_line(), self._texts)
        left.setStretch(0, 1)
        pane = QFrame()
        pane.setProperty("look", "pane")
        pane_layout = QVBoxLayout(pane)
        pane_layout.setContentsMargins(1, 0, 0, 0)
        pane_layout.addWidget(self._totals)
        work = QHBoxLayout()
        work.setSpacing(0)
        work.addLayout(left, 1)
        work.addWidget(pane)
        self._work = QWidget()
        ground(self._work, QPalette.ColorRole.Base)
        column = _below_each_other(self._strip, make_line())
        column.addLayout(work, 1)
        self._work.setLayout(column)
        central = QWidget()
        banner = Banner(self._session.board)
        layout = _below_each_other(self._header, make_line(), banner, self._notices, self._work)
        layout.setStretch(4, 1)
        central.setLayout(layout)
        self.setCentralWidget(central)

    def _build_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setFixedHeight(scaled(_STATUS_HEIGHT))
        self._hints.setContentsMargins(24, 0, 0, 0)
        self._counts.setContentsMargins(0, 0, 22, 0)
        bar.addWidget(self._hints, 1)
        bar.addPermanentWidget(self._counts)

    def _handlers(self) -> dict[str, Handler]:
        return {
            "undo": self._undo,
            "redo": self._redo,
            "save": self.flush,
            "section": self._insert_section,
            "customer": self.choose_customer,
            "proposal": self._make_proposal,
            "differences": self._show_differences,
            "check": lambda: self._table.go_to_doubtful(),
            "check_back": lambda: self._table.go_to_doubtful(forward=False),
            "columns": lambda: self._paste.change_columns(),
            "close": self.close,
            "details": self._edits.edit_details,
            "site": self._edits.edit_site,
            "issued": lambda: self.issued_requested.emit(self._key),
        }

    def _connect(self) -> None:
        """Listens to what stays as long as the window."""
        self._unsubscribe = self._session.announcer.subscribe(self._on_announcement)
        document = self.document
        document.content_changed.connect(self._on_content_changed)
        document.record_changed.connect(self._show_content)
        document.undo_stack.indexChanged.connect(self._show_state)
        document.refused.connect(self._show_content)
        self._revisions.changed.connect(self._show_drift)
        self._holding.failed.connect(self._on_holding_failed)

    def _connect_parts(self) -> None:
        notices = self._notices
        self._paste.hints_changed.connect(self._show_hints)
        notices.close_requested.connect(self.close)
        notices.copy_requested.connect(self._links.copy)
        self._links.followed.connect(notices.show_followed)
        self._links.unanswered.connect(notices.show_unanswered)
        self._header.menu_button.clicked.connect(self._open_menu)

    # What others ask

    def flush(self) -> bool:
        """Saves at once what isn't saved; returns whether all is in the file now."""
        is_readable = self.finish_typing()
        return self._autosave.flush() and is_readable

    def shows_item_codes(self) -> bool:
        """Whether the column of item codes is shown; a proposal has them where it is."""
        return self._table.is_column_shown(LineColumn.ITEM)

    def text_tab(self) -> int:
        """Which of the estimate's texts is in view, from 0."""
        return self._texts.state().tab

    def show_text_tab(self, tab: int) -> None:
        """Brings one of the texts into view."""
        self._texts.show_tab(tab)

    def choose_customer(self) -> None:
        """Opens the customer picker."""
        self._customer.choose()

    def leave(self) -> None:
        """Saves what can be saved, and closes without a question: nobody may be there to answer it."""
        self._asks = False
        self.close()

    def _may_leave(self) -> bool:
        return not self._asks or leave_question(self._autosave.failure, self).ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves first; what can't be saved is thrown away only if the user says so."""
        if not self._is_closed:
            if not (self.flush() or self._autosave.is_gone or self._may_leave()):
                event.ignore()
                return
            self._is_closed = True
            self._autosave.close()
            if self._settings is not None:
                self._table.save_state(self._settings, _LINES)
            self._unsubscribe()
            self._customer.close()
            self._revisions.close()
            self.document.close()
            self.closed.emit(self._key)
        super().closeEvent(event)

    # Showing

    def _show_content(self) -> None:
        content, record = self.document.content, self.document.record
        self._header.show_content(content, date.today())
        self._strip.show_estimate(content, record)
        name = " — ".join(part for part in (content.number.strip(), content.title.strip(), APP_NAME) if part)
        self.setWindowTitle(name)
        self._counts.setText(counts_text(content))

    def _on_content_changed(self, before: EstimateContent, content: EstimateContent) -> None:
        """While a line is typed, only the table and the totals have anything new to show."""
        if replace(before, lines=()) != replace(content, lines=()):
            self._show_content()
        elif len(before.lines) != len(content.lines):
            self._counts.setText(counts_text(content))

    def _show_hints(self) -> None:
        """Names the keys that work now: after a paste, those that have to do with it."""
        differs = self._revisions.drift is not None
        of_lines = ["next_cell", "next_line", *([] if differs else ["section"])]
        ids = [*(self._paste.hinted() or of_lines), "customer", *(["differences"] if differs else []), "proposal"]
        self._hints.set_hints(self._commands.hints(*ids))

    def _show_drift(self) -> None:
        """Says how the estimate differs from what left last."""
        drift = self._revisions.drift
        self._header.revision_mark.show_drift(drift)
        self._show_state()
        self._show_hints()

    def _show_aim(self) -> None:
        self._totals.set_aim(self._session.account.defaults().aim)

    def _state(self) -> EditorState:
        document, differs = self.document, self._revisions.drift is not None
        return EditorState(document.undone_next, document.redone_next, differs)

    def _show_state(self) -> None:
        self._commands.show(self._state())

    def _on_holding_failed(self, error: CustlistError) -> None:
        self._notices.show_error(error)

    # Editing

    def _undo(self) -> None:
        """Takes the last step back, which is the typing itself where that can't be read."""
        if self.finish_typing():
            self.document.undo()
        else:
            self._table.cancel_editing()
            self._totals.cancel_editing()

    def _redo(self) -> None:
        if self.finish_typing():
            self.document.redo()

    def _insert_section(self) -> None:
        """Inserts a section from elsewhere in the window; where the table has the keyboard it takes the key."""
        if self.finish_typing():
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._table.commands.insert_section()

    def go_to_doubtful(self) -> None:
        """Goes to the first cell to check, if there is one."""
        self._table.make_current(0, 0)
        self._table.go_to_doubtful()

    def _make_proposal(self) -> None:
        if self.flush():
            self.proposal_requested.emit(self._key)

    def _show_differences(self) -> None:
        if self.finish_typing():
            self._revisions.show_differences(self, self._make_proposal)

    def _open_menu(self) -> None:
        menu = self._commands.menu(self, *editor_menu(self._state()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self._header.menu_button)

    # What others did

    def _on_announcement(self, announcement: Announcement) -> None:
        """Shows at once what changed in the file: the customer (M11, M12), or the estimate itself."""
        if announcement.subject is Subject.ESTIMATE_DEFAULTS:
            self._show_aim()
            return
        record = self.document.record
        watched: dict[Subject, set[int | None]] = {
            Subject.CUSTOMER: {record.customer_id, record.former_customer_id},
            Subject.ESTIMATE: {record.id},
        }
        if announcement.subject in watched and (
            not announcement.keys or watched[announcement.subject] & announcement.keys
        ):
            self._autosave.refresh()


def _below_each_other(*widgets: QWidget) -> QVBoxLayout:
    """A column without gaps."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column
