"""Painting customers side by side."""

from typing import Any, Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.ui.duplicates.compare_model import BLANK, CompareModel, Mark
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens

ROW_HEIGHT: Final = 36
HEADER_HEIGHT: Final = 56
FIRST_PADDING: Final = 24
PADDING: Final = 12
MARK: Final = 16
MARK_GAP: Final = 8
_DOT: Final = 6
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CompareHeader(QHeaderView):
    """Paints who a column is about, over what becomes of them."""

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        """The titles are those of ``model``."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(40))
        self.setFixedHeight(scaled(HEADER_HEIGHT))

    def sizeHint(self) -> QSize:
        """Qt's override."""
        return QSize(super().sizeHint().width(), scaled(HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        """Qt's override."""
        tokens = current_tokens()
        is_result = self._model.is_result(logicalIndex)
        painter.save()
        painter.fillRect(rect, tokens.colour("alt" if is_result else "base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        if is_result:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), tokens.colour("border"))
        name, fate = self._model.column_title(logicalIndex)
        inner = rect.adjusted(PADDING, scaled(9), -PADDING, -scaled(10))
        name_ink = "muted" if self._model.is_left_out(logicalIndex) else "text"
        if fate:
            kept = self._model.plan is not None and self._model.position_of(logicalIndex) == self._model.plan.kept
            upper, lower = QRect(inner), QRect(inner)
            upper.setHeight(scaled(19))
            lower.setTop(inner.top() + scaled(19))
            _draw(painter, upper, name, fonts.body(fonts.SEMIBOLD), name_ink, tokens)
            _draw(painter, lower, fate, fonts.caption(fonts.MEDIUM), "ok" if kept else "muted", tokens)
        else:
            _draw(painter, inner, name, fonts.body(fonts.SEMIBOLD), name_ink, tokens)
        painter.restore()


class CompareDelegate(QStyledItemDelegate):
    """Paints a cell: its ground, a radio button or a check box where there is a choice, and its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The table tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.hovered: tuple[int, int] = (-1, -1)
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        model = index.model()
        if not isinstance(model, CompareModel):
            return
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        row, column = index.row(), index.column()
        current = bool(option_.state & QStyle.StateFlag.State_Selected) and self.has_keyboard
        tokens = current_tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, model, row, column, tokens)
        if current:
            _paint_focus(painter, rect, tokens, "select" if self.window_is_active else "select_idle")
        if column == 0:
            self._paint_name(painter, rect, model, row, tokens)
        else:
            self._paint_value(painter, rect, model, row, column, tokens)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, model: CompareModel, row: int, column: int, tokens: Tokens
    ) -> None:
        painter.fillRect(rect, tokens.colour("base"))  # over the style's own selection
        if model.is_result(column):
            painter.fillRect(rect, tokens.colour("alt"))
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), tokens.colour("border"))
        elif self.hovered == (row, column) and model.mark(row, column) is not Mark.NONE:
            painter.fillRect(rect, tokens.colour("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))

    @staticmethod
    def _paint_name(painter: QPainter, rect: QRect, model: CompareModel, row: int, tokens: Tokens) -> None:
        """The row's name; a dot before it says that the customers differ."""
        marked = model.is_marked(row)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("warn"))
            middle = rect.top() + (rect.height() - 1) / 2
            painter.drawEllipse(QRectF(rect.left() + PADDING - 2, middle - _DOT / 2, _DOT, _DOT))
        inner = rect.adjusted(FIRST_PADDING, 0, -PADDING, -1)
        font = fonts.caption(fonts.SEMIBOLD if marked else fonts.MEDIUM)
        _draw(painter, inner, model.text(row, 0), font, "text" if marked else "muted", tokens)

    @staticmethod
    def _paint_value(
        painter: QPainter, rect: QRect, model: CompareModel, row: int, column: int, tokens: Tokens
    ) -> None:
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        mark = model.mark(row, column)
        if mark is not Mark.NONE:
            box = QRect(inner.left(), inner.top() + (inner.height() - scaled(MARK)) // 2, scaled(MARK), scaled(MARK))
            _paint_mark(painter, box, mark, tokens)
            inner.setLeft(box.right() + 1 + MARK_GAP)
        text = model.text(row, column)
        chosen = mark in (Mark.RADIO_CHOSEN, Mark.BOX_CHOSEN)
        strong = chosen or (model.is_result(column) and model.is_marked(row))
        faint = text == BLANK or model.is_left_out(column) or (mark is Mark.NONE and not model.is_result(column))
        font = fonts.body(fonts.MEDIUM if strong and text != BLANK else fonts.NORMAL)
        _draw(painter, inner, text, font, "muted" if faint else "text", tokens)

    @staticmethod
    def is_elided(rect: QRect, model: CompareModel, row: int, column: int) -> bool:
        """Whether a cell's words don't fit."""
        mark = scaled(MARK) + MARK_GAP if model.mark(row, column) is not Mark.NONE else 0
        room = rect.width() - 2 * PADDING - mark
        return QFontMetrics(fonts.body(fonts.MEDIUM)).horizontalAdvance(model.text(row, column)) > room


def _paint_focus(painter: QPainter, rect: QRect, tokens: Tokens, fill: str) -> None:
    painter.setPen(QPen(tokens.colour("focus"), 2))
    painter.setBrush(tokens.colour(fill))
    painter.drawRoundedRect(QRectF(rect).adjusted(3, 2, -3, -3), 6, 6)


def _paint_mark(painter: QPainter, box: QRect, mark: Mark, tokens: Tokens) -> None:
    """A radio button or a check box, as the style sheet draws them."""
    chosen = mark in (Mark.RADIO_CHOSEN, Mark.BOX_CHOSEN)
    is_radio = mark in (Mark.RADIO, Mark.RADIO_CHOSEN)
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    if is_radio and chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent"))
        painter.drawEllipse(QRectF(box))
        painter.setBrush(tokens.colour("base"))
        painter.drawEllipse(QRectF(box).adjusted(5, 5, -5, -5))
        return
    painter.setPen(QPen(tokens.colour("accent" if chosen else "field"), 1))
    painter.setBrush(tokens.colour("accent" if chosen else "base"))
    radius = scaled(MARK) / 2 if is_radio else 4
    painter.drawRoundedRect(frame, radius, radius)
    if chosen:
        dpr = painter.device().devicePixelRatio()
        painter.drawPixmap(box.topLeft(), icon_pixmap("check", "on_accent", scaled(MARK), dpr))


def _draw(painter: QPainter, rect: QRect, text: str, font: QFont, token: str, tokens: Tokens) -> None:
    painter.setFont(font)
    painter.setPen(tokens.colour(token))
    painter.drawText(rect, _MIDDLE, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
