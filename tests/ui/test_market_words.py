"""What the window calls the document that a client receives, in each market."""

import re
from collections.abc import Callable, Iterator
from html import unescape

import pytest
from PySide6.QtWidgets import QApplication

from custlist_desktop.domain.words.market import MARKETS, in_market, market_of
from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.i18n import set_market, translate

# Another market's word, and feminine forms beside a masculine name.
_WRONG_BESIDE = {
    "Devis": r"(?i)\b[Ll]a devis|\b[Uu]ne devis|\bcette devis|\bde le devis|devis émise|devis parti?es|\bsoumission",
    "Presupuesto": r"(?i)\b[Ll]as? presupuesto|\b[Uu]na presupuesto|presupuestos? emitida|\bde el presup|\bpropuesta",
    "Cotización": r"(?i)\bcotizacións|\bel cotización|\bpropuesta",
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


def test_a_message_takes_the_form_of_its_market() -> None:
    message = "Ver [[la propuesta|la cotización|el presupuesto]] [[emitida|emitida|emitido]] {number}"
    assert in_market(message, "Presupuesto") == "Ver el presupuesto emitido {number}"
    assert in_market(message, "Cotización") == "Ver la cotización emitida {number}"
    assert in_market(message, "Propuesta") == in_market(message, "") == "Ver la propuesta emitida {number}"
    assert in_market("Presupuesto {number}", "Presupuesto") == "Presupuesto {number}"


@pytest.mark.parametrize("language", MARKETS)
def test_a_message_has_a_form_for_every_market(language: str) -> None:
    forms = [form for message in messages(language) for form in re.findall(r"\[\[(.*?)\]\]", message)]
    assert [each for each in forms if each.count("|") != len(MARKETS[language]) - 1] == []
    assert len(forms) > 40


@pytest.mark.parametrize(
    ("language", "market"),
    [(language, market) for language, markets in MARKETS.items() for market in ("", *markets)],
)
def test_every_message_agrees_with_the_markets_name(language: str, market: str) -> None:
    shown = [in_market(message, market) for message in messages(language)]
    assert [each for each in shown if "[[" in each or re.search(_WRONG_BESIDE.get(market, "$^"), each)] == []


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
