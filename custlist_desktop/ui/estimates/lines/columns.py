"""The columns of an estimate's lines."""

from enum import IntEnum
from typing import Final

from custlist_desktop.ui.i18n import translate


class LineColumn(IntEnum):
    """The columns, from left to right."""

    ITEM = 0
    DESCRIPTION = 1
    QUANTITY = 2
    UNIT = 3
    UNIT_COST = 4
    MARKUP = 5
    UNIT_PRICE = 6
    AMOUNT = 7
    TAX = 8
    MENU = 9


WIDTHS: Final = {
    LineColumn.ITEM: 112,
    LineColumn.QUANTITY: 132,
    LineColumn.UNIT: 72,
    LineColumn.UNIT_COST: 96,
    LineColumn.MARKUP: 84,
    LineColumn.UNIT_PRICE: 96,
    LineColumn.AMOUNT: 112,
    LineColumn.TAX: 64,
    LineColumn.MENU: 44,
}
"""In pixels; the description takes the rest."""

HIDDEN_AT_FIRST: Final = (LineColumn.ITEM, LineColumn.TAX)
"""Columns that can be shown and hidden."""

RIGHT_ALIGNED: Final = frozenset(
    {
        LineColumn.QUANTITY,
        LineColumn.UNIT_COST,
        LineColumn.MARKUP,
        LineColumn.UNIT_PRICE,
        LineColumn.AMOUNT,
    }
)

LINE_FIELDS: Final[dict[int, str]] = {
    LineColumn.ITEM: "item",
    LineColumn.DESCRIPTION: "description",
    LineColumn.QUANTITY: "quantity",
    LineColumn.UNIT: "unit",
    LineColumn.UNIT_COST: "unit_cost",
    LineColumn.MARKUP: "markup",
    LineColumn.UNIT_PRICE: "unit_price",
}
"""The columns that one types into, and the fields of an `EstimateLine` that they show."""

TYPED: Final = tuple(LINE_FIELDS)
"""The columns of a line that one types into."""


def column_title(column: int) -> str:
    """What stands above a column; what a screen reader says before its cells."""
    titles = {
        LineColumn.ITEM: translate("LineTable", "Item"),
        LineColumn.DESCRIPTION: translate("LineTable", "Description"),
        LineColumn.QUANTITY: translate("LineTable", "Quantity"),
        LineColumn.UNIT: translate("LineTable", "Unit"),
        LineColumn.UNIT_COST: translate("LineTable", "Unit Cost"),
        LineColumn.MARKUP: translate("LineTable", "Markup"),
        LineColumn.UNIT_PRICE: translate("LineTable", "Unit Price"),
        LineColumn.AMOUNT: translate("LineTable", "Amount"),
        LineColumn.TAX: translate("LineTable", "Tax"),
    }
    return titles.get(LineColumn(column), "")
