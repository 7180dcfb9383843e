"""An export while it is written: what a writer of any format is given."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.progress import Progress
from custlist_desktop.exchange.export_request import ExportRequest
from custlist_desktop.services.customers.exported import ExportedCustomer, ExportedCustomers

_BETWEEN_REPORTS: Final = 100  # customers


@dataclass(frozen=True, slots=True)
class Writing:
    """The customers of a request, open for reading."""

    request: ExportRequest
    customers: ExportedCustomers
    progress: Progress

    @property
    def count(self) -> int:
        """How many customers there are."""
        return len(self.customers)

    def reported(self) -> Iterator[ExportedCustomer]:
        """The customers one by one; how many are taken is reported meanwhile."""
        count = self.count
        for done, customer in enumerate(self.customers):
            if done % _BETWEEN_REPORTS == 0:
                self.progress(done, count)
            yield customer
        self.progress(count, count)
