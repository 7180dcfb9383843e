"""The central terms have one word each in French and in Spanish, whichever window says them."""

import re
from typing import Final

import pytest

from custlist_desktop.ui.market_words import in_market
from tests.test_translations import Message, file_of, read

TERMS: Final[dict[str, tuple[str, str]]] = {
    r"customers?": (r"clients?", r"clientes?"),
    r"customer lists?": (r"listes? de(s)? clients", r"listas? de clientes"),
    r"estimates?": (r"devis", r"presupuestos?"),
    r"proposals?": (r"soumissions?", r"propuestas?"),
    r"templates?": (r"modèles?", r"plantillas?"),
    r"placeholders?": (r"champs?", r"campos?"),
    r"trade names?": (r"noms? commercia(l|ux)", r"nombres? comercial(es)?"),
    r"account owners?": (r"propriétaires? du compte", r"propietarios? de la cuenta"),
    r"estimator": (r"estimateur", r"estimador"),
    r"account settings": (r"paramètres du compte", r"configuración de la cuenta"),
    r"scope of work": (r"étendue des travaux", r"alcance( de los trabajos)?"),
    r"terms and conditions": (r"conditions générales", r"términos y condiciones"),
    r"job site": (r"chantier", r"obra"),
    r"company": (r"entreprise", r"empresa"),
    r"emails?": (r"courriels?|écrire|adresse", r"correos?|escribir"),
    r"mobile": (r"mobile", r"celular"),
    r"websites?": (r"sites?|adresse web", r"sitios? web"),
    r"postal codes?": (r"codes? posta(l|ux)|code du type", r"códigos?"),
    r"markup": (r"majoration", r"recargo"),
    r"profit": (r"profit", r"utilidad"),
    r"discount": (r"rabais", r"descuento"),
    r"tax|taxes|taxable": (r"taxes?|taxable", r"impuestos?|gravable"),
    r"duplicates?": (r"doublons?|dupliquer", r"duplica(r|dos?)"),
    r"merge[sd]?": (r"fusion(ner|née?s?)?", r"combinar?"),
    r"password": (r"mots? de passe", r"contraseñas?"),
    r"backups?|back up": (r"sauvegarde[rs]?", r"copias? de seguridad"),
}
"""English terms, and how each is said in French and in Spanish; regular expressions over whole words."""

SHORTER: Final = {
    "fr": {"Estimate Defaults"},
    "es": {"Estimate Defaults", "Pattern of estimate numbers", "Back up the customer list first"},
}
"""Texts that stand where the term goes without saying, and where there is little room."""

RIVALS: Final = {
    "fr": r"e-?mails?|mél|cellulaires?|périmètres?|modalités|estimations?|cotations?|remises?|templates?|corbeille",
    "es": r"e-?mails?|móvil(es)?|ordenador(es)?|ficheros?|cotizaci(ón|ones)|estimaci(ón|ones)|modelos?",
}
"""Words that others use for these terms, or that another country would."""

LANGUAGES: Final = ("fr", "es")


def _own(messages: list[Message]) -> list[Message]:
    """Those of the program; Qt's contexts are named like its classes."""
    return [message for message in messages if not re.match(r"Q[A-Z]", message.context)]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("term", list(TERMS))
def test_term_is_translated_by_one_word_family(term: str, code: str) -> None:
    family = re.compile(rf"\b({TERMS[term][LANGUAGES.index(code)]})\b", re.IGNORECASE)
    meant = re.compile(rf"\b({term})\b", re.IGNORECASE)
    said = [each for each in _own(read(file_of(code))) if meant.search(each.text.replace("(s)", "s"))]
    assert said, "the program doesn't use this term any more"
    assert not [
        (each.context, each.text, each.forms)
        for each in said
        if each.finished
        and each.text not in SHORTER[code]
        and not all(family.search(form) for form in each.forms if form)
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_other_word_is_used_for_a_term(code: str) -> None:
    rival = re.compile(rf"\b({RIVALS[code]})\b", re.IGNORECASE)
    said = [(each.context, in_market(form, "")) for each in read(file_of(code)) for form in each.forms]
    assert [each for each in said if rival.search(each[1])] == []
