"""Tables of text as files for spreadsheets: CSV or XLSX, by the ending of the name."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from custlist_desktop.exchange.cells import neutral_cell
from custlist_desktop.exchange.formats import ExportFileError, ExportLimit, ExportLimitError
from custlist_desktop.exchange.workbook import LONGEST_CELL, MOST_ROWS, text_workbook, write_workbook
from custlist_desktop.exchange.writers.csv_export import csv_rows
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.system.whole_file import whole_file

WORKBOOK: Final = ".xlsx"


def write_text_table(path: Path, title: str, heads: Sequence[tuple[str, int]], rows: Sequence[Sequence[str]]) -> None:
    """Writes heads and rows, harmless for spreadsheets, whole or not at all.

    Args:
        path: an XLSX if it ends so, else a CSV.
        title: of the sheet.
        heads: each with the width of its column in digits.
        rows: a cell for each head; in a workbook cut where a cell takes no more.

    Raises:
        ExportLimitError: they are more than a sheet has rows.
        ExportFileError: the file can't be written.
    """
    is_workbook = path.suffix.lower() == WORKBOOK
    if is_workbook and len(rows) >= MOST_ROWS:
        raise ExportLimitError(ExportLimit.SHEET_ROWS, MOST_ROWS - 1, len(rows))
    neutral = ([neutral_cell(cell) for cell in row] for row in rows)
    try:
        with whole_file(path) as out:
            if is_workbook:
                cut = ([cell[:LONGEST_CELL] for cell in row] for row in neutral)
                write_workbook(out, *text_workbook(title, heads), cut, len(rows))
            else:
                with csv_rows(out) as writer:
                    writer.writerow([name for name, _width in heads])
                    writer.writerows(neutral)
    except OSError as error:
        raise ExportFileError(path, trouble_of_writing(error, path)) from error
