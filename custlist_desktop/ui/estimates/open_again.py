"""The estimates that are open when the program ends, and are opened again at its next start."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class OpenEstimate:
    """An estimate's editor that is open.

    Attributes:
        key: the estimate's.
        geometry: where the window is, as ``QWidget.saveGeometry`` has it.
        tab: which of the estimate's texts is in view, from 0.
    """

    key: int
    geometry: bytes
    tab: int


def written(those: Sequence[OpenEstimate]) -> str:
    """Open estimates as a text for the settings."""
    return json.dumps([[each.key, b64encode(each.geometry).decode(), each.tab] for each in those])


def read(text: str) -> list[OpenEstimate]:
    """What `written` made; none where somebody wrote something else into the settings."""
    try:
        return [OpenEstimate(int(key), b64decode(geometry), int(tab)) for key, geometry, tab in json.loads(text)]
    except (TypeError, ValueError):
        return []


class AfterFirstPaint(QObject):
    """Calls a function once, when a window that was shown just now has been painted."""

    def __init__(self, window: QWidget, function: Callable[[], None]) -> None:
        """``window`` keeps this."""
        super().__init__(window)
        self._function = function
        handle = self._handle = window.windowHandle()
        if handle.isExposed():
            self._call_soon()
        else:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window is painted while it hears that it is seen."""
        if event.type() == QEvent.Type.Expose and self._handle.isExposed():
            watched.removeEventFilter(self)
            self._call_soon()
        return super().eventFilter(watched, event)

    def _call_soon(self) -> None:
        QTimer.singleShot(0, self, self._function)
