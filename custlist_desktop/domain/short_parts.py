"""The parts of a folded text by which one and two typed characters are found, as words that any tokenizer keeps."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from custlist_desktop.domain.search import MARK_LENGTH, is_mark

SHORT: Final = 2
"""The most characters that are found by these parts. The mark of a place is found whole besides."""


def short_parts(text: str) -> str:
    """All different single characters, pairs of neighbours and places' marks in a text; none with a space in it.

    Whoever changes what comes out lets the indexes be filled anew, by a migration: a row is taken out by the parts of
    the text that it had.
    """
    parts: set[str] = set()
    for word in set(text.split()):
        parts.update(word)
        parts.update(map("".join, pairwise(word)))
        parts.update(word[at : at + MARK_LENGTH] for at, char in enumerate(word) if is_mark(char))
    return " ".join(map(_part_word, parts))


def parts_of(typed: str) -> Iterable[str]:
    """The parts that every text has in which ``typed``, a word or a place's mark, is found."""
    if has_short_parts(typed):
        return (_part_word(typed),)
    return (_part_word(typed[at : at + SHORT]) for at in range(len(typed) - 1))


def has_short_parts(typed: str) -> bool:
    """Whether a text has the one part of ``typed`` only where that is found in it."""
    return len(typed) <= SHORT or (is_mark(typed[0]) and len(typed) == MARK_LENGTH)


def _part_word(part: str) -> str:
    """A part in letters, digits and underscores."""
    if part.isascii() and part.isalnum():
        return part
    return "".join(char if char.isascii() and char.isalnum() else f"_{ord(char):x}_" for char in part)
