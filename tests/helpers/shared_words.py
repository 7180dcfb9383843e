"""The words that window, shell and files share, as pairs of English and a language."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from custlist_desktop.domain.words import words_of


def shared_words(language: str) -> Iterator[tuple[str, str]]:
    """Every English text, and what it is in ``language``."""
    return _pairs(words_of("en"), words_of(language))


def _pairs(english: object, own: object) -> Iterator[tuple[str, str]]:
    if isinstance(english, str) and isinstance(own, str):
        yield english, own
    elif isinstance(english, Mapping) and isinstance(own, Mapping):
        for key in english:
            yield from _pairs(english[key], own[key])
    elif is_dataclass(english):
        for field in fields(english):
            yield from _pairs(getattr(english, field.name), getattr(own, field.name))
