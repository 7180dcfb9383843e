"""Customers as a list to read: a PDF."""

from datetime import date
from typing import BinaryIO, Final

from custlist_desktop.exchange.formats import ExportFormat, ExportLimit, ExportLimitError, ExportRequest, ExportSource
from custlist_desktop.proposals.customer_list import LIMIT, ListFacts, list_pdf


def write_list(out: BinaryIO, source: ExportSource) -> None:
    """Writes the document; all of it is in memory first.

    Raises:
        ExportLimitError: they are too many.
        TypesettingError: it can't be made.
    """
    out.write(list_pdf(list_facts(source.request, source.count), source.customers, source.progress))


FORMAT: Final = ExportFormat(ending="pdf", write=write_list, place=50, is_list=True)


def list_facts(request: ExportRequest, count: int) -> ListFacts:
    """The facts of a printed list of ``count`` customers, dated today.

    Raises:
        ExportLimitError: they are too many.
    """
    if count > LIMIT:
        raise ExportLimitError(ExportLimit.PDF_ROWS, LIMIT, count)
    language, region, today = request.language, request.home_region, date.today()
    return ListFacts(language, region, request.search, count, today, request.list_columns)
