"""What typing in a cell does to its line, and how what can't be read is refused in words."""

from dataclasses import replace
from decimal import Decimal
from typing import Final
from unicodedata import category

from custlist_desktop.domain.arithmetic import ExpressionError, evaluate
from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.domain.estimate_checks import check_line, normalised_line
from custlist_desktop.domain.numbers import NumberError, NumberStyle, parse_decimal
from custlist_desktop.domain.pricing import LinePrice
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.i18n import translate

_LONGEST_SHOWN: Final = 32
_OTHER_MARKS: Final = str.maketrans(",.", ".,")


class CellError(ValueError):
    """What was typed can't be read; ``code`` is one of arithmetic's or of numbers' codes."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def text_to_edit(line: EstimateLine, price: LinePrice, column: int, style: NumberStyle) -> str:
    """What stands in a cell while it is edited: arithmetic as it was typed, numbers without signs and groups."""
    if column == LineColumn.QUANTITY and line.quantity_expression:
        return _arithmetic_to_edit(line, style)
    values: dict[int, str | Decimal | None] = {
        LineColumn.ITEM: line.item,
        LineColumn.DESCRIPTION: line.description,
        LineColumn.QUANTITY: line.quantity,
        LineColumn.UNIT: line.unit,
        LineColumn.UNIT_COST: line.unit_cost,
        LineColumn.MARKUP: price.markup if line.unit_price is not None else line.markup,
        LineColumn.UNIT_PRICE: price.unit_price,
    }
    value = values.get(column)
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
            if evaluate(text, style).value == line.quantity:
                return text
        except ExpressionError:
            continue  # can't be read in these marks
    return text_to_edit(replace(line, quantity_expression=""), LinePrice(None), LineColumn.QUANTITY, style)


def edited(line: EstimateLine, column: int, text: str, style: NumberStyle) -> EstimateLine:
    """The line with ``text`` in a cell; an empty text takes the value away.

    A typed unit price stands in place of cost and markup; a cost or a markup typed later takes it away again.

    Raises:
        CellError: the text is no number, where one is wanted, or none that an estimate may have.
    """
    after = normalised_line(_with_text(line, column, text.strip(), style))
    problems = check_line(after)
    if problems:
        raise CellError(problems[0].code)
    return after


def _with_text(line: EstimateLine, column: int, text: str, style: NumberStyle) -> EstimateLine:
    if column == LineColumn.ITEM:
        return replace(line, item=text)
    if column == LineColumn.DESCRIPTION:
        return replace(line, description=text)
    if column == LineColumn.UNIT:
        return replace(line, unit=text)
    if column == LineColumn.QUANTITY:
        return _with_quantity(line, text, style)
    value = _number(text, style)
    if column == LineColumn.UNIT_PRICE:
        return replace(line, unit_price=value)
    if column == LineColumn.UNIT_COST:
        return replace(line, unit_cost=value, unit_price=line.unit_price if value is None else None)
    # A price that nothing else could give stays: without a cost there is nothing to mark up.
    return replace(line, markup=value, unit_price=line.unit_price if line.unit_cost is None else None)


def _with_quantity(line: EstimateLine, text: str, style: NumberStyle) -> EstimateLine:
    if not text:
        return replace(line, quantity=None, quantity_expression="")
    try:
        read = evaluate(text, style)
    except ExpressionError as error:
        raise CellError(error.code) from error
    return replace(line, quantity=read.value, quantity_expression=text if read.is_expression else "")


def _number(text: str, style: NumberStyle) -> Decimal | None:
    if not text:
        return None
    try:
        return parse_decimal(without_signs(text), style)
    except NumberError as error:
        raise CellError(error.code) from error


def without_signs(text: str) -> str:
    """``text`` without spaces, currency signs and percent signs at its ends."""
    start, end = 0, len(text)
    while start < end and _is_sign(text[start]):
        start += 1
    while end > start and _is_sign(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_sign(letter: str) -> bool:
    return letter == "%" or category(letter) in ("Sc", "Zs")


def refusal_sentence(code: str, text: str, column: int, style: NumberStyle) -> str:
    """Why what was typed is refused, and what can be typed instead.

    Args:
        code: of a `CellError`.
        text: what was typed.
        column: of the cell.
        style: the marks of numbers, for an example.
    """
    shown = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    if code == "ambiguous":
        sentence = translate("LineTable", "“{text}” could be read two ways. Write thousands without a mark.")
    elif code in ("markup_below_cost", "too_long") and column != LineColumn.QUANTITY:
        sentence = (
            translate("LineTable", "A markup under −100% would give a price below nothing.")
            if code == "markup_below_cost"
            else translate("LineTable", "The text is longer than can be kept.")
        )
    elif column == LineColumn.QUANTITY:
        sentence = _arithmetic_sentence(code)
    elif code == "too_large":
        sentence = translate("LineTable", "“{text}” is too large.")
    elif code == "too_fine":
        sentence = translate("LineTable", "“{text}” has more than four decimals.")
    else:
        sentence = translate("LineTable", "“{text}” isn’t a number. Write it like {example}.")
    return sentence.format(text=shown, example=f"1234{style.decimal}50")


def _arithmetic_sentence(code: str) -> str:
    sentences = {
        "divide_by_zero": translate("LineTable", "“{text}” divides by zero."),
        "unbalanced": translate("LineTable", "A parenthesis is missing in “{text}”."),
        "unfinished": translate("LineTable", "“{text}” isn’t finished."),
        "mixed_units": translate("LineTable", "“{text}” mixes feet or inches with plain numbers."),
        "ambiguous_length": translate(
            "LineTable", "“{text}” is a length or a difference. Write 12′ 6″, or (12′) - 6″."
        ),
        "too_fine": translate("LineTable", "A number in “{text}” has more decimals than can be kept."),
        "too_large": translate("LineTable", "“{text}” comes to more than can be kept."),
        "too_long": translate("LineTable", "“{text}” is too long, or finer than four decimals."),
    }
    unknown = translate("LineTable", "“{text}” can’t be worked out. Write it like 12*3+10% or 12′ 6″ x 8′.")
    return sentences.get(code, unknown)
