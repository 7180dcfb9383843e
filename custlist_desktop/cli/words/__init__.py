"""The shell's own sentences. English ones stand in the code; `fr` and `es` have what they are in their languages.

What the window says too is in `domain.words`. `tests/cli/test_words.py` holds that no sentence lacks a translation.
"""

import argparse
from collections.abc import Mapping
from typing import Final

from custlist_desktop.cli.words import es, fr
from custlist_desktop.domain.words import is_one, words_of
from custlist_desktop.domain.words.table import Words

_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {"fr": fr.TEXTS, "es": es.TEXTS}
_COUNTED: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {"fr": fr.COUNTED, "es": es.COUNTED}

_language = "en"


def speak(language: str) -> None:
    """Makes ``language``, "en", "fr" or "es", the shell's, and that of what argparse says."""
    global _language
    _language = language
    argparse._ = _translated  # type: ignore[attr-defined]  # as it asks gettext, which would need files of its own
    argparse.ngettext = _translated_count  # type: ignore[attr-defined]


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
    """A whole number as the shell's language groups its digits."""
    groups = f"{number:,}"
    return groups.replace(",", "\u00a0") if _language == "fr" else groups


def _translated(text: str) -> str:
    return _TEXTS.get(_language, {}).get(text, text)


def _translated_count(one: str, other: str, count: int) -> str:
    forms = _COUNTED.get(_language, {}).get(one, (one, other))
    return forms[0] if is_one(count, _language) else forms[1]
