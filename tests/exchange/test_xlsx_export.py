"""Exports as workbooks, read by openpyxl and by python-calamine."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS
from custlist_desktop.exchange.formats import ExportLimit, ExportLimitError, formats
from custlist_desktop.exchange.workbook import LONGEST_CELL
from tests.exchange.exports import csv_table, export
from tests.helpers.open_list import OpenList


def sheet_of(path: Path) -> Any:
    """The first sheet."""
    return openpyxl.load_workbook(path).worksheets[0]


def test_every_cell_is_text_whatever_it_looks_like(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(
        company="1/2 Builders", phone="5125550123", mobile="+1 512 555 0123", postal_code="02138", country="US"
    )
    out = tmp_path / "out.xlsx"
    export(open_list.path, out, formats()["xlsx"])
    cells = [cell for row in sheet_of(out).iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}
    assert {"5125550123", "+1 512 555 0123", "02138"} <= {cell.value for cell in cells}


def test_header_is_frozen_filtered_and_columns_are_wide_enough(sample_list_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    assert export(sample_list_path, out, formats()["xlsx"], "fr") == 600
    sheet = sheet_of(out)
    assert [cell.value for cell in sheet[1]] == [FIELD_NAMES["fr"][column] for column in FILE_COLUMNS]
    assert sheet.title == "Clients"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == sheet.dimensions == "A1:O601"
    widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
    assert all(width >= len(str(cell.value)) + 2 for width, cell in zip(widths, sheet[1], strict=True))
    assert sheet.column_dimensions["M"].number_format == "@"  # what is typed below keeps its zeros too


def test_workbook_says_what_the_csv_says(sample_list_path: Path, tmp_path: Path) -> None:
    export(sample_list_path, tmp_path / "out.xlsx", formats()["xlsx"])
    export(sample_list_path, tmp_path / "out.csv", formats()["csv"])
    rows = CalamineWorkbook.from_path(str(tmp_path / "out.xlsx")).get_sheet_by_index(0).to_python()
    assert rows == csv_table(tmp_path / "out.csv")


def test_formulas_are_text_and_neutralised(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company="=1+1", contact_name="+A1", notes="-2+cmd|' /C calc'!A0", phone="'+1 512 555 0123")
    out = tmp_path / "out.xlsx"
    export(open_list.path, out, formats()["xlsx"])
    values = {cell.value for cell in sheet_of(out)[2]}
    assert {"'=1+1", "'+A1", "'-2+cmd|' /C calc'!A0", "''+1 512 555 0123"} <= values


@pytest.mark.parametrize(
    "text", ["_x0041_ and _x000D_", "a\n\n  b\tc", "<b>&amp;</b>", "🏗 عقود", "_x005F_x0041_", "]]>", "_xyz_"]
)
def test_text_comes_back_as_it_was(open_list: OpenList, tmp_path: Path, text: str) -> None:
    open_list.add(notes=text)
    out = tmp_path / "out.xlsx"
    export(open_list.path, out, formats()["xlsx"])
    assert CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python()[1][-1] == text


def test_notes_longer_than_a_cell_are_refused_and_their_customer_named(open_list: OpenList, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    customer = open_list.add(company="Gagné Roofing", notes="x" * LONGEST_CELL)
    assert export(open_list.path, out, formats()["xlsx"]) == 1
    out.unlink()
    open_list.customers.delete(open_list.owner, customer.id)
    open_list.add(company="Gagné Roofing", notes="x" * (LONGEST_CELL + 1))
    with pytest.raises(ExportLimitError) as caught:
        export(open_list.path, out, formats()["xlsx"])
    assert caught.value.exceeded is ExportLimit.SHEET_CELL
    assert caught.value.name == "Gagné Roofing"
    assert not out.exists()
