"""Painting the rows of the Columns step: the heads of groups, and what a column fills as the combo it becomes."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.exchange.targets import Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.check_delegate import PADDING
from custlist_desktop.ui.importing.columns_model import ColumnsModel, MatchColumn
from custlist_desktop.ui.importing.columns_words import How
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.kit.accessibility import label_combo
from custlist_desktop.ui.kit.chip import paint_chip
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens

ROW_HEIGHT: Final = 44
GROUP_HEIGHT: Final = 32
FIRST_LEFT: Final = 24
"""Where the texts of the first column begin."""
FIELD_RIGHT: Final = 4
"""What is free at the right of a field in its cell."""
_FIELD_HEIGHT: Final = 32
_BAR: Final = 3
_COUNT_GAP: Final = 8
_CHIP_GAP: Final = 8
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class _TargetCombo(PlainCombo):
    """Opens its list as soon as it is there."""

    list_closed = Signal()
    """Nothing was chosen, or it has been taken already."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for target in Target:
            self.addItem(target_text(target), target.value)
        self.setAccessibleName(translate("ColumnsStep", "What the column fills"))
        self.view().window().installEventFilter(self)
        QTimer.singleShot(0, self, self.showPopup)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override: once the list is closed nothing stays that the next arrow key could choose by."""
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.list_closed.emit)
        return super().eventFilter(watched, event)


class ColumnsDelegate(QStyledItemDelegate):
    """Paints a row of a `ColumnsModel`, and makes the combo of the current one."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The table tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        model = index.model()
        if not isinstance(model, ColumnsModel):
            return
        tokens = current_tokens()
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        target = model.target(index.row())
        if target is None:
            _paint_group(painter, rect, *model.group_at(index.row()), tokens)
            return
        selected = bool(option_.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, index.column(), selected=selected, tokens=tokens)
        column, used, text = MatchColumn(index.column()), target is not Target.NOTHING, str(index.data() or "")
        inner = rect.adjusted(FIRST_LEFT if column is MatchColumn.HEAD else PADDING, 0, -PADDING, -1)
        if column is MatchColumn.FILLS:
            outline = "warn" if model.is_doubled(index.row()) else "field" if used else "control"
            _paint_field(painter, field_rect(rect), text, outline, used=used, tokens=tokens)
        elif column is MatchColumn.HOW:
            _paint_how(
                painter, inner.adjusted(0, 0, PADDING - FIRST_LEFT, 0), model.how(index.row()), selected, tokens
            )
        else:
            head = column is MatchColumn.HEAD
            painter.setFont(fonts.body(fonts.MEDIUM if head else fonts.NORMAL))
            painter.setPen(tokens.colour("text" if head and used else "muted"))
            _draw(painter, inner, text)

    def _paint_ground(self, painter: QPainter, rect: QRect, column: int, *, selected: bool, tokens: Tokens) -> None:
        if selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and column == 0 and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        """Qt's override: the combo."""
        combo = _TargetCombo(parent)
        combo.activated.connect(self._on_activated)
        combo.list_closed.connect(self._on_list_closed)
        return combo

    def _on_activated(self) -> None:
        combo = self.sender()
        if isinstance(combo, QWidget):
            combo.blockSignals(True)  # that its list has closed is no news now
            self.commitData.emit(combo)
            self.closeEditor.emit(combo)

    def _on_list_closed(self) -> None:
        combo = self.sender()
        if isinstance(combo, QWidget):
            self.closeEditor.emit(combo)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Qt's override: what the column fills now."""
        model = index.model()
        target = model.target(index.row()) if isinstance(model, ColumnsModel) else None
        if isinstance(editor, PlainCombo) and target is not None:
            editor.setCurrentIndex(editor.findData(target.value))
            label_combo(editor, translate("ColumnsStep", "What the column fills"))

    def setModelData(self, editor: QWidget, _model: object, index: AnyIndex) -> None:
        """Qt's override: what was chosen, even if it is the same, is the person's own word."""
        model = index.model()
        if isinstance(editor, PlainCombo) and isinstance(model, ColumnsModel):
            model.set_target(index.row(), Target(editor.currentData()))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        """Qt's override."""
        option_: Any = option  # as above
        editor.setGeometry(field_rect(option_.rect))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt's override."""
        return QSize(120, scaled(ROW_HEIGHT))


def field_rect(cell: QRect) -> QRect:
    """Where the field is in its cell."""
    top = cell.top() + (cell.height() - 1 - scaled(_FIELD_HEIGHT)) // 2
    return QRect(cell.left() + PADDING, top, cell.width() - PADDING - FIELD_RIGHT, scaled(_FIELD_HEIGHT))


def _paint_group(painter: QPainter, rect: QRect, title: str, count: str, tokens: Tokens) -> None:
    painter.fillRect(rect, tokens.colour("alt"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
    room = rect.adjusted(FIRST_LEFT, 0, -PADDING, -1)
    painter.setFont(fonts.body(fonts.SEMIBOLD))
    painter.setPen(tokens.colour("text"))
    used = _draw(painter, room, title) + _COUNT_GAP
    painter.setFont(fonts.body())
    painter.setPen(tokens.colour("muted"))
    _draw(painter, room.adjusted(used, 0, 0, 0), count)


def _paint_field(painter: QPainter, field: QRect, text: str, outline: str, *, used: bool, tokens: Tokens) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.colour(outline), 1))
    painter.setBrush(tokens.colour("base"))
    painter.drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.restore()
    arrow = icon_pixmap("expand", "muted", icon_size(), painter.device().devicePixelRatio())
    painter.drawPixmap(field.right() - icon_size() - 5, field.top() + (field.height() - icon_size()) // 2, arrow)
    painter.setFont(fonts.body())
    painter.setPen(tokens.colour("text" if used else "muted"))
    _draw(painter, field.adjusted(PADDING, 0, -icon_size() - 12, 0), text)


def _paint_how(painter: QPainter, room: QRect, how: How, selected: bool, tokens: Tokens) -> None:
    left = 0
    if how.chip:
        # On the selected row, whose colour is that of one of the tints, such a chip stands on the page's.
        ground = "base" if selected and how.kind == "info" else None
        chip = paint_chip(painter, room, how.kind, how.chip, how.icon, ground=ground)
        left = chip.width() + _CHIP_GAP
    painter.setFont(fonts.caption())
    painter.setPen(tokens.colour("muted"))
    _draw(painter, room.adjusted(left, 0, 0, 0), how.text)


def _draw(painter: QPainter, room: QRect, text: str) -> int:
    """Writes a text, cut where it must be; returns how wide it is."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
