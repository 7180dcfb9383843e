"""The table of the Columns step: what a column fills is chosen from a list that opens in its row."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from custlist_desktop.exchange.targets import Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.icons import icon_pixmap, icon_size
from custlist_desktop.ui.importing.check_delegate import PADDING, PlainHeader
from custlist_desktop.ui.importing.columns_model import ColumnsModel, MatchColumn
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.listing.model import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens
from custlist_desktop.ui.widgets.combo import PlainCombo
from custlist_desktop.ui.widgets.keyboard_shown import KeyboardShown
from custlist_desktop.ui.widgets.row_table import show_rows

ROW_HEIGHT: Final = 44
_FIELD_HEIGHT: Final = 32
_FILLS_WIDTH: Final = 264
_BAR: Final = 3
_OPENING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class _TargetCombo(PlainCombo):
    """Opens its list as soon as it is there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for target in Target:
            self.addItem(target_text(target), target.value)
        self.setAccessibleName(translate("ColumnsStep", "What the column fills"))
        QTimer.singleShot(0, self, self.showPopup)


class _ColumnsDelegate(QStyledItemDelegate):
    """Paints a column's row; what it fills looks like the combo that it becomes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, ColumnsModel):
            return
        tokens = current_tokens()
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        selected = bool(option_.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and index.column() == 0 and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))
        used = model.target(index.row()) is not Target.NOTHING
        text = str(index.data() or "")
        if index.column() == MatchColumn.FILLS:
            self._paint_field(painter, field_rect(rect), text, used=used, tokens=tokens)
            return
        head = index.column() == MatchColumn.HEAD
        painter.setFont(fonts.body(fonts.MEDIUM if head else fonts.NORMAL))
        painter.setPen(tokens.colour("text" if head and used else "muted"))
        left = 24 if head else PADDING
        _draw(painter, rect.adjusted(left, 0, -PADDING, -1), text)

    @staticmethod
    def _paint_field(painter: QPainter, field: QRect, text: str, *, used: bool, tokens: Tokens) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("field" if used else "control"), 1))
        painter.setBrush(tokens.colour("base"))
        painter.drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.restore()
        arrow = icon_pixmap("expand", "muted", icon_size(), painter.device().devicePixelRatio())
        painter.drawPixmap(field.right() - icon_size() - 5, field.top() + (field.height() - icon_size()) // 2, arrow)
        painter.setFont(fonts.body())
        painter.setPen(tokens.colour("text" if used else "muted"))
        _draw(painter, field.adjusted(PADDING, 0, -icon_size() - 12, 0), text)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        combo = _TargetCombo(parent)
        combo.activated.connect(self._on_activated)
        return combo

    def _on_activated(self) -> None:
        combo = self.sender()
        if isinstance(combo, QWidget):
            self.commitData.emit(combo)
            self.closeEditor.emit(combo)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        model = index.model()
        if isinstance(editor, PlainCombo) and isinstance(model, ColumnsModel):
            editor.setCurrentIndex(editor.findData(model.target(index.row()).value))

    def setModelData(self, editor: QWidget, _model: object, index: AnyIndex) -> None:
        model = index.model()
        if isinstance(editor, PlainCombo) and isinstance(model, ColumnsModel):
            model.set_target(index.row(), Target(editor.currentData()))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        option_: Any = option  # as above
        editor.setGeometry(field_rect(option_.rect))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(120, scaled(ROW_HEIGHT))


def field_rect(cell: QRect) -> QRect:
    """Where the field is in its cell."""
    top = cell.top() + (cell.height() - 1 - scaled(_FIELD_HEIGHT)) // 2
    return QRect(cell.left() + PADDING, top, cell.width() - PADDING - 24, scaled(_FIELD_HEIGHT))


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, shown)


class ColumnsTable(KeyboardShown, QTableView):
    """Shows a `ColumnsModel`. Enter, Space or a click opens the choice of the current row; Delete leaves it out."""

    def __init__(self, model: ColumnsModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(parent)
        self._model = model
        self.keyboard_delegate = delegate = _ColumnsDelegate(self)
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(_ColumnsHeader(parent=self))
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(MatchColumn.SAMPLES, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(MatchColumn.HEAD, scaled(280))
        header.resizeSection(MatchColumn.FILLS, scaled(_FILLS_WIDTH))
        self.clicked.connect(self._on_clicked)

    def open_choice(self, row: int) -> None:
        """Opens the list of what the column in ``row`` may fill."""
        index = self._model.index(row, MatchColumn.FILLS)
        self.setCurrentIndex(index)
        self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in _OPENING_KEYS:
            self.open_choice(row)
        elif row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._model.set_target(row, Target.NOTHING)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window's own
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == MatchColumn.FILLS:
            self.open_choice(index.row())


class _ColumnsHeader(PlainHeader):
    """The first title stands over the first texts, 24 px in."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        super().paintSection(painter, rect.adjusted(12 if logicalIndex == 0 else 0, 0, 0, 0), logicalIndex)
        if logicalIndex == 0:
            tokens = current_tokens()
            painter.fillRect(rect.left(), rect.top(), 12, rect.height(), tokens.colour("base"))
            painter.fillRect(rect.left(), rect.bottom(), 12, 1, tokens.colour("border"))
