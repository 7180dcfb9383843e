"""The shell's own sentences, in the shell's language. English ones are in the code, the others in a table.

The table is resources/translations/shell.tsv; what the window says too is in `domain.words`. A test holds that no
sentence lacks a translation.
"""

import argparse
from collections.abc import Mapping
from functools import cache

from custlist_desktop.domain.text import Wording
from custlist_desktop.domain.words import is_one, words_of
from custlist_desktop.domain.words.market import in_market, market_of
from custlist_desktop.domain.words.table import Words
from custlist_desktop.system.resources import resource_path

_language = "en"
_market = ""


def speak(language: str, region: str = "") -> None:
    """Sets the language of the shell and of argparse: "en", "fr" or "es"; ``region`` as for `call_proposals`."""
    global _language
    _language = language
    call_proposals(region)
    argparse._ = _translated  # type: ignore[attr-defined]  # as it asks gettext, which would need files of its own
    argparse.ngettext = _translated_count  # type: ignore[attr-defined]  # the same, for a number


def call_proposals(region: str) -> None:
    """Calls the document that a client receives as the market of ``region`` does, which is an ISO 3166-1 alpha-2."""
    global _market
    _market = market_of(_language, region)


def language() -> str:
    """The code of the shell's language."""
    return _language


def words() -> Words:
    """What window and shell say alike, in the shell's language."""
    return words_of(_language)


def say(text: str, /, **facts: object) -> str:
    """An English text, a literal, in the shell's language; its braces are filled by ``facts``, if there are any."""
    return _translated(text).format(**facts) if facts else _translated(text)


def say_count(one: str, other: str, count: int, /, **facts: object) -> str:
    """As `say`, for a number: the text for 1 (in French for 0 too) or the other one, with ``count`` in its braces."""
    return _translated_count(one, other, count).format(count=figure(count), **facts)


def figure(number: int) -> str:
    """A whole number as the shell's language groups its digits: a comma is a decimal one in French, and in Spain."""
    groups = f"{number:,}"
    return groups if _language == "en" else groups.replace(",", "\u00a0")


@cache
def translations(language: str) -> Mapping[str, str]:
    """What each English text is in another language."""
    lines = resource_path("translations", "shell.tsv").read_text(encoding="utf-8").split("\n")
    codes, *rows = [line.replace("\\n", "\n").split("\t") for line in lines if line and not line.startswith("#")]
    place = codes.index(language)
    return {row[0]: row[place] for row in rows}


def _translated(text: str) -> str:
    return Wording(text if _language == "en" else in_market(translations(_language).get(text, text), _market))


def _translated_count(one: str, other: str, count: int) -> str:
    return _translated(one if is_one(count, _language) else other)
