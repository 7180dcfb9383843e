"""What was measured of a row, and what is said about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from statistics import median


@dataclass(frozen=True, slots=True)
class Measured:
    """The samples of a row at one size, in the row's unit, beside those of its floor from the same run.

    Attributes:
        samples: none where it isn't measured; ``note`` then says why.
        floor: none where nothing less can be measured.
        stalls: the longest that the window stood still, in milliseconds, by what was done; none without a window.
        note: what else a reader has to know.
    """

    samples: Sequence[float] = ()
    floor: Sequence[float] = ()
    stalls: Mapping[str, float] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """Median and 95th percentile of some samples, and of how many."""

    median: float
    p95: float
    count: int


def figure_of(samples: Sequence[float]) -> Figure | None:
    """The figure of ``samples``; None of none.

    The percentile is a sample (nearest rank): of fewer than twenty it is the largest.
    """
    if not samples:
        return None
    return Figure(median(samples), sorted(samples)[ceil(0.95 * len(samples)) - 1], len(samples))
