"""The columns of many customers at once, worked out by all processors.

Reading telephone numbers is most of the work of a bulk insert, and Python does it on one processor only.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context
from os import cpu_count
from typing import Any, Final

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.customer_columns import customer_columns

# Below this many customers, starting processes takes longer than they save.
_WORTH_PROCESSES: Final = 5_000
_CHUNK: Final = 1_000

Columns = dict[str, Any]


def many_customer_columns(details: Iterable[CustomerDetails], home_region: str) -> Iterator[Columns]:
    """`customer_columns` of each of ``details``, in their order; only a few thousand are in memory at a time."""
    remaining = iter(details)
    first = list(islice(remaining, _WORTH_PROCESSES))
    if len(first) < _WORTH_PROCESSES:
        yield from _columns_of(first, home_region)
    else:
        yield from _by_processes(chain(first, remaining), home_region)


def _by_processes(details: Iterator[CustomerDetails], home_region: str) -> Iterator[Columns]:
    # Spawned, not forked: a forked process would share this one's database connection.
    workers = cpu_count() or 1
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        under_way: deque[Future[list[Columns]]] = deque()
        while chunk := list(islice(details, _CHUNK)):
            under_way.append(pool.submit(_columns_of, chunk, home_region))
            if len(under_way) > 2 * workers:
                yield from under_way.popleft().result()
        for future in under_way:
            yield from future.result()


def _columns_of(details: list[CustomerDetails], home_region: str) -> list[Columns]:
    return [customer_columns(each, home_region) for each in details]
