"""Countries, states and provinces as people write them: in any of the three languages, as codes, abbreviated.

Names and codes are those of `domain.geography`, with the names that ISO 3166-1 (by way of pycountry) has besides and
what else is customary. Texts are compared without case, accents, spaces and punctuation. Every lookup is one in a
dictionary, for imports ask for each row.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from gettext import NullTranslations
from typing import Final

from custlist_desktop.domain.geography import COUNTRIES_WITH_SUBDIVISIONS, LANGUAGES, countries, subdivisions
from custlist_desktop.domain.iso_codes import COUNTRIES, SUBDIVISIONS, iso_entries, iso_translation
from custlist_desktop.domain.text import fold

_OTHER_COUNTRY_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "US": (
        "United States of America", "États-Unis d'Amérique", "États Unis", "Estados Unidos de América",
        "Estados Unidos de Norteamérica", "EE. UU. A.", "EUA", "É.-U. A.", "É.U.A.", "The United States", "US of A",
    ),
    "IE": ("Republic of Ireland", "Rep. of Ireland", "ROI", "Éire", "République d'Irlande", "República de Irlanda"),
    "GB": (
        "Britain", "N. Ireland", "Northern Ireland", "Écosse", "Escocia", "Inglaterra", "Gran Bretaña",
        "Pays de Galles", "Gales", "R.-U.",
    ),
    "MX": ("Mexico", "Mexique", "Méjico", "Estados Unidos Mexicanos"),
    "DE": ("Deutschland", "BRD"),
    "CH": ("Schweiz", "Svizzera"),
    "AT": ("Österreich",),
    "NL": ("The Netherlands", "Nederland"),
    "BE": ("België",),
    "DK": ("Danmark",),
    "SE": ("Sverige",),
    "NO": ("Norge",),
    "FI": ("Suomi",),
    "PL": ("Polska",),
    "CI": ("Ivory Coast", "Costa de Marfil"),
    "CV": ("Cape Verde", "Cap-Vert"),
    "CZ": ("Czechia", "Tchéquie", "Chequia"),
    "MM": ("Burma", "Birmanie", "Birmania"),
    "MK": ("Macedonia", "Macédoine"),
    "SZ": ("Swaziland", "Suazilandia"),
    "TR": ("Turkey", "Türkiye", "Turquie", "Turquía"),
    "VA": ("Vatican", "Vaticano"),
    "HK": ("Hong Kong", "Hongkong"),
    "MO": ("Macau", "Macao"),
    "KR": ("South Korea", "Corée du Sud", "Corea del Sur"),
    "KP": ("North Korea", "Corée du Nord", "Corea del Norte"),
    "CD": ("DR Congo", "RDC"),
    "DO": ("Rep. Dominicana",),
}  # fmt: skip
# As the Associated Press Stylebook and the U.S. Government Publishing Office's Style Manual abbreviate states, as
# Canadian English does provinces, and as the Office québécois de la langue française does both.
_ABBREVIATIONS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "US": {
        "AL": ("Ala.",),
        "AZ": ("Ariz.",),
        "AR": ("Ark.",),
        "CA": ("Calif.", "Cal."),
        "CO": ("Colo.",),
        "CT": ("Conn.",),
        "DC": ("D.C.", "Dist. of Columbia", "Washington D.C.", "Washington, DC"),
        "DE": ("Del.",),
        "FL": ("Fla.",),
        "GA": ("Ga.",),
        "IL": ("Ill.",),
        "IN": ("Ind.",),
        "KS": ("Kan.", "Kans."),
        "KY": ("Ky.",),
        "LA": ("La.",),
        "MD": ("Md.",),
        "MA": ("Mass.", "Commonwealth of Massachusetts"),
        "MI": ("Mich.",),
        "MN": ("Minn.",),
        "MS": ("Miss.",),
        "MO": ("Mo.",),
        "MT": ("Mont.",),
        "NE": ("Neb.", "Nebr."),
        "NV": ("Nev.",),
        "NH": ("N.H.",),
        "NJ": ("N.J.", "Nueva Jersey"),
        "NM": ("N.M.", "N. Mex.", "Nuevo México"),
        "NY": ("N.Y.", "New York State", "Nueva York"),
        "NC": ("N.C.",),
        "ND": ("N.D.", "N. Dak."),
        "OK": ("Okla.",),
        "OR": ("Ore.", "Oreg."),
        "PA": ("Pa.", "Penn.", "Penna."),
        "PR": ("P.R.",),
        "RI": ("R.I.",),
        "SC": ("S.C.",),
        "SD": ("S.D.", "S. Dak."),
        "TN": ("Tenn.",),
        "TX": ("Tex.", "Tejas"),
        "VI": ("V.I.", "Virgin Islands", "US Virgin Islands"),
        "VT": ("Vt.",),
        "VA": ("Va.",),
        "WA": ("Wash.", "Washington State"),
        "WV": ("W. Va.",),
        "WI": ("Wis.", "Wisc."),
        "WY": ("Wyo.",),
    },
    "CA": {
        "AB": ("Alta.", "Alb."),
        "BC": ("B.C.", "C.-B."),
        "MB": ("Man.",),
        "NB": ("N.B.", "N.-B."),
        "NL": (
            "NF", "Nfld.", "Nfld. & Lab.", "N.L.", "T.-N.-L.", "T.-N.", "Newfoundland", "Newfoundland & Labrador",
            "Terre-Neuve",
        ),
        "NS": ("N.S.", "N.-É."),
        "NT": ("N.W.T.", "T.N.-O."),
        "NU": ("Nun.", "Nvt."),
        "ON": ("Ont.",),
        "PE": ("P.E.I.", "PEI", "Î.-P.-É."),
        "QC": ("Que.", "Qué.", "P.Q.", "PQ"),
        "SK": ("Sask.",),
        "YT": ("Yuk.", "Yn", "Yukon Territory"),
    },
}  # fmt: skip
# States as Mexico abbreviates them (INEGI, Catálogo Único de Claves de Áreas Geoestadísticas), of four letters and
# more; fewer are too little to tell a country by.
_MEXICAN_STATES: Final = (
    *("CDMX", "Cd. de México", "Ciudad de México", "Cd. Méx.", "Mexico City", "Distrito Federal", "México D.F."),
    *("Edo. Méx.", "Edo. de Méx.", "Edo. Mex", "Edomex", "Estado de México", "Edo. de México", "Mich. de Ocampo"),
    *("Tamps.", "Q. Roo", "Qtroo", "Coah. de Zaragoza", "B.C.S.", "Coahuila", "Michoacán", "Veracruz", "Nuevo León"),
)
# Without its punctuation this is the European Union's abbreviation, which is no country.
_PUNCTUATED_COUNTRIES: Final = {fold(text): "US" for text in ("É.-U.", "É.U.", "E.-U.", "E.U.", "É-U", "É.-U")}
_LONGEST_ABBREVIATION: Final = 3
_ALIKE: Final = 0.8


def place_key(text: str) -> str:
    """``text`` as places are compared: its folded letters and digits."""
    folded = fold(text)
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))


def country_code_of(text: str) -> str:
    """The ISO 3166-1 alpha-2 code of the country that ``text`` names or abbreviates; empty for none.

    >>> country_code_of("U.S."), country_code_of("Allemagne"), country_code_of("MEX")
    ('US', 'DE', 'MX')
    """
    if fold(text) in _PUNCTUATED_COUNTRIES:
        return _PUNCTUATED_COUNTRIES[fold(text)]
    return _country_table().get(place_key(text), "")


def country_code_like(text: str) -> str:
    """The code of the country whose name is nearly ``text``, such as "canda"; empty for none."""
    from difflib import get_close_matches  # here: the program starts without

    names = _country_table()
    whole = [name for name in names if len(name) > _LONGEST_ABBREVIATION]
    close = get_close_matches(place_key(text), whole, n=1, cutoff=_ALIKE)
    return names[close[0]] if close else ""


def subdivision_code_of(text: str, country: str) -> str:
    """The code of the subdivision of ``country`` that ``text`` names or abbreviates, such as "QC"; empty for none.

    Only the United States and Canada have any here (M8).
    """
    return _subdivision_table(country).get(place_key(text), "")


def country_of_subdivision(text: str, default_country: str) -> str:
    """The country that a state or province without a country settles; empty where it settles none.

    A name settles the country wherever the file comes from. A code or an abbreviation does only where
    ``default_country`` is one of those that have subdivisions: Mexico's NL and BC are not Canada's.
    """
    ranked = sorted(COUNTRIES_WITH_SUBDIVISIONS, key=lambda code: code != default_country)
    found = next((code for code in ranked if subdivision_code_of(text, code)), "")
    is_short = len(place_key(text)) <= _LONGEST_ABBREVIATION
    return "" if is_short and default_country not in COUNTRIES_WITH_SUBDIVISIONS else found


def country_of_other_state(text: str) -> str:
    """The country that a state's name settles though it has no such field (M8): Mexico, or none."""
    key = place_key(text)
    return "MX" if len(key) > _LONGEST_ABBREVIATION and key in _mexican_states() else ""


