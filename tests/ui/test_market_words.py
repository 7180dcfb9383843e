"""What the window calls the document that a client receives, in each market."""

import re
from collections.abc import Callable, Iterator
from html import unescape

import pytest
from PySide6.QtWidgets import QApplication

from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.i18n import set_market, translate
from custlist_desktop.ui.market_words import in_market, market_of

# Feminine forms beside a masculine name, and what a noun swapped alone would leave behind.
_WRONG_BESIDE = {
    "Devis": r"\b[Ll]a devis|\b[Uu]ne devis|\bcette devis|\bde le devis|devis émise|devis parti?es|\bsoumission",
    "Presupuesto": r"\b[Ll]as? presupuesto|\b[Uu]na presupuesto|presupuestos? emitida|\bde el presup|\bpropuesta",
    "Cotización": r"\bcotizacións|\bel cotización|\bpropuesta",
}


@pytest.fixture
def market(app: QApplication) -> Iterator[Callable[[str], None]]:
    """Sets the market for the length of a test."""

    def choose(region: str) -> None:
        set_market(app, region)
        app.processEvents()

    yield choose
    choose("")


def messages(language: str) -> list[str]:
    """All that the window can say in a language."""
    written = resource_path("translations", f"custlist_{language}.ts").read_text(encoding="utf-8")
    return [unescape(each) for each in re.findall(r"<(?:translation|numerusform)>([^<]*)</", written)]


@pytest.mark.parametrize(
    ("language", "region", "name"),
    [
        ("fr", "CA", "Soumission"),
        ("fr", "US", "Soumission"),
        ("fr", "FR", "Devis"),
        ("fr", "BE", "Devis"),
        ("es", "MX", "Cotización"),
        ("es", "CO", "Cotización"),
        ("es", "ES", "Presupuesto"),
        ("es", "US", "Propuesta"),
        ("es", "", ""),
        ("en", "CA", ""),
    ],
)
def test_the_window_has_the_word_of_the_market(language: str, region: str, name: str) -> None:
    assert market_of(language, region) == name


@pytest.mark.parametrize(
    ("said", "market", "says"),
    [
        ("Vos choix sont conservés pour la prochaine soumission.", "Devis", "… pour le prochain devis."),
        ("Aperçu de la soumission, telle qu’elle s’imprimera", "Devis", "Aperçu du devis, tel qu’il s’imprimera"),
        (
            "%Ln soumissions émises sont conservées telles quelles.",
            "Devis",
            "%Ln devis émis sont conservés tels quels.",
        ),
        ("Ouvrir une des soumissions émises", "Devis", "Ouvrir un des devis émis"),
        ("Abrir una de las propuestas emitidas", "Presupuesto", "Abrir uno de los presupuestos emitidos"),
        ("Abrir una de las propuestas emitidas", "Cotización", "Abrir una de las cotizaciones emitidas"),
        ("Idioma de la propuesta", "Presupuesto", "Idioma del presupuesto"),
        ("Soumission {number}", "Soumission", "Soumission {number}"),
        ("Proposal", "", "Proposal"),
    ],
)
def test_articles_and_participles_agree_with_the_name(said: str, market: str, says: str) -> None:
    assert in_market(said, market).endswith(says.lstrip("… "))


@pytest.mark.parametrize(("language", "market"), [("fr", "Devis"), ("es", "Presupuesto"), ("es", "Cotización")])
def test_every_message_agrees_with_the_markets_name(language: str, market: str) -> None:
    turned = [in_market(message, market) for message in messages(language)]
    assert [each for each in turned if re.search(_WRONG_BESIDE[market], each, re.IGNORECASE)] == []


def test_messages_without_the_document_stay_as_they_are() -> None:
    for language, market, part in (("fr", "Devis", "oumission"), ("es", "Presupuesto", "ropuesta")):
        others = [message for message in messages(language) if part not in message]
        assert others == [in_market(message, market) for message in others]


def test_words_follow_the_market_at_once(language: Callable[[str], str], market: Callable[[str], None]) -> None:
    language("fr")
    shown = []
    for region in ("CA", "FR", "BE", ""):
        market(region)
        shown.append(translate("ProposalWindow", "Proposal"))
    language("es")
    for region in ("MX", "ES", "US"):
        market(region)
        shown.append(translate("ProposalWindow", "Proposal"))
    assert shown == ["Soumission", "Devis", "Devis", "Soumission", "Cotización", "Presupuesto", "Propuesta"]
