"""Why customers can't be written in a format."""

from enum import StrEnum
from pathlib import Path

from custlist_desktop.domain.errors import CustlistError, FileTrouble


class ExportLimit(StrEnum):
    """A limit of a format."""

    PDF_ROWS = "pdf_rows"
    """So many customers would be a document that takes minutes to typeset."""
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
    """The file can't be written, and why; what was there before is left as it was."""

    def __init__(self, path: Path, trouble: FileTrouble) -> None:
        super().__init__(f"{path} can't be written: {trouble}")
        self.path = path
        self.trouble = trouble
