"""Pairs of customers that may be one: looked for among those of one place, one number or one address only."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntFlag
from functools import lru_cache
from itertools import chain, combinations, pairwise
from typing import Final, NamedTuple

from custlist_desktop.services.duplicate_names import Agreement, Name, agreement, are_both_persons, letters_of

_ALL_PAIRS: Final = 8
"""Among so many customers every pair is looked at; among more, those that share a telling word."""
_COMMON: Final = 40
"""A name that more customers of a place have tells nothing: of those only neighbours in the list are compared."""
SWITCHBOARD: Final = 4
"""A number or address that more customers share belongs to none of them: their names have to be alike too."""
_SHORTEST: Final = 4  # letters of a word in which a slip is looked for


class Reason(IntFlag):
    """What two customers have in common, and how much that means."""

    PHONE = 1
    EMAIL = 2
    SAME_NAME = 4
    SIMILAR_NAME = 8
    POSTAL_CODE = 16
    CITY = 32
    LIKELY = 64
    """Nothing speaks against their being one."""


class Entry(NamedTuple):
    """What is compared of a customer; empty where unknown. ``city`` is folded, ``numbers`` are E.164."""

    key: int
    name: Name
    country: str = ""
    state: str = ""
    city: str = ""
    postal_code: str = ""
    numbers: frozenset[str] = frozenset()
    email: str = ""


Pair = tuple[int, int]


@dataclass(slots=True)
class Pairs:
    """What was found so far: the reasons of each pair of keys, the smaller key first, and the names of those keys.

    ``apart`` are pairs that somebody said are two; they are never noted.
    """

    apart: frozenset[Pair] = frozenset()
    reasons: dict[Pair, Reason] = field(default_factory=dict)
    names: dict[int, Name] = field(default_factory=dict)

    def note_place(self, entries: Sequence[Entry], where: Reason) -> None:
        """Notes those whose names are alike among the customers of one place (``where``: CITY or POSTAL_CODE)."""
        for one, other in _candidates(entries):
            if _differ(one.country, other.country) or _differ(one.state, other.state):
                continue
            if where is Reason.CITY and one.postal_code and one.postal_code == other.postal_code:
                continue  # compared as neighbours already
            if agreement(one.name, other.name) is Agreement.SAME:
                likely = Reason.LIKELY if _is_likely_in_place(one, other) else Reason(0)
                self._note(one, other, where | _name_reason(one, other) | likely)

    def note_shared(self, entries: Sequence[Entry], what: Reason) -> None:
        """Notes pairs among the customers that have one number or address (``what``: PHONE or EMAIL)."""
        for one, other in _candidates(entries):
            agreed = agreement(one.name, other.name)
            reason = what | (_name_reason(one, other) if agreed is Agreement.SAME else Reason(0))
            if agreed is not Agreement.DIFFERENT and (
                are_both_persons(one.name, other.name) or _are_near(one, other)
            ):
                self._note(one, other, reason | Reason.LIKELY)
            elif len(entries) <= SWITCHBOARD:
                self._note(one, other, reason)  # a family's telephone, the branches of a company

    def _note(self, one: Entry, other: Entry, reason: Reason) -> None:
        pair = (one.key, other.key) if one.key < other.key else (other.key, one.key)
        if pair not in self.apart:
            self.reasons[pair] = self.reasons.get(pair, Reason(0)) | reason
            self.names[one.key] = one.name
            self.names[other.key] = other.name


def _name_reason(one: Entry, other: Entry) -> Reason:
    same = one.name.contact == other.name.contact if are_both_persons(one.name, other.name) else True
    if one.name.company and other.name.company:
        same = same and one.name.company == other.name.company
    return Reason.SAME_NAME if same else Reason.SIMILAR_NAME


def _is_likely_in_place(one: Entry, other: Entry) -> bool:
    """Whether customers of one city and of like names are one: a person and a company together hardly occur twice."""
    if are_both_persons(one.name, other.name) and one.name.company and other.name.company:
        return True
    if _differ(one.postal_code, other.postal_code):
        return False
    differ_in_all = one.numbers and other.numbers and one.numbers.isdisjoint(other.numbers)
    return not (differ_in_all and _differ(one.email, other.email))


def _are_near(one: Entry, other: Entry) -> bool:
    return not (
        _differ(one.city, other.city) or _differ(one.state, other.state) or _differ(one.country, other.country)
    )


def _differ(one: str, other: str) -> bool:
    """Whether both are known and not the same."""
    return bool(one and other and one != other)


def _candidates(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Pairs worth a closer look, each once; their number grows with that of the entries, not with its square."""
    if len(entries) <= _ALL_PAIRS:
        yield from combinations(entries, 2)
        return
    seen: set[Pair] = set()
    for one, other in chain(_alike_to_the_letter(entries), _sharing_all_words(entries)):
        pair = (min(one.key, other.key), max(one.key, other.key))
        if pair not in seen:
            seen.add(pair)
            yield one, other


