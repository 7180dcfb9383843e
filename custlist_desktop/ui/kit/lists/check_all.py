"""The box in a table's header that checks all rows."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QCheckBox, QHeaderView

from custlist_desktop.ui.kit.lists.header import HEIGHT
from custlist_desktop.ui.theme.metrics import scaled


class CheckAllBox(QCheckBox):
    """A click is told by `clicked`; what it shows is what is checked."""

    def __init__(self, header: QHeaderView, words: str, left: int) -> None:
        """
        Args:
            header: of the table.
            words: what it does, for its tool tip and a screen reader.
            left: pixels of the design before it.
        """
        super().__init__(header)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+A does it
        size = self.sizeHint()
        top = (scaled(HEIGHT) - size.height()) // 2
        self.setGeometry(QRect(scaled(left), top, size.width(), size.height()))
        self.raise_()

    def show_part(self, are_all: bool | None) -> None:
        """Shows whether all rows are checked; None for a part of them."""
        state = Qt.CheckState.Checked if are_all else Qt.CheckState.Unchecked
        self.setCheckState(Qt.CheckState.PartiallyChecked if are_all is None else state)

    def nextCheckState(self) -> None:  # Qt's name
        """A click changes nothing by itself: whoever hears of it says what is checked then."""
