"""Whether two customers' names may be one and the same: read as people misspell, shorten and reorder them.

Accents, case, punctuation, the order of words and the legal forms of companies are ignored.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Final, NamedTuple

from custlist_desktop.domain.text import fold

_WORD: Final = re.compile(r"[^\W_]+")
_DOTTED: Final = re.compile(r"\b(?:[^\W\d_]\.)+(?:[^\W\d_]\b)?")
_ELIDED: Final = re.compile(r"\b[dl]'")

# As companies of North America and of the countries that French and Spanish speakers come from write them.
_LEGAL_FORMS: Final = frozenset(
    re.findall(
        r"\w+",
        "inc incorporated incorporee ltd limited ltee limitee ltda llc llp lllp lp pllc pc plc ulc corp corporation "
        "co company companies compagnie cie compania cia enr enrg senc sencrl sec sa sas sasu sarl eurl snc sci sl "
        "slu sll sc scs rl cv sapi gmbh ag bv nv srl spa pty dba",
    )
)
_FORMS_IN_FRONT: Final = frozenset(re.findall(r"\w+", "sarl sas sasu eurl snc sci ets etablissements cie compagnie"))
_LITTLE_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        "the le la les el los las a de du des del of d l s and et y e group groupe grupo service services servicio "
        "servicios enterprise enterprises entreprise entreprises",
    )
)
WRITTEN_SHORT: Final = {
    short: word
    for word, shorts in (
        ("construction", "const constr constructions construccion construcciones"),
        ("contractors", "contr contractor contracting"),
        ("electric", "elec electrical"),
        ("plumbing", "plbg plumb"),
        ("mechanical", "mech"),
        ("heating", "htg"),
        ("building", "bldg"),
        ("builders", "bldrs builder"),
        ("brothers", "bros"),
        ("international", "intl"),
        ("national", "natl"),
        ("manufacturing", "mfg"),
        ("management", "mgmt mgt"),
        ("associates", "assoc assocs"),
        ("development", "dev devt"),
        ("industries", "ind"),
    )
    for short in shorts.split()
}
"""What companies write short, and how it is compared."""
_ROMAN: Final = frozenset(re.findall(r"\w+", "ii iii iv vi vii viii ix xi xii"))
_TITLES: Final = frozenset(re.findall(r"\w+", "mr mrs ms miss dr m mme mlle sr sra srta ing arq"))
UNTELLING_WORDS: Final = _LEGAL_FORMS | _FORMS_IN_FRONT | _LITTLE_WORDS | _TITLES
"""Words that may be in a name and not in what is compared of it."""
_FEMININE: Final = frozenset(("a", "e", "ne", "le", "te", "la", "na", "ette", "ine", "ina"))
"""What makes another person's first name of a first name, and is no slip: Paul and Paula, Daniel and Danielle."""

_NAMES_AT_ONCE: Final = 100_000
"""As many are remembered: a list is read by place, by number and by address, and few lists are longer."""
_MIN_TYPO: Final = 4
_TWO_TYPOS: Final = 10
_SHORTEST_NICKNAME: Final = 3
_ALIKE: Final = 80  # of 100, as rapidfuzz counts
_NEAR: Final = 70


class Agreement(IntEnum):
    """What two names say about their owners."""

    DIFFERENT = 0
    """They are clearly two."""
    OPEN = 1
    """They may be one: a part is missing, shortened or added."""
    SAME = 2
    """They are one name, perhaps with a slip of the finger in it."""


class Name(NamedTuple):
    """The names of a customer as they are compared: folded words, in the order of the alphabet."""

    company: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()


def read_name(company: str, contact_name: str, city: str = "") -> Name:
    """The names to compare; a company that names its own city is read without it, as its owner may write it."""
    return Name(_company_words(company, city), _contact_words(contact_name))


