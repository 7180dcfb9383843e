"""What the head of a column means, in any of the three languages and as other programs write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange import header_products as products
from custlist_desktop.exchange import header_words as words
from custlist_desktop.exchange.field_names import FIELD_NAMES, REASON_NAMES
from custlist_desktop.exchange.header_words import Unsettled
from custlist_desktop.exchange.targets import Target

_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_HUMP: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_NUMBER: Final = "#"
_EXPLAINED: Final = re.compile(r"([^()]+)\(([^()]+)\)\s*")
_EITHER: Final = re.compile(r"\s*/\s*|\s+(?:or|ou|o)\s+", re.IGNORECASE)

GROUP_RANKS: Final = {
    "": 0,
    "business": 0,
    "billing": 0,
    "mailing": 1,
    "home": 2,
    "other": 3,
    "shipping": 4,
    "site": 5,
}
"""Which of several addresses, numbers or emails comes first, by the group of its head: the lower."""
_NAMES: Final = frozenset(
    {
        Target.COMPANY,
        Target.CONTACT_NAME,
        Target.NAME_PREFIX,
        Target.FIRST_NAME,
        Target.MIDDLE_NAME,
        Target.LAST_NAME,
        Target.NAME_SUFFIX,
        Target.JOB_TITLE,
        Target.KEY,
    }
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a head says.

    Attributes:
        target: what the column fills; NOTHING for what is known and left out.
        group: which of several it belongs to: a key of `GROUP_RANKS`, or a number as in "Address 2 - City".
        is_second_choice: whether it fills only what no other column does.
        is_labelled: of what joins the notes: whether the head is written in front.
        unsettled: what the target depends on; it is the likeliest one then.
    """

    target: Target
    group: str = ""
    is_second_choice: bool = False
    is_labelled: bool = False
    unsettled: Unsettled | None = None


def head_words(head: str) -> tuple[str, ...]:
    """The folded words of a head: "BillingCity", "billing_city" and "Billing City:" have the same."""
    return tuple(_WORD.findall(fold(_HUMP.sub(" ", head))))


