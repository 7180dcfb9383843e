"""Searches typed into the window."""

from collections.abc import Mapping, Sequence
from itertools import chain

from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured, figure_of
from tests.benchmarks.searches import SEARCHES, plain_totals, wrong_totals

_PATIENCE = 1_800
_NAMED = 5


def measure_searches(bench: Bench) -> dict[str, Measured]:
    """Milliseconds; the totals that the window shows are compared with those of a plain scan."""
    told = bench.window("searching", bench.list_path, _PATIENCE)
    keys: dict[str, list[float]] = told["keys"]
    totals: dict[str, dict[str, float]] = told["totals"]
    wrong = wrong_totals(told["shown"], plain_totals(bench.list_path))
    equal = f"all {len(SEARCHES)} totals are a plain scan's" if not wrong else f"WRONG TOTALS: {wrong}"
    every_key = [*chain.from_iterable(keys.values())]
    every_total = [took for way in totals.values() for took in way.values()]
    return {
        "key-to-rows": Measured(every_key, told["keys_floor"], told["stalls"], _ways(keys)),
        "key-to-total": Measured(every_total, told["totals_floor"], told["stalls"], f"{_slowest(totals)}; {equal}"),
    }


def _ways(keys: Mapping[str, Sequence[float]]) -> str:
    """The percentile of each way of typing."""
    figures = {way: figure_of(samples) for way, samples in keys.items()}
    return "p95 " + ", ".join(f"{figure.p95:.0f} ms {way}" for way, figure in figures.items() if figure is not None)


def _slowest(totals: Mapping[str, Mapping[str, float]]) -> str:
    """The searches whose total took longest, in any way of typing."""
    longest = {text: max(way[text] for way in totals.values()) for text in SEARCHES}
    named = sorted(longest, key=lambda text: -longest[text])[:_NAMED]
    return "slowest: " + ", ".join(f"{text} {longest[text]:.0f} ms" for text in named)
