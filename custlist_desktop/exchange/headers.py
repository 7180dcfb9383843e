"""What the head of a column means, in any of the three languages and as other programs write it.

A head that isn't in the table of heads (`heads`) is understood by its words: "Bill To City" is a city of the
billing address, "Vendor Number" a number of some program, "Fax at work" a fax.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from string import ascii_lowercase
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.field_names import FIELD_NAMES, REASON_NAMES
from custlist_desktop.exchange.heads import (
    NUMBER,
    WORD,
    Meaning,
    Unsettled,
    Word,
    head_key,
    head_words,
    heads,
    qualifiers,
)
from custlist_desktop.exchange.targets import (
    ADDRESS_TARGETS,
    NAME_PARTS,
    NAME_TARGETS,
    PHONE_TARGETS,
    LeftOutReason,
    Target,
)

_EXPLAINED: Final = re.compile(r"([^()]+)\(([^()]+)\)\s*")
_EITHER: Final = re.compile(r"\s*[/,&]\s*|\s+(?:or|ou|o|and|et|y)\s+", re.IGNORECASE)

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

_TO_THE_NOTES: Final = Meaning(Target.NOTES, is_labelled=True)
_UNGROUPED: Final = NAME_TARGETS | {Target.WEBSITE}
"""Heads of these belong to no group; "Web site" is no job site."""
_NUMBERED_PARTS: Final = PHONE_TARGETS | {Target.ADDRESS_LINE1, Target.ADDRESS_LINE2, Target.POSTAL_CODE}
"""Fields whose heads may say "number": "Phone No.", "Unit #"."""
_STREETS: Final = (Target.ADDRESS, Target.ADDRESS_LINE1)
_MOST_NUMBERS: Final = 2
_SHORTEST_MISSPELT: Final = 5
_NO_FIELDS: Final = frozenset({Target.NOTHING, Target.NOTES, Target.KEY})
_NAMING_GROUPS: Final = ("billing", "business", "mailing")
"""Groups whose names are the customer's where the file has no others."""


def text_words(text: str) -> list[str]:
    """The folded words of any text."""
    return WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def recognised(head: str) -> Meaning | None:
    """What ``head`` means; None for an unknown or empty one."""
    return _either_phone(head) or _understood(head_words(head)) or _explained(head) or _either(head)


@lru_cache(maxsize=1024)
def misspelt(head: str) -> Meaning | None:
    """The meaning of the one known head that ``head`` is but for a slip of the finger; None without one.

    A slip swaps two letters, leaves one out, or doubles one ("Compnay", "Adres", "Citty"). Another letter in place of
    one or beside it makes another word too often: "Stage" is no state, and "Contract" no contact.
    """
    typed = "".join(head_words(head))
    if len(typed) < _SHORTEST_MISSPELT:
        return None
    places = range(len(typed) + 1)
    slips = {f"{typed[:at]}{letter}{typed[at:]}" for at in places for letter in ascii_lowercase}
    slips |= {typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :] for at in places[:-2]}
    slips |= {typed[:at] + typed[at + 1 :] for at in places[:-2] if typed[at] == typed[at + 1]}
    found = {_meanings()[slip] for slip in slips if slip in _meanings()}
    return found.pop() if len(found) == 1 and not {each.target for each in found} & _NO_FIELDS else None


def group_of(head: str) -> str:
    """Which of several addresses ``head`` belongs to, whatever it fills; see `Meaning.group`."""
    meaning = recognised(head)
    if meaning is not None:
        return meaning.group
    return _group_of_words(head_words(head))


def groups_in_place(heads: Sequence[str]) -> tuple[str, ...]:
    """`group_of` each head of a file; a part of an address that names none is of the street to its left.

    So people write "Mailing Address, City, State, Zip", and then "Job Address, City, State, Zip". An address that has
    such a part of its own takes no other.
    """
    groups = list(map(group_of, heads))
    targets = [meaning.target if (meaning := recognised(head)) else Target.NOTES for head in heads]
    taken, left = set(zip(targets, groups, strict=True)), ""
    for place, (target, group) in enumerate(zip(targets, groups, strict=True)):
        if target in _STREETS:
            left = group if group in GROUP_RANKS else ""
        elif target in ADDRESS_TARGETS and not group and (target, left) not in taken:
            groups[place] = left
            taken.add((target, left))
    return tuple(groups)


def says_it_is_not_theirs(head: str) -> bool:
    """Whether an unknown head says a number ("Permit No.") or another person ("Spouse phone")."""
    return not _saying(Word.NUMBER, Word.CODE, Word.SOMEBODY).isdisjoint(head_words(head))


def _understood(found: tuple[str, ...]) -> Meaning | None:
    if not found:
        return None
    rules = (_exactly, _numbered, _fax, _of_own_people, _called_a_number, _qualified, _turned_round)
    return next(filter(None, (rule(found) for rule in rules)), None)


