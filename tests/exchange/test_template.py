"""The template that an import begins with (M15)."""

from pathlib import Path

import openpyxl
import pytest

from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS
from custlist_desktop.exchange.template import TEMPLATE_COLUMNS, write_template
from tests.exchange.exports import csv_table

LANGUAGES = pytest.mark.parametrize("language", ["en", "fr", "es"])


@LANGUAGES
def test_m15_csv_template_is_a_header_in_the_language_and_no_row(tmp_path: Path, language: str) -> None:
    write_template(tmp_path / "template.csv", language)
    names = FIELD_NAMES[language]
    assert csv_table(tmp_path / "template.csv") == [[names[column] for column in TEMPLATE_COLUMNS]]
    assert set(TEMPLATE_COLUMNS) == set(FILE_COLUMNS)


@LANGUAGES
def test_m15_workbook_has_an_empty_table_and_a_sheet_that_explains_each_column(tmp_path: Path, language: str) -> None:
    write_template(tmp_path / "template.XLSX", language)
    table, explained = openpyxl.load_workbook(tmp_path / "template.XLSX").worksheets
    heads = [FIELD_NAMES[language][column] for column in TEMPLATE_COLUMNS]
    assert [[cell.value for cell in row] for row in table.iter_rows()] == [heads]
    assert table.freeze_panes == "A2"
    assert {dimension.number_format for dimension in table.column_dimensions.values()} == {"@"}
    rows = [[cell.value for cell in row] for row in explained.iter_rows(min_row=2)]
    assert [row[0] for row in rows] == heads
    assert all(row[1] for row in rows)
    assert {cell.data_type for row in explained.iter_rows() for cell in row if cell.value} == {"s"}


def test_template_that_cant_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_template(tmp_path / "nowhere" / "template.xlsx", "en")
    assert list(tmp_path.iterdir()) == []