def _words(text: str) -> tuple[str, ...]:
    folded = fold(text)
    if "." in folded:
        folded = _DOTTED.sub(lambda match: match[0].replace(".", ""), folded)  # S.A. is SA
    if "'" in folded:
        folded = _ELIDED.sub("", folded).replace("'", "")
    return tuple(_WORD.findall(folded))


@lru_cache(maxsize=1024)
def _place_words(city: str) -> frozenset[str]:
    return frozenset(_words(city))


@lru_cache(maxsize=_NAMES_AT_ONCE)
def _company_words(company: str, city: str) -> tuple[str, ...]:
    words = list(_words(company))
    while len(words) > 1 and (words[-1] in _LEGAL_FORMS or words[-1] in _LITTLE_WORDS):
        words.pop()
    while len(words) > 1 and words[0] in _FORMS_IN_FRONT:
        words.pop(0)
    telling = [WRITTEN_SHORT.get(word, word) for word in words if word not in _LITTLE_WORDS] or words
    place = _place_words(city)
    elsewhere = [word for word in telling if word not in place]
    return tuple(sorted(elsewhere if len(elsewhere) > 1 else telling))


@lru_cache(maxsize=_NAMES_AT_ONCE)
def _contact_words(contact_name: str) -> tuple[str, ...]:
    words = _words(contact_name)
    telling = words[1:] if len(words) > 1 and words[0] in _TITLES else words
    return tuple(sorted(telling))


def agreement(one: Name, other: Name) -> Agreement:
    """What two customers' names say together.

    Two different contacts are two customers, at whatever company. A contact of the same name at another company may
    be the same person, who changed it.
    """
    contact = _contacts_agree(one.contact, other.contact) if are_both_persons(one, other) else None
    if contact is Agreement.DIFFERENT:
        return contact
    company = _companies_agree(one.company, other.company) if one.company and other.company else None
    if contact is None:
        return _crossed(one, other) if company is None else company
    if company is None:
        return contact
    if contact is Agreement.OPEN and company is Agreement.SAME:
        return Agreement.SAME  # "J. Roy" at the very same company
    if contact is Agreement.SAME and company is not Agreement.SAME:
        return Agreement.OPEN
    return min(contact, company)


def are_both_persons(one: Name, other: Name) -> bool:
    """Whether both have a contact name. A company without one is no person."""
    return bool(one.contact and other.contact)


def _crossed(one: Name, other: Name) -> Agreement:
    """For a company on one side and a contact on the other: some write a person's name where the company belongs."""
    company, contact = (one.company, other.contact) if one.company else (other.company, one.contact)
    return Agreement.SAME if len(contact) > 1 and company == contact else Agreement.OPEN


def _contacts_agree(one: tuple[str, ...], other: tuple[str, ...]) -> Agreement:
    left, right = _unmatched(one, other, _is_slip_in_a_name)
    if not left and not right:
        return Agreement.SAME
    if len(one) > 1 and len(other) > 1 and letters_of(one) == letters_of(other):
        return Agreement.SAME  # a blank at the wrong place
    common = len(one) - len(left)
    if not left or not right:
        # A middle name, or a second surname as in Spanish; but "Roy" alone may be anybody of that family.
        return Agreement.OPEN if common else Agreement.DIFFERENT
    if len(left) == len(right) == 1 and common and _is_short_for(left[0], right[0]):
        return Agreement.OPEN
    return Agreement.DIFFERENT


def _companies_agree(one: tuple[str, ...], other: tuple[str, ...]) -> Agreement:
    left, right = _unmatched(one, other, is_slip)
    if not left and not right:
        return Agreement.SAME
    if any(map(_is_ordinal, left)) and any(map(_is_ordinal, right)):
        return Agreement.DIFFERENT  # Depot 12 is not Depot 13, nor Phase I Phase II
    if letters_of(one) == letters_of(other):
        return Agreement.SAME  # Roof Tech, Rooftech
    if not left or not right:
        return Agreement.OPEN
    from rapidfuzz import fuzz  # here, since nothing needs it at the program's start

    return Agreement.OPEN if fuzz.ratio(" ".join(one), " ".join(other)) >= _ALIKE else Agreement.DIFFERENT


