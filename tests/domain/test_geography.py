"""Countries, states and provinces, in three languages (M8)."""

import pycountry
import pytest
from babel import Locale

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
from custlist_desktop.domain.text import fold

_ARMED_FORCES = {"AA", "AE", "AP"}


def _codes(country: str) -> set[str]:
    return {place.code for place in subdivisions(country, "en")}


def test_m8_states_are_those_of_iso_3166_2_with_the_armed_forces_and_without_um() -> None:
    iso = {item.code.removeprefix("US-") for item in pycountry.subdivisions.get(country_code="US")}
    assert _codes("US") == (iso | _ARMED_FORCES) - {"UM"}


def test_m8_provinces_and_territories_are_those_of_iso_3166_2() -> None:
    iso = pycountry.subdivisions.get(country_code="CA")
    assert _codes("CA") == {item.code.removeprefix("CA-") for item in iso}


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


@pytest.mark.parametrize(
    ("country", "code", "names"),
    [
        ("CA", "QC", ["Québec", "Québec", "Quebec"]),
        ("CA", "NB", [None, "Nouveau-Brunswick", "Nuevo Brunswick"]),
        ("CA", "PE", [None, "Île-du-Prince-Édouard", None]),
        ("CA", "NT", [None, "Territoires du Nord-Ouest", None]),
        ("CA", "BC", [None, None, "Columbia Británica"]),
        ("US", "AE", ["Armed Forces Europe", "Forces armées – Europe", "Fuerzas Armadas - Europa"]),
        ("US", "VI", ["U.S. Virgin Islands", "Îles Vierges américaines", "Islas Vírgenes de EE. UU."]),
        ("US", "DC", [None, "District de Columbia", "Distrito de Columbia"]),
    ],
)
def test_m8_names_that_are_wrong_or_missing_elsewhere_are_ours(
    country: str, code: str, names: list[str | None]
) -> None:
    """None where ISO 3166-2's own name, or its translation, will do."""
    for language, name in zip(LANGUAGES, names, strict=True):
        assert name is None or subdivision_name(country, code, language) == name


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


@pytest.mark.parametrize(("language", "locale"), [("en", "en"), ("fr", "fr"), ("es", "es_419")])
def test_countries_are_named_by_the_reader_language_and_in_spanish_by_that_of_the_americas(
    language: str, locale: str
) -> None:
    names = Locale.parse(locale).territories
    assert all(country_name(code, language) == names[code] for code in country_codes())


def test_saudi_arabia_is_found_by_its_name_in_spain_too() -> None:
    assert ("SA", "") in places_called("arabia saudi")


def test_accents_do_not_move_a_country_to_the_end() -> None:
    names = ["Fidji", "Égypte", "Zambie", "Espagne"]
    in_order = sorted(names, key=lambda name: collation_key(name, "fr"))
    assert in_order == ["Égypte", "Espagne", "Fidji", "Zambie"]


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_place_is_named_by_a_part_of_its_name_or_its_whole_name_elsewhere(language: str) -> None:
    for place in countries(language):
        assert (place.code, "") in places_named(fold(place.name)[:4], language)
        for other in LANGUAGES:
            assert (place.code, "") in places_named(fold(country_name(place.code, other)), language)


@pytest.mark.parametrize(
    ("term", "language", "place"),
    [
        ("holland", "en", ("NL", "")),
        ("quebec", "en", ("CA", "QC")),
        ("brunsw", "fr", ("CA", "NB")),
        ("columbia brit", "es", ("CA", "BC")),
        ("columbia britanica", "fr", ("CA", "BC")),
    ],
)
def test_place_is_named_by_a_name_that_is_ours(term: str, language: str, place: tuple[str, str]) -> None:
    assert place in places_named(term, language)


def test_part_of_a_name_in_another_language_names_no_place() -> None:
    assert ("CA", "BC") in places_named("britanica", "es")
    assert ("CA", "BC") not in places_named("britanica", "fr")
    assert places_named("xyzzy", "en") == ()
