"""Which of the customers that share something with a row is the same, if that is certain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.incoming import MatchedBy
from custlist_desktop.domain.notes import holds_notes
from custlist_desktop.domain.postal_codes import without_foreign_zeros
from custlist_desktop.domain.text import fold
from custlist_desktop.services.duplicates.names import Agreement, Name, agreement, read_name


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
        """Whether both a company and a contact are named, which together identify a customer at any place."""
        return bool(self.company_key and self.contact_key)


class MatchStrength(IntEnum):
    """What it means that a row and a customer have something in common."""

    NONE = 0
    """They are two, or only a name is the same: the row is a new customer, with a warning."""
    WEAK = 1
    """They may be one: a person decides."""
    STRONG = 2
    """They are one."""


def same_names(row: Known, customer: Known) -> bool:
    """Whether company and contact are the same, or lacking on both sides; some name there must be."""
    names = (row.company_key, row.contact_key)
    return any(names) and names == (customer.company_key, customer.contact_key)


def evidence(row: Known, customer: Known, step: MatchedBy) -> MatchStrength:
    """Whether a row is the customer that it has something in common with. What is empty contradicts nothing.

    ======================  ============================  ======================  ===========================
    In common (``step``)    Strong: it is that customer   Weak: a question        None: another one
    ======================  ============================  ======================  ===========================
    Our key                 always
    All that the row gives  always: it changes nothing
    Email                   names don't contradict                                names contradict
    Company and contact     place doesn't contradict, or  place contradicts
                            a number is the same
    Company alone           place or a number is the      another number or       place contradicts
                            same, or nothing contradicts  email, place not known
    Contact alone           street, postal code or a      nothing contradicts     place contradicts; another
                            number is the same                                    number or email
    Number                  names are alike, and so is    nothing to compare in   names contradict; one name
                            the place as far as known     names; another place    alone at another place
    ======================  ============================  ======================  ===========================

    Names are compared as `duplicate_names` does: without case, accents, order and legal forms, with initials and
    slips of the finger. "Contradict" means that both sides say something, and not the same.
    """
    if holds_everything(row, customer):
        return MatchStrength.STRONG
    if step is MatchedBy.EMAIL:
        return MatchStrength.NONE if _agreed(row, customer) is Agreement.DIFFERENT else MatchStrength.STRONG
    is_elsewhere = places_contradict(row.details, customer.details)
    if step is MatchedBy.PHONE:
        return _by_number(row, customer, is_elsewhere)
    if _shares_number(row, customer):
        return MatchStrength.NONE if is_elsewhere and not row.has_both_names else MatchStrength.STRONG
    if row.has_both_names:
        return MatchStrength.WEAK if is_elsewhere else MatchStrength.STRONG
    return _by_one_name(row, customer, is_elsewhere)


def _by_one_name(row: Known, customer: Known, is_elsewhere: bool) -> MatchStrength:
    """Of a company without a contact, or a contact without a company, who has the same name."""
    is_reached_otherwise = _reached_otherwise(row, customer)
    if is_elsewhere or (is_reached_otherwise and not row.company_key and not _same_place(row, customer)):
        return MatchStrength.NONE
    if _same_place(row, customer) or (row.company_key and not is_reached_otherwise):
        return MatchStrength.STRONG
    return MatchStrength.WEAK


def _by_number(row: Known, customer: Known, is_elsewhere: bool) -> MatchStrength:
    if _agreed(row, customer) is Agreement.DIFFERENT:
        return MatchStrength.NONE
    if is_elsewhere and not row.has_both_names and same_names(row, customer):
        return MatchStrength.NONE
    can_compare = (row.contact_key and customer.contact_key) or (row.company_key and customer.company_key)
    if not can_compare or (is_elsewhere and not same_names(row, customer)):
        return MatchStrength.WEAK
    return MatchStrength.STRONG


def _reached_otherwise(row: Known, customer: Known) -> bool:
    """Whether both have telephone numbers, and none is the same; or both have an email address, and not the same."""
    numbers = bool(row.numbers and customer.numbers and row.numbers.isdisjoint(customer.numbers))
    return numbers or _differ(row.details.email, customer.details.email, fold)


def _agreed(row: Known, customer: Known) -> Agreement:
    return agreement(_name(row.details), _name(customer.details))


def _name(details: CustomerDetails) -> Name:
    return read_name(details.company, details.contact_name, details.city)


def _given_names_agree(row: Known, customer: Known) -> bool:
    pairs = ((row.company_key, customer.company_key), (row.contact_key, customer.contact_key))
    given = [(mine, theirs) for mine, theirs in pairs if mine]
    return bool(given) and all(mine == theirs for mine, theirs in given)


def _shares_number(row: Known, customer: Known) -> bool:
    return bool(row.numbers & customer.numbers)


def _same_place(row: Known, customer: Known) -> bool:
    """Whether something of their addresses is known to be the same; nothing contradicts.

    Of a contact without a company it must be more than the city.
    """
    if places_contradict(row.details, customer.details):
        return False
    pairs = list(zip(_place(row.details), _place(customer.details), strict=True))
    code, city, street = (bool(mine) and mine == theirs for mine, theirs in pairs)
    return code or street or (city and bool(row.company_key))


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
    """The ``candidates`` that the row can be, the likeliest first; only one if that is certain.

    If the row would leave some of them as they are, it is one of those, and doesn't matter which. Else each further
    thing in common narrows them, most telling first; a thing that none of them has in common is passed over.
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
    code = mine.postal_code if mine.country else without_foreign_zeros(mine.postal_code, theirs.country)
    return (
        _differ(mine.country, theirs.country, fold)
        or _differ(code, theirs.postal_code, _squeezed)
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
