"""Types every search into the window: key by key, and in bursts."""

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer

from tests.benchmarks.floors import FloorList
from tests.benchmarks.searches import SEARCHES
from tests.benchmarks.window.conductor import Steps
from tests.benchmarks.window.opened import OpenedWindow

BURSTS: Final = (10, 30)
"""Keys a second."""


class Typed:
    """What came of the keys of one search: a later key's rows answer the earlier ones too."""

    def __init__(self, window: OpenedWindow) -> None:
        self._window = window
        self._due: list[float] = []
        self._arrived = self._answered = 0
        self.rows: list[float] = []
        """Milliseconds of each key until rows for it, or for a later one, were painted."""
        window.box.text_edited.connect(self._on_edited)
        window.model.modelReset.connect(self._on_started_anew)
        window.on_painted = self._on_painted

    def press(self, due: float, letter: str) -> None:
        """Types a letter that was due at a moment: what comes later was waited for too."""
        self._window.press(self._window.box, text=letter)
        self._due.append(due)

    def end(self) -> None:
        """Takes no more."""
        self._window.box.text_edited.disconnect(self._on_edited)
        self._window.model.modelReset.disconnect(self._on_started_anew)
        self._window.on_painted = _nothing

    def _on_edited(self) -> None:
        self._arrived += 1

    def _on_started_anew(self) -> None:
        self._answered = self._arrived

    def _on_painted(self) -> None:
        for due in self._due[len(self.rows) : self._answered]:
            self.rows.append((self._window.painted - due) * 1000)


def _nothing() -> None:
    pass


def measure_searching(window: OpenedWindow, floor: FloorList, out: dict[str, Any]) -> Steps:
    """Milliseconds per key and per search, beside their floors; totals as the window shows them."""
    out |= {"rows": [], "totals": [], "every_total": [], "rows_floor": [], "totals_floor": [], "shown": {}}
    for text in SEARCHES:
        yield from _key_by_key(window, text, out)
        _measure_floors(window, floor, text, out)
    for rate in BURSTS:
        for text in SEARCHES:
            yield from _burst(window, text, rate, out)
            _measure_floors(window, floor, text, out)


def measure_memory(window: OpenedWindow, out: dict[str, Any]) -> Steps:
    """All searches once, in bursts, and nothing beside them that takes memory."""
    out |= {"rows": [], "totals": [], "shown": {}}
    for text in SEARCHES:
        yield from _burst(window, text, BURSTS[-1], out)


def _measure_floors(window: OpenedWindow, floor: FloorList, text: str, out: dict[str, Any]) -> None:
    rows, total = floor.first_rows(text), floor.total(text)
    window.conductor.stalls.forgive()
    painting = window.repaint()
    if rows is not None and total is not None:
        out["rows_floor"].append(rows + painting)
        out["totals_floor"].append(total)


def _key_by_key(window: OpenedWindow, text: str, out: dict[str, Any]) -> Steps:
    window.conductor.doing = "clear"
    yield from window.clear()
    typed = Typed(window)
    for place, letter in enumerate(text):
        window.conductor.doing = f"key by key: {text[: place + 1]}"
        due = perf_counter()
        typed.press(due, letter)
        yield from window.settle(text[: place + 1])
        out["every_total"].append((window.counted - due) * 1000)
    typed.end()
    _note(window, text, typed, due, out)


def _burst(window: OpenedWindow, text: str, rate: int, out: dict[str, Any]) -> Steps:
    window.conductor.doing = "clear"
    yield from window.clear()
    window.conductor.doing = f"{rate} keys a second: {text}"
    typed = Typed(window)
    start = perf_counter()
    dues = [start + place / rate for place in range(len(text))]
    timers = [_timer(due, partial(typed.press, due, letter)) for due, letter in zip(dues, text, strict=True)]
    yield from window.settle(text)
    timers.clear()
    typed.end()
    _note(window, text, typed, dues[-1], out)


def _timer(due: float, call: Callable[[], None]) -> QTimer:
    timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(call)
    timer.start(max(0, round((due - perf_counter()) * 1000)))
    return timer


def _note(window: OpenedWindow, text: str, typed: Typed, due: float, out: dict[str, Any]) -> None:
    out["rows"] += typed.rows
    out["totals"].append((window.counted - due) * 1000)
    shown = out["shown"].setdefault(text, window.total)
    if shown != window.total:
        raise AssertionError(f"{text}: {shown} at one time, {window.total} at another")
