"""``python -m tests.benchmarks import [--rows 100000]``: what the program takes, beside the least that it could."""

import argparse

from tests.benchmarks.import_speed import measure_import

_BENCHMARKS = {"import": measure_import}


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
