"""How pasted markups are written: as percents, as fractions (0.15), or as factors (1.15).

A spreadsheet's percent cells arrive without their sign where they are formatted as numbers. What a row comes to
proves which of the three they are; else small numbers are a guess, as a markup of 0.15 % is rarer than one of 15 %.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_ONE, _TWO, _HUNDRED = Decimal(1), Decimal(2), Decimal(100)
_SHARE_PROVEN = Decimal("0.8")
_TOLERANCE = Decimal("0.001")
"""Of what a row comes to, in which rounded prices differ."""


class MarkupForm(StrEnum):
    """What a number in a column of markups is."""

    PERCENT = "percent"
    FRACTION = "fraction"
    FACTOR = "factor"

    def percent(self, number: Decimal) -> Decimal:
        """The markup in percent that ``number`` says."""
        if self is MarkupForm.PERCENT:
            return number
        return (number - (_ONE if self is MarkupForm.FACTOR else 0)) * _HUNDRED


@dataclass(frozen=True, slots=True)
class MarkupReading:
    """How a column's markups are read.

    Attributes:
        form: of its numbers without a percent sign.
        example: one of them, if the form is a guess; None if it is sure.
        doubts_small: whether numbers below 1 are marked, as nothing proves that they are percents like the others.
    """

    form: MarkupForm = MarkupForm.PERCENT
    example: Decimal | None = None
    doubts_small: bool = False

    def percent(self, number: Decimal) -> Decimal | None:
        """The markup in percent that ``number`` says; None if it is to be marked."""
        return None if self.doubts_small and 0 < abs(number) < _ONE else self.form.percent(number)


@dataclass(frozen=True, slots=True)
class MarkedUp:
    """A row with a markup: the number, its cost, and what it comes to, for the quantity where there is one."""

    markup: Decimal
    cost: Decimal | None
    amount: Decimal | None


def markup_reading(rows: Sequence[MarkedUp]) -> MarkupReading:
    """How the markups of ``rows``, in which none has a percent sign, are written."""
    proven = [form for form in MarkupForm if _is_proven(form, rows)]
    if len(proven) == 1:
        return MarkupReading(proven[0])
    form = _likely_form([row.markup for row in rows])
    example = next((row.markup for row in rows if row.markup), None)
    return MarkupReading(doubts_small=True) if form is MarkupForm.PERCENT else MarkupReading(form, example)


def _is_proven(form: MarkupForm, rows: Iterable[MarkedUp]) -> bool:
    seen = proven = 0
    for row in rows:
        if row.markup and row.cost and row.amount:
            seen += 1
            amount = row.cost * (_HUNDRED + form.percent(row.markup)) / _HUNDRED
            proven += abs(amount - row.amount) <= abs(row.amount) * _TOLERANCE
    return seen > 0 and proven >= _SHARE_PROVEN * seen


def _likely_form(markups: Sequence[Decimal]) -> MarkupForm:
    """What small numbers are by their size alone: 15 is a percent, 0.15 a fraction, 1.15 a factor."""
    found = [markup for markup in markups if markup]
    has_decimals = any(markup != markup.to_integral_value() for markup in found)
    if not found or not has_decimals or min(found) < 0 or max(found) > _TWO:
        return MarkupForm.PERCENT
    return MarkupForm.FRACTION if min(found) < _ONE else MarkupForm.FACTOR
