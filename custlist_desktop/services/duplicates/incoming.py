"""Rows on their way into the list that look like a customer, or like each other, by a near name: pointed out (M5)."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from custlist_desktop.domain.text import ENYE_MARK
from custlist_desktop.services.duplicates.clusters import score_of
from custlist_desktop.services.duplicates.entries import Compared
from custlist_desktop.services.duplicates.names import UNTELLING_WORDS, WRITTEN_SHORT
from custlist_desktop.services.duplicates.pairs import INITIALS, Pairs, Reason, spellings
from custlist_desktop.services.duplicates.service import Likeness

_NAMED: Final = Reason.SAME_NAME | Reason.SIMILAR_NAME
_ELSEWHERE_TOO: Final = Reason.PHONE | Reason.EMAIL | Reason.STREET
_WORD: Final = re.compile(r"[^\W_]+")
_JOINED: Final = re.compile(r"\w[.'’]\w")
"""What stands within words that are compared without it: "S.A.", "L'Orme"."""


class NearName(NamedTuple):
    """Whom a row looks like: a customer's key, or the number of another row, and what they have in common."""

    likeness: Likeness
    customer: int | None = None
    row: int | None = None


def near_names(rows: Sequence[Compared], customers: Iterable[Compared]) -> dict[int, NearName]:
    """By number of a row whom it looks like most; rows without such a likeness are left out.

    Args:
        rows: those that would be new customers; their keys are their numbers, negative, so that they differ from
            customers' keys.
    """
    pairs = Pairs()
    pairs.note_named(rows, [*rows, *customers])
    contacts = {key: bool(name.contact) for key, name in pairs.names.items()}
    told = {row.key: row.name.contact or row.numbers or row.email or row.street.number or row.city for row in rows}
    bare = {key for key, more in told.items() if not more}
    best: dict[int, tuple[tuple[bool, int, int], NearName]] = {}
    for (one, other), reason in pairs.reasons.items():
        # A company and somebody who works there are two customers of one list; not so a row with the company alone.
        are_two = contacts[one] != contacts[other] and not bare & {one, other} and not reason & _ELSEWHERE_TOO
        if not reason & _NAMED or are_two:
            continue
        is_same = Reason.SAME_NAME in reason and contacts[one] == contacts[other]
        likeness = Likeness.SAME_NAME if is_same else Likeness.SIMILAR_NAME
        # The smaller key comes first: a row before a customer, and the later of two rows before the earlier.
        near = NearName(likeness, customer=other) if other > 0 else NearName(likeness, row=-other)
        rank = (other > 0, score_of(reason), -abs(other))
        if one not in best or rank > best[one][0]:
            best[one] = rank, near
    return {-key: near for key, (_, near) in best.items()}


class NameFilter:
    """Tells by a glance who has a word that no row has, which is most of a long list; others may be near."""

    def __init__(self, rows: Iterable[Compared]) -> None:
        words = {word for row in rows for name in row.name for word in name}
        self._spellings = {spelling for word in words for spelling in spellings(word)}
        self._is_known: dict[str, bool] = {}

    def may_be_near(self, company: str | None, contact_name: str | None, city: str | None) -> bool:
        """Whether a customer of the list is worth a closer look; the texts are sort keys."""
        return self._are_known(contact_name or "", "") or self._are_known(company or "", city or "")

    def _are_known(self, name: str, city: str) -> bool:
        """Whether all words of a name are some row's, perhaps misspelt, but for those that aren't compared."""
        plain = name.replace(ENYE_MARK, "")
        if _JOINED.search(plain):
            return True
        words = set(_WORD.findall(plain))
        known = set(filter(self._knows, words))
        others = {word for word in words - known - set(_WORD.findall(city)) if len(word) > INITIALS}
        return bool(known) and UNTELLING_WORDS.issuperset(others)

    def _knows(self, word: str) -> bool:
        found = self._is_known.get(word)
        if found is None:
            found = self._is_known[word] = not self._spellings.isdisjoint(spellings(WRITTEN_SHORT.get(word, word)))
        return found
