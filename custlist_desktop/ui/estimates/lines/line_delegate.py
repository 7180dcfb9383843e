"""Painting the lines of an estimate and their header, and making the editor of a cell."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.ui.estimates.lines.cell_editor import CellEditor
from custlist_desktop.ui.estimates.lines.columns import RIGHT_ALIGNED, LineColumn
from custlist_desktop.ui.estimates.lines.line_cells import EMPTY, LineCell
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.kit.chip import chip_width, paint_chip
from custlist_desktop.ui.kit.doubt import doubt_mark_width, paint_doubt
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.marked_text import Highlights, fitting_text, paint_whole_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens

ROW_HEIGHT: Final = 32
HEADER_HEIGHT: Final = 32
MARGIN: Final = 24
PADDING: Final = 12
_GRID: Final = 4
_BAR: Final = 3
_PASTED_BAR: Final = 2
_BUTTON: Final = 28
_GRIP_LEFT: Final = 5
_INDENT: Final = 24
_GAP: Final = 8
_NARROWEST_CHIP: Final = 40
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class LineDelegate(QStyledItemDelegate):
    """Paints a row as one strip: ground, grip, the bar of the current row, cells, and the line under them."""

    editor_made = Signal(object, int, int)
    """An editor was made: the `CellEditor`, still empty, its row and column."""
    editor_gone = Signal(object)
    """Qt took an editor away: the `CellEditor`."""

    def __init__(self, table: QTableView) -> None:
        """``table`` tells it about pointer, focus, columns and sections through its attributes."""
        super().__init__(table)
        self._table = table
        self.hovered_row = -1
        self.pressed_menu_row = -1
        self.is_editing = False
        self.has_keyboard = False
        self.window_is_active = True
        self.first_column = LineColumn.DESCRIPTION
        self.collapsed: set[int] = set()
        self.pasted: frozenset[int] = frozenset()
        self.highlights: Highlights = ()
        self._plain = fonts.tabular(fonts.body())
        self._strong = fonts.tabular(fonts.body(fonts.SEMIBOLD))
        self._small = fonts.caption()
        self._wide = QFontMetrics(self._strong).horizontalAdvance("W")

    @property
    def current(self) -> tuple[int, int]:
        """The row and column of the current cell: asked for whenever they are painted, as rows move under it."""
        index = self._table.currentIndex()
        return index.row(), index.column()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """The table fills the editor and listens to it."""
        editor = CellEditor(parent, right=index.column() in RIGHT_ALIGNED)
        self.editor_made.emit(editor, index.row(), index.column())
        return editor

    def setEditorData(self, _editor: QWidget, _index: AnyIndex) -> None:
        """The table fills the editor once, as what is typed comes back here at every keystroke."""

    def setModelData(self, _editor: QWidget, _model: object, _index: AnyIndex) -> None:
        """What is typed reaches the document by way of the table."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The editor's text stands where the cell's does."""
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        model = index.model()
        line = model.line_at(index.row()) if isinstance(model, LineModel) else None
        if _is_title(index.column(), line is not None and line.kind is LineKind.SECTION):
            rect = self._across(rect, LineColumn.AMOUNT)
        left = self._text_left(index.column()) - PADDING
        editor.setGeometry(rect.adjusted(left, 1, 0, -2))

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:  # Qt's name
        """Tells the table, whoever closed the editor."""
        self.editor_gone.emit(editor)
        super().destroyEditor(editor, index)

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        """Qt's own would close the editor at Tab, Enter or a click, read or not."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, LineModel):
            return
        tokens = current_tokens()
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        row, column = index.row(), index.column()
        line = model.line_at(row)
        current = self.current
        selected = bool(option_.state & QStyle.StateFlag.State_Selected) and not self.is_editing
        heading = line is not None and line.kind is LineKind.SECTION
        self._paint_ground(painter, rect, row, selected, heading, tokens)
        if column == self.first_column:
            is_pasted = line is not None and line.key in self.pasted
            self._paint_bar(painter, rect, row == current[0], is_pasted, tokens)
        if column == self.first_column and line is not None and row in (self.hovered_row, current[0]):
            self._paint_icon(painter, QPoint(rect.left() + _GRIP_LEFT, self._icon_top(rect)), "grip", "muted")
        if column == LineColumn.DESCRIPTION:
            icon = ("forward" if line.key in self.collapsed else "expand") if line is not None and heading else ""
            self._paint_lead(painter, rect, icon if line is not None else "add")
        if column == LineColumn.MENU:
            if line is not None:
                self._paint_dots(painter, rect, row, selected, tokens)
        elif line is None or (heading and column != LineColumn.AMOUNT):
            self._paint_across(painter, rect, row, column, model, tokens)
        else:
            self._paint_cell(painter, rect, column, model.cell(row, column), tokens)
        if (row, column) == current and self.has_keyboard and line is not None and not _is_title(column, heading):
            self._paint_ring(painter, rect, column, tokens)

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        row: int,
        selected: bool,
        heading: bool,
        tokens: Tokens,
    ) -> None:
        ground = "alt" if heading else "base"
        if selected:
            ground = "select" if self.window_is_active else "select_idle"
        elif row == self.hovered_row:
            ground = "hover"
        painter.fillRect(rect, tokens.colour(ground))  # always: Qt has painted a selection there already
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))

    def _paint_bar(self, painter: QPainter, rect: QRect, is_current: bool, is_pasted: bool, tokens: Tokens) -> None:
        """Paints the bar of the current row, or the thinner one of a row that was just pasted."""
        if is_current and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))
        elif is_pasted:
            painter.fillRect(rect.left(), rect.top(), _PASTED_BAR, rect.height() - 1, tokens.colour("control"))

    def _paint_lead(self, painter: QPainter, rect: QRect, icon: str) -> None:
        if icon:
            left = rect.left() + self._text_left(LineColumn.DESCRIPTION) - _INDENT
            self._paint_icon(painter, QPoint(left, self._icon_top(rect)), icon, "muted")

    def _paint_cell(self, painter: QPainter, rect: QRect, column: int, cell: LineCell, tokens: Tokens) -> None:
        inner = self.text_rect(rect, column)
        if cell.icon:
            self._paint_icon(painter, QPoint(inner.left(), self._icon_top(rect)), cell.icon, "muted")
            return
        if cell.chips:
            inner = self._paint_chips(painter, inner, cell)
        if not cell.text:
            return
        if cell.doubtful or cell.odd:
            paint_doubt(painter, rect, inner, cell.text, self._plain, right=column in RIGHT_ALIGNED)
            return
        painter.setFont(self._strong if cell.strong else self._plain)
        painter.setPen(tokens.colour(cell.colour))
        shown = cell.text
        if len(shown) * self._wide > inner.width():  # measuring takes longer than painting
            shown = fitting_text(painter.fontMetrics(), shown, inner.width())
        if self.highlights:
            place = QRect(inner)
            if column in RIGHT_ALIGNED:
                place.setLeft(inner.right() + 1 - painter.fontMetrics().horizontalAdvance(shown))
            paint_whole_text(painter, place, shown, self.highlights)
        else:
            painter.drawText(inner, _RIGHT if column in RIGHT_ALIGNED else _LEFT, shown)
        if cell.computed:
            painter.setFont(self._small)
            painter.setPen(tokens.colour("muted"))
            painter.drawText(
                inner.adjusted(0, 0, -QFontMetrics(self._plain).horizontalAdvance(shown) - 6, 0), _RIGHT, "="
            )

    def _paint_across(
        self, painter: QPainter, rect: QRect, row: int, column: int, model: LineModel, tokens: Tokens
    ) -> None:
        """Paints a part of what goes on over empty cells: a heading, or the words of the last row."""
        if column < LineColumn.DESCRIPTION:
            return
        cell = model.cell(row, LineColumn.DESCRIPTION)
        is_line = model.line_at(row) is not None
        whole = self._across(rect, LineColumn.AMOUNT if is_line else LineColumn.MENU)
        painter.save()
        painter.setClipRect(rect)
        self._paint_cell(painter, whole, LineColumn.DESCRIPTION, cell, tokens)
        if is_line and (row, LineColumn.DESCRIPTION) == self.current and self.has_keyboard:
            self._paint_ring(painter, whole, LineColumn.DESCRIPTION, tokens)
        painter.restore()

    def _across(self, rect: QRect, end: int) -> QRect:
        """The room from the description up to the column ``end``, as high as ``rect``."""
        whole = QRect(rect)
        whole.setLeft(self._table.columnViewportPosition(LineColumn.DESCRIPTION))
        whole.setRight(self._table.columnViewportPosition(end) - 1)
        return whole

    def _paint_chips(self, painter: QPainter, inner: QRect, cell: LineCell) -> QRect:
        """Paints a description's chips after its text, and returns what room the text has."""
        text_room, chip_rooms = self._rooms(inner, cell)
        left = inner.left() + text_room + (_GAP if cell.text else 0)
        for chip, room in zip(cell.chips, chip_rooms, strict=False):  # those without room aren't painted
            place = QRect(left, inner.top(), room, inner.height())
            left = paint_chip(painter, place, "note", chip).right() + 1 + _GAP
        return QRect(inner.left(), inner.top(), text_room, inner.height())

    def _rooms(self, inner: QRect, cell: LineCell) -> tuple[int, list[int]]:
        """How wide a cell's text is shown, and each of its chips after it; chips without room are left out.

        A text that fits is never cut: the chips give way. Of one that is cut in any case they take up to half.
        """
        text, whole = self._metrics_of(cell).horizontalAdvance(cell.text), inner.width()
        chips = [chip_width(chip) for chip in cell.chips]
        room = text if text <= whole else max(whole - sum(chips) - _GAP * len(chips), whole // 2)
        left, shown = whole - room - (_GAP if cell.text else 0), []
        for chip in chips:
            if left < min(chip, scaled(_NARROWEST_CHIP)):
                break
            shown.append(min(chip, left))
            left -= shown[-1] + _GAP
        return room, shown

    def _paint_dots(self, painter: QPainter, rect: QRect, row: int, selected: bool, tokens: Tokens) -> None:
        button = self.menu_rect(rect)
        if row == self.pressed_menu_row:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("press"))
            painter.drawRoundedRect(button, 6, 6)
            painter.restore()
        offset = (scaled(_BUTTON) - icon_size()) // 2
        lively = selected or row == self.hovered_row
        self._paint_icon(painter, button.topLeft() + QPoint(offset, offset), "more", "text" if lively else "muted")

    def _paint_ring(self, painter: QPainter, rect: QRect, column: int, tokens: Tokens) -> None:
        left = self._text_left(column) - PADDING if column == self.first_column else 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("focus"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect.adjusted(left, 1, -1, -3)).translated(0.5, 0.5), 4, 4)
        painter.restore()

    @staticmethod
    def _paint_icon(painter: QPainter, where: QPoint, name: str, colour: str) -> None:
        painter.drawPixmap(where, icon_pixmap(name, colour, icon_size(), painter.device().devicePixelRatio()))

    @staticmethod
    def _icon_top(rect: QRect) -> int:
        return rect.top() + (rect.height() - 1 - icon_size()) // 2 + 1

    def _text_left(self, column: int) -> int:
        """How far into its cell a column's text begins."""
        left = MARGIN if column == self.first_column else 0
        if column == LineColumn.DESCRIPTION:
            return left + _INDENT
        return left or PADDING

    def text_rect(self, rect: QRect, column: int) -> QRect:
        """Where a cell's text goes."""
        return rect.adjusted(self._text_left(column), 0, -PADDING, -1)

    def chevron_rect(self, rect: QRect) -> QRect:
        """Where a description's cell can be clicked to close or open its section."""
        left = rect.left() + self._text_left(LineColumn.DESCRIPTION) - _INDENT - 4
        return QRect(left, rect.top(), _INDENT, rect.height())

    def grip_rect(self, rect: QRect) -> QRect:
        """Where the first column's cell can be gripped to drag its row."""
        return QRect(rect.left(), rect.top(), MARGIN - 4, rect.height())

    @staticmethod
    def menu_rect(rect: QRect) -> QRect:
        """Where the three dots can be clicked."""
        button = QRect(0, 0, scaled(_BUTTON), scaled(_BUTTON))
        button.moveCenter(rect.center())
        return button

    def is_elided(self, rect: QRect, column: int, cell: LineCell) -> bool:
        """Whether a cell's text or a chip of it doesn't fit."""
        room, chips = self._rooms(self.text_rect(rect, column), cell)
        is_cut = self._metrics_of(cell).horizontalAdvance(cell.text) > room
        return is_cut or chips != [chip_width(chip) for chip in cell.chips]

    def text_room(self, rect: QRect, column: int, cell: LineCell) -> int:
        """How wide a cell's text is shown beside its chips, in pixels."""
        return self._rooms(self.text_rect(rect, column), cell)[0]

    def _metrics_of(self, cell: LineCell) -> QFontMetrics:
        return QFontMetrics(self._strong if cell.strong else self._plain)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The width that shows the whole text."""
        model = index.model()
        cell = model.cell(index.row(), index.column()) if isinstance(model, LineModel) else EMPTY
        width = QFontMetrics(self._strong).horizontalAdvance(cell.text) + (doubt_mark_width() if cell.odd else 0)
        return QSize(width + self._text_left(index.column()) + PADDING, scaled(ROW_HEIGHT))


def _is_title(column: int, heading: bool) -> bool:
    """Whether a cell holds a section's title, which goes on over the empty cells beside it."""
    return heading and column == LineColumn.DESCRIPTION


