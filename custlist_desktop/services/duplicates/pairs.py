"""Pairs of customers that may be one: looked for among those of one place, number, email or house, or of none."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntFlag
from functools import lru_cache
from itertools import chain, combinations, pairwise
from typing import Final

from custlist_desktop.services.duplicates.entries import Compared, are_one_street
from custlist_desktop.services.duplicates.names import (
    Agreement,
    Name,
    agreement,
    are_both_persons,
    are_near,
    is_slip,
    letters_of,
)

_ALL_PAIRS: Final = 8
"""Among so many customers every pair is looked at; among more, those that share a telling word."""
_COMMON: Final = 40
"""Of a name that more customers of a place have only neighbours in the list are compared."""
SWITCHBOARD: Final = 4
"""A number or address that more customers share belongs to none of them: their names have to be alike too."""
INITIALS: Final = 2
"""Letters of a word that may be two initials, which others write apart."""
_SHORTEST: Final = 4  # letters of a word in which a slip is looked for


class Reason(IntFlag):
    """What two customers have in common, and how much that means."""

    PHONE = 1
    EMAIL = 2
    SAME_NAME = 4
    SIMILAR_NAME = 8
    STREET = 16
    POSTAL_CODE = 32
    CITY = 64
    LIKELY = 128
    """Nothing contradicts."""


_REACHED: Final = Reason.PHONE | Reason.EMAIL
_PLACED: Final = Reason.STREET | Reason.POSTAL_CODE | Reason.CITY


Pair = tuple[int, int]


@dataclass(slots=True)
class Pairs:
    """What was found so far: the reasons of each pair of keys, the smaller key first, and the names of those keys.

    ``apart`` are pairs that somebody said are two; they are never noted.
    """

    apart: frozenset[Pair] = frozenset()
    reasons: dict[Pair, Reason] = field(default_factory=dict)
    names: dict[int, Name] = field(default_factory=dict)

    def note_alike(self, entries: Sequence[Compared]) -> None:
        """Notes the likely duplicates among the customers with one number, email, street or place."""
        is_crowd = len(entries) > SWITCHBOARD
        for one, other in _candidates(entries):
            self._note(one, other, is_crowd)

    def note_houses(self, entries: Sequence[Compared]) -> None:
        """Notes the likely duplicates among the customers with one house number, even if the street is misspelt."""
        if len(entries) <= _ALL_PAIRS:
            self.note_alike(entries)
            return
        houses: defaultdict[tuple[str, Hashable], list[Compared]] = defaultdict(list)
        for entry in entries:
            houses["street", entry.street].append(entry)
            houses["city", entry.city].append(entry)
            houses["postal code", entry.postal_code].append(entry)
        near = (combinations(each, 2) for (_, what), each in houses.items() if what and len(each) <= _ALL_PAIRS)
        for one, other in chain(_alike_to_the_letter(entries), *near):
            self._note(one, other, is_crowd=False)

    def note_named(self, some: Sequence[Compared], everybody: Iterable[Compared]) -> None:
        """Notes those of equal or near names of whom one is among ``some``, wherever they are.

        So are those without a city compared, and rows on their way into the list.
        """
        index = _NameIndex(some)
        alike: defaultdict[int, list[tuple[Compared, Compared]]] = defaultdict(list)
        for one in everybody:
            for other in index.sharing(one):
                alike[other.key].append((other, one))
        for one, other in _alike_to_the_letter(some):
            alike[one.key].append((one, other))
        for pairs in alike.values():
            # Of a person at a firm, those who share the name alone say nothing.
            for is_whole in (True, False):
                self._note_several([each for each in pairs if _are_whole(*each) is is_whole])

    def _note_several(self, pairs: Sequence[tuple[Compared, Compared]]) -> None:
        """Notes pairs that one customer makes; if the others are at different places, who knows which is meant."""
        places = [other for _, other in pairs if other.city]
        is_one_of_several = any(not _are_near(*each) for each in pairwise(places))
        for one, other in pairs:
            self._note(one, other, is_crowd=True, may_be_sure=not is_one_of_several)

    def _note(self, one: Compared, other: Compared, is_crowd: bool, may_be_sure: bool = True) -> None:
        pair = (one.key, other.key) if one.key < other.key else (other.key, one.key)
        if pair in self.apart or (is_crowd and pair in self.reasons):
            return
        reason = _judged(one, other, is_crowd)
        if not may_be_sure and not reason & (_REACHED | Reason.STREET):
            reason &= ~Reason.LIKELY
        if reason:
            self.reasons[pair] = self.reasons.get(pair, Reason(0)) | reason
            self.names[one.key] = one.name
            self.names[other.key] = other.name


def _judged(one: Compared, other: Compared, is_crowd: bool) -> Reason:
    """Why two customers may be one; no reason where they clearly aren't.

    Names that agree need one thing more that agrees, or nothing that speaks against it. Names that may agree need a
    number, an address or a street in common. Different names behind one number are pointed out where few have it.
    """
    agreed = agreement(one.name, other.name)
    if agreed is Agreement.DIFFERENT:
        return _though_different(one, other, is_crowd)
    common = _in_common(one, other)
    if agreed is Agreement.SAME:
        common |= _name_reason(one, other)
    are_persons = are_both_persons(one.name, other.name)
    near = _are_near(one, other)
    if common & _REACHED and (are_persons or near):
        return common | Reason.LIKELY
    if near and agreed is Agreement.SAME:
        return common | _likely(one, other, common)
    if are_persons and agreed is Agreement.SAME and common & Reason.STREET:
        return common  # a city may have two names
    if near and common & Reason.STREET and not (is_crowd and _is_crossed(one, other)):
        return common | Reason.SIMILAR_NAME | (Reason(0) if _is_crossed(one, other) else Reason.LIKELY)
    return common & ~_PLACED if common & _REACHED and not is_crowd else Reason(0)


def _though_different(one: Compared, other: Compared, is_crowd: bool) -> Reason:
    """What is pointed out of two with different names: one number or address that few have, a name badly misspelt."""
    share_house = bool(one.street.number) and are_one_street(one.street, other.street)
    if not share_house and one.numbers.isdisjoint(other.numbers) and (not one.email or one.email != other.email):
        return Reason(0)
    common = _in_common(one, other)
    if _are_near(one, other) and are_near(one.name, other.name):
        is_sure = share_house and common & (_REACHED | Reason.POSTAL_CODE | Reason.CITY)
        return common | Reason.SIMILAR_NAME | (Reason.LIKELY if is_sure else Reason(0))
    return Reason(0) if is_crowd else common & _REACHED


def _is_crossed(one: Compared, other: Compared) -> bool:
    """Whether only a company is known of one and only a person of the other."""
    return not are_both_persons(one.name, other.name) and not (one.name.company and other.name.company)


def _in_common(one: Compared, other: Compared) -> Reason:
    common = 0  # a plain number: flags take five times as long, and this is asked of every pair
    if not one.numbers.isdisjoint(other.numbers):
        common |= Reason.PHONE.value
    if one.email and one.email == other.email:
        common |= Reason.EMAIL.value
    if one.street.number and are_one_street(one.street, other.street):
        common |= Reason.STREET.value
    if one.postal_code and one.postal_code == other.postal_code:
        common |= Reason.POSTAL_CODE.value
    if one.city and one.city == other.city:
        common |= Reason.CITY.value
    return Reason(common)


def _name_reason(one: Compared, other: Compared) -> Reason:
    same = one.name.contact == other.name.contact if are_both_persons(one.name, other.name) else True
    if one.name.company and other.name.company:
        same = same and one.name.company == other.name.company
    return Reason.SAME_NAME if same else Reason.SIMILAR_NAME


def _likely(one: Compared, other: Compared, common: Reason) -> Reason:
    """Whether customers with like names, not known to be at two places, are likely one.

    A person and a company together hardly occur twice; nor does one name in one street.
    """
    are_reached_apart = bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)
    against = are_reached_apart + _differ(one.email, other.email)
    if common & Reason.STREET:
        return Reason.LIKELY
    if _are_whole(one, other):
        return Reason.LIKELY if common & _PLACED or against < 2 else Reason(0)
    if _differ(one.postal_code, other.postal_code):
        return Reason(0)
    # A city has many people of one name; of a firm, or of somebody without one, it has few.
    is_at_one_firm_only = are_both_persons(one.name, other.name) and one.name.company != other.name.company
    is_enough = common & (Reason.POSTAL_CODE if is_at_one_firm_only else _PLACED)
    return Reason.LIKELY if against < (2 if is_enough else 1) else Reason(0)


def _are_whole(one: Compared, other: Compared) -> bool:
    """Whether of both a person and a company are known."""
    return are_both_persons(one.name, other.name) and bool(one.name.company and other.name.company)


def _are_near(one: Compared, other: Compared) -> bool:
    """Whether they may be at one place; a city or a postal code may be misspelt."""
    if _differ(one.country, other.country) or _differ(one.state, other.state):
        return False
    if one.postal_code and one.postal_code == other.postal_code:
        return True
    return not _differ(one.city, other.city) or is_slip(one.city.replace(" ", ""), other.city.replace(" ", ""))


def _differ(one: str, other: str) -> bool:
    """Whether both are known and not the same."""
    return bool(one and other and one != other)


def _candidates(entries: Sequence[Compared]) -> Iterator[tuple[Compared, Compared]]:
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


def _contact_of(entry: Compared) -> Sequence[str]:
    return entry.name.contact


def _lone_company_of(entry: Compared) -> Sequence[str]:
    """The company of an entry without a contact name."""
    return () if entry.name.contact else entry.name.company


def _sharing_all_words(entries: Sequence[Compared]) -> Iterator[tuple[Compared, Compared]]:
    index = _NameIndex(entries)
    for entry in entries:
        for other in index.sharing(entry):
            yield entry, other


class _NameIndex:
    """Finds contacts for contacts, and companies for companies without a contact."""

    def __init__(self, entries: Sequence[Compared]) -> None:
        self._persons = _WordIndex(entries, _contact_of)
        self._companies = _WordIndex(entries, _lone_company_of)

    def sharing(self, entry: Compared) -> Iterator[Compared]:
        """Those who have all words of the entry's contact, or of its company; never itself."""
        contact, company = entry.name.contact, entry.name.company
        for other in chain(
            self._persons.sharing(contact), self._companies.sharing(company), self._companies.sharing(contact)
        ):
            if other.key != entry.key:
                yield other


