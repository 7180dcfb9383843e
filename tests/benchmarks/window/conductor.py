"""Goes through a scenario while the program runs, and notes how long the window stood still."""

from collections.abc import Callable, Generator
from time import perf_counter
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

Condition: TypeAlias = Callable[[], bool]
Steps: TypeAlias = Generator[Condition, None, None]
"""A scenario: it goes on once what it yields holds. What it does must not wait; keys are posted, not sent."""

BEAT: Final = 5
"""Milliseconds between two beats, in which a window that answers comes to its events."""
_PATIENCE: Final = 120.0
"""Seconds until a scenario gives up."""


class Stalls:
    """How late the beats come: so long the window answered nothing."""

    def __init__(self) -> None:
        self._last = perf_counter()
        self.longest: dict[str, float] = {}
        """Milliseconds, by what was being done."""

    def beat(self, now: float, doing: str) -> None:
        """Takes a beat."""
        late = (now - self._last) * 1000 - BEAT
        self._last = now
        self.longest[doing] = max(late, self.longest.get(doing, 0.0))

    def forgive(self) -> None:
        """What went by since the last beat was the benchmark's own work."""
        self._last = perf_counter()


class Conductor(QObject):
    """Lives beside the program, in its event loop, and asks at each beat whether the scenario can go on."""

    def __init__(self, on_end: Callable[[Exception | None], None]) -> None:
        """``on_end`` is called once, with what ended the scenario, or None where it came to its end."""
        super().__init__()
        self._on_end = on_end
        self._steps: Steps | None = None
        self._condition: Condition = lambda: True
        self._since = perf_counter()
        self.stalls = Stalls()
        self.doing = ""
        """What the scenario does now, in a word."""
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)

    def begin(self, steps: Steps) -> None:
        """Begins with the first beat."""
        self._steps = steps
        self._beat.start(BEAT)

    def look(self) -> None:
        """Goes on at once if what is waited for has happened."""
        if self._steps is None or not self._condition():
            return
        steps, self._steps = self._steps, None  # a step that calls the event loop doesn't come here again
        try:
            self._condition = next(steps)
        except StopIteration:
            self._end(None)
        except Exception as error:
            self._end(error)
        else:
            self._since = perf_counter()
            self._steps = steps

    def _on_beat(self) -> None:
        now = perf_counter()
        self.stalls.beat(now, self.doing)
        self.look()
        if self._steps is not None and now - self._since > _PATIENCE:
            self._steps = None
            self._end(TimeoutError(f"waited {_PATIENCE:.0f} s: {self.doing}"))

    def _end(self, error: Exception | None) -> None:
        self._beat.stop()
        self._on_end(error)


class PaintWatch(QObject):
    """Tells when a window begins to paint what has changed in it, and when that was handed to the screen."""

    _PAINTED: Final = QEvent.Type(QEvent.registerEventType())

    def __init__(self, window: QWidget, on_painting: Callable[[], None], on_painted: Callable[[float], None]) -> None:
        """``on_painted`` gets the moment, by `perf_counter`."""
        super().__init__()
        self._on_painting, self._on_painted = on_painting, on_painted
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:  # at its end all that was to be painted is
            self._on_painting()
            post(self, QEvent(self._PAINTED))
        return False

    def customEvent(self, event: QEvent) -> None:
        if event.type() == self._PAINTED:
            self._on_painted(perf_counter())


def post(receiver: QObject, event: QEvent) -> None:
    """Lets an event come to ``receiver`` as the next one that has not come yet."""
    QCoreApplication.postEvent(receiver, event)
