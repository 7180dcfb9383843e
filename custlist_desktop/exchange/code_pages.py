"""Which code page a text of one byte a letter is written in: cp1252 of Windows, Mac Roman, or cp850 of MS-DOS.

The wrong one gives words with wrong letters and with signs inside: "MontrŽal" is "Montréal" in Mac Roman. A byte that
cp1252 leaves undefined is no letter of it. Each word with such bytes is judged under each code page. cp1252 is by far
the commonest: another one is taken only for what cp1252 can't explain. cp437 has its letters where cp850 has them.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

CP1252: Final = "cp1252"
_CODE_PAGES: Final = (CP1252, "mac-roman", "cp850")
_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff'\x80-\xff]*")
_MOST_WORDS: Final = 2_000
_LETTERS: Final = {
    "é": 1.0, "è": 0.9, "ê": 0.8, "ë": 0.4, "à": 0.2, "á": 0.9, "â": 0.6, "ä": 0.5, "ã": 0.4, "ç": 0.2, "í": 0.9,
    "î": 0.6, "ï": 0.4, "ì": 0.1, "ñ": 0.2, "ó": 0.9, "ô": 0.8, "ö": 0.65, "ò": 0.1, "õ": 0.3, "ú": 0.7, "û": 0.6,
    "ü": 0.7, "ù": 0.2, "ß": 0.4, "å": 0.3, "æ": 0.3, "ø": 0.3,
}  # fmt: skip
"""How often letters come in the languages of North and South America and Western Europe, roughly."""
_AT_HOME: Final = (
    ("ç", re.compile("ç[aouáãõ]", re.IGNORECASE)),
    ("ñ", re.compile("ñ[aeiouáéíóú]", re.IGNORECASE)),
    ("œ", re.compile("œ[ui]", re.IGNORECASE)),
    ("ë", re.compile("[aoeué]ë", re.IGNORECASE)),
    ("ï", re.compile("[aouœ]ï", re.IGNORECASE)),
    ("à", re.compile(r"à\Z", re.IGNORECASE)),
    ("ù", re.compile(r"où\Z", re.IGNORECASE)),
)
"""Where rare letters usually are."""
_BEGINS: Final = re.compile("[éêâáäöüåæøœôíóúèû]|à\\Z|ça|îl", re.IGNORECASE)
_CAPITALS: Final = frozenset("ÉÈÊÀÂÇÎÔÙÛÜÖÄÑÍÓÁÚŒÆÅØ")
_AT_START: Final = frozenset("«“‘„¿¡•·…\xa0–—")
_AT_END: Final = frozenset("»”’…™®©°ªº²³–—\xa0")
_ALONE: Final = frozenset("€£¥¢§¶½¼¾±×÷µ†‡¬¦¨´¸")
_ENDINGS: Final = frozenset(("s", "t", "d", "m", "ll", "re", "ve", "n"))
"""What follows an apostrophe in English; French and names have one or two letters before it."""
_LONGEST_BEFORE: Final = 2
_VOWELS: Final = frozenset("aeiouyAEIOUY")
_LEAST_BESIDE_DASH: Final = 3


def found_code_page(pieces: Iterable[bytes]) -> str:
    """The code page of a text: "cp1252", "mac-roman" or "cp850"."""
    words: Counter[bytes] = Counter()
    for piece in pieces:
        words.update(_WORD.findall(piece))
        if len(words) > _MOST_WORDS:
            break
    worths = {page: [_worth(_decoded(word, page)) for word in words] for page in _CODE_PAGES}
    if not any(worth < 0 for worth in worths[CP1252]):
        return CP1252
    best = max(_CODE_PAGES, key=lambda page: sum(worths[page]))
    return best if sum(worths[best]) > 0 else CP1252


def _decoded(word: bytes, page: str) -> str:
    # What a code page leaves undefined becomes the control character that Latin-1 has there.
    return "".join(bytes((byte,)).decode(page, "ignore") or chr(byte) if byte > 127 else chr(byte) for byte in word)


def _worth(word: str) -> float:
    """How likely a word is: the sum over its letters beyond ASCII, negative for what no word has."""
    return sum(_worth_at(word, place) for place, char in enumerate(word) if ord(char) > 127)


def _worth_at(word: str, place: int) -> float:
    char = word[place]
    before, after = (word[place - 1] if place else ""), word[place + 1 : place + 2]
    if not _is_letter(char):
        return _worth_of_sign(word, place, before, after)
    if char.isupper():
        return _worth_of_capital(word, place, before, after)
    letters = [each for each in word[:place] if _is_letter(each)]
    if after.isupper() or (len(letters) > 1 and all(map(str.isupper, letters))):
        return -1.0
    if any(letter == char and where.search(word, max(0, place - 1), place + 2) for letter, where in _AT_HOME):
        return 1.0
    if not letters and not _BEGINS.match(word, place):
        return -0.3
    worth = _LETTERS.get(char, -0.5)
    return worth if letters else worth / 2


def _worth_of_sign(word: str, place: int, before: str, after: str) -> float:
    char = word[place]
    if "\x80" <= char <= "\x9f":
        return -1.0
    if char == "’" and _is_letter(before) and _is_letter(after):
        if word[place + 1 :].lower() in _ENDINGS or place <= _LONGEST_BEFORE or after.isupper():
            return 1.0
        return 0.0 if before in _VOWELS and after in _VOWELS else -1.0
    start, end = any(map(_is_letter, word[:place])), any(map(_is_letter, word[place + 1 :]))
    if char in "–—" and start and end:
        is_between_words = min(place, len(word) - place - 1) >= _LEAST_BESIDE_DASH or after.isupper()
        return 0.0 if is_between_words else -0.5
    if (char in _AT_START and not _is_letter(before)) or (char in _AT_END and not _is_letter(after)):
        return 0.3
    if char in _ALONE and not start and not end:
        return 0.3
    return 0.0 if char == "\xa0" else -1.0


def _worth_of_capital(word: str, place: int, before: str, after: str) -> float:
    """A capital begins a word, or is among others."""
    if _is_letter(before) and (before.islower() or (after.islower() and len(word) > 2)):
        return -1.0
    if not _is_letter(before) and after.isupper() and any(map(str.islower, word)):
        return -1.0
    if not _is_letter(before) and not _is_letter(after):
        return 0.3 if word[place] in "ÀÉ" else 0.0
    return 1.0 if word[place] in _CAPITALS else -0.5


def _is_letter(char: str) -> bool:
    return bool(char) and char.isalpha() and char not in "ƒªº"
