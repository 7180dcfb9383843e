"""Phone numbers in any form: what is read, what is wrong, what is shown and what is dialled."""

import phonenumbers
import pytest
from hypothesis import given
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
from tests.helpers.examples import examples
from tests.helpers.own_numbering_plan import MAIN, NEIGHBOUR


@pytest.mark.parametrize(
    ("typed", "region", "e164", "extension"),
    [
        ("(01234) 5678", MAIN, "+99912345678", ""),
        ("01234.5678 x4", MAIN, "+99912345678", "4"),
        ("1234 5678 ext. 20", MAIN, "+99912345678", "20"),
        ("1234-5678 poste 12", MAIN, "+99912345678", "12"),
        ("1234-5678, Poste: 12", MAIN, "+99912345678", "12"),
        ("7123 4567 extensión 7", MAIN, "+99971234567", "7"),
        ("0123-ROOFS", MAIN, "+99912376637", ""),
        ("5123-4567", NEIGHBOUR, "+99951234567", ""),
        ("+999 1234 5678", "US", "+99912345678", ""),
        ("+999 (0)1234 5678", "US", "+99912345678", ""),
        ("00 999 1234 5678", MAIN, "+99912345678", ""),
        ("tel:+999-1234-5678;ext=4", "FR", "+99912345678", "4"),
        ("٠١٢٣٤ ٥٦٧٨", MAIN, "+99912345678", ""),
    ],
)
def test_number_is_read_in_any_form(typed: str, region: str, e164: str, extension: str) -> None:
    reading = read_phone(typed, region)
    assert (reading.e164, reading.extension) == (e164, extension)
    assert reading.problem("phone") is None


@pytest.mark.parametrize(
    ("typed", "region", "code"),
    [
        ("++1", MAIN, "phone_not_a_number"),
        ("call the office", MAIN, "phone_not_a_number"),
        ("+0", MAIN, "phone_not_a_number"),
        ("+012 345 678 901", MAIN, "phone_unknown_country_code"),
        ("12", MAIN, "phone_too_short"),
        ("1234 5678 9012", MAIN, "phone_too_long"),
        ("1" * 100_000, MAIN, "phone_too_long"),
        ("5" + " " * 100_000 + "5", MAIN, "phone_too_long"),
        ("ext " * 30_000 + "5", MAIN, "phone_too_long"),
    ],
)
def test_number_that_cant_exist_is_an_error(typed: str, region: str, code: str) -> None:
    reading = read_phone(typed, region)
    assert reading.e164 == ""
    problem = reading.problem("mobile")
    assert problem is not None
    assert (problem.field, problem.code, problem.severity) == ("mobile", code, Severity.ERROR)


def test_number_without_area_code_is_a_warning_and_has_no_e164_form() -> None:
    reading = read_phone("55-2671", MAIN)
    assert (reading.code, reading.severity, reading.e164) == ("phone_no_area_code", Severity.WARNING, "")


def test_number_of_a_wrong_length_is_told_of_the_country_whose_code_it_has() -> None:
    assert read_phone("+999 1 2", "US").region == MAIN
    assert read_phone("1234-567", NEIGHBOUR).region == NEIGHBOUR


@pytest.mark.parametrize(("typed", "region"), [("2345 6789", MAIN), ("02345 6789", NEIGHBOUR)])
def test_number_outside_the_numbering_plan_is_a_warning_and_dials_no_stranger(typed: str, region: str) -> None:
    reading = read_phone(typed, region)
    assert (reading.code, reading.severity, reading.e164) == ("phone_odd", Severity.WARNING, "")
    problem = reading.problem("phone")
    assert problem is not None
    assert problem.facts["country"] == region


def test_odd_number_says_how_it_begins() -> None:
    assert read_phone("2345 6789", MAIN).pattern == "234 5xx"


def test_odd_number_typed_with_its_country_code_is_trusted() -> None:
    reading = read_phone("+999 2345 6789", "FR")
    assert (reading.e164, reading.severity, reading.region) == ("+99923456789", Severity.WARNING, MAIN)


def test_no_number_is_no_problem() -> None:
    assert read_phone("", "US").problem("phone") is None


