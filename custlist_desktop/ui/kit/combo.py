"""Combos: one to choose from, one to type into."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QStyledItemDelegate, QWidget

_ROW: Final = Qt.ItemDataRole.UserRole
_VISIBLE: Final = 12


class PlainCombo(QComboBox):
    """A combo that opens a list in the program's look, and that the wheel can't change by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty; give it a label buddy, as a screen reader takes its value for its name."""
        super().__init__(parent)
        # Qt's own delegate ignores the item rules of a style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(_VISIBLE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a combo without focus scrolls the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Item(NamedTuple):
    data: Hashable
    text: str
    keys: tuple[str, ...]


class SearchCombo(PlainCombo):
    """A combo to type into: any part of an item, or of its other names, finds it."""

    chosen = Signal(object)
    """Another item's data, or None when the field was emptied; by the user only."""

    def __init__(self, fold: Callable[[str], str] = str.casefold) -> None:
        """``fold`` makes texts comparable, for example without accents."""
        super().__init__()
        self._fold = fold
        self._items: list[_Item] = []
        self._row = -1
        self._matches = QStandardItemModel(self)
        self._edit = QLineEdit()
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._popup = QListView()
        self._edit.setCompleter(self._build_completer())
        self._edit.textEdited.connect(self._on_text_edited)
        self.activated.connect(self._on_activated)

    def _build_completer(self) -> QCompleter:
        completer = QCompleter(self._matches, self)
        # What matches is decided here; the completer only shows it.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_VISIBLE)
        self._popup.setProperty("look", "popup")
        completer.setPopup(self._popup)
        self._popup.setItemDelegate(QStyledItemDelegate(self._popup))
        completer.activated.connect(self._on_completed)
        return completer

    def set_items(self, items: Sequence[tuple[Hashable, str, Sequence[str]]]) -> None:
        """Offers ``items`` (data, text, other texts that find it); the choice is kept if it is among them."""
        kept = self.current_data()
        self._items = [
            _Item(data, text, tuple(self._fold(name) for name in (text, *names))) for data, text, names in items
        ]
        self.blockSignals(True)
        self.clear()
        self.addItems([item.text for item in self._items])
        self.blockSignals(False)
        self.set_current_data(kept)

    def current_data(self) -> Hashable:
        """The data of the item whose text or other name stands in the field; None if there is none."""
        row = self._exact_row()
        return self._items[row].data if row >= 0 else None

    def set_current_data(self, data: Hashable) -> None:
        """Shows the item of ``data``, or nothing if there is none; tells no one."""
        rows = [row for row, item in enumerate(self._items) if item.data == data]
        self._show_row(rows[0] if rows and data is not None else -1)

    def unmatched_text(self) -> str:
        """What stands in the field if it is no item; empty otherwise."""
        return "" if self._exact_row() >= 0 else self.currentText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the only match before the dialog's default button sees the key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_edited():
            row = self._best_row()
            self._commit(row)
            if row >= 0:
                event.accept()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes the only match."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
            if self._is_edited():
                self._commit(self._best_row())
        super().focusOutEvent(event)

    def _is_edited(self) -> bool:
        shown = self._items[self._row].text if self._row >= 0 else ""
        return self.currentText() != shown

    def _exact_row(self) -> int:
        if self._row >= 0 and not self._is_edited():
            return self._row
        folded = self._fold(self.currentText().strip())
        if not folded:
            return -1
        rows = [row for row, item in enumerate(self._items) if folded in item.keys]
        return rows[0] if rows else -1

    def _matching_rows(self) -> list[int]:
        folded = self._fold(self.currentText().strip())
        if not folded:
            return list(range(len(self._items)))
        rows = [row for row, item in enumerate(self._items) if any(folded in key for key in item.keys)]
        # What begins with the text comes first; sorted() keeps the order otherwise.
        return sorted(rows, key=lambda row: not any(key.startswith(folded) for key in self._items[row].keys))

    def _best_row(self) -> int:
        exact = self._exact_row()
        if exact >= 0 or not self.currentText().strip():
            return exact
        rows = self._matching_rows()
        folded = self._fold(self.currentText().strip())
        # "cana" is Canada, though other countries' names have it inside.
        begun = [row for row in rows if self._items[row].keys[0].startswith(folded)]
        for candidates in (begun, rows):
            if len(candidates) == 1:
                return candidates[0]
        return -1

    def _commit(self, row: int) -> None:
        if row < 0 and self.currentText().strip():
            return  # what was typed stays; unmatched_text() tells it
        changed = row != self._row
        self._show_row(row)
        if changed:
            self.chosen.emit(self._items[row].data if row >= 0 else None)

    def _show_row(self, row: int) -> None:
        self._row = row
        self._popup.hide()
        self.blockSignals(True)
        self.setCurrentIndex(row)
        self.blockSignals(False)
        self._edit.setText(self._items[row].text if row >= 0 else "")
        self._edit.setCursorPosition(0)

    def _on_text_edited(self) -> None:
        self._matches.clear()
        for row in self._matching_rows():
            item = QStandardItem(self._items[row].text)
            item.setData(row, _ROW)
            self._matches.appendRow(item)

    def _on_activated(self, row: int) -> None:
        self._commit(row)

    def _on_completed(self, text: str) -> None:
        found = self._matches.findItems(text)
        if found:
            self._commit(found[0].data(_ROW))
