"""Goes through the whole list by keys, and jumps anywhere in it by the scroll bar."""

from random import Random
from time import perf_counter
from typing import Any, Final

from PySide6.QtCore import Qt

from tests.benchmarks.window.conductor import Steps
from tests.benchmarks.window.opened import OpenedWindow

_PAGES: Final = 30
_JUMPS: Final = 40


def measure_scrolling(window: OpenedWindow, out: dict[str, Any]) -> Steps:
    """Milliseconds from a key or a pull at the scroll bar until the rows there are painted, each with its content."""
    out |= {"scrolls": [], "floor": []}
    bar, chance = window.table.verticalScrollBar(), Random(1)
    yield lambda: window.model.rowCount() > 0 and bar.maximum() > 0
    for _ in range(_PAGES):
        window.conductor.doing = "a page down"
        before = bar.value()
        yield from _until_painted(window, window.press(window.table, Qt.Key.Key_PageDown), before, out)
    for _ in range(_JUMPS):
        place = chance.randrange(bar.maximum())
        window.conductor.doing = f"jump to {place}"
        start, before = perf_counter(), bar.value()
        bar.setValue(place)
        yield from _until_painted(window, start, before, out)


def _until_painted(window: OpenedWindow, start: float, before: int, out: dict[str, Any]) -> Steps:
    def is_there() -> bool:
        rows = window.table.rows_in_view()
        has_moved = window.table.verticalScrollBar().value() != before
        return has_moved and all(window.model.row_at(row) is not None for row in (rows[0], rows[-1]))

    yield from window.until_painted(is_there)
    out["scrolls"].append((window.painted - start) * 1000)
    out["floor"].append(window.repaint())
