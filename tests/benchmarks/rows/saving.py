"""Saving an edited customer that has estimates."""

from tests.benchmarks.bench import Bench, NotMeasuredError
from tests.benchmarks.figures import Measured

_PATIENCE = 120


def measure_saves(bench: Bench) -> dict[str, Measured]:
    """Milliseconds, in a copy of the list."""
    return {"save-100": _measured(bench, "saving")}


def measure_large_saves(bench: Bench) -> dict[str, Measured]:
    """The same with ten thousand estimates."""
    return {"save-10000": _measured(bench, "saving-many")}


def _measured(bench: Bench, scenario: str) -> Measured:
    with bench.list_to_change() as path:
        try:
            told = bench.window(scenario, path, _PATIENCE)
        except NotMeasuredError as error:
            return Measured(note=str(error))
    return Measured(told["saves"], told["floor"], told["stalls"])
