"""Painting the checked rows and their header."""

from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.domain.incoming import CheckedRow, Outcome
from custlist_desktop.ui.importing.check_model import CheckColumn, CheckModel
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, outcome_text
from custlist_desktop.ui.kit.chip import CHIP_HEIGHT, chip_width, paint_chip
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens

ROW_HEIGHT: Final = 36
HEADER_HEIGHT: Final = 32
PADDING: Final = 12
_BAR: Final = 3
_ICON_GAP: Final = 8
_ARROW_GAP: Final = 2
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class PlainHeader(QHeaderView):
    """Titles in caption type over cells with 12 px at each side; the columns at the right are right-aligned."""

    def __init__(self, at_right: frozenset[int] = frozenset(), parent: QWidget | None = None) -> None:
        """``at_right`` are the columns whose titles stand at the right."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._at_right = at_right
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
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        painter.setFont(fonts.caption(fonts.MEDIUM))
        painter.setPen(tokens.colour("muted"))
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _RIGHT if logicalIndex in self._at_right else _LEFT, shown)
        painter.restore()


class CheckDelegate(QStyledItemDelegate):
    """Paints a row: its number, a chip for what it becomes, who it is, and what happens."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The table tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.hovered_row = -1
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        model = index.model()
        row = model.row_at(index.row()) if isinstance(model, CheckModel) else None
        if row is None or not isinstance(model, CheckModel):
            return
        tokens = current_tokens()
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        selected = bool(option_.state & QStyle.StateFlag.State_Selected)
        column = CheckColumn(index.column())
        self._paint_ground(painter, rect, index.row(), column, selected=selected, tokens=tokens)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        if column is CheckColumn.RESULT:
            self._paint_chip(
                painter, inner, row, selected=selected, lively=selected or index.row() == self.hovered_row
            )
        elif column is CheckColumn.WHAT_HAPPENS:
            self._paint_note(painter, inner, model, index.row(), tokens)
        else:
            painter.setFont(_font(column))
            painter.setPen(tokens.colour("muted" if column is CheckColumn.ROW else "text"))
            _draw(painter, inner, model.text(row, column), _RIGHT if column is CheckColumn.ROW else _LEFT)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: int, column: CheckColumn, *, selected: bool, tokens: Tokens
    ) -> None:
        if selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        elif row == self.hovered_row:
            painter.fillRect(rect, tokens.colour("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and column is CheckColumn.ROW and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))

    @staticmethod
    def _paint_chip(painter: QPainter, inner: QRect, row: CheckedRow, *, selected: bool, lively: bool) -> None:
        """Paints the chip, and an arrow beside it where there is more of a choice than to leave a refused row out."""
        kind = OUTCOME_CHIPS[row.outcome]
        # On the selected row, whose colour is that of one of the tints, such a chip stands on the page's.
        ground = "base" if selected and kind == "info" else None
        chip = paint_chip(painter, inner, kind, outcome_text(row.outcome), ground=ground)
        if lively and (row.outcome is not Outcome.REFUSED or len(row.choices) > 1):
            arrow = icon_pixmap("expand", "text", icon_size(), painter.device().devicePixelRatio())
            top = inner.top() + (inner.height() - icon_size()) // 2
            painter.drawPixmap(chip.right() + 1 + _ARROW_GAP, top, arrow)

    @staticmethod
    def _paint_note(painter: QPainter, inner: QRect, model: CheckModel, position: int, tokens: Tokens) -> None:
        note = model.note_at(position)
        if note is None:
            return
        dpr = painter.device().devicePixelRatio()
        top = inner.top() + (inner.height() - icon_size()) // 2
        painter.drawPixmap(inner.left(), top, icon_pixmap(note.icon, note.icon_token, icon_size(), dpr))
        painter.setFont(fonts.body())
        painter.setPen(tokens.colour(note.token))
        _draw(painter, inner.adjusted(icon_size() + _ICON_GAP, 0, 0, 0), note.text, _LEFT)

    @staticmethod
    def chip_rect(rect: QRect, row: CheckedRow) -> QRect:
        """Where the chip with its arrow is, which opens the row's menu."""
        width = chip_width(outcome_text(row.outcome)) + _ARROW_GAP + icon_size()
        top = rect.top() + (rect.height() - scaled(CHIP_HEIGHT)) // 2
        return QRect(rect.left() + PADDING, top, width, scaled(CHIP_HEIGHT))

    @staticmethod
    def is_elided(rect: QRect, column: CheckColumn, text: str) -> bool:
        """Whether a cell's text doesn't fit."""
        room = rect.width() - 2 * PADDING - (icon_size() + _ICON_GAP if column is CheckColumn.WHAT_HAPPENS else 0)
        return column is not CheckColumn.RESULT and QFontMetrics(_font(column)).horizontalAdvance(text) > room

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt's override."""
        return QSize(80, scaled(ROW_HEIGHT))


def number_width() -> int:
    """How wide the column of the rows' numbers has to be: most files have fewer rows than a hundred thousand."""
    return QFontMetrics(_font(CheckColumn.ROW)).horizontalAdvance(QLocale().toString(99_999)) + 2 * PADDING


def result_width() -> int:
    """How wide the column of the chips has to be for each with its arrow, in the interface's language."""
    chip = max(chip_width(outcome_text(outcome)) for outcome in Outcome)
    return PADDING + max(chip + _ARROW_GAP + icon_size(), chip + PADDING)


def has_choice(row: CheckedRow) -> bool:
    """Whether something else could be decided for a row."""
    return any(decision.value != row.outcome.value for decision in row.choices)


def _font(column: CheckColumn) -> QFont:
    if column is CheckColumn.ROW:
        return fonts.tabular(fonts.body())
    return fonts.body(fonts.MEDIUM if column is CheckColumn.COMPANY else fonts.NORMAL)


def _draw(painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    if text:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align, shown)
