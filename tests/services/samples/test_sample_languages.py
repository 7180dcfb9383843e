"""Sample data in the language of whoever looks around with it: every text is one of that language's own."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from custlist_desktop.domain.geography import LANGUAGES
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.services.samples.people import generate_customers
from custlist_desktop.system.resources import resource_path
from tests.helpers.open_list import OpenList


def _read(name: str) -> Any:
    return json.loads(resource_path("samples", f"{name}.json").read_text(encoding="utf-8"))


def _is_of(language: str, key: str) -> bool:
    return key.partition("-")[0] == language


def _notes_of(language: str) -> list[str]:
    pools = [pool for key, pool in _read("notes").items() if _is_of(language, key)]
    showcase = [each["notes"][language] for each in _read("showcase") if "notes" in each]
    return [text for pool in pools for text in pool] + [line for notes in showcase for line in notes.splitlines()]


def _texts_of_estimates(language: str) -> set[str]:
    """All that an estimate's lines and texts can say in a language."""
    found: set[str] = set()
    for key, source in _read("estimate_lines").items():
        if _is_of(language, key) and isinstance(source, dict):
            trades = [source["general"], *source["trades"]]
            found |= {trade["heading"] for trade in trades}
            found |= {line[1] for trade in (*trades, {"lines": source["allowances"]}) for line in trade["lines"]}
            found |= {text for name in ("scope_of_work", "terms", "notes") for text in source[name]}
    return found


def _titles_of(language: str) -> list[str]:
    """Patterns of titles: the words are the language's, the names of people and places may be any."""
    source = _read("estimate_titles")[language]
    words = {name: pool for name, pool in source.items() if name not in ("titles", "place")}

    def alternatives(match: re.Match[str]) -> str:
        return "(?:" + "|".join(map(re.escape, words[match[1]])) + ")" if match[1] in words else "(.+)"

    parts = (re.split(r"(\{\w+\})", title) for title in source["titles"])
    return [
        "".join(re.sub(r"\{(\w+)\}", alternatives, p) if p[:1] == "{" else re.escape(p) for p in t) for t in parts
    ]


def _unknown(texts: Iterable[str], patterns: Iterable[str]) -> list[str]:
    known = re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
    return [text for text in texts if not known.fullmatch(text)]


def _open(template: str) -> str:
    return re.sub(r"\\\{\w+\\\}", "(.+)", re.escape(template))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_written_is_in_the_language_asked_for(open_list: OpenList, language: str) -> None:
    open_list.samples.fill(open_list.owner, customers=400, estimates=200, language=language)
    lines = [line for customer in Customer.select() for line in customer.notes.splitlines()]
    assert len(lines) > 100
    assert _unknown(lines, map(_open, _notes_of(language))) == []
    estimates = list(Estimate.select())
    assert {estimate.language for estimate in estimates} == {language}
    assert _unknown([estimate.title for estimate in estimates], _titles_of(language)) == []
    texts = {text for each in estimates for text in (each.scope_of_work, each.terms, each.notes) if text}
    texts |= {line.description for line in EstimateLineRow.select()}
    assert texts <= _texts_of_estimates(language)


def test_the_languages_share_no_text() -> None:
    for one in LANGUAGES:
        for other in set(LANGUAGES) - {one}:
            assert not _texts_of_estimates(one) & _texts_of_estimates(other)
            assert not set(_notes_of(one)) & set(_notes_of(other))


def test_the_same_seed_makes_the_same_people_in_every_language() -> None:
    french, spanish = (generate_customers(600, seed=3, language=language) for language in ("fr", "es"))
    assert [replace(each, notes="") for each in french] == [replace(each, notes="") for each in spanish]


def test_each_language_has_as_much_to_say() -> None:
    """In notes and estimates: as many texts, of about one length."""
    amounts = [(len(_notes_of(each)), len(_texts_of_estimates(each))) for each in ("en", "fr", "es")]
    (notes, texts), *others = amounts
    assert all(more_notes >= notes and more_texts >= 0.9 * texts for more_notes, more_texts in others)
