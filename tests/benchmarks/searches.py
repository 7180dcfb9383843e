"""What is searched for: always the same, and how many customers match it by a plain scan of all of them."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.engine import Access
from custlist_desktop.domain.search import parse_query
from custlist_desktop.system.jobs import by_processes

LANGUAGE: Final = "en"
SEARCHES: Final = (
    *("roofing", "construction", "school", "plumbing", "manager"),  # frequent
    *("quixwell", "novak sheet", "skowalski", "o'brien", "magnolia apartments", "gate code"),  # rare
    *("zzyzx", "qqqq roofing", "xylophone"),  # absent
    *("a", "s", "é", "7", "ma", "in", "zz", "qx", "st", "12"),  # one and two characters
    *("texas", "california", "montreal", "new york", "france", "québec"),  # places
    *("555", "0142", "(512) 555", "5125550", "+1 514"),  # digits of a telephone number
    *("gagné", "garcía", "hélène"),  # accents
    *("smith roofing", "john texas manager"),  # several words
)
"""Forty, as people type them."""
_WORTH_PROCESSES: Final = 20_000


def plain_totals(path: Path) -> dict[str, int]:
    """How many customers of the list at ``path`` match each of `SEARCHES`, by reading the text of each of them.

    No index is asked. The answer is kept beside the list.
    """
    kept = path.with_suffix(".totals.json")
    if kept.exists():
        known: dict[str, int] = json.loads(kept.read_text("utf-8"))
        if list(known) == list(SEARCHES):
            return known
    totals = _scan(path)
    unfinished = path.with_suffix(".totals.unfinished")
    unfinished.write_text(json.dumps(totals), "utf-8")
    os.replace(unfinished, kept)
    return totals


def _scan(path: Path) -> dict[str, int]:
    totals = dict.fromkeys(SEARCHES, 0)
    with closing(engine.connect(path, Access.READ)) as connection:
        rows = (text for (text,) in connection.execute("SELECT search_text FROM customer"))
        for found in by_processes(_found, rows, _WORTH_PROCESSES):
            for text in found:
                totals[text] += 1
    return totals


def _found(texts: list[str]) -> list[list[str]]:
    """Of each text, the searches that find it."""
    queries = [(text, parse_query(text, LANGUAGE).branches) for text in SEARCHES]
    return [[search for search, branches in queries if _matches(text, branches)] for text in texts]


def _matches(text: str, branches: Sequence[Sequence[Sequence[str]]]) -> bool:
    # Loops, since generators take three times as long, and a million customers are read.
    for words in branches:
        for forms in words:
            for form in forms:
                if form in text:
                    break
            else:
                break
        else:
            return True
    return False


def wrong_totals(shown: Mapping[str, Sequence[int]], plain: Mapping[str, int]) -> dict[str, tuple[set[int], int]]:
    """The searches with a total in the window that isn't the plain scan's: all that were shown, and the right one."""
    return {text: (set(totals), plain[text]) for text, totals in shown.items() if set(totals) != {plain[text]}}
