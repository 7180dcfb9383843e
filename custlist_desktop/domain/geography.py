"""Countries and their subdivisions: codes of ISO 3166-1 and ISO 3166-2, names in three languages.

Country names are the Unicode CLDR's, by way of Babel. Subdivisions and their translations are pycountry's, with the
corrections in `_NAMES` for what is wrong or missing there. Rule M8: only the United States and Canada have them here.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from custlist_desktop.domain.iso_codes import COUNTRIES, SUBDIVISIONS, iso_entries, iso_translation
from custlist_desktop.domain.text import ENYE_MARK, fold, sort_key

LANGUAGES = ("en", "fr", "es")
COUNTRIES_WITH_SUBDIVISIONS = ("US", "CA")


class SubdivisionKind(StrEnum):
    """What a country calls its first-level subdivisions."""

    STATE = "state"
    PROVINCE_OR_TERRITORY = "province_or_territory"


@dataclass(frozen=True, slots=True)
class Place:
    """A country or a subdivision: its code, its name in one language, and all else that it is found by."""

    code: str
    name: str
    other_names: tuple[str, ...] = ()


# The US Armed Forces' mail (USPS Publication 28, appendix B) is in no ISO table, but is on people's addresses.
# Names: Commission de toponymie du Québec and the Translation Bureau of Canada for French; the Real Academia
# Española's Diccionario panhispánico de dudas for Spanish.
_NAMES: dict[str, dict[str, str]] = {
    "US-AA": {"en": "Armed Forces Americas", "fr": "Forces armées – Amériques", "es": "Fuerzas Armadas - Américas"},
    "US-AE": {"en": "Armed Forces Europe", "fr": "Forces armées – Europe", "es": "Fuerzas Armadas - Europa"},
    "US-AP": {"en": "Armed Forces Pacific", "fr": "Forces armées – Pacifique", "es": "Fuerzas Armadas - Pacífico"},
    "US-VI": {"en": "U.S. Virgin Islands", "fr": "Îles Vierges américaines", "es": "Islas Vírgenes de EE. UU."},
    "US-DC": {"fr": "District de Columbia", "es": "Distrito de Columbia"},
    "US-HI": {"fr": "Hawaï"},
    "US-WV": {"fr": "Virginie-Occidentale"},
    "CA-NB": {"fr": "Nouveau-Brunswick", "es": "Nuevo Brunswick"},
    "CA-PE": {"fr": "Île-du-Prince-Édouard"},
    "CA-NT": {"fr": "Territoires du Nord-Ouest"},
    "CA-BC": {"es": "Columbia Británica"},
    "CA-QC": {"en": "Québec", "fr": "Québec", "es": "Quebec"},
}
# The Spanish of the Americas: "Arabia Saudita", where Spain writes "Arabia Saudí".
_LOCALES = {"es": "es_419"}
# The United States Minor Outlying Islands have no addresses.
_LEFT_OUT = frozenset({"US-UM"})
_COUNTRY_ALIASES = {
    "US": ("USA", "U.S.", "U.S.A.", "EE. UU.", "EUA", "É.-U.", "America"),
    "GB": ("UK", "U.K.", "Great Britain", "England", "Scotland", "Wales", "Grande-Bretagne", "Angleterre"),
    "NL": ("Holland", "Hollande", "Holanda"),
    "CZ": ("Czech Republic", "République tchèque", "República Checa"),
    "AE": ("UAE", "U.A.E."),
    "SA": ("Arabia Saudí",),
    "TL": ("Timor-Leste",),
}


def has_subdivisions(country: str) -> bool:
    """Whether State/Province is available for ``country`` (M8)."""
    return country in COUNTRIES_WITH_SUBDIVISIONS


def subdivision_kind(country: str) -> SubdivisionKind | None:
    """What ``country`` calls its subdivisions; None where the field isn't available (M8)."""
    if not has_subdivisions(country):
        return None
    return SubdivisionKind.STATE if country == "US" else SubdivisionKind.PROVINCE_OR_TERRITORY


@cache
def country_codes() -> frozenset[str]:
    """All ISO 3166-1 alpha-2 codes."""
    return frozenset(country["alpha_2"] for country in iso_entries(COUNTRIES))


@cache
def _territory_names(language: str) -> dict[str, str]:
    from babel import Locale  # here, because loading the locale takes a tenth of the start-up

    return dict(Locale.parse(_LOCALES.get(language, language)).territories)


def country_name(code: str, language: str) -> str:
    """The name of a country in ``language`` ("en", "fr" or "es"); an unknown code is returned as it is."""
    return _territory_names(language).get(code, code) if code else ""


