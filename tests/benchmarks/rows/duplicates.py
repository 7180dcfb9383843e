"""Looking for likely duplicates in the whole list."""

from contextlib import closing
from time import perf_counter

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.text import fold
from custlist_desktop.services.duplicates.groups import FindRequest, find_duplicates
from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured

_TIMES = 3


def measure_duplicates(bench: Bench) -> dict[str, Measured]:
    """Seconds; the floor reads the table once and folds the names."""
    samples, floors, groups = [], [], 0
    for _ in range(_TIMES):
        floors.append(_floor(bench))
        start = perf_counter()
        groups = len(find_duplicates(FindRequest(FileAddress(bench.list_path))))
        samples.append(perf_counter() - start)
    return {"duplicates": Measured(samples, floors, note=f"{groups:,} groups")}


def _floor(bench: Bench) -> float:
    start = perf_counter()
    with closing(reading_connection(bench.list_path)) as reader:
        for company, contact_name, *_ in reader.execute(f"SELECT {', '.join(CUSTOMER_FIELDS)} FROM customer"):
            fold(company)
            fold(contact_name)
    return perf_counter() - start
