"""XLSX, XLS and ODS files: their sheets, their cells as a person wrote them, and the limits of their size."""

import datetime
import zipfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.exchange.archive_limits import ArchiveLimits
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.source import (
    FileFormat,
    ImportFileError,
    ImportTrouble,
    ReadOptions,
    Sheet,
    SourceRow,
)
from tests.exchange.small_spreadsheets import SMALL, trouble_of, xlsx
from tests.helpers.spreadsheet_files import (
    ods_cell,
    ods_row,
    write_archive,
    write_ods_rows,
    write_ole,
    write_xls,
    write_xlsx_parts,
)


def _cell(folder: Path, value: object) -> str:
    """What a cell with ``value`` comes as."""
    return preview(xlsx(folder, ("Company", "Notes"), ("A", value))).rows[0].cells[1]


def test_excel_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = xlsx(tmp_path, ("Company", "Phone"), ("Gagné", "514 555-0123")).rename(tmp_path / "customers.csv")
    seen = preview(path)
    assert seen.options == ReadOptions(FileFormat.SPREADSHEET, sheet="Sheet", has_header=True)
    assert seen.columns == ("Company", "Phone")
    assert seen.rows == (SourceRow(2, ("Gagné", "514 555-0123")),)
    assert seen.sheets == (Sheet("Sheet", 1),)
    assert seen.row_count == 1


def test_old_excel_file_is_read(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "clients.xls", [["Société", "Téléphone"], ["Gagné", 5145550123.0], ["Élan", "418"]])
    seen = preview(path)
    assert seen.columns == ("Société", "Téléphone")
    assert [row.cells for row in seen.rows] == [("Gagné", "5145550123"), ("Élan", "418")]
    assert seen.sheets == (Sheet("Clients", 2),)


def test_open_document_spreadsheet_is_read(tmp_path: Path) -> None:
    number = '<table:table-cell office:value-type="float" office:value="5145550123"/>'
    end = '<table:table-cell table:number-columns-repeated="16382"/>'
    unused = (
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    rows = ods_row("Société", "Téléphone") + f"<table:table-row>{ods_cell('Gagné')}{number}{end}</table:table-row>"
    seen = preview(write_ods_rows(tmp_path / "clients.ods", rows + unused), limits=SMALL)
    assert seen.columns == ("Société", "Téléphone")
    assert [row.cells for row in seen.rows] == [("Gagné", "5145550123")]
    assert seen.sheets == (Sheet("Clients", 1),)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4155550123.0, "4155550123"),
        (4155550123, "4155550123"),
        (2138, "2138"),
        (-3.5, "-3.5"),
        (0.1, "0.1"),
        (123456789012345, "123456789012345"),
        (1e300, "1e+300"),
        ("4.155550123E9", "4.155550123E9"),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime.date(2024, 5, 1), "2024-05-01"),
        (datetime.datetime(2024, 5, 1, 10, 30), "2024-05-01T10:30:00"),
        (datetime.time(10, 3), "10:03:00"),
        (datetime.timedelta(hours=30), "30:00:00"),
        (datetime.timedelta(hours=1, minutes=2, seconds=3), "1:02:03"),
        ("  two\nlines ", "two\nlines"),
        ("NUL _x0000_ and bell _x0007_!", "NUL  and bell !"),
        ("#N/A", ""),
        ("👷🏽‍♀️ \u202bשלום\u202c", "👷🏽‍♀️ \u202bשלום\u202c"),
        ("é" * 10_000, "é" * 10_000),
    ],
)
def test_cells_come_as_a_person_wrote_them(tmp_path: Path, value: object, text: str) -> None:
    assert _cell(tmp_path, value) == text