@cache
def countries(language: str) -> tuple[Place, ...]:
    """All countries in the order of ``language``, the United States and Canada first."""
    places = []
    for country in iso_entries(COUNTRIES):
        code = country["alpha_2"]
        names = [country_name(code, other) for other in LANGUAGES if other != language]
        names += [code, country["alpha_3"], *_COUNTRY_ALIASES.get(code, ())]
        places.append(Place(code, country_name(code, language), tuple(names)))
    first = {code: rank for rank, code in enumerate(COUNTRIES_WITH_SUBDIVISIONS)}
    return tuple(sorted(places, key=lambda p: (first.get(p.code, len(first)), collation_key(p.name, language))))


@cache
def _subdivision_names(country: str) -> dict[str, str]:
    """The English names by code, as pycountry has them."""
    prefix = f"{country}-"
    found = {item["code"]: item["name"] for item in iso_entries(SUBDIVISIONS) if item["code"].startswith(prefix)}
    names = {code: name for code, name in found.items() if code not in _LEFT_OUT}
    names |= {code: names.get(code, "") for code in _NAMES if code.startswith(prefix)}
    return names


def _name_in(full_code: str, english: str, language: str) -> str:
    corrected = _NAMES.get(full_code, {})
    if language in corrected:
        return corrected[language]
    return english if language == "en" else iso_translation(SUBDIVISIONS, language).gettext(english)


@cache
def subdivisions(country: str, language: str) -> tuple[Place, ...]:
    """The subdivisions of ``country`` in the order of ``language``; none for a country without the field (M8).

    Codes are without the country's prefix: "QC", not "CA-QC".
    """
    if not has_subdivisions(country):
        return ()
    places = []
    for full_code, english in _subdivision_names(country).items():
        code = full_code.partition("-")[2]
        others = {_name_in(full_code, english, other) for other in LANGUAGES if other != language}
        places.append(Place(code, _name_in(full_code, english, language), (*sorted(others), code)))
    return tuple(sorted(places, key=lambda place: collation_key(place.name, language)))


def subdivision_name(country: str, code: str, language: str) -> str:
    """The name of a subdivision in ``language``; an unknown code is returned as it is."""
    full_code = f"{country}-{code}"
    names = _subdivision_names(country) if has_subdivisions(country) else {}
    return _name_in(full_code, names[full_code], language) if full_code in names else code


def collation_key(text: str, language: str) -> str:
    """The key that sorts ``text`` in the order of ``language``: ñ after n in Spanish, beside n elsewhere."""
    key = sort_key(text) or ""
    return key if language == "es" else key.replace(ENYE_MARK, "")


def places_named(term: str, language: str) -> tuple[tuple[str, str], ...]:
    """The places that a folded search term names, as pairs of country and subdivision ("" for a country).

    A place is named by a part of its name in ``language``, which is what the list shows, or by its whole name in
    another language: "allem" finds Germany in French only, "allemagne" in all three.
    """
    found = [(country.code, "") for country in countries(language) if _names(term, country)]
    for code in COUNTRIES_WITH_SUBDIVISIONS:
        found += [(code, place.code) for place in subdivisions(code, language) if _names(term, place)]
    return tuple(found)


def _names(term: str, place: Place) -> bool:
    name, others = _folded_names(place)
    return term in name or term in others


@cache
def _folded_names(place: Place) -> tuple[str, frozenset[str]]:
    return fold(place.name), frozenset(fold(other) for other in place.other_names if len(other) > 3)


def places_called(words: str) -> tuple[tuple[str, str], ...]:
    """The places whose whole name, in any of the languages, is these folded words; as pairs like `places_named`.

    "nueva york" and "nouveau brunswick" are found so, which one word at a time are not where the reader's own
    language has them otherwise. Hyphens and apostrophes count as spaces.
    """
    return _places_by_words().get(_spaced(words), ())


@cache
def _places_by_words() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    named = [(place, (place.code, "")) for place in countries(LANGUAGES[0])]
    for code in COUNTRIES_WITH_SUBDIVISIONS:
        named += [(place, (code, place.code)) for place in subdivisions(code, LANGUAGES[0])]
    for place, codes in named:
        for words in {_spaced(fold(name)) for name in (place.name, *place.other_names)}:
            if " " in words:  # what is one word is found as one
                found[words] = (*found.get(words, ()), codes)
    return found


def _spaced(folded: str) -> str:
    return " ".join(folded.replace("-", " ").replace("'", " ").split())
