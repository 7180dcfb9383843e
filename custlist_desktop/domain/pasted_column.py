"""What one pasted column holds, by its cells alone, and which columns are the product of two others.

A product proves a quantity, a price and an amount at once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations, pairwise

from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_words import Title
from custlist_desktop.domain.pasted_cells import Number, is_dash, is_open_ended, quantity_in, read_number
from custlist_desktop.domain.units import is_known_unit

_SAMPLE = 40
_CODE = re.compile(r"(?=.*\d)[\w.\-/ ]{1,14}")
_LONG_WORD = re.compile(r"[^\W\d_]{4}")


@dataclass(slots=True)
class PastedColumn:
    """What is in one column, of rows that can be lines."""

    at: int
    cells: list[str]
    numbers: list[Number | None]
    title: Title | None = None
    has_title: bool = False
    filled: list[str] = field(default_factory=list)
    is_numeric: bool = False
    is_arithmetic: bool = False
    is_money: bool = False
    is_percent: bool = False

    @property
    def values(self) -> list[Decimal | None]:
        """The numbers that aren't percents."""
        return [None if number is None or number.is_percent else number.value for number in self.numbers]

    def is_of_money(self) -> bool:
        """Whether the numbers are amounts of money: most by their sign, or the first for all, as accountants do."""
        numbers = [number for number in self.numbers if number is not None]
        money = sum(number.is_money for number in numbers)
        is_of_first = bool(numbers) and numbers[0].is_money and not self.is_percent
        return is_of_first or 2 * money > len(numbers)

    def counts_up(self) -> bool:
        """Whether a column numbers its rows: 1, 2, 3, or 10, 20, 30, in order and without a gap."""
        values = [number.value if number else None for number in self.numbers]
        seen = [value for value in values if value is not None]
        if len(seen) < 2 or len(seen) < len(self.filled) or self.is_money or self.is_percent:
            return False
        step = seen[0] if seen[0] in (10, 100) else Decimal(1)
        return all(later - earlier == step for earlier, later in pairwise(seen))

    def holds_units(self) -> bool:
        """Whether at least half of the cells are words for units."""
        known = sum(is_known_unit(cell) for cell in self.filled)
        return 2 * known >= len(self.filled)

    def holds_codes(self) -> bool:
        """Whether most cells are short codes, such as 07-52 or 1.01."""
        codes = sum(bool(_CODE.fullmatch(cell)) and not _LONG_WORD.search(cell) for cell in self.filled)
        return 2 * codes > len(self.filled)

    def looks_like_money(self) -> bool:
        """Whether all numbers have the two decimals of prices, so that a single column of them is no quantity."""
        numbers = [number for number in self.numbers if number is not None]
        return bool(numbers) and all(number.is_money or number.places == 2 for number in numbers)


def column_of_cells(at: int, cells: list[str], style: NumberStyle) -> PastedColumn:
    """What the cells of the column ``at`` hold; ``style`` says how their numbers are written."""
    numbers = [read_number(cell, style) if cell else None for cell in cells]
    column = PastedColumn(at, cells, numbers, filled=[cell for cell in cells if cell])
    counted = [cell for cell in column.filled if not is_open_ended(cell) and not is_dash(cell)]
    plain = sum(number is not None for number in numbers)
    measures = 0.0
    if 2 * plain < len(counted):
        unread = [cell for cell, number in zip(cells, numbers, strict=True) if cell and number is None]
        measures = _share_of_measures(unread, style) * len(unread)
    others = len(counted) - plain - measures
    column.is_numeric = bool(column.filled) and (
        (plain > 0 or measures > 0) and plain + measures >= others if counted else True
    )
    column.is_arithmetic = column.is_numeric and not plain and measures > 0
    column.is_money = any(number.is_money for number in numbers if number)
    column.is_percent = any(number.is_percent for number in numbers if number)
    return column


def _share_of_measures(cells: Sequence[str], style: NumberStyle) -> float:
    sample = cells[:_SAMPLE]
    readable = sum(quantity_in(cell, "", style) is not None for cell in sample if any(map(str.isdecimal, cell)))
    return readable / len(sample) if sample else 0


_SHARE_PROVEN = Decimal("0.8")
_LEAST_PROVEN = 2
_MOST_COLUMNS = 14  # three of more than these would take longer to find than anybody waits


@dataclass(frozen=True, slots=True)
class Product:
    """Columns of which two, multiplied, are the third."""

    one: int
    other: int
    product: int
    rows: int


def products_among(columns: Sequence[PastedColumn]) -> Iterator[Product]:
    """All products that are proven among ``columns``."""
    usable = columns[:_MOST_COLUMNS]
    for product in usable:
        for one, other in combinations([column for column in usable if column is not product], 2):
            rows = proven_rows(one.values, other.values, product)
            if rows:
                yield Product(one.at, other.at, product.at, rows)


def proven_rows(ones: Sequence[Decimal | None], others: Sequence[Decimal | None], product: PastedColumn) -> int:
    """In how many rows two numbers multiplied are the third; 0 where that is no proof."""
    proven = seen = 0
    for one, other, number in zip(ones, others, product.numbers, strict=True):
        if one is None or other is None or number is None or not one or not other or not number.value:
            continue
        seen += 1
        half = Decimal(5).scaleb(-number.places - 1)
        proven += abs(one * other - number.value) <= half
        if seen == _SAMPLE and proven < _SAMPLE // 2:
            return 0
    return proven if proven >= _LEAST_PROVEN and proven >= _SHARE_PROVEN * seen else 0


def with_percents(costs: Sequence[Decimal | None], percent: PastedColumn) -> list[Decimal | None]:
    """Costs with the percents of a column on them."""
    return [
        None if cost is None or number is None else cost * (100 + number.value) / 100
        for cost, number in zip(costs, percent.numbers, strict=True)
    ]
