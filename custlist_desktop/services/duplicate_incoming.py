"""Rows on their way into the list that look like a customer, or like each other, by a near name: pointed out (M5)."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from custlist_desktop.services.duplicate_clusters import score_of
from custlist_desktop.services.duplicate_entries import Entry
from custlist_desktop.services.duplicate_pairs import Pairs, Reason
from custlist_desktop.services.duplicates import Likeness

_NAMED: Final = Reason.SAME_NAME | Reason.SIMILAR_NAME


class NearName(NamedTuple):
    """Whom a row looks like: a customer's key, or the number of another row, and what they have in common."""

    likeness: Likeness
    customer: int | None = None
    row: int | None = None


def near_names(rows: Sequence[Entry], customers: Iterable[Entry]) -> dict[int, NearName]:
    """By number of a row whom it looks like most; rows that look like nobody are left out.

    Args:
        rows: those that would be new customers; their keys are their numbers, negative, so that they differ from
            customers' keys.
        customers: those in the list.
    """
    pairs = Pairs()
    pairs.note_named(rows, [*rows, *customers])
    best: dict[int, tuple[tuple[bool, int, int], NearName]] = {}
    for (one, other), reason in pairs.reasons.items():
        if not reason & _NAMED:
            continue
        likeness = Likeness.SAME_NAME if Reason.SAME_NAME in reason else Likeness.SIMILAR_NAME
        # The smaller key comes first: a row before a customer, and the later of two rows before the earlier.
        near = NearName(likeness, customer=other) if other > 0 else NearName(likeness, row=-other)
        rank = (other > 0, score_of(reason), -abs(other))
        if one not in best or rank > best[one][0]:
            best[one] = rank, near
    return {-key: near for key, (_, near) in best.items()}
