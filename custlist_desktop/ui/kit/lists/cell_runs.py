"""Words of several looks in one cell: a muted label, what was before, an arrow, a chip."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from custlist_desktop.ui.kit.chip import ChipKind, chip_width, paint_chip
from custlist_desktop.ui.kit.lists.marked_text import Highlights, paint_marked_text
from custlist_desktop.ui.kit.lists.ornaments import CellState, chip_ground
from custlist_desktop.ui.theme.appearance import current_tokens

if TYPE_CHECKING:
    from custlist_desktop.ui.kit.lists.cells import Cell

_GAP: Final = 8
_ELLIPSIS: Final = "…"


class Run(NamedTuple):
    """A part of a cell's words; ``chip`` is its tint where it is a chip, ``is_close`` whether no gap is before it."""

    text: str
    ink: str = "text"
    chip: ChipKind | None = None
    is_close: bool = False


def runs_width(runs: Sequence[Run], font: QFont) -> int:
    """How wide they are in one line."""
    metrics = QFontMetrics(font)
    gaps = sum(0 if run.is_close else _GAP for run in runs[1:])
    return gaps + sum(_width(run, metrics) for run in runs)


def _width(run: Run, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(run.text) if run.chip is None else chip_width(run.text)


def paint_runs(painter: QPainter, room: QRect, cell: "Cell", highlights: Highlights, state: CellState) -> None:
    """Paints them one after the other; what there is no room for is elided. The font is the painter's."""
    left, metrics = room.left(), painter.fontMetrics()
    for place, run in enumerate(cell.runs):
        left += _GAP if place and not run.is_close else 0
        free, width, is_last = room.right() + 1 - left, _width(run, metrics), place + 1 == len(cell.runs)
        is_whole = width + (0 if is_last else _GAP + metrics.horizontalAdvance(_ELLIPSIS)) <= free
        rest = QRect(left, room.top(), free, room.height())
        painter.setPen(current_tokens().colour(run.ink))
        if is_whole and run.chip is not None:
            paint_chip(painter, rest, run.chip, run.text, ground=chip_ground(run.chip, state))
        elif is_whole:
            paint_marked_text(painter, rest, run.text, highlights)
        else:
            paint_marked_text(painter, rest, f"{run.text}{'' if is_last else _ELLIPSIS}", highlights)
            return
        left += width
