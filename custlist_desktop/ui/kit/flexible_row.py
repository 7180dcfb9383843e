"""Parts beside each other, which go under each other where they have too little room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class FlexibleRow(QWidget):
    """A row while nothing in it is cut, else a column."""

    def __init__(self, parts: Sequence[QWidget], gap: int, gap_under: int) -> None:
        """
        Args:
            parts: of equal width in the row.
            gap: between two parts beside each other, in pixels.
            gap_under: between two parts under each other.
        """
        super().__init__()
        self._gaps = {QBoxLayout.Direction.LeftToRight: gap, QBoxLayout.Direction.TopToBottom: gap_under}
        self._parts: list[tuple[QWidget, bool]] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for part in parts:
            self.add(part, 1)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Adds a part at the end, as wide as it wants to be unless it has a ``stretch``."""
        self._parts.append((part, bool(stretch)))
        where = Qt.AlignmentFlag(0) if stretch else Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._box.addWidget(part, stretch, where)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of its parts can be."""
        shown = [part.minimumSizeHint().width() for part, _gives_way in self._parts if not part.isHidden()]
        return QSize(max(shown, default=0), self._box.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Other words need other room."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [(part, gives_way) for part, gives_way in self._parts if not part.isHidden()]
        needed = sum((part.minimumSizeHint() if gives_way else part.sizeHint()).width() for part, gives_way in shown)
        beside = needed + self._gaps[QBoxLayout.Direction.LeftToRight] * (len(shown) - 1) <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._gaps[direction])
            self.updateGeometry()
