"""Which letter of each text is its access key: one letter is never given to two texts.

Letters are chosen by the program rather than written into the texts by translators, so that they are unique in
every language and in every window, whatever stands side by side in it.
"""

from collections.abc import Collection, Sequence
from unicodedata import normalize

MARK = "&"
"""Qt's mark before the letter; twice, it is the character itself."""


def choose_letters(texts: Sequence[str], taken: Collection[str] = ()) -> list[int]:
    """Chooses a letter for as many texts as can have one; earlier texts have the first choice.

    Args:
        texts: as Qt takes them, where ``&&`` is one ``&``. A text that has a mark keeps it.
        taken: letters that mean something else already, in lower case.

    Returns:
        For each text, where its letter stands in it, or -1 where no letter is left, or where it has a mark.
    """
    kept = {marked_letter(text) for text in texts} | set(taken)
    wishes = [_wishes(text, kept) for text in texts]
    holders: dict[str, int] = {}
    for index in range(len(texts)):
        _give(index, wishes, holders, set())
    chosen = [-1] * len(texts)
    for letter, index in holders.items():
        chosen[index] = wishes[index][letter]
    return chosen


def _give(index: int, wishes: Sequence[dict[str, int]], holders: dict[str, int], tried: set[str]) -> bool:
    """Gives a text a free letter; where none is left, one whose holder can do with another."""
    for letter in wishes[index]:
        if letter not in holders:
            holders[letter] = index
            return True
    for letter in wishes[index]:
        if letter not in tried:
            tried.add(letter)
            if _give(holders[letter], wishes, holders, tried):
                holders[letter] = index
                return True
    return False


def _wishes(text: str, kept: Collection[str]) -> dict[str, int]:
    """The letters of a text that it may have, best first, and where they stand.

    First letters of words are found fastest; a letter with an accent is not on every keyboard.
    """
    if marked_letter(text):
        return {}
    order: list[tuple[tuple[bool, bool, bool], int, str]] = []
    for position, character in enumerate(text):
        letter = character.lower()
        if not character.isalnum() or len(letter) != 1 or letter in kept:
            continue
        starts = position == 0 or not text[position - 1].isalnum()
        order.append(((not letter.isascii(), letter.isdigit(), not starts), position, letter))
    wishes: dict[str, int] = {}
    for _rank, position, letter in sorted(order):
        wishes.setdefault(letter, position)
    return wishes


def marked_letter(text: str) -> str:
    """The letter that a text's own mark stands before, in lower case; empty if it has none."""
    rest = text.replace(MARK * 2, "\0")
    position = rest.find(MARK) + 1
    letter = rest[position : position + 1].lower() if position else ""
    return normalize("NFC", letter) if letter.isalnum() else ""


def with_mark(text: str, position: int) -> str:
    """``text`` with the mark before the letter at ``position``."""
    return text[:position] + MARK + text[position:]
