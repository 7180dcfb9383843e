"""Files that can't be imported: each is told by one error that says why and where, soon and in little memory."""

import os
import random
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.contact import Problem
from custlist_desktop.exchange.delimited_files import open_delimited
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble, ReadOptions
from tests.helpers.spreadsheet_files import write_archive, write_ole

_MEGABYTE = 1 << 20


def _file(folder: Path, content: str | bytes, name: str = "customers.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def _refused(path: Path, options: ReadOptions | None = None) -> ImportFileError:
    """The error of opening and reading the whole file."""
    with pytest.raises(ImportFileError) as caught:
        for _row in open_source(path, options or ReadOptions()).rows:
            pass
    assert caught.value.path == path
    return caught.value


def _seen_as_refused(path: Path) -> ImportFileError:
    """The same, which the first look tells already."""
    with pytest.raises(ImportFileError) as caught:
        preview(path)
    error = _refused(path)
    assert (caught.value.trouble, caught.value.facts) == (error.trouble, error.facts)
    return error


def test_missing_file_is_told(tmp_path: Path) -> None:
    assert _seen_as_refused(tmp_path / "gone.csv").trouble is ImportTrouble.MISSING


def test_folder_is_told(tmp_path: Path) -> None:
    assert _seen_as_refused(tmp_path).trouble is ImportTrouble.IS_FOLDER


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_that_nobody_writes_to_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    assert _seen_as_refused(path).trouble is ImportTrouble.UNREADABLE


def test_file_that_may_not_be_read_is_told(tmp_path: Path, common_user: None) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\n")
    path.chmod(0)
    assert _seen_as_refused(path).trouble is ImportTrouble.UNREADABLE


@pytest.mark.parametrize(
    "content", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\r\n\r\n  \r\n", b",,,\n,,,\n", b"\x00\x00"]
)
@pytest.mark.parametrize("name", ["customers.csv", "customers.xlsx", "customers.vcf"])
def test_file_of_nothing_is_told(tmp_path: Path, content: bytes, name: str) -> None:
    assert _seen_as_refused(_file(tmp_path, content, name)).trouble is ImportTrouble.EMPTY


def test_file_of_heads_alone_is_told(tmp_path: Path) -> None:
    assert _seen_as_refused(_file(tmp_path, "Company,Phone,City\n,,\n")).trouble is ImportTrouble.NO_ROWS


def test_file_of_one_column_is_read(tmp_path: Path) -> None:
    seen = preview(_file(tmp_path, "Company\nGagné, inc.\nÉlan\n"))
    assert seen.columns == ("Company",)
    assert [row.cells for row in seen.rows] == [("Gagné, inc.",), ("Élan",)]


def test_two_thousand_columns_are_told_with_their_number(tmp_path: Path) -> None:
    heads = ",".join(f"Column {number}" for number in range(2_000))
    error = _seen_as_refused(_file(tmp_path, f"{heads}\n{'x,' * 1_999}x\n"))
    assert error.trouble is ImportTrouble.TOO_MANY_COLUMNS
    assert error.facts == {"columns": 2_000, "limit": 500}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('Company,Address\nA,1 rue B\nB,"2 rue C\nC,3 rue D\n', ["A", "B!", "C"]),
        ('Company,Address\nA,"1 rue B', ["A!"]),
        ('Company,Address\nA,"1 rue B\n', ["A!"]),
        # The mark of a later row seems to close it: three customers would come in as one.
        ('Company,Address\nA,1 rue B\nB,"2 rue C\nC,3 rue D\nD,"4 rue E"\n', ["A", "B!", "C", "D"]),
        ('"Company","Address"\n"A","1 rue B\n"C","3 rue D"\n', ['"A"!', "C"]),
        ('Company,Address\nA,"1 rue B\nB,"2 rue C\nC,"3 rue\nD"\n', ["A!", "B!", "C"]),
    ],
)
def test_row_with_an_open_quotation_mark_is_refused_and_the_others_come_in(
    tmp_path: Path, text: str, rows: list[str]
) -> None:
    found = list(open_source(_file(tmp_path, text), ReadOptions(delimiter=",")).rows)
    assert [f"{row.cells[0]}{'!' if row.problems else ''}" for row in found] == rows
    assert all(row.problems in ((), (Problem("", "open_quote"),)) for row in found)
    assert [row.number for row in found] == list(range(2, 2 + len(rows)))


def test_open_quotation_mark_in_the_header_is_told(tmp_path: Path) -> None:
    error = _refused(_file(tmp_path, 'Company,"Address\nA,1 rue B\n'), ReadOptions(delimiter=","))
    assert (error.trouble, error.facts) == (ImportTrouble.OPEN_QUOTE, {"row": 1})