@cache
def _mexican_states() -> frozenset[str]:
    names = [place["name"] for place in iso_entries(SUBDIVISIONS) if place["code"].startswith("MX-")]
    return frozenset(map(place_key, (*names, *_MEXICAN_STATES)))


@cache
def _country_table() -> dict[str, str]:
    """Codes by `place_key`. What is said first of a key holds: codes, then names, then names of other sources."""
    table: dict[str, str] = {}
    listed = iso_entries(COUNTRIES)
    _enter(table, ((country["alpha_2"], (country["alpha_2"], country["alpha_3"])) for country in listed))
    for language in LANGUAGES:
        _enter(table, ((place.code, (place.name, *place.other_names)) for place in countries(language)))
    _enter(table, _OTHER_COUNTRY_NAMES.items())
    for translation in [NullTranslations(), *(iso_translation(COUNTRIES, each) for each in LANGUAGES)]:
        _enter(table, ((country["alpha_2"], _iso_names(country, translation)) for country in listed))
    table.pop("eu", None)
    return table


def _enter(table: dict[str, str], named: Iterable[tuple[str, Iterable[str]]]) -> None:
    for code, names in named:
        for name in names:
            key = place_key(name)
            if key:
                table.setdefault(key, code)


def _iso_names(country: Mapping[str, str], translation: NullTranslations) -> Iterator[str]:
    for attribute in ("name", "official_name", "common_name"):
        name = country.get(attribute)
        if name:
            yield translation.gettext(name)


@cache
def _subdivision_table(country: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for language in LANGUAGES:
        places = subdivisions(country, language)
        _enter(table, ((place.code, (place.code,)) for place in places))
        _enter(table, ((place.code, (place.name, *place.other_names)) for place in places))
    _enter(table, _ABBREVIATIONS.get(country, {}).items())
    return table
