"""Customers as CSV: RFC 4180 with commas and CRLF, in UTF-8 with a byte order mark for Excel."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, Final

from custlist_desktop.exchange.export_cells import file_heads, neutral_cells
from custlist_desktop.exchange.formats import ExportFormat, ExportSource

ENCODING: Final = "utf-8-sig"


@contextmanager
def csv_rows(out: BinaryIO, delimiter: str = ",") -> Iterator[Any]:
    """A `csv.writer` for our own files over ``out``, which stays open.

    A lone surrogate, which UTF-8 can't hold, becomes a question mark.
    """
    text = io.TextIOWrapper(out, ENCODING, errors="replace", newline="", write_through=False)
    try:
        yield csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    finally:
        text.detach()


def write_csv(out: BinaryIO, source: ExportSource) -> None:
    """Writes the heads and a row for each customer, harmless for spreadsheets."""
    language = source.request.language
    with csv_rows(out) as rows:
        rows.writerow(file_heads(language))
        rows.writerows(neutral_cells(customer, language) for customer in source.reported())


FORMAT: Final = ExportFormat(ending="csv", write=write_csv, place=30)
