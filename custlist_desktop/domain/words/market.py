"""What each market calls the document that a client receives, in the words of window, shell and PDF.

A market is a country where the document's language is spoken: the company's own, or else the nearest.

Where a translation depends on that word, it holds the forms of all markets side by side, articles and participles
with them: ``Voir [[la soumission|le devis]]``. `MARKETS` is their order.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from custlist_desktop.domain.text import fold


class Gender(StrEnum):
    """The gender of a document's name, with which words agree; UNKNOWN for a name that was typed and isn't known."""

    FEMININE = "f"
    MASCULINE = "m"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class DocumentName:
    """A document's name, capitalised as on its first page, and its gender."""

    text: str
    gender: Gender


_PROPOSAL: Final = DocumentName("Proposal", Gender.UNKNOWN)
_SOUMISSION: Final = DocumentName("Soumission", Gender.FEMININE)
_DEVIS: Final = DocumentName("Devis", Gender.MASCULINE)
_COTIZACION: Final = DocumentName("Cotización", Gender.FEMININE)
_PRESUPUESTO: Final = DocumentName("Presupuesto", Gender.MASCULINE)
_PROPUESTA: Final = DocumentName("Propuesta", Gender.FEMININE)

_USUAL_NAMES: Final = {"en": _PROPOSAL, "fr": _DEVIS, "es": _COTIZACION}
"""In markets that aren't in `_NAMES`."""

_NAMES: Final = {
    # What the Régie du bâtiment and the Office de la protection du consommateur call a contractor's offer.
    "fr_CA": _SOUMISSION,
    # Devis elsewhere: France's order of 24 January 2017 wants one before works in a home; Switzerland's code of
    # obligations (art. 375) knows it; Belgium and Luxembourg say "offre de prix" as well, and understand "devis".
    # In the Americas, Presupuesto is what a work may cost, and Cotización the price that is offered for it, but for
    # the River Plate, where consumer law (Argentina's 24.240, art. 21) calls the offer a presupuesto as well.
    "es_AR": _PRESUPUESTO,
    "es_PY": _PRESUPUESTO,
    "es_UY": _PRESUPUESTO,
    # Venezuela and Cuba say Presupuesto for works, and Cotización for goods.
    "es_CU": _PRESUPUESTO,
    "es_VE": _PRESUPUESTO,
    # Spain, its autonomous cities and islands, and those who write as Spain does.
    "es_EA": _PRESUPUESTO,
    "es_ES": _PRESUPUESTO,
    "es_GQ": _PRESUPUESTO,
    "es_IC": _PRESUPUESTO,
    "es_PH": _PRESUPUESTO,
    # What a proposal is to a Spanish-speaking client of a contractor in the United States.
    "es_US": _PROPUESTA,
}

_GENDERS: Final[dict[str, dict[Gender, tuple[str, ...]]]] = {
    "fr": {
        Gender.FEMININE: ("soumission", "offre", "proposition", "estimation", "facture", "évaluation", "cotation"),
        Gender.MASCULINE: ("devis", "contrat", "bordereau", "estimé", "avenant", "document", "marché"),
    },
    "es": {
        Gender.FEMININE: ("cotización", "propuesta", "oferta", "proforma", "estimación", "orden", "factura"),
        Gender.MASCULINE: ("presupuesto", "contrato", "estimado", "documento", "acuerdo"),
    },
}
"""First words of titles that people type."""

_WORD: Final = re.compile(r"\w+")

# The market of a language that the company's country doesn't speak: for the Americas, and for all others.
_NEIGHBOURS: Final = {"en": ("US", "GB"), "fr": ("CA", "FR"), "es": ("MX", "ES")}
# ISO 3166-1: countries and territories of the Americas (UN M49, region 019).
_CODES: Final = (
    "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF "
    "MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI"
)
_FRENCH: Final = (
    "BE BF BI BJ BL CA CD CF CG CH CI CM DJ DZ FR GA GF GN GP GQ HT KM LU MA MC MF MG ML MQ MR MU NC NE PF PM RE RW "
    "SC SN SY TD TG TN VU WF YT"
)
_SPANISH: Final = "AR BO BR BZ CL CO CR CU DO EA EC ES GQ GT HN IC MX NI PA PE PH PR PY SV US UY VE"
_AMERICAS: Final = frozenset(_CODES.split())


# Countries and territories where French or Spanish is written (CLDR), so that their market has a word of its own.
_SPEAKERS: Final = {
    "fr": frozenset(_FRENCH.split()),
    "es": frozenset(_SPANISH.split()),
}


def proposal_locale(language: str, region: str) -> str:
    """The locale of a document: its language as a country that speaks it writes it.

    Args:
        language: "en", "fr" or "es".
        region: the company's country, as ISO 3166-1 alpha-2; empty if unknown.
    """
    if region and _is_written(language, region):
        return f"{language}_{region}"
    return f"{language}_{_NEIGHBOURS[language][0 if not region or region in _AMERICAS else 1]}"


def _is_written(language: str, region: str) -> bool:
    if language in _SPEAKERS:
        return region in _SPEAKERS[language]
    from babel.localedata import exists  # here: the window's own words, in French and Spanish, need none of it

    return bool(exists(f"{language}_{region}"))


def document_name(locale: str, title: str = "") -> DocumentName:
    """The name of the document in a market.

    Args:
        locale: of `proposal_locale`.
        title: an estimator's own name for it; empty for the market's.
    """
    language = locale.partition("_")[0]
    if not title:
        return _NAMES.get(locale, _USUAL_NAMES[language])
    first = next(iter(_WORD.findall(fold(title))), "")
    found = (gender for gender, words in _GENDERS.get(language, {}).items() if first in map(fold, words))
    return DocumentName(title, next(found, Gender.UNKNOWN))


MARKETS: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("Soumission", "Devis"),
    "es": ("Propuesta", "Cotización", "Presupuesto"),
}
"""By language, the documents' names in the order of the forms; the first also counts without a market."""

_FORMS: Final = re.compile(r"\[\[([^\[\]]*)\]\]")
_PLACES: Final = {name: place for names in MARKETS.values() for place, name in enumerate(names)}


def market_of(language: str, region: str) -> str:
    """The document's name in the market of ``region`` that speaks ``language``.

    It is empty in English, and without a region.
    """
    return "" if language == "en" or not region else document_name(proposal_locale(language, region)).text


def in_market(text: str, market: str) -> str:
    """A translated message in the forms of the market that calls the document ``market``."""
    if "[[" not in text:
        return text
    place = _PLACES.get(market, 0)
    return _FORMS.sub(lambda match: match[1].split("|")[place], text)
