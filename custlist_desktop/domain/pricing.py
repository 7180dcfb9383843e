"""What an estimate comes to, in exact decimals.

Amounts are rounded half up (away from zero, so that a credit mirrors a charge) to the currency's minor unit per
line, and totals are sums of rounded lines. Markup is on cost; profit % is profit over price.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from custlist_desktop.domain.estimate import DiscountKind, EstimateContent, EstimateLine, LineKind
from custlist_desktop.domain.money import minor_digits

ZERO = Decimal(0)
_HUNDRED = Decimal(100)


def rounded(value: Decimal, places: int) -> Decimal:
    """``value`` to ``places`` decimals, half up: 0.125 is 0.13 and -0.125 is -0.13."""
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class LinePrice:
    """What one line comes to; all None where something is still missing.

    Attributes:
        unit_price: typed, or cost and markup, as fine as the cost was given and no coarser than the minor unit.
        amount: quantity times unit price, rounded to the minor unit.
        cost: quantity times unit cost, rounded alike; zero for a line that has a price but no cost.
        markup: the percent in force: the line's, the estimate's, or what a typed price comes to.
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
    own_markup = markup if line.markup is None else line.markup
    unit_price = line.unit_price
    if unit_price is not None:
        own_markup = _markup_of(unit_price, line.unit_cost) if line.unit_cost else ZERO
    elif line.unit_cost is not None:
        unit_price = _marked_up(line.unit_cost, own_markup, places)
    shown_markup = None if line.unit_cost is None else own_markup
    if unit_price is None or line.quantity is None:
        return LinePrice(unit_price=unit_price, markup=shown_markup)
    amount = rounded(line.quantity * unit_price, places)
    cost = rounded(line.quantity * (line.unit_cost or ZERO), places)
    return LinePrice(unit_price, amount, cost, shown_markup)


def _marked_up(cost: Decimal, markup: Decimal, places: int) -> Decimal:
    """Cost and markup, as fine as the cost: what a client multiplies must give the amount that stands there."""
    exponent = cost.normalize().as_tuple().exponent
    fineness = -exponent if isinstance(exponent, int) else 0
    return rounded(cost * (_HUNDRED + markup) / _HUNDRED, max(places, fineness))


def _markup_of(price: Decimal, cost: Decimal) -> Decimal:
    return rounded((price - cost) / cost * _HUNDRED, 2)


@dataclass(frozen=True, slots=True)
class Totals:
    """What the lines of an estimate come to, all rounded to the minor unit.

    Attributes:
        prices: one for each row, in order.
        section_subtotals: of each heading, the lines under it that aren't optional; in the order of the headings.
        subtotal: of all lines that aren't optional.
        discount: what is taken off; positive.
        net: subtotal less discount: before taxes.
        taxable: the part of ``net`` that taxes are due on.
        taxes: one amount for each tax, in order.
        total: net and taxes.
        optional: what the optional lines come to, before taxes.
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
    places = minor_digits(content.currency)
    sections: list[Decimal] = []
    subtotal = taxable = untaxed = optional = cost = ZERO
    for line, price in zip(content.lines, prices, strict=True):
        if line.kind is LineKind.SECTION:
            sections.append(ZERO)
        elif price.amount is not None and price.cost is not None:
            if line.optional:
                optional += price.amount
                continue
            subtotal += price.amount
            cost += price.cost
            if sections:
                sections[-1] += price.amount
            if line.taxable:
                taxable += price.amount
            else:
                untaxed += price.amount
    discount = _discount_of(content, subtotal, places)
    net = subtotal - discount
    # A discount is given on everything alike, so that what isn't taxed takes its share of it.
    share = ZERO if not untaxed or not subtotal else rounded(discount * untaxed / subtotal, places)
    base = taxable - (discount - share) if taxable else ZERO
    taxes = tuple(rounded(base * tax.rate / _HUNDRED, places) for tax in content.taxes)
    profit = net - cost
    return Totals(
        prices=tuple(prices),
        section_subtotals=tuple(sections),
        subtotal=subtotal,
        discount=discount,
        net=net,
        taxable=base,
        taxes=taxes,
        total=net + sum(taxes, ZERO),
        optional=optional,
        cost=cost,
        profit=profit,
        profit_percent=rounded(profit / net * _HUNDRED, 2) if net else None,
    )


def _discount_of(content: EstimateContent, subtotal: Decimal, places: int) -> Decimal:
    discount = content.discount
    if discount.kind is DiscountKind.AMOUNT:
        return rounded(discount.value, places)
    return rounded(subtotal * discount.value / _HUNDRED, places)
