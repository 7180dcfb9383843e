"""The lines that pasted rows become.

A cell that can't be read stays in its own column, as the words that were pasted, and the line has no amount until a
person types something else there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from custlist_desktop.domain.arithmetic import rounded_fraction
from custlist_desktop.domain.clipboard_lines import TAXABLE_COLUMN
from custlist_desktop.domain.estimate import PRICE_PLACES, EstimateLine, LineKind, new_line_key
from custlist_desktop.domain.estimate_checks import check_line, normalised_line
from custlist_desktop.domain.fields import MAX_LINE_LENGTH
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_markup import MarkupReading
from custlist_desktop.domain.paste_totals import agree, other_total
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_cells import Number, is_dash, quantity_in, read_number
from custlist_desktop.domain.pasted_rows import NUMBER_FIELDS, PastedRows, Row, RowKind
from custlist_desktop.domain.pricing import ZERO, price_line
from custlist_desktop.domain.quantities import read_money

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line, the row that it was, counted from 0, and what the row itself says that it comes to.

    ``is_worked_out`` says that its price is not in the row, but follows from that.
    """

    row: int
    line: EstimateLine
    amount: Decimal | None = None
    is_worked_out: bool = False


def lines_of(pasted: PastedRows, places: int, keys: Mapping[int, int] | None = None) -> list[PastedLine]:
    """The lines and headings of pasted rows, from top to bottom.

    Args:
        places: decimal places of the currency's minor unit.
        keys: by row, of lines that are there already; others get new ones.
    """
    known, markups = keys or {}, pasted.markup_reading()
    return [
        _pasted_line(pasted, markups, places, at, row, kind, known.get(at) or new_line_key())
        for at, (row, kind) in enumerate(zip(pasted.rows, pasted.kinds(), strict=True))
        if kind in (RowKind.LINE, RowKind.SECTION)
    ]


def _pasted_line(
    pasted: PastedRows, markups: MarkupReading, places: int, at: int, row: Row, kind: RowKind, key: int
) -> PastedLine:
    item, description = pasted.cell(row, PasteField.ITEM), pasted.cell(row, PasteField.DESCRIPTION)
    if kind is RowKind.SECTION:
        heading = " ".join(filter(None, (item, description))) or " ".join(filter(None, row))
        return PastedLine(at, normalised_line(EstimateLine(key, LineKind.SECTION, description=heading)))
    if sum(map(bool, row)) == 1 and not any(pasted.cell(row, name) for name in PasteField):
        description = next(filter(None, row))
    line = EstimateLine(key, item=item, description=description, unit=pasted.cell(row, PasteField.UNIT))
    line = _with_quantity(line, pasted.cell(row, PasteField.QUANTITY), pasted.style)
    for name in (PasteField.UNIT_COST, PasteField.MARKUP, PasteField.UNIT_PRICE):
        line = _with_number(line, name, pasted.cell(row, name), pasted.style, markups)
    amount = pasted.amount(row)
    priced = line if amount is None or pasted.has_answers else _worked_out(line, amount)
    is_worked_out, line = priced is not line, priced
    if pasted.has_answers:
        line = replace(line, taxable=row[TAXABLE_COLUMN] == "1", optional=row[TAXABLE_COLUMN + 1] == "1")
    return PastedLine(at, _fit(_with_one_price(line, places)), amount, is_worked_out)


def _worked_out(line: EstimateLine, amount: Decimal) -> EstimateLine:
    """``line`` with the price that its row's own amount comes to, where nothing else says one.

    Without a quantity it is a lump sum, of which there is one. The same object where a price or a cost is there, a
    cell is doubtful, or no price comes to the amount exactly.
    """
    if line.unit_price is not None or line.unit_cost is not None or line.doubtful or not amount:
        return line
    quantity = _ONE if line.quantity is None else line.quantity
    price = rounded_fraction(Fraction(amount) / Fraction(quantity), PRICE_PLACES) if quantity else None
    if price is None or quantity * price != amount:
        return line
    return replace(line, quantity=quantity, unit_price=price)


def _with_quantity(line: EstimateLine, cell: str, style: NumberStyle) -> EstimateLine:
    if not cell or is_dash(cell):
        return line
    read = quantity_in(cell, line.unit, style)
    if read is None:
        return _with_doubt(line, PasteField.QUANTITY, cell)
    return replace(line, quantity=read.value, quantity_expression=read.expression, unit=read.unit)


