"""What a delegate painted, looked at as a person does: pieces of ink, each on the ground around it."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from tests.ui.theme.contrast import contrast

SCALE: Final = 2
"""Larger than on the screen, so that even thin strokes have pixels of their full colour."""
WORDS: Final = 4.5
SIGNS: Final = 3.0
_LEAST: Final = 5 * SCALE
"""Lines, bars and dots are lower or narrower; they say nothing by themselves."""
_EDGE: Final = 7 * SCALE
"""At the left and right of a cell, where there is nothing but round corners, lines and the bar of the current row."""
_SIGN: Final = range(12 * SCALE, 20 * SCALE)
"""The sides of icons and of the marks of choices."""
_GAP: Final = 8 * SCALE
"""What is at least this far apart, such as two texts in one cell, is looked at apart."""
_EVERY: Final = 7
"""One pixel of so many tells which colour is the most frequent."""
_FORMAT: Final = QImage.Format.Format_RGB32


def ground_of(view: QAbstractItemView) -> QColor:
    """The colour that most of a view shows, be it its own or that of what is behind it."""
    window, viewport = view.window(), view.viewport()
    part = QRect(viewport.mapTo(window, QPoint(0, 0)), viewport.size())
    picture = window.grab(part).toImage().convertToFormat(_FORMAT)
    return QColor(_most_frequent(picture))


def paint_cell(view: QAbstractItemView, index: QModelIndex, ground: QColor, states: QStyle.StateFlag) -> QImage:
    """A cell as its delegate paints it in some state, on the view's ground."""
    rect = view.visualRect(index)
    image = QImage(rect.size() * SCALE, _FORMAT)
    image.setDevicePixelRatio(SCALE)
    image.fill(ground)
    option: Any = QStyleOptionViewItem()  # the stubs lack the fields that it inherits
    view.initViewItemOption(option)
    option.rect = QRect(0, 0, rect.width(), rect.height())
    option.state = QStyle.StateFlag.State_Enabled | states
    painter = QPainter(image)
    view.itemDelegateForIndex(QPersistentModelIndex(index)).paint(painter, option, index)
    painter.end()
    return image


def unreadable_ink(image: QImage) -> list[float]:
    """The contrasts of the pieces of ink that are too low: under 4.5 for words, 3 for icons and marks."""
    found = [(_contrast_within(piece), SIGNS if _is_sign(piece) else WORDS) for piece in _pieces(image)]
    return [contrast for contrast, floor in found if contrast < floor]


def _is_sign(piece: QImage) -> bool:
    width, height = piece.width(), piece.height()
    return width in _SIGN and height in _SIGN and abs(width - height) <= SCALE


def _pieces(image: QImage) -> Iterator[QImage]:
    image = image.copy(_EDGE, 0, image.width() - 2 * _EDGE, image.height())
    ground = _most_frequent(image)
    upright = QTransform().rotate(90)
    for line in _strips(image, ground, 1):
        if line.height() >= _LEAST:
            for piece in _strips(line.transformed(upright), ground, _GAP):
                if piece.height() >= _LEAST:
                    yield piece


def _strips(image: QImage, ground: int, gap: int) -> Iterator[QImage]:
    """The strips of an image in which there is anything, with at least ``gap`` empty rows between them."""
    width, rows = image.width(), memoryview(image.constBits()).cast("B")
    blank = ground.to_bytes(4, "little") * width
    stride = image.bytesPerLine()
    inked = [row for row in range(image.height()) if rows[row * stride : row * stride + 4 * width] != blank]
    start = 0
    for place, row in enumerate(inked):
        if place + 1 == len(inked) or inked[place + 1] - row > gap:
            yield image.copy(0, inked[start], width, row + 1 - inked[start])
            start = place + 1


def _contrast_within(piece: QImage) -> float:
    colours = Counter(memoryview(piece.constBits()).cast("B").cast("I").tolist())
    ground = _name(colours.most_common(1)[0][0])
    return max(contrast(_name(colour), ground) for colour in colours)


@cache
def _name(colour: int) -> str:
    return QColor(colour).name()


def _most_frequent(image: QImage) -> int:
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    return Counter(pixels[::_EVERY].tolist()).most_common(1)[0][0]