def are_near(one: Name, other: Name) -> bool:
    """Whether names that don't agree may still be one, worse misspelt: for two that share a house or a number.

    Of two contacts one word must be the same, and the other like it; of companies most of the letters.
    """
    from rapidfuzz import fuzz

    if are_both_persons(one, other):
        left, right = _unmatched(one.contact, other.contact, _is_slip_in_a_name)
        common = len(one.contact) - len(left)
        is_one_word = len(left) == len(right) == 1 and common > 0
        return is_one_word and not _are_two_first_names(left[0], right[0]) and fuzz.ratio(left[0], right[0]) >= _NEAR
    if one.company and other.company and _numbers_in(one.company) == _numbers_in(other.company):
        return fuzz.token_set_ratio(" ".join(one.company), " ".join(other.company)) >= _ALIKE
    return False


@lru_cache(maxsize=_NAMES_AT_ONCE)
def letters_of(words: tuple[str, ...]) -> str:
    """The letters of words, however they are divided into words; rough, and meant for whole names only."""
    return "".join(sorted("".join(words)))


def _numbers_in(words: Iterable[str]) -> list[str]:
    return [word for word in words if _is_ordinal(word)]


def _is_ordinal(word: str) -> bool:
    """Whether a word tells several of one name apart: a number, a Roman one, or a single letter."""
    return word[0].isdigit() or len(word) == 1 or word in _ROMAN


def _unmatched(
    one: Sequence[str], other: Sequence[str], are_alike: Callable[[str, str], bool]
) -> tuple[list[str], list[str]]:
    """The words of each that have no partner in the other."""
    left = [word for word in one if word not in other]
    right = [word for word in other if word not in one]
    if left and right:
        for word in tuple(left):
            for partner in right:
                # What is one word has its first letter or its last one right: this spares most of the looking.
                if (word[0] == partner[0] or word[-1] == partner[-1]) and are_alike(word, partner):
                    left.remove(word)
                    right.remove(partner)
                    break
    return left, right


def is_slip(one: str, other: str) -> bool:
    """Whether one word may be the other with a letter wrong, missing, added or swapped; in a long word two."""
    shorter = min(len(one), len(other))
    limit = 2 if shorter >= _TWO_TYPOS else 1
    if shorter < _MIN_TYPO or abs(len(one) - len(other)) > limit:
        return False
    half = (shorter - 2) // 2  # one slip leaves half of the word as it was, before it or behind it
    if limit == 1 and one[:half] != other[:half] and one[-half:] != other[-half:]:
        return False
    return one.isalpha() and other.isalpha() and _distance(one, other) <= limit


@lru_cache(maxsize=8192)
def _distance(one: str, other: str) -> int:
    """How many slips apart two words are; a swap of neighbours is one."""
    from rapidfuzz.distance import OSA  # here, since nothing needs it at the program's start

    return int(OSA.distance(one, other))


def _is_slip_in_a_name(one: str, other: str) -> bool:
    """As `is_slip`, but Paul and Paula, Mario and Maria are two people."""
    return is_slip(one, other) and not _are_two_first_names(one, other)


def _are_two_first_names(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and long[len(short) :] in _FEMININE:
        return True
    return one[:-1] == other[:-1] and {one[-1], other[-1]} <= {"a", "e", "o"}


def _is_short_for(one: str, other: str) -> bool:
    """Whether one first name may be short for the other: "J" for "Jean", "Rob" for "Robert"."""
    short, long = sorted((one, other), key=len)
    if len(short) > 1 and (len(short) < _SHORTEST_NICKNAME or len(long) < len(short) + _SHORTEST_NICKNAME):
        return False
    return long.startswith(short)
