"""Searches of the guide: in the words of other programs too, with slips, and where nothing is found."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from custlist_desktop.domain.words import words_of
from custlist_desktop.ui.customers.commands import customer_commands
from custlist_desktop.ui.duplicates.commands import duplicate_commands
from custlist_desktop.ui.estimates.commands import estimate_commands
from custlist_desktop.ui.estimates.editor_commands import editor_commands
from custlist_desktop.ui.estimates.lines.commands import line_commands
from custlist_desktop.ui.help.commands import guide_commands
from custlist_desktop.ui.help.finding import search_guide
from custlist_desktop.ui.help.topics import page_keywords, topic_keys
from custlist_desktop.ui.importing.commands import import_commands
from custlist_desktop.ui.kit.commands import CommandTable
from custlist_desktop.ui.kit.lists.list_commands import list_commands
from custlist_desktop.ui.proposals.commands import all_proposal_commands
from custlist_desktop.ui.settings.backup_commands import backups_commands
from custlist_desktop.ui.settings.commands import activity_commands, settings_commands
from custlist_desktop.ui.shell.commands import dialog_keys, window_commands
from tests.ui.help.guide_pages import LANGUAGES

pytestmark = pytest.mark.usefixtures("app")

with Path(__file__).with_name("searches.tsv").open(encoding="utf-8", newline="") as file:
    SEARCHES = [(row["language"], row["search"], row["topic"]) for row in csv.DictReader(file, delimiter="\t")]
"""What people type, in the words of bookkeeping, CRM and estimating programs, and the topic that answers it."""

with Path(__file__).with_name("questions.tsv").open(encoding="utf-8", newline="") as file:
    QUESTIONS = [(row["language"], row["question"], row["topics"]) for row in csv.DictReader(file, delimiter="\t")]
"""Whole questions as people type them, and the topics that answer each."""


@pytest.mark.parametrize(("language", "question", "topics"), QUESTIONS)
def test_question_leads_first_to_a_topic_that_answers_it(language: str, question: str, topics: str) -> None:
    assert search_guide(question, language).places[0].topic in topics.split()


@pytest.mark.parametrize(("language", "search", "topic"), SEARCHES)
def test_search_leads_to_the_topic_that_answers_it(language: str, search: str, topic: str) -> None:
    answer = search_guide(search, language)
    assert not answer.is_nearest
    assert topic in [found.topic for found in answer.places[:3]]


@pytest.mark.parametrize(
    ("language", "words", "topic"),
    [
        ("en", "FORGOT password", "users"),
        ("fr", "telecharger", "proposal"),
        ("es", "contrasena olvido", "users"),
        ("fr", "Où données", "data"),
        ("en", "how do I delete a customer?", "edit-delete"),
        ("fr", "comment supprimer un client", "edit-delete"),
        ("es", "¿cómo elimino un cliente?", "edit-delete"),
    ],
)
def test_case_accents_and_words_that_say_nothing_are_ignored(language: str, words: str, topic: str) -> None:
    assert search_guide(words, language).places[0].topic == topic


@pytest.mark.parametrize(
    ("language", "word", "meant"),
    [
        ("en", "customers", "customer"),
        ("en", "importing", "import"),
        ("en", "duplicats", "duplicates"),
        ("en", "estiamte", "estimate"),
        ("fr", "sauvegarder", "sauvegardez"),
        ("fr", "soumision", "soumission"),
        ("es", "respaldos", "respaldo"),
        ("es", "contraseñá", "contraseña"),
    ],
)
def test_other_endings_and_slips_find_what_was_meant(language: str, word: str, meant: str) -> None:
    answer = search_guide(word, language)
    assert not answer.is_nearest
    assert search_guide(meant, language).places[0] in answer.places


def test_short_words_are_not_bent() -> None:
    assert search_guide("gts", "en").places == ()
    assert search_guide("gst", "en").places[0].anchor == "taxes"


def test_heading_comes_before_keyword_and_keyword_before_text() -> None:
    by_heading = search_guide("undo import", "en").places[0]
    assert (by_heading.topic, by_heading.anchor, by_heading.heading) == ("import", "undo-an-import", "Undo an import")
    topics = [found.topic for found in search_guide("permission", "en").places]
    assert topics[0] == "users"
    # "License" is a keyword of two parts and in the text of others.
    license_parts = [(found.topic, found.anchor) for found in search_guide("license", "en").places]
    assert license_parts.index(("company", "license-number-and-website")) == 0
    assert license_parts.index(("trouble", "ask-for-help")) < license_parts.index(("templates", "placeholders"))


def test_where_no_topic_has_all_words_the_nearest_are_offered() -> None:
    answer = search_guide("delete customer xyzzy", "en")
    assert answer.is_nearest
    assert answer.places[0].topic == "edit-delete"
    assert len(answer.places) <= 5


@pytest.mark.parametrize("nothing", ["", "   ", "?!", "xyzzy", "%%%", "a" * 500])
def test_nothing_is_found_for_what_the_guide_does_not_know(nothing: str) -> None:
    assert search_guide(nothing, "en").places == ()


def test_words_to_mark_are_those_of_the_guide() -> None:
    assert {"import", "imported", "importing"} & set(search_guide("import", "en").words)
    assert "estimate" in search_guide("estiamte", "en").words


@pytest.mark.parametrize("topic", topic_keys())
def test_keywords_belong_to_the_same_parts_in_every_language(topic: str) -> None:
    english = page_keywords(topic, "en")
    assert english, "a topic says what else people call it"
    for language in LANGUAGES:
        own = page_keywords(topic, language)
        assert len(own) == len(english)
        for words in own.values():
            assert all(words), "a keyword is empty"
            assert len(words) == len(set(words)), "a keyword is there twice"


def _command_words() -> set[str]:
    tables: tuple[CommandTable[Any], ...] = (
        customer_commands(),
        duplicate_commands(),
        estimate_commands(),
        editor_commands(),
        line_commands(),
        guide_commands(),
        import_commands(),
        list_commands(),
        all_proposal_commands(),
        settings_commands(),
        activity_commands(),
        backups_commands(),
        dialog_keys(),
        window_commands(),
    )
    return {word for table in tables for row in table for word in (row.text, row.hint, row.help) if word}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_of_a_command_and_of_a_field_finds_a_page(code: str, language: Callable[[str], str]) -> None:
    language(code)
    words = _command_words() | {field.name for field in words_of(code).fields.values()}
    answers = {word: search_guide(word, code) for word in words}
    assert len(words) > 150
    assert not sorted(word for word, answer in answers.items() if answer.is_nearest or not answer.places)
