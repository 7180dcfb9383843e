"""Which of the customers that share something with a row it is, if that can be told without guessing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.notes import holds_notes
from custlist_desktop.domain.text import fold

ALIKE_NAMES: Final = 85
"""From this likeness on (rapidfuzz's token_set_ratio, 0 to 100) two names may be one, written differently."""


@dataclass(frozen=True, slots=True)
class Known:
    """A row, or a customer of the list, with what they are compared by.

    ``company_key`` and ``contact_key`` are the folded sort keys as the list's indexes hold them. ``key`` is the
    customer's, or the row's number.
    """

    key: int
    details: CustomerDetails
    company_key: str | None
    contact_key: str | None
    numbers: frozenset[str]

    @property
    def has_both_names(self) -> bool:
        """Whether both a company and a contact are named, which together tell who it is wherever that is."""
        return bool(self.company_key and self.contact_key)


Test = Callable[[Known, Known], bool]


def same_names(row: Known, customer: Known) -> bool:
    """Whether company and contact are the same, or lacking on both sides; some name there must be."""
    names = (row.company_key, row.contact_key)
    return any(names) and names == (customer.company_key, customer.contact_key)


def _given_names_agree(row: Known, customer: Known) -> bool:
    pairs = ((row.company_key, customer.company_key), (row.contact_key, customer.contact_key))
    given = [(mine, theirs) for mine, theirs in pairs if mine]
    return bool(given) and all(mine == theirs for mine, theirs in given)


def _shares_number(row: Known, customer: Known) -> bool:
    return bool(row.numbers & customer.numbers)


def _same_place(row: Known, customer: Known) -> bool:
    mine, theirs = _place(row.details), _place(customer.details)
    return mine == theirs and any(mine)


def _place(details: CustomerDetails) -> tuple[str, str, str]:
    return _squeezed(details.postal_code), fold(details.city), fold(details.address_line1)


def _squeezed(text: str) -> str:
    return fold(text).replace(" ", "")


def holds_everything(row: Known, customer: Known) -> bool:
    """Whether the customer has all that the row gives already, so that the row changes nothing."""
    pairs = ((getattr(row.details, name), getattr(customer.details, name)) for name in CONTACT_FIELDS)
    mine, theirs = row.details.notes, customer.details.notes
    return all(not one or one == other for one, other in pairs) and holds_notes(theirs, mine)


def narrowed(row: Known, candidates: Sequence[Known]) -> list[Known]:
    """Those of ``candidates`` that the row can be, the likeliest first: one if that can be told.

    If the row would leave some of them as they are, it is one of those, and doesn't matter which. Else each further
    thing in common narrows them, most telling first; what would leave nobody tells nothing.
    """
    holders = [customer for customer in candidates if holds_everything(row, customer)]
    if holders:
        return [min(holders, key=lambda customer: (not same_names(row, customer), customer.key))]
    left = list(candidates)
    for test in (same_names, _given_names_agree, _shares_number, _same_place):
        left = [customer for customer in left if test(row, customer)] or left
    return sorted(left, key=lambda customer: (-_in_common(row, customer), customer.key))


def _in_common(row: Known, customer: Known) -> int:
    pairs = ((getattr(row.details, name), getattr(customer.details, name)) for name in CUSTOMER_FIELDS)
    return sum(1 for mine, theirs in pairs if mine and fold(mine) == fold(theirs))


def places_contradict(mine: CustomerDetails, theirs: CustomerDetails) -> bool:
    """Whether both say where they are, and it isn't the same place: two branches, or two people of one name."""
    return (
        _differ(mine.country, theirs.country, fold)
        or _differ(mine.postal_code, theirs.postal_code, _squeezed)
        or _differ(mine.city, theirs.city, fold)
        or _differ(mine.address_line1, theirs.address_line1, _house)
    )


def _differ(one: str, other: str, compared: Callable[[str], str]) -> bool:
    """Whether two texts differ by what they are compared by; what is empty on one side differs from nothing."""
    if not one or not other or one == other:
        return False
    first, second = compared(one), compared(other)
    return bool(first and second) and first != second


def _house(line: str) -> str:
    """The number that a street address begins with: the street's name is written in too many ways."""
    digits = fold(line).partition(" ")[0].rstrip(",")
    return digits if digits.isdigit() else ""


def names_contradict(row: Known, customer: Known) -> bool:
    """Whether a shared telephone number can't make them one: other people, or other companies without a person.

    Same contacts at clearly different companies do not contradict: people change their employers.
    """
    if row.contact_key and customer.contact_key:
        return not _alike(row.contact_key, customer.contact_key)
    if row.company_key and customer.company_key:
        return not _alike(row.company_key, customer.company_key)
    return False


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    from rapidfuzz import fuzz  # start-up needn't wait for it

    return bool(fuzz.token_set_ratio(one, other, score_cutoff=ALIKE_NAMES))
