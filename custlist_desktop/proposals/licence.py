"""A contractor's licence number, with the words that its market puts before it."""

import re
from typing import Final

from custlist_desktop.domain.account import TradeNameDetails

_NBSP: Final = "\u00a0"
# The Régie du bâtiment du Québec writes its numbers as 1234-5678-90.
_RBQ: Final = re.compile(
    r"(?P<said>(?:(?:licence|license|licencia|permis)[\s:]*)?R\.?B\.?Q\.?(?:[\s-]*licen[cs]e)?)?"
    r"[\s:#]*(?:n[o°º]\.?[\s:]*)?(\d{4})[\s-]?(\d{4})[\s-]?(\d{2})",
    re.IGNORECASE,
)
_RBQ_LABELS: Final = {"en": "RBQ licence: ", "fr": f"Licence RBQ{_NBSP}: ", "es": "Licencia RBQ: "}
_LABELS: Final = {"en": "Licence: ", "en_US": "License: ", "fr": f"Licence{_NBSP}: ", "es": "Licencia: "}
# What somebody typed with a word of its own prints as typed.
_LABELLED: Final = re.compile(
    r"(?:licen[cs]e|licencia|lic\b|permi[st]|permiso|certificat|registr|matr[ií]cula)", re.IGNORECASE
)


def licence_line(company: TradeNameDetails, locale: str) -> str:
    """The number as it stands on a proposal: "License: 1012345", « Licence RBQ : 1234-5678-90 »; empty without one.

    Args:
        company: who holds it; ten digits are the Régie du bâtiment's where its address is in Québec.
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
