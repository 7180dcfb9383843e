"""Which row of a table heads it, and which rows are customers."""

from pathlib import Path

import pytest

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.source import ReadOptions
from custlist_desktop.exchange.targets import Target


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
        "0,First Name,Last Name,Phone\n1,Ann,Lee,514\n2,Bob,Ray,514\n",
        # Heads that nothing here knows, above columns of data.
        "Wer,Wie\nA,a@example.com\nB,b@example.com\n",
        "Foo,Bar\nA,514 555-0123\nB,418 555-0123\n",
    ],
)
def test_row_of_heads_is_found(tmp_path: Path, text: str) -> None:
    path = _file(tmp_path, text)
    assert preview(path).options.has_header
    assert preview(path).rows[0].number == 2


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


def test_titles_above_the_header_of_a_report_are_skipped(tmp_path: Path) -> None:
    path = _file(
        tmp_path, "Customer Contact List,,\nGagné Roofing inc.,,\n,,\nCustomer,Phone,Email\nA,514,a@example.com\n"
    )
    seen = preview(path)
    assert seen.columns == ("Customer", "Phone", "Email")
    assert [row.number for row in seen.rows] == [5]
    skipped = [(row.number, row.cells[0], row.skipped) for row in open_source(path).rows if row.skipped]
    assert skipped == [(1, "Customer Contact List", SkipReason.TITLE), (2, "Gagné Roofing inc.", SkipReason.TITLE)]


def test_lone_company_above_other_customers_is_one_of_them(tmp_path: Path) -> None:
    path = _file(tmp_path, "Gagné Roofing,,\nÉlan,514 555-0123,e@example.com\n")
    assert [row.cells[0] for row in preview(path).rows] == ["Gagné Roofing", "Élan"]


def test_blank_rows_above_the_header_count_in_the_numbers(tmp_path: Path) -> None:
    path = _file(tmp_path, "\n,\nCompany,City\nA,Laval\n")
    assert [row.number for row in preview(path).rows] == [4]


@pytest.mark.parametrize(
    "text",
    [
        # Only the company is known; the rest are short words, and nothing below looks like them.
        "Company,Salesperson,Crew,Zone\nOak Ltd,Sam Sales,Night Crew,North\nElm Ltd,Sam Sales,Day Crew,South\n",
        "Entreprise;Vendeur;Équipe;Zone\nChêne ltée;Luc Roy;Nuit;Nord\n",
        "Empresa;Zona;Ruta\nRoble SA;Norte;Centro\nOlmo SA;Sur;Costa\n",
        "My best people\nAs of Nov 30\n\nCompany,Crew,Zone,Route\nOak Ltd,Night Crew,North,A\n",
    ],
)
def test_header_of_which_one_head_is_known_is_no_customer(tmp_path: Path, text: str) -> None:
    seen = preview(_file(tmp_path, text))
    assert seen.options.has_header
    assert all(row.cells[0].endswith((" Ltd", " ltée", " SA")) for row in seen.rows)


@pytest.mark.parametrize(
    "text",
    [
        "Oak Ltd,Contact,North\nElm Ltd,Lead,South\n",
        "Oak Roofing,Customer,North\nElm Roofing,Vendor,South\n",
        "Oak Roofing,Mobile,Austin\nElm Roofing,Home,Waco\nAsh Roofing,Home,Austin\n",
        "Oak Roofing,call office\nElm Ltd,call office\nAsh,512-555-0101\nFir,512-555-0102\nYew,512-555-0103\n",
        "Oak Ltd,none\nAsh,512-555-0101\nFir,512-555-0102\n",
    ],
)
def test_customer_is_taken_for_no_header(tmp_path: Path, text: str) -> None:
    seen = preview(_file(tmp_path, text))
    assert seen.options.has_header is False
    assert seen.rows[0].number == 1


