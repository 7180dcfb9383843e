"""The header of a list: caption type, and an arrow beside the sorted column's title."""

from typing import Any, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from custlist_desktop.ui.kit.lists.cells import Column, RowLook
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.kit.lists.grounds import RingGround
from custlist_desktop.ui.kit.lists.marked_text import fitting_text
from custlist_desktop.ui.kit.lists.model import ListModel
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 32
_HIGH: Final = 56
_ARROW: Final = 12
_ARROW_ROOM: Final = 6
_ROUNDING: Final = 2


class ListHeader(QHeaderView):
    """Paints the titles over the words of their columns; `sectionClicked` tells which one was clicked."""

    def __init__(self, parent: QWidget | None = None, look: RowLook = RowLook()) -> None:  # noqa: B008  # it is frozen
        """Shows no order until ``set_order``. ``look`` is that of the rows."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._column = -1
        self._descending = False
        self._pinned: int | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(scaled(40))
        self._is_high = isinstance(look.ground, RingGround)  # a table that compares: a name, and what is said of it
        self._height = scaled(_HIGH if self._is_high else HEIGHT)
        self.setFixedHeight(self._height)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_order(self, column: int, *, descending: bool) -> None:
        """Shows by which column the list is sorted, and which way."""
        self._column, self._descending = column, descending
        self.viewport().update()

    def pin(self, section: int) -> None:
        """Lets a section without a title stay last, and in view."""
        self._pinned = section
        self.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
        self.sectionMoved.connect(self._keep_last)

    def _keep_last(self) -> None:
        if self._pinned is not None and self.visualIndex(self._pinned) != self.count() - 1:
            self.moveSection(self.visualIndex(self._pinned), self.count() - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pinned is None or self.length() <= self.viewport().width():
            return
        width = self.sectionSize(self._pinned)
        rect, painter = QRect(self.viewport().width() - width, 0, width, self.height()), QPainter(self.viewport())
        painter.fillRect(rect, current_tokens().colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, current_tokens().colour("border"))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def width_for_title(self, section: int) -> int:
        """What a title needs as it is now, sorted by or not."""
        is_sorted = section == self._column
        metrics = QFontMetrics(fonts.caption(fonts.SEMIBOLD if is_sorted else fonts.MEDIUM))
        arrow = scaled(_ARROW) + _ARROW_ROOM if is_sorted else 0
        return metrics.horizontalAdvance(self._title(section)) + arrow + sum(self._margins(section)) + _ROUNDING

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # Qt's name
        """The title and its margins."""
        width = QFontMetrics(fonts.caption(fonts.MEDIUM)).horizontalAdvance(self._title(logicalIndex))
        return QSize(width + sum(self._margins(logicalIndex)), self._height)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        model = self.model()
        if self._is_high and isinstance(model, ListModel):
            self._paint_high(painter, rect, model.columns[logicalIndex], self._margins(logicalIndex))
            return
        tokens = current_tokens()
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        sorted_here = logicalIndex == self._column
        painter.setFont(fonts.caption(fonts.SEMIBOLD if sorted_here else fonts.MEDIUM))
        painter.setPen(tokens.colour("text" if sorted_here else "muted"))
        left, right = self._margins(logicalIndex)
        inner = rect.adjusted(left, 0, -right, -1)
        room = inner.width() - (scaled(_ARROW) + _ARROW_ROOM if sorted_here else 0)
        title = self._title(logicalIndex)
        shown = fitting_text(painter.fontMetrics(), title, room)
        width = painter.fontMetrics().horizontalAdvance(shown)
        if self._is_at_right(logicalIndex):
            inner.translate(-self._look.amount_gap, 0)
            inner.setLeft(inner.right() + 1 - width - (inner.width() - room))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if sorted_here:
            name = "descending" if self._descending else "ascending"
            x = inner.left() + width + _ARROW_ROOM - 1
            pixmap = icon_pixmap(name, "text", scaled(_ARROW), self.devicePixelRatioF())
            painter.drawPixmap(x, inner.center().y() - scaled(_ARROW) // 2 + 1, pixmap)
        painter.restore()

    @staticmethod
    def _paint_high(painter: QPainter, rect: QRect, column: Column[Any], margins: tuple[int, int]) -> None:
        """A name, over what is said of it."""
        tokens, inner = current_tokens(), rect.adjusted(margins[0], scaled(9), -margins[1], -scaled(10))
        painter.save()
        painter.fillRect(rect, tokens.colour(column.ground or "base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        if column.ground:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), tokens.colour("border"))
        upper, lower = QRect(inner), QRect(inner)
        if column.caption:
            upper.setHeight(scaled(19))
            lower.setTop(inner.top() + scaled(19))
            painter.setFont(fonts.caption(fonts.MEDIUM))
            painter.setPen(tokens.colour(column.caption_ink))
            draw_line(painter, lower, column.caption)
        painter.setFont(fonts.body(fonts.SEMIBOLD))
        painter.setPen(tokens.colour(column.title_ink))
        draw_line(painter, upper, column.title)
        painter.restore()

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _margins(self, section: int) -> tuple[int, int]:
        first, last = self.ends()
        return self._look.margins(is_first=section == first, is_last=section == last)

    def ends(self) -> tuple[int, int]:
        """The first section at the left and the last at the right, of those in view."""
        shown = [at for at in map(self.logicalIndex, range(self.count())) if not self.isSectionHidden(at)]
        return (shown[0], shown[-1]) if shown else (0, 0)

    def _is_at_right(self, section: int) -> bool:
        """Whether a column's title stands at its right, as its amounts do."""
        role = Qt.ItemDataRole.TextAlignmentRole
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        return alignment is not None and bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignRight)