@given(st.text(st.characters(exclude_categories=[])), st.sampled_from([MAIN, NEIGHBOUR, "US", "FR", "", "ZZ"]))
def test_any_text_has_a_reading_and_can_be_shown(typed: str, region: str) -> None:
    reading = read_phone(typed, region)
    assert bool(reading.problem("phone")) == bool(reading.code)
    assert isinstance(display_phone(typed, reading.e164, region), str)
    assert phone_uri(typed, reading.e164, region)[:4] in ("", "tel:")


@pytest.mark.parametrize(
    ("typed", "e164", "home", "shown"),
    [
        ("012345678", "+99912345678", MAIN, "01234 5678"),
        ("012345678", "+99912345678", NEIGHBOUR, "01234 5678"),
        ("012345678", "+99912345678", "FR", "+999 1234 5678"),
        ("71234567", "+99971234567", MAIN, "7123-4567"),
        ("012345678x4", "+99912345678", MAIN, "01234 5678 ext. 4"),
        ("1234 5678 poste 12", "+99912345678", "FR", "+999 1234 5678 ext. 12"),
        ("0123-ROOFS", "+99912376637", MAIN, "0123-ROOFS"),
        ("55-2671", "", MAIN, "55-2671"),
        ("call the office", "", MAIN, "call the office"),
    ],
)
def test_number_is_shown_in_the_customary_form_of_the_reader(typed: str, e164: str, home: str, shown: str) -> None:
    assert display_phone(typed, e164, home) == shown


def test_extension_is_called_as_the_readers_language_has_it() -> None:
    number = ("1234 5678 #12", "+99912345678", MAIN)
    assert display_phone(*number, "en") == "01234 5678 ext. 12"
    assert display_phone(*number, "fr") == "01234 5678 poste 12"
    assert display_phone(*number, "es") == "01234 5678 ext. 12"
    assert display_phone("1234 5678", "+99912345678", MAIN, "fr") == "01234 5678"
    assert read_phone(display_phone(*number, "fr"), MAIN).extension == "12"


@pytest.mark.parametrize(
    ("typed", "region", "uri"),
    [
        ("(01234) 5678 x4", MAIN, "tel:+99912345678;ext=4"),
        ("1234-5678 poste 12", MAIN, "tel:+99912345678;ext=12"),
        ("0123-ROOFS", MAIN, "tel:+99912376637"),
        ("55-2671", MAIN, "tel:552671;phone-context=+999"),
        ("55-2671 x4", MAIN, "tel:552671;ext=4;phone-context=+999"),
        ("2345 6789 poste 3", NEIGHBOUR, "tel:23456789;ext=3;phone-context=+999"),
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
    assert spoken_e164("+99912345678") == "+999 1234 5678"
    assert spoken_e164("") == ""


@pytest.mark.parametrize(
    ("typed", "e164", "digits"),
    [
        ("(512) 555-0123", "+15125550123", "15125550123"),
        ("01234 5678", "+99912345678", "99912345678 012345678"),
        ("7123-4567", "+99971234567", "99971234567"),
        ("55-2671", "", "552671"),
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
        ("99912345678", True, "12345678"),
        ("0099912345678", False, "12345678"),
        ("01199912345678", False, "12345678"),
        ("999012345678", True, "12345678"),
        ("012345678", False, "12345678"),
        ("1234567", False, "1234567"),
        ("012345", False, "012345"),
        ("", True, ""),
        ("099999999", True, "099999999"),
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


@examples(100)
@given(_north_american, st.sampled_from(["US", "CA", "FR", "MX", "BS", ""]))
def test_plain_north_american_number_is_read_as_libphonenumber_reads_it(typed: str, region: str) -> None:
    assert read_phone(typed, region) == read_unusual_phone(typed, region)


def test_m7_a_number_of_any_country_is_read_as_it_is_written_there_and_dialled() -> None:
    for region in sorted(phonenumbers.SUPPORTED_REGIONS - {MAIN, NEIGHBOUR}):
        number = phonenumbers.example_number(region)
        assert number is not None, region
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        at_home, abroad = display_phone(e164, e164, region), display_phone(e164, e164, MAIN)
        assert read_phone(at_home, region).e164 == e164, region
        assert read_phone(abroad, MAIN).e164 == e164, region
        assert phone_uri(abroad, e164, MAIN) == f"tel:{e164}", region
