"""CSV and TSV files: their encoding, delimiter, line ends and header, and their rows with the numbers they show."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.delimiters import DELIMITERS
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.source import PREVIEW_ROWS, FileFormat, ReadOptions, SourceRow

_FRENCH = "Société;Téléphone;Province\r\nToitures Gagné;514 555-0123;Québec\r\nÉlan Béton;418 555-0199;Québec\r\n"
_ENGLISH = "Company,Phone,City\nGagné Roofing,514 555-0123,Montréal\n"


def _file(folder: Path, content: str | bytes, name: str = "customers.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def _rows(path: Path, options: ReadOptions | None = None) -> list[tuple[str, ...]]:
    return [row.cells for row in open_source(path, options or ReadOptions()).rows]


def test_french_excel_file_is_read_without_being_told_anything(tmp_path: Path) -> None:
    path = _file(tmp_path, _FRENCH.encode("cp1252"))
    seen = preview(path)
    assert seen.options == ReadOptions(FileFormat.DELIMITED, "cp1252", ";", None, True)
    assert seen.columns == ("Société", "Téléphone", "Province")
    assert seen.rows[0] == SourceRow(2, ("Toitures Gagné", "514 555-0123", "Québec"))


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
    ],
)
def test_encoding_is_found(tmp_path: Path, codec: str, encoding: str) -> None:
    path = _file(tmp_path, _ENGLISH.encode(codec))
    seen = preview(path)
    assert seen.options.encoding == encoding
    assert seen.columns == ("Company", "Phone", "City")
    assert _rows(path, seen.options) == [("Gagné Roofing", "514 555-0123", "Montréal")]


@pytest.mark.parametrize("codec", ["mac-roman", "cp850", "cp437", "cp1252"])
@pytest.mark.parametrize(
    "text",
    [
        "Maçonnerie Élan,Zoë Größe,Montréal",
        "Café Noël,José Peña,Trois-Rivières",
        "García,Ramón Muñoz,Cañón",
        "Île-des-Sœurs,Hôtel Château,Forêt",
        "Toitures Gagné,à côté,Lévis",
        "Construcción López,Sofía,Úrsula",
        "BÉTON ÉLITE,RÉAL,QUÉBEC",
        "Jönköping,Müller,Größe",
        "Hôtel,Zoë,Québec",
        "Peña,Oak,Austin",
        "García,Oak,Austin",
    ],
)
def test_code_page_of_words_is_found(tmp_path: Path, text: str, codec: str) -> None:
    try:
        content = f"Company,Contact,City\r\nOak Ltd,Ann Lee,Austin\r\n{text}\r\n".encode(codec)
    except UnicodeEncodeError:
        pytest.skip("these letters are not in that code page")
    path = _file(tmp_path, content)
    assert _rows(path) == [("Oak Ltd", "Ann Lee", "Austin"), tuple(text.split(","))]
    assert _rows(path, preview(path).options) == _rows(path)


@pytest.mark.parametrize(
    "text",
    [
        "O’Brien",
        "Don’t call",
        "“Best” roofing",
        "Smith–Jones",
        "2020–2021",
        "price—quality",
        "Roofing™",
        "etc…",
        "• item",
        "5 €",
        "½ inch",
        "Hawai’i Builders",
        "D’Angelo",
    ],
)
def test_signs_of_windows_are_no_letters_of_another_code_page(tmp_path: Path, text: str) -> None:
    path = _file(tmp_path, f"Company,City\nOak,{text}\n".encode("cp1252"))
    assert _rows(path) == [("Oak", text)]


def test_row_of_another_encoding_within_utf_8_is_read_with_a_word_about_it(tmp_path: Path) -> None:
    rows = [b"\xc3\x89lan,Montr\xc3\xa9al\n"] * 9_000
    rows[8_000] = b"\xc9lan,Montr\xe9al\n"
    path = _file(tmp_path, b"Company,City\n" + b"".join(rows))
    seen = preview(path)
    assert seen.options.encoding == "utf-8"
    found = list(open_source(path, seen.options).rows)
    assert {row.cells for row in found} == {("Élan", "Montréal")}
    guessed = Problem("", "bytes_guessed", Severity.WARNING, {"encoding": "cp1252"})
    assert [(row.number, row.problems) for row in found if row.problems] == [(8_002, (guessed,))]


def test_text_that_another_program_encoded_twice_is_made_no_worse(tmp_path: Path) -> None:
    text = "Montréal".encode().decode("cp1252")
    assert _rows(_file(tmp_path, f"Company,City\nA,{text}\n")) == [("A", text)]


def test_encoding_is_told_by_the_whole_file_not_by_its_beginning(tmp_path: Path) -> None:
    plain = "Company,City\n" + f"{'Plain ' * 40},Laval\n" * 6_000
    path = _file(tmp_path, plain.encode() + "Élan,Montréal\n".encode("cp1252"))
    assert preview(path).options.encoding == "cp1252"
    assert _rows(path)[-1] == ("Élan", "Montréal")


def test_utf_8_letter_across_two_blocks_of_the_file_is_still_utf_8(tmp_path: Path) -> None:
    path = _file(tmp_path, b"Company,City\n" + b"a" * (65_536 - 14) + "é,Laval\n".encode())
    assert preview(path).options.encoding == "utf-8"


def test_bytes_that_cp1252_leaves_undefined_are_no_obstacle(tmp_path: Path) -> None:
    path = _file(tmp_path, b"Company,City\nCaf\xe9 \x81\x8d\x8f\x90\x9d,Laval\n")
    assert _rows(path, ReadOptions(encoding="cp1252")) == [("Café \x81\x8d\x8f\x90\x9d", "Laval")]


def test_chosen_encoding_is_used_whatever_would_be_found(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nŁódź Budowa,Łódź\n".encode("cp1250"))
    assert _rows(path, ReadOptions(encoding="cp1250")) == [("Łódź Budowa", "Łódź")]
    assert preview(path, ReadOptions(encoding="cp1250")).options.encoding == "cp1250"


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in (("Company", "Phone", "City"), ("Gagné", "514", "Laval"))) + "\n"
    path = _file(tmp_path, text)
    assert preview(path).options.delimiter == delimiter
    assert _rows(path) == [("Gagné", "514", "Laval")]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ('Company;Address\nA;"1, rue B, Laval"\nB;"2, rue C"\nC;3, rue D, Québec\n', ";"),
        ('Company,Notes\nA,"one; two; three; four"\nB,"five; six"\n', ","),
        ("Company\tAddress\nA\t1, rue B, Laval\nB\t2, rue C, Laval\n", "\t"),
        ("Company|City\nA, Inc.|Laval\nB, Inc.|Laval\n", "|"),
        ('"Company","City"\n"A; B","Laval"\n', ","),
        ("Company,Phone,City\nA\nB,514\nC,514,Laval\n", ","),
        ('Company,Notes\nA,"one\ntwo; three\nfour"\nB,five\n', ","),
    ],
)
def test_delimiter_is_the_one_that_divides_the_rows_alike(tmp_path: Path, text: str, delimiter: str) -> None:
    assert preview(_file(tmp_path, text)).options.delimiter == delimiter


def test_chosen_delimiter_is_used(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City;Phone\nA,B;C\n")
    assert preview(path, ReadOptions(delimiter=",")).columns == ("Company", "City;Phone")
    assert preview(path, ReadOptions(delimiter=";")).columns == ("Company,City", "Phone")


def test_line_that_tells_excel_the_delimiter_is_no_row(tmp_path: Path) -> None:
    path = _file(tmp_path, "sep=;\r\nCompany;Address\r\nA;1, rue B, Laval, Québec\r\n")
    seen = preview(path)
    assert seen.options.delimiter == ";"
    assert seen.columns == ("Company", "Address")
    # Excel doesn't show that line either: its first row is the header.
    assert seen.rows == (SourceRow(2, ("A", "1, rue B, Laval, Québec")),)


def test_chosen_delimiter_goes_before_the_line_for_excel(tmp_path: Path) -> None:
    path = _file(tmp_path, "sep=;\nCompany,City\nA,Laval\n")
    assert preview(path, ReadOptions(delimiter=",")).columns == ("Company", "City")


def test_mixed_line_ends_all_end_a_row(tmp_path: Path) -> None:
    path = _file(tmp_path, b"Company,City\r\nA,Laval\nB,Laval\rC,Laval\r\n\r\nD,Laval")
    assert [(row.number, row.cells[0]) for row in open_source(path).rows] == [(2, "A"), (3, "B"), (4, "C"), (6, "D")]


def test_line_breaks_within_a_cell_stay_and_rows_are_numbered_as_a_spreadsheet_does(tmp_path: Path) -> None:
    path = _file(tmp_path, 'Company,Address\r\nA,"1 rue B\r\nLaval\nQC"\r\nB,2 rue C\r\n')
    assert list(open_source(path).rows) == [
        SourceRow(2, ("A", "1 rue B\r\nLaval\nQC")),
        SourceRow(3, ("B", "2 rue C")),
    ]


def test_quotation_marks_inside_a_cell_are_text(tmp_path: Path) -> None:
    text = 'Company,Notes\nA,5\' 10" pipe\n"B ""The Builder"" Smith",x\n"C "The Roofer" Roy",y\nD,"" z\n'
    assert _rows(_file(tmp_path, text)) == [
        ("A", "5' 10\" pipe"),
        ('B "The Builder" Smith', "x"),
        ('C The Roofer" Roy"', "y"),
        ("D", "z"),
    ]


def test_rows_without_text_are_left_out_and_short_ones_filled_up(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,Phone,City\n,,\nA\n   , ,\nB,,Laval\n")
    assert list(open_source(path).rows) == [SourceRow(3, ("A", "", "")), SourceRow(5, ("B", "", "Laval"))]


def test_cells_beyond_the_last_column_are_kept_beside_their_row(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,Phone,City\nA,514,Laval,,\nB, Inc.,514,Laval,\nC,514,Laval\n")
    rows = list(open_source(path).rows)
    assert [row.cells for row in rows] == [("A", "514", "Laval"), ("B", "Inc.", "514"), ("C", "514", "Laval")]
    assert [row.surplus for row in rows] == [(), ("Laval",), ()]


def test_column_that_most_rows_have_needs_no_head(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval,good\nB,Laval,better\nC,Laval\n")
    assert preview(path).columns == ("Company", "City", "")
    assert _rows(path)[0] == ("A", "Laval", "good")


def test_empty_columns_at_the_end_are_no_columns(tmp_path: Path) -> None:
    path = _file(tmp_path, f"Company,City{',' * 3_000}\nA,Laval{',' * 3_000}\n")
    assert preview(path).columns == ("Company", "City")


def test_head_that_comes_twice_stays_two_columns(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,Phone,Phone\nA,514,418\n")
    assert preview(path).columns == ("Company", "Phone", "Phone")
    assert _rows(path) == [("A", "514", "418")]


def test_header_that_comes_again_within_joined_files_is_no_customer(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\nCompany,City\nB,Laval\n")
    rows = list(open_source(path).rows)
    assert [(row.number, row.cells[0]) for row in rows if row.skipped is None] == [(2, "A"), (4, "B")]
    assert [(row.number, row.skipped) for row in rows if row.skipped] == [(3, SkipReason.HEADER)]


def test_preview_shows_the_first_rows_only(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\n" + "A,Laval\n" * 500)
    seen = preview(path)
    assert len(seen.rows) == PREVIEW_ROWS
    assert seen.row_count is None
    assert len(_rows(path, seen.options)) == 500


def test_cells_come_without_blanks_around_and_without_controls_which_is_said(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\n  A\x00B\x07 ,\u00a0Laval\t\nC,Laval\n")
    first, second = open_source(path).rows
    assert (first.cells, second.cells) == (("AB", "Laval"), ("C", "Laval"))
    assert first.problems == (Problem("", "control_characters_dropped", Severity.WARNING, {"count": 2}),)
    assert second.problems == ()


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('="02110"', "02110"),
        ('"=""07030"""', "07030"),
        ('="Oak, Ltd"', "Oak, Ltd"),
        ('"=T(""555-0101"")"', "555-0101"),
        ('=""', ""),
        ('"=HYPERLINK(""mailto:a@oak.example?subject=Hi"",""Email"")"', "a@oak.example"),
        ('"=HYPERLINK(""mailto:a@oak.example"",""a@oak.example"")"', "a@oak.example"),
        ('"=HYPERLINK(""mailto:a@oak.example"",""Ann Lee"")"', "Ann Lee <a@oak.example>"),
        ('"=LIEN_HYPERTEXTE(""tel:+15125550101"";""512-555-0101"")"', "512-555-0101"),
        ('"=HIPERVINCULO(""https://oak.example"";""Sitio"")"', "https://oak.example"),
        ('"=HYPERLINK(""https://oak.example"",""Oak Ltd"")"', "Oak Ltd"),
        ("=A1+B2", "=A1+B2"),
        ("a=b", "a=b"),
    ],
)
def test_formula_that_only_keeps_a_text_is_that_text(tmp_path: Path, cell: str, text: str) -> None:
    path = _file(tmp_path, f"Company,City\nOak,{cell}\nElm,Laval\n")
    assert _rows(path) == [("Oak", text), ("Elm", "Laval")]


