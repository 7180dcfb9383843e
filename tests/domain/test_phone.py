"""Phone numbers in any form: what is read, what is wrong, what is shown and what is dialled."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.phone import (
    display_phone,
    phone_uri,
    read_phone,
    read_unusual_phone,
    searchable_digits,
    significant_digits,
    spoken_e164,
)


@pytest.mark.parametrize(
    ("typed", "region", "e164", "extension"),
    [
        ("(512) 555-0123", "US", "+15125550123", ""),
        ("512.555.0123 x4", "US", "+15125550123", "4"),
        ("1 512 555 0123 ext. 20", "US", "+15125550123", "20"),
        ("514-555-0187 poste 12", "CA", "+15145550187", "12"),
        ("514 555-0187, Poste: 12", "CA", "+15145550187", "12"),
        ("55 1234 5678 extensión 7", "MX", "+525512345678", "7"),
        ("1-800-FLOWERS", "US", "+18003569377", ""),
        ("01 42 68 53 00", "FR", "+33142685300", ""),
        ("+33 1 42 68 53 00", "US", "+33142685300", ""),
        ("+33 (0)1 42 68 53 00", "US", "+33142685300", ""),
        ("011 33 1 42 68 53 00", "US", "+33142685300", ""),
        ("tel:+1-512-555-0123;ext=4", "FR", "+15125550123", "4"),
        ("٥١٢ ٥٥٥ ٠١٢٣", "US", "+15125550123", ""),
    ],
)
def test_number_is_read_in_any_form(typed: str, region: str, e164: str, extension: str) -> None:
    reading = read_phone(typed, region)
    assert (reading.e164, reading.extension) == (e164, extension)
    assert reading.problem("phone") is None


@pytest.mark.parametrize(
    ("typed", "region", "code"),
    [
        ("++1", "US", "phone_not_a_number"),
        ("call the office", "US", "phone_not_a_number"),
        ("+999", "US", "phone_unknown_country_code"),
        ("+999 123 456 789", "US", "phone_unknown_country_code"),
        ("12", "US", "phone_too_short"),
        ("512 555 0123 4567", "US", "phone_too_long"),
        ("1" * 100_000, "US", "phone_too_long"),
        ("5" + " " * 100_000 + "5", "US", "phone_too_long"),
        ("ext " * 30_000 + "5", "US", "phone_too_long"),
    ],
)
def test_number_that_cant_exist_is_an_error(typed: str, region: str, code: str) -> None:
    reading = read_phone(typed, region)
    assert reading.e164 == ""
    problem = reading.problem("mobile")
    assert problem is not None
    assert (problem.field, problem.code, problem.severity) == ("mobile", code, Severity.ERROR)


def test_number_without_area_code_is_a_warning_and_has_no_e164_form() -> None:
    reading = read_phone("555-2671", "US")
    assert (reading.code, reading.severity, reading.e164) == ("phone_no_area_code", Severity.WARNING, "")


def test_number_of_a_wrong_length_is_told_of_the_country_whose_code_it_has() -> None:
    assert read_phone("+33 1 2", "US").region == "FR"
    assert read_phone("512 555-01", "US").region == "US"


@pytest.mark.parametrize(("typed", "region"), [("514 155-0142", "CA"), ("01 42 68 53 00", "US")])
def test_number_outside_the_numbering_plan_is_a_warning_and_dials_no_stranger(typed: str, region: str) -> None:
    reading = read_phone(typed, region)
    assert (reading.code, reading.severity, reading.e164) == ("phone_odd", Severity.WARNING, "")
    problem = reading.problem("phone")
    assert problem is not None
    assert problem.facts["country"] == region


def test_odd_number_says_how_it_begins() -> None:
    assert read_phone("514 155-0142", "CA").pattern == "514 1xx"


def test_odd_number_typed_with_its_country_code_is_trusted() -> None:
    reading = read_phone("+1 514 155-0142", "FR")
    assert (reading.e164, reading.severity, reading.region) == ("+15141550142", Severity.WARNING, "US")


def test_no_number_is_no_problem() -> None:
    assert read_phone("", "US").problem("phone") is None


@given(st.text(st.characters(exclude_categories=[])), st.sampled_from(["US", "FR", "", "ZZ"]))
def test_any_text_has_a_reading_and_can_be_shown(typed: str, region: str) -> None:
    reading = read_phone(typed, region)
    assert bool(reading.problem("phone")) == bool(reading.code)
    assert isinstance(display_phone(typed, reading.e164, region), str)
    assert phone_uri(typed, reading.e164, region)[:4] in ("", "tel:")


@pytest.mark.parametrize(
    ("typed", "e164", "home", "shown"),
    [
        ("5125550123", "+15125550123", "US", "(512) 555-0123"),
        ("5125550123", "+15125550123", "CA", "(512) 555-0123"),
        ("5125550123", "+15125550123", "FR", "+1 512-555-0123"),
        ("5125550123x4", "+15125550123", "US", "(512) 555-0123 ext. 4"),
        ("5145550187 poste 12", "+15145550187", "FR", "+1 514-555-0187 ext. 12"),
        ("0142685300", "+33142685300", "FR", "01 42 68 53 00"),
        ("0142685300", "+33142685300", "US", "+33 1 42 68 53 00"),
        ("1-800-FLOWERS", "+18003569377", "US", "1-800-FLOWERS"),
        ("555-2671", "", "US", "555-2671"),
        ("call the office", "", "US", "call the office"),
    ],
)
def test_number_is_shown_in_the_customary_form_of_the_reader(typed: str, e164: str, home: str, shown: str) -> None:
    assert display_phone(typed, e164, home) == shown


def test_extension_is_called_as_the_readers_language_has_it() -> None:
    number = ("514 555-0187 #12", "+15145550187", "CA")
    assert display_phone(*number, "en") == "(514) 555-0187 ext. 12"
    assert display_phone(*number, "fr") == "(514) 555-0187 poste 12"
    assert display_phone(*number, "es") == "(514) 555-0187 ext. 12"
    assert display_phone("514 555-0187", "+15145550187", "CA", "fr") == "(514) 555-0187"
    shown = display_phone("01 42 68 53 00 poste 7", "+33142685300", "FR", "fr")
    assert shown == "01 42 68 53 00 poste 7"
    assert read_phone(shown, "FR").extension == "7"


@pytest.mark.parametrize(
    ("typed", "region", "uri"),
    [
        ("(512) 555-0123 x4", "US", "tel:+15125550123;ext=4"),
        ("514-555-0187 poste 12", "CA", "tel:+15145550187;ext=12"),
        ("01 42 68 53 00", "FR", "tel:+33142685300"),
        ("1-800-FLOWERS", "US", "tel:+18003569377"),
        ("555-2671", "US", "tel:5552671;phone-context=+1"),
        ("555-2671 x4", "US", "tel:5552671;ext=4;phone-context=+1"),
        ("514 155-0142 poste 3", "CA", "tel:5141550142;ext=3;phone-context=+1"),
        ("no digits!", "US", "tel:66344487;phone-context=+1"),
        ("—", "US", ""),
        ("", "US", ""),
    ],
)
def test_m7_number_is_dialled_in_rfc_3966_form(typed: str, region: str, uri: str) -> None:
    assert phone_uri(typed, read_phone(typed, region).e164, region) == uri


@given(
    st.from_regex(r"[2-9][0-8][0-9][2-9][0-9]{6}", fullmatch=True), st.from_regex(r"[1-9][0-9]{0,4}", fullmatch=True)
)
def test_m7_extension_is_dialled_however_it_was_written(digits: str, extension: str) -> None:
    for word in (" x", " ext. ", " poste ", ";ext=", ", extension "):
        typed = f"+1 {digits}{word}{extension}"
        uri = phone_uri(typed, read_phone(typed, "US").e164, "US")
        assert uri == f"tel:+1{digits};ext={extension}"


def test_e164_number_is_spoken_in_groups() -> None:
    assert spoken_e164("+15145550187") == "+1 514-555-0187"
    assert spoken_e164("") == ""


@pytest.mark.parametrize(
    ("typed", "e164", "digits"),
    [
        ("(512) 555-0123", "+15125550123", "15125550123"),
        ("01 42 68 53 00", "+33142685300", "33142685300 0142685300"),
        ("06 1234 5678", "+390612345678", "390612345678"),
        ("555-2671", "", "5552671"),
        ("call the office", "", ""),
    ],
)
def test_digits_to_search_are_international_and_national(typed: str, e164: str, digits: str) -> None:
    assert searchable_digits(typed, e164) == digits


@pytest.mark.parametrize(
    ("digits", "international", "significant"),
    [
        ("15125550123", True, "5125550123"),
        ("15125550123", False, "5125550123"),
        ("5125550123", False, "5125550123"),
        ("33142685300", True, "142685300"),
        ("0033142685300", False, "142685300"),
        ("01133142685300", False, "142685300"),
        ("330142685300", True, "142685300"),
        ("0142685300", False, "142685300"),
        ("1234567", False, "1234567"),
        ("012345", False, "012345"),
        ("", True, ""),
        ("999999999", True, "999999999"),
    ],
)
def test_significant_digits_leave_out_what_stands_in_front(
    digits: str, international: bool, significant: str
) -> None:
    assert significant_digits(digits, international) == significant


@given(st.text("0123456789", max_size=20), st.booleans())
def test_significant_digits_are_the_end_of_those_typed(digits: str, international: bool) -> None:
    assert digits.endswith(significant_digits(digits, international))


_north_american = st.builds(
    "{}{}{}{}{}{}{}{}".format,
    st.sampled_from(["", "+1", "+1 ", "+1-", "1-", "1 ", "1"]),
    st.sampled_from(["", "("]),
    st.sampled_from(
        ["512", "514", "416", "212", "800", "900", "555", "242", "311", "983", "305", "500", "710", "600"]
    )
    | st.integers(200, 999).map(str),
    st.sampled_from(["", ")", ") "]),
    st.sampled_from(["", " ", ".", "-"]),
    st.integers(200, 999).map(str),
    st.sampled_from(["", " ", ".", "-"]),
    st.integers(0, 9999).map("{:04}".format),
)


@settings(max_examples=600)
@given(_north_american, st.sampled_from(["US", "CA", "FR", "MX", "BS", ""]))
def test_plain_north_american_number_is_read_as_libphonenumber_reads_it(typed: str, region: str) -> None:
    assert read_phone(typed, region) == read_unusual_phone(typed, region)
