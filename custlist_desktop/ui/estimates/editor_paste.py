"""What the editor says and asks about a paste: the line under the lines, the window of columns, the keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.editor_notices import EditorNotices
from custlist_desktop.ui.estimates.lines.change_columns import ChangeColumnsDialog
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.lines.paste_line import PasteLine
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.widgets.status_keys import KeyHints


class EditorPaste(QObject):
    """Stands between the lines' table, which pastes, and the window around it."""

    def __init__(
        self,
        document: EstimateDocument,
        table: LineTable,
        notices: EditorNotices,
        hints: KeyHints,
        finish_typing: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """
        Args:
            document: what is edited.
            table: its lines.
            notices: tell what could not be pasted.
            hints: of the status bar.
            finish_typing: takes what is being typed as meant; returns whether it could be read.
            window: over which the window of columns opens.
        """
        super().__init__(window)
        self._document = document
        self._table = table
        self._notices = notices
        self._hints = hints
        self._finish_typing = finish_typing
        self._window = window
        self.line = PasteLine(table.pasting, document)
        self.line.check_requested.connect(table.go_to_doubtful)
        self.line.change_requested.connect(self.change_columns)
        table.pasting.changed.connect(self.show_hints)
        table.pasting.too_many.connect(notices.show_too_many_lines)
        document.content_changed.connect(self.show_hints)

    def change_columns(self) -> None:
        """Lets the columns of the last paste be chosen; with none, those of the clipboard, which is pasted then."""
        if not self._finish_typing():
            return
        pasting = self._table.pasting
        rows = pasting.current.rows if pasting.current is not None else self._table.rows_to_paste()
        if rows is None:
            self._notices.show_nothing_to_paste()
            return
        content = self._document.kept_content
        dialog = ChangeColumnsDialog(rows, content.markup, content.currency, self._window)
        if dialog.exec():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            pasting.read_again(dialog.rows())
        dialog.deleteLater()

    def show_hints(self) -> None:
        """Names the keys that work now: after a paste, those that have to do with it."""
        pasting = self._table.pasting
        hints = [
            ("Tab", translate("EstimateEditor", "Next cell")),
            ("Enter", translate("EstimateEditor", "Next line")),
            ("Ctrl+Shift+N", translate("EstimateEditor", "New section")),
        ]
        if pasting.current is not None:
            hints = [("F8", translate("EstimateEditor", "Next cell to check"))] if self.line.checks else []
            hints.append(("Ctrl+Shift+V", translate("EstimateEditor", "Change columns")))
            if pasting.is_last_step:
                hints.append(("Ctrl+Z", translate("EstimateEditor", "Undo paste")))
        hints.append(("Ctrl+K", translate("EstimateEditor", "Customer")))
        hints.append(("Ctrl+P", translate("EstimateEditor", "Proposal")))
        self._hints.set_hints(hints)
