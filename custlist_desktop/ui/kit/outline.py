"""Parts of a page that the settings and the sign-in share: a frame, and room above a widget."""

from typing import Final

from PySide6.QtCore import QChildEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.ui.theme.appearance import current_tokens

_RADIUS: Final = 8


class Outline(QWidget):
    """Round corners and a line around what a layout puts inside, on the page's own ground.

    The corners are drawn over the content, so that a list in it may fill the frame up to its edges.
    """

    def __init__(self) -> None:
        """``parent`` as for any widget."""
        super().__init__()
        self._frame = _Frame(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())

    def childEvent(self, event: QChildEvent) -> None:
        """What is put inside is under the frame."""
        super().childEvent(event)
        if event.polished() and event.child() is not self._frame:
            self._frame.raise_()


class _Frame(QWidget):
    """The line, and what is outside of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        inside, everything = QPainterPath(), QPainterPath()
        inside.addRoundedRect(shape, _RADIUS, _RADIUS)
        everything.addRect(QRectF(self.rect()))
        painter.fillPath(everything.subtracted(inside), tokens.colour("base"))
        painter.setPen(tokens.colour("border"))
        painter.drawPath(inside)


def below(widget: QWidget, gap: int) -> QWidget:
    """A holder of ``widget`` with ``gap`` px above it; hide the holder, and the room goes too."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, gap, 0, 0)
    layout.addWidget(widget)
    return holder
