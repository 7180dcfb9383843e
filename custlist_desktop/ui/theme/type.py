"""The four type styles, relative to the system's own font."""

from typing import Final

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

TITLE_RATIO: Final = 1.54
LEAD_RATIO: Final = 1.15
CAPTION_RATIO: Final = 0.92
SMALL_RATIO: Final = 0.85
"""Keycaps and initials only."""

NORMAL: Final = QFont.Weight.Normal
MEDIUM: Final = QFont.Weight.Medium
SEMIBOLD: Final = QFont.Weight.DemiBold


def pixel_size(ratio: float = 1.0) -> int:
    """The height in pixels of the system's font times ``ratio``, rounded."""
    return round(QFontInfo(QApplication.font()).pixelSize() * ratio)


def _font(ratio: float, weight: QFont.Weight) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(pixel_size(ratio))
    font.setWeight(weight)
    return font


def title() -> QFont:
    """For a person, a page's title or a grand total."""
    font = _font(TITLE_RATIO, SEMIBOLD)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
    return font


def lead(weight: QFont.Weight = SEMIBOLD) -> QFont:
    """For a dialog's question, a panel's title, counts, and the search text (NORMAL)."""
    return _font(LEAD_RATIO, weight)


def body(weight: QFont.Weight = NORMAL) -> QFont:
    """For everything else; MEDIUM in first columns, SEMIBOLD for names of sections."""
    return _font(1.0, weight)


def caption(weight: QFont.Weight = NORMAL) -> QFont:
    """For second lines; MEDIUM for labels, headers and chips, SEMIBOLD for names of groups."""
    return _font(CAPTION_RATIO, weight)


def tabular(font: QFont) -> QFont:
    """``font`` with figures that are all equally wide, for amounts and dates under one another."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def small(weight: QFont.Weight = MEDIUM) -> QFont:
    """For keycaps and initials."""
    return _font(SMALL_RATIO, weight)
