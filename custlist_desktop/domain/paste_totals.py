"""Rows of a spreadsheet that say again what other rows come to: totals of sections, and totals of it all.

A row that gives a total and no price, whose total is the sum of the rows under it, heads a section; one whose total
is the sum of the rows above it is their subtotal. Neither is a line, or the sum would count the same work twice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from custlist_desktop.domain.pricing import ZERO

_LONGEST_SECTION = 500


@dataclass(frozen=True, slots=True)
class SummedRow:
    """What a row adds to a sum.

    Attributes:
        at: which row it is.
        amount: what it comes to; None for a heading or a total, at which sections begin and end.
        is_only_total: whether it gives no price, so that it can be the total of others.
    """

    at: int
    amount: Decimal | None
    is_only_total: bool = False


@dataclass(frozen=True, slots=True)
class OwnTotal:
    """An amount that a spreadsheet gives under its lines.

    Attributes:
        amount: what it says.
        is_added: whether it isn't a total, but goes into the next one: taxes, and payments, which are less than 0.
    """

    amount: Decimal
    is_added: bool = False


@dataclass(frozen=True, slots=True)
class SectionTotals:
    """The rows that head sections with their totals, and those that are subtotals under sections."""

    heads: frozenset[int] = frozenset()
    subtotals: frozenset[int] = frozenset()


def agree(own: Decimal, amount: Decimal) -> bool:
    """Whether an amount is what a spreadsheet shows of it, which may be whole dollars."""
    exponent = own.as_tuple().exponent
    half = Decimal(5).scaleb(min(exponent if isinstance(exponent, int) else 0, 0) - 1)
    return abs(own - amount) <= half


def other_total(found: Sequence[OwnTotal], total: Decimal) -> Decimal | None:
    """The largest of a spreadsheet's own totals if none of them, nor several together, are ``total``.

    Subtotals of sections come to it together; a grand total does without the taxes and payments before it.
    """
    totals = [each.amount for each in found if not each.is_added]
    if not totals:
        return None
    before = totals[-1] - sum(each.amount for each in found if each.is_added)
    if any(agree(each, total) for each in (*totals, *accumulate(totals), before)):
        return None
    return max(totals, key=abs)


def section_totals(rows: Sequence[SummedRow], totals: Sequence[OwnTotal]) -> SectionTotals:
    """Which rows are totals of others.

    A section has at least one row with a price. Where the spreadsheet's own total is the sum of all rows, none is a
    total; where it is that sum only without those that come to rows without prices, they are totals as well.

    Args:
        rows: from top to bottom, without empty ones.
        totals: what the rows say that are totals by their words.
    """
    sums = sum((row.amount for row in rows if row.amount is not None), ZERO)
    if totals and other_total(totals, sums) is None:
        return SectionTotals()
    found = _totals_among(rows, needs_price=True)
    if totals and other_total(totals, _sum_without(rows, found)) is not None:
        bold = _totals_among(rows, needs_price=False)
        if other_total(totals, _sum_without(rows, bold)) is None:
            return bold
    return found


def _sum_without(rows: Sequence[SummedRow], found: SectionTotals) -> Decimal:
    left_out = found.heads | found.subtotals
    return sum((row.amount for row in rows if row.amount is not None and row.at not in left_out), ZERO)


def _totals_among(rows: Sequence[SummedRow], *, needs_price: bool) -> SectionTotals:
    heads = frozenset(_heads(rows, needs_price=needs_price))
    subtotals = frozenset(_heads(rows[::-1], needs_price=needs_price))
    if len(subtotals) > len(heads):
        return SectionTotals(subtotals=subtotals)
    return SectionTotals(heads=heads)


def _heads(rows: Sequence[SummedRow], *, needs_price: bool) -> Iterator[int]:
    """The rows whose total is the sum of those that follow, the last one first; sections may hold others."""
    found: set[int] = set()
    for place in range(len(rows) - 1, -1, -1):
        row = rows[place]
        following = rows[place + 1 : place + 1 + _LONGEST_SECTION]
        if row.is_only_total and row.amount and _is_sum(row.amount, following, found, needs_price=needs_price):
            found.add(row.at)
            yield row.at


def _is_sum(total: Decimal, rows: Sequence[SummedRow], heads: set[int], *, needs_price: bool) -> bool:
    """Whether ``rows`` come to ``total`` where a section may end: before a total, a heading, or the end."""
    so_far, has_row, has_price = ZERO, False, not needs_price
    for row in rows:
        may_end = row.amount is None or row.is_only_total
        if may_end and has_row and has_price and agree(total, so_far):
            return True
        if row.amount is None:
            return False
        if row.at in heads:
            continue
        so_far, has_row = so_far + row.amount, True
        has_price = has_price or not row.is_only_total
        if total > 0 and row.amount >= 0 and so_far > total + 1:
            return False
    return has_row and has_price and agree(total, so_far)
