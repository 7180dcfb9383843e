"""The formats of exports, what an export is asked for, what its writer gets, and its errors.

A format is a module in `exchange.writers` that makes an `ExportFormat` called ``FORMAT``; dialog, shell and tests
follow from it. Its words are in `domain.words`, by its ending.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.domain.errors import CustlistError, FileTrouble
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor
from custlist_desktop.exchange import writers
from custlist_desktop.proposals.customer_list import USUAL_COLUMNS
from custlist_desktop.services.customers.exported import ExportedCustomer, ExportedCustomers

_BETWEEN_REPORTS: Final = 100  # customers


class VCardVersion(StrEnum):
    """Telephones and Outlook read 3.0 (RFC 2426); 4.0 (RFC 6350) also tells people from organisations."""

    V3 = "3.0"
    V4 = "4.0"


class ExportLimit(StrEnum):
    PDF_ROWS = "pdf_rows"
    """Customers in a PDF: more would take minutes to typeset."""
    SHEET_ROWS = "sheet_rows"
    """Rows in a sheet of a spreadsheet."""
    SHEET_CELL = "sheet_cell"
    """Characters in a cell."""


class ExportLimitError(CustlistError):
    """The customers are too many, or one has too much text, for the format; nothing was written.

    Attributes:
        exceeded: which limit.
        limit: how much the format takes.
        count: how much there is.
        name: of the customer with too long a text.
    """

    def __init__(self, exceeded: ExportLimit, limit: int, count: int, name: str = "") -> None:
        super().__init__(f"{count} is more than the format takes: {limit} ({exceeded})")
        self.exceeded = exceeded
        self.limit = limit
        self.count = count
        self.name = name


class ExportFileError(CustlistError):
    """The file can't be written; an earlier file of that name is unchanged."""

    def __init__(self, path: Path, trouble: FileTrouble) -> None:
        super().__init__(f"{path} can't be written: {trouble}")
        self.path = path
        self.trouble = trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFormat:
    """A format of exports.

    Attributes:
        ending: of its files, without the dot; also its name in the shell and the key of its words.
        write: writes the customers to an open file, and reports its progress. Raises ExportLimitError for what the
            format doesn't take, and CancelledError where ``progress`` does.
        place: its order among the formats; the first is the default.
        has_versions: whether its files are of a `VCardVersion`.
        is_list: whether it is a list to read, whose columns are chosen and which may be printed.
    """

    ending: str
    write: "Callable[[BinaryIO, ExportSource], None]"
    place: int
    has_versions: bool = False
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which customers to write, and how.

    Attributes:
        address: of the list, which is only read.
        out: the file; one that is there is replaced.
        format: of the file.
        language: "en", "fr" or "es": of heads and places, and of the order.
        home_region: ISO 3166-1 alpha-2; a list to read has its paper and its way to write numbers.
        search: only customers that it finds; "" for all.
        column: one of `CustomerColumn`, to sort by.
        descending: the other way round.
        actor: who exports; None only for a list that has no user yet.
        only: the keys of the customers to search among; None for all.
        vcard_version: of cards.
        list_columns: what a list to read shows of each customer.
    """

    address: ListAddress
    out: Path
    format: ExportFormat
    language: str
    home_region: str
    search: str = ""
    column: str = CustomerColumn.COMPANY
    descending: bool = False
    actor: Actor | None = None
    only: tuple[int, ...] | None = None
    vcard_version: VCardVersion = VCardVersion.V3
    list_columns: tuple[str, ...] = USUAL_COLUMNS


@dataclass(frozen=True, slots=True)
class PagesRequest:
    """Which list to draw for a printer: ``export.out`` is the folder for its pages, ``ppi`` in pixels per inch."""

    export: ExportRequest
    ppi: float


@dataclass(frozen=True, slots=True)
class ExportSource:
    """The customers of a request, open for reading: what a writer gets."""

    request: ExportRequest
    customers: ExportedCustomers
    progress: Progress

    @property
    def count(self) -> int:
        return len(self.customers)

    def reported(self) -> Iterator[ExportedCustomer]:
        """The customers one by one, with reports of progress."""
        count = self.count
        for done, customer in enumerate(self.customers):
            if done % _BETWEEN_REPORTS == 0:
                self.progress(done, count)
            yield customer
        self.progress(count, count)


@cache
def formats() -> Mapping[str, ExportFormat]:
    """All formats by their endings, in the order in which they are offered."""
    modules = (
        importlib.import_module(f"{writers.__name__}.{each.name}") for each in pkgutil.iter_modules(writers.__path__)
    )
    found: list[ExportFormat] = sorted((module.FORMAT for module in modules), key=lambda each: each.place)
    return MappingProxyType({each.ending: each for each in found})


def format_of(path: Path) -> ExportFormat | None:
    """The format that a file's ending asks for; None for any other ending."""
    return formats().get(path.suffix.lower().removeprefix("."))