class LineHeader(QHeaderView):
    """Paints the titles over their cells: numbers' at the right, in two lines where one has no room."""

    def __init__(self, delegate: LineDelegate, parent: QWidget | None = None) -> None:
        """``delegate`` knows which column is the first in view."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._delegate = delegate
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(44))
        self.setFixedHeight(scaled(HEADER_HEIGHT))

    def title_width(self, column: int) -> int:
        """How wide a column has to be, in pixels, for its title to be read whole."""
        beside = -self._delegate.text_rect(QRect(0, 0, 0, 0), column).width()
        metrics = QFontMetrics(fonts.caption(fonts.MEDIUM))
        width = max(map(metrics.horizontalAdvance, _two_lines(self._title(column), metrics))) + beside
        return -(-width // _GRID) * _GRID

    def _title(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        tokens = current_tokens()
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        painter.setFont(QFont(fonts.caption(fonts.MEDIUM)))
        painter.setPen(tokens.colour("muted"))
        inner = self._delegate.text_rect(rect, logicalIndex)
        if logicalIndex == self._delegate.first_column == LineColumn.DESCRIPTION:
            inner.setLeft(rect.left() + MARGIN)
        title, metrics = self._title(logicalIndex), painter.fontMetrics()
        lines = (title,) if metrics.horizontalAdvance(title) <= inner.width() else _two_lines(title, metrics)
        shown = "\n".join(fitting_text(metrics, line, inner.width()) for line in lines)
        painter.drawText(inner, _RIGHT if logicalIndex in RIGHT_ALIGNED else _LEFT, shown)
        painter.restore()


def _two_lines(title: str, metrics: QFontMetrics) -> tuple[str, ...]:
    """A title as two lines, the longer of which is as short as it can be; one of one word stays whole."""
    words = title.split(" ")
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min(ways, key=lambda way: max(map(metrics.horizontalAdvance, way)), default=(title,))
