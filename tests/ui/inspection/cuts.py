"""Words that are cut while there is room beside them."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QWidget

from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.cells import CellLook, ColumnKind
from custlist_desktop.ui.kit.lists.header import ListHeader
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel, MarkedLines
from custlist_desktop.ui.kit.lists.table import ListTable

# Widths of letters are rounded; a few pixels that are free wouldn't show another letter.
_SPARE: Final = 2
_LEAST_ROOM: Final = 8
_GAP: Final = 16
"""What may be free between two things of a row: it parts them."""
_ONE_LINE: Final = (MarkedLabel, LinkLabel)


def needless_cuts(window: QWidget) -> list[str]:
    """What is cut in a window and could be whole: a sentence for each. An amount of money may never be cut."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        if isinstance(widget, ListTable):
            found += _in_table(widget)
        elif isinstance(widget, _ONE_LINE):
            found += _in_line(widget)
    return found


# Lists


def _in_table(table: ListTable) -> Iterator[str]:
    model, header = table.list_model, table.horizontalHeader()
    if not isinstance(header, ListHeader) or header.isHidden():
        return
    needs = {at: _needs(table, at) for at in range(len(model.columns)) if not header.isSectionHidden(at)}
    free = {at: _free(table, header, at, [need for need, _text in each]) for at, each in needs.items()}
    outside = table.viewport().width() - header.length()
    if outside < 0:
        free = dict.fromkeys(free, 0)  # it scrolls sideways: there is no one row to share
    for at, each in needs.items():
        width = header.sectionSize(at)
        need, text = max(each, default=(0, ""))
        room = max(0, outside) + sum(pixels for other, pixels in free.items() if other != at)
        is_money = model.columns[at].kind is ColumnKind.AMOUNT
        if need > width + _SPARE and (is_money or room >= max(_LEAST_ROOM, need - width)):
            yield f"“{text}” in {table.accessibleName()} is cut by {need - width} pixels, with {room} free in its row"


def _needs(table: ListTable, at: int) -> list[tuple[int, str]]:
    """What the cells of a column need in all, with their words."""
    delegate, model = table.list_delegate, table.list_model
    kind = model.columns[at].kind
    beside = sum(delegate.margins(at)) + (delegate.look.amount_gap if kind is ColumnKind.AMOUNT else 0)
    cells = [model.cell(row, at) for row in table.rows_in_view()]
    return [(delegate.width_of(cell, kind) + beside, cell.text) for cell in cells if cell.text]


def _free(table: ListTable, header: ListHeader, at: int, needs: list[int]) -> int:
    """What a column could give away; a column of buttons nothing."""
    cells = (table.list_model.cell(row, at) for row in table.rows_in_view())
    is_fixed = header.sectionResizeMode(at) is QHeaderView.ResizeMode.Fixed
    if not needs or is_fixed or any(cell.look is CellLook.FIELD for cell in cells):
        return 0
    return max(0, header.sectionSize(at) - max(*needs, header.width_for_title(at), 0) - _SPARE)


# Widgets of one line


def _in_line(widget: MarkedLabel | LinkLabel) -> Iterator[str]:
    text = widget.text()
    if isinstance(widget, MarkedLines) and not widget.toolTip():
        return  # it breaks into lines that are whole
    missing = widget.fontMetrics().horizontalAdvance(text) - widget.width()
    if missing > _SPARE and (room := _room_beside(widget)) >= max(_LEAST_ROOM, missing):
        yield f"{type(widget).__name__} “{text}” is cut by {missing} pixels, with {room} free beside it"


def _room_beside(widget: QWidget) -> int:
    """What is free in the row of a widget: before the next one at each side, and in those that need less."""
    parent = widget.parentWidget()
    if parent is None:
        return 0
    row = [each for each in _siblings(widget) if _overlaps(widget.geometry(), each.geometry())]
    inner = widget.geometry()
    for each in _siblings(widget):  # layouts in layouts have margins of their own
        inner = inner.united(each.geometry())
    left = max([inner.left(), *(each.geometry().right() + 1 for each in row if each.x() < widget.x())])
    right = min([inner.right(), *(each.x() - 1 for each in row if each.x() > widget.x())])
    beside = max(0, widget.x() - left - _GAP) + max(0, right - widget.geometry().right() - _GAP)
    giving = [each for each in row if isinstance(each, _GIVING) and each.minimumWidth() < each.maximumWidth()]
    given = sum(max(0, each.width() - each.sizeHint().width()) for each in giving)
    return beside + given


_GIVING: Final = (QLabel, MarkedLabel, LinkLabel, Chip, QAbstractButton)


def _siblings(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    children = [] if parent is None else parent.children()
    return [each for each in children if isinstance(each, QWidget) and each is not widget and each.isVisible()]


def _overlaps(one: QRect, other: QRect) -> bool:
    """Whether two things are in one row."""
    return one.top() <= other.bottom() and other.top() <= one.bottom() and other.size().width() > 0
