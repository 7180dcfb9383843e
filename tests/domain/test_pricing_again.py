"""Pricing only what changed gives what pricing everything gives."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateContent, EstimateLine, LineKind, Tax
from custlist_desktop.domain.pricing import priced_again, totals_of

_numbers = st.one_of(st.none(), st.decimals(-999, 9999, places=4))
_lines = st.builds(
    EstimateLine,
    key=st.integers(1, 10**9),
    kind=st.sampled_from(LineKind),
    quantity=_numbers,
    unit_cost=_numbers,
    markup=st.one_of(st.none(), st.decimals(-100, 300, places=2)),
    unit_price=_numbers,
    taxable=st.booleans(),
    optional=st.booleans(),
)
_discounts = st.builds(Discount, kind=st.sampled_from(DiscountKind), value=st.decimals(0, 100, places=2))
_contents = st.builds(
    EstimateContent,
    number=st.just("E-1"),
    currency=st.sampled_from(("CAD", "JPY", "KWD")),
    markup=st.sampled_from((Decimal(0), Decimal("12.5"))),
    discount=_discounts,
    taxes=st.sampled_from(((), (Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975"))))),
    lines=st.lists(_lines, max_size=8).map(tuple),
)


@given(_contents, _contents, st.data())
def test_pricing_again_gives_what_pricing_everything_gives(
    old: EstimateContent, other: EstimateContent, data: st.DataObject
) -> None:
    mixed = data.draw(st.permutations(old.lines + other.lines))
    new = replace(other, lines=tuple(mixed[: data.draw(st.integers(0, len(mixed)))]))
    assert priced_again(old, totals_of(old), new) == totals_of(new)
    same_terms = replace(new, currency=old.currency, markup=old.markup)
    assert priced_again(old, totals_of(old), same_terms) == totals_of(same_terms)
