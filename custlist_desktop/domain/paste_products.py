"""Which pasted columns are the product of two others: what proves a quantity, a price and an amount at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from custlist_desktop.domain.pasted_column import PastedColumn

_SHARE_PROVEN = Decimal("0.8")
_LEAST_PROVEN = 2
_SAMPLE = 40
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
