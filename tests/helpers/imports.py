"""Imports for tests: rows by their values, staged and settled against an open list."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from custlist_desktop.domain.incoming import CheckedRow, Decision, IncomingRow
from custlist_desktop.services.import_staging import ImportStaging, prepared
from custlist_desktop.services.imports import ImportResult, ImportService
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
        staging.settle(open_list.path, on_match)
        yield staging
    finally:
        staging.close()


def checked(
    open_list: OpenList, *rows: dict[str, str], on_match: Decision = Decision.UPDATE
) -> dict[int, CheckedRow]:
    """What becomes of rows, by their numbers."""
    with settled(open_list, incoming(*rows), on_match) as staging:
        return {row.number: row for row in staging.rows(None, 0, 1_000)}


def import_service(open_list: OpenList) -> ImportService:
    """The service over the open list, with its clock."""
    return ImportService(open_list.file, open_list.changes, HOME_REGION, open_list.calendar.now)


def import_rows(open_list: OpenList, *rows: dict[str, str], on_match: Decision = Decision.UPDATE) -> ImportResult:
    """Imports rows on behalf of the Account Owner."""
    with settled(open_list, incoming(*rows), on_match) as staging:
        return import_service(open_list).apply(open_list.owner, staging.path, "customers.csv")
