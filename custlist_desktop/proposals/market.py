"""How the market of a company writes proposals, and how it names a contractor's licence."""

import re
from typing import Final

from custlist_desktop.domain.account import TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.words.market import proposal_locale


def locale_of_proposal(offered_by: TradeNameRecord | None, language: str, home_region: str) -> str:
    """The locale of a proposal: its language as the company's country writes it.

    Args:
        offered_by: the trade name; None if the account has none.
        language: "en", "fr" or "es".
        home_region: the country if the trade name has none.
    """
    country = "" if offered_by is None else offered_by.details.country
    return proposal_locale(language, country or home_region)


_NBSP: Final = "\u00a0"
# The Régie du bâtiment du Québec writes its numbers as 1234-5678-90.
_RBQ: Final = re.compile(
    r"(?P<said>(?:(?:licence|license|licencia|permis)[\s:]*)?R\.?B\.?Q\.?(?:[\s-]*licen[cs]e)?)?"
    r"[\s:#]*(?:n[o°º]\.?[\s:]*)?(\d{4})[\s-]?(\d{4})[\s-]?(\d{2})",
    re.IGNORECASE,
)
_RBQ_LABELS: Final = {"en": "RBQ licence: ", "fr": f"Licence RBQ{_NBSP}: ", "es": "Licencia RBQ: "}
_LABELS: Final = {"en": "Licence: ", "en_US": "License: ", "fr": f"Licence{_NBSP}: ", "es": "Licencia: "}
# A number that was typed with such a word is printed as typed.
_LABELLED: Final = re.compile(
    r"(?:licen[cs]e|licencia|lic\b|permi[st]|permiso|certificat|registr|matr[ií]cula)", re.IGNORECASE
)


def licence_line(company: TradeNameDetails, locale: str) -> str:
    """A licence number with its label: "License: 1012345", « Licence RBQ : 1234-5678-90 »; empty without one.

    Args:
        company: its holder; with an address in Québec, ten digits are a number of the Régie du bâtiment.
        locale: of the proposal, such as "fr_CA".
    """
    typed, language = company.licence_number, locale.partition("_")[0]
    in_quebec = company.country == "CA" and company.state_province == "QC"
    number = _RBQ.fullmatch(typed)
    if number is not None and (number["said"] or in_quebec):
        return _RBQ_LABELS[language] + "-".join(number.group(2, 3, 4))
    if not typed or _LABELLED.match(typed):
        return typed
    return _LABELS.get(locale, _LABELS[language]) + typed
