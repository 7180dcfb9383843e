"""Rows of the clipboard as a file: what spreadsheets, word processors and web pages put there."""

from pathlib import Path

import pytest

from custlist_desktop.exchange.pasted_rows import PASTED, needs_markup, table_rows, write_pasted_rows
from custlist_desktop.exchange.reading import open_source, preview

_SHEETS = (
    "<meta charset='utf-8'><style>td {border: 1px}</style><table><colgroup><col width=100></colgroup><tbody>"
    "<tr><td>Company</td><td>Address</td></tr>"
    "<tr><td style='x'>Acme &amp; Sons</td><td>12 Main St<br>Waco, TX</td></tr></tbody></table>"
)


def _read(path: Path) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    source = open_source(path, preview(path, PASTED).options)
    return source.columns, [row.cells for row in source.rows]


def _pasted(tmp_path: Path, text: str, markup: str = "") -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    path = tmp_path / "rows.tsv"
    write_pasted_rows(path, text, markup)
    return _read(path)


def test_a_header_is_recognized(tmp_path: Path) -> None:
    columns, rows = _pasted(tmp_path, "Company\tEmail\r\nÉrablière Côté\ta@b.example\r\nToits Plats\tc@d.example\r\n")
    assert columns == ("Company", "Email")
    assert rows == [("Érablière Côté", "a@b.example"), ("Toits Plats", "c@d.example")]


def test_a_cell_keeps_its_lines_and_its_quotation_marks(tmp_path: Path) -> None:
    text = 'Company\tAddress\n"Best" Builders\t"12 Main St\nWaco, ""TX"""\n6" Pipe, Inc.\tAustin\n'
    assert _pasted(tmp_path, text)[1] == [('"Best" Builders', '12 Main St\nWaco, "TX"'), ('6" Pipe, Inc.', "Austin")]


def test_cells_that_look_like_other_delimiters_stay_whole(tmp_path: Path) -> None:
    text = "Company;Ltd\tNotes\nAcme; Sons\ta,b,c|d\n"
    assert _pasted(tmp_path, text)[1] == [("Acme; Sons", "a,b,c|d")]


def test_the_markup_is_taken_where_the_text_has_no_cells(tmp_path: Path) -> None:
    columns, rows = _pasted(tmp_path, "Company\nAddress\nAcme & Sons\n12 Main St\nWaco, TX\n", _SHEETS)
    assert columns == ("Company", "Address")
    assert rows == [("Acme & Sons", "12 Main St\nWaco, TX")]


def test_the_markup_is_taken_where_line_breaks_have_torn_the_rows(tmp_path: Path) -> None:
    torn = "Company\tAddress\nAcme & Sons\t12 Main St\nWaco, TX\n"
    assert needs_markup(torn)
    assert _pasted(tmp_path, torn, _SHEETS)[1] == [("Acme & Sons", "12 Main St\nWaco, TX")]


def test_the_text_is_taken_where_its_rows_are_all_as_long(tmp_path: Path) -> None:
    text = "Company\tAddress\nFrom the text\t12 Main St\n"
    assert _pasted(tmp_path, text, _SHEETS)[1] == [("From the text", "12 Main St")]
    assert not needs_markup("a\tb\nc\td\n\n")


def test_quotation_marks_that_are_the_cells_own_join_no_rows(tmp_path: Path) -> None:
    text = 'Company\tCity\n"Best\tWaco\nBuilders"\tAustin\n'  # as Excel copies them
    markup = (
        "<table><tr><td>Company</td><td>City</td></tr><tr><td>&quot;Best</td><td>Waco</td></tr>"
        "<tr><td>Builders&quot;</td><td>Austin</td></tr></table>"
    )
    assert needs_markup(text)
    assert _pasted(tmp_path, text, markup)[1] == [('"Best', "Waco"), ('Builders"', "Austin")]


def test_markup_without_a_table_changes_nothing(tmp_path: Path) -> None:
    assert _pasted(tmp_path, "Company\nAcme\n", "<p>Company</p><p>Acme</p>") == (("Company",), [("Acme",)])


@pytest.mark.parametrize(
    ("markup", "rows"),
    [
        ("<table><tr><th>A<th>B<tr><td>1<td>2</table>", [["A", "B"], ["1", "2"]]),  # as old programs leave out ends
        (
            "<table><tr><td colspan=2>Title</td></tr><tr><td>1</td><td>2</td></tr></table>",
            [["Title", ""], ["1", "2"]],
        ),
        (
            "<table><tr><td rowspan=2>tall</td><td>12</td><td>x<br/>y</td></tr><tr><td colspan=2>wide</td></tr>"
            "<tr><td>1</td><td rowspan=3>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>",
            [["tall", "12", "x\ny"], ["", "wide", ""], ["1", "2", "3"], ["4", "", "5"]],
        ),
        ("<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr></table>", [["a", "b"], ["c", ""]]),
        ("<table><tr><td>a<table><tr><td>inner</td></tr></table></td><td>b</td></tr></table>", [["a\ninner", "b"]]),
        ("<table><tr><td>a<td>b<tr><td>c<td>d", [["a", "b"], ["c", "d"]]),  # and nothing is closed
        (
            "<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>",
            [["a", "b"], ["c", "d"]],  # the outer one only lays it out
        ),
        ("<table><tr><td>one</td></tr></table><table><tr><td>a</td></tr><tr><td>b</td></tr></table>", [["a"], ["b"]]),
        ("<table><tr><td><p>12 Main</p><p>Waco</p></td></tr></table>", [["12 Main\nWaco"]]),
        ("<table><tr><td colspan='9999999999'>x</td></tr></table>", [["x", *[""] * 99]]),
        ("<td>outside</td>", []),
        ("", []),
    ],
)
def test_tables_of_any_writer_are_read(markup: str, rows: list[list[str]]) -> None:
    assert table_rows(markup) == rows
