"""The field in which a cell is edited."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.ui.kit.focus_passing import is_left


class Leave(Enum):
    """Where one goes from a cell."""

    NEXT = auto()
    PREVIOUS = auto()
    NEXT_LINE = auto()
    UP = auto()
    DOWN = auto()
    STAY = auto()


_LEAVING: Final = {
    Qt.Key.Key_Return: Leave.NEXT_LINE,
    Qt.Key.Key_Enter: Leave.NEXT_LINE,
    Qt.Key.Key_Up: Leave.UP,
    Qt.Key.Key_Down: Leave.DOWN,
    Qt.Key.Key_F2: Leave.STAY,
}
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class CellEditor(QLineEdit):
    """Tells when one wants to leave; the table decides whether one may."""

    leave_requested = Signal(object)
    """What is typed should be kept, and then another cell be current: a `Leave`."""
    cancel_requested = Signal()
    """What is typed should be forgotten."""
    focus_left = Signal()
    """Another widget of the window has the keyboard now."""
    command_pressed = Signal(QKeyCombination)
    """A key of the table was pressed that means nothing in a field."""

    def __init__(self, parent: QWidget, *, right: bool) -> None:
        """``right`` aligns what is typed as numbers are."""
        super().__init__(parent)
        self.setFrame(False)
        if right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.commands: frozenset[QKeyCombination] = frozenset()

    def event(self, event: QEvent) -> bool:
        """The table's own keys come before those of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_ours(event):
                event.accept()
                return True
            if self._is_for_document(event):
                event.ignore()
                return True
        return super().event(event)

    def _is_for_document(self, event: QKeyEvent) -> bool:
        """Whether undo or redo is pressed, and nothing is left of it in the field itself."""
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
        return undo or redo

    def _is_ours(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape or event.keyCombination() in self.commands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows leave, Esc cancels."""
        plain = not event.modifiers() & ~_KEYPAD
        leave = _LEAVING.get(Qt.Key(event.key())) if plain else None
        if leave is not None:
            self.leave_requested.emit(leave)
        elif event.key() == Qt.Key.Key_Escape and plain:
            self.cancel_requested.emit()
        elif event.keyCombination() in self.commands:
            self.command_pressed.emit(event.keyCombination())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next cell, not to the next widget."""
        self.leave_requested.emit(Leave.NEXT if forward else Leave.PREVIOUS)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A menu or another window takes the keyboard only for a while."""
        super().focusOutEvent(event)
        if is_left(event):
            self.focus_left.emit()
