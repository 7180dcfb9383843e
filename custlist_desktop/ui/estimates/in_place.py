"""Fields without an outline, edited where they are read; undo in them is the document's, not their own."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame

from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.focus_passing import is_left
from custlist_desktop.ui.kit.styling import restyle

_UNDO_KEYS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_FRAME: Final = 26
"""Outline, padding and the cursor's room at both sides."""

_CURSOR_ROOM: Final = 2
"""What Qt leaves free for the cursor at both sides of a text."""


class DocumentUndo(QObject):
    """Event filter that leaves Ctrl+Z and Ctrl+Shift+Z to the window, whose undo knows every field."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field takes these keys for itself unless the event is ignored here."""
        if isinstance(event, QKeyEvent) and any(event.matches(key) for key in _UNDO_KEYS):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.ignore()
                return True
            # No shortcut took the key, since there is nothing to undo: the field's own undo must not begin then.
            if event.type() == QEvent.Type.KeyPress:
                return True
        return super().eventFilter(watched, event)


class InPlaceEdit(QLineEdit):
    """A line that looks like a label until the pointer or the keyboard is on it: dots end what is too long."""

    left = Signal()
    """The field lost the keyboard, or Enter was pressed in it."""
    finished = Signal()
    """Enter was pressed: the keyboard may go on."""

    def __init__(self, scale: str, fits_text: bool = False) -> None:
        """
        Args:
            scale: "title" or "small".
            fits_text: whether it is as wide as its text rather than as the room.
        """
        super().__init__()
        self._fits_text = fits_text
        self.setProperty("look", "inplace")
        self.setProperty("scale", scale)
        self.installEventFilter(DocumentUndo(self))
        if fits_text:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.textChanged.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Shows ``text``; the cursor stays where it is if that is what stands there."""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def set_invalid(self, sentence: str) -> None:
        """Marks the field with what is wrong, or unmarks it when nothing is."""
        restyle(self, "state", "error" if sentence else None)
        if sentence != self.accessibleDescription():
            announce(self, sentence, assertive=True)
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)

    def sizeHint(self) -> QSize:
        """The text's width where that is wanted."""
        hint = super().sizeHint()
        if not self._fits_text:
            return hint
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText())
        return QSize(max(80, width + _FRAME), hint.height())

    def minimumSizeHint(self) -> QSize:
        """A fitting field is never narrower than its text."""
        return self.sizeHint() if self._fits_text else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A text that is too long ends in dots, unless it is being edited."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room.adjust(_CURSOR_ROOM, 0, -_CURSOR_ROOM, 0)
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done with the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the field was left, and shows its beginning."""
        super().focusOutEvent(event)
        if is_left(event):  # else the cursor stays where one types
            self.setCursorPosition(0)
            self.left.emit()
