"""What a list is narrowed to, as a pill under the search box."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.pill import Pill


class FilterStrip(QWidget):
    """Holds the keys of the rows that alone are shown, and says which they are. Hidden while all are shown."""

    removed = Signal()
    """All are to be shown again."""
    changed = Signal()
    """The keys are others now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """All are shown."""
        super().__init__(parent)
        self.keys: tuple[int, ...] | None = None
        """The keys of the rows; None for all. Read in the list's thread too."""
        self._words: Callable[[], str] = str
        self._pill = Pill()
        self._pill.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 12)
        layout.addWidget(self._pill)
        layout.addStretch(1)
        self.hide()

    def is_on(self) -> bool:
        """Whether some rows only are shown."""
        return self.keys is not None

    def state(self) -> tuple[tuple[int, ...], Callable[[], str]] | None:
        """What `narrow` was given; None while all are shown."""
        return None if self.keys is None else (self.keys, self._words)

    def narrow(self, keys: Sequence[int], words: Callable[[], str]) -> None:
        """Shows these only; ``words`` says which they are."""
        self.keys, self._words = tuple(keys), words
        self._pill.set_texts(words(), translate("FilterStrip", "Show all again"))
        self.show()
        self.changed.emit()

    def clear(self) -> None:
        """Shows all."""
        if self.is_on():
            self.keys = None
            self.hide()
            self.changed.emit()
