"""Placeholders in saved texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.placeholders import (
    PLACEHOLDERS,
    blanks_to_fill,
    doubtful_placeholders,
    fill_placeholders,
    placeholder_spans,
)
from custlist_desktop.domain.words.placeholders import OTHER_NAMES


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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("{job site}", "site.address"),
        ("{Job Site}", "site.address"),
        ("{JobSite}", "site.address"),
        ("{customer_name}", "customer.contact_name"),
        ("{customer.nmae}", "customer.contact_name"),
        ("{{customer}}", "customer.company"),
        ("{{ customer.company }}", "customer.company"),
        ("{Customer.company}", "customer.company"),
        ("{ today }", "today"),
        ("${estimate_total}", "estimate.total"),
        ("[customer]", "customer.company"),
        ("[[Date]]", "estimate.date"),
        ("<<date>>", "estimate.date"),
        ("<Valid Until>", "estimate.valid_until"),
        ("«Nom_du_client»", "customer.contact_name"),
        ("%ADDRESS%", "customer.address"),
        ("{nom du client}", "customer.contact_name"),
        ("{Adresse du chantier}", "site.address"),
        ("{número de cotización}", "estimate.number"),
        ("[Nombre del cliente]", "customer.contact_name"),
        ("{total}", "estimate.total"),
        ("{delay}", ""),
    ],
)
def test_what_is_almost_a_placeholder_is_pointed_out(typed: str, meant: str) -> None:
    text = f"Before {typed}, {{today}}, behind {typed}."
    first, second = doubtful_placeholders(text)
    assert (first.typed, first.meant, first.start) == (typed, meant, 7)
    assert second.start == text.rindex(typed)
    if meant:
        assert first.mended(text) == f"Before {{{meant}}}, {{today}}, behind {{{meant}}}."
        assert not list(doubtful_placeholders(first.mended(text)))


@pytest.mark.parametrize(
    "text",
    [
        "{}", "{1}", "{2x4}", "a { b } c", "[optional]", "[see drawing A-101]", "<10 mm", "5 % or 10 %",
        "«\u00a0prix\u00a0»", "«obra»", "{today", "[x] done", "[ ] open", "f(x) = {x | x > 0}", "<b>bold</b>",
        "50% of total, 50% at end", "{customer.company}", "{unused portion of the deposit}",
    ],
)  # fmt: skip
def test_ordinary_brackets_are_text(text: str) -> None:
    assert list(doubtful_placeholders(text)) == []


@pytest.mark.parametrize("typed", ["[couleur]", "[color of the walls]", "{couleur du mur}", "[à préciser]", "[TBD]"])
def test_words_in_brackets_are_blanks_to_fill(typed: str) -> None:
    assert list(blanks_to_fill(f"Paint {typed}, {{today}} [x] [ ] [1] {{{{customer}}}} [date].")) == [typed]


@pytest.mark.parametrize(
    "text",
    [
        "[x] done",
        "[ ] open",
        "[1]",
        "{2x4}",
        "{customer.company}",
        "[date]",
        "{{customer}}",
        "[our site](oak.example)",
    ],
)
def test_boxes_links_and_what_is_pointed_out_already_are_no_blanks(text: str) -> None:
    assert list(blanks_to_fill(text)) == []


def test_every_placeholder_has_other_names_and_none_has_two_meanings() -> None:
    names = [name.strip() for words in OTHER_NAMES.values() for name in words.split(",")]
    assert set(OTHER_NAMES) == set(PLACEHOLDERS)
    assert len(names) == len(set(names))


def test_every_placeholder_is_recognised() -> None:
    text = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    assert [name for _, _, name in placeholder_spans(text)] == list(PLACEHOLDERS)
    assert list(doubtful_placeholders(text)) == []


def test_braces_that_name_nothing_are_plain_text() -> None:
    for text in ("{}", "{ today }", "{1}", "a { b } c", "{today", "today}", "{a..b}", "{{", "}{"):
        assert placeholder_spans(text) == []
        assert fill_placeholders(text, {"today": "x"}) == text


@given(st.text(alphabet="{}.abctodayé \n", max_size=60))
def test_text_without_known_placeholders_stays(text: str) -> None:
    assert fill_placeholders(text, {}) == text
