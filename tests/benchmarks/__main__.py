"""``python -m tests.benchmarks [--customers N ...] [--only ROW ...] [--lists FOLDER] [--json OUT]``.

Prints the speed table as it is on this machine, each row beside its floor from the same run.
"""

import argparse
import json
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.bench import Bench, NotMeasuredError
from tests.benchmarks.figures import Measured
from tests.benchmarks.lists import SMALLEST
from tests.benchmarks.machine import machine_text, surroundings_of_run
from tests.benchmarks.table import ROWS, SIZES, line_of, markdown, measures_of

Results = dict[int, dict[str, Measured]]


def main(argv: Sequence[str] | None = None) -> int:
    """Measures and prints; returns 0, however slow it was."""
    options = _parser().parse_args(argv)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # what it started ends with it
    results: Results = {}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="custlist-benchmarks-")))
        lists = options.lists or folder
        lists.mkdir(exist_ok=True)
        surroundings = stack.enter_context(surroundings_of_run())
        machine = machine_text(surroundings.display)
        print(machine, flush=True)
        for customers in options.customers:
            results[customers] = _measured(Bench(customers, lists, folder, surroundings), options.only)
            _write(options.json, machine, results)
    print("", *markdown(results), sep="\n", flush=True)
    return 0


def _parser() -> argparse.ArgumentParser:
    names = [row.name for row in ROWS]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="The speed table, measured.")
    parser.add_argument("--customers", type=size, nargs="+", default=SIZES, metavar="N", help="sizes of the list")
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="ROW", help=", ".join(names))
    parser.add_argument("--json", type=Path, metavar="OUT", help="all samples, in a file")
    parser.add_argument(
        "--lists",
        type=Path,
        metavar="FOLDER",
        help="where the lists stay for another run; else they go with this one",
    )
    return parser


def size(text: str) -> int:
    """How many customers an option asks for.

    Raises:
        argparse.ArgumentTypeError: too few.
    """
    customers = int(text.replace(",", "").replace("_", ""))
    if customers < SMALLEST:
        raise argparse.ArgumentTypeError(f"{SMALLEST} or more")
    return customers


def _measured(bench: Bench, names: Sequence[str]) -> dict[str, Measured]:
    """Measures the rows with ``names`` at one size, and prints each as soon as it is known."""
    print(f"\n{bench.customers:,} customers{_load_text()}", flush=True)
    found: dict[str, Measured] = {}
    for measure in measures_of(names, bench.customers):
        try:
            measured = measure(bench)
        except NotMeasuredError as error:
            measured = {row.name: Measured(note=str(error)) for row in ROWS if row.measure is measure}
        found |= {name: each for name, each in measured.items() if name in names}
        for row in ROWS:
            if row.name in measured and row.name in found:
                print(line_of(row, found[row.name], bench.customers), flush=True)
    return found


def _write(path: Path | None, machine: str, results: Results) -> None:
    """Writes all samples, after each size; a run of an hour may be ended."""
    if path is None:
        return
    sizes = {size: {name: asdict(each) for name, each in rows.items()} for size, rows in results.items()}
    path.write_text(json.dumps({"machine": machine, "customers": sizes}, indent=1), "utf-8")


def _load_text() -> str:
    """How many processes wanted a processor in the last minute, where the system tells."""
    return f" (load of the machine before: {os.getloadavg()[0]:.1f})" if hasattr(os, "getloadavg") else ""


if __name__ == "__main__":
    raise SystemExit(main())
