"""Windows on the desktop: bringing one to the front, and where the next one opens."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.theme.metrics import screen_area

_STEP: Final = 24
"""Pixels from a window to the next one, to the right and down."""


def bring_to_front(window: QWidget) -> None:
    """Shows a window before all others, with the keyboard in it; one that was made small has its size again."""
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def cascade(window: QWidget, last: QWidget) -> None:
    """Puts a window that isn't shown yet a little right of and below ``last``, on the same screen.

    Where that would stick out, it begins again at the screen's upper left corner; where it is too large for any other
    place than that of ``last``, it is made a little smaller.
    """
    area, frame = screen_area(last), last.frameGeometry()
    borders = frame.size() - last.size()
    size = window.size() + borders
    corner = frame.topLeft() + QPoint(_STEP, _STEP)
    if not area.contains(QRect(corner, size)):
        corner = area.topLeft()
        if (frame.topLeft() - corner).manhattanLength() < _STEP:
            corner += QPoint(_STEP, _STEP)
            window.resize(size.boundedTo(QRect(corner, area.bottomRight()).size()) - borders)
    window.move(corner)
