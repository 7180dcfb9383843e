"""Spreadsheets that would fill the memory are refused before they do, and those that only look so are read."""

import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from custlist_desktop.exchange.archive_limits import ArchiveLimits
from custlist_desktop.exchange.reading import preview
from custlist_desktop.exchange.source import (
    ImportFileError,
    ImportTrouble,
    SourceRow,
)
from tests.exchange.small_spreadsheets import MEGABYTE, SMALL, trouble_of, xlsx
from tests.helpers.spreadsheet_files import (
    ods_cell,
    ods_row,
    write_ods_rows,
    write_xls,
    write_xlsx_parts,
)


def _bomb(folder: Path, megabytes: int) -> Path:
    row = '<row r="2"><c r="A2" t="inlineStr"><is><t>' + " " * (megabytes * MEGABYTE) + "</t></is></c></row>"
    return write_xlsx_parts(folder / "bomb.xlsx", row)


def test_zip_bomb_is_told_before_it_is_unpacked(tmp_path: Path) -> None:
    path = _bomb(tmp_path, 64)
    assert path.stat().st_size < 100_000
    tracemalloc.start()
    try:
        with pytest.raises(ImportFileError) as caught:
            preview(path, limits=SMALL)
        _size, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert caught.value.trouble is ImportTrouble.TOO_LARGE
    assert caught.value.facts["limit"] == 4 * MEGABYTE
    assert peak < 16 * MEGABYTE


def test_archive_that_lies_about_its_sizes_is_told(tmp_path: Path) -> None:
    path = _bomb(tmp_path, 16)
    content = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        size = max(info.file_size for info in archive.infolist())
    path.write_bytes(content.replace(struct.pack("<L", size), struct.pack("<L", 100)))
    assert trouble_of(path) is ImportTrouble.TOO_LARGE


def test_directory_of_too_many_parts_is_told(tmp_path: Path) -> None:
    path = write_xlsx_parts(tmp_path / "many.xlsx", "")
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(2_000):
            archive.writestr(f"xl/worksheets/more{number}.xml", "")
    assert trouble_of(path, ArchiveLimits(directory_bytes=50_000)) is ImportTrouble.TOO_LARGE


def test_spreadsheet_larger_than_any_list_is_told(tmp_path: Path) -> None:
    for path in (xlsx(tmp_path, ("Company", "City"), ("A", "B")), write_xls(tmp_path / "c.xls", [["A"], ["B"]])):
        assert trouble_of(path, ArchiveLimits(file_bytes=100)) is ImportTrouble.TOO_LARGE


@pytest.mark.parametrize(
    "last",
    [
        '<row r="20000"><c r="XFD20000"><v>1</v></c></row>',
        '<row r="4000000000"><c r="ZZZZZZZ4000000000"><v>1</v></c></row>',
        "<row r='20000'><c r='XFD20000'><v>1</v></c></row>",
        '<row\nr="20000"><c\nr="XFD20000"><v>1</v></c></row>',
        "<row/>" * 1_000 + f"<row>{'<c><v>1</v></c>' * 1_000}</row>",
    ],
)
def test_two_cells_far_apart_are_told(tmp_path: Path, last: str) -> None:
    first = '<row r="1"><c r="A1"><v>1</v></c></row>'
    assert trouble_of(write_xlsx_parts(tmp_path / "far.xlsx", first + last)) is ImportTrouble.TOO_LARGE


def test_two_cells_far_apart_are_told_whatever_the_prefix(tmp_path: Path) -> None:
    cells = ("A1", "XFD20000")
    rows = "".join(f'<x:row r="{cell[-1]}"><x:c r="{cell}"><x:v>1</x:v></x:c></x:row>' for cell in cells)
    assert trouble_of(write_xlsx_parts(tmp_path / "far.xlsx", rows, prefix="x:")) is ImportTrouble.TOO_LARGE


def test_sheet_whose_cells_do_not_say_where_they_are_is_read(tmp_path: Path) -> None:
    cells = [f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in ("Company", "City", "A", "Laval")]
    rows = f"<row>{cells[0]}{cells[1]}</row><row/><row>{cells[2]}{cells[3]}</row>"
    seen = preview(write_xlsx_parts(tmp_path / "c.xlsx", rows), limits=SMALL)
    assert seen.columns == ("Company", "City")
    assert seen.rows == (SourceRow(3, ("A", "Laval")),)


def test_long_text_that_many_cells_share_is_told(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 201))
    assert trouble_of(write_xlsx_parts(tmp_path / "c.xlsx", rows, ["x" * 10_000])) is ImportTrouble.TOO_LARGE


def test_long_text_in_one_cell_beside_many_short_ones_is_read(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>{int(row > 1)}</v></c></row>' for row in range(1, 201))
    seen = preview(write_xlsx_parts(tmp_path / "c.xlsx", rows, ["x" * 10_000, "A"]), limits=SMALL)
    assert seen.row_count == 200


@pytest.mark.parametrize(
    "rows",
    [
        '<table:table-row table:number-rows-repeated="1000000">'
        + ods_cell("A", 'table:number-columns-repeated="16384"')
        + "</table:table-row>",
        f'<table:table-row><table:table-cell table:number-columns-repeated="16000"/>{ods_cell("A")}</table:table-row>'
        * 20,
        f'{ods_row("A")}<table:table-row table:number-rows-repeated="999999"><table:table-cell/></table:table-row>'
        + ods_row("A"),
        f'<table:table-row table:number-rows-repeated="200">{ods_cell("x" * 10_000)}</table:table-row>',
    ],
)
def test_repeated_cells_of_an_open_document_are_told(tmp_path: Path, rows: str) -> None:
    assert trouble_of(write_ods_rows(tmp_path / "c.ods", rows)) is ImportTrouble.TOO_LARGE
