"""Groups out of pairs: who belongs together, and how likely that is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from custlist_desktop.services.duplicates.names import Agreement, Name, agreement, are_both_persons
from custlist_desktop.services.duplicates.pairs import SWITCHBOARD, Pair, Pairs, Reason
from custlist_desktop.services.duplicates.service import Likeness

_LARGEST: Final = 20
_LARGEST_DOUBTFUL: Final = 6
_SHARED: Final = Reason.PHONE | Reason.EMAIL

_WEIGHTS: Final[dict[Reason, tuple[Likeness, int]]] = {
    Reason.PHONE: (Likeness.SAME_PHONE, 40),
    Reason.EMAIL: (Likeness.SAME_EMAIL, 40),
    Reason.SAME_NAME: (Likeness.SAME_NAME, 30),
    Reason.SIMILAR_NAME: (Likeness.SIMILAR_NAME, 20),
    Reason.STREET: (Likeness.SAME_STREET, 25),
    Reason.POSTAL_CODE: (Likeness.SAME_POSTAL_CODE, 12),
    Reason.CITY: (Likeness.SAME_CITY, 8),
}


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Customers that may be one.

    Attributes:
        keys: of the customers, at least two, in the order in which they were added.
        likenesses: what they have in common, the most telling first; not every pair of many need have all of it.
        score: how much that is, for the order of groups.
        likely: whether nothing speaks against their being one. If False, there are different names behind one
            number or address, or one name at two places: a family, a branch, or a duplicate after all.
    """

    keys: tuple[int, ...]
    likenesses: tuple[Likeness, ...]
    score: int
    likely: bool = True


def grouped(pairs: Pairs) -> tuple[DuplicateGroup, ...]:
    """The groups that ``pairs`` make, the likeliest first.

    No customer is in two groups. A likely group has no two different people in it, whoever lies between them, and
    none that somebody said are two.
    """
    reasons = _judged(pairs)
    ranked = sorted(reasons, key=lambda pair: (-score_of(reasons[pair]), pair))
    likely = _Clusters(pairs, _LARGEST, apart_if_different=True)
    likely.join(pair for pair in ranked if Reason.LIKELY in reasons[pair])
    doubtful = _Clusters(pairs, _LARGEST_DOUBTFUL, apart_if_different=False)
    doubtful.join(pair for pair in ranked if not any(likely.has(key) for key in pair))
    groups = [*likely.groups(reasons, likely=True), *doubtful.groups(reasons, likely=False)]
    return tuple(sorted(groups, key=lambda group: (not group.likely, -group.score, group.keys)))


def _judged(pairs: Pairs) -> Mapping[Pair, Reason]:
    """The reasons, where a company without a contact name isn't taken for one of several people who work there."""
    people: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in pairs.reasons:
        if not are_both_persons(pairs.names[one], pairs.names[other]):
            for company, person in ((one, other), (other, one)):
                if pairs.names[person].contact:
                    people[company].append(person)
    crowded = {company for company, keys in people.items() if _are_several(pairs.names[key] for key in keys)}
    judged = {}
    for pair, reason in pairs.reasons.items():
        one, other = pair
        alone = one if not pairs.names[one].contact else other
        if alone in crowded and pairs.names[one + other - alone].contact:
            if not reason & _SHARED or len(people[alone]) >= SWITCHBOARD:
                continue
            reason = reason & ~Reason.LIKELY
        judged[pair] = reason
    return judged


def _are_several(names: Iterable[Name]) -> bool:
    first, *others = names
    return any(agreement(first, other) is Agreement.DIFFERENT for other in others)


def score_of(reason: Reason) -> int:
    """How much it is that two customers have in common."""
    return sum(weight for flag, (_, weight) in _WEIGHTS.items() if flag in reason)


class _Clusters:
    """Joins keys that pairs connect."""

    def __init__(self, pairs: Pairs, largest: int, *, apart_if_different: bool) -> None:
        self._names = pairs.names
        self._apart = pairs.apart
        self._largest = largest
        self._apart_if_different = apart_if_different
        self._members: dict[int, list[int]] = {}

    def has(self, key: int) -> bool:
        return key in self._members

    def join(self, pairs: Iterable[Pair]) -> None:
        """Joins the two of each pair and all that they are joined with, the first pairs first."""
        for one, other in pairs:
            left, right = self._members.get(one, [one]), self._members.get(other, [other])
            if left is right or len(left) + len(right) > self._largest or not self._may_join(left, right):
                continue
            left.extend(right)
            for key in left:
                self._members[key] = left

    def _may_join(self, left: list[int], right: list[int]) -> bool:
        for one, other in product(left, right):
            if (min(one, other), max(one, other)) in self._apart:
                return False
            names = self._names[one], self._names[other]
            if self._apart_if_different and are_both_persons(*names) and agreement(*names) is Agreement.DIFFERENT:
                return False
        return True

    def groups(self, reasons: Mapping[Pair, Reason], *, likely: bool) -> Iterable[DuplicateGroup]:
        """What was joined, with all that the members have in common."""
        common: defaultdict[int, Reason] = defaultdict(lambda: Reason(0))
        for (one, other), reason in reasons.items():
            members = self._members.get(one)
            if members is not None and members is self._members.get(other):
                common[id(members)] |= reason
        for members in {id(each): each for each in self._members.values()}.values():
            reason = common[id(members)]
            if Reason.SAME_NAME in reason:
                reason &= ~Reason.SIMILAR_NAME
            if Reason.POSTAL_CODE in reason:
                reason &= ~Reason.CITY
            likenesses = tuple(likeness for flag, (likeness, _) in _WEIGHTS.items() if flag in reason)
            yield DuplicateGroup(tuple(sorted(members)), likenesses, score_of(reason), likely)
