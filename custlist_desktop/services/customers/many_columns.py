"""The columns of many customers at once, worked out by all processors.

Reading telephone numbers is most of the work of a bulk insert.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Final

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.system.processes import by_processes

_WORTH_PROCESSES: Final = 5_000

Columns = dict[str, Any]


def many_customer_columns(details: Iterable[CustomerDetails], home_region: str) -> Iterator[Columns]:
    """`customer_columns` of each of ``details``, in their order; only a few thousand are in memory at a time."""
    return by_processes(partial(_columns_of, home_region=home_region), details, _WORTH_PROCESSES)


def _columns_of(details: list[CustomerDetails], home_region: str) -> list[Columns]:
    return [customer_columns(each, home_region) for each in details]
