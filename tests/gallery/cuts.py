"""The visitor that looks for words that are cut, at several sizes of each window.

The words that may be cut, such as names in a list, are told only where there is room for them.
"""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from custlist_desktop.ui.theme.metrics import room_on_screen
from tests.gallery.settling import settle
from tests.ui.inspection.clipping import clipped_texts
from tests.ui.inspection.cuts import needless_cuts

SIZES: Final = ((1024, 700), (1440, 900), (1920, 1080))


class CutFinder:
    """Tells each cut once, with the screen and the size at which it was seen first."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def visit(self, name: str, window: QWidget, popup: QWidget | None = None) -> None:
        """Looks at a screen; a window that isn't a dialog has each of the sizes for a moment."""
        if popup is not None or isinstance(window, QDialog):
            self._look(name, window if popup is None else popup)
            return
        before = window.size()
        for size in SIZES:
            window.resize(QSize(*size).boundedTo(room_on_screen(window)))
            settle()
            self._look(f"{name}, {size[0]}x{size[1]}", window)
        window.resize(before)
        settle()

    def _look(self, place: str, shown: QWidget) -> None:
        if isinstance(shown, QFileDialog):
            return  # Qt's own
        for sentence in [*clipped_texts(shown), *needless_cuts(shown)]:
            self.found.setdefault(sentence, place)
