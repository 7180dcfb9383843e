"""The header of a list: caption type, an arrow beside the sorted column's title, and one column that stretches."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from custlist_desktop.ui.kit.lists.delegate import FIRST_PADDING, PADDING
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 32
_ARROW: Final = 12


class ListHeader(QHeaderView):
    """Paints the titles; `sectionClicked` tells which one was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows no order until ``set_order``."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._column = -1
        self._descending = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setMinimumSectionSize(scaled(40))
        self.setFixedHeight(scaled(HEIGHT))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_order(self, column: int, *, descending: bool) -> None:
        """Shows by which column the list is sorted, and which way."""
        self._column, self._descending = column, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Qt's override."""
        return QSize(super().sizeHint().width(), scaled(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        """Qt's override."""
        tokens = current_tokens()
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        sorted_here = logicalIndex == self._column
        painter.setFont(fonts.caption(fonts.SEMIBOLD if sorted_here else fonts.MEDIUM))
        painter.setPen(tokens.colour("text" if sorted_here else "muted"))
        left = FIRST_PADDING if logicalIndex == 0 else 0
        inner = rect.adjusted(left, 0, -PADDING, -1)
        room = inner.width() - (scaled(_ARROW) + 6 if sorted_here else 0)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(shown)
        if self._is_at_right(logicalIndex):
            inner.translate(-PADDING, 0)
            inner.setLeft(inner.right() + 1 - width - (inner.width() - room))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if sorted_here:
            name = "descending" if self._descending else "ascending"
            x = inner.left() + width + 5
            pixmap = icon_pixmap(name, "text", scaled(_ARROW), self.devicePixelRatioF())
            painter.drawPixmap(x, inner.center().y() - scaled(_ARROW) // 2 + 1, pixmap)
        painter.restore()

    def _is_at_right(self, section: int) -> bool:
        """Whether a column's title stands at its right, as its amounts do."""
        role = Qt.ItemDataRole.TextAlignmentRole
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        return alignment is not None and bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignRight)
