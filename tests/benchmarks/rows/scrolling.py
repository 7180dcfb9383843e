"""Going through the list."""

from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured


def measure_scrolls(bench: Bench) -> dict[str, Measured]:
    """Milliseconds."""
    told = bench.window("scrolling", bench.list_path, 300)
    return {"scroll": Measured(told["scrolls"], told["floor"], told["stalls"])}