def test_header_of_slips_is_no_row(tmp_path: Path) -> None:
    rows = list(open_source(_file(tmp_path, "Compnay,Phnoe\nA,514 555-0123\nB,514 555-0124\n")).rows)
    assert [(row.number, row.skipped) for row in rows] == [(2, None), (3, None)]


def test_header_that_is_only_guessed_can_be_found_among_the_skipped_rows(tmp_path: Path) -> None:
    path = _file(tmp_path, "Wer,Wie\nA,a@example.com\nB,b@example.com\n")
    assert preview(path).columns == ("Wer", "Wie")
    assert [(row.number, row.skipped) for row in open_source(path).rows] == [
        (1, SkipReason.HEADER),
        (2, None),
        (3, None),
    ]


_TWO_ROWS = (
    (",,Billing Address,,,Shipping Address,,", "Company,Phone,Street,City,Zip,Street,City,Zip"),
    ("Company,Phone,Billing,,,Shipping,,", ",,Street,City,Zip,Street,City,Zip"),
    ("Customer,,Billing Address,,,Shipping Address,,", "Company,Phone,Street,City,Zip,Street,City,Zip"),
    (
        "Société;Téléphone;Adresse de facturation;;;Adresse de livraison;;",
        ";;Rue;Ville;Code postal;Rue;Ville;Code postal",
    ),
    (";;Facturación;;;Envío;;", "Empresa;Teléfono;Calle;Ciudad;Código postal;Calle;Ciudad;Código postal"),
)


@pytest.mark.parametrize(("upper", "lower"), _TWO_ROWS)
def test_two_rows_of_heads_are_joined(tmp_path: Path, upper: str, lower: str) -> None:
    row = "Oak;512-555-0101;1 King St;Austin;78701;2 Yard;Waco;76701".replace(";", "," if "," in upper else ";")
    path = _file(tmp_path, f"Our customers\n{upper}\n{lower}\n{row}\n{upper}\n{lower}\n")
    seen = preview(path)
    meanings = [recognised(head) for head in seen.columns]
    address = [Target.ADDRESS_LINE1, Target.CITY, Target.POSTAL_CODE]
    assert [each and each.target for each in meanings] == [Target.COMPANY, Target.PHONE, *address, *address]
    assert [each and each.group for each in meanings[2:]] == ["billing"] * 3 + ["shipping"] * 3
    assert [row.number for row in seen.rows] == [4]
    skipped = [(row.number, row.skipped) for row in open_source(path).rows if row.skipped]
    assert skipped == [(1, SkipReason.TITLE), (5, SkipReason.HEADER), (6, SkipReason.HEADER)]


def test_row_below_the_heads_that_explains_them_is_no_customer(tmp_path: Path) -> None:
    path = _file(tmp_path, "Company,Email,Phone\n(required),(optional),(10 digits)\nOak Ltd,a@example.com,512\n")
    assert [row.number for row in preview(path).rows] == [3]
    assert next(iter(open_source(path).rows)).skipped is SkipReason.HEADER


def test_heads_that_leave_out_the_name_of_their_group_get_it(tmp_path: Path) -> None:
    heads = "Last Name,Addr 1 - Line 1,           - City,           - Phone # 1,Addr 2 - Line 1,- City,Terms - Due"
    columns = preview(_file(tmp_path, f"{heads}\nRoe,1 Elm St,Perth,08 9300 0701,,,3\n")).columns
    assert columns[1:4] == ("Addr 1 - Line 1", "Addr 1 - City", "Addr 1 - Phone # 1")
    assert columns[4:] == ("Addr 2 - Line 1", "Addr 2 - City", "Terms - Due")


def test_titles_that_are_known_words_are_no_header(tmp_path: Path) -> None:
    top = "Report:,Customers\nDate:,2026-11-30\n\n"
    path = _file(tmp_path, f"{top}Company,Email,Phone\nOak,a@example.com,512\nElm,b@example.com,513\n")
    assert preview(path).columns == ("Company", "Email", "Phone")
    assert [row.number for row in open_source(path).rows if row.skipped] == [1, 2]
