"""How columns share the room of a list, so that nothing is cut that has room."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """What a column needs, in pixels.

    Attributes:
        least: as narrow as it may be.
        needed: what its widest text needs.
        most: as wide as it should be; wider only for its text, where nothing else needs the room.
        takes_rest: whether it takes what the others leave.
        gives_way: its turn to be hidden where there isn't room for all; 0 for one that stays.
    """

    least: int
    needed: int
    most: int
    takes_rest: bool = False
    gives_way: int = 0

    @property
    def wanted(self) -> int:
        """What it needs, as far as it should have it."""
        return max(self.least, min(self.needed, self.most))


def share_room(room: int, wishes: Mapping[int, Wish]) -> dict[int, int]:
    """The widths of the columns that fit into ``room``, by number; those that are missing gave way.

    With room for more than all want, each has what its text needs, then its most, and the rest goes to one. With less
    the widest are cut, to the same width, and those that need less stay whole. With too little for the least of all,
    columns give way by their turn; once none is left that may, all have their least and go beyond the room.
    """
    shown = dict(wishes)
    turns = sorted((at for at, wish in wishes.items() if wish.gives_way), key=lambda at: wishes[at].gives_way)
    while turns and sum(wish.least for wish in shown.values()) > room:
        del shown[turns.pop(0)]
    widths = {at: wish.wanted for at, wish in shown.items()}
    if sum(widths.values()) > room:
        widths = _cut(room, shown)
    else:
        grow(widths, room, {at: wish.needed for at, wish in shown.items()})
        grow(widths, room, {at: wish.most for at, wish in shown.items()})
    taker = next((at for at, wish in shown.items() if wish.takes_rest), max(shown, default=None))
    if taker is not None:
        widths[taker] += max(0, room - sum(widths.values()))
    return widths


def grow(widths: dict[int, int], room: int, goals: Mapping[int, int]) -> None:
    """Brings columns nearer to the widths that are their goals, by the same share, as far as there is room."""
    missing = {at: max(0, goal - widths[at]) for at, goal in goals.items()}
    if whole := sum(missing.values()):
        part = max(0, min(whole, room - sum(widths.values())))
        for at, each in missing.items():
            widths[at] += each * part // whole


def _cut(room: int, shown: Mapping[int, Wish]) -> dict[int, int]:
    """The widest common width that what doesn't need less is cut to."""

    def widths(level: int) -> dict[int, int]:
        return {at: max(wish.least, min(wish.wanted, level)) for at, wish in shown.items()}

    widest = max(wish.wanted for wish in shown.values())
    return widths(bisect_right(range(widest + 1), room, key=lambda level: sum(widths(level).values())) - 1)
