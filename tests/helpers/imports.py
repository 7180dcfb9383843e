"""Imports for tests: rows by their values, staged and settled against an open list."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.incoming import CheckedRow, Decision, IncomingRow
from custlist_desktop.domain.progress import unheard
from custlist_desktop.exchange.import_jobs import CheckRequest, PreviewRequest, check_import, preview_import
from custlist_desktop.models.base import database_proxy
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.services.imports.records import ImportResult
from custlist_desktop.services.imports.rows import prepared
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.imports.staging import ImportStaging
from tests.helpers.open_list import HOME_REGION, OpenList

FIRST_ROW = 2
"""The header is the file's first row."""


def incoming(*rows: dict[str, str]) -> list[IncomingRow]:
    """Rows as they are read from a file; "key" among the values is our own reference."""
    return [
        IncomingRow(
            number,
            tuple(values.values()),
            values.get("key", ""),
            {name: value for name, value in values.items() if name != "key" and value},
        )
        for number, values in enumerate(rows, FIRST_ROW)
    ]


def stage(path: Path, rows: Sequence[IncomingRow], home_region: str = HOME_REGION) -> Path:
    """A staging file with rows that were not settled yet."""
    staging = ImportStaging.create(path, ("Company", "Email"))
    staging.add(prepared(list(rows), home_region))
    staging.close()
    return path


@contextmanager
def settled(
    open_list: OpenList, rows: Sequence[IncomingRow], on_match: Decision = Decision.UPDATE
) -> Iterator[ImportStaging]:
    """The rows settled against the open list, in a staging file beside it."""
    path = stage(open_list.path.with_suffix(".staging"), rows)
    staging = ImportStaging.open(path)
    try:
        staging.settle(FileAddress(open_list.path), on_match)
        yield staging
    finally:
        staging.close()


def checked(
    open_list: OpenList, *rows: dict[str, str], on_match: Decision = Decision.UPDATE
) -> dict[int, CheckedRow]:
    """What is done with rows, by their numbers."""
    with settled(open_list, incoming(*rows), on_match) as staging:
        return {row.number: row for row in staging.rows(None, 0, 1_000)}


def import_service(open_list: OpenList) -> ImportService:
    """The service over the open list, with its clock."""
    return ImportService(open_list.ledger)


def import_rows(open_list: OpenList, *rows: dict[str, str], on_match: Decision = Decision.UPDATE) -> ImportResult:
    """Imports rows on behalf of the Account Owner."""
    with settled(open_list, incoming(*rows), on_match) as staging:
        return import_service(open_list).apply(open_list.owner, staging.path, "customers.csv")


@contextmanager
def checked_file(open_list: OpenList, text: str, on_match: Decision = Decision.UPDATE) -> Iterator[ImportStaging]:
    """A CSV file of ``text``, checked against the open list as the window and the shell do it."""
    path = open_list.path.with_suffix(".csv")
    path.write_text(text, encoding="utf-8")
    seen = preview_import(PreviewRequest(path), unheard)
    staging_path = open_list.path.with_suffix(".staging")
    reading = (path, seen.preview.options, seen.mapping, open_list.file.address)
    check_import(CheckRequest(*reading, staging_path, HOME_REGION, HOME_REGION, on_match), unheard)
    with closing(ImportStaging.open(staging_path)) as staging:
        yield staging


def begin_with(open_list: OpenList, customers: Sequence[Mapping[str, str]]) -> None:
    """Makes the list hold these customers and nothing else, with keys from 1 on."""
    open_list.told.clear()
    kept = database_proxy.execute_sql("SELECT sql FROM sqlite_schema WHERE name = 'journal_kept'").fetchone()[0]
    database_proxy.execute_sql("DROP TRIGGER journal_kept")
    for table in ("customer", "journal", "import_run"):
        database_proxy.execute_sql(f"DELETE FROM {table}")
    database_proxy.execute_sql(kept)
    database_proxy.execute_sql("DELETE FROM sqlite_sequence")
    stamps = {"created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z", "version": 1}
    with open_list.file.transaction():
        rows = [customer_columns(CustomerDetails(**values), HOME_REGION) | stamps for values in customers]
        open_list.file.insert_rows(Customer, rows)