def _with_number(
    line: EstimateLine, name: PasteField, cell: str, style: NumberStyle, markups: MarkupReading
) -> EstimateLine:
    if not cell or is_dash(cell):
        return line
    is_price = name in (PasteField.UNIT_COST, PasteField.UNIT_PRICE)
    number = _typed_price(cell, style) if is_price else read_number(cell, style)
    is_markup = name is PasteField.MARKUP
    if number is None or (number.is_money if is_markup else number.is_percent):
        return _with_doubt(line, name, cell)
    value = markups.percent(number.value) if is_markup and not number.is_percent else number.value
    return _with_doubt(line, name, cell) if value is None else _with_value(line, name.value, value)


def _typed_price(cell: str, style: NumberStyle) -> Number | None:
    """The number in a cell of prices, or what the arithmetic in it comes to, as if it was typed."""
    number = read_number(cell, style)
    try:
        return number or Number(read_money(cell, style))
    except ExpressionError:
        return None


def _with_value(line: EstimateLine, name: str, value: Any) -> EstimateLine:
    changes: dict[str, Any] = {name: value}
    return replace(line, **changes)


def _with_doubt(line: EstimateLine, name: PasteField, words: str) -> EstimateLine:
    shown = words if len(words) <= MAX_LINE_LENGTH else f"{words[: MAX_LINE_LENGTH - 1]}…"
    return replace(line, doubtful=(*line.doubtful, (name.value, shown)))


def _fit(line: EstimateLine) -> EstimateLine:
    """``line`` as it can be kept: a number that an estimate may not have is doubtful, as it was pasted."""
    for problem in check_line(line):
        column = str(problem.facts.get("column", ""))
        if column in NUMBER_FIELDS and getattr(line, column) is not None:
            words = f"{getattr(line, column):f}"
            line = _with_doubt(_with_value(line, column, None), PasteField(column), words)
            if column == PasteField.QUANTITY:
                line = replace(line, quantity_expression="")
        elif column in ("item", "unit"):
            kept: str = getattr(line, column)
            line = _with_value(replace(line, description=f"{line.description} {kept}".strip()), column, "")
    return normalised_line(line)


def _with_one_price(line: EstimateLine, places: int) -> EstimateLine:
    """``line`` with either a markup or a price of its own: a price that cost and markup come to is left to them."""
    if line.unit_price is None or line.markup is None or line.unit_cost is None:
        return line
    worked_out = price_line(replace(line, unit_price=None), line.markup, places)
    return replace(line, unit_price=None) if worked_out.unit_price == line.unit_price else replace(line, markup=None)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence for and against a way to read the rows.

    Attributes:
        amounts: what each line comes to, by its row; None where it has no amount.
        price: the column that the quantities are multiplied by; None if there is none.
        compared: the rows that say themselves what they come to, but for those with a doubtful cell, and those
            whose price is worked out of just that.
        differing: those of them that say something else.
        sum: of all amounts.
        total: a total of the spreadsheet's that isn't the sum; None where one is, or where there is none.
    """

    amounts: Mapping[int, Decimal | None]
    price: PasteField | None
    compared: tuple[int, ...]
    differing: tuple[int, ...]
    sum: Decimal
    total: Decimal | None


def evidence_of(rows: PastedRows, lines: Sequence[PastedLine], markup: Decimal, places: int) -> Evidence:
    """What the lines of pasted rows come to, beside what the rows say.

    Args:
        markup: the estimate's, percent on cost.
        places: decimal places of the currency's minor unit.
    """
    amounts = {each.row: price_line(each.line, markup, places).amount for each in lines}
    compared, differing = [], []
    for each in lines:
        amount = amounts[each.row]
        if each.amount is not None and not each.line.doubtful and not each.is_worked_out:
            compared.append(each.row)
            if not agree(each.amount, amount or ZERO):
                differing.append(each.row)
    total = sum((amount for amount in amounts.values() if amount is not None), ZERO)
    names = (PasteField.UNIT_PRICE, PasteField.UNIT_COST)
    price = next((name for name in names if rows.columns.column_of(name) is not None), None)
    other = other_total(rows.own_totals(rows.kinds()), total)
    return Evidence(amounts, price, tuple(compared), tuple(differing), total, other)
