"""The first rows of a file, as they are read."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.importing.check_delegate import PADDING, PlainHeader
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.kit.styling import ground
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_ROW_HEIGHT: Final = 28
_NUMBER_WIDTH: Final = 64
_NARROWEST: Final = 72
_WIDEST: Final = 220
_MEASURED_ROWS: Final = 20
_ROOT: Final = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The row numbers, then the columns of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing until `set_rows`."""
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[SourceRow, ...] = ()

    def set_rows(self, columns: Sequence[str], rows: Sequence[SourceRow]) -> None:
        """Shows ``rows``, each as long as ``columns``."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._columns) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override; a long cell is told whole in its tool tip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        text = QLocale().toString(row.number) if index.column() == 0 else row.cells[index.column() - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return text[:500] if len(text) > 20 else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return translate("FileStep", "Row")
        return column_name(self._columns, section - 1) if section <= len(self._columns) else None


def column_name(columns: Sequence[str], place: int) -> str:
    """What a column of a file is called: its head, or its place where it has none, or there are no more heads."""
    given = columns[place] if place < len(columns) else ""
    head = " ".join(shown_head(given, current_language()).split())
    return head or translate("FileStep", "Column {number}").format(number=place + 1)


class _PreviewDelegate(QStyledItemDelegate):
    """Plain cells with a line under them; no row is more than looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens = current_tokens()
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        # The table has filled the current row already; while it hasn't the keyboard, no row is more than another.
        selected = self.has_keyboard and bool(option_.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, tokens.colour("select" if selected else "base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        first = index.column() == 0
        painter.setFont(fonts.tabular(fonts.caption()) if first else fonts.body())
        painter.setPen(tokens.colour("muted" if first else "text"))
        room = rect.adjusted(PADDING, 0, -PADDING, -1)
        text = str(index.data() or "")[:300]
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if first else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, shown)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(scaled(_NARROWEST), scaled(_ROW_HEIGHT))


def _corner() -> QWidget:
    """What lies between two scroll bars: nothing."""
    corner = QWidget()
    ground(corner)
    return corner


class PreviewTable(KeyboardShown, QTableView):
    """Shows the first rows; there is nothing to do in it but look and scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `set_rows`."""
        super().__init__(parent)
        self._rows = PreviewModel(self)
        self.keyboard_delegate = delegate = _PreviewDelegate(self)
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(PlainHeader(frozenset((0,)), self))
        self.setModel(self._rows)
        show_rows(self, scaled(_ROW_HEIGHT))
        self.setCornerWidget(_corner())

    def set_rows(self, columns: Sequence[str], rows: Sequence[SourceRow]) -> None:
        """Shows the rows, in columns as wide as their texts up to a limit."""
        self._rows.set_rows(columns, rows)
        header, metrics = self.horizontalHeader(), QFontMetrics(fonts.body())
        header.resizeSection(0, scaled(_NUMBER_WIDTH))
        for place in range(len(columns)):
            texts = [column_name(columns, place), *(row.cells[place][:60] for row in rows[:_MEASURED_ROWS])]
            width = max(metrics.horizontalAdvance(text) for text in texts) + 2 * PADDING + 2
            header.resizeSection(place + 1, max(scaled(_NARROWEST), min(scaled(_WIDEST), width)))
        self.setCurrentIndex(self._rows.index(0, 0))
