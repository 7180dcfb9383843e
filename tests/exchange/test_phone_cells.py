"""Telephone numbers as they stand in cells."""

import pytest

from custlist_desktop.domain.phone import read_phone
from custlist_desktop.exchange.phone_cells import PhoneKind, PhoneTrouble, international, kind_of_label, phones_in


@pytest.mark.parametrize(
    "cell", ["4155550123.0", "4155550123.00", "4.155550123E9", "4.155550123E+09", "4,155550123E+09"]
)
def test_m15_a_number_that_a_spreadsheet_made_a_float_has_its_digits_again(cell: str) -> None:
    assert [phone.text for phone in phones_in(cell)] == ["4155550123"]


@pytest.mark.parametrize("cell", ["4.15555E+09", "4.16E9", "4E9"])
def test_m15_digits_that_a_spreadsheet_lost_are_not_made_up(cell: str) -> None:
    assert [(phone.text, phone.trouble) for phone in phones_in(cell)] == [(cell, PhoneTrouble.DIGITS_LOST)]


@pytest.mark.parametrize("cell", ["2024-05-01", "2024-05-01T00:00:00", "2024-05-01 00:00:00", "5/1/2024", "31.12.99"])
def test_m15_a_date_is_no_number(cell: str) -> None:
    assert phones_in(cell)[0].trouble is PhoneTrouble.IS_DATE


@pytest.mark.parametrize(
    "cell",
    [
        "514-555-0187",
        "01.23.45.67.89",
        "+1 514 555 0187;ext=5",
        "514 555-0187 poste 23",
        "1-800-FLOWERS",
        "n/a",
        "12-34-56-78",
    ],
)
def test_m15_a_number_stays_as_it_was_typed(cell: str) -> None:
    assert [(phone.text, phone.trouble) for phone in phones_in(cell)] == [(cell, None)]


@pytest.mark.parametrize(
    "cell",
    [
        "514-555-0187 ::: 514-555-0188",
        "514-555-0187\n514-555-0188",
        "514-555-0187; 514-555-0188",
        "514-555-0187 / 514-555-0188",
    ],
)
def test_m15_several_numbers_in_a_cell_are_told_apart(cell: str) -> None:
    assert [phone.text for phone in phones_in(cell)] == ["514-555-0187", "514-555-0188"]


def test_m15_labels_in_a_cell_say_what_its_numbers_are() -> None:
    found = phones_in("Phone:(650) 555-3311 Mobile:(650) 555-3312 Fax:(650) 555-3313")
    assert [(phone.text, phone.kind) for phone in found] == [
        ("(650) 555-3311", PhoneKind.ANY),
        ("(650) 555-3312", PhoneKind.MOBILE),
        ("(650) 555-3313", PhoneKind.FAX),
    ]
    assert phones_in("514-555-0187 (cell)")[0].kind is PhoneKind.MOBILE


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Mobile", PhoneKind.MOBILE),
        ("iPhone", PhoneKind.MOBILE),
        ("Cellulaire", PhoneKind.MOBILE),
        ("Móvil", PhoneKind.MOBILE),
        ("Work Fax", PhoneKind.FAX),
        ("Télécopieur", PhoneKind.FAX),
        ("Work", PhoneKind.FIXED),
        ("", PhoneKind.ANY),
    ],
)
def test_m15_a_label_says_the_kind_in_three_languages(label: str, kind: PhoneKind) -> None:
    assert kind_of_label(label) is kind


@pytest.mark.parametrize(
    ("text", "region"), [("(212) 555-0100 x5", "US"), ("01 23 45 67 89", "FR"), ("+33 1 23 45 67 89", "US")]
)
def test_m15_a_valid_number_of_another_country_is_written_so_that_it_means_the_same_here(
    text: str, region: str
) -> None:
    meant, written = read_phone(text, region), international(text, region)
    assert meant.e164
    for here in ("US", "FR", "MX"):
        assert read_phone(written, here) == meant


@pytest.mark.parametrize("text", ["555-0100", "n/a"])
def test_m15_what_is_no_whole_number_stays_as_it_is(text: str) -> None:
    assert international(text, "US") == text


def test_m15_ten_thousand_characters_are_one_text() -> None:
    for text in ("1" * 10_000 + ".0", "a:1" + " " * 10_000, "; " * 5_000):
        assert [phone.text for phone in phones_in(text)] == [text]
