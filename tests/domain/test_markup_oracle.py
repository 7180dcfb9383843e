"""A thousand random estimates in two dozen currencies, priced once more with fractions.

The oracle shares nothing with the program but what an estimate holds: it works in fractions, and in whole numbers
where something is rounded.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest

from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateContent, EstimateLine, LineKind, Tax
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import LinePrice, Totals, totals_of

CURRENCIES = (
    *("USD", "CAD", "MXN", "EUR", "GBP", "CHF", "BRL", "ZAR", "INR", "AUD"),
    *("JPY", "KRW", "CLP", "VND", "ISK", "PYG", "XOF"),
    *("KWD", "BHD", "OMR", "TND", "JOD", "LYD"),
    "NOK",
)
ESTIMATES = 1_000
FINEST = Fraction(1, 2_000_000)
"""Half of the sixth decimal: as far as a price of six may be from the exact one."""


def _half_away(value: Fraction, places: int) -> Fraction:
    """``value`` to ``places`` decimals; a half goes away from zero."""
    shifted = abs(value) * 10**places
    whole, rest = divmod(shifted.numerator, shifted.denominator)
    whole += 2 * rest >= shifted.denominator
    return Fraction(whole if value > 0 else -whole, 10**places)


@dataclass(frozen=True)
class _Exact:
    """What a line's cost and markup come to: the exact price, and what it is multiplied to."""

    price: Fraction
    amount: Fraction


def _exact(line: EstimateLine, markup: Decimal, places: int) -> _Exact:
    percent = Fraction(markup if line.markup is None else line.markup)
    price = Fraction(line.unit_cost or 0) * (1 + percent / 100)
    return _Exact(price, _half_away(price * Fraction(line.quantity or 0), places))


def _fewest_decimals(line: EstimateLine, exact: _Exact, places: int) -> int | None:
    """The fewest decimals of a price that comes to the exact amount, or writes the price; None for none to six."""
    quantity = Fraction(line.quantity or 0)
    for decimals in range(places, 7):
        price = _half_away(exact.price, decimals)
        if price == exact.price or (quantity and _half_away(quantity * price, places) == exact.amount):
            return decimals
    return None


def _number(random: Random, most: int, decimals: int) -> Decimal:
    decimals = random.randint(0, decimals)
    return Decimal(random.randint(0, most * 10**decimals)).scaleb(-decimals)


def _line(random: Random) -> EstimateLine:
    if random.random() < 0.1:
        return EstimateLine(1, LineKind.SECTION, description="Walls")
    worth = random.choice((1, 10, 1_000, 100_000))
    many = random.choice((1, 50, 5_000, 1_000_000))
    sign = random.choice((1, 1, 1, -1))
    is_typed, has_cost = random.random() < 0.2, random.random() < 0.9
    return EstimateLine(
        1,
        quantity=None if random.random() < 0.05 else sign * _number(random, many, 4),
        unit_cost=_number(random, worth, 6) if has_cost else None,
        markup=_number(random, 60, 4) - 5 if random.random() < 0.5 else None,
        unit_price=_number(random, worth, 6) if is_typed else None,
        taxable=random.random() < 0.8,
        optional=random.random() < 0.1,
    )


def _estimate(seed: int) -> EstimateContent:
    random = Random(seed)
    kind = random.choice((DiscountKind.PERCENT, DiscountKind.AMOUNT))
    return EstimateContent(
        "E-1",
        currency=CURRENCIES[seed % len(CURRENCIES)],
        markup=random.choice((Decimal(15), Decimal("17.55"), _number(random, 80, 4))),
        discount=Discount(kind, _number(random, 20, 4)),
        taxes=tuple(Tax("tax", _number(random, 20, 3)) for _ in range(random.randint(0, 2))),
        lines=tuple(_line(random) for _ in range(random.randint(0, 12))),
    )


