"""The central terms have one word each in every language, whichever window, command or page says them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache
from typing import Final

import pytest

from custlist_desktop.cli.words import translations
from custlist_desktop.domain.words import words_of
from custlist_desktop.domain.words.market import in_market
from custlist_desktop.domain.words.table import FieldWords
from custlist_desktop.system.resources import resource_path
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
    r"markup": (r"majoration", r"margen"),
    r"profit": (r"profit", r"utilidad"),
    r"discount": (r"rabais", r"descuento"),
    r"tax|taxes|taxable": (r"taxes?|taxable", r"impuestos?|gravable"),
    r"duplicates?": (r"doublons?|dupliquer", r"duplica(r|dos?)"),
    r"merge[sd]?": (r"fusion(ner|née?s?)?", r"combinar?"),
    r"password": (r"mots? de passe", r"contraseñas?"),
    r"backups?|back up": (r"sauvegarde[rs]?", r"copias? de seguridad"),
    r"status": (r"états?", r"estatus"),
    r"refused": (r"refusée?s?", r"rechaza(d[oa]s?|n)?"),
    r"skip(ped)?": (r"omises?|ignor(er|ée?s?)|omettre", r"omitid[oa]s?|omit(ir|en)"),
    r"default": (r"(par|à) défaut|défaut", r"predeterminad[oa]s?"),
    r"unit prices?": (r"prix unit(aires?|\.)?", r"precios? unit(arios?|\.)?"),
    r"revisions?": (r"révisions?", r"revisi(ón|ones)"),
    r"read-only": (r"lecture seule", r"solo lectura"),
    r"target": (r"objectif|cible|visé", r"meta"),
    r"issued": (r"émise?s?|émission", r"emiti(d[oa]s?|ó)?|emisión"),
    r"guess(ed)?": (r"suppos(ition|ée?s?)|devinée?s?", r"suposición"),
}
"""English terms, and how each is said in French and in Spanish; regular expressions over whole words."""

SHORTER: Final = {
    "fr": {"Estimate Defaults"},
    "es": {"Estimate Defaults", "Title: what the estimate is for", "Back up the customer list first"},
}
"""Texts that stand where the term goes without saying, and where there is little room."""

RIVALS: Final = {
    "fr": r"e-?mails?|mél|cellulaires?|périmètres?|modalités|estimations?|cotations?|remises?|templates?|corbeille",
    "es": r"e-?mails?|móvil(es)?|ordenador(es)?|ficheros?|cotizaci(ón|ones)|estimaci(ón|ones)|modelos?",
}
"""Words that others use for these terms, or that another country would."""

LANGUAGES: Final = ("fr", "es")

SAY: Final = {
    r"clients?": "customer; a proposal alone calls its reader a client",
    r"log[- ]?[io]n|log in": "sign in",
    r"rejected": "refused",
    r"safety cop(y|ies)": "backup",
    r"what becomes of": "what happens to, or what to do with",
    r"comes? of it": "what happens",
    r"stands?": "is",
    r"(as|that) (it|they) left|proposals? that left": "issued",
    r"(taken|taking) back": "undone",
    r"whose it is": "who wrote it",
    r"for want of": "without",
    r"meanwhile": "since, or in the meantime",
    r"aim(ed)?": "target",
    r"alike": "the same, or both",
    r"anew": "again",
    r"shall": "should",
    r"worked[- ]out": "calculated",
    r"takes nothing": "isn’t responding, or can’t be written",
    r"columns? divided by|divided by (commas|one)": "separated by",
    r"somebody": "someone",
    r"anybody": "anyone",
    r"nobody": "no one",
    r"cancelled|cancelling": "canceled",
    r"(recogni|organi|synchroni)s(e|ed|es|ing)": "with a z, as Americans do",
    r"licences?(?! RBQ)": "license",
    r"colou(r|rs|red)": "color",
    r"grey": "gray",
    r"metres?|centres?|catalogues?": "with the American ending",
    r"tick(ed|s)?": "check",
}
"""What English texts don't say, in regular expressions over whole words, and what they say instead."""

SAY_IN_FRENCH: Final = {
    r"logiciels?(?! libre)": "programme",
    r"codages?": "encodage",
    r"statuts?": "état",
    r"tap(er|ez|é|és)|entrez": "saisir",
    r"appuyez sur (l’icône|les trois points)": "cliquez sur",
    r"adresses? de courriel": "adresse courriel",
    r"inventée?s?": "fictif",
    r"éditer|éditez|sauver|sélectionne[rz]|supporter|assumer|digital": "the French word",
    r"la liste de clients": "la liste des clients",
    r"sans échéance": "sans limite de validité; an échéance is when a payment is due",
    r"va(lent)? de \S+ à": "saisissez de … à …",
    r"rien n’empêche": "vous pouvez quand même enregistrer",
    r"pas les mêmes": "clients différents",
    r"chercher encore": "relancer la recherche",
    r"à grands pas": "d’une page",
    r"bouton plein": "bouton principal",
    r"quittent? la liste": "sera retiré de la liste",
    r"(ce qui est|import) (parti|repris)|partie?s? (tels?|telles?|après)": "émis, or repris with its subject",
    r"rest(e|ent|ait|aient) comme": "ne change pas",
    r"se tien(t|nent)": "tient, or est",
    r"ce que devien(t|nent)": "que faire de",
    r"de qui (il|elle) est": "son auteur",
    r"autant qu’on puisse": "probable",
    r"n’accepte rien|comme aucun autre|est là, et": "what happened, in plain words",
    r"à qui (a|fait)": "à la personne qui",
    r"demandez-le-lui|lui demandez": "adressez-vous à lui",
    r"ne (passe|fait) d’appels|n’écrit de courriels|n’ouvre": "ne peut ouvrir, or n’est installé",
}
"""What French texts don't say, and what they say instead; as `SAY`."""

