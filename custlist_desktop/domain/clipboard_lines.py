"""Rows of an estimate as tab-separated text, as spreadsheets copy and paste them.

The columns are item, description, quantity, unit, unit cost, markup %, unit price, amount, taxable and optional, of
which the last two are 1 or 0. How rows of text are read:

- Fewer columns will do. A single column is descriptions. Where the second column holds numbers and nothing else, the
  spreadsheet has no column of items: the first one is the description.
- The amount isn't read, since it follows from the others. A dash alone is an empty cell, as accountants write zero.
- A price that cost and markup come to is left to them; any other price stands in their place, as one typed does.
- A row with a description only is a section's heading if its column of taxable is there and empty, or if there is no
  such column but another row has numbers.
- A cell that can't be read is kept at the end of the description, so that nothing is lost.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from custlist_desktop.domain.estimate import PRICE_PLACES, SCALE_PLACES, EstimateLine, LineKind, new_line_key
from custlist_desktop.domain.numbers import MINUS_SIGNS, NumberError, NumberStyle, parse_decimal
from custlist_desktop.domain.pricing import LinePrice, rounded
from custlist_desktop.domain.quantities import ExpressionError, ReadQuantity, read_quantity
from custlist_desktop.domain.text import clean_line

_COLUMNS = 10
_TAXABLE_COLUMN = 8
_ANSWERS = dict.fromkeys(("1", "true", "vrai", "verdadero", "yes", "y", "oui", "o", "sí", "si", "s", "x"), True)
_ANSWERS |= dict.fromkeys(("0", "false", "faux", "falso", "no", "n", "non"), False)
# A field in quotes may hold tabs and line ends; a quote that isn't closed before one is a plain character (12" pipe).
_FIELD = re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')
_LINE_END = re.compile(r"\r\n|\r|\n")
_CURRENCY = re.compile(r"[A-Z]{0,3}[$€£¥](?:\s?[A-Z]{2,3})?|\b[A-Z]{3}\b")  # $, CA$, $ US, CHF
_IN_PARENTHESES = re.compile(r"\((.+)\)")
_HUNDRED = Decimal(100)


def lines_to_text(
    lines: Sequence[EstimateLine], style: NumberStyle, prices: Sequence[LinePrice] | None = None
) -> str:
    """Rows as tab-separated text, ten columns each, without a row of titles.

    Args:
        lines: what was copied.
        style: how the reader writes numbers; groups are left out and the minus is ASCII's, as spreadsheets read them.
        prices: of the same rows, for the columns that follow from others; without them those stay empty.
    """
    known = prices if prices is not None else [LinePrice(line.unit_price, markup=line.markup) for line in lines]
    rows = (_row(line, price, style) for line, price in zip(lines, known, strict=True))
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def _row(line: EstimateLine, price: LinePrice, style: NumberStyle) -> list[str]:
    if line.kind is LineKind.SECTION:
        return ["", line.description] + [""] * (_COLUMNS - 2)
    markup = price.markup if line.unit_price is None else None  # a typed price stands by itself when it is read again
    numbers = (line.quantity, line.unit_cost, markup, price.unit_price, price.amount)
    quantity, *others = ("" if number is None else f"{number:f}".replace(".", style.decimal) for number in numbers)
    answers = ("1" if answer else "0" for answer in (line.taxable, line.optional))
    return [line.item, line.description, quantity, line.unit, *others, *answers]


def _quoted(cell: str) -> str:
    if cell.startswith('"') or any(char in cell for char in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def lines_from_text(text: str, style: NumberStyle) -> list[EstimateLine]:
    """The rows of tab-separated text, each with a new key; empty rows are left out.

    Args:
        text: from a spreadsheet, or from `lines_to_text`.
        style: how the reader writes numbers.
    """
    rows = [row for row in _cells(text) if any(row)]
    width = max(map(len, rows), default=0)
    if width == 1:
        return [EstimateLine(new_line_key(), description=row[0]) for row in rows]
    if width < _COLUMNS and _has_no_items(rows, style):
        rows = [["", *row] for row in rows]
    lines = [_line(row, style) for row in rows]
    has_numbers = any(_is_priced(line) for line in lines)
    return [
        EstimateLine(line.key, LineKind.SECTION, description=line.description)
        if _is_bare(line) and (len(row) > _TAXABLE_COLUMN or has_numbers) and not any(row[_TAXABLE_COLUMN:])
        else line
        for line, row in zip(lines, rows, strict=True)
    ]


def _cells(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    position = 0
    while True:
        field = _FIELD.match(text, position)
        if field is None:  # never: the pattern matches nothing too
            return rows
        quoted, plain = field.groups()
        rows[-1].append(clean_line(plain if quoted is None else quoted.replace('""', '"')))
        position = field.end()
        if position == len(text):
            return rows
        line_end = _LINE_END.match(text, position)
        if line_end:
            rows.append([])
        position = line_end.end() if line_end else position + 1


def _has_no_items(rows: Sequence[Sequence[str]], style: NumberStyle) -> bool:
    seconds = [row[1] for row in rows if len(row) > 1 and row[1]]
    return bool(seconds) and all(_quantity(cell, style) is not None for cell in seconds)


def _line(row: Sequence[str], style: NumberStyle) -> EstimateLine:
    cells = [*row, *[""] * _COLUMNS][:_COLUMNS]
    item, description, quantity, unit, cost, markup, price, amount, taxable, optional = cells
    unread: list[str] = []
    line = EstimateLine(
        new_line_key(),
        item=item,
        unit=unit,
        unit_cost=_number(cost, style, unread, PRICE_PLACES),
        markup=_number(markup, style, unread),
        unit_price=_number(price, style, unread, PRICE_PLACES),
        taxable=_answer(taxable, True, unread),
        optional=_answer(optional, False, unread),
    )
    if quantity and not _is_dash(quantity):
        read = _quantity(quantity, style, unit)
        if read is None:
            unread.insert(0, quantity)
        else:
            line = replace(line, quantity=read.value, quantity_expression=read.expression, unit=read.unit)
    unread += filter(None, [*_words(amount), *row[_COLUMNS:]])
    return replace(_with_one_price(line), description=" ".join(filter(None, (description, *unread))))


def _words(amount: str) -> list[str]:
    """What stands in the column of amounts if it is no amount."""
    return [] if _is_dash(amount) or any(char.isdecimal() for char in amount) else [amount]


def _is_dash(cell: str) -> bool:
    return bool(cell) and not _CURRENCY.sub("", cell).strip(MINUS_SIGNS + "— ")


def _quantity(cell: str, style: NumberStyle, unit: str = "") -> ReadQuantity | None:
    """The quantity in a cell; None where it can't be read."""
    try:
        return read_quantity(cell, style, unit)
    except ExpressionError:
        return None


