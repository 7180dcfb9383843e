"""The memory that the window has after all searches."""

from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured

_TIMES = 3


def measure_memory(bench: Bench) -> dict[str, Measured]:
    """Resident MB, a bare window's after each."""
    used, floors = [], []
    for _ in range(_TIMES):
        used.append(bench.window("memory", bench.list_path, 900)["memory"])
        floors.append(bench.bare()["memory"])
    if None in used:
        return {"memory": Measured(note="this system doesn't tell")}
    return {"memory": Measured(used, floors)}
