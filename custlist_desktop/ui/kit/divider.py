"""A line between two parts, one above the other, that the pointer and the keyboard move."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_THICK: Final = 7
"""What the pointer can grip; the line is in its middle."""
_STEP: Final = 32
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Handle(QSplitterHandle):
    """Up and Down move it, as dragging does."""

    def __init__(self, divided: QSplitter, name: str) -> None:
        super().__init__(Qt.Orientation.Vertical, divided)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go as far as it goes."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.moveSplitter(self.y() + step * scaled(_STEP))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.moveSplitter(0 if event.key() == Qt.Key.Key_Home else self.splitter().height())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = current_tokens()
        painter.fillRect(self.rect(), tokens.colour("base"))
        thick = 2 if self.hasFocus() else 1
        line = QRect(0, self.height() // 2, self.width(), thick)
        painter.fillRect(line, tokens.colour("focus" if self.hasFocus() else "border"))


class Divided(QSplitter):
    """Two parts, the upper of which takes what room there is more."""

    def __init__(self, upper: QWidget, lower: QWidget, name: str) -> None:
        """``name`` says what stands between which parts."""
        super().__init__(Qt.Orientation.Vertical)
        self._name = name
        self._wanted: int | None = None
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_THICK)
        self.addWidget(upper)
        self.addWidget(lower)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self, self._name)

    def lower_height(self) -> int:
        """How high the lower part is."""
        return self.sizes()[1]

    def set_lower_height(self, height: int) -> None:
        """Makes the lower part that high, as far as both have room; once it is shown, if it isn't yet."""
        self._wanted = height
        if self.isVisible():
            self.setSizes([max(0, self.height() - self.handleWidth() - height), height])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted is not None:
            self.set_lower_height(self._wanted)
