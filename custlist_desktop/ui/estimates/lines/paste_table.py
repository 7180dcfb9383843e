"""The table of pasted rows, with a combo over each column that says what it is."""

from math import ceil
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_rows import RowKind
from custlist_desktop.ui.estimates.lines.paste_model import NUMBER_COLUMN, PasteModel
from custlist_desktop.ui.estimates.lines.paste_sentences import field_title
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import label_combo
from custlist_desktop.ui.kit.chip import paint_chip
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.doubt import paint_doubt
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.table import show_rows
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

ROW_HEIGHT: Final = 32
_STRIP: Final = 56
_COMBO: Final = 32
_BESIDE_COMBO: Final = 4
_BESIDE_TITLE: Final = 52
"""Of a combo: its padding, its arrow, and what parts it from the next."""
_PADDING: Final = 12
_NUMBER_WIDTH: Final = 76
_AMOUNT_WIDTH: Final = 112
_NARROWEST: Final = 88
_WIDEST: Final = 240
_DESCRIPTION: Final = 220
_LEAST: Final = 80
_LEAST_DESCRIPTION: Final = 150
"""How narrow columns become, before the amounts are scrolled out of view."""
_BAR: Final = 3
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _Delegate(QStyledItemDelegate):
    """Paints rows: lines on the plain ground, all others muted on another one, and the amounts on it too."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, PasteModel):
            return
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect, tokens = option_.rect, current_tokens()
        cell, is_last = model.cell(index.row(), index.column()), index.column() == model.columnCount() - 1
        is_line = model.kind(index.row()) is RowKind.LINE
        is_current = self.has_keyboard and index.row() == self._table.currentIndex().row()
        ground = "select" if is_current else "base" if is_line and not is_last else "alt"
        painter.fillRect(rect, tokens.colour(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if is_current and index.column() == NUMBER_COLUMN:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))
        if is_last:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), tokens.colour("border"))
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        font = fonts.tabular(fonts.body())
        if cell.chip:
            paint_chip(painter, rect.adjusted(8, 0, -4, -1), "note", cell.chip)
        elif cell.doubtful:
            paint_doubt(painter, rect, inner, cell.text, font, right=cell.right)
        elif cell.text:
            painter.setFont(font)
            painter.setPen(tokens.colour(cell.colour))
            shown = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width() + 1)
            painter.drawText(inner, _RIGHT if cell.right else _LEFT, shown)


class ColumnCombo(PlainCombo):
    """Says what a column is; tells when it gets the keyboard, so that it can be brought into view."""

    focused = Signal(int)
    """The column of the table."""

    def __init__(self, column: int, parent: QWidget) -> None:
        """``column`` is the table's."""
        super().__init__(parent)
        self.column = column
        for name in PasteField:
            self.addItem("", name)

    def retranslate(self, head: str) -> None:
        """Names the fields, and the combo by the column's ``head``."""
        for at, name in enumerate(PasteField):
            self.setItemText(at, field_title(name))
        label_combo(self, head)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: the arrows open the list; passing over a field would take it away from another column."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's override: the wheel changes nothing, for the same reason."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's override: tells."""
        super().focusInEvent(event)
        self.focused.emit(self.column)


