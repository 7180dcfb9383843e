"""The shell speaks the language of the computer, and lacks no sentence in any."""

import json
import re
from pathlib import Path

import pytest

from custlist_desktop.cli import main
from custlist_desktop.cli.import_report import import_remarks
from custlist_desktop.cli.words import figure, say, say_count, speak, translations
from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.domain.words.market import MARKETS
from tests.cli.spoken import counted_texts, said_texts

LANGUAGES = ("fr", "es")
BRACES = re.compile(r"\{\w+\}|%\(\w+\)\w|%\w")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_no_other(language: str) -> None:
    texts = list(translations(language))
    said = said_texts() | set(counted_texts()) | set(counted_texts().values())
    of_argparse = set(texts[texts.index("%(prog)s: error: %(message)s\n") :])
    assert said - set(texts) == set()
    assert set(texts) - said - of_argparse == set()
    assert all(translations(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    for text, own in translations(language).items():
        missing = set(BRACES.findall(text)) ^ set(BRACES.findall(own))
        assert missing <= {"%(type)s"}, text  # Python's name of a type says nothing to a reader
        assert text.endswith(("\n", " ")) == own.endswith(("\n", " ")), text


def test_french_has_its_spaces_and_apostrophes() -> None:
    odd = re.compile(r"'|«(?!\u00a0)|(?<!\u00a0)»|(?<!\u00a0)[:;?!](?=\s|$)")
    assert [own for _, own in translations("fr").items() if odd.search(own)] == []


@pytest.mark.parametrize(
    ("language", "region", "name"),
    [
        ("fr", "CA", "la soumission"),
        ("fr", "FR", "le devis"),
        ("es", "MX", "la cotización"),
        ("es", "ES", "el presupuesto"),
        ("es", "US", "la propuesta"),
        ("en", "CA", "The proposal"),
    ],
)
def test_shell_calls_the_document_what_its_market_calls_it(language: str, region: str, name: str) -> None:
    speak(language, region)
    assert name in say(
        "The proposal can't be made: {error}; check whether its trade name's logo is damaged.", error=0
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_forms_of_all_markets(language: str) -> None:
    forms = [each for own in translations(language).values() for each in re.findall(r"\[\[([^]]*)\]\]", own)]
    assert len(forms) > 5
    assert {each.count("|") + 1 for each in forms} == {len(MARKETS[language])}


def test_spanish_opens_what_it_closes() -> None:
    assert [own for _, own in translations("es").items() if own.count("?") != own.count("¿")] == []


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("LC_MESSAGES", "fr_CA.UTF-8", "Aucun client ne correspond. Essayez moins de mots, ou d’autres mots."),
        ("LC_ALL", "es_MX.UTF-8", "Ningún cliente coincide. Pruebe con menos palabras u otras."),
        ("LC_ALL", "de_DE.UTF-8", "No customer matches. Try fewer or other words."),
    ],
)
def test_shell_speaks_the_computers_language(
    variable: str,
    value: str,
    told: str,
    sample_list_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LANG", "C.UTF-8")
    if variable == "LC_ALL":
        monkeypatch.delenv("LC_MESSAGES")
    monkeypatch.setenv(variable, value)
    assert main(["search", "--user", "Elena Ruiz", "--database", str(sample_list_path), "nobody"]) == 0
    assert capsys.readouterr().err == f"{told}\n"


def test_json_has_the_same_keys_in_every_language(
    sample_list_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = []
    for value in ("en_US.UTF-8", "fr_CA.UTF-8", "es_MX.UTF-8"):
        monkeypatch.setenv("LC_MESSAGES", value)
        assert (
            main(
                ["search", "--json", "--limit", "1", "--user", "Elena Ruiz", "--database", str(sample_list_path), ""]
            )
            == 0
        )
        printed = capsys.readouterr()
        assert printed.err == ""
        keys.append(list(json.loads(printed.out)[0]))
    assert keys[0] == keys[1] == keys[2]


def test_help_and_wrong_options_are_in_the_language_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_MESSAGES", "fr_FR.UTF-8")
    with pytest.raises(SystemExit) as ended:
        main(["show"])
    assert ended.value.code == 2
    assert "ces arguments manquent\u00a0: ID" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = capsys.readouterr().out
    assert printed.startswith("usage\u00a0: custlist")
    assert "trouver des clients comme le fait la fenêtre" in printed
    assert "afficher la version du programme" in printed


def test_numbers_have_their_form_and_their_digits_in_groups() -> None:
    def told(count: int) -> str:
        return say_count("{count} customer", "{count} customers", count)

    assert [told(count) for count in (0, 1, 1204)] == ["0 customers", "1 customer", "1,204 customers"]
    speak("fr")
    assert [told(count) for count in (0, 1, 2)] == ["0 client", "1 client", "2 clients"]
    assert figure(1204) == "1\u00a0204"
    assert say("Row {number}: {problems}", number=3, problems="x") == "Ligne 3\u00a0: x"
    speak("es")
    assert [told(count) for count in (0, 1)] == ["0 clientes", "1 cliente"]
    assert figure(1204) == "1\u00a0204"


@pytest.mark.parametrize("reason", SkipReason)
def test_every_reason_to_skip_a_row_has_words(reason: SkipReason) -> None:
    facts = {
        "left_out": [],
        "guessed": [],
        "cells_in_notes": 0,
        "skipped_rows": {reason.value: 2},
        "unclear_rows": {},
        "left_empty": {},
        "look_alikes": 0,
    }
    (remark,) = import_remarks(facts)
    assert remark.startswith("2 rows skipped as no customers: ")
