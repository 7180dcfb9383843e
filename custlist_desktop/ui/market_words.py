"""What the window calls the document that a client receives: each market has a word of its own.

Where a translation depends on that word, it holds the forms of all markets side by side, articles and participles
with them: ``Voir [[la soumission|le devis]]``. `MARKETS` is their order.
"""

import re
from typing import Final

from custlist_desktop.proposals.market import document_name, proposal_locale

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
