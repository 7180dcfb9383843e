"""The words that window, shell and files share: every language has the same ones, with the same braces."""

import re
from dataclasses import fields

import pytest

from custlist_desktop.database.backup import BackupTrouble
from custlist_desktop.domain.errors import FileTrouble
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.fields import FIELD
from custlist_desktop.domain.roles import Role
from custlist_desktop.domain.words import words_of
from custlist_desktop.domain.words.table import Words
from custlist_desktop.exchange.source import ImportTrouble
from custlist_desktop.services.duplicates.service import Likeness
from custlist_desktop.system.config import LANGUAGES
from tests.helpers.shared_words import shared_words

TABLES = [field.name for field in fields(Words) if field.name not in ("language", "key", "fields")]
BRACES = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TABLES)
def test_every_language_has_the_words_of_english(name: str, language: str) -> None:
    english, own = getattr(words_of("en"), name), getattr(words_of(language), name)
    assert list(own) == list(english)
    for key, text in english.items():
        assert sorted(BRACES.findall(own[key])) == sorted(BRACES.findall(text)), key
        assert own[key].strip(), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_named_explained_and_shown_by_an_example(language: str) -> None:
    words = words_of(language)
    assert list(words.fields) == list(FIELD), f"fields in domain/words/{language}/customers.py"
    lacking = [name for name, each in words.fields.items() if not (each.name and each.explanation)]
    assert lacking == []
    # Mexico's addresses have a state, and the program knows none of its.
    assert [name for name, each in words.fields.items() if not each.example and name != "state_province"] == []
    assert words.key.name
    assert words.key.explanation


def test_every_status_and_role_has_its_word() -> None:
    assert set(words_of("en").statuses) == set(EstimateStatus)
    assert set(words_of("en").roles) == set(Role)


def test_every_trouble_has_its_words() -> None:
    words = words_of("en")
    assert set(FileTrouble) - set(words.files) == set()
    assert set(BackupTrouble) - set(words.backups) == {BackupTrouble.NOT_WRITTEN}  # said by the file's trouble
    assert set(ImportTrouble) - set(words.import_files) == set()
    assert set(Likeness) - set(words.likenesses) == set()


def test_language_that_nobody_speaks_here_is_english() -> None:
    assert words_of("de") is words_of("en")
    assert words_of("fr").statuses[EstimateStatus.SENT] == "Envoyé"


def test_french_has_its_spaces_and_apostrophes() -> None:
    odd = re.compile(r"'|«(?!\u00a0)|(?<!\u00a0)»|(?<!\u00a0)[:;?!](?=\s|$)")
    assert not [text for _, text in shared_words("fr") if odd.search(text)]


def test_spanish_opens_what_it_closes() -> None:
    texts = [text for _, text in shared_words("es")]
    assert [text for text in texts if text.count("?") != text.count("¿") or text.count("!") != text.count("¡")] == []
