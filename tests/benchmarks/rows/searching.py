"""Searches typed into the window."""

from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured
from tests.benchmarks.searches import SEARCHES, plain_totals, wrong_totals

_PATIENCE = 1_800


def measure_searches(bench: Bench) -> dict[str, Measured]:
    """Milliseconds; the totals that the window shows are compared with those of a plain scan."""
    told = bench.window("searching", bench.list_path, _PATIENCE)
    wrong = wrong_totals(told["shown"], plain_totals(bench.list_path))
    note = f"all {len(SEARCHES)} totals are a plain scan's" if not wrong else f"WRONG TOTALS: {wrong}"
    return {
        "key-to-rows": Measured(told["rows"], told["rows_floor"], told["stall"]),
        "key-to-total": Measured(told["totals"], told["totals_floor"], told["stall"], note),
    }
