"""What estimates come to: by hand, and whatever holds for every estimate."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.estimate import (
    Discount,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
    Tax,
)
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import LinePrice, Totals, price_line, rounded, sum_up, totals_of
from tests.domain.pricing_cases import CASES, Case, work


def _written(price: LinePrice) -> str:
    return f"{_text(price.unit_price)} / {_text(price.amount)}"


def _text(value: Decimal | None) -> str:
    return "-" if value is None else str(value)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_estimate_comes_to_what_was_worked_out_by_hand(case: Case) -> None:
    totals = totals_of(case.content())
    assert [_written(price) for price in totals.prices] == case.rows
    assert list(totals.section_subtotals) == list(map(Decimal, case.sections))
    net = case.net or case.subtotal
    expected = [case.subtotal, case.discount, net, case.taxable or net, case.total, case.optional, case.cost]
    shown = [totals.subtotal, totals.discount, totals.net, totals.taxable, totals.total, totals.optional, totals.cost]
    assert shown == list(map(Decimal, expected))
    assert list(totals.taxes) == list(map(Decimal, case.amounts_of_taxes))
    assert totals.profit == Decimal(case.profit)
    assert _text(totals.profit_percent) == case.percent


@pytest.mark.parametrize(
    ("line", "markup"),
    [
        (work("1", "40", "25"), "25"),
        (work("1", "40"), "30"),
        (work("", "40"), "30"),
        (work("1", "40", "0"), "0"),
        (work("1", "40", "25", "55"), "37.50"),
        (work("1", "3", price="4"), "33.33"),
        (work("1", "80", price="40.004"), "-50.00"),  # -49.995
        (work("1", "12", price="0"), "-100.00"),
        (work("1", price="55"), "-"),
        (work("1", "0", "25", "55"), "-"),
        (work("1", "0", "25"), "25"),
        (work("1"), "-"),
    ],
)
def test_markup_in_force_is_the_lines_the_estimates_or_what_a_typed_price_comes_to(
    line: EstimateLine, markup: str
) -> None:
    assert _text(price_line(line, Decimal(30), 2).markup) == markup


@pytest.mark.parametrize(
    ("value", "places", "result"),
    [
        ("0.125", 2, "0.13"),
        ("-0.125", 2, "-0.13"),
        ("0.135", 2, "0.14"),
        ("0.1249999", 2, "0.12"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("-0.004", 2, "0.00"),
        ("1E+3", 2, "1000.00"),
    ],
)
def test_rounding_is_half_up_away_from_zero(value: str, places: int, result: str) -> None:
    assert str(rounded(Decimal(value), places)) == result


_CURRENCIES = st.sampled_from(["CAD", "USD", "MXN", "JPY", "KWD"])
_NUMBERS = st.decimals(-10_000, 10_000, places=4) | st.integers(-50, 50).map(Decimal)
_LARGEST = Decimal("99999999999.9999")
_ANY_NUMBERS = _NUMBERS | st.decimals(-_LARGEST, _LARGEST, places=4)
_MARKUPS = st.decimals(-100, 500, places=2) | st.just(Decimal(0))
_LINES = st.builds(
    EstimateLine,
    key=st.integers(1, 10**9),
    kind=st.sampled_from([LineKind.LINE, LineKind.LINE, LineKind.LINE, LineKind.SECTION]),
    quantity=st.none() | _NUMBERS,
    unit_cost=st.none() | _NUMBERS,
    markup=st.none() | _MARKUPS,
    unit_price=st.none() | _NUMBERS,
    taxable=st.booleans(),
    optional=st.booleans(),
)
_DISCOUNTS = st.builds(Discount, kind=st.sampled_from(list(DiscountKind)), value=st.decimals(0, 100, places=4))
_TAXES = st.lists(st.builds(Tax, name=st.just("TVQ"), rate=st.decimals(0, 30, places=4)), max_size=3).map(tuple)
_CONTENTS = st.builds(
    EstimateContent,
    number=st.just("E-1"),
    currency=_CURRENCIES,
    markup=_MARKUPS,
    discount=_DISCOUNTS,
    taxes=_TAXES,
    lines=st.lists(_LINES, max_size=8).map(tuple),
)


def _loose(content: EstimateContent, totals: Totals) -> Decimal:
    """What the lines before the first heading come to."""
    amount = Decimal(0)
    for line, price in zip(content.lines, totals.prices, strict=True):
        if line.kind is LineKind.SECTION:
            break
        if not line.optional:
            amount += price.amount or 0
    return amount


@given(_CONTENTS)
def test_sections_and_loose_lines_add_up_to_the_subtotal(content: EstimateContent) -> None:
    totals = totals_of(content)
    assert sum(totals.section_subtotals) + _loose(content, totals) == totals.subtotal


@given(_CONTENTS)
def test_total_is_net_and_taxes_and_profit_is_net_less_cost(content: EstimateContent) -> None:
    totals = totals_of(content)
    assert totals.net == totals.subtotal - totals.discount
    assert totals.total == totals.net + sum(totals.taxes)
    assert totals.profit == totals.net - totals.cost
    assert len(totals.taxes) == len(content.taxes)


@given(_CONTENTS)
def test_every_amount_is_in_whole_minor_units(content: EstimateContent) -> None:
    totals, unit = totals_of(content), Decimal(1).scaleb(-minor_digits(content.currency))
    amounts = [
        totals.subtotal,
        totals.discount,
        totals.net,
        totals.taxable,
        totals.total,
        totals.optional,
        totals.cost,
    ]
    prices = [amount for price in totals.prices for amount in (price.amount, price.cost) if amount is not None]
    for amount in [*amounts, *prices, *totals.taxes, *totals.section_subtotals, totals.profit]:
        assert amount % unit == 0
        assert not (amount.is_zero() and amount.is_signed())


@given(_CONTENTS, st.data())
def test_pricing_one_changed_line_again_gives_what_pricing_all_gives(
    content: EstimateContent, data: st.DataObject
) -> None:
    before = totals_of(content)
    assert sum_up(content, before.prices) == before
    if not content.lines:
        return
    place, line = data.draw(st.integers(0, len(content.lines) - 1)), data.draw(_LINES)
    changed = replace(content, lines=(*content.lines[:place], line, *content.lines[place + 1 :]))
    prices = list(before.prices)
    prices[place] = price_line(line, content.markup, minor_digits(content.currency))
    assert sum_up(changed, prices) == totals_of(changed)


@given(_CONTENTS)
def test_credits_mirror_charges(content: EstimateContent) -> None:
    content = replace(content, discount=replace(content.discount, kind=DiscountKind.PERCENT))
    lines = tuple(replace(line, quantity=None if line.quantity is None else -line.quantity) for line in content.lines)
    charged, credited = totals_of(content), totals_of(replace(content, lines=lines))
    assert credited.total == -charged.total
    assert credited.taxes == tuple(-tax for tax in charged.taxes)
    assert credited.profit == -charged.profit
    assert credited.profit_percent == charged.profit_percent


@given(_CONTENTS)
def test_optional_lines_change_nothing_but_their_own_sum(content: EstimateContent) -> None:
    chosen = tuple(line for line in content.lines if not line.optional or line.kind is LineKind.SECTION)
    assert replace(totals_of(replace(content, lines=chosen)), prices=(), optional=Decimal(0)) == replace(
        totals_of(content), prices=(), optional=Decimal(0)
    )


@given(_CONTENTS)
def test_discount_never_takes_off_more_than_there_is(content: EstimateContent) -> None:
    totals = totals_of(content)
    assert abs(totals.discount) <= abs(totals.subtotal)
    assert totals.net == 0 or (totals.net > 0) == (totals.subtotal > 0)


@given(_CONTENTS)
def test_lines_in_another_order_come_to_the_same(content: EstimateContent) -> None:
    totals, turned = totals_of(content), totals_of(replace(content, lines=content.lines[::-1]))
    assert (turned.total, turned.profit, turned.optional) == (totals.total, totals.profit, totals.optional)


@given(st.lists(st.builds(EstimateLine, key=st.just(1), quantity=_ANY_NUMBERS, unit_cost=_ANY_NUMBERS), max_size=5))
def test_no_number_that_can_be_typed_is_too_large_to_price(lines: list[EstimateLine]) -> None:
    taxes = (Tax("TVQ", Decimal("9.975")),)
    content = EstimateContent("E-1", currency="KWD", markup=_LARGEST, taxes=taxes, lines=tuple(lines))
    totals = totals_of(content)
    assert totals.total == totals.net + sum(totals.taxes)


@given(_LINES, _MARKUPS, st.sampled_from([0, 2, 3]))
def test_client_who_multiplies_gets_the_amount_that_stands_there(
    line: EstimateLine, markup: Decimal, places: int
) -> None:
    price = price_line(line, markup, places)
    if price.amount is not None:
        assert line.quantity is not None
        assert price.unit_price is not None
        assert price.amount == rounded(line.quantity * price.unit_price, places)


def test_line_with_a_doubtful_cell_has_no_amount_and_no_cost() -> None:
    priced = EstimateLine(1, quantity=Decimal(2), unit_cost=Decimal(10), doubtful=(("unit_price", "call"),))
    price = price_line(priced, Decimal(20), 2)
    assert (price.unit_price, price.amount, price.cost) == (None, None, None)
    doubtful_quantity = EstimateLine(1, unit_price=Decimal(10), doubtful=(("quantity", "TBD"),))
    assert price_line(doubtful_quantity, Decimal(20), 2) == LinePrice(unit_price=Decimal(10))
    doubtful_markup = EstimateLine(1, quantity=Decimal(2), unit_cost=Decimal(10), doubtful=(("markup", "?"),))
    assert price_line(doubtful_markup, Decimal(20), 2) == LinePrice()
    assert price_line(priced.without_doubt("unit_price"), Decimal(20), 2).amount == Decimal(24)
