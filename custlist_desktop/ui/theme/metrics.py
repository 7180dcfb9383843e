"""Lengths of the design at the application's font.

The design is drawn for a font of 13 pixels. Whatever holds text grows with the font: heights of rows and controls,
widths of columns, panels and dialogs, the paddings around words. Gaps, page margins and outlines stay.
"""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.ui.theme.type import pixel_size

DESIGN_FONT: Final = 13
"""The body font's height in pixels that every length of the design was drawn for."""

_FRAME: Final = QSize(0, 40)
"""What the desktop's own frame takes of a screen: about a title bar."""
_ANY_SIZE: Final = QSize(16_777_215, 16_777_215)
"""The largest size that Qt knows, QWIDGETSIZE_MAX."""

_ratio: float | None = None
_watched: QGuiApplication | None = None


def font_ratio() -> float:
    """How much larger than the design's the application's font is; 1.0 where it is as large or smaller.

    Kept until the application's font changes, so that painters may ask as often as they like.
    """
    if _ratio is None:
        return _measure()
    return _ratio


def scaled(pixels: int) -> int:
    """A length of the design at the application's font, in whole logical pixels; never below ``pixels``."""
    return pixels if _ratio == 1.0 else round(pixels * font_ratio())


def pane_side(pixels: int, room: int, share: float) -> int:
    """A side of a pane: the design's at the application's font, but where that takes more than a share, less.

    Args:
        pixels: in the design; it is never less.
        room: the window's side along it.
        share: of ``room``, above which the pane leaves it to its neighbours.
    """
    return min(scaled(pixels), max(pixels, round(room * share)))


def scaled_size(width: int, height: int) -> QSize:
    """A size of the design at the application's font."""
    return QSize(scaled(width), scaled(height))


def size_on_screen(window: QWidget, size: QSize | tuple[int, int]) -> QSize:
    """A window's size in the design at the application's font, yet no larger than its screen has room for."""
    return scaled_size(*(size.toTuple() if isinstance(size, QSize) else size)).boundedTo(room_on_screen(window))


def screen_area(widget: QWidget) -> QRect:
    """Where windows may stand on the screen that a widget is on; before it is shown, of its window, or of the first.

    Not by ``widget.screen()``: PySide takes that screen for a child of the widget, and when a widget goes to Python's
    collector the screen is deleted with it, which ends the process at the next window (seen with PySide 6.11).
    """
    at: QWidget | None = widget.window()
    screen = None
    while at is not None and screen is None:
        if at.isVisible():
            screen = QGuiApplication.screenAt(at.frameGeometry().center())
        parent = at.parentWidget()
        at = None if parent is None else parent.window()
    screen = screen or QGuiApplication.primaryScreen()
    return QRect(QPoint(), _ANY_SIZE) if screen is None else screen.availableGeometry()


def place_over(window: QWidget, other: QWidget) -> None:
    """Puts the middle of ``window`` on that of ``other``, as far as the screen allows."""
    place = QRect(QPoint(), window.size())
    place.moveCenter(other.frameGeometry().center())
    screen = screen_area(other)
    window.move(max(screen.left(), place.left()), max(screen.top(), place.top()))


def room_on_screen(window: QWidget) -> QSize:
    """What a window's screen has room for inside the desktop's frame; without a screen, any size."""
    size = screen_area(window).size()
    return size if size == _ANY_SIZE else size - _FRAME


def fix_width(dialog: QWidget, width: int) -> None:
    """Gives a dialog that width of the design at the application's font, or the screen's where that is less."""
    dialog.setFixedWidth(size_on_screen(dialog, (width, 0)).width())


def _measure() -> float:
    global _ratio, _watched
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return 1.0
    if _watched is not app:
        _watched = app
        app.fontChanged.connect(_forget)
    _ratio = max(1.0, pixel_size() / DESIGN_FONT)
    return _ratio


def _forget() -> None:
    global _ratio
    _ratio = None
