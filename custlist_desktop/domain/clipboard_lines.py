"""Rows of an estimate as they travel: as text for spreadsheets, and whole, for the program itself.

The text's columns are item, description, quantity, unit, unit cost, markup %, unit price, amount, taxable and
optional, of which the last two are 1 or 0. Text alone doesn't tell arithmetic and doubtful cells, so that the whole
rows lie beside it on the clipboard, as a type of their own; they are never guessed.
"""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from custlist_desktop.domain.estimate import EstimateLine, LineKind, new_line_key
from custlist_desktop.domain.estimate_checks import check_line, normalised_line
from custlist_desktop.domain.money import is_currency
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_columns import PasteColumns
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pricing import LinePrice
from custlist_desktop.domain.text import clean_line

# A field in quotes may hold tabs and line ends; a quote that isn't closed before one is a plain character (12" pipe).
_FIELD = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\r\n]|\Z)|([^\t\r\n]*+)')
_LINE_END = re.compile(r"\r\n|\r|\n")


def cells_of(text: str, clean: Callable[[str], str] = clean_line) -> list[list[str]]:
    """The rows of ``text`` from top to bottom, empty ones too, each with its cells as ``clean`` makes them."""
    rows: list[list[str]] = [[]]
    position = 0
    while True:
        field = _FIELD.match(text, position)
        if field is None:  # never: the pattern matches nothing too
            return rows
        quoted, plain = field.groups()
        rows[-1].append(clean(plain if quoted is None else quoted.replace('""', '"')))
        position = field.end()
        if position == len(text):
            return rows
        line_end = _LINE_END.match(text, position)
        if line_end:
            rows.append([])
        position = line_end.end() if line_end else position + 1