def _alike_to_the_letter(entries: Iterable[Compared]) -> Iterator[tuple[Compared, Compared]]:
    """Neighbours among those with one and the same name, of which there may be thousands."""
    alike: defaultdict[tuple[str, str], list[Compared]] = defaultdict(list)
    for entry in entries:
        alike[letters_of(entry.name.company), letters_of(entry.name.contact)].append(entry)
    for group in alike.values():
        yield from pairwise(group)


class _WordIndex:
    """Finds the entries whose names have all words of a name, each perhaps with one letter otherwise."""

    def __init__(self, entries: Sequence[Compared], words_of: Callable[[Compared], Sequence[str]]) -> None:
        self._entries = entries
        self._places: defaultdict[str, set[int]] = defaultdict(set)
        for place, entry in enumerate(entries):
            for word in words_of(entry):
                self._places[word].add(place)
        self._words: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._places:
            for spelling in spellings(word):
                self._words[spelling].append(word)
        self._found: dict[str, set[int]] = {}
        self._answers: dict[tuple[str, ...], list[Compared]] = {}

    def sharing(self, words: Sequence[str]) -> list[Compared]:
        """Entries with words like all of ``words``, initials aside; none if there are very many."""
        if not self._places:
            return []
        asked = tuple(words)
        answer = self._answers.get(asked)
        if answer is None:  # else it is a name that thousands may have
            places = self._with_all([word for word in asked if len(word) > INITIALS])
            if places is None or len(places) > _COMMON:
                places = self._with_all([word for word in asked if len(word) > 1])
            answer = [self._entries[place] for place in places or () if len(places or ()) <= _COMMON]
            self._answers[asked] = answer
        return answer

    def _with_all(self, words: Sequence[str]) -> set[int] | None:
        """The places of those with words like all of ``words``; None without any."""
        found: list[set[int]] = []
        for word in words:
            found.append(self._with_word_like(word))
            if not found[-1]:
                return set()  # nobody has all of them
        found.sort(key=len)
        # The rarest word first: it leaves the fewest to look at.
        return found[0].intersection(*found[1:]) if found else None

    def _with_word_like(self, word: str) -> set[int]:
        found = self._found.get(word)
        if found is None:
            words = {each for spelling in spellings(word) for each in self._words.get(spelling, ())}
            found = self._found[word] = set().union(*(self._places[each] for each in words))
        return found


@lru_cache(maxsize=65_536)
def spellings(word: str) -> tuple[str, ...]:
    """A word, and the word without each one of its letters: two words one slip apart share one of these.

    Of short words and numbers only the word itself; there a letter makes another word.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return (word,)
    return (word, *{word[:at] + word[at + 1 :] for at in range(len(word))})