def test_rows_are_numbered_as_the_sheet_shows_them(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    for place, value in {"B3": "Company", "C3": "City", "B4": "A", "B7": "B", "C7": "Laval"}.items():
        sheet[place] = value
    workbook.save(tmp_path / "customers.xlsx")
    seen = preview(tmp_path / "customers.xlsx")
    assert seen.columns == ("Company", "City")
    assert seen.rows == (SourceRow(4, ("A", "")), SourceRow(7, ("B", "Laval")))
    assert seen.row_count == 4


def _workbook_of_sheets(folder: Path) -> Path:
    workbook = Workbook()
    workbook.active.title = "Tips"
    workbook.active["A1"] = "How to use this export"
    workbook.create_sheet("Customers").append(("Company", "City"))
    workbook["Customers"].append(("A", "Laval"))
    workbook.create_sheet("Vendors").append(("Company", "Phone"))
    workbook["Vendors"].append(("B", "514"))
    workbook.create_sheet("Secret").sheet_state = "hidden"
    workbook.create_chartsheet("Chart")
    workbook.save(folder / "customers.xlsx")
    return folder / "customers.xlsx"


def test_first_sheet_with_rows_is_taken_and_all_that_can_be_seen_are_named(tmp_path: Path) -> None:
    seen = preview(_workbook_of_sheets(tmp_path))
    assert seen.options.sheet == "Customers"
    assert seen.sheets == (Sheet("Tips", 1), Sheet("Customers", 1), Sheet("Vendors", 1))


def _sheets(folder: Path, **sheets: Sequence[tuple[object, ...]]) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name.startswith("Hidden") else "visible"
    workbook.save(folder / "customers.xlsx")
    return folder / "customers.xlsx"


def test_sheet_of_customers_is_taken_among_instructions_and_longer_lists_of_codes(tmp_path: Path) -> None:
    path = _sheets(
        tmp_path,
        Instructions=[("How to fill this in",), ("1. Write",), ("2. Save",), ("3. Send", "by mail")],
        Hidden=[("Company", "Email"), *[("Old", "o@example.com")] * 9],
        Codes=[("State", "Country"), *[("TX", "US")] * 40],
        Clients=[("Company", "Email"), ("Oak", "a@example.com"), ("Elm", "b@example.com")],
    )
    seen = preview(path)
    assert seen.options.sheet == "Clients"
    assert seen.row_count == 2
    assert [(sheet.name, sheet.is_hidden) for sheet in seen.sheets] == [
        ("Instructions", False),
        ("Codes", False),
        ("Clients", False),
        ("Hidden", True),
    ]
    assert [sheet.rows for sheet in seen.sheets[1:]] == [40, 2, 9]
    assert preview(path, ReadOptions(sheet="Hidden")).row_count == 9


def test_of_two_sheets_of_customers_the_longer_one_is_taken(tmp_path: Path) -> None:
    few, many = [("Oak", "a@example.com")], [("Elm", "b@example.com")] * 3
    path = _sheets(tmp_path, Old=[("Company", "Email"), *few], New=[("Company", "Email"), *many])
    assert preview(path).options.sheet == "New"


def test_value_of_a_merged_range_holds_for_all_its_rows(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    for row in (
        ("Customers of 2026",),
        ("Company", "Contact", "Billing", None, "Notes"),
        (None, None, "City", "Zip", None),
        ("Oak Ltd", "Ann", "Austin", "78701", "x"),
        (None, "Bob", "Waco", "76701", None),
        ("Elm Ltd", "Eve", "Waco", None, None),
    ):
        sheet.append(row)
    for range_ in ("A1:E1", "A2:A3", "B2:B3", "E2:E3", "C2:D2", "A4:A5"):
        sheet.merge_cells(range_)
    workbook.save(tmp_path / "customers.xlsx")
    seen = preview(tmp_path / "customers.xlsx")
    assert seen.columns == ("Company", "Contact", "Billing City", "Billing Zip", "Notes")
    assert [row.cells[:3] for row in seen.rows] == [
        ("Oak Ltd", "Ann", "Austin"),
        ("Oak Ltd", "Bob", "Waco"),
        ("Elm Ltd", "Eve", "Waco"),
    ]
    assert [row.cells[4] for row in seen.rows] == ["x", "", ""]


def test_control_characters_that_are_left_out_are_said(tmp_path: Path) -> None:
    row = preview(xlsx(tmp_path, ("Company", "Notes"), ("A", "bell _x0007_!"))).rows[0]
    assert row.cells == ("A", "bell !")
    assert row.problems == (Problem("", "control_characters_dropped", Severity.WARNING, {"count": 1}),)


def test_dates_counted_from_1904_are_the_same_days(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    for row in (("Company", "Since"), ("A", datetime.date(2024, 5, 1))):
        workbook.active.append(row)
    workbook.save(tmp_path / "customers.xlsx")
    assert preview(tmp_path / "customers.xlsx").rows[0].cells == ("A", "2024-05-01")


def test_chosen_sheet_is_read(tmp_path: Path) -> None:
    seen = preview(_workbook_of_sheets(tmp_path), ReadOptions(sheet="Vendors"))
    assert seen.columns == ("Company", "Phone")
    assert seen.options.sheet == "Vendors"


def test_sheet_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError) as caught:
        preview(_workbook_of_sheets(tmp_path), ReadOptions(sheet="Clients"))
    assert (caught.value.trouble, caught.value.facts) == (ImportTrouble.SHEET_MISSING, {"sheet": "Clients"})


def test_empty_workbook_is_told(tmp_path: Path) -> None:
    assert trouble_of(xlsx(tmp_path)) is ImportTrouble.EMPTY


def test_sheet_of_two_thousand_columns_is_told(tmp_path: Path) -> None:
    heads = tuple(f"Column {number}" for number in range(2_000))
    assert trouble_of(xlsx(tmp_path, heads, heads[::-1]), ArchiveLimits()) is ImportTrouble.TOO_MANY_COLUMNS


def test_sheet_formatted_to_its_last_cell_is_read(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.active.append(("Company", "City"))
    workbook.active.append(("A", "Laval"))
    workbook.active["XFD1048576"].fill = PatternFill("solid", "FFFF00")
    workbook.save(tmp_path / "customers.xlsx")
    assert preview(tmp_path / "customers.xlsx", limits=SMALL).row_count == 1


@pytest.mark.parametrize("name", ["customers.xlsx", "customers.xls", "customers.csv"])
def test_password_is_told(tmp_path: Path, name: str) -> None:
    path = write_ole(tmp_path / name, {"EncryptionInfo": b"\x04\x00\x04\x00", "EncryptedPackage": b"sealed"})
    assert trouble_of(path) is ImportTrouble.PASSWORD


def test_password_of_an_old_file_is_told(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "customers.xls", [["Company", "City"], ["A", "Laval"]], is_encrypted=True)
    assert trouble_of(path) is ImportTrouble.PASSWORD


def test_password_of_an_open_document_is_told(tmp_path: Path) -> None:
    sealed = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    assert trouble_of(write_ods_rows(tmp_path / "c.ods", ods_row("A"), sealed)) is ImportTrouble.PASSWORD


def test_damaged_files_are_told(tmp_path: Path) -> None:
    path = xlsx(tmp_path, *[("Company", number) for number in range(2_000)])
    whole = path.read_bytes()
    for length in (len(whole) // 2, len(whole) - 30):
        path.write_bytes(whole[:length])
        assert trouble_of(path) is ImportTrouble.DAMAGED
    old = write_xls(tmp_path / "customers.xls", [["Company"]])
    whole = old.read_bytes()
    for length in (5_000, 1_100):
        old.write_bytes(whole[:length])
        assert trouble_of(old) is ImportTrouble.DAMAGED


@pytest.mark.parametrize(
    "rows",
    [
        ods_row("Company", "City") + "</table:table>",
        ods_row("Company", "City") + "<table:table-row>",
        "</table:table-row>" + ods_row("Company", "City"),
        ods_cell("Company") + "</table:table-row>",
    ],
)
def test_open_document_whose_xml_is_broken_is_told_and_does_not_hang(tmp_path: Path, rows: str) -> None:
    assert trouble_of(write_ods_rows(tmp_path / "clients.ods", rows)) is ImportTrouble.DAMAGED


def test_excel_file_whose_xml_is_broken_is_told(tmp_path: Path) -> None:
    path = write_xlsx_parts(tmp_path / "c.xlsx", '<row r="1"><c r="A1" t="s"><v>9</v></c></row>')
    assert trouble_of(path) is ImportTrouble.DAMAGED
    path = write_xlsx_parts(tmp_path / "c.xlsx", '<row r="1"><c r="A1"><v>1</v></c></row><row r="2">')
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet[: sheet.index(b'<row r="2">')]
    assert trouble_of(write_archive(path, parts)) is ImportTrouble.DAMAGED


def _is_read_or_told(path: Path, **limits: Any) -> bool:
    """Whether a file gives rows as long as its columns, or one trouble that can be told; nothing else may come."""
    try:
        source = open_source(path, **limits)
        return all(len(row.cells) == len(source.columns) for row in source.rows)
    except ImportFileError as error:
        return error.path == path and error.trouble in ImportTrouble


@pytest.mark.parametrize("seed", range(8))
def test_xml_with_changed_bytes_is_read_or_told(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    rows = bytearray((ods_row("Company", "City") + ods_row("A", "Laval") * 3).encode())
    cells = bytearray(
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c><c r="B1"><v>1</v></c></row>' * 4
    )
    for content in (rows, cells):
        for _change in range(3):
            content[random.randrange(len(content))] = random.choice(b'<>"/=0A1 9')
    for path in (
        write_ods_rows(tmp_path / "c.ods", rows.decode()),
        write_xlsx_parts(tmp_path / "c.xlsx", cells.decode()),
    ):
        assert _is_read_or_told(path, limits=SMALL)


@pytest.mark.parametrize("place", range(40, 5_000, 331))
def test_changed_byte_is_read_or_told(tmp_path: Path, place: int) -> None:
    for path in (
        xlsx(tmp_path, *[("Company", number) for number in range(20)]),
        write_xls(tmp_path / "c.xls", [["Company", "City"], ["A", "Laval"]]),
        write_ods_rows(tmp_path / "c.ods", ods_row("Company", "City") + ods_row("A", "Laval")),
    ):
        content = bytearray(path.read_bytes())
        content[place % len(content)] ^= 0x5A
        path.write_bytes(content)
        assert _is_read_or_told(path)
