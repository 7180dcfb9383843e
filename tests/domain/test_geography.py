"""Countries, states and provinces, in three languages (M8)."""

import pycountry
import pytest

from custlist_desktop.domain.geography import (
    LANGUAGES,
    SubdivisionKind,
    collation_key,
    countries,
    country_codes,
    country_name,
    has_subdivisions,
    places_called,
    places_named,
    subdivision_kind,
    subdivision_name,
    subdivisions,
)

_ARMED_FORCES = {"AA", "AE", "AP"}


def _codes(country: str) -> set[str]:
    return {place.code for place in subdivisions(country, "en")}


def test_m8_states_are_those_of_iso_3166_2_with_the_armed_forces_and_without_um() -> None:
    iso = {item.code.removeprefix("US-") for item in pycountry.subdivisions.get(country_code="US")}
    assert _codes("US") == (iso | _ARMED_FORCES) - {"UM"}


def test_m8_districts_and_outlying_areas_are_among_the_states() -> None:
    assert {"TX", "DC", "PR", "GU", "VI", "AS", "MP", *_ARMED_FORCES} <= _codes("US")
    assert len(_codes("US")) == 50 + 1 + 5 + 3


def test_m8_canada_has_ten_provinces_and_three_territories() -> None:
    assert _codes("CA") == {"AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"}


def test_m8_only_the_united_states_and_canada_have_the_field() -> None:
    for code in country_codes():
        offered = code in ("US", "CA")
        assert has_subdivisions(code) is offered
        assert bool(subdivisions(code, "en")) is offered
        assert (subdivision_kind(code) is not None) is offered
    assert not has_subdivisions("")


def test_m8_the_field_is_called_state_or_province_or_territory() -> None:
    assert subdivision_kind("US") is SubdivisionKind.STATE
    assert subdivision_kind("CA") is SubdivisionKind.PROVINCE_OR_TERRITORY


def test_m8_french_names_of_provinces_are_the_official_ones() -> None:
    assert {place.code: place.name for place in subdivisions("CA", "fr")} == {
        "AB": "Alberta",
        "BC": "Colombie-Britannique",
        "MB": "Manitoba",
        "NB": "Nouveau-Brunswick",
        "NL": "Terre-Neuve-et-Labrador",
        "NS": "Nouvelle-Écosse",
        "NT": "Territoires du Nord-Ouest",
        "NU": "Nunavut",
        "ON": "Ontario",
        "PE": "Île-du-Prince-Édouard",
        "QC": "Québec",
        "SK": "Saskatchewan",
        "YT": "Yukon",
    }


@pytest.mark.parametrize("country", ["US", "CA"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_m8_subdivisions_are_offered_in_the_order_of_the_language(country: str, language: str) -> None:
    names = [place.name for place in subdivisions(country, language)]
    assert all(names)
    assert len(set(names)) == len(names)
    assert names == sorted(names, key=lambda name: collation_key(name, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_united_states_and_canada_come_first_and_the_rest_in_order(language: str) -> None:
    offered = countries(language)
    assert [place.code for place in offered[:2]] == ["US", "CA"]
    rest = [place.name for place in offered[2:]]
    assert rest == sorted(rest, key=lambda name: collation_key(name, language))
    assert {place.code for place in offered} == country_codes()


def test_every_country_has_a_name_in_three_languages() -> None:
    for code in country_codes():
        names = [country_name(code, language) for language in LANGUAGES]
        assert all(name and name != code for name in names), code


def test_countries_are_named_in_the_language_of_the_reader() -> None:
    assert [country_name("DE", language) for language in LANGUAGES] == ["Germany", "Allemagne", "Alemania"]


def test_spanish_names_are_those_of_the_americas() -> None:
    assert [country_name(code, "es") for code in ("SA", "CI", "US")] == [
        "Arabia Saudita",
        "Costa de Marfil",
        "Estados Unidos",
    ]
    assert ("SA", "") in places_called("arabia saudi")


def test_accents_do_not_move_a_country_to_the_end() -> None:
    names = [place.name for place in countries("fr")]
    assert names.index("Égypte") < names.index("Espagne") < names.index("Fidji")


def test_unknown_codes_are_shown_as_they_are_and_none_as_nothing() -> None:
    assert country_name("XX", "en") == "XX"
    assert subdivision_name("CA", "XX", "en") == "XX"
    assert subdivision_name("FR", "IDF", "en") == "IDF"
    assert country_name("", "en") == subdivision_name("CA", "", "en") == ""


def test_enye_is_a_letter_of_its_own_in_spanish_only() -> None:
    cities = ["Nuevo", "Ñuñoa", "Oaxaca", "Nzérékoré"]
    assert sorted(cities, key=lambda name: collation_key(name, "es")) == ["Nuevo", "Nzérékoré", "Ñuñoa", "Oaxaca"]
    for language in ("en", "fr"):
        in_order = sorted(cities, key=lambda name: collation_key(name, language))
        assert in_order == ["Nuevo", "Ñuñoa", "Nzérékoré", "Oaxaca"]


@pytest.mark.parametrize(
    ("term", "language", "place"),
    [
        ("germa", "en", ("DE", "")),
        ("allem", "fr", ("DE", "")),
        ("allemagne", "en", ("DE", "")),
        ("alemania", "fr", ("DE", "")),
        ("holland", "en", ("NL", "")),
        ("quebec", "en", ("CA", "QC")),
        ("ecosse", "fr", ("CA", "NS")),
        ("texas", "es", ("US", "TX")),
        ("brunswick", "fr", ("CA", "NB")),
    ],
)
def test_place_is_named_by_a_part_of_its_name_or_its_whole_name_elsewhere(
    term: str, language: str, place: tuple[str, str]
) -> None:
    assert place in places_named(term, language)


def test_part_of_a_name_in_another_language_names_no_place() -> None:
    assert ("DE", "") not in places_named("allem", "en")
    assert places_named("xyzzy", "en") == ()
