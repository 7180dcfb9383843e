"""Closes a dialog or a menu that a test waits in for too long, so that the test fails instead of standing still."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class OpenTooLong(QTimer):
    """Counts from when it sees one open, however long the test has run: a walk takes minutes on a busy machine."""

    def __init__(self, seconds: float, tell: Callable[[str], object]) -> None:
        """``tell`` is given a sentence about each one that was open for ``seconds``, and is closed."""
        super().__init__(interval=round(seconds * 100))
        self._seconds, self._tell = seconds, tell
        self._open: QWidget | None = None
        self._since = 0.0
        self.timeout.connect(self._look)

    def _look(self) -> None:
        open_one = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_one is not self._open:
            self._open, self._since = open_one, perf_counter()
        elif open_one is not None and perf_counter() - self._since >= self._seconds:
            kind, title = type(open_one).__name__, open_one.windowTitle()
            self._tell(f"{kind} “{title}” was still open after {self._seconds:g} s")
            if isinstance(open_one, QDialog):
                open_one.done(QDialog.DialogCode.Rejected)
            else:
                open_one.close()
