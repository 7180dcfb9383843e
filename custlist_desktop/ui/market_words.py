"""What the window calls the document that a client receives, where a market calls it otherwise than the translation.

The French translation says "soumission", the Spanish one "propuesta"; a message is turned into the market's own as a
whole, articles and participles with it.
"""

import re
from typing import Final

from custlist_desktop.proposals.market import document_name, proposal_locale

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((re.compile(rf"\b{pattern}\b"), replacement) for pattern, replacement in pairs)


# From the longest to the shortest: what agrees with the noun is replaced together with it.
_DEVIS: Final = _rules(
    ("Devis et soumissions", "Devis"),
    ("Créer et modifier des devis, préparer des soumissions", "Créer, modifier et préparer des devis"),
    ("soumission émise est conservée telle quelle", "devis émis est conservé tel quel"),
    ("soumissions émises sont conservées telles quelles", "devis émis sont conservés tels quels"),
    ("Cette soumission n’est plus telle qu’émise(.*)Cherchez-la", r"Ce devis n’est plus tel qu’émis\1Cherchez-le"),
    ("La soumission est enregistrée(.*)joignez-la", r"Le devis est enregistré\1joignez-le"),
    ("de la soumission, telle qu’elle", "du devis, tel qu’il"),
    ("Aucune soumission émise", "Aucun devis émis"),
    ("aucune soumission émise", "aucun devis émis"),
    ("une des soumissions émises", "un des devis émis"),
    ("Soumissions émises", "Devis émis"),
    ("soumissions émises", "devis émis"),
    ("soumission émise", "devis émis"),
    ("la prochaine soumission", "le prochain devis"),
    ("Cette soumission", "Ce devis"),
    ("cette soumission", "ce devis"),
    ("Une soumission", "Un devis"),
    ("une soumission", "un devis"),
    ("de la soumission", "du devis"),
    ("à la soumission", "au devis"),
    ("La soumission", "Le devis"),
    ("la soumission", "le devis"),
    ("Soumissions?", "Devis"),
    ("soumissions?", "devis"),
)
_PRESUPUESTO: Final = _rules(
    ("Presupuestos y propuestas", "Presupuestos"),
    ("Crear y editar presupuestos, preparar propuestas", "Crear, editar y preparar presupuestos"),
    ("Aún no se ha emitido ninguna propuesta", "Aún no se ha emitido ningún presupuesto"),
    ("Esta propuesta ya no está(.*)Búsquela", r"Este presupuesto ya no está\1Búsquelo"),
    ("La propuesta se guardó(.*)adjúntela", r"El presupuesto se guardó\1adjúntelo"),
    ("una de las propuestas emitidas", "uno de los presupuestos emitidos"),
    ("Propuestas emitidas", "Presupuestos emitidos"),
    ("propuestas emitidas", "presupuestos emitidos"),
    ("propuesta emitida", "presupuesto emitido"),
    ("la próxima propuesta", "el próximo presupuesto"),
    ("ninguna propuesta", "ningún presupuesto"),
    ("Esta propuesta", "Este presupuesto"),
    ("esta propuesta", "este presupuesto"),
    ("Una propuesta", "Un presupuesto"),
    ("una propuesta", "un presupuesto"),
    ("de la propuesta", "del presupuesto"),
    ("a la propuesta", "al presupuesto"),
    ("La propuesta", "El presupuesto"),
    ("la propuesta", "el presupuesto"),
    ("Las propuestas", "Los presupuestos"),
    ("las propuestas", "los presupuestos"),
    ("Propuesta(s?)", r"Presupuesto\1"),
    ("propuesta(s?)", r"presupuesto\1"),
)
_COTIZACION: Final = _rules(
    ("Propuestas", "Cotizaciones"),
    ("propuestas", "cotizaciones"),
    ("Propuesta", "Cotización"),
    ("propuesta", "cotización"),
)
_MARKETS: Final[dict[str, tuple[str, Rules]]] = {
    "Devis": ("oumission", _DEVIS),
    "Presupuesto": ("ropuesta", _PRESUPUESTO),
    "Cotización": ("ropuesta", _COTIZACION),
}
"""By the document's name: what a message that is to be turned has in it, and how it is turned."""


def market_of(language: str, region: str) -> str:
    """What the window calls the document: the word of the market of ``region`` that speaks ``language``.

    It is empty where the translations stay as they are: in English, and without a region.
    """
    return "" if language == "en" or not region else document_name(proposal_locale(language, region)).text


def in_market(text: str, market: str) -> str:
    """A translated message with the document called ``market``, and what agrees with that."""
    part, rules = _MARKETS.get(market, ("", ()))
    if not rules or part not in text:
        return text
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text
