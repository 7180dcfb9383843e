"""Taking customers out: those of a search or all, in a file for other programs, or as a list to read.

`export_customers` is a job (`services.jobs`): the window runs it in a process of its own, the shell as it is.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor
from custlist_desktop.exchange.csv_export import write_csv
from custlist_desktop.exchange.export_errors import ExportFileError, ExportLimit, ExportLimitError
from custlist_desktop.exchange.vcard_export import write_vcards
from custlist_desktop.exchange.xlsx_export import write_xlsx
from custlist_desktop.proposals.customer_list import LIMIT, ListFacts, list_pages, list_pdf
from custlist_desktop.services.customer_search import CustomerColumn
from custlist_desktop.services.exported_customers import ExportedCustomer, ExportedCustomers
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.system.whole_file import whole_file

__all__ = [
    "ExportFileError",
    "ExportFormat",
    "ExportLimit",
    "ExportLimitError",
    "ExportRequest",
    "PagesRequest",
    "draw_list",
    "export_customers",
    "format_of",
    "list_facts",
    "opened_customers",
]

_BETWEEN_REPORTS: Final = 100  # customers


class ExportFormat(StrEnum):
    """What to write; the value is the ending of its files."""

    XLSX = "xlsx"
    CSV = "csv"
    VCARD = "vcf"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which customers to write, and how.

    Attributes:
        list_path: the customer list; it is only read.
        out: the file; one that is there is replaced.
        format: of the file.
        language: "en", "fr" or "es": of heads and places, and of the order.
        home_region: ISO 3166-1 alpha-2; a list to read has its paper and its way to write numbers.
        search: only those whom this finds; "" takes all.
        column: one of `CustomerColumn`, to sort by.
        descending: the other way round.
        actor: on whose behalf; None only for a list that has no user yet.
        only: the keys of the customers to search among; None for all.
    """

    list_path: Path
    out: Path
    format: ExportFormat
    language: str
    home_region: str
    search: str = ""
    column: str = CustomerColumn.COMPANY
    descending: bool = False
    actor: Actor | None = None
    only: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class PagesRequest:
    """Which list to draw for a printer: ``export.out`` is the folder for its pages, ``ppi`` in pixels per inch."""

    export: ExportRequest
    ppi: float


def format_of(path: Path) -> ExportFormat | None:
    """The format that a file's ending asks for; None for any other ending."""
    ending = path.suffix.lower().removeprefix(".")
    return next((each for each in ExportFormat if each.value == ending), None)


def opened_customers(request: ExportRequest) -> ExportedCustomers:
    """The customers of ``request``, as they are now; see `ExportedCustomers` for what it raises."""
    return ExportedCustomers(
        request.list_path,
        request.language,
        request.search,
        request.column,
        descending=request.descending,
        actor=request.actor,
        only=request.only,
    )


def export_customers(request: ExportRequest, progress: Progress) -> int:
    """Writes the customers of ``request``; returns how many they are.

    The file is written whole or not at all; where nobody is found, it has its heads only. But for a PDF, a million
    customers take hardly more memory than a thousand.

    Raises:
        DatabaseFileError: the list can't be used.
        NotAllowedError: the actor's role lacks it.
        ExportLimitError: the format doesn't take so much.
        TypesettingError: the PDF can't be made.
        ExportFileError: the file can't be written.
        CancelledError: ``progress`` ended it.
    """
    with opened_customers(request) as customers, _troubles_told(request):
        count = len(customers)
        if request.format is ExportFormat.PDF:
            content = list_pdf(list_facts(request, count), customers, progress)
            with whole_file(request.out) as out:
                out.write(content)
        else:
            with whole_file(request.out) as out:
                _write(out, request, _watched(customers, count, progress), count)
    return count


def _write(out: BinaryIO, request: ExportRequest, customers: Iterable[ExportedCustomer], count: int) -> None:
    if request.format is ExportFormat.CSV:
        write_csv(out, customers, request.language)
    elif request.format is ExportFormat.XLSX:
        write_xlsx(out, customers, count, request.language)
    else:
        write_vcards(out, customers, request.language)


def _watched(customers: Iterable[ExportedCustomer], count: int, progress: Progress) -> Iterator[ExportedCustomer]:
    for done, customer in enumerate(customers):
        if done % _BETWEEN_REPORTS == 0:
            progress(done, count)
        yield customer
    progress(count, count)


@contextmanager
def _troubles_told(request: ExportRequest) -> Iterator[None]:
    """Turns errors of the disk and of the engine into those that are told to the person."""
    try:
        yield
    except OSError as error:
        raise ExportFileError(request.out, trouble_of_writing(error, request.out)) from error
    except sqlite3.Error as error:
        raise engine_error(error, request.list_path) from error


def list_facts(request: ExportRequest, count: int) -> ListFacts:
    """What a list to read of the request's ``count`` customers says of itself, today.

    Raises:
        ExportLimitError: they are too many.
    """
    if count > LIMIT:
        raise ExportLimitError(ExportLimit.PDF_ROWS, LIMIT, count)
    return ListFacts(request.language, request.home_region, request.search, count, date.today())


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