def test_open_quotation_mark_before_much_text_refuses_one_row_in_little_memory(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,Address\nA,1 rue B\n" * 2 + 'B,"2 rue C\n' + "C,3 rue D\n" * 12_000)
    tracemalloc.start()
    try:
        refused = [row.number for row in open_source(path).rows if row.problems]
        _size, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused == [5]
    assert peak < 3 * _MEGABYTE


def test_file_of_open_quotation_marks_is_told(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,Address\n" + 'A,"1 rue B\n' * 300)
    error = _refused(path, ReadOptions(delimiter=","))
    assert error.trouble is ImportTrouble.OPEN_QUOTE


def test_nul_bytes_in_a_table_are_left_out(tmp_path: Path) -> None:
    path = _file(tmp_path, b"Company,City\x00\nA\x00\x00\x00\x00\x00\x00,Laval\n\x00B,Laval\x00\n")
    assert [row.cells for row in preview(path).rows] == [("A", "Laval"), ("B", "Laval")]


def test_file_of_nul_bytes_is_no_table(tmp_path: Path) -> None:
    error = _seen_as_refused(_file(tmp_path, bytes(_MEGABYTE)))
    assert (error.trouble, error.facts) == (ImportTrouble.NOT_A_TABLE, {"kind": "binary"})


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "pdf"),
        (b"\xef\xbb\xbf\n%PDF-1.4\n", "pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "image"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "image"),
        (b"GIF89a" + bytes(40), "image"),
        (b"{\\rtf1\\ansi Customers}", "word"),
        (b"\x1f\x8b\x08" + bytes(40), "archive"),
        (b"7z\xbc\xaf'\x1c" + bytes(40), "archive"),
        (b"SQLite format 3\x00" + bytes(100), "binary"),
        (random.Random(1).randbytes(5_000), "binary"),
        (b"<!DOCTYPE html>\n<html><body><table><tr><td>A</td></tr></table></body></html>", "markup"),
        (b'<?xml version="1.0"?>\n<Workbook><Worksheet/></Workbook>', "markup"),
    ],
)
@pytest.mark.parametrize("name", ["customers.csv", "customers.xlsx", "customers.vcf"])
def test_file_that_is_something_else_is_told_whatever_its_name(
    tmp_path: Path, content: bytes, kind: str, name: str
) -> None:
    error = _seen_as_refused(_file(tmp_path, content, name))
    assert (error.trouble, error.facts) == (ImportTrouble.NOT_A_TABLE, {"kind": kind})


def test_names_that_begin_like_a_picture_or_a_program_are_names(tmp_path: Path) -> None:
    for name in ("BMW Canada", "MZ Roofing", "GIF8 Studio", "BZh Inc."):
        path = _file(tmp_path, f"{name},514 555-0123\nA,514 555-0124\n")
        assert preview(path).rows[0].cells[0] == name


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>"}, "word"),
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}, "word"),
        ({"Index/Document.iwa": "x", "Metadata/Properties.plist": "x"}, "numbers"),
        ({"contacts.csv": "Company,City\nA,Laval\n"}, "archive"),
    ],
)
def test_archive_that_holds_no_spreadsheet_is_told(tmp_path: Path, parts: dict[str, str], kind: str) -> None:
    error = _seen_as_refused(write_archive(tmp_path / "customers.csv", parts))
    assert (error.trouble, error.facts) == (ImportTrouble.NOT_A_TABLE, {"kind": kind})


def test_old_word_document_is_told(tmp_path: Path) -> None:
    error = _seen_as_refused(write_ole(tmp_path / "customers.xls", {"WordDocument": b"text", "1Table": b""}))
    assert (error.trouble, error.facts) == (ImportTrouble.NOT_A_TABLE, {"kind": "word"})


def test_text_that_is_not_of_the_chosen_encoding_is_told_with_its_row(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\nB,Montréal\n".encode("cp1252"))
    error = _refused(path, ReadOptions(encoding="utf-8"))
    assert (error.trouble, error.facts) == (ImportTrouble.WRONG_ENCODING, {"encoding": "utf-8", "row": 3})


def test_encoding_that_nobody_knows_is_told(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\n")
    for encoding in ("no-such-code", "base64"):
        assert _refused(path, ReadOptions(encoding=encoding)).trouble is ImportTrouble.WRONG_ENCODING


def test_utf_16_that_ends_within_a_letter_is_told(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\n".encode("utf-16") + b"B")
    error = _refused(path)
    assert (error.trouble, error.facts) == (ImportTrouble.WRONG_ENCODING, {"encoding": "utf-16", "row": 3})


def test_cell_that_is_no_text_a_person_wrote_refuses_its_row(tmp_path: Path) -> None:
    path = _file(tmp_path, f"Company,Notes\nA,good\nB,{'x' * 200_000}\nC,good\n")
    rows = list(open_source(path).rows)
    assert [row.cells[0] for row in rows] == ["A", "B", "C"]
    assert rows[1].problems == (Problem("", "cell_too_long", facts={"limit": 131_072}),)
    assert rows[0].problems == rows[2].problems == ()


def test_line_longer_than_any_row_is_refused_in_little_memory(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\n" + "x," * (4 * _MEGABYTE) + "\nB,Laval\n")
    options = ReadOptions(delimiter=",", has_header=True)
    tracemalloc.start()
    try:
        rows = list(open_delimited(path, options, longest_row=_MEGABYTE).rows)
        _size, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [(row.number, [each.code for each in row.problems]) for row in rows] == [
        (2, []),
        (3, ["cell_too_long"]),
        (4, []),
    ]
    assert peak < 16 * _MEGABYTE


def test_large_file_is_read_row_by_row(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\n" + "Gagné Roofing,Montréal\n" * 200_000)
    assert path.stat().st_size > 4 * _MEGABYTE
    rows = open_source(path).rows
    tracemalloc.start()
    try:
        count = sum(1 for _row in zip(rows, range(10_000), strict=False))
        _size, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 10_000
    assert peak < _MEGABYTE


def test_text_larger_than_any_list_is_told(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\n")
    with pytest.raises(ImportFileError) as caught:
        open_source(path, largest_text=10)
    assert caught.value.trouble is ImportTrouble.TOO_LARGE
    assert caught.value.facts == {"size": path.stat().st_size, "limit": 10}


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"Company,City\n", b"BEGIN:VCARD\n", b"PK\x03\x04", b"\xd0\xcf"])
)
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, start: bytes) -> None:
    path = _file(tmp_path, start + content)
    with suppress(ImportFileError):
        source = open_source(path)
        for row in source.rows:
            assert len(row.cells) == len(source.columns)
