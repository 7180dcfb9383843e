"""Zeros that a spreadsheet took from a postal code come back where the country's form proves them.

The forms are those of `tests.helpers.own_address_rules`.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.postal_codes import restored_postal_code


@pytest.mark.parametrize(
    ("before", "country", "state", "after"),
    [
        ("2138", "US", "MA", "02138"),
        ("501", "US", "NY", "00501"),
        ("2138-1234", "US", "MA", "02138-1234"),
        ("21381234", "US", "MA", "02138-1234"),
        ("2138.0", "US", "", "02138"),
        ("78701.0", "US", "TX", "78701"),
        ("601", "PR", "", "00601"),
        ("1000", "FR", "", "01000"),
        ("144", "IT", "", "00144"),
    ],
)
def test_m15_zeros_come_back_where_the_country_proves_them(before: str, country: str, state: str, after: str) -> None:
    assert restored_postal_code(before, country, state) == after


@pytest.mark.parametrize(
    ("code", "country", "state"),
    [
        ("2138", "US", "CA"),  # no code of California begins so
        ("2138", "", ""),
        ("1000", "BE", ""),  # whole as it is
        ("78701", "US", "TX"),
        ("12", "US", ""),
        ("H7A 1A1", "CA", "QC"),
        ("SW1A 2AA", "GB", ""),
        ("1234567890123456789", "US", ""),
        ("", "US", ""),
    ],
)
def test_m15_other_codes_stay_as_they_are(code: str, country: str, state: str) -> None:
    assert restored_postal_code(code, country, state) == code


@given(st.integers(0, 99_999))
def test_m15_a_whole_zip_code_survives_being_a_number(number: int) -> None:
    written = f"{number:05}"
    if not written.startswith("000"):
        assert restored_postal_code(str(number), "US", "") == written
