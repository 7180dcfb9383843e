"""The customer lists that are measured: invented, the same for the same size, and made once."""

import os
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.store import Store
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.samples.rows import many_customer_columns, sample_customer_rows, sample_estimate_rows

HOME_REGION: Final = "US"
LINKED: Final[dict[str, int]] = {"Quixwell Roofing": 100, "Quixwell Holdings": 10_000}
"""By a customer's company, which no other customer has, how many estimates are linked to it."""
SMALLEST: Final = 1_000
"""Customers of a list: every search has its meaning from there on."""
_STAMPS: Final = {"created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z", "version": 1}


def list_of(customers: int, folder: Path) -> Path:
    """The list of so many customers in ``folder``; it is made if it isn't there.

    Args:
        customers: `SMALLEST` or more; they are believable ones, and those of `LINKED` come last.
        folder: is there.
    """
    path = folder / f"{customers}.custlist"
    if not path.exists():
        unfinished = folder / f"{customers}.unfinished"
        for left in folder.glob(f"{unfinished.name}*"):  # by a run that was ended
            left.unlink()
        with closing(open_customer_file(unfinished)) as file:
            UserService(Ledger(file, HOME_REGION)).ensure_first_owner()
            _fill(file, customers)
        os.replace(unfinished, path)
    return path


def _fill(file: Store, customers: int) -> None:
    usual = sample_customer_rows(customers - len(LINKED), seed=1, language="en", home_region=HOME_REGION)
    with file.transaction(), file.bulk(Customer):
        file.insert_rows(Customer, chain(usual, _linked_rows()))
    first = 1
    for place, count in enumerate(LINKED.values()):
        customer = customers - len(LINKED) + 1 + place
        with file.transaction(), file.bulk(Estimate):
            keys = range(first, first + count)
            for heads, lines in sample_estimate_rows(range(customer, customer + 1), keys, seed=1, language="en"):
                file.insert_rows(Estimate, heads)
                file.insert_rows(EstimateLineRow, lines)
        first += count


def _linked_rows() -> Iterator[dict[str, Any]]:
    named = (CustomerDetails(company=name, contact_name="Ada Quixwell", city="Dayton") for name in LINKED)
    for row in many_customer_columns(named, HOME_REGION):
        yield row | _STAMPS
