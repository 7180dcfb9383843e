"""Exports customers, those of a search or all, to a file for other programs or as a list to read.

Both functions are jobs: the window runs them in a process of their own; the shell calls them directly.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from custlist_desktop.domain.progress import Progress
from custlist_desktop.exchange.formats import (
    ExportFileError,
    ExportRequest,
    ExportSource,
    PagesRequest,
)
from custlist_desktop.exchange.writers.list_export import list_facts
from custlist_desktop.proposals.customer_list import list_pages
from custlist_desktop.services.customers.exported import ExportedCustomers
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.system.whole_file import whole_file


def opened_customers(request: ExportRequest) -> ExportedCustomers:
    """The customers of ``request``; raises what `ExportedCustomers` raises."""
    return ExportedCustomers(
        request.address,
        request.language,
        request.search,
        request.column,
        descending=request.descending,
        actor=request.actor,
        only=request.only,
    )


def export_customers(request: ExportRequest, progress: Progress) -> int:
    """Writes the customers of ``request``; returns how many they are.

    The file is written whole or not at all; without any customer it has its heads only. Except for PDF, a million
    customers take hardly more memory than a thousand.

    Raises:
        DatabaseFileError: the list can't be used.
        NotAllowedError: the actor's role doesn't allow it.
        ExportLimitError: the format doesn't take so much.
        TypesettingError: the PDF can't be made.
        ExportFileError: the file can't be written.
        CancelledError: ``progress`` ended it.
    """
    with opened_customers(request) as customers, _troubles_told(request), whole_file(request.out) as out:
        request.format.write(out, ExportSource(request, customers, progress))
        return len(customers)


@contextmanager
def _troubles_told(request: ExportRequest) -> Iterator[None]:
    """Turns errors of the disk into ExportFileError."""
    try:
        yield
    except OSError as error:
        raise ExportFileError(request.out, trouble_of_writing(error, request.out)) from error


def draw_list(request: PagesRequest, progress: Progress) -> tuple[Path, ...]:
    """Draws the pages of the list of ``request`` for a printer; returns the PNG files in order.

    Raises:
        as `export_customers`.
    """
    export = request.export
    with opened_customers(export) as customers, _troubles_told(export):
        count = len(customers)
        pages = list_pages(list_facts(export, count), customers, request.ppi, progress)
        paths = tuple(export.out / f"{number:04}.png" for number in range(1, len(pages) + 1))
        for path, page in zip(paths, pages, strict=True):
            path.write_bytes(page)
    return paths
