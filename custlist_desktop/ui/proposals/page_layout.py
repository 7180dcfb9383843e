"""Where the pages of a document are under one another, at a zoom. Lengths are device-independent pixels."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QRect, QSize, QSizeF

from custlist_desktop.domain.account import Paper

PIXELS_PER_INCH: Final = 96
"""What an inch is on a screen at 100 %."""
MARGIN: Final = 24
"""Around and between pages."""
SMALLEST_ZOOM: Final = 0.25
LARGEST_ZOOM: Final = 4.0
ZOOM_STEPS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
LETTER: Final = QSizeF(8.5, 11)
"""In inches."""
A4: Final = QSizeF(210 / 25.4, 297 / 25.4)
"""ISO 216, in inches."""


def paper_size(paper: Paper) -> QSizeF:
    """In inches."""
    return {Paper.LETTER: LETTER, Paper.A4: A4}[paper]


class Fit(Enum):
    """What the zoom follows: the window's size, or nothing but the user's choice."""

    PAGE = auto()
    WIDTH = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Pages of given sizes (in inches), at a zoom (1.0 is natural size)."""

    sizes: tuple[QSizeF, ...]
    zoom: float

    def rects(self, width: int) -> list[QRect]:
        """Where each page is, from the top of the document, in the middle of ``width``."""
        rects: list[QRect] = []
        top = MARGIN
        room = max(width, self.extent().width())
        for size in self.sizes:
            page = scaled(size, self.zoom)
            rects.append(QRect((room - page.width()) // 2, top, page.width(), page.height()))
            top += page.height() + MARGIN
        return rects

    def extent(self) -> QSize:
        """The whole document with its margins."""
        pages = [scaled(size, self.zoom) for size in self.sizes]
        if not pages:
            return QSize(0, 0)
        height = sum(page.height() + MARGIN for page in pages) + MARGIN
        return QSize(max(page.width() for page in pages) + 2 * MARGIN, height)


def scaled(size: QSizeF, zoom: float) -> QSize:
    """The size in pixels of a page of ``size`` inches."""
    factor = PIXELS_PER_INCH * zoom
    return QSize(round(size.width() * factor), round(size.height() * factor))


def fitting_zoom(fit: Fit, size: QSizeF, room: QSize) -> float:
    """The zoom at which a page of ``size`` inches and its margins fill ``room``."""
    across = (room.width() - 2 * MARGIN) / (size.width() * PIXELS_PER_INCH)
    down = (room.height() - 2 * MARGIN) / (size.height() * PIXELS_PER_INCH)
    wanted = min(across, down) if fit is Fit.PAGE else across
    return min(LARGEST_ZOOM, max(SMALLEST_ZOOM, wanted))


def next_zoom(zoom: float, *, larger: bool) -> float:
    """The step after ``zoom``, up or down; the last one at the end."""
    if larger:
        return next((step for step in ZOOM_STEPS if step > zoom * 1.01), LARGEST_ZOOM)
    return next((step for step in reversed(ZOOM_STEPS) if step < zoom * 0.99), SMALLEST_ZOOM)