def _accounting(cell: str, style: NumberStyle, places: int) -> Decimal | None:
    """An amount in parentheses, which is how accountants write a negative one; None for all else."""
    inner = _IN_PARENTHESES.fullmatch(cell)
    try:
        return -parse_decimal(inner.group(1), style, places) if inner else None
    except NumberError:
        return None


def _number(cell: str, style: NumberStyle, unread: list[str], places: int = SCALE_PLACES) -> Decimal | None:
    """The number in a cell, with a sign of a currency or a percent; a cell that is none is added to ``unread``."""
    if not cell or _is_dash(cell):
        return None
    plain = _CURRENCY.sub("", cell.removesuffix("%")).strip()
    accounting = _accounting(plain, style, places)
    if accounting is not None:
        return accounting
    try:
        return parse_decimal(plain, style, places)
    except NumberError:
        unread.append(cell)
        return None


def _answer(cell: str, default: bool, unread: list[str]) -> bool:
    if cell and cell.lower() not in _ANSWERS:
        unread.append(cell)
    return _ANSWERS.get(cell.lower(), default)


def _with_one_price(line: EstimateLine) -> EstimateLine:
    """``line`` with either a markup or a price of its own."""
    cost, markup, price = line.unit_cost, line.markup, line.unit_price
    if price is None or markup is None:
        return line
    exponent = price.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if cost is not None and rounded(cost * (_HUNDRED + markup) / _HUNDRED, places) == price:
        return replace(line, unit_price=None)
    return replace(line, markup=None)


def _is_priced(line: EstimateLine) -> bool:
    return any(number is not None for number in (line.quantity, line.unit_cost, line.unit_price))


def _is_bare(line: EstimateLine) -> bool:
    return bool(line.description) and not (line.item or line.unit or line.markup is not None or _is_priced(line))
