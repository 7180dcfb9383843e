"""Which locale a name stands for."""

import pytest

from custlist_desktop.domain.text import locale_of
from tests.helpers.own_locales import POINT


@pytest.mark.parametrize(
    ("name", "locale"),
    [
        ("fr_CA", "fr_CA"),
        ("fr-CA", "fr_CA"),
        ("fr_CA.UTF-8", "fr_CA"),
        ("fr_CA@euro", "fr_CA"),
        (POINT, POINT),
        (f"{POINT}_CA", POINT),
        ("fr_QM", "fr"),
        ("es_QM", "es_419"),
        ("", "en"),
        ("qtz", "en"),
        ("qtz_CA", "en"),
        ("no locale at all", "en"),
    ],
)
def test_locale_is_the_names_own_or_its_languages_or_english(name: str, locale: str) -> None:
    assert str(locale_of(name)) == locale


def test_numbers_of_a_computer_without_a_language_are_english() -> None:
    assert locale_of("C").language == "en"