SAY_IN_SPANISH: Final = {
    r"recargos?": "margen sobre costo; a recargo is a penalty for paying late",
    r"marcador(es)?": "campo",
    r"valores iniciales": "valores predeterminados",
    r"quizás": "quizá",
    r"puls(ar|e|o|a)": "presionar for keys, hacer clic for the mouse",
    r"clique(ar|e)": "haga clic",
    r"(este|ese|otro|solo|un|dos|cada) equipos?": "computadora",
    r"añad(ir|a|e|id[oa]s?)": "agregar",
    r"respald(o|os|ar|e)": "copia de seguridad",
    r"fusion(ar|e|ad[oa]s?)": "combinar",
    r"entretanto": "mientras tanto",
    r"intente de nuevo": "inténtelo de nuevo",
    r"sustituy(ó|e|a)|sustituir": "reemplazar",
    r"clave de área": "código de área",
    r"adivin(ar|a|ad[oa]s?)": "suponer",
    r"(cambiar?|el|su) estado del? presupuesto|estado:": "estatus; the estado is a state of a country",
    r"tu|tus|tú|puedes|quieres|debes|tienes": "usted",
    r"por favor": "nothing: the sentence is polite with usted",
    r"[«»]": "curly quotation marks",
}
"""What Spanish texts don't say, and what they say instead; as `SAY`."""


@cache
def _messages(code: str) -> Sequence[Message]:
    """What a language has."""
    return read(file_of(code))


@cache
def _own(code: str) -> Sequence[Message]:
    """Those of the program; Qt's contexts are named like its classes."""
    return [message for message in _messages(code) if not re.match(r"Q[A-Z]", message.context)]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("term", list(TERMS))
def test_term_is_translated_by_one_word_family(term: str, code: str) -> None:
    family = re.compile(rf"\b({TERMS[term][LANGUAGES.index(code)]})\b", re.IGNORECASE)
    meant = re.compile(rf"\b({term})\b", re.IGNORECASE)
    said = [each for each in _own(code) if meant.search(each.text.replace("(s)", "s"))]
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
    said = [(each.context, in_market(form, "")) for each in _messages(code) for form in each.forms]
    assert [each for each in said if rival.search(each[1])] == []


@cache
def _english() -> Sequence[tuple[str, str]]:
    """Where each English text is, and the text without its braces and code."""
    found = [(each.context, each.text) for each in _own("fr")]
    found += [("the shell", text) for text in translations("fr")]
    found += [("domain/words/en", text) for text in _words("en")]
    for page in sorted(resource_path("guide", "en").glob("*.md")):
        text = re.sub(r"<!--.*?-->|```.*?```|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        found += [(page.name, line) for line in text.splitlines()]
    return [(where, re.sub(r"\{\w*\}", "", text)) for where, text in found]


@cache
def _said_in(code: str) -> Sequence[tuple[str, str]]:
    """Where each translated text is, and the text without its braces, code and words for the guide's search."""
    found = [(each.context, form) for each in _messages(code) for form in each.forms]
    found += [("the shell", text) for text in translations(code).values()]
    found += [(f"domain/words/{code}", text) for text in _words(code)]
    for page in sorted(resource_path("guide", code).glob("*.md")):
        text = re.sub(r"<!--.*?-->|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        found += [(page.name, line) for line in text.splitlines()]
    return [(where, re.sub(r"\{\w*\}", "", text)) for where, text in found]


def _words(code: str) -> Iterator[str]:
    """The sentences that window and shell share."""
    words = words_of(code)
    for part in fields(words):
        table = getattr(words, part.name)
        values = table.values() if hasattr(table, "values") else (table,)
        for each in values:
            yield from (each.name, each.explanation) if isinstance(each, FieldWords) else (each,)


@pytest.mark.parametrize("banned", list(SAY))
def test_english_says_it_in_everyday_american_words(banned: str) -> None:
    said = re.compile(rf"\b({banned})\b", re.IGNORECASE)
    assert [each for each in _english() if said.search(each[1])] == [], f"say: {SAY[banned]}"


def test_english_texts_are_looked_at_wherever_they_are() -> None:
    places = {where for where, _ in _english()}
    assert {"the shell", "domain/words/en", "Errors", "import.md"} <= places
    texts = {text for _, text in _english()}
    assert {"refused", "An email address has an “@” in it.", "Import undone"} <= texts


@pytest.mark.parametrize("banned", list(SAY_IN_SPANISH))
def test_spanish_says_it_in_the_words_of_mexico_and_with_usted(banned: str) -> None:
    said = re.compile(rf"(?<!\w)({banned})(?!\w)", re.IGNORECASE)
    assert [each for each in _said_in("es") if said.search(each[1])] == [], f"say: {SAY_IN_SPANISH[banned]}"


@pytest.mark.parametrize("banned", list(SAY_IN_FRENCH))
def test_french_says_it_as_people_speak(banned: str) -> None:
    said = re.compile(rf"(?<!\w)({banned})(?!\w)", re.IGNORECASE)
    assert [each for each in _said_in("fr") if said.search(each[1])] == [], f"say: {SAY_IN_FRENCH[banned]}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_are_looked_at_wherever_they_are(code: str) -> None:
    places = {where for where, _ in _said_in(code)}
    assert {"the shell", f"domain/words/{code}", "Errors", "import.md"} <= places
