"""A line between two parts, one above the other, that the pointer and the keyboard move."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
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
    """Two parts: the lower one is as high as it is wanted, and gives way in a low window; the rest is the upper's."""

    def __init__(self, upper: QWidget, lower: QWidget, name: str, least_upper: int) -> None:
        """
        Args:
            upper: the part above the line.
            lower: the part under it.
            name: says what stands between which parts.
            least_upper: the height in pixels down to which ``upper`` gives way before ``lower`` does.
        """
        super().__init__(Qt.Orientation.Vertical)
        self._name = name
        self._lower = lower
        self._least_upper = least_upper
        self._wanted = 0
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_THICK)
        self.addWidget(upper)
        self.addWidget(lower)
        self.splitterMoved.connect(self._on_moved)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self, self._name)

    def lower_height(self) -> int:
        """How high the lower part was made; 0 while nobody has moved the line."""
        return self._wanted

    def set_lower_height(self, height: int) -> None:
        """Makes the lower part that high, as far as both have room; 0 gives it the height that it has at first."""
        self._wanted = height
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _on_moved(self) -> None:
        self._wanted = self.sizes()[1]

    def _share(self) -> None:
        room, least = self.height() - self.handleWidth(), self._lower.minimumSizeHint().height()
        height = min(self._wanted or self._lower.sizeHint().height(), max(least, room - self._least_upper))
        self.setSizes([max(0, room - height), height])
