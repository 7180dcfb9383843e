"""What window, shell, PDF and files say alike, once for each language.

Each language is a package with a module for a subject, which makes a `Words` of them, so that none can lack a table;
`tests/domain/test_words.py` holds their keys and braces alike. A language is read when it is first asked for.
"""

from collections.abc import Mapping
from typing import Final

from custlist_desktop.domain.words.table import Words

LANGUAGE_NAMES: Final[Mapping[str, str]] = {"en": "English", "fr": "Français", "es": "Español"}
"""How each language calls itself; never translated, so that everyone finds their own."""


def words_of(language: str) -> Words:
    """The words of a language: "fr", "es", or English for any other code."""
    match language:
        case "fr":
            from custlist_desktop.domain.words.fr import WORDS
        case "es":
            from custlist_desktop.domain.words.es import WORDS
        case _:
            from custlist_desktop.domain.words.en import WORDS
    return WORDS


def field_word(name: str, language: str) -> str:
    """What a customer's field is called."""
    return words_of(language).fields[name].name


def short_field_word(name: str, language: str) -> str:
    """What a customer's field is called at the head of a list."""
    found = words_of(language).fields[name]
    return found.short or found.name


def is_one(count: int, language: str) -> bool:
    """Whether a count takes the word for one thing: French counts nothing so too (CLDR, plural rules)."""
    return count == 1 or (count == 0 and language == "fr")
