"""What differs between two contents: nothing exactly where they are equal, and amounts that add up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import (
    Discount,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
    Site,
    Tax,
)
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.issued_content import FORM, IssuedContent, canonical, content_from, issued_content
from custlist_desktop.domain.issued_differences import (
    ADDED,
    ORDER,
    REMOVED,
    Difference,
    Part,
    differences,
    differing_parts,
    paragraph_changes,
)
from custlist_desktop.domain.issued_workings import restored, workings_from, workings_of
from custlist_desktop.domain.pricing import totals_of
from tests.helpers.estimates import WHOLE

_texts = st.sampled_from(["", "Roof", "Crane", "Étanchéité\nen deux plis"])
_numbers = st.sampled_from([None, *map(Decimal, ("0", "1", "1.0", "2.5", "-3", "0.0123", "19.99", "100"))])
_lines = st.builds(
    EstimateLine,
    key=st.integers(1, 9),
    kind=st.sampled_from([LineKind.LINE, LineKind.LINE, LineKind.SECTION]),
    item=st.sampled_from(["", "07-1"]),
    description=_texts,
    quantity=_numbers,
    quantity_expression=st.sampled_from(["", "1+1"]),
    unit=st.sampled_from(["", "m"]),
    unit_cost=_numbers,
    markup=st.sampled_from([None, Decimal(0), Decimal("17.55")]),
    unit_price=st.sampled_from([None, None, Decimal("9.99")]),
    taxable=st.booleans(),
    optional=st.booleans(),
)
_taxes = st.lists(
    st.builds(Tax, st.sampled_from(["TPS", "TVQ"]), st.sampled_from([Decimal(5), Decimal("5.0"), Decimal("9.975")])),
    max_size=3,
).map(tuple)
_contents = st.builds(
    EstimateContent,
    number=st.sampled_from(["E-1", "E-2"]),
    title=_texts,
    status=st.sampled_from([EstimateStatus.DRAFT, EstimateStatus.SENT]),
    issued_on=st.sampled_from([date(2026, 1, 1), date(2026, 1, 2)]),
    valid_until=st.sampled_from([None, date(2026, 2, 1)]),
    currency=st.sampled_from(["USD", "USD", "USD", "JPY"]),
    site=st.sampled_from([None, Site(), Site(city="Laval")]),
    markup=st.sampled_from([Decimal(0), Decimal(15)]),
    discount=st.builds(
        Discount, st.sampled_from(DiscountKind), st.sampled_from([Decimal(0), Decimal(3), Decimal(50)])
    ),
    taxes=_taxes,
    lines=st.lists(_lines, max_size=5, unique_by=lambda line: line.key).map(tuple),
    scope_of_work=_texts,
    terms=_texts,
    notes=_texts,
)
_contacts = st.builds(ContactDetails, company=_texts, phone=st.sampled_from(["", "514 555 0123"]))
_companies = st.sampled_from([None, TradeNameDetails("Lavoie"), TradeNameDetails("Lavoie", logo=b"picture")])
_options: st.SearchStrategy[dict[str, str | bool]] = st.sampled_from(
    [{"language": "en"}, {"language": "fr", "signatures": False}]
)


def issued(content: EstimateContent, **others: Any) -> IssuedContent:
    """What an estimate tells, with a customer, a company and options unless others are given."""
    contact = others.get("contact", ContactDetails(company="Gagné"))
    options = others.get("options", {"language": "en"})
    return issued_content(content, totals_of(content), contact, others.get("company"), options)


_issued = st.builds(
    lambda content, contact, company, options: issued(content, contact=contact, company=company, options=options),
    _contents,
    _contacts,
    _companies,
    _options,
)


def found(old: EstimateContent, new: EstimateContent) -> list[tuple[str, str, str | None]]:
    """What differs, with what it adds to the total."""
    return [
        (each.part.value, each.field, None if each.amount is None else str(each.amount))
        for each in differences(issued(old), issued(new))
    ]


@given(_issued, _issued)
def test_there_are_differences_exactly_where_the_contents_differ(old: IssuedContent, new: IssuedContent) -> None:
    assert bool(differences(old, new)) == (old != new)
    assert (canonical(old) == canonical(new)) == (old == new)
    rows = {{Part.LINE: Part.LINES, Part.TAX: Part.TAXES}.get(each.part, each.part) for each in differences(old, new)}
    assert differing_parts(old, new) == rows


@given(_issued, _issued)
def test_differences_add_up_to_the_difference_of_the_totals(old: IssuedContent, new: IssuedContent) -> None:
    amounts = [each.amount for each in differences(old, new) if each.amount is not None]
    if old.currency == new.currency:
        assert sum(amounts, Decimal(0)) == new.total - old.total
    else:
        assert amounts == []


@given(_issued)
def test_content_is_read_as_it_was_written(content: IssuedContent) -> None:
    text = canonical(content)
    read = content_from(text, FORM, [line.key for line in content.lines])
    assert read == content
    assert canonical(read) == text
    assert [line.key for line in read.lines] == [line.key for line in content.lines]


@given(_contents, _contents)
def test_estimate_that_goes_back_says_again_what_it_said(old: EstimateContent, now: EstimateContent) -> None:
    revision = issued(old)
    workings = workings_from(workings_of(old, revision).to_json())
    back = restored(now, revision, workings)
    assert issued(back) == revision
    assert (back.notes, back.status) == (now.notes, now.status)
    assert len({line.key for line in back.lines}) == len(back.lines)
    costs = {line.key: (line.unit_cost, line.quantity_expression) for line in old.lines}
    unchanged = {line.key for line in now.lines}
    assert all(
        (line.unit_cost, line.quantity_expression) == costs[line.key]
        for line in back.lines
        if line.key in costs and line.key not in unchanged
    )


def test_what_no_client_sees_is_no_difference() -> None:
    line = replace(WHOLE.lines[2], unit_cost=Decimal(70), quantity_expression="0-1")
    other = replace(
        WHOLE, lines=(*WHOLE.lines[:2], line, *WHOLE.lines[3:]), notes="more", status=EstimateStatus.ACCEPTED
    )
    assert found(WHOLE, other) == []


def test_numbers_are_the_same_however_they_are_written() -> None:
    line = replace(WHOLE.lines[1], quantity=Decimal("40.00"))
    taxes = (Tax("TPS", Decimal("5.00")), WHOLE.taxes[1])
    other = replace(WHOLE, lines=(WHOLE.lines[0], line, *WHOLE.lines[2:]), taxes=taxes)
    assert canonical(issued(other)) == canonical(issued(WHOLE))


def test_line_typed_anew_is_no_difference() -> None:
    lines = (replace(WHOLE.lines[0], key=77), replace(WHOLE.lines[1], key=78), *WHOLE.lines[2:])
    assert found(WHOLE, replace(WHOLE, lines=lines)) == []


_ROOF = EstimateLine(1, description="Roof", quantity=Decimal(10), unit="m", unit_price=Decimal("2.50"))
_CRANE = EstimateLine(2, description="Crane", quantity=Decimal(1), unit_price=Decimal(300))
_OFFER = EstimateContent("E-1", lines=(_ROOF, _CRANE))


def test_each_number_of_a_line_has_its_own_share() -> None:
    both = replace(_ROOF, quantity=Decimal(12), unit_price=Decimal(3))
    assert found(_OFFER, replace(_OFFER, lines=(both, _CRANE))) == [
        ("line", "quantity", "5.00"),
        ("line", "unit_price", "6.00"),
    ]


def test_optional_line_leaves_the_total() -> None:
    optional = replace(_CRANE, optional=True)
    assert found(_OFFER, replace(_OFFER, lines=(_ROOF, optional))) == [("line", "optional", "-300.00")]


def test_lines_that_came_went_and_moved() -> None:
    dumpster = EstimateLine(3, description="Dumpster", quantity=Decimal(2), unit_price=Decimal(40))
    assert found(_OFFER, replace(_OFFER, lines=(_CRANE, dumpster))) == [
        ("line", REMOVED, "-25.00"),
        ("line", ADDED, "80.00"),
    ]
    assert found(_OFFER, replace(_OFFER, lines=(_CRANE, _ROOF))) == [("lines", ORDER, None)]


def test_discount_and_taxes_have_rows_of_their_own() -> None:
    taxed = replace(_OFFER, taxes=(Tax("TPS", Decimal(5)),), discount=Discount(DiscountKind.PERCENT, Decimal(10)))
    assert found(_OFFER, taxed) == [("discount", "discount", "-32.50"), ("tax", ADDED, "14.63")]
    more = replace(taxed, lines=(replace(_ROOF, quantity=Decimal(50)), _CRANE))
    assert found(taxed, more) == [
        ("line", "quantity", "100.00"),
        ("discount", "discount", "-10.00"),
        ("taxes", "taxes", "4.50"),
    ]


def test_customer_details_differ_field_by_field() -> None:
    old = issued(_OFFER, contact=ContactDetails(company="Gagné", phone="1"))
    new = issued(_OFFER, contact=ContactDetails(company="Gagné & Fils", phone="2"))
    assert differences(old, new) == (
        Difference(Part.CUSTOMER, "company", "Gagné", "Gagné & Fils"),
        Difference(Part.CUSTOMER, "phone", "1", "2"),
    )


def test_texts_differ_by_paragraphs() -> None:
    changes = paragraph_changes("Remove\n\nInsulate\nClean", "Remove\nInsulate twice\nClean\nPaint")
    assert changes.added == ("Paint",)
    assert changes.removed == ()
    assert changes.changed == (("Insulate", "Insulate twice"),)


def test_another_currency_has_no_amounts() -> None:
    assert found(_OFFER, replace(_OFFER, currency="CAD")) == [("estimate", "currency", None)]