def test_mark_of_a_file_that_was_joined_to_another_is_no_text(tmp_path: Path) -> None:
    path = _file(tmp_path, "\ufeffCompany,City\nA,Laval\n\ufeffCompany,City\nB,Laval\n")
    assert [row.cells[0] for row in open_source(path).rows if row.skipped is None] == ["A", "B"]


def test_emoji_right_to_left_text_and_long_cells_come_whole(tmp_path: Path) -> None:
    cells = ("👷🏽‍♀️ Bâtir", "\u202bשלום بناء\u202c", "é" * 10_000)
    path = _file(tmp_path, "Company,City,Notes\n" + ",".join(cells) + "\n")
    assert _rows(path) == [cells]


_cell = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Z"]), max_size=8)


@given(
    rows=st.lists(st.lists(_cell, min_size=3, max_size=3), min_size=1, max_size=6),
    delimiter=st.sampled_from(DELIMITERS),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    codec=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_is_written_comes_back(
    tmp_path: Path, rows: list[list[str]], delimiter: str, line_end: str, codec: str
) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=line_end)
    writer.writerows([["Company", "Contact name", "City"], *rows, ["End", "of", "file"]])
    path = _file(tmp_path, text.getvalue().encode(codec))
    options = ReadOptions(delimiter=delimiter, has_header=True)
    expected = [tuple(row) for row in rows if any(row) and row != ["Company", "Contact name", "City"]]
    assert _rows(path, options) == [*expected, ("End", "of", "file")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_rows_that_each_stand_in_one_cell_are_divided(tmp_path: Path, delimiter: str) -> None:
    heads = delimiter.join(("Company", "Street", "City"))
    row = delimiter.join(("Oak", '""10 King St, Suite 4; rear""', "Austin"))
    path = _file(tmp_path, f'"{heads}"\n"{row}"\n"{row}"\n')
    seen = preview(path)
    assert seen.columns == ("Company", "Street", "City")
    assert _rows(path) == _rows(path, seen.options) == [("Oak", "10 King St, Suite 4; rear", "Austin")] * 2


def test_single_rows_that_stand_in_one_cell_are_divided_too(tmp_path: Path) -> None:
    path = _file(
        tmp_path, 'Company,Street,City\nOak,1 King St,Austin\n"Elm,""2 King St, rear"",Waco"\nAsh,3 King St,\n'
    )
    assert _rows(path)[1] == ("Elm", "2 King St, rear", "Waco")


def test_one_column_of_names_with_commas_stays_one(tmp_path: Path) -> None:
    path = _file(tmp_path, 'Company\n"Roy, Gagné, inc."\n"Oak, Elm, Ash"\n')
    assert _rows(path) == [("Roy, Gagné, inc.",), ("Oak, Elm, Ash",)]


def test_titles_above_a_table_do_not_hide_what_divides_it(tmp_path: Path) -> None:
    path = _file(
        tmp_path, 'Our customers\n"As of November 30, 2026"\n\nCompany,Phone,City\nOak,512-555-0101,Austin\n'
    )
    assert _rows(path)[2:] == [("Oak", "512-555-0101", "Austin")]
