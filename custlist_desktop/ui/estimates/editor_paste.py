"""What the editor says and asks about a paste: the line under the lines, the window of columns, the keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.editor_notices import EditorNotices
from custlist_desktop.ui.estimates.lines.change_columns import ChangeColumnsDialog
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.lines.paste_line import PasteLine


class EditorPaste(QObject):
    """Stands between the lines' table, which pastes, and the window around it."""

    hints_changed = Signal()
    """Other keys help now."""

    def __init__(
        self,
        document: EstimateDocument,
        table: LineTable,
        notices: EditorNotices,
        finish_typing: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """
        Args:
            document: what is edited.
            table: its lines.
            notices: tell what could not be pasted.
            finish_typing: takes what is being typed as meant; returns whether it could be read.
            window: over which the window of columns opens.
        """
        super().__init__(table)
        self._document = document
        self._table = table
        self._notices = notices
        self._finish_typing = finish_typing
        self._window = window
        self.line = PasteLine(table.pasting, document)
        self.line.check_requested.connect(table.go_to_doubtful)
        self.line.change_requested.connect(self.change_columns)
        table.pasting.changed.connect(self.hints_changed)
        table.pasting.too_many.connect(notices.show_too_many_lines)
        table.pasting.without_lines.connect(notices.show_no_lines)
        document.content_changed.connect(self._on_document_content_changed)

    def change_columns(self) -> None:
        """Lets the columns of the last paste be chosen; with none, those of the clipboard, which is pasted then."""
        if not self._finish_typing():
            return
        pasting = self._table.pasting
        pasted = pasting.current.rows if pasting.current is not None else None
        rows = self._table.rows_to_paste() if pasted is None else pasted
        if rows is None:
            self._notices.show_nothing_to_paste()
            return
        content = self._document.kept_content
        dialog = ChangeColumnsDialog(rows, content.markup, content.currency, self._window)
        if dialog.exec():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            pasting.read_again(dialog.rows())
        dialog.deleteLater()

    def _on_document_content_changed(self) -> None:
        self._notices.settle_paste()
        if self._table.pasting.current is not None:
            self.hints_changed.emit()

    def hinted(self) -> list[str]:
        """The commands that have to do with the last paste; none while none is told about."""
        pasting = self._table.pasting
        if pasting.current is None:
            return []
        return [
            *(["check"] if self.line.checks else []),
            "columns",
            *(["undo"] if pasting.is_last_step else []),
        ]
