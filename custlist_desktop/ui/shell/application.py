"""The Qt application of the program."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Asks before it quits; else Qt closes the windows in any order, and nobody knows which were open together."""

    may_quit: Callable[[], bool] | None = None

    def event(self, event: QEvent) -> bool:
        """Stays if the answer is no."""
        if event.type() == QEvent.Type.Quit and self.may_quit is not None and not self.may_quit():
            event.ignore()
            return True
        return super().event(event)


def close_dialogs() -> bool:
    """Closes all dialogs, the innermost first; returns whether none stays open."""
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        if dialog.isVisible():
            return False
    return True
