"""What the head of a column means, in any of the three languages and as other programs write it."""

import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.field_names import FIELD_NAMES, REASON_NAMES
from custlist_desktop.exchange.heads import NUMBER, WORD, Meaning, Unsettled, head_key, head_words, heads, qualifiers
from custlist_desktop.exchange.targets import LeftOutReason, Target

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


def text_words(text: str) -> list[str]:
    """The folded words of any text."""
    return WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def recognised(head: str) -> Meaning | None:
    """What ``head`` means; None for one that is nothing known, an empty one too."""
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
    return replace(meaning, group=group)


def _numbered(found: tuple[str, ...]) -> Meaning | None:
    """The meaning of a head with a number, such as "Phone 2" or "Address 1 - City"."""
    numbers = [word for word in found if word.isdigit()]
    if len(numbers) != 1:
        return None
    pattern = "".join(NUMBER if word.isdigit() else word for word in found)
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
    fillers = _saying("filler")
    plain = tuple(word for word in found if word not in fillers)
    if plain != found and "".join(plain) in _meanings():
        return _exactly(plain)
    core = tuple(word for word in plain if word not in _groups())
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
    return meaning if is_same or _saying("harmless").issuperset(head_words(match[2])) else None


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
    groups = _groups()
    return next((groups[word] for word in found if groups.get(word)), "")


@cache
def _saying(*kinds: str) -> frozenset[str]:
    """The words beside a head that say one of ``kinds``; see qualifiers.tsv."""
    return frozenset(word for word, says in qualifiers().items() if says in kinds)


@cache
def _groups() -> dict[str, str]:
    """The words beside a head that say whose or which, and the group that each of them says; "" for whose."""
    found = {word: says for word, says in qualifiers().items() if says not in ("filler", "harmless")}
    return {word: "" if says == "whose" else says for word, says in found.items()}


@cache
def _meanings() -> dict[str, Meaning]:
    """Meanings by the joined words of a head. Our own heads come first."""
    table: dict[str, Meaning] = {}
    for names in FIELD_NAMES.values():
        for target, name in names.items():
            table.setdefault(head_key(name), Meaning(target))
    for name in REASON_NAMES.values():
        table.setdefault(head_key(name), Meaning(Target.NOTHING, left_out=LeftOutReason.OTHER_PROGRAM))
    for head in heads():
        table.setdefault(head_key(head.text), head.meaning)
    return table