def _check_line(line: EstimateLine, price: LinePrice, markup: Decimal, places: int) -> None:
    if line.kind is LineKind.SECTION or (line.unit_cost is None and line.unit_price is None):
        assert price.unit_price is None
        assert price.amount is None
        return
    assert price.unit_price is not None
    if line.unit_price is not None:
        assert price.unit_price == line.unit_price
    else:
        _check_worked_out(line, price.unit_price, price.amount, _exact(line, markup, places), places)
    if line.quantity is None:
        assert price.amount is None
    else:  # what a client multiplies gives the amount
        shown = Fraction(line.quantity) * Fraction(price.unit_price)
        assert Fraction(price.amount or 0) == _half_away(shown, places)
        assert Fraction(price.cost or 0) == _half_away(
            Fraction(line.quantity) * Fraction(line.unit_cost or 0), places
        )


def _check_worked_out(line: EstimateLine, price: Decimal, amount: Decimal | None, exact: _Exact, places: int) -> None:
    decimals = _fewest_decimals(line, exact, places)
    assert Fraction(price) == _half_away(exact.price, 6 if decimals is None else decimals)
    if amount is None:
        return
    if decimals is None:
        # Of what isn't rounded: a rounded amount and another one may lie half a minor unit further apart.
        quantity = Fraction(line.quantity or 0)
        assert abs(Fraction(amount) - quantity * exact.price) <= abs(quantity) * FINEST + Fraction(1, 2 * 10**places)
    else:
        assert Fraction(amount) == exact.amount


def _check_totals(content: EstimateContent, totals: Totals, places: int) -> None:
    counted = [
        (line, Fraction(price.amount), Fraction(price.cost or 0))
        for line, price in zip(content.lines, totals.prices, strict=True)
        if price.amount is not None and not line.optional
    ]
    subtotal = sum((amount for _line, amount, _cost in counted), Fraction(0))
    untaxed = sum((amount for line, amount, _cost in counted if not line.taxable), Fraction(0))
    if content.discount.kind is DiscountKind.PERCENT:
        discount = _half_away(subtotal * Fraction(content.discount.value) / 100, places)
    else:
        discount = min(_half_away(Fraction(content.discount.value), places), max(subtotal, Fraction(0)))
    share = _half_away(discount * untaxed / subtotal, places) if subtotal and discount else Fraction(0)
    taxable = subtotal - untaxed and subtotal - untaxed - discount + share
    taxes = [_half_away(taxable * Fraction(tax.rate) / 100, places) for tax in content.taxes]
    assert [Fraction(tax) for tax in totals.taxes] == taxes
    assert Fraction(totals.total) == subtotal - discount + sum(taxes)
    assert Fraction(totals.cost) == sum((cost for _line, _amount, cost in counted), Fraction(0))
    assert totals.has_costs == any(line.unit_cost is not None for line, _amount, _cost in counted)


@pytest.mark.parametrize("currency", CURRENCIES)
def test_a_thousand_estimates_come_to_what_fractions_say(currency: str) -> None:
    first = CURRENCIES.index(currency)
    for seed in range(first, ESTIMATES, len(CURRENCIES)):
        content = _estimate(seed)
        places, totals = minor_digits(content.currency), totals_of(content)
        for line, price in zip(content.lines, totals.prices, strict=True):
            _check_line(line, price, content.markup, places)
        _check_totals(content, totals, places)


def test_the_estimates_hold_what_is_hard() -> None:
    estimates = [_estimate(seed) for seed in range(ESTIMATES)]
    places = {content.currency: minor_digits(content.currency) for content in estimates}
    worked_out = [
        (line, _exact(line, content.markup, places[content.currency]), places[content.currency])
        for content in estimates
        for line in content.lines
        if line.kind is LineKind.LINE and line.unit_cost is not None and line.unit_price is None and line.quantity
    ]
    found = [_fewest_decimals(line, exact, digits) for line, exact, digits in worked_out]
    assert len(set(places)) == 24
    assert set(found) >= {None, 2, 3, 4, 5, 6}
    assert any(line.quantity is not None and line.quantity < 0 for line, _exact, _digits in worked_out)
