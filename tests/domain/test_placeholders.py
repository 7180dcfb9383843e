"""Placeholders in saved texts."""

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.placeholders import (
    PLACEHOLDERS,
    fill_placeholders,
    placeholder_spans,
    unknown_placeholders,
)


def test_known_placeholders_are_replaced_by_their_values() -> None:
    text = "Dear {customer.contact_name}, {estimate.number} of {today}."
    values = {"customer.contact_name": "Luc Bélanger", "estimate.number": "E-2026-0001", "today": "November 24, 2026"}
    assert fill_placeholders(text, values) == "Dear Luc Bélanger, E-2026-0001 of November 24, 2026."


def test_unknown_placeholder_stays_as_typed() -> None:
    assert fill_placeholders("For {customer.nmae}", dict.fromkeys(PLACEHOLDERS, "x")) == "For {customer.nmae}"


def test_a_value_that_ends_in_a_stop_takes_no_second_one() -> None:
    values = {"customer.company": "Gagné inc.", "today": "1 avr."}
    assert (
        fill_placeholders("{customer.company}. Le {today}, {today}...", values) == "Gagné inc. Le 1 avr., 1 avr...."
    )


def test_value_with_braces_is_not_filled_again() -> None:
    values = {"customer.company": "{today}", "today": "tomorrow"}
    assert fill_placeholders("{customer.company} {today}", values) == "{today} tomorrow"


def test_unknown_placeholder_is_found_where_it_stands() -> None:
    text = "{today}: {customer.nmae} and {Customer.company}"
    assert unknown_placeholders(text) == [(9, 24, "customer.nmae"), (29, 47, "Customer.company")]
    assert [text[start:end] for start, end, _ in unknown_placeholders(text)] == [
        "{customer.nmae}",
        "{Customer.company}",
    ]


def test_every_placeholder_is_recognised() -> None:
    text = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    assert [name for _, _, name in placeholder_spans(text)] == list(PLACEHOLDERS)
    assert unknown_placeholders(text) == []


def test_braces_that_name_nothing_are_plain_text() -> None:
    for text in ("{}", "{ today }", "{1}", "a { b } c", "{today", "today}", "{a..b}", "{{", "}{"):
        assert placeholder_spans(text) == []
        assert fill_placeholders(text, {"today": "x"}) == text


@given(st.text(alphabet="{}.abctodayé \n", max_size=60))
def test_text_without_known_placeholders_stays(text: str) -> None:
    assert fill_placeholders(text, {}) == text
