"""What an estimate comes to, in exact decimals.

Amounts are rounded half up (away from zero, so that a credit mirrors a charge) to the currency's minor unit per
line, and totals are sums of rounded lines. Markup is on cost; profit % is profit over price.

A price that follows from cost and markup is as fine as its amount needs: what a client multiplies gives the amount,
and the amount has all of the markup, fifteen percent on two cents too.

The arithmetic has digits to spare for everything that an estimate can hold, so that it is exact but for the roundings
named here and for quotients, and never fails.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from functools import cache

from custlist_desktop.domain.estimate import (
    PRICE_PLACES,
    Discount,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
)
from custlist_desktop.domain.money import minor_digits

ZERO = Decimal(0)
_HUNDRED = Decimal(100)
_EXACT = Context(prec=80, rounding=ROUND_HALF_UP)


def rounded(value: Decimal, places: int) -> Decimal:
    """``value`` to ``places`` decimals, half up: 0.125 is 0.13 and -0.125 is -0.13. Zero has no sign."""
    result = value.quantize(_quantum(places), ROUND_HALF_UP, _EXACT)
    return result if result else result.copy_abs()


@cache
def _quantum(places: int) -> Decimal:
    return Decimal(1).scaleb(-places)


@dataclass(frozen=True, slots=True)
class LinePrice:
    """What one line comes to; all None where something is still missing.

    Attributes:
        unit_price: typed, or `marked_up`.
        amount: quantity times unit price, rounded to the minor unit.
        cost: quantity times unit cost, rounded alike; zero for a line that has a price but no cost.
        markup: the percent in force: the line's, the estimate's, or what a typed price comes to, to two places; none
            without a cost, nor of a price that was typed over a cost of zero.
    """

    unit_price: Decimal | None = None
    amount: Decimal | None = None
    cost: Decimal | None = None
    markup: Decimal | None = None


def price_line(line: EstimateLine, markup: Decimal, places: int) -> LinePrice:
    """Prices one line.

    Args:
        line: a heading has no price.
        markup: the estimate's, percent on cost.
        places: decimal places of the currency's minor unit (ISO 4217).
    """
    if line.kind is LineKind.SECTION:
        return LinePrice()
    with localcontext(_EXACT):
        unit_price, own_markup = _unit_price(line, markup, places)
        if line.doubtful:
            return LinePrice() if _has_doubtful_price(line) else LinePrice(unit_price=unit_price, markup=own_markup)
        if unit_price is None or line.quantity is None:
            return LinePrice(unit_price=unit_price, markup=own_markup)
        amount = rounded(line.quantity * unit_price, places)
        cost = rounded(line.quantity * (line.unit_cost or ZERO), places)
    return LinePrice(unit_price, amount, cost, own_markup)


def _has_doubtful_price(line: EstimateLine) -> bool:
    """Whether words stand where a number decides the price of one unit."""
    deciding = ("unit_price",) if line.unit_price is not None else ("unit_price", "unit_cost", "markup")
    return any(line.doubtful_words(name) is not None for name in deciding)


def _unit_price(line: EstimateLine, markup: Decimal, places: int) -> tuple[Decimal | None, Decimal | None]:
    """The price of one unit and the markup that it comes from or to."""
    price, cost = line.unit_price, line.unit_cost
    if price is not None:
        return price, rounded((price - cost) / cost * _HUNDRED, 2) if cost else None
    if cost is None:
        return None, None
    own_markup = markup if line.markup is None else line.markup
    return marked_up(cost, own_markup, line.quantity, places), own_markup


def marked_up(cost: Decimal, markup: Decimal, quantity: Decimal | None, places: int) -> Decimal:
    """The price that ``cost`` and ``markup`` come to, with as few decimals as ``quantity`` allows.

    These are the fewest, from ``places`` to `PRICE_PLACES`, with which quantity times price rounds to what quantity
    times the exact price rounds to; without a quantity, those that write the exact price. Where none do, it is the
    exact price rounded to the last of them.
    """
    with localcontext(_EXACT):
        exact = cost * (_HUNDRED + markup) / _HUNDRED
        amount = rounded(quantity * exact, places) if quantity else None
        for decimals in range(places, PRICE_PLACES):
            price = rounded(exact, decimals)
            if price == exact or (quantity and rounded(quantity * price, places) == amount):
                return price
        return rounded(exact, PRICE_PLACES)


@dataclass(frozen=True, slots=True)
class Totals:
    """What the lines of an estimate come to, all rounded to the minor unit.

    Attributes:
        prices: one for each row, in order.
        section_subtotals: of each heading, the lines under it that aren't optional; in the order of the headings.
        discount: what is taken off: never more than the subtotal, and below zero only where the subtotal is.
        net: subtotal less discount: before taxes.
        taxable: the part of ``net`` that taxes are due on.
        taxes: one amount for each tax, in order.
        total: net and taxes.
        optional: what the optional lines come to, before taxes.
        has_costs: whether any line that isn't optional has a cost; without one, a profit would say nothing.
        cost: of all lines that aren't optional.
        profit: net less cost.
        profit_percent: profit over net, to two places; None where net is zero.
    """

    prices: tuple[LinePrice, ...]
    section_subtotals: tuple[Decimal, ...]
    subtotal: Decimal
    discount: Decimal
    net: Decimal
    taxable: Decimal
    taxes: tuple[Decimal, ...]
    total: Decimal
    optional: Decimal
    has_costs: bool
    cost: Decimal
    profit: Decimal
    profit_percent: Decimal | None


def totals_of(content: EstimateContent) -> Totals:
    """Prices every line of an estimate and adds them up."""
    places = minor_digits(content.currency)
    prices = tuple(price_line(line, content.markup, places) for line in content.lines)
    return sum_up(content, prices)


def sum_up(content: EstimateContent, prices: Sequence[LinePrice]) -> Totals:
    """Adds up lines that are priced already; for an editor in which one line of a thousand changed."""
    with localcontext(_EXACT):
        return _added_up(content, prices)


def _added_up(content: EstimateContent, prices: Sequence[LinePrice]) -> Totals:
    places = minor_digits(content.currency)
    sections: list[Decimal] = []
    taxed = untaxed = optional = cost = ZERO
    has_costs = False
    for line, price in zip(content.lines, prices, strict=True):
        if line.kind is LineKind.SECTION:
            sections.append(ZERO)
        elif price.amount is None or price.cost is None:
            continue
        elif line.optional:
            optional += price.amount
        else:
            cost += price.cost
            has_costs = has_costs or line.unit_cost is not None
            if sections:
                sections[-1] += price.amount
            if line.taxable:
                taxed += price.amount
            else:
                untaxed += price.amount
    subtotal = taxed + untaxed
    discount = _discount_of(content.discount, subtotal, places)
    net = subtotal - discount
    taxable = _taxable_after(discount, taxed, untaxed, places)
    taxes = tuple(rounded(taxable * tax.rate / _HUNDRED, places) for tax in content.taxes)
    profit = net - cost
    return Totals(
        prices=tuple(prices),
        section_subtotals=tuple(sections),
        subtotal=subtotal,
        discount=discount,
        net=net,
        taxable=taxable,
        taxes=taxes,
        total=net + sum(taxes, ZERO),
        optional=optional,
        has_costs=has_costs,
        cost=cost,
        profit=profit,
        profit_percent=rounded(profit / net * _HUNDRED, 2) if net else None,
    )


def _discount_of(discount: Discount, subtotal: Decimal, places: int) -> Decimal:
    """What is taken off. An amount takes off no more than there is; a percent mirrors on a credit."""
    if discount.kind is DiscountKind.AMOUNT:
        return min(rounded(discount.value, places), max(subtotal, ZERO))
    return rounded(subtotal * discount.value / _HUNDRED, places)


def _taxable_after(discount: Decimal, taxed: Decimal, untaxed: Decimal, places: int) -> Decimal:
    """What taxes are due on: a discount is on everything alike, so that what isn't taxed takes its share of it."""
    if not taxed or not discount:
        return taxed
    return taxed - discount + rounded(discount * untaxed / (taxed + untaxed), places)


def priced_again(old: EstimateContent, before: Totals, new: EstimateContent) -> Totals:
    """What ``new`` comes to; the same as ``totals_of(new)``.

    Args:
        old: the content that ``before`` belongs to.
        before: its totals; returned as they are where nothing that is counted is different.
        new: the content to price. Lines that are the same objects as in ``old`` keep their price.
    """
    if (old.currency, old.markup) != (new.currency, new.markup):
        return totals_of(new)
    if old.lines is new.lines:
        if (old.discount, old.taxes) == (new.discount, new.taxes):
            return before
        return sum_up(new, before.prices)
    return sum_up(new, _prices(old, before, new))


def _prices(old: EstimateContent, before: Totals, new: EstimateContent) -> list[LinePrice]:
    # Objects, not equal lines: comparing a thousand lines field by field would cost more than it saves. The old
    # content holds its lines while this runs, so that no two objects can share an id.
    known = {id(line): price for line, price in zip(old.lines, before.prices, strict=True)}
    places = minor_digits(new.currency)
    return [known.get(id(line)) or price_line(line, new.markup, places) for line in new.lines]
