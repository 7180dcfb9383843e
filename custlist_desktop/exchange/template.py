"""The template for an import: a table with our own heads and no row, for people to fill in."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from custlist_desktop.domain.words import words_of
from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS, column_words
from custlist_desktop.exchange.targets import Target
from custlist_desktop.exchange.workbook import table_workbook, write_workbook
from custlist_desktop.exchange.writers.csv_export import csv_rows
from custlist_desktop.system.whole_file import whole_file

if TYPE_CHECKING:
    from openpyxl import Workbook

TEMPLATE_COLUMNS: Final = (*(column for column in FILE_COLUMNS if column is not Target.KEY), Target.KEY)
"""Our reference comes last, since people who fill in the table have none."""

_WIDTHS: Final = (22, 84, 38)


def write_template(path: Path, language: str) -> None:
    """Writes the template to ``path``: a workbook if the name ends in ".xlsx", else CSV.

    Args:
        path: an existing file is replaced.
        language: of heads and explanations: "en", "fr" or "es"; imports understand all three.

    Raises:
        OSError: it can't be written; an earlier file is unchanged.
    """
    if path.suffix.lower() == ".xlsx":
        workbook, sheet = table_workbook(TEMPLATE_COLUMNS, language)
        _explain(workbook, language)
        with whole_file(path) as out:
            write_workbook(out, workbook, sheet, (), 0)
    else:
        with whole_file(path) as out, csv_rows(out) as rows:
            rows.writerow([FIELD_NAMES[language][column] for column in TEMPLATE_COLUMNS])


def _explain(workbook: "Workbook", language: str) -> None:
    """Adds the sheet that explains the columns."""
    from openpyxl.styles import Alignment, Font

    said = words_of(language)
    sheet = workbook.create_sheet(said.sheets["columns"])
    sheet.append([said.sheet_heads[head] for head in ("column", "takes", "example")])
    for column in TEMPLATE_COLUMNS:
        words = column_words(column, language)
        sheet.append((words.name, words.explanation, words.example))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(cell.value, str):
                cell.data_type = "s"  # an example number begins as a formula does
                cell.number_format = "@"
    for letter, width in zip("ABC", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
