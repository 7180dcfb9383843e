"""Types every search into the window: key by key, and in bursts."""

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
    """Milliseconds by the way of typing: of each key, and of each search after its last key.

    Beside them are the floors, and all totals that the window showed, by search.
    """
    out |= {"keys": {}, "totals": {}, "keys_floor": [], "totals_floor": [], "shown": {}}
    for rate in (None, *BURSTS):
        for text in SEARCHES:
            yield from _typed(window, text, rate, out)
            _measure_floors(window, floor, text, out)


def measure_memory(window: OpenedWindow, out: dict[str, Any]) -> Steps:
    """All searches once, in bursts, and nothing beside them that takes memory."""
    out |= {"keys": {}, "totals": {}, "shown": {}}
    for text in SEARCHES:
        yield from _typed(window, text, BURSTS[-1], out)


def _measure_floors(window: OpenedWindow, floor: FloorList, text: str, out: dict[str, Any]) -> None:
    rows, total = floor.first_rows(text), floor.total(text)
    window.conductor.stalls.forgive()
    painting = window.repaint()
    if rows is not None and total is not None:
        out["keys_floor"].append(rows + painting)
        out["totals_floor"].append(total)


def _typed(window: OpenedWindow, text: str, rate: int | None, out: dict[str, Any]) -> Steps:
    """Types a search with so many keys a second; with None each key once the one before is answered."""
    window.conductor.doing = "clear"
    yield from window.clear()
    way = "key by key" if rate is None else f"{rate} keys a second"
    typed = Typed(window)
    if rate is None:
        for place, letter in enumerate(text):
            window.conductor.doing = f"{way}: {text[: place + 1]}"
            due = perf_counter()
            typed.press(due, letter)
            yield from window.settle(text[: place + 1])
    else:
        window.conductor.doing = f"{way}: {text}"
        due = perf_counter() + (len(text) - 1) / rate
        timers = [_timer(typed, due - (len(text) - 1 - place) / rate, letter) for place, letter in enumerate(text)]
        yield from window.settle(text)
        timers.clear()
    typed.end()
    out["keys"].setdefault(way, []).extend(typed.rows)
    out["totals"].setdefault(way, {})[text] = (window.counted - due) * 1000
    out["shown"].setdefault(text, []).append(window.total)


def _timer(typed: Typed, due: float, letter: str) -> QTimer:
    timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(partial(typed.press, due, letter))
    timer.start(max(0, round((due - perf_counter()) * 1000)))
    return timer
