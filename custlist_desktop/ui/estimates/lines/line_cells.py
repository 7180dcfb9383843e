"""What stands in each cell of an estimate's lines."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.estimate_checks import is_odd_markup
from custlist_desktop.domain.money import format_percent, format_plain_amount, format_price, format_quantity
from custlist_desktop.domain.pricing import LinePrice
from custlist_desktop.ui.estimates.lines.columns import LINE_FIELDS, LineColumn
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.taxes_field import odd_markup_sentence

_KEPT: Final = 16_384

# Every repaint asks for a screenful of the same numbers.
quantity_text = lru_cache(_KEPT)(format_quantity)
price_text = lru_cache(_KEPT)(format_price)
amount_text = lru_cache(_KEPT)(format_plain_amount)
percent_text = lru_cache(_KEPT)(format_percent)


@dataclass(frozen=True, slots=True)
class LineCell:
    """What the delegate paints in a cell: all it needs, in one call.

    Attributes:
        text: the words or the number.
        colour: the token that they are written in.
        strong: whether they are bold.
        computed: whether arithmetic gave the number, which an equals sign before it says.
        chips: words on a tint after the text.
        icon: an icon instead of the text, which then only a screen reader says.
        doubtful: whether the text was pasted and is no number, so that somebody has to type one.
        odd: why the number looks wrong, though it can be right.
    """

    text: str = ""
    colour: str = "text"
    strong: bool = False
    computed: bool = False
    chips: tuple[str, ...] = ()
    icon: str = ""
    doubtful: bool = False
    odd: str = ""


@dataclass(frozen=True, slots=True)
class NumberWriting:
    """How numbers are written: the locale, such as "fr_CA", and the estimate's currency."""

    locale: str
    currency: str


EMPTY: Final = LineCell()


def line_cell(line: EstimateLine, price: LinePrice, column: int, writing: NumberWriting) -> LineCell:
    """The cell of a line, or of a heading, in a column; a heading's amount is `subtotal_cell`."""
    if line.kind is LineKind.SECTION:
        return LineCell(line.description, strong=True) if column == LineColumn.DESCRIPTION else EMPTY
    words = line.doubtful_words(LINE_FIELDS.get(column, "")) if line.doubtful else None
    if words is not None:
        return LineCell(words, "warn", doubtful=True)
    return _CELLS[column](line, price, writing)


def subtotal_cell(subtotal: Decimal, writing: NumberWriting) -> LineCell:
    """The amount of a section's heading."""
    return LineCell(amount_text(subtotal, writing.currency, writing.locale), strong=True)


def add_line_text() -> str:
    """What the last row says, which adds a line."""
    return translate("LineTable", "Add a line, or Tab from the last cell")


def spoken_text(cell: LineCell) -> str:
    """A cell as a screen reader says it after its column's title; empty for an empty cell."""
    marks = (translate("LineTable", "cell to check"),) if cell.doubtful else ()
    return ", ".join(filter(None, (cell.text, *cell.chips, *marks, cell.odd)))


def _item(line: EstimateLine, _price: LinePrice, _writing: NumberWriting) -> LineCell:
    return LineCell(line.item, "muted")


def _description(line: EstimateLine, _price: LinePrice, _writing: NumberWriting) -> LineCell:
    return LineCell(" ".join(line.description.split("\n")), chips=chips_of(line.taxable, line.optional))


def chips_of(taxable: bool, optional: bool) -> tuple[str, ...]:
    """The words after a description: what is out of the ordinary."""
    return (
        *((translate("LineTable", "Optional"),) if optional else ()),
        *(() if taxable else (translate("LineTable", "Not taxable"),)),
    )


def _quantity(line: EstimateLine, _price: LinePrice, writing: NumberWriting) -> LineCell:
    if line.quantity is None:
        return EMPTY
    return LineCell(quantity_text(line.quantity, writing.locale), computed=bool(line.quantity_expression))


def _unit(line: EstimateLine, _price: LinePrice, _writing: NumberWriting) -> LineCell:
    return LineCell(line.unit, "muted")


def _unit_cost(line: EstimateLine, _price: LinePrice, writing: NumberWriting) -> LineCell:
    return EMPTY if line.unit_cost is None else LineCell(price_text(line.unit_cost, writing.currency, writing.locale))


def _markup(line: EstimateLine, price: LinePrice, writing: NumberWriting) -> LineCell:
    markup = line.markup if line.unit_price is None and line.markup is not None else price.markup
    if markup is None:
        return EMPTY
    own = line.markup is not None and line.unit_price is None
    odd = odd_markup_sentence() if is_odd_markup(markup) else ""
    return LineCell(percent_text(markup, writing.locale), "text" if own else "muted", odd=odd)


def _unit_price(line: EstimateLine, price: LinePrice, writing: NumberWriting) -> LineCell:
    if price.unit_price is None:
        return EMPTY
    text = price_text(price.unit_price, writing.currency, writing.locale)
    return LineCell(text, "muted" if line.unit_price is None else "text")


def _amount(line: EstimateLine, price: LinePrice, writing: NumberWriting) -> LineCell:
    if price.amount is None:
        return EMPTY
    text = amount_text(price.amount, writing.currency, writing.locale)
    return LineCell(text, "muted" if line.optional else "text")


def _tax(line: EstimateLine, _price: LinePrice, _writing: NumberWriting) -> LineCell:
    if line.taxable:
        return LineCell(translate("LineTable", "Taxable"), icon="check")
    return LineCell(translate("LineTable", "Not taxable"), icon="keep")


def _menu(_line: EstimateLine, _price: LinePrice, _writing: NumberWriting) -> LineCell:
    return EMPTY


_CELLS: Final[dict[int, Callable[[EstimateLine, LinePrice, NumberWriting], LineCell]]] = {
    LineColumn.ITEM: _item,
    LineColumn.DESCRIPTION: _description,
    LineColumn.QUANTITY: _quantity,
    LineColumn.UNIT: _unit,
    LineColumn.UNIT_COST: _unit_cost,
    LineColumn.MARKUP: _markup,
    LineColumn.UNIT_PRICE: _unit_price,
    LineColumn.AMOUNT: _amount,
    LineColumn.TAX: _tax,
    LineColumn.MENU: _menu,
}