def _contact_of(entry: Entry) -> Sequence[str]:
    return entry.name.contact


def _lone_company_of(entry: Entry) -> Sequence[str]:
    """The company where nobody in particular is named."""
    return () if entry.name.contact else entry.name.company


def _sharing_all_words(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Contacts with contacts, and companies with those where nobody in particular is named."""
    persons = _WordIndex(entries, _contact_of)
    companies = _WordIndex(entries, _lone_company_of)
    for entry in entries:
        contact, company = entry.name.contact, entry.name.company
        for other in chain(persons.sharing(contact), companies.sharing(company), companies.sharing(contact)):
            if other is not entry:
                yield entry, other


def _alike_to_the_letter(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Neighbours among those with one and the same name, of which there may be thousands."""
    alike: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        alike[letters_of(entry.name.company), letters_of(entry.name.contact)].append(entry)
    for group in alike.values():
        yield from pairwise(group)


class _WordIndex:
    """Finds the entries whose names have all words of a name, each perhaps with one letter otherwise."""

    def __init__(self, entries: Sequence[Entry], words_of: Callable[[Entry], Sequence[str]]) -> None:
        self._entries = entries
        self._places: defaultdict[str, set[int]] = defaultdict(set)
        for place, entry in enumerate(entries):
            for word in words_of(entry):
                self._places[word].add(place)
        self._words: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._places:
            for spelling in _spellings(word):
                self._words[spelling].append(word)
        self._found: dict[str, set[int]] = {}
        self._answers: dict[tuple[str, ...], list[Entry]] = {}

    def sharing(self, words: Sequence[str]) -> list[Entry]:
        """Entries with words like all of ``words``, initials aside; none if there are very many."""
        if not self._places:
            return []
        asked = tuple(words)
        answer = self._answers.get(asked)
        if answer is None:  # else it is a name that thousands may have
            found: list[set[int]] = []
            for word in asked:
                if len(word) > 1:
                    found.append(self._with_word_like(word))
                    if not found[-1]:
                        break  # nobody has all of them
            found.sort(key=len)
            # The rarest word first: it leaves the fewest to look at.
            places = found[0].intersection(*found[1:]) if found else set[int]()
            answer = [self._entries[place] for place in places] if len(places) <= _COMMON else []
            self._answers[asked] = answer
        return answer

    def _with_word_like(self, word: str) -> set[int]:
        found = self._found.get(word)
        if found is None:
            words = {each for spelling in _spellings(word) for each in self._words.get(spelling, ())}
            found = self._found[word] = set().union(*(self._places[each] for each in words))
        return found


@lru_cache(maxsize=65_536)
def _spellings(word: str) -> tuple[str, ...]:
    """A word and what is left of it without one of its letters: two words one slip apart have one of these in common.

    Of short words and numbers only the word itself; there a letter makes another word.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return (word,)
    return (word, *{word[:at] + word[at + 1 :] for at in range(len(word))})
