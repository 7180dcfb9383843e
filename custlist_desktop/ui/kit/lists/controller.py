"""Search box, table, model and reading thread, working together as one list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from custlist_desktop.database.reader import Row
from custlist_desktop.domain.search import parse_query
from custlist_desktop.services.core.list_search import WordCount
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.kit.accessibility import announce, is_heard
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.lists.worker import ListReader, SearchRequest
from custlist_desktop.ui.kit.search_box import SearchBox

# On Linux a line of text takes Ctrl+E for "to the end" and Ctrl+D for "delete".
_PAGE_KEYS: Final = tuple(
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, key).toCombined() for key in (Qt.Key.Key_D, Qt.Key.Key_E)
)
_MOVES: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)
"""The list's with Ctrl: without, they go to the ends of what is typed in the box."""


@dataclass(frozen=True, slots=True)
class ListState:
    """What is looked for in a list, and what is in view of it.

    Attributes:
        text: what is searched for.
        order: the key of the column by which the list is sorted, and whether downwards.
        current: the key of the current row; None for none.
        top: how far under the upper edge of the rows in view the current one stands, in pixels.
    """

    text: str
    order: tuple[str, bool]
    current: int | None
    top: int


class ListController(QObject):
    """Searches as somebody types, sorts as somebody clicks, and keeps one row current.

    The keyboard stays in the search box if it is there: arrows move the table's row, Enter opens it.
    """

    current_changed = Signal(object)
    """The row that is current now, or None."""
    counted = Signal(int)
    """How many rows the list has now."""
    nothing_found = Signal(str, list)
    """A search without matches, and how many match each of its words alone (WordCounts)."""
    found = Signal()
    """The newest search has matches, and they are shown."""
    copy_requested = Signal()
    """Ctrl+C was pressed in the search box with nothing selected in it."""

    def __init__(
        self,
        search_box: SearchBox,
        table: ListTable,
        model: WindowedTableModel[Any],
        reader: ListReader,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read before `search`. The first column's order is the first order."""
        super().__init__(parent)
        self._box = search_box
        self._table = table
        self._model = model
        self._reader = reader
        self._column = model.columns[0].key
        self._descending = False
        self._request: SearchRequest | None = None
        self._refreshing = False
        self._wanted: int | None = None
        self._top: int | None = None
        self._current: Any = None
        self._row_to_say = False
        self._connect()

    def _connect(self) -> None:
        self._box.installEventFilter(self)
        self._box.text_edited.connect(self._on_text_edited)
        self._table.set_searched()
        header = self._table.horizontalHeader()
        header.sectionClicked.connect(self.sort_by)
        self._table.current_row_changed.connect(self._on_current_row_changed)
        self._table.text_typed.connect(self._on_text_typed)
        self._table.escape_pressed.connect(self._on_escape_pressed)
        self._model.rows_wanted.connect(self._on_rows_wanted)
        self._reader.first_rows_read.connect(self._on_first_rows_read)
        self._reader.counted.connect(self._on_counted)
        self._reader.position_found.connect(self._on_position_found)
        self._reader.word_counts_read.connect(self._on_word_counts_read)
        self._reader.rows_read.connect(self._on_rows_read)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._box.text()

    @property
    def current(self) -> Any:
        """The row that is current; None if there is none, or it is still on its way."""
        return self._current

    @property
    def order(self) -> tuple[str, bool]:
        """The key of the column by which the list is sorted, and whether downwards."""
        return self._column, self._descending

    def set_order(self, column: str, *, descending: bool) -> None:
        """Sorts by a column from the next search on; an unknown key is ignored."""
        keys = [each.key for each in self._model.columns]
        if column and column in keys:
            self._column, self._descending = column, descending
            self._table.show_order(keys.index(column), descending=descending)

    def state(self) -> ListState:
        """What is looked for and in view now."""
        current = self._wanted if self._wanted is not None else getattr(self._current, "id", None)
        top = self._table.rowViewportPosition(max(0, self._table.current_row()))
        return ListState(self.text, self.order, current, top)

    def restore(self, state: ListState) -> None:
        """Looks for the same again; its row is current and stands where it stood, as soon as it is read."""
        self._box.setText(state.text)
        self.set_order(state.order[0], descending=state.order[1])
        self._refreshing = False
        self._wanted, self._top = state.current, state.top
        self._request = self._reader.search(
            self.text, self._column, descending=self._descending, wanted_key=self._wanted
        )

    def search(self, text: str | None = None) -> None:
        """Searches anew, for ``text`` if given, and shows the result from its first row on."""
        if text is not None:
            self._box.setText(text)
        self._refreshing = False
        self._wanted = None
        self._request = self._reader.search(self.text, self._column, descending=self._descending)

    def refresh(self, wanted_key: int | None = None) -> None:
        """Reads the same list again after a change; that of ``wanted_key``, or the current row, is then current.

        A key that was wanted before stays so until its row was found.
        """
        if wanted_key is not None:
            self._wanted = wanted_key
        elif self._wanted is None and self._current is not None:
            self._wanted = self._current.id
        self._note_current()
        self._refreshing = True
        self._request = self._reader.search(
            self.text, self._column, descending=self._descending, wanted_key=self._wanted
        )

    def close(self) -> None:
        """Ends the reading thread; what it still told is not listened to."""
        self._request = None
        self._reader.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the search box that belong to the table."""
        if watched is self._box and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._handle_box_key(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._is_for_the_page(event):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _is_for_the_page(self, event: QKeyEvent) -> bool:
        """Whether a key that a field would use up is a shortcut of the page: Ctrl+D, Ctrl+E, undo without typing."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self._box.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self._box.isRedoAvailable()
        return event.keyCombination().toCombined() in _PAGE_KEYS

    def _handle_box_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_end = key in _ENDS and modifiers == Qt.KeyboardModifier.ControlModifier
        if is_end or (key in _MOVES and not modifiers):
            self._row_to_say = True  # the reader is in the box and doesn't see the table move
            self._table.move_current_row(key)
            self._note_current()
            self._say_row()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._table.current_row() >= 0:
                self._table.row_activated.emit(self._table.current_row())
            return True
        if event.matches(QKeySequence.StandardKey.Copy) and not self._box.hasSelectedText():
            self.copy_requested.emit()
            return True
        return False

    def _on_text_edited(self, _text: str) -> None:
        self.search()

    def sort_by(self, section: int) -> None:
        """Sorts by a column; by the same one again, the other way round."""
        key = self._model.columns[section].key
        if key:
            descending = not self._descending if key == self._column else False
            self.set_order(key, descending=descending)
            self.search()

    def _on_text_typed(self, text: str) -> None:
        """Typing in the table goes on in the search box, as if one had been there."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.setText(self._box.text() + text)
        self.search()

    def _on_escape_pressed(self) -> None:
        if self._box.text():
            self._box.clear_search()
        else:
            self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_rows_wanted(self, start: int, limit: int) -> None:
        if self._request is not None:
            self._reader.read_rows(self._request, start, limit)

    def _on_first_rows_read(self, request: SearchRequest, rows: Sequence[Row]) -> None:
        if request is not self._request:
            return
        highlights = parse_query(request.text, current_language()).highlights
        if self._refreshing:
            self._model.start_again(rows, highlights)
            self._note_current()
        else:
            self._model.start(rows, len(rows), highlights)
            self._table.scrollToTop()
            if request.wanted_key is None or not rows:
                self._table.set_current_row(0 if rows else -1)
                self._note_current()
        if rows:
            self.found.emit()

    def _on_counted(self, request: SearchRequest, total: int) -> None:
        if request is self._request:
            self._model.set_total(total)
            if self._table.current_row() < 0 and total and (self._refreshing or request.wanted_key is None):
                self._table.set_current_row(0)
            self.counted.emit(total)

    def _on_position_found(self, request: SearchRequest, position: int | None) -> None:
        if request is not self._request:
            return
        top, self._wanted, self._top = self._top, None, None
        if position is None and self._table.current_row() < 0 and self._model.rowCount():
            position, top = 0, None
        if position is not None:
            self._table.set_current_row(position)
        self._note_current()
        if position is not None and top is not None:
            self._table.put_row_at(position, top)

    def _on_word_counts_read(self, request: SearchRequest, counts: list[WordCount]) -> None:
        if request is self._request:
            self.nothing_found.emit(request.text, counts)

    def _on_rows_read(self, request: SearchRequest, start: int, rows: Sequence[Row]) -> None:
        if request is self._request:
            self._model.put_rows(start, rows)
            self._note_current()
            self._say_row()

    def _on_current_row_changed(self, row: int) -> None:
        if self._table.hasFocus() and row >= 0 and self._model.row_at(row) is None:
            self._row_to_say = True  # the reader finds an empty cell, and isn't told when it is filled
        self._note_current()

    def _say_row(self) -> None:
        """Lets a screen reader say the current row, if it isn't told otherwise, once it is here."""
        if self._row_to_say and self._current is not None and is_heard():
            self._row_to_say = False
            announce(self._table, self._model.spoken_row(self._table.current_row()), assertive=True)

    def _note_current(self) -> None:
        """Tells when another row is current, or the current one has other content.

        While the row is on its way none is current, lest somebody edits or deletes the one before.
        """
        row = self._table.current_row()
        current = self._model.row_at(row) if row >= 0 else None
        if current is not None and self._wanted is not None and current.id != self._wanted:
            current = None
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)