def _exactly(found: Sequence[str]) -> Meaning | None:
    meaning = _meanings().get("".join(found))
    group = _group_of_words(found)
    return replace(meaning, group=group) if meaning and group and meaning.target not in _UNGROUPED else meaning


def _numbered(found: tuple[str, ...]) -> Meaning | None:
    """The meaning of a head with a number, such as "Phone 2" or "Address 1 - City".

    Of two numbers the first says which and the second a line: "Address 2 - Line 1".
    """
    places = [place for place, word in enumerate(found) if word.isdigit()]
    if not places or len(places) > _MOST_NUMBERS:
        return None
    which = found[places[0]]
    pattern = "".join(NUMBER if word.isdigit() else word for word in found)
    meaning = _meanings().get(pattern)
    if meaning is not None:
        # "Bill to 2" is a line of the one address, but "Address 2" another one.
        return replace(meaning, group=_group_of_words(found) or which)
    meaning = _understood(found[: places[0]] + found[places[0] + 1 :])
    if meaning is None or meaning.unsettled is not None:
        return None
    if which != "1" and meaning.target in NAME_TARGETS - {Target.COMPANY, Target.CONTACT_NAME}:
        return None  # a second first name is another person's
    if meaning.target in ADDRESS_TARGETS and _is_of_one_address(found, places[0]):
        return replace(meaning, group=meaning.group or which)
    if meaning.target is Target.ADDRESS_LINE1 and int(which) > 1:
        return replace(meaning, target=Target.ADDRESS_LINE2)
    return meaning


def _is_of_one_address(found: Sequence[str], place: int) -> bool:
    """Whether the number at ``place`` says which address, as in "Address 1 City", and not which line."""
    return 0 < place < len(found) - 1 and found[place - 1] in _saying(Word.ADDRESS)


def _either_phone(head: str) -> Meaning | None:
    """The meaning of "Phone / Fax", a number for both, or of "Phone or mobile", one of the two."""
    parts = [head_words(part) for part in _EITHER.split(head)]
    if len(parts) < 2:
        return None
    found = [meaning for meaning in map(_understood, parts) if meaning and meaning.target in PHONE_TARGETS]
    if len(found) == len(parts) and len({meaning.target for meaning in found}) > 1:
        return Meaning(Target.ANY_PHONE)
    return found[0] if found and any(_fax(part) for part in parts) else None


def _fax(found: Sequence[str]) -> Meaning | None:
    """A fax, in any order of words: it goes to the notes."""
    if _saying(Word.FAX).isdisjoint(found):
        return None
    return replace(_TO_THE_NOTES, group=_group_of_words(found))


def _of_own_people(found: tuple[str, ...]) -> Meaning | None:
    """The email or the name of the user's own people: "Sales Rep Email" as "Sales Rep"."""
    core = _without(found, _saying(Word.DETAIL, Word.FILLER))
    meaning = _meanings().get("".join(core)) if core != found else None
    if meaning is None or meaning.left_out is not LeftOutReason.OWN_PEOPLE:
        return None
    return replace(meaning, unsettled=Unsettled.OF_OWNER) if meaning.unsettled is Unsettled.OWNER else meaning


def detail_of_owner(head: str) -> Target | None:
    """What "Owner Phone" fills where the owner is the customer: the phone; None for no email and no number."""
    found = [recognised(word) for word in head_words(head)]
    targets = [each.target for each in found if each and each.target in (Target.EMAIL, *PHONE_TARGETS)]
    return targets[-1] if targets else None


def _called_a_number(found: tuple[str, ...]) -> Meaning | None:
    """The meaning of a head with a word for a number at an end: "Vendor Number", "No client", "Customer ID".

    "Phone number" is a phone; so is "Contact number", unless the cells below say otherwise. All others are numbers
    of some program.
    """
    rest, words = _without_number_words(found)
    if not words or not rest or _is_known_with_its_number(found):
        return None
    meaning = _exactly(rest) or _qualified(rest)
    if meaning is None or (meaning.target in (Target.NOTES, Target.NOTHING) and not _is_plain_notes(meaning)):
        return meaning
    if words <= _saying(Word.NUMBER):
        if meaning.target in _NUMBERED_PARTS:
            return meaning
        if meaning.target is Target.CONTACT_NAME and not meaning.is_second_choice and meaning.unsettled is None:
            return Meaning(Target.PHONE, meaning.group, unsettled=Unsettled.NUMBER)
    return replace(_TO_THE_NOTES, group=meaning.group)


def _is_known_with_its_number(found: Sequence[str]) -> bool:
    """Whether the word for a number is part of a known head: "Business postal code"."""
    core = _without(found, _saying(Word.FILLER).union(_groups()))
    cores = (core, _without(core, _saying(Word.ADDRESS)))
    ends = _saying(Word.NUMBER, Word.CODE)
    return any("".join(each) in _meanings() and not ends.issuperset(each) for each in cores)