def text_of(rows: Iterable[Iterable[str]]) -> str:
    """The text whose `cells_of` are ``rows``."""
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def _quoted(cell: str) -> str:
    if cell.startswith('"') or any(char in cell for char in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell


OWN_TYPE = "application/x-custlist-estimate-lines"
"""The MIME type under which `lines_to_own` lies on the clipboard."""

TAXABLE_COLUMN = 8
"""Of the text: whether a line is taxable; after it, whether it is optional."""

OWN_COLUMNS = PasteColumns(
    (
        PasteField.ITEM,
        PasteField.DESCRIPTION,
        PasteField.QUANTITY,
        PasteField.UNIT,
        PasteField.UNIT_COST,
        PasteField.MARKUP,
        PasteField.UNIT_PRICE,
        *[PasteField.LEAVE_OUT] * 3,
    ),
    amount=7,
    unasked=frozenset({8, 9}),
)
"""What the columns of the text are."""

COLUMNS = len(OWN_COLUMNS.fields)

_VERSION = 1
_FIELDS = tuple(field.name for field in fields(EstimateLine) if field.name != "key")
_NUMBERS = ("quantity", "unit_cost", "markup", "unit_price")
_TEXTS = ("item", "description", "quantity_expression", "unit")
_ANSWERS = ("taxable", "optional")


def lines_to_text(
    lines: Sequence[EstimateLine], style: NumberStyle, prices: Sequence[LinePrice] | None = None
) -> str:
    """Rows as tab-separated text, ten columns each, without a row of titles.

    Args:
        style: how the reader writes numbers; groups are left out and the minus is ASCII's, as spreadsheets read them.
        prices: of the same rows, for the columns that follow from others; without them those stay empty.
    """
    known = prices if prices is not None else [LinePrice(line.unit_price, markup=line.markup) for line in lines]
    return text_of(_row(line, price, style) for line, price in zip(lines, known, strict=True))


def _row(line: EstimateLine, price: LinePrice, style: NumberStyle) -> list[str]:
    if line.kind is LineKind.SECTION:
        return ["", line.description] + [""] * (COLUMNS - 2)
    markup = price.markup if line.unit_price is None else None  # a typed price stands by itself when it is read again
    numbers = {
        "quantity": line.quantity,
        "unit_cost": line.unit_cost,
        "markup": markup,
        "unit_price": price.unit_price,
        "amount": price.amount,
    }
    written = {
        name: line.doubtful_words(name) or ("" if number is None else f"{number:f}".replace(".", style.decimal))
        for name, number in numbers.items()
    }
    quantity = written.pop("quantity")
    answers = ("1" if answer else "0" for answer in (line.taxable, line.optional))
    return [line.item, line.description, quantity, line.unit, *written.values(), *answers]


@dataclass(frozen=True, slots=True)
class CopiedLines:
    """Rows that lie whole on the clipboard.

    Attributes:
        markup: of the estimate that they were copied from, in percent; None if that isn't known.
        currency: of that estimate, by its code; None if that isn't known.
    """

    lines: tuple[EstimateLine, ...]
    markup: Decimal | None = None
    currency: str | None = None

    def under(self, markup: Decimal) -> list[EstimateLine]:
        """The rows for an estimate with ``markup``: each comes to what it came to where it was copied.

        A line that took its markup from another estimate gets that as its own where the two differ.
        """
        carried = None if self.markup == markup else self.markup
        return [replace(line, markup=carried) if _inherits(line) else line for line in self.lines]


def _inherits(line: EstimateLine) -> bool:
    """Whether the estimate's markup decides, or will decide, what a line comes to."""
    has_cost = line.unit_cost is not None or line.doubtful_words("unit_cost") is not None
    own = line.markup is not None or line.doubtful_words("markup") is not None or line.unit_price is not None
    return has_cost and not own


def lines_to_own(lines: Sequence[EstimateLine], markup: Decimal | None = None, currency: str | None = None) -> bytes:
    """Rows as they are, for `lines_from_own`, and the markup and the currency of their estimate."""
    rows = [{name: _plain(getattr(line, name)) for name in _FIELDS} for line in lines]
    written = {"version": _VERSION, "markup": _plain(markup), "currency": currency, "lines": rows}
    return json.dumps(written, ensure_ascii=False).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return dict(value) if isinstance(value, tuple) else value


def lines_from_own(data: bytes) -> CopiedLines | None:
    """The rows that `lines_to_own` wrote, each with a new key; None for anything else, and what a newer one wrote."""
    try:
        read = json.loads(data)
        if read["version"] != _VERSION:
            return None
        lines = tuple(_own_line(row) for row in read["lines"])
        markup, currency = _number(read.get("markup")), read.get("currency")
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation, RecursionError):
        return None
    bare = EstimateLine(0, markup=markup)  # what no line may have, no estimate has either
    known = currency if isinstance(currency, str) and is_currency(currency) else None
    return None if any(check_line(line) for line in (*lines, bare)) else CopiedLines(lines, markup, known)


def _number(written: Any) -> Decimal | None:
    return None if written is None else Decimal(str(written))


def _own_line(row: dict[str, Any]) -> EstimateLine:
    texts = {name: row[name] for name in _TEXTS}
    answers = {name: row[name] for name in _ANSWERS}
    if not all(isinstance(text, str) for text in texts.values()) or not all(
        isinstance(answer, bool) for answer in answers.values()
    ):
        raise TypeError("a text or an answer of a line is of another type")
    numbers: dict[str, Any] = {name: _number(row[name]) for name in _NUMBERS}
    doubtful = tuple((name, clean_line(str(words))) for name, words in row["doubtful"].items() if name in _NUMBERS)
    line = EstimateLine(new_line_key(), LineKind(row["kind"]), **texts, **answers, **numbers, doubtful=doubtful)
    return normalised_line(line)


def is_own_text(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows are `lines_to_text`'s, back from a spreadsheet: ten columns, the last two answers in each line."""
    filled = [row for row in rows if any(row)]
    if not filled or any(len(row) != COLUMNS for row in filled):
        return False
    lines = [row for row in filled if any(row[2:])]
    answers = ("0", "1")
    return all(row[TAXABLE_COLUMN] in answers and row[TAXABLE_COLUMN + 1] in answers for row in lines)
