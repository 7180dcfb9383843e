"""Exports as OpenDocument spreadsheets: the archive as the standard asks for it, and its cells as text."""

import xml.etree.ElementTree as ET
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from python_calamine import CalamineWorkbook

from custlist_desktop.exchange.formats import ExportLimit, ExportLimitError, formats
from custlist_desktop.exchange.workbook import LONGEST_CELL
from tests.exchange.exports import csv_table, export
from tests.helpers.open_list import OpenList

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def content_of(path: Path) -> ET.Element:
    """The document's content."""
    with ZipFile(path) as archive:
        return ET.fromstring(archive.read("content.xml"))


def test_archive_begins_with_its_kind_unpacked(open_list: OpenList, tmp_path: Path) -> None:
    out = tmp_path / "out.ods"
    export(open_list.path, out, formats()["ods"])
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    assert out.read_bytes()[30:].startswith(b"mimetype" + kind)
    with ZipFile(out) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
        manifest = archive.read("META-INF/manifest.xml").decode()
        assert all(f'full-path="{name}"' in manifest for name in ("/", "content.xml", "settings.xml"))
        for name in ("content.xml", "settings.xml", "META-INF/manifest.xml"):
            ET.fromstring(archive.read(name))


def test_every_cell_is_text_whatever_it_looks_like(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company="1/2 Builders", phone="5125550123", mobile="+1 512 555 0123", postal_code="02138")
    out = tmp_path / "out.ods"
    export(open_list.path, out, formats()["ods"])
    filled = [cell for cell in content_of(out).iter(f"{TABLE}table-cell") if len(cell)]
    assert {cell.get(f"{OFFICE}value-type") for cell in filled} == {"string"}
    texts = {cell.findtext(f"{TEXT}p") for cell in filled}
    assert {"1/2 Builders", "5125550123", "+1 512 555 0123", "02138"} <= texts


def test_sheet_says_what_the_csv_says(sample_list_path: Path, tmp_path: Path) -> None:
    export(sample_list_path, tmp_path / "out.ods", formats()["ods"], "fr")
    export(sample_list_path, tmp_path / "out.csv", formats()["csv"], "fr")
    workbook = CalamineWorkbook.from_path(str(tmp_path / "out.ods"))
    assert workbook.sheet_names == ["Clients"]
    assert workbook.get_sheet_by_index(0).to_python() == csv_table(tmp_path / "out.csv")


@pytest.mark.parametrize(
    "text",
    ["a\n\n  b\tc", "two blanks  and three   in it", "<b>&amp;</b>", "🏗 عقود", "]]>"],
)
def test_text_comes_back_as_it_was(open_list: OpenList, tmp_path: Path, text: str) -> None:
    open_list.add(notes=text)
    out = tmp_path / "out.ods"
    export(open_list.path, out, formats()["ods"])
    assert CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python()[1][-1] == text


def test_blanks_that_a_reader_would_drop_are_elements(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(notes="x\n  indented  twice")
    out = tmp_path / "out.ods"
    export(open_list.path, out, formats()["ods"])
    *_, first, second = content_of(out).iter(f"{TEXT}p")
    assert first.text == "x"
    assert [blanks.get(f"{TEXT}c") for blanks in second.iter(f"{TEXT}s")] == ["2", "1"]


def test_notes_longer_than_a_cell_are_refused_and_their_customer_named(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company="Gagné Roofing", notes="x" * (LONGEST_CELL + 1))
    with pytest.raises(ExportLimitError) as caught:
        export(open_list.path, tmp_path / "out.ods", formats()["ods"])
    assert (caught.value.exceeded, caught.value.name) == (ExportLimit.SHEET_CELL, "Gagné Roofing")
    assert not (tmp_path / "out.ods").exists()
