"""Telephone numbers in cells: as typed, as a spreadsheet's numbers, several in one, and of which kind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final

from custlist_desktop.domain.fields import MAX_LINE_LENGTH
from custlist_desktop.domain.phone import read_phone, spoken_e164
from custlist_desktop.exchange.headers import text_words


class PhoneKind(StrEnum):
    FIXED = "fixed"
    MOBILE = "mobile"
    FAX = "fax"
    ANY = "any"


class PhoneTrouble(StrEnum):
    """Why a cell's text isn't a number; the codes of the problems."""

    IS_DATE = "phone_is_date"
    DIGITS_LOST = "phone_digits_lost"
    """A spreadsheet kept only the first digits: 4.16E+09."""
    NO_NUMBER = "phone_not_a_number"
    """One digit repeated: 000-000-0000 means that there is none."""


@dataclass(frozen=True, slots=True)
class CellPhone:
    """A number in a cell.

    Attributes:
        text: the number, with its extension.
        kind: by the words beside it.
        label: the words beside it, if they say only its kind: "cell", "Work Fax".
        written: the number with the words beside it, if they say more than a field can hold; else empty.
        trouble: why it is none.
    """

    text: str
    kind: PhoneKind = PhoneKind.ANY
    label: str = ""
    written: str = ""
    trouble: PhoneTrouble | None = None


PLAIN_PHONE: Final = re.compile(
    r"(?!\D*(\d)(?:\D*\1)+\D*\Z)(?!\d{1,4}[-.]\d{1,2}[-.]\d{1,4}\Z|\d+\.0+\Z|\D{0,3}0(?:1|4[45])(?:\D{0,3}\d){10}\Z|\D{0,2}52\D{0,3}1)"
    r"\+?[\d ().-]{7,20}(?:,? ?(?:x|ext\.?|poste) ?\d{1,6})?\Z"
)
"""Surely one number as people write them today; `phones_in` looks closely at all other text."""

_FLOAT: Final = re.compile(r"\d+[.,]0+|\d(?:[.,]\d+)?[eE]\+?\d{1,2}")
_ISO_DATE: Final = re.compile(r"(?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?:[T ][\d:.]+Z?)?")
_LOCAL_DATE: Final = re.compile(r"(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|[12]\d|3[01])\2(?:19|20)?\d\d(?: [\d:]+)?")

_NUMBER: Final = re.compile(r"(?:\+ ?)?\(?\+?\d[\d ().\-‐‑–/·\xa0]*")
_NUMBER_END: Final = " ().-‐‑–/·\xa0"
_EXTENSION: Final = re.compile(
    r"[\s,;]{,9}\(?(?:e?xt(?:ension|n)?|extensi[oó]n|x|poste?|p|int(?:erno)?|anexo|#)\.?\s{,3}[:=]?\s{,3}"
    r"(\d{1,7})\)?(?!\w|[ .-]?\d)",
    re.IGNORECASE,
)
_VANITY: Final = re.compile(r"(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]?(?P<rest>[A-Z\d][A-Z\d .-]{5,11}[A-Z\d])")
_NORTH_AMERICAN: Final = re.compile(r"(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)")
_BETWEEN: Final = re.compile(r" *(?:/| [-–]) *")
_DIVIDER: Final = re.compile(r":::|[,;|/&\n\r]|\s[-–+]\s|(?<!\w)(?:or|ou|and|et)(?!\w)", re.IGNORECASE)
_ONLY_DIVIDES: Final = re.compile(r"(?:[\W_]|(?<!\w)(?:or|ou|o|u|and|et|y|e)(?!\w))*", re.IGNORECASE)
_EDGES: Final = " \t\n\r\xa0,;:|/&-–=*"

_SAYING: Final = {
    PhoneKind.FAX: (
        *("fax", "telecop", "telec", "telefax", "workfax", "homefax", "facs"),
        *("pager", "buscapersonas", "telex"),
    ),
    PhoneKind.MOBILE: ("mobil", "movil", "cell", "cel", "mob", "iphone", "portable", "handy", "gsm", "smartphone"),
    PhoneKind.FIXED: (
        *("work", "main", "office", "off", "business", "bus", "company", "bureau", "travail", "principal", "land"),
        *("oficina", "trabajo", "direct", "landline", "fixe", "fijo", "home", "domicile", "maison", "casa", "house"),
    ),
    PhoneKind.ANY: (
        *("tel", "phone", "telephone", "telefono", "ph", "number", "no", "num", "numero", "line", "ligne", "linea"),
        *("phones", "tels", "tlf", "tfno", "fon", "fono", "call"),
    ),
}
_BEGINNINGS: Final = {
    **dict.fromkeys(("fax", "telecop"), PhoneKind.FAX),
    **dict.fromkeys(("mobil", "movil", "cellul", "celul"), PhoneKind.MOBILE),
}
"""Beginnings of words that say a kind."""

_LETTERS: Final = {
    **dict.fromkeys("mc", PhoneKind.MOBILE),
    **dict.fromkeys("owbhd", PhoneKind.FIXED),
    "f": PhoneKind.FAX,
    **dict.fromkeys("tp", PhoneKind.ANY),
}
"""What one letter before a number, or in parentheses behind it, means."""

_NOT_OF_THE_FIELD: Final = frozenset(
    {"home", "domicile", "maison", "casa", "house", "pager", "buscapersonas", "telex"}
)
"""Words for a kind that no field can express."""

_FEWEST_DIGITS: Final = 7
_SURELY_WHOLE: Final = 9  # digits of a number behind which a slash begins other last digits
_STRAY_DIGIT: Final = re.compile(r"[2-689] (?=\(?[2-9]\d\d\)?[ .-]?\d{3}[ .-]?\d{4}\Z)")


@lru_cache(maxsize=1024)
def kind_of_label(label: str) -> PhoneKind:
    """The kind of number that a label says: "Work Fax" is a fax, "iPhone" a mobile."""
    return _first_kind([_kind_of_word(word) for word in text_words(label)])


def _first_kind(kinds: Sequence[PhoneKind | None]) -> PhoneKind:
    """The most telling one: a "work cell" is a mobile number."""
    ranked = (PhoneKind.FAX, PhoneKind.MOBILE, PhoneKind.FIXED)
    return next((kind for kind in ranked if kind in kinds), PhoneKind.ANY)


def _kind_of_word(word: str) -> PhoneKind | None:
    """The kind that a folded word says; None for one that says nothing of numbers."""
    for kind, words in _SAYING.items():
        if word in words:
            return kind
    return next((kind for beginning, kind in _BEGINNINGS.items() if word.startswith(beginning)), None)


def phones_in(text: str) -> list[CellPhone]:
    """The numbers in a cell, in their order, with the words beside each; without a number, the whole text.

    Several are divided by line breaks, signs, words such as "or", or because together they are no number. A number
    of a spreadsheet (4155550123.0, 4.155550123E9) gets its digits back; one whose digits are lost, or a date, has a
    trouble.

    >>> [(phone.text, phone.label) for phone in phones_in("514-555-0199 (cell) / 514-555-0198 x12")]
    [('514-555-0199', 'cell'), ('514-555-0198 x12', '')]
    """
    if PLAIN_PHONE.match(text) or len(text) > MAX_LINE_LENGTH:
        return [CellPhone(text)]
    whole = _mended(text)
    if whole.trouble or whole.text != text or _is_vanity(text):
        return [whole]
    spans = _spans(text)
    if not spans:
        return [whole]
    beside = _words_beside(text, spans)
    return [_worded(text[start:end], *words) for (start, end), words in zip(spans, beside, strict=True)]


def _is_vanity(text: str) -> bool:
    """Whether letters stand for digits: 1-800-FLOWERS."""
    match = _VANITY.fullmatch(text)
    return (
        match is not None
        and sum(map(str.isalnum, match["rest"])) >= _FEWEST_DIGITS
        and any(map(str.isalpha, match["rest"]))
    )


def _spans(text: str) -> list[tuple[int, int]]:
    """Where numbers begin and end, their extensions included."""
    found: list[tuple[int, int]] = []
    position = 0
    while match := _NUMBER.search(text, position):
        position = match.end()
        for start, end in _divided(match[0].rstrip(_NUMBER_END), match.start()):
            extension = _EXTENSION.match(text, end)
            ends = extension.end() if extension else end
            position = max(position, ends)
            found.append((start, ends))
    return found


def _divided(run: str, start: int) -> list[tuple[int, int]]:
    """The numbers in a run of digits and signs that begins at ``start``; none where it is too short for one."""
    if _count_digits(run) < _FEWEST_DIGITS:
        return []
    spans = [match.span() for match in _NORTH_AMERICAN.finditer(run)]
    if sum(_count_digits(run[first:last]) for first, last in spans) < _count_digits(run):
        places = [place for match in _BETWEEN.finditer(run) for place in match.span()]
        edges = [0, *places, len(run)]
        spans = list(zip(edges[::2], edges[1::2], strict=True))
        if len(spans) == 1 or any(_count_digits(run[first:last]) < _FEWEST_DIGITS for first, last in spans):
            spans = [_without_alternative(run, spans[0])]
    return [(start + first, start + last) for first, last in spans]


def _without_alternative(run: str, first: tuple[int, int]) -> tuple[int, int]:
    """Where the one number of a run is, without alternative last digits behind it or a digit of the words before."""
    stray = _STRAY_DIGIT.match(run)
    if stray:
        return stray.end(), len(run)
    north_american = _NORTH_AMERICAN.match(run)
    if north_american:
        return north_american.span()
    return first if _count_digits(run[slice(*first)]) >= _SURELY_WHOLE else (0, len(run))


def _count_digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _words_beside(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[str, str]]:
    """The words before and behind each number; words between two go to the one that they belong to."""
    before, behind = [text[: spans[0][0]]], []
    leads = _ONLY_DIVIDES.fullmatch(before[0]) is None
    for (_start, end), (next_start, _end) in pairwise(spans):
        trailing, leading = _leaning(text[end:next_start], leads)
        behind.append(trailing)
        before.append(leading)
    behind.append(text[spans[-1][1] :])
    return list(zip(before, behind, strict=True))


def _leaning(gap: str, leads: bool) -> tuple[str, str]:
    """The text between two numbers, in two parts: what belongs to the first, and what to the second."""
    if _ONLY_DIVIDES.fullmatch(gap):
        return "", ""
    divider = _DIVIDER.search(gap.rstrip()) if gap.rstrip().endswith(":") else _DIVIDER.search(gap)
    if divider:
        return gap[: divider.start()], gap[divider.end() :]
    stripped = gap.strip()
    if stripped.startswith("(") and ")" in stripped:
        end = gap.index(")") + 1
        return gap[:end], gap[end:]
    return ("", gap) if leads or stripped.endswith(":") else (gap, "")


def _worded(number: str, before: str, behind: str) -> CellPhone:
    written = f"{before}{number}{behind}".strip(_EDGES)
    said = f"{before} {behind}".strip(_EDGES + "().")
    words = text_words(said)
    if len({char for char in number if char.isdigit()}) == 1:
        return CellPhone(written, trouble=PhoneTrouble.NO_NUMBER)
    if not words:
        return CellPhone(number)
    kinds = [_LETTERS.get(words[0])] if len(said) == 1 else [_kind_of_word(word) for word in words]
    label = "" if None in kinds else said
    is_told = label and _NOT_OF_THE_FIELD.isdisjoint(words)
    return CellPhone(number, _first_kind(kinds), label, "" if is_told else written)


def _mended(text: str) -> CellPhone:
    if _ISO_DATE.fullmatch(text) or _LOCAL_DATE.fullmatch(text):
        return CellPhone(text, trouble=PhoneTrouble.IS_DATE)
    if not _FLOAT.fullmatch(text):
        return CellPhone(text)
    number = Decimal(text.replace(",", "."))
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent > 0:
        return CellPhone(text, trouble=PhoneTrouble.DIGITS_LOST)
    if number != number.to_integral_value():
        return CellPhone(text)
    return CellPhone(str(int(number)))


def international(text: str, region: str) -> str:
    """``text`` in international form where it is a valid number of ``region``; unchanged otherwise.

    It then means the same wherever it is read; its extension stays.
    """
    if text.lstrip().startswith("+"):
        return text
    reading = read_phone(text, region)
    if not reading.e164 or reading.code:
        return text
    spoken = spoken_e164(reading.e164)
    return f"{spoken} ext. {reading.extension}" if reading.extension else spoken