def text_words(text: str) -> list[str]:
    """The folded words of any text."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def recognised(head: str) -> Meaning | None:
    """What ``head`` means; None for one that is nothing known, an empty one too."""
    if head in products.VCARD_COLUMNS:
        return Meaning(products.VCARD_COLUMNS[head])
    found = head_words(head)
    return _exactly(found) or _numbered(found) or _qualified(found) or _explained(head) or _either(head)


def group_of(head: str) -> str:
    """Which of several addresses ``head`` belongs to, whatever it fills; see `Meaning.group`."""
    meaning = recognised(head)
    if meaning is not None:
        return meaning.group
    return _group_of_words(head_words(head))


def _exactly(found: tuple[str, ...]) -> Meaning | None:
    meaning = _meanings().get("".join(found))
    group = _group_of_words(found)
    return _in_group(meaning, group) if meaning and group and meaning.target not in _NAMES else meaning


def _in_group(meaning: Meaning, group: str) -> Meaning:
    return Meaning(meaning.target, group, meaning.is_second_choice, meaning.is_labelled, meaning.unsettled)


def _numbered(found: tuple[str, ...]) -> Meaning | None:
    """The meaning of a head with a number, such as "Phone 2" or "Address 1 - City"."""
    numbers = [word for word in found if word.isdigit()]
    if len(numbers) != 1:
        return None
    pattern = "".join(_NUMBER if word.isdigit() else word for word in found)
    meaning = _meanings().get(pattern)
    if meaning is not None:
        # "Bill to 2" is a line of the one address, but "Address 2" another one.
        return _in_group(meaning, _group_of_words(found) or numbers[0])
    rest = tuple(word for word in found if not word.isdigit())
    meaning = _exactly(rest) or _qualified(rest)
    if meaning is None or meaning.unsettled is not None:
        return None
    if meaning.target in _NAMES and meaning.target not in (Target.COMPANY, Target.CONTACT_NAME):
        return None  # a second first name is somebody else's
    if meaning.target is Target.ADDRESS_LINE1 and int(numbers[0]) > 1:
        return Meaning(Target.ADDRESS_LINE2, meaning.group)
    return meaning


def _qualified(found: tuple[str, ...]) -> Meaning | None:
    """The meaning of what is left of a head without the words that say only whose or which."""
    fillers = _listed(words.FILLERS)
    plain = tuple(word for word in found if word not in fillers)
    if plain != found and "".join(plain) in _meanings():
        return _exactly(plain)
    core = tuple(word for word in plain if word not in _qualifiers())
    meaning = _meanings().get("".join(core)) if len(core) < len(found) else None
    if meaning is None or (meaning.target is Target.NOTHING and core != ("id",)):
        return None
    group = _group_of_words(found)
    if meaning.target in _NAMES or meaning.unsettled is Unsettled.NAME:
        return meaning if not group and meaning.unsettled is not Unsettled.NAME else None
    return _in_group(meaning, group)


def _explained(head: str) -> Meaning | None:
    """The meaning of a head with something in parentheses that says the same, or nothing: "Suite (optional)"."""
    match = _EXPLAINED.fullmatch(head)
    meaning = recognised(match[1]) if match else None
    if match is None or meaning is None:
        return None
    same = recognised(match[2])
    is_same = same is not None and same.target is meaning.target
    return meaning if is_same or _listed(words.HARMLESS).issuperset(head_words(match[2])) else None


def _either(head: str) -> Meaning | None:
    """The meaning of a head that offers several words for one thing: "Empresa / Razón social"."""
    parts = _EITHER.split(head)
    if len(parts) < 2:
        return None
    meanings = [recognised(part) for part in parts]
    first = next((each for each in meanings if each is None or not each.is_second_choice), meanings[0])
    is_one = first is not None and all(each is not None and each.target is first.target for each in meanings)
    return first if is_one else None


def _group_of_words(found: tuple[str, ...]) -> str:
    qualifiers = _qualifiers()
    return next((qualifiers[word] for word in found if qualifiers.get(word)), "")


@cache
def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


@cache
def _qualifiers() -> dict[str, str]:
    return {word: group for group, listed in words.QUALIFIERS.items() for word in listed.split()}


@cache
def _meanings() -> dict[str, Meaning]:
    """Meanings by the joined words of a head. Our own heads come first, then what people write, then products."""
    table: dict[str, Meaning] = {}

    def enter(listed: str, meaning: Meaning) -> None:
        for key in _keys(listed):
            table.setdefault(key, meaning)

    for names in FIELD_NAMES.values():
        for target, name in names.items():
            enter(name, Meaning(target))
    enter("|".join(REASON_NAMES.values()), Meaning(Target.NOTHING))
    for unsettled, likeliest in _LIKELIEST.items():
        enter(words.UNSETTLED[unsettled], Meaning(likeliest, unsettled=unsettled))
    for listing in (words.WORDS, products.PRODUCT_WORDS):
        for target, listed in listing.items():
            enter(listed, Meaning(target))
    for listing in (words.SECOND_CHOICES, products.PRODUCT_SECOND_CHOICES):
        for target, listed in listing.items():
            enter(listed, Meaning(target, is_second_choice=True))
    enter(words.KEPT_IN_NOTES + products.PRODUCT_KEPT_IN_NOTES, Meaning(Target.NOTES, is_labelled=True))
    enter(words.LEFT_OUT + products.PRODUCT_LEFT_OUT, Meaning(Target.NOTHING))
    return table


_LIKELIEST: Final = {
    Unsettled.NAME: Target.CONTACT_NAME,
    Unsettled.TITLE: Target.JOB_TITLE,
    Unsettled.ADDRESS: Target.ADDRESS,
}


def _keys(listed: str) -> Iterator[str]:
    for line in listed.splitlines():
        for head in line.split("|"):
            key = "".join(_NUMBER if word == _NUMBER else word for word in _with_numbers(head))
            if key:
                yield key


def _with_numbers(head: str) -> Iterator[str]:
    for part in head.split():
        if part == _NUMBER:
            yield part
        else:
            yield from head_words(part)
