"""Painting the rows of the Columns step: the heads of groups, and what a column fills as the combo it becomes."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from custlist_desktop.exchange.targets import Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.columns_model import ColumnsModel, MatchColumn
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.kit.accessibility import label_combo
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.lists.cells import AnyIndex, Cell, RowLook
from custlist_desktop.ui.kit.lists.delegate import ListDelegate, draw_line
from custlist_desktop.ui.kit.lists.model import ListModel
from custlist_desktop.ui.kit.lists.ornaments import CellState
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

GROUP_HEIGHT: Final = 32
PADDING: Final = 12
FIRST_LEFT: Final = 24
"""Where the texts of the first column begin."""
FIELD_RIGHT: Final = 4
"""What is free at the right of a field in its cell."""
LOOK: Final = RowLook(height=44, first=FIRST_LEFT, left=PADDING, last=FIRST_LEFT, has_hover=False)
_FIELD_HEIGHT: Final = 32


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
        """Once the list is closed nothing stays that the next arrow key could choose by."""
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.list_closed.emit)
        return super().eventFilter(watched, event)


class ColumnsDelegate(ListDelegate):
    """Paints a row of a `ColumnsModel`, and makes the combo of the current one."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The table tells it about pointer and focus through its attributes."""
        super().__init__(parent, LOOK)

    def paint_cell(
        self, painter: QPainter, rect: QRect, index: AnyIndex, cell: Cell, model: ListModel[Any], state: CellState
    ) -> None:
        if index.column() != MatchColumn.FILLS or not isinstance(model, ColumnsModel):
            super().paint_cell(painter, rect, index, cell, model, state)
            return
        used = model.target(index.row()) is not Target.NOTHING
        outline = "warn" if model.is_doubled(index.row()) else "field" if used else "control"
        _paint_field(painter, field_rect(rect), cell.text, outline, used=used)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        """The combo."""
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
        """What the column fills now."""
        model = index.model()
        target = model.target(index.row()) if isinstance(model, ColumnsModel) else None
        if isinstance(editor, PlainCombo) and target is not None:
            editor.setCurrentIndex(editor.findData(target.value))
            label_combo(editor, translate("ColumnsStep", "What the column fills"))

    def setModelData(self, editor: QWidget, _model: object, index: AnyIndex) -> None:
        """What was chosen, even if it is the same, is the person's own word."""
        model = index.model()
        if isinstance(editor, PlainCombo) and isinstance(model, ColumnsModel):
            model.set_target(index.row(), Target(editor.currentData()))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        option_: Any = option  # as above
        editor.setGeometry(field_rect(option_.rect))


def field_rect(cell: QRect) -> QRect:
    """Where the field is in its cell."""
    top = cell.top() + (cell.height() - 1 - scaled(_FIELD_HEIGHT)) // 2
    return QRect(cell.left() + PADDING, top, cell.width() - PADDING - FIELD_RIGHT, scaled(_FIELD_HEIGHT))


def _paint_field(painter: QPainter, field: QRect, text: str, outline: str, *, used: bool) -> None:
    tokens = current_tokens()
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
    draw_line(painter, field.adjusted(PADDING, 0, -icon_size() - 12, 0), text)
