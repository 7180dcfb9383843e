"""What is asked of an export."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from custlist_desktop.domain.roles import Actor
from custlist_desktop.proposals.customer_list import USUAL_COLUMNS, ListColumn
from custlist_desktop.services.customers.search import CustomerColumn


class ExportFormat(StrEnum):
    """What to write; the value is the ending of its files. `formats.WRITERS` says who writes each."""

    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"
    VCARD = "vcf"
    PDF = "pdf"


class VCardVersion(StrEnum):
    """Of the cards: telephones and Outlook read 3.0 (RFC 2426); 4.0 (RFC 6350) says more of what a card is."""

    V3 = "3.0"
    V4 = "4.0"


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
        vcard_version: of cards.
        list_columns: what a list to read shows of each customer.
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
    vcard_version: VCardVersion = VCardVersion.V3
    list_columns: tuple[ListColumn, ...] = USUAL_COLUMNS


@dataclass(frozen=True, slots=True)
class PagesRequest:
    """Which list to draw for a printer: ``export.out`` is the folder for its pages, ``ppi`` in pixels per inch."""

    export: ExportRequest
    ppi: float
