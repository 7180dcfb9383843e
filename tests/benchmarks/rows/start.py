"""From the start of the process to the first rows on the screen."""

from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured

_STARTS = 7


def measure_starts(bench: Bench) -> dict[str, Measured]:
    """Seconds without a snapshot of the last session, a bare window's start after each."""
    path = bench.list_path
    bench.start(path)  # what the system keeps in memory of both from then on
    bench.bare()
    starts, floors = [], []
    for _ in range(_STARTS):
        starts.append(float(bench.start(path)["start"]))
        floors.append(float(bench.bare()["start"]))
    return {
        "start": Measured(note="no snapshot"),
        "start-without-snapshot": Measured(starts, floors),
    }
