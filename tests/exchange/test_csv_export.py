"""Exports as CSV, read by Python's own reader."""

from pathlib import Path

import pytest

from custlist_desktop.domain.geography import country_name
from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS
from custlist_desktop.exchange.formats import formats
from custlist_desktop.services.customers.exported import customer_reference
from tests.exchange.exports import csv_objects, csv_table, export
from tests.helpers.open_list import OpenList


def test_csv_is_utf8_with_a_byte_order_mark_and_crlf(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company="Gagné Roofing")
    out = tmp_path / "out.csv"
    export(open_list.path, out, formats()["csv"])
    content = out.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfCustlist ID,Company,")
    assert content.count(b"\r\n") == content.count(b"\n") == 2
    assert "Gagné Roofing" in content.decode("utf-8-sig")


@pytest.mark.parametrize(("language", "state"), [("en", "Québec"), ("fr", "Québec"), ("es", "Quebec")])
def test_heads_and_places_are_in_the_language(open_list: OpenList, tmp_path: Path, language: str, state: str) -> None:
    customer = open_list.add(company="Gagné", country="CA", state_province="QC", postal_code="H2K 3N3")
    out = tmp_path / "out.csv"
    export(open_list.path, out, formats()["csv"], language)
    heads, row = csv_table(out)
    assert heads == [FIELD_NAMES[language][column] for column in FILE_COLUMNS]
    assert row[0] == customer_reference(open_list.tag(), customer.id)
    assert row[-4:] == [state, "H2K 3N3", country_name("CA", language), ""]


def test_cells_that_a_spreadsheet_would_run_are_neutralised(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company='=HYPERLINK("http://x")', contact_name="@SUM(1)", phone="+1 514 555-0187", notes="-1\n=2")
    open_list.add(company="Other", phone="+1 514 555-0187 x4", contact_name="+SUM(1)")
    out = tmp_path / "out.csv"
    export(open_list.path, out, formats()["csv"])
    row, other = csv_objects(out)
    assert (other["Phone"], other["Contact name"]) == ("+1 514 555-0187 x4", "'+SUM(1)")
    assert row["Company"] == '\'=HYPERLINK("http://x")'
    assert row["Contact name"] == "'@SUM(1)"
    assert row["Phone"] == "+1 514 555-0187"
    assert row["Notes"] == "'-1\n=2"


def test_what_was_typed_is_written_as_it_was(open_list: OpenList, tmp_path: Path) -> None:
    notes = 'He said "no", twice;\ngate 4411\n\tعزيزي 👷'
    open_list.add(company="A, B & C", phone="1-800-FLOWERS", postal_code="02138", country="US", notes=notes)
    out = tmp_path / "out.csv"
    export(open_list.path, out, formats()["csv"])
    (row,) = csv_objects(out)
    assert (row["Company"], row["Phone"], row["Postal code"]) == ("A, B & C", "1-800-FLOWERS", "02138")
    assert row["Notes"] == notes
