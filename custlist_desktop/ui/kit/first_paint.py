"""What waits until a window is on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget


class AfterFirstPaint(QObject):
    """Calls a function once, when the window of a widget, which was shown just now, has been painted."""

    def __init__(self, widget: QWidget, function: Callable[[], None]) -> None:
        """``widget`` keeps this. Where it isn't to be seen, nothing is waited for."""
        super().__init__(widget)
        self._function = function
        self._handle: QWindow | None = widget.window().windowHandle() if widget.isVisible() else None
        if self._handle is None or self._handle.isExposed():
            self._call_soon()
        else:
            self._handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window is painted while it hears that it is seen."""
        if event.type() == QEvent.Type.Expose and self._handle is not None and self._handle.isExposed():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call_soon)  # behind what the painting asks for
        return super().eventFilter(watched, event)

    def _call_soon(self) -> None:
        QTimer.singleShot(0, self, self._function)
