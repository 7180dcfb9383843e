"""Which customer of the list each row of a file is: by our reference, else email, else name, else telephone number.

`narrowing.evidence` says what is a match and what a question.

Rows are looked up all at once; only those that several customers answer to are looked at one by one.
"""

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from custlist_desktop.database.staging.matches import Matches
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.incoming import MatchedBy
from custlist_desktop.models.base import LARGEST_KEY
from custlist_desktop.services.customers.exported import referred_key
from custlist_desktop.services.duplicates.service import Likeness
from custlist_desktop.services.imports.narrowing import Known, MatchStrength, evidence, narrowed, places_contradict
from custlist_desktop.services.imports.rows import without_mark

LIKENESS: Final = {
    MatchedBy.EMAIL: Likeness.SAME_EMAIL,
    MatchedBy.NAME: Likeness.SAME_NAME,
    MatchedBy.PHONE: Likeness.SAME_PHONE,
}
_MOST_PLACES: Final = 50
"""How many addresses of one contact a row is compared with; past that, only an equal row is the same."""


def match_rows(matches: Matches) -> None:
    """Finds out who the rows are that are looked at, and which are the same as an earlier one."""
    matches.begin()
    _find_twins(matches)
    if matches.is_list_empty():
        return
    matches.find_by_reference(partial(_known_key, matches.list_tag()))
    for step in (MatchedBy.EMAIL, MatchedBy.NAME, MatchedBy.PHONE):
        matches.look_up(step)
        _settle_waiting(matches, step)
        if step is not MatchedBy.PHONE:
            matches.find_in_crowd(step)
    matches.ask_about_crowds()


def _known_key(tag: str, reference: str) -> int | None:
    key = referred_key(tag, reference)
    return key if key is not None and key <= LARGEST_KEY else None


def _find_twins(matches: Matches) -> None:
    """Finds rows that are in the file twice, of which only the first is taken.

    The same are rows with our same reference; rows that give the same values; and rows with the same email address,
    company and contact unless their addresses contradict each other, since a contact may be a customer at several
    (M5).
    """
    matches.find_equal_rows()
    for _, group in groupby(list(matches.same_contacts()), key=itemgetter(0)):
        taken: list[tuple[int, CustomerDetails]] = []
        for _, number, is_broken, values in group:
            details = CustomerDetails(*values)
            same = [first for first, there in taken if not places_contradict(details, there)]
            if same:
                matches.note_twin(number, same[0])
            elif not is_broken and len(taken) < _MOST_PLACES:
                taken.append((number, details))


def _settle_waiting(matches: Matches, step: MatchedBy) -> None:
    """Decides for each waiting row which of the customers that answer to it it is."""
    for number, values, answering in matches.waiting(step):
        row, customers = _known(number, values), [_known(*each) for each in answering]
        judged = [(evidence(row, customer, step), customer) for customer in customers]
        strength = max(strength for strength, _ in judged)
        if strength is MatchStrength.NONE:
            matches.note_alike(number, min(customer.key for customer in customers), LIKENESS[step].value)
            continue
        left = narrowed(row, [customer for each, customer in judged if each is strength])
        if len(left) == 1 and strength is MatchStrength.STRONG:
            matches.note_found(number, left[0].key, step)
        else:
            matches.note_several(number, [each.key for each in left], is_weak=strength is MatchStrength.WEAK)


def _known(key: int, values: Iterable[Any]) -> Known:
    *details, phone, mobile, company, contact = values
    numbers = frozenset(number for number in (phone, mobile) if number)
    return Known(key, CustomerDetails(*details), without_mark(company), without_mark(contact), numbers)