class _Strip(QHeaderView):
    """Holds the combos over their columns, and titles the last one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.combos: list[ColumnCombo] = []
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(scaled(_STRIP))
        self.sectionResized.connect(self.place)

    def place(self) -> None:
        """Puts each combo over its column."""
        height = scaled(_COMBO)
        for combo in self.combos:
            left = self.sectionViewportPosition(combo.column) + _BESIDE_COMBO
            width = self.sectionSize(combo.column) - 2 * _BESIDE_COMBO
            combo.setGeometry(left, (self.height() - height) // 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def paintSection(self, painter: QPainter, rect: Any, logicalIndex: int) -> None:
        tokens, is_last = current_tokens(), logicalIndex == self.count() - 1
        painter.save()
        painter.fillRect(rect, tokens.colour("alt" if is_last else "base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        if is_last:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), tokens.colour("border"))
            painter.setFont(fonts.caption(fonts.MEDIUM))
            painter.setPen(tokens.colour("muted"))
            title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
            painter.drawText(rect.adjusted(_PADDING, 0, -_PADDING, -1), _RIGHT, title)
        painter.restore()


class PasteTable(KeyboardShown, QTableView):
    """Shows a `PasteModel`; combos choose what columns are, Space or a click on its number what a row is."""

    def __init__(self, model: PasteModel, parent: QWidget | None = None) -> None:
        """Shows ``model``, which holds at least one row."""
        super().__init__(parent)
        self._model = model
        self.keyboard_delegate = _Delegate(self)
        self.setItemDelegate(self.keyboard_delegate)
        self._strip = _Strip(self)
        self.setHorizontalHeader(self._strip)
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        self.combos = self._strip.combos
        for column in range(1, model.columnCount() - 1):
            combo = ColumnCombo(column, self._strip.viewport())
            combo.activated.connect(self._on_field_chosen)
            combo.focused.connect(self._show_column)
            self.combos.append(combo)
        model.rows_changed.connect(self.show_fields)
        self.horizontalScrollBar().valueChanged.connect(self._strip.place)
        self.show_fields()
        self.setCurrentIndex(model.index(0, NUMBER_COLUMN))

    def whole_height(self) -> int:
        """How high it is with all its rows in view."""
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return scaled(_STRIP) + self._model.rowCount() * scaled(ROW_HEIGHT) + below

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setAccessibleName(translate("ChangeColumns", "Pasted rows"))
        rows = self._model.rows
        for at, combo in enumerate(self.combos):
            head = rows.title_of(at) or str(at + 1)
            combo.retranslate(translate("ChangeColumns", "What column {column} is").format(column=head))
        self._share_width()

    def show_fields(self) -> None:
        """Shows in the combos what the columns are."""
        for combo, name in zip(self.combos, self._model.rows.columns.fields, strict=True):
            combo.setCurrentIndex(list(PasteField).index(name))
            combo.setToolTip(field_title(name))
        self._share_width()
        self.viewport().update()

    def _on_field_chosen(self) -> None:
        combo = self.sender()
        if isinstance(combo, ColumnCombo):
            columns = self._model.rows.columns.with_field(combo.column - 1, PasteField(combo.currentData()))
            self._model.set_rows(self._model.rows.with_choices(columns=columns))

    def _show_column(self, column: int) -> None:
        row = max(self.rowAt(0), 0)
        self.scrollTo(self._model.index(row, column))

    def _share_width(self) -> None:
        """Gives each column what its cells need, and the description what is left."""
        last, metrics = self._model.columnCount() - 1, QFontMetrics(fonts.tabular(fonts.body()))
        widths = {NUMBER_COLUMN: scaled(_NUMBER_WIDTH), last: scaled(_AMOUNT_WIDTH)}
        rows = range(min(self._model.rowCount(), 200))
        for combo in self.combos:
            texts = (self._model.cell(row, combo.column).text for row in rows)
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * _PADDING + 2
            titled = metrics.horizontalAdvance(combo.currentText()) + scaled(_BESIDE_TITLE)
            needed = max(widest, titled, scaled(_NARROWEST))
            widths[combo.column] = min(needed, scaled(_WIDEST))
        wide = (self._model.rows.columns.column_of(PasteField.DESCRIPTION) or 0) + 1
        rest = self.viewport().width() - sum(width for column, width in widths.items() if column != wide)
        widths[wide] = max(rest, scaled(_DESCRIPTION))
        self._make_room_for_amount(widths, wide)
        for column, width in widths.items():
            self._strip.resizeSection(column, width)
        self._strip.place()

    def _make_room_for_amount(self, widths: dict[int, int], wide: int) -> None:
        """Takes from wide columns, each by what it can give, until the amounts are in view without scrolling."""
        least = {combo.column: scaled(_LEAST) for combo in self.combos} | {wide: scaled(_LEAST_DESCRIPTION)}
        spare = {column: max(widths[column] - width, 0) for column, width in least.items()}
        excess, all_spare = sum(widths.values()) - self.viewport().width(), sum(spare.values())
        if excess <= 0 or not all_spare:
            return
        share = min(excess / all_spare, 1)
        for column, width in spare.items():
            widths[column] -= ceil(width * share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: the description takes what is left."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's override: another font needs other widths."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Space turns a row into a line, or back."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's override: so does a click on a row's number or chip."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index.column() == NUMBER_COLUMN:
            self._model.toggle(index.row())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Qt's override: paints the rows that look otherwise now."""
        super().currentChanged(current, previous)
        self.viewport().update()
