"""How long looking for duplicates takes, beside its floor: reading the table once and folding the names."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.text import fold
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.services.duplicates.groups import FindRequest, find_duplicates
from custlist_desktop.services.samples.people import generate_customers

_STAMPS = {"created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z", "version": 1}


def measure_duplicates(rows: int) -> Iterator[str]:
    """Lines of text: the floor, and looking for duplicates among ``rows`` customers."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list"
        with closing(open_customer_file(path)) as file, file.transaction(), file.bulk(Customer):
            file.insert_rows(Customer, (customer_columns(each, "US") | _STAMPS for each in generate_customers(rows)))
        start, busy = perf_counter(), _processor_time()
        with closing(reading_connection(path)) as reader:
            for company, contact_name, *_ in reader.execute(f"SELECT {', '.join(CUSTOMER_FIELDS)} FROM customer"):
                fold(company)
                fold(contact_name)
        floor = perf_counter() - start
        yield f"{rows} customers; floor {floor:.2f} s, {_processor_time() - busy:.2f} s of it at work"
        start, busy = perf_counter(), _processor_time()
        groups = find_duplicates(FindRequest(FileAddress(path)))
        took = perf_counter() - start
        yield (
            f"{len(groups)} groups of duplicates: {took:.2f} s, {_processor_time() - busy:.2f} s busy;"
            f" {took / floor:.1f} x floor"
        )


def _processor_time() -> float:
    return sum(os.times()[:4])
