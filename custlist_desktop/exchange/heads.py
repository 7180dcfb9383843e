"""The table of heads: what people and programs head their columns with, read from resources/heads once.

The files say themselves how they are written. Heads are compared by their folded letters and digits, so "E-mail",
"e mail" and "EMAIL" are one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from custlist_desktop.domain.fields import FIELDS
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.targets import LeftOutReason, Target
from custlist_desktop.system.resources import resource_path

NUMBER: Final = "#"
"""Any number in a head of the table."""

WORD: Final = re.compile(r"[^\W\d_]+|\d+")
"""A word or a number, of folded text."""

_HUMP: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-ZÀ-Þ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
_NUMBER_SIGN: Final = re.compile(r"[#№]s?(?![^\W_])(?!\s*\d)")
_LEFT_OUT: Final = "left_out:"
_PLAIN_NOTES: Final = "plain_notes"
_COMMENT: Final = "#"


class Word(StrEnum):
    """What a word adds to a head, if it doesn't name a group; see qualifiers.tsv."""

    FILLER = "filler"
    HARMLESS = "harmless"
    WHOSE = "whose"
    NUMBER = "number"
    CODE = "code"
    FAX = "fax"
    ADDRESS = "address"
    DETAIL = "detail"
    SOMEBODY = "somebody"


class Unsettled(StrEnum):
    """Heads whose meaning depends on the heads beside them or on the cells below."""

    NAME = "name"
    """Of a person or a company; a last name beside "Prénom", a first name beside "Apellidos"."""
    TITLE = "title"
    """A form of address, or a job."""
    ADDRESS = "whole_address"
    """A whole address, or a street beside a city's column."""
    NUMBER = "number"
    """A contact's number: a phone, or a number of some program."""
    OWNER = "owner"
    """Who looks after a customer; in lists of houses, the customer."""
    OF_OWNER = "of_owner"
    """The email or the number of an `OWNER`."""


_LIKELIEST: Final = {
    Unsettled.NAME: Target.CONTACT_NAME,
    Unsettled.TITLE: Target.JOB_TITLE,
    Unsettled.ADDRESS: Target.ADDRESS,
    Unsettled.NUMBER: Target.PHONE,
    Unsettled.OWNER: Target.NOTHING,
    Unsettled.OF_OWNER: Target.NOTHING,
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a head says.

    Attributes:
        target: what the column fills; NOTHING for what is known and left out.
        group: which of several it belongs to: a group of qualifiers.tsv, or a number as in "Address 2 - City".
        is_second_choice: whether it fills its target only if no other column does.
        is_labelled: for notes: whether the head is written in front of the text.
        unsettled: what the target depends on; it is the likeliest one then.
        left_out: why the column is left out, if it is.
    """

    target: Target
    group: str = ""
    is_second_choice: bool = False
    is_labelled: bool = False
    unsettled: Unsettled | None = None
    left_out: LeftOutReason | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """A row of the table.

    Attributes:
        text: as people write it, with `NUMBER` for any number.
        meaning: what it says.
        products: the programs that write it (ids of `sources`); none for what people write.
    """

    text: str
    meaning: Meaning
    products: tuple[str, ...] = ()


def head_words(head: str) -> tuple[str, ...]:
    """The folded words of a head, the same for "BillingCity", "billing_city" and "Billing City:".

    A number sign is the word "no", but not before a number: "Customer #" is "Customer No.", "Phone #2" is "Phone 2",
    "Phone #s" is "Phone No."
    """
    return tuple(WORD.findall(fold(_NUMBER_SIGN.sub(" no ", _HUMP.sub(" ", head)))))


def head_key(head: str) -> str:
    """The joined words of a head of the table, with `NUMBER`; heads with the same key are one."""
    return "".join(part if part == NUMBER else "".join(head_words(part)) for part in head.split())


@cache
def heads() -> tuple[Head, ...]:
    """All heads, those that people write before those of products."""
    found = [Head(row[0], _meaning(row[1])) for name in ("words.tsv", "vcard.tsv") for row in _rows(name, 2)]
    found += [Head(each.vcard_column, Meaning(Target(each.name))) for each in FIELDS if each.vcard_column]
    found += [
        Head(row[0], _meaning(row[1]), tuple(each.strip() for each in row[2].split(",")))
        for row in _rows("products.tsv", 3)
    ]
    return tuple(found)


@cache
def sources() -> dict[str, tuple[str, str]]:
    """The programs whose heads the table has: by id their name, and the URL where the heads were read."""
    return {row[0]: (row[1], row[2]) for row in _rows("sources.tsv", 3)}


@cache
def qualifiers() -> tuple[tuple[str, str], ...]:
    """Words that add to a head, folded, each with a `Word` or a group. A word may come twice."""
    return tuple((row[0], row[1]) for row in _rows("qualifiers.tsv", 2))


def _rows(name: str, width: int) -> Iterator[tuple[str, ...]]:
    """The rows of a file below its heads; missing cells at the end are empty."""
    lines = resource_path("heads", name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith(_COMMENT)]
    for row in rows[1:]:
        cells = [cell.strip() for cell in row]
        if len(cells) > width:
            raise ValueError(f"{name}: too many cells: {row}")
        yield tuple(cells + [""] * (width - len(cells)))


def _meaning(fills: str) -> Meaning:
    """The meaning in the second column of the table. Raises ValueError for a wrong one."""
    what, _, group = fills.partition("@")
    is_second_choice = what.endswith("?")
    what = what.removesuffix("?")
    if what.startswith(_LEFT_OUT):
        return Meaning(Target.NOTHING, group, left_out=LeftOutReason(what.removeprefix(_LEFT_OUT)))
    if what in set(Unsettled):
        unsettled = Unsettled(what)
        left_out = LeftOutReason.OWN_PEOPLE if unsettled is Unsettled.OWNER else None
        return Meaning(_LIKELIEST[unsettled], group, is_second_choice, unsettled=unsettled, left_out=left_out)
    if what == _PLAIN_NOTES:
        return Meaning(Target.NOTES, group)
    target = Target(what)
    if target is Target.NOTHING:
        raise ValueError(f"fills nothing without a reason: {fills!r}")
    return Meaning(target, group, is_second_choice, is_labelled=target is Target.NOTES)
