"""The window in which one estimate is written: header, customer, lines, totals and texts."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.placeholders import DoubtfulPlaceholder
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.unsaved import UnsavedEstimate
from custlist_desktop.ui.estimates.accepted_guard import AcceptedGuard
from custlist_desktop.ui.estimates.autosave import Autosave
from custlist_desktop.ui.estimates.customer_holding import CustomerHolding
from custlist_desktop.ui.estimates.document import ChangesRefused, EstimateDocument, with_placeholder
from custlist_desktop.ui.estimates.editor_body import EditorBody, EditorParts, EditorView
from custlist_desktop.ui.estimates.editor_commands import EditorState, editor_commands, editor_menu
from custlist_desktop.ui.estimates.editor_edits import EditorEdits
from custlist_desktop.ui.estimates.estimate_sentences import counts_text
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.questions import leave_question
from custlist_desktop.ui.estimates.recent_customers import RecentCustomers
from custlist_desktop.ui.estimates.revision_watch import RevisionWatch
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.links import LinkOpener
from custlist_desktop.ui.kit.state import Rebuilder, empty, put_away
from custlist_desktop.ui.kit.status_keys import KeyHints
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import APP_NAME, app_icon
from custlist_desktop.ui.theme.metrics import room_on_screen, scaled, size_on_screen

_DEFAULT: Final = QSize(1440, 868)
_SMALLEST: Final = QSize(960, 600)
_STATUS_HEIGHT: Final = 29
_LINES: Final = "estimate_editor/lines"
_TEXTS_HEIGHT: Final = "estimate_editor/texts_height"


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
    delete_requested = Signal(int)
    """The estimate is to be deleted. Its key."""
    issued_requested = Signal(int)
    history_requested = Signal(int)
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
        self._is_touched = False
        self._asks = True
        record = session.estimates.get(session.actor, estimate_id)
        self.document = EstimateDocument(record, self)
        self._autosave = Autosave(session, self.document, self)
        holding = CustomerHolding(session, self.document, self._autosave, self)
        holding.failed.connect(self._on_holding_failed)
        self._edits = EditorEdits(session, self.document, self)
        recent = RecentCustomers(session, settings)
        self._parts = EditorParts(
            session, self.document, self._autosave, holding, self._edits, LinkOpener(self), recent
        )
        AcceptedGuard(session, self.document, self, lambda: self.duplicate_requested.emit(estimate_id))
        self._revisions = RevisionWatch(session, self.document, self)
        if session.file.is_read_only:
            self.document.set_guard(ChangesRefused(lambda: self._body.notices.show_read_only()))
        self._connect()
        session.unsaved.offer(self, self._unsaved)
        Rebuilder(self, self)
        self.setWindowIcon(app_icon())
        self._build()
        self.resize(size_on_screen(self, _DEFAULT))
        if settings is not None:
            self._body.table.restore_state(settings, _LINES)
            height = settings.value(_TEXTS_HEIGHT, 0, type=int)
            if isinstance(height, int):
                self._body.divided.set_lower_height(height)
        if not record.content.title:
            self._body.header.focus_title()
        else:
            self._body.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        """Builds all that is seen of the document."""
        self.setMinimumSize(_SMALLEST.boundedTo(room_on_screen(self)))
        self._commands = Commands(self, editor_commands(), self._handlers(), EditorState())
        self._body = EditorBody(
            self._parts,
            self._commands,
            self.open_customer_requested.emit,
            self.manage_templates_requested.emit,
            self,
        )
        self._body.paste.hints_changed.connect(self._show_hints)
        self._body.header.menu_button.clicked.connect(self._open_menu)
        self.setCentralWidget(self._body)
        self._build_status_bar()
        self._show_hints()
        self._show_content()
        self._show_state()
        self._show_aim()
        self._show_drift()

    def rebuild(self) -> None:
        """Builds all of it again, of the same document."""
        self._body.customer.close()
        empty(self)
        put_away(self._commands)
        self._build()

    def state(self) -> EditorView:
        """What is shown now."""
        return self._body.state()

    def restore(self, state: EditorView) -> None:
        """Shows what was shown before."""
        self._body.restore(state)

    def finish_typing(self) -> bool:
        """Takes what is being typed as meant; returns whether it could be read."""
        return self._body.finish_typing()

    def _unsaved(self, also_saved: bool) -> UnsavedEstimate | None:
        """What the editor holds that isn't in the file, or all of it."""
        if self._is_closed or not (also_saved or self._autosave.is_dirty):
            return None
        record = self.document.record
        return UnsavedEstimate(self._key, self.document.content, record.customer_id, record.contact)

    def _build_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setFixedHeight(scaled(_STATUS_HEIGHT))
        self._hints, self._counts = KeyHints(), make_label(role="caption")
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
            "duplicate": self._duplicate,
            "delete": self._delete,
            "differences": self._show_differences,
            "find": self._find,
            "find_next": lambda: self._body.find_bar.go_on(),
            "find_previous": lambda: self._body.find_bar.go_back(),
            "check": lambda: self._body.table.go_to_doubtful(),
            "check_back": lambda: self._body.table.go_to_doubtful(forward=False),
            "columns": lambda: self._body.paste.change_columns(),
            "close": self.close,
            "details": self._edits.edit_details,
            "site": self._edits.edit_site,
            "issued": lambda: self.issued_requested.emit(self._key),
            "history": lambda: self.history_requested.emit(self._key),
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

    # What others ask

    def flush(self) -> bool:
        """Saves at once what isn't saved; returns whether all is in the file now."""
        is_readable = self.finish_typing()
        return self._autosave.flush() and is_readable

    def shows_item_codes(self) -> bool:
        """Whether the column of item codes is shown; a proposal has them where it is."""
        return self._body.table.is_column_shown(LineColumn.ITEM)

    def text_tab(self) -> int:
        """Which of the estimate's texts is in view, from 0."""
        return self._body.texts.state().tab

    def show_text_tab(self, tab: int) -> None:
        """Brings one of the texts into view."""
        self._body.texts.show_tab(tab)

    def mend_placeholder(self, doubt: DoubtfulPlaceholder) -> None:
        """Puts what was meant into the texts, as one step of undo."""
        content = self.document.content
        did = Did.EDIT_SCOPE if doubt.typed in content.scope_of_work else Did.EDIT_TERMS
        self.document.change(with_placeholder(content, doubt), EditStep(did))

    def choose_customer(self) -> None:
        """Opens the customer picker."""
        self._body.customer.choose()

    @property
    def is_touched(self) -> bool:
        """Whether anything of the estimate was changed since it is open, be it taken back or not."""
        return self._is_touched

    def leave(self) -> None:
        """Saves what can be saved, and closes without a question: nobody may be there to answer it."""
        self._asks = False
        self.close()

    def _is_in_copy(self) -> bool:
        """Whether a copy that was saved meanwhile holds all that the editor shows."""
        return self.finish_typing() and self._session.unsaved.is_kept(self._unsaved(False))

    def _may_leave(self) -> bool:
        return not self._asks or leave_question(self._autosave.failure, self).ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves first; what can't be saved is thrown away only if the user says so."""
        if not self._is_closed:
            if not (self.flush() or self._autosave.is_gone or self._is_in_copy() or self._may_leave()):
                event.ignore()
                return
            self._is_closed = True
            self._autosave.close()
            if self._settings is not None:
                self._body.table.save_state(self._settings, _LINES)
                self._settings.setValue(_TEXTS_HEIGHT, self._body.divided.lower_height())
            self._unsubscribe()
            self._body.customer.close()
            self._revisions.close()
            self.document.close()
            self.closed.emit(self._key)
        super().closeEvent(event)

    # Showing

    def _show_content(self) -> None:
        content = self.document.content
        self._body.show_content()
        name = " — ".join(part for part in (content.number.strip(), content.title.strip(), APP_NAME) if part)
        self.setWindowTitle(name)
        self._counts.setText(counts_text(content))

    def _on_content_changed(self, before: EstimateContent, content: EstimateContent) -> None:
        """While a line is typed, only the table and the totals have anything new to show."""
        self._is_touched = True
        if replace(before, lines=()) != replace(content, lines=()):
            self._show_content()
        elif len(before.lines) != len(content.lines):
            self._counts.setText(counts_text(content))

    def _show_hints(self) -> None:
        """Names the keys that work now: after a paste, those that have to do with it."""
        differs = self._revisions.drift is not None
        of_lines = ["next_cell", "next_line", *([] if differs else ["section"])]
        of_lines = self._body.paste.hinted() or of_lines
        ids = [*of_lines, "customer", *(["differences"] if differs else []), "proposal"]
        self._hints.set_hints(self._commands.hints(*ids))

    def _show_drift(self) -> None:
        """Says how the estimate differs from what left last."""
        drift = self._revisions.drift
        self._body.header.revision_mark.show_drift(drift)
        self._show_state()
        self._show_hints()

    def _show_aim(self) -> None:
        self._body.totals.set_aim(self._session.account.defaults().aim)

    def _state(self) -> EditorState:
        document, differs = self.document, self._revisions.drift is not None
        return EditorState(document.undone_next, document.redone_next, differs)

    def _show_state(self) -> None:
        self._commands.show(self._state())

    def _on_holding_failed(self, error: CustlistError) -> None:
        self._body.notices.show_error(error)

    # Editing

    def _undo(self) -> None:
        """Takes the last step back, which is the typing itself where that can't be read."""
        if self.finish_typing():
            self.document.undo()
        else:
            self._body.cancel_typing()

    def _redo(self) -> None:
        if self.finish_typing():
            self.document.redo()

    def _insert_section(self) -> None:
        """Inserts a section from elsewhere in the window; where the table has the keyboard it takes the key."""
        if self.finish_typing():
            self._body.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._body.table.commands.insert_section()

    def go_to_line(self, key: int) -> None:
        """Goes to a line, and there to the first cell to check, else to its description."""
        self._body.table.go_to_line(key)

    def _make_proposal(self) -> None:
        if self.flush():
            self.proposal_requested.emit(self._key)

    def _duplicate(self) -> None:
        if self._may_write():
            self.duplicate_requested.emit(self._key)

    def _delete(self) -> None:
        if self._may_write():
            self.delete_requested.emit(self._key)

    def _may_write(self) -> bool:
        """Whether the list can be written; says so where it is only looked at."""
        if self._session.file.is_read_only:
            self._body.notices.show_read_only()
        return not self._session.file.is_read_only

    def _find(self) -> None:
        """Opens Find, unless an open cell can't be read, which says so; what else is wrong stays where it is."""
        self.finish_typing()
        if self._body.table.finish_editing():
            self._body.find_bar.open()

    def _show_differences(self) -> None:
        if self.finish_typing():
            self._revisions.show_differences(self, self._make_proposal)

    def _open_menu(self) -> None:
        menu = self._commands.menu(self, *editor_menu(self._state()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self._body.header.menu_button)

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
