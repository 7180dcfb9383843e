"""What typing in a field does to its line."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.domain.estimate_checks import check_line, normalised_line
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.pricing import LinePrice
from custlist_desktop.domain.quantities import (
    exact_money,
    exact_percent,
    exact_quantity,
    read_money,
    read_percent,
    read_quantity,
)
from custlist_desktop.domain.written_currency import other_currencies

PRICES: Final = ("unit_cost", "unit_price")
_OTHER_MARKS: Final = str.maketrans(",.", ".,")
_READERS: Final[dict[str, Callable[[str, NumberStyle], Decimal]]] = {
    "unit_cost": read_money,
    "markup": read_percent,
    "unit_price": read_money,
}


_EXACT: Final[dict[str, Callable[[str, NumberStyle], Fraction]]] = {
    "unit_cost": exact_money,
    "markup": exact_percent,
    "unit_price": exact_money,
}


class CellError(ValueError):
    """What was typed can't be read; ``code`` is one of arithmetic's, of numbers' or of an estimate's problems."""

    def __init__(self, code: str, facts: Mapping[str, object]) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


def text_to_edit(line: EstimateLine, price: LinePrice, field: str, style: NumberStyle) -> str:
    """The text in a field while it is edited: arithmetic as it was typed, numbers without signs and groups."""
    words = line.doubtful_words(field)
    if words is not None:
        return words
    if field == "quantity" and line.quantity_expression:
        return _arithmetic_to_edit(line, style)
    values: dict[str, str | Decimal | None] = {
        "item": line.item,
        "description": line.description,
        "quantity": line.quantity,
        "unit": line.unit,
        "unit_cost": line.unit_cost,
        "markup": price.markup if line.unit_price is not None else line.markup,
        "unit_price": price.unit_price,
    }
    value = values.get(field)
    if value is None or isinstance(value, str):
        return value or ""
    return f"{value.normalize():f}".replace(".", style.decimal)


def _arithmetic_to_edit(line: EstimateLine, style: NumberStyle) -> str:
    """A line's arithmetic so that it means its quantity in ``style``, whatever the marks it was typed in.

    "1,125*2" of a French reader would be a thousand times as much to an English one. Where neither its own marks nor
    the other ones give the quantity, the quantity stands there.
    """
    typed = line.quantity_expression
    for text in (typed, typed.translate(_OTHER_MARKS)):
        try:
            if read_quantity(text, style, line.unit).value == line.quantity:
                return text
        except ExpressionError:
            continue  # can't be read in these marks
    return text_to_edit(replace(line, quantity_expression=""), LinePrice(None), "quantity", style)


def edited(line: EstimateLine, field: str, text: str, style: NumberStyle) -> EstimateLine:
    """The line with ``text`` in a field; an empty text takes the value away.

    A typed unit price replaces cost and markup; a cost or a markup typed later takes it away again. Pasted
    words that stood there are gone.

    Raises:
        CellError: the text is no number, where one is wanted, or none that an estimate may have.
    """
    after = normalised_line(_with_text(line.without_doubt(field), field, text.strip(), style))
    problems = check_line(after)
    if problems:
        raise CellError(problems[0].code, problems[0].facts)
    return after


def is_rounded(line: EstimateLine, field: str, text: str, style: NumberStyle) -> bool:
    """Whether the arithmetic in a figure's field came to more decimals than the line, as edited, keeps of it."""
    value = getattr(line, field)
    if not isinstance(value, Decimal):
        return False
    try:
        exact = exact_quantity(text, style, line.unit) if field == "quantity" else _EXACT[field](text, style)
    except ExpressionError:
        return False  # a number and the word for what it counts
    return exact != Fraction(value)


def is_worked_out(line: EstimateLine, field: str) -> bool:
    """Whether what a field shows follows from others: a price from cost and markup, a markup from a typed price."""
    if field == "unit_price":
        return line.unit_price is None and line.unit_cost is not None
    return field == "markup" and line.unit_price is not None and line.unit_cost is not None


def filled(line: EstimateLine, source: EstimateLine, field: str) -> EstimateLine:
    """The line with what ``source`` has in a field, as if that was typed; arithmetic comes with its quantity."""
    line, value = line.without_doubt(field), getattr(source, field)
    if field == "quantity":
        return replace(line, quantity=value, quantity_expression=source.quantity_expression)
    if field in _READERS:
        return _with_value(line, field, value)
    changes: dict[str, Any] = {field: value}
    return replace(line, **changes)


def refuse_other_currency(text: str, currency: str) -> None:
    """Raises `CellError` where a price says that it is in another currency than the estimate's ``currency``."""
    if other_currencies([text], currency):
        raise CellError("other_currency", {"unit": currency})


def _with_text(line: EstimateLine, field: str, text: str, style: NumberStyle) -> EstimateLine:
    if field == "item":
        return replace(line, item=text)
    if field == "description":
        return replace(line, description=text)
    if field == "unit":
        return replace(line, unit=text)
    try:
        return _with_number(line, field, text, style)
    except ExpressionError as error:
        raise CellError(error.code, error.facts) from error


def _with_number(line: EstimateLine, field: str, text: str, style: NumberStyle) -> EstimateLine:
    if field == "quantity":
        return _with_quantity(line, text, style)
    return _with_value(line, field, _READERS[field](text, style) if text else None)


def _with_value(line: EstimateLine, field: str, value: Decimal | None) -> EstimateLine:
    if field == "unit_price":
        return replace(line, unit_price=value)
    if field == "unit_cost":
        return replace(line, unit_cost=value, unit_price=line.unit_price if value is None else None)
    # A price that nothing else could give stays: without a cost there is nothing to mark up.
    return replace(line, markup=value, unit_price=line.unit_price if line.unit_cost is None else None)


def _with_quantity(line: EstimateLine, text: str, style: NumberStyle) -> EstimateLine:
    if not text:
        return replace(line, quantity=None, quantity_expression="")
    read = read_quantity(text, style, line.unit)
    return replace(line, quantity=read.value, quantity_expression=read.expression, unit=read.unit)
