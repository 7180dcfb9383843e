"""The table in which the lines of an estimate are written, by keyboard alone if wanted.

Tab and Shift+Tab go from cell to cell, and Tab in the last one adds a line; Enter goes to the next line; typing
replaces what stands in the current cell, and F2 edits it. A heading moves alone while its section is open, and with
its lines while it is closed (see `line_commands`).
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.domain.line_rows import hidden_rows
from custlist_desktop.domain.pasted_rows import PastedRows
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.bubble import Bubble, DoubtBubble
from custlist_desktop.ui.estimates.lines.cell_editing import CellEditing
from custlist_desktop.ui.estimates.lines.cell_editor import Leave
from custlist_desktop.ui.estimates.lines.clipboard import own_lines, pasted_value, spreadsheet_rows
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.current_row import CellPath
from custlist_desktop.ui.estimates.lines.line_delegate import ROW_HEIGHT, LineDelegate, LineHeader
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.estimates.lines.line_pointer import PointedLines
from custlist_desktop.ui.estimates.lines.number_widths import ShownColumns
from custlist_desktop.ui.estimates.lines.pasting import Pasting, PastingState
from custlist_desktop.ui.estimates.lines.row_commands import RowCommands
from custlist_desktop.ui.i18n import number_style, translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.table import show_rows
from custlist_desktop.ui.theme.metrics import scaled

_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_TRIGGERS: Final = (
    QAbstractItemView.EditTrigger.AnyKeyPressed
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.DoubleClicked
)


@dataclass(frozen=True, slots=True)
class LineTableState:
    """What a table of lines shows, for another one of the same document.

    Attributes:
        header: which columns are shown, and how wide they are.
        collapsed: the keys of the headings whose lines are out of sight.
        chosen: the keys of the chosen rows.
        place: the current row and column.
        scroll: how far it is scrolled, across and down.
        typed: the key and the column of a cell that is open since it can't be read, and what stands in it.
        pasting: what is known of the last paste.
    """

    header: QByteArray
    collapsed: frozenset[int]
    chosen: tuple[int, ...]
    place: tuple[int, int]
    scroll: tuple[int, int]
    typed: tuple[int, int, str] | None
    pasting: PastingState


class LineTable(KeyboardShown, ShownColumns, PointedLines, QTableView):
    """Edits the lines of a document in place."""

    def __init__(self, document: EstimateDocument) -> None:
        """Shows the lines of ``document`` for good."""
        super().__init__()
        self.lines = LineModel(document, self)
        self.line_delegate = self.keyboard_delegate = LineDelegate(self)
        self._have_moved = False
        self.setItemDelegate(self.line_delegate)
        self._header = LineHeader(self.line_delegate, self)
        self.setHorizontalHeader(self._header)
        self.setModel(self.lines)
        self.commands = RowCommands(document, self, self)
        self.pasting = Pasting(document, self.commands)
        self._editing = CellEditing(self, document, self.lines, self.line_delegate)
        self._editing.commands = self.commands.keys_in_field
        self._doubt = DoubtBubble(self, document)
        self._refusal = Bubble(self)
        self._path = CellPath(self, self.lines)
        show_rows(self, scaled(ROW_HEIGHT))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_TRIGGERS)
        self._set_columns()
        self._connect(document)
        self.setAccessibleName(translate("LineTable", "Lines of the estimate"))
        self._tell_doubt()
        self._number_widths.fit()
        self._number_widths.fit_titles()
        self.make_current(0, LineColumn.DESCRIPTION)

    def _connect(self, document: EstimateDocument) -> None:
        document.commit_requested.connect(self.finish_editing)
        self._editing.leaving.connect(self._go)
        self._editing.command_pressed.connect(self.commands.run_key)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        for signal in (self.lines.rowsInserted, self.lines.rowsRemoved, self.lines.layoutChanged):
            signal.connect(self._on_rows_moved)
        document.content_changed.connect(self._on_document_content_changed)
        self.line_delegate.editor_made.connect(self._tell_doubt)
        self.line_delegate.editor_gone.connect(self._tell_doubt)
        self.pasting.changed.connect(self._show_pasted)

    # What the commands ask

    def collapsed_keys(self) -> set[int]:
        """The keys of the headings whose lines are out of sight."""
        return self.line_delegate.collapsed

    def expand(self, keys: set[int]) -> None:
        """Shows the lines of headings again."""
        if keys & self.line_delegate.collapsed:
            self.line_delegate.collapsed -= keys
            self._hide_collapsed()

    def edit_cell(self, key: int, column: int) -> None:
        """Opens a cell."""
        row = self.lines.row_of(key)
        if row >= 0 and self.lines.is_typed(row, column):
            self.make_current(row, column)
            self.edit(self.currentIndex())

    def finish_editing(self) -> bool:
        """Keeps what is typed in an open cell; returns False, and the cell stays open, if it can't be read."""
        return self._editing.finish()

    def cancel_editing(self) -> None:
        """Forgets what is typed in an open cell, and closes it."""
        self._editing.cancel()

    # Its state

    def view_state(self) -> LineTableState:
        """What is shown now."""
        chosen = (self.lines.line_at(row) for row in self.selected_rows())
        return LineTableState(
            self._number_widths.wished_state(),
            frozenset(self.line_delegate.collapsed),
            tuple(line.key for line in chosen if line is not None),
            (self.current_row(), self.current_column()),
            (self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
            self._editing.typed,
            self.pasting.state(),
        )

    def restore_view(self, state: LineTableState) -> None:
        """Shows what another table of the same lines showed."""
        self._take_header(state.header)
        self.line_delegate.collapsed |= state.collapsed
        self._hide_collapsed()
        self.pasting.restore(state.pasting)
        if state.chosen:
            self.choose_rows(state.chosen, state.place[1])
        if len(state.chosen) < 2:
            self.make_current(*state.place)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(state.scroll[0])
        down.setValue(state.scroll[1])
        if state.typed is not None:
            key, column, text = state.typed
            self.edit_cell(key, column)
            self._editing.type(text)
            self.finish_editing()

    # Sections

    def toggle_section(self, row: int) -> None:
        """Puts the lines of the heading in a row out of sight, or shows them again."""
        line = self.lines.line_at(row)
        if line is None or line.kind is not LineKind.SECTION:
            return
        self.line_delegate.collapsed ^= {line.key}
        self._hide_collapsed()
        index = self.lines.index(row, LineColumn.DESCRIPTION)
        self.settle_current()
        self.lines.dataChanged.emit(index, index)

    def _hide_collapsed(self) -> None:
        lines = [line for row in range(self.lines.rowCount()) if (line := self.lines.line_at(row)) is not None]
        for row, hidden in enumerate(hidden_rows(lines, self.line_delegate.collapsed)):
            if self.isRowHidden(row) != hidden:
                self.setRowHidden(row, hidden)

    def _on_rows_moved(self) -> None:
        self._have_moved = True
        self._hide_collapsed()

    def _on_document_content_changed(self) -> None:
        """After an undo too, the current row is the one that is seen as current."""
        if self._have_moved:
            self._have_moved = False
            self.settle_current()
            self.scrollTo(self.currentIndex())
        self._tell_doubt()

    # Going from cell to cell

    def _go(self, leave: Leave) -> bool:
        """Goes where ``leave`` says; returns False where Tab leaves the table."""
        row, column = self.current_row(), self.current_column()
        place = self._path.place(row, column, leave)
        if place is not None:
            self.make_current(*place)
        elif leave is Leave.NEXT_LINE or (leave is Leave.NEXT and self.lines.line_at(row) is not None):
            self.commands.add_line()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells, and leaves from the row that adds a line."""
        if self._editing.is_open and not self.finish_editing():
            return True
        return self._go(Leave.NEXT if forward else Leave.PREVIOUS) or super().focusNextPrevChild(forward)

    # Keys

    def event(self, event: QEvent) -> bool:
        """The table's own keys come before those of the window."""
        if isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.ShortcutOverride and self.commands.has_key(event.keyCombination())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rows' commands, the clipboard, and keys that mean something in a cell."""
        self._press(event)
        self.settle_current()

    def _press(self, event: QKeyEvent) -> None:
        if self.row_drag is not None and event.key() == Qt.Key.Key_Escape:
            self.end_drag()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == _CONTROL:
            self.toggle_chosen()
        elif not (self.commands.run_key(event.keyCombination()) or self._use_clipboard(event)):
            plain = not event.modifiers() & ~_KEYPAD
            if not (plain and self._press_plain_key(Qt.Key(event.key()))):
                if event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT:
                    self.open_menu_by_key()
                else:
                    if self._begins_a_line(event):
                        self.commands.add_line()
                    super().keyPressEvent(event)

    def _begins_a_line(self, event: QKeyEvent) -> bool:
        """Whether a letter was typed in the row that adds a line."""
        letter = event.text().strip() and event.text().isprintable() and not event.modifiers() & ~(_KEYPAD | _SHIFT)
        return bool(letter) and self.currentIndex().isValid() and self.lines.line_at(self.current_row()) is None

    def _use_clipboard(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.commands.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.commands.cut()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            return False
        return True

    def _press_plain_key(self, key: Qt.Key) -> bool:
        index = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_enter(index)
        elif key == Qt.Key.Key_Space and self._press_space(index):
            return True
        elif key == Qt.Key.Key_Delete:
            self._type_into(index, "")
        elif key == Qt.Key.Key_Backspace and self.lines.is_typed(index.row(), index.column()):
            self.edit(index)
            self._editing.type("")
        else:
            return False
        return True

    def _press_enter(self, index: QModelIndex) -> None:
        if index.column() == LineColumn.MENU and self.lines.line_at(index.row()) is not None:
            self.open_menu_by_key()
        else:
            self._go(Leave.NEXT_LINE)

    def _press_space(self, index: QModelIndex) -> bool:
        line = self.lines.line_at(index.row())
        if line is None:
            self.commands.add_line()
        elif line.kind is LineKind.SECTION:
            self.toggle_section(index.row())
        elif index.column() == LineColumn.TAX:
            self.commands.toggle_taxable()
        elif index.column() == LineColumn.MENU:
            self.open_menu_by_key()
        else:
            return False
        return True

    def _type_into(self, index: QModelIndex, text: str) -> None:
        """Puts ``text`` into a cell as if it was typed; the cell stays open if it can't be read."""
        if self.lines.is_typed(index.row(), index.column()):
            self.edit(index)
            self._editing.type(text)
            self.finish_editing()

    def _paste(self) -> None:
        value, index = pasted_value(), self.currentIndex()
        if value is not None and self.lines.is_typed(index.row(), index.column()):
            self._type_into(index, value)
        elif (own := own_lines()) is not None:
            if self.pasting.has_room(len(own.lines)):
                self.pasting.paste_copied(own)
        elif (rows := self.rows_to_paste()) is not None:
            self.pasting.paste(rows)

    def rows_to_paste(self) -> PastedRows | None:
        """The rows of a spreadsheet that lie on the clipboard; None if there are none, or only rows of our own."""
        return spreadsheet_rows(number_style()) if own_lines() is None else None

    def keyboardSearch(self, search: str) -> None:
        """Letters are typed, never searched for."""

    def refuse(self, sentence: str) -> None:
        """Says at the current cell why something can't be done there."""
        cell = self.visualRect(self.currentIndex())
        cell.translate(self.viewport().pos())
        announce(self, sentence, assertive=True)
        self._refusal.say(sentence, cell, refusal=True)

    def _tell_doubt(self) -> None:
        self._refusal.hide()
        self._doubt.tell(is_wanted=self.hasFocus() and not self._editing.is_open)

    def _show_pasted(self) -> None:
        self.line_delegate.pasted = self.pasting.pasted_keys()
        self.viewport().update()

    # Showing

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._tell_doubt()
        for index in (previous, current):
            self.update_row(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A cell that was refused gets the keyboard back; there is a current cell in any case."""
        super().focusInEvent(event)
        self._editing.take_keyboard()
        if not self.currentIndex().isValid():
            self.make_current(0, LineColumn.DESCRIPTION)
        self._tell_doubt()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is wrong at a cell is said while the keyboard is there."""
        super().focusOutEvent(event)
        self._tell_doubt()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The bubble stays at its cell."""
        super().scrollContentsBy(dx, dy)
        self._editing.place_bubble()
        self._tell_doubt()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current row stays in view, and the bubble at its cell."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._number_widths.make_room()
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())
        self._editing.place_bubble()
        self._tell_doubt()
