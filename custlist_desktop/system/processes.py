"""Work on many things by all processors: Python uses one of them only."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context
from os import cpu_count
from typing import Final, TypeVar

from custlist_desktop.system.jobs import end_with_parent

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_CHUNK: Final = 1_000


def by_processes(
    work: Callable[[list[_Item]], list[_Result]], items: Iterable[_Item], worth: int
) -> Iterator[_Result]:
    """The results of ``work``, in the order of ``items``; only a few thousand of them are in memory at a time.

    Args:
        work: a function of a module, which is called with many items at once.
        worth: below this many items, starting processes takes longer than they save, and there are none.
    """
    remaining = iter(items)
    first = list(islice(remaining, worth))
    if len(first) < worth:
        yield from work(first)
        return
    remaining = chain(first, remaining)
    # Spawned, not forked: a forked process would share this one's database connection.
    workers = cpu_count() or 1
    with ProcessPoolExecutor(workers, get_context("spawn"), end_with_parent) as pool:
        under_way: deque[Future[list[_Result]]] = deque()
        while chunk := list(islice(remaining, _CHUNK)):
            under_way.append(pool.submit(work, chunk))
            if len(under_way) > 2 * workers:
                yield from under_way.popleft().result()
        for future in under_way:
            yield from future.result()
