"""What small tables of texts are painted with: quiet titles, and rows with the bar of the current one."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.ui.kit.lists.model import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

Margins = Callable[[int], tuple[int, int]]
"""What stays free at the left and at the right of a column's text."""

HEADER_HEIGHT: Final = 32
_BAR: Final = 3
_HORIZONTAL: Final = Qt.Orientation.Horizontal


class TitleHeader(QHeaderView):
    """The model's titles, aligned as the model aligns them, over columns that neither sort nor move."""

    def __init__(self, margins: Margins, parent: QWidget) -> None:
        """Leaves ``margins`` beside the titles."""
        super().__init__(_HORIZONTAL, parent)
        self._margins = margins
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(scaled(40))
        self.setFixedHeight(scaled(HEADER_HEIGHT))

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # Qt's name
        """Qt's override: the title and its margins."""
        width = QFontMetrics(fonts.caption(fonts.MEDIUM)).horizontalAdvance(self._title(logicalIndex))
        return QSize(width + sum(self._margins(logicalIndex)), scaled(HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        """Qt's override."""
        tokens, (left, right) = current_tokens(), self._margins(logicalIndex)
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        painter.setFont(fonts.caption(fonts.MEDIUM))
        painter.setPen(tokens.colour("muted"))
        align = self.model().headerData(logicalIndex, _HORIZONTAL, Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(rect.adjusted(left, 0, -right, -1), align, self._title(logicalIndex))
        painter.restore()

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, _HORIZONTAL) or "")


class TextRows(QStyledItemDelegate):
    """Paints a row: ground, the bar of the current one, text, and a line under it; `KeyboardShown` sets its state."""

    def __init__(self, margins: Margins, row_height: int, parent: QObject) -> None:
        """Leaves ``margins`` beside the texts; rows are ``row_height`` of the design's pixels high."""
        super().__init__(parent)
        self._margins = margins
        self._row_height = row_height
        self.has_keyboard = False
        self.window_is_active = True

    def font(self, index: AnyIndex) -> QFont:  # noqa: ARG002  # a subclass may ask which cell it is
        """The font of a cell."""
        return fonts.body()

    def colour(self, index: AnyIndex) -> str:  # noqa: ARG002
        """The token of a cell's text."""
        return "text"

    def has_line(self, index: AnyIndex) -> bool:  # noqa: ARG002
        """Whether a line parts the row from the next."""
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        tokens, (left, right) = current_tokens(), self._margins(index.column())
        painter.save()
        if option_.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
            if index.column() == 0 and self.has_keyboard:
                painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), tokens.colour("focus"))
        if self.has_line(index):
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        painter.setFont(self.font(index))
        painter.setPen(tokens.colour(self.colour(index)))
        inner = rect.adjusted(left, 0, -right, -1)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner.adjusted(0, 0, 1, 0), index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  # Qt's
        """Qt's override: what shows the whole of a cell."""
        width = QFontMetrics(self.font(index)).horizontalAdvance(str(index.data() or ""))
        return QSize(width + sum(self._margins(index.column())), scaled(self._row_height))
