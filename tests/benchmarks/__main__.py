"""``python -m tests.benchmarks import|duplicates [--rows 100000]``: what takes how long, beside a floor."""

import argparse

from tests.benchmarks.duplicate_speed import measure_duplicates
from tests.benchmarks.import_speed import measure_import

_BENCHMARKS = {"import": measure_import, "duplicates": measure_duplicates}


def main() -> int:
    """Measures and prints; returns 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measurements beside floors.")
    parser.add_argument("name", choices=_BENCHMARKS)
    parser.add_argument("--rows", type=int, default=100_000)
    arguments = parser.parse_args()
    for line in _BENCHMARKS[arguments.name](arguments.rows):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
