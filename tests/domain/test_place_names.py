"""Countries and states as people write them, in three languages."""

import pytest

from custlist_desktop.domain.geography import LANGUAGES, countries, subdivisions
from custlist_desktop.domain.place_names import country_code_of, country_of_subdivision, subdivision_code_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_m15_every_country_is_known_by_its_name_in_each_language_and_by_its_code(language: str) -> None:
    for place in countries(language):
        assert country_code_of(place.name) == place.code
        assert country_code_of(place.code) == place.code
        assert country_code_of(f" {place.name.upper()} ") == place.code


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", ["US", "CA"])
def test_m15_every_state_is_known_by_its_name_in_each_language_and_by_its_code(country: str, language: str) -> None:
    for place in subdivisions(country, language):
        assert subdivision_code_of(place.name, country) == place.code
        assert subdivision_code_of(place.code.lower(), country) == place.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("USA", "US"),
        ("U.S.", "US"),
        ("U.S.A.", "US"),
        ("United States of America", "US"),
        ("Etats Unis", "US"),
        ("É.-U.", "US"),
        ("EE. UU.", "US"),
        ("UK", "GB"),
        ("Grande-Bretagne", "GB"),
        ("CAN", "CA"),
        ("mexico", "MX"),
        ("Méx.", "MX"),
        ("Deutschland", "DE"),
        ("Korea, Republic of", "KR"),
        ("Cote d'Ivoire", "CI"),
        ("Viet Nam", "VN"),
        ("", ""),
        ("EU", ""),
        ("Corée", ""),
        ("Atlantis", ""),
    ],
)
def test_m15_countries_are_known_by_what_people_write(text: str, code: str) -> None:
    assert country_code_of(text) == code


@pytest.mark.parametrize(
    ("text", "country", "code"),
    [
        ("Qué.", "CA", "QC"),
        ("P.Q.", "CA", "QC"),
        ("Ont.", "CA", "ON"),
        ("C.-B.", "CA", "BC"),
        ("Newfoundland", "CA", "NL"),
        ("Ile du Prince Edouard", "CA", "PE"),
        ("Calif.", "US", "CA"),
        ("Mass.", "US", "MA"),
        ("D.C.", "US", "DC"),
        ("Nueva York", "US", "NY"),
        ("Ontario", "US", ""),
        ("Bayern", "DE", ""),
        ("", "US", ""),
    ],
)
def test_m15_states_are_known_by_what_people_write(text: str, country: str, code: str) -> None:
    assert subdivision_code_of(text, country) == code


@pytest.mark.parametrize(
    ("text", "default_country", "country"),
    [
        ("Québec", "US", "CA"),
        ("Tejas", "CA", "US"),
        ("ON", "US", "CA"),
        ("Québec", "MX", "CA"),
        ("NL", "MX", ""),  # Nuevo León
        ("BC", "MX", ""),  # Baja California
        ("Jalisco", "CA", ""),
        ("", "CA", ""),
    ],
)
def test_m15_a_state_settles_the_country_where_it_is_no_guess(text: str, default_country: str, country: str) -> None:
    assert country_of_subdivision(text, default_country) == country
