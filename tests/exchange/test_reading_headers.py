"""Which row of a table heads it, and which rows are customers."""

from pathlib import Path

import pytest

from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.source import ReadOptions


def _file(folder: Path, text: str) -> Path:
    path = folder / "customers.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "text",
    [
        "Company,Phone\nA,514 555-0123\n",
        "Société;Téléphone\nA;514 555-0123\n",
        "Empresa;Teléfono\nA;55 1234 5678\n",
        "Name,E-mail 1 - Value,Phone 1 - Value\nA,a@example.com,514\n",
        "Company\nA\nB\n",
        # Heads that nothing here knows, above columns of data.
        "Wer,Wie\nA,a@example.com\nB,b@example.com\n",
        "Foo,Bar\nA,514 555-0123\nB,418 555-0123\n",
    ],
)
def test_row_of_heads_is_found(tmp_path: Path, text: str) -> None:
    path = _file(tmp_path, text)
    assert preview(path).options.has_header
    assert next(iter(open_source(path).rows)).number == 2


@pytest.mark.parametrize(
    "text",
    [
        "A,a@example.com\nB,b@example.com\n",
        "A,(514) 555-0123,Laval\nB,418 555-0123,Laval\n",
        "Gagné Roofing\nÉlan Béton\n",
        "City Electric\nContact Roofing Ltd\n",
        "A,www.example.com\nB,\n",
        "A,H2X 1Y4\nB,H2X 1Y5\n",
        "Phone Company of Laval,514 555-0123\nB,514 555-0124\n",
    ],
)
def test_first_row_of_data_is_a_customer(tmp_path: Path, text: str) -> None:
    path = _file(tmp_path, text)
    seen = preview(path)
    assert seen.options.has_header is False
    assert not any(seen.columns)
    assert seen.rows[0].number == 1


def test_choice_goes_before_what_would_be_found(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,City\nA,Laval\n")
    seen = preview(path, ReadOptions(has_header=False))
    assert seen.columns == ("", "")
    assert seen.rows[0].cells == ("Company", "City")
    path = _file(tmp_path, "Gagné,514 555-0123\nA,418 555-0123\n")
    seen = preview(path, ReadOptions(has_header=True))
    assert seen.columns == ("Gagné", "514 555-0123")
    assert seen.rows[0].cells == ("A", "418 555-0123")


def test_titles_above_the_header_of_a_report_are_left_out(tmp_path: Path) -> None:
    path = _file(
        tmp_path, "Customer Contact List,,\nGagné Roofing inc.,,\n,,\nCustomer,Phone,Email\nA,514,a@example.com\n"
    )
    seen = preview(path)
    assert seen.columns == ("Customer", "Phone", "Email")
    assert [row.number for row in seen.rows] == [5]


def test_lone_company_above_other_customers_is_one_of_them(tmp_path: Path) -> None:
    path = _file(tmp_path, "Gagné Roofing,,\nÉlan,514 555-0123,e@example.com\n")
    assert [row.cells[0] for row in preview(path).rows] == ["Gagné Roofing", "Élan"]


def test_blank_rows_above_the_header_count_in_the_numbers(tmp_path: Path) -> None:
    path = _file(tmp_path, "\n,\nCompany,City\nA,Laval\n")
    assert [row.number for row in preview(path).rows] == [4]