def _without_number_words(found: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """A head without the words for a number at its ends, and these words."""
    ends, fillers = _saying(Word.NUMBER, Word.CODE), _saying(Word.FILLER)
    first, last = 0, len(found)
    while first < last and (found[first] in ends or (first and found[first] in fillers)):
        first += 1
    while last > first and found[last - 1] in ends:
        last -= 1
    return found[first:last], ends.intersection(found[:first] + found[last:])


def _qualified(found: Sequence[str]) -> Meaning | None:
    """The meaning of a head without the words that only say whose it is."""
    plain = _without(found, _saying(Word.FILLER))
    if plain != found and "".join(plain) in _meanings():
        return _exactly(plain)
    core = _without(plain, frozenset(_groups()))
    meaning = _meanings().get("".join(core)) if len(core) < len(found) else None
    if meaning is None:
        meaning = _part_of_address(core)
    if meaning is None and not core:
        return _named_by_a_qualifier(plain, has_filler=plain != found)
    return _in_group(meaning, _group_of_words(found)) if meaning else None


def _named_by_a_qualifier(plain: Sequence[str], *, has_filler: bool) -> Meaning | None:
    """The meaning where all words say whose, and one names a field too: "Billing Company", "Contact du client"."""
    places = [place for place, word in enumerate(plain) if word in _meanings()]
    if not places or len(plain) < 2:
        return None
    place = places[0] if has_filler else places[-1]
    return _in_group(_meanings()[plain[place]], _group_of_words([*plain[:place], *plain[place + 1 :]]))


def _in_group(meaning: Meaning, group: str) -> Meaning | None:
    group = group or meaning.group
    if meaning.target in (Target.NOTHING, Target.JOB_TITLE, Target.WEBSITE):
        return meaning
    if meaning.target in NAME_TARGETS or meaning.unsettled is Unsettled.NAME:
        return _name_of_group(meaning, group)
    return replace(meaning, group=group)


def _part_of_address(core: Sequence[str]) -> Meaning | None:
    """The meaning of "City" in "Address City", of a street in "Address - Street"."""
    part = _without(core, _saying(Word.ADDRESS))
    meaning = _meanings().get("".join(part)) if len(part) < len(core) else None
    return meaning if meaning is not None and meaning.target in ADDRESS_TARGETS else None


def _name_of_group(meaning: Meaning, group: str) -> Meaning | None:
    """A shop's "Billing First Name" is the customer's name if there is no other; a site's name never is."""
    if not group:
        return meaning if meaning.unsettled is None else None
    return replace(meaning, group=group, is_second_choice=True) if group in _NAMING_GROUPS else None


def _turned_round(found: Sequence[str]) -> Meaning | None:
    """The meaning of two words in the other order: "Name (First)", "Phone: Mobile"."""
    return _meanings().get("".join(reversed(found))) if len(found) == 2 else None


def _explained(head: str) -> Meaning | None:
    """The meaning of a head whose parentheses say the same, or nothing: "Suite (optional)".

    Those of a phone number say its kind: "Telephone number (mobile)".
    """
    match = _EXPLAINED.fullmatch(head)
    meaning = recognised(match[1]) if match else None
    if match is None or meaning is None:
        return None
    same = recognised(match[2])
    if same is not None and {same.target, meaning.target} <= PHONE_TARGETS:
        return same
    is_same = same is not None and same.target is meaning.target
    return meaning if is_same or _saying(Word.HARMLESS).issuperset(head_words(match[2])) else None


def _either(head: str) -> Meaning | None:
    """The meaning of a head that offers several words for one thing: "Empresa / Razón social"."""
    parts = _EITHER.split(head)
    meanings = [recognised(part) for part in parts] if len(parts) > 1 else []
    known = [meaning for meaning in meanings if meaning is not None]
    if not known or len(known) < len(parts):
        return None
    targets = {meaning.target for meaning in known}
    if len(targets) == 1:
        return next((each for each in known if not each.is_second_choice), known[0])
    if targets <= ADDRESS_TARGETS:
        return Meaning(Target.ADDRESS, known[0].group)
    if targets <= NAME_PARTS:
        return Meaning(Target.CONTACT_NAME)
    if targets <= {Target.COMPANY, Target.CONTACT_NAME}:
        return Meaning(Target.CONTACT_NAME, unsettled=Unsettled.NAME)
    return None


def _is_plain_notes(meaning: Meaning) -> bool:
    return meaning.target is Target.NOTES and not meaning.is_labelled


def _without(found: Sequence[str], words: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in found if word not in words)


def _group_of_words(found: Sequence[str]) -> str:
    groups = _groups()
    return next((groups[word] for word in found if groups.get(word)), "")


@cache
def _saying(*kinds: Word) -> frozenset[str]:
    """The words beside a head that say one of ``kinds``; see qualifiers.tsv."""
    return frozenset(word for word, says in qualifiers() if says in kinds)


@cache
def _groups() -> dict[str, str]:
    """The words that say whose or which a head is, each with its group; "" for whose."""
    found = {word: says for word, says in qualifiers() if says == Word.WHOSE or says not in set(Word)}
    return {word: "" if says == Word.WHOSE else says for word, says in found.items()}


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
