"""Telephone numbers in cells: as typed, as a spreadsheet's numbers, several in one, with what kind they are."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Final

from custlist_desktop.domain.checks import MAX_LINE_LENGTH
from custlist_desktop.domain.phone import read_phone, spoken_e164
from custlist_desktop.domain.text import fold


class PhoneKind(StrEnum):
    """What a number is, as far as its column or its label says."""

    FIXED = "fixed"
    MOBILE = "mobile"
    FAX = "fax"
    ANY = "any"


class PhoneTrouble(StrEnum):
    """Why a cell's text isn't a number; the codes of the problems."""

    IS_DATE = "phone_is_date"
    DIGITS_LOST = "phone_digits_lost"
    """A spreadsheet kept only the first digits: 4.16E+09."""


@dataclass(frozen=True, slots=True)
class CellPhone:
    """A number in a cell, its kind and the label that said so; ``trouble`` where it is none."""

    text: str
    kind: PhoneKind = PhoneKind.ANY
    label: str = ""
    trouble: PhoneTrouble | None = None


PLAIN_PHONE: Final = re.compile(r"(?!\d{1,4}-\d{1,2}-\d{1,4}\Z)\+?[\d ()-]{7,24}\Z")
"""What surely is one number as a person writes it; all else is looked at closely by `phones_in`."""

_FLOAT: Final = re.compile(r"\d+[.,]0+|\d(?:[.,]\d+)?[eE]\+?\d{1,2}")
_ISO_DATE: Final = re.compile(r"(?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?:[T ][\d:.]+Z?)?")
_LOCAL_DATE: Final = re.compile(r"(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|[12]\d|3[01])\2(?:19|20)?\d\d(?: [\d:]+)?")
_DIVIDER: Final = re.compile(r"\s*(?::::|\n|;(?!\s*ext)|\s/\s|\|)\s*", re.IGNORECASE)
_LABELLED: Final = re.compile(
    r"([^\W\d_][^\W\d_. ]*(?: [^\W\d_]+)?)\.?\s*:\s*([+(]?\d[^:;|]*?)(?=\s+[^\W\d_]+(?: [^\W\d_]+)?\.?\s*:|\Z)"
)
_LABEL_BEHIND: Final = re.compile(r"([+(]?\d[\d\s().+-]*\d)\s*\(([^\W\d_][^\W\d_. ]*)\)")
_KINDS: Final = {
    PhoneKind.FAX: ("fax", "telecop", "pager", "buscapersonas", "telex"),
    PhoneKind.MOBILE: ("mobil", "cell", "cel", "iphone", "portable", "movil"),
    PhoneKind.FIXED: (
        "work",
        "main",
        "office",
        "business",
        "company",
        "home",
        "bureau",
        "domicile",
        "trabajo",
        "casa",
    ),
}
_FEWEST_DIGITS: Final = 7


@lru_cache(maxsize=1024)
def kind_of_label(label: str) -> PhoneKind:
    """What a label says of the number beside it: "Work Fax" is a fax, "iPhone" a mobile one."""
    folded = fold(label)
    for kind, words in _KINDS.items():
        if any(word in folded for word in words):
            return kind
    return PhoneKind.ANY


def phones_in(text: str) -> list[CellPhone]:
    """The numbers in a cell, in their order.

    Several are told apart by line breaks, semicolons, bars, Google's " ::: " or labels in front ("Mobile: ..."). A
    spreadsheet's number (4155550123.0, 4.155550123E9) gets its digits back; one whose digits are lost, or a date, has
    a trouble.
    """
    if PLAIN_PHONE.match(text) or len(text) > MAX_LINE_LENGTH:
        return [CellPhone(text)]
    pieces = [piece for piece in _DIVIDER.split(text) if piece]
    if len(pieces) > 1 and all(sum(map(str.isdigit, piece)) >= _FEWEST_DIGITS for piece in pieces):
        return [phone for piece in pieces for phone in _labelled(piece)]
    return _labelled(text)


def _labelled(text: str) -> list[CellPhone]:
    found = _LABELLED.findall(text)
    if found and _LABELLED.sub("", text).strip() == "":
        return [CellPhone(number.strip(" ,"), kind_of_label(label), label) for label, number in found]
    behind = _LABEL_BEHIND.fullmatch(text)
    if behind:
        return [CellPhone(behind[1], kind_of_label(behind[2]), behind[2])]
    return [_mended(text)]


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
