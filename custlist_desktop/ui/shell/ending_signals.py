"""The system asks the program to end: a session that logs out sends SIGTERM, a terminal SIGINT or SIGHUP."""

import signal
import socket
import threading
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ENDING: Final = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Windows has no SIGHUP, and never sends SIGTERM."""


class EndingSignals(QObject):
    """Hears the system's signals in Qt's loop, where alone something can be saved; `stop` leaves them as they were.

    Python runs a handler only once Qt's loop has given it the word, so a byte in a socket wakes that loop (see
    ``signal.set_wakeup_fd``).
    """

    asked = Signal()
    """The program is to end; nobody may be there to answer a question."""

    def __init__(self) -> None:
        """Listens at once, in the main thread; in any other no signal can be heard."""
        super().__init__()
        self._before: dict[int, Any] = {}
        if threading.current_thread() is not threading.main_thread():
            return
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._woken_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _heard) for number in _ENDING}

    def stop(self) -> None:
        """Hears no more."""
        if not self._before:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before = {}
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _on_woken(self) -> None:
        numbers = self._reading.recv(4096)
        if any(number in self._before for number in numbers):
            self.asked.emit()


def _heard(_number: int, _frame: object) -> None:
    """Python's own handler: what is to be done is done in Qt's loop."""
