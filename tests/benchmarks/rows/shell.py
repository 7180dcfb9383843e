"""The shell's search, a process from its start to its end."""

import sys
from time import perf_counter
from typing import Final

from tests.benchmarks.bench import Bench, run_process
from tests.benchmarks.figures import Measured

_TIMES = 30
_TEXT: Final = "quixwell"
_FLOOR: Final = (
    "import apsw, sys\n"
    "list = apsw.Connection(sys.argv[1], apsw.SQLITE_OPEN_READONLY)\n"
    "sql = 'SELECT customer.* FROM customer_search JOIN customer ON id = customer_search.rowid WHERE"
    " customer_search MATCH ?'\n"
    "print(*list.execute(sql, (sys.argv[2],)))\n"
)


def measure_shell(bench: Bench) -> dict[str, Measured]:
    """Seconds; the floor asks the floor's list the same, and prints the rows."""
    search = [sys.executable, "-m", "custlist_desktop.cli", "search", "--database", str(bench.list_path), _TEXT]
    floor = [sys.executable, "-c", _FLOOR, str(bench.floor_path), _TEXT]
    for command in (search, floor):
        _timed(command, bench)
    samples, floors = [], []
    for _ in range(_TIMES):
        samples.append(_timed(search, bench))
        floors.append(_timed(floor, bench))
    return {"shell-search": Measured(samples, floors)}


def _timed(command: list[str], bench: Bench) -> float:
    variables = bench.variables()
    start = perf_counter()
    errors = run_process(command, variables, 60)
    took = perf_counter() - start
    if errors:
        raise RuntimeError(errors)
    return took
