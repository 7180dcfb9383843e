"""Reports as accounting programs print them: totals, dates and page footers are no customers, and are counted."""

from pathlib import Path

import pytest

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.reading import open_source

_HEADS = "Customer,Main Phone,Main Email,City,Balance"


def _reasons(folder: Path, *lines: str) -> list[tuple[int, SkipReason | None]]:
    path = folder / "report.csv"
    path.write_text("\n".join((_HEADS, *lines)) + "\n", encoding="utf-8")
    return [(row.number, row.skipped) for row in open_source(path).rows]


@pytest.mark.parametrize(
    "label",
    [
        "TOTAL",
        "Total",
        "Totals:",
        "Grand Total",
        "Grand Totals (3 records)",
        "Subtotal",
        "Total for Oak Ltd",
        "Total customers: 2",
        "Sous-total",
        "Total général",
        "Total pour Chêne ltée",
        "Nombre de clients : 12",
        "TOTAL GENERAL",
        "Gran total",
        "Total de Roble SA",
        "Número de clientes: 4",
        "12 records",
        "(12 rows affected)",
    ],
)
def test_total_is_no_customer(tmp_path: Path, label: str) -> None:
    rows = ("Oak Ltd,512-555-0101,a@oak.example,Austin,5.00", f"{label},,,,", f'{label},,,,"1,234.50"')
    assert _reasons(tmp_path, *rows) == [(2, None), (3, SkipReason.TOTAL), (4, SkipReason.TOTAL)]


@pytest.mark.parametrize(
    "text",
    [
        "Page 1 of 3",
        "Page 1 de 3",
        "Página 2 de 3",
        '"As of Nov 30, 2026"',
        "As of 30 Nov 2026",
        "Au 30 novembre 2026",
        "Al 30 de noviembre de 2026",
        '"January - November, 2026"',
        '"Accrual Basis Monday, November 30, 2026 10:12 AM GMT-06:00"',
        '"Monday, November 30, 2026 10:12 AM"',
        "Printed on 11/30/2026",
        "Imprimé le 30 novembre 2026",
        "Impreso el 30/11/2026",
        "*** End of report ***",
        "Confidential Information - Do Not Distribute",
        "Copyright (c) 2000-2026 salesforce.com - inc. All rights reserved.",
        "-----",
        "2026-11-30",
    ],
)
def test_date_of_a_report_and_the_foot_of_its_page_are_no_customers(tmp_path: Path, text: str) -> None:
    rows = (f"{text},,,,", f",{text},,,")
    assert _reasons(tmp_path, *rows, "Oak Ltd,,,,") == [(2, SkipReason.TITLE), (3, SkipReason.TITLE), (4, None)]


@pytest.mark.parametrize(
    "row",
    [
        "Total Roofing Inc,512-555-0101,t@total.example,Austin,5.00",
        "Total Roofing Inc,,,,",
        "Totally Tile,,,Waco,",
        "Total,512-555-0101,,,",
        "Total,,t@total.example,,",
        "Total,,,Austin,12.00",
        "TOTAL,5125550101,,,",
        "Grand Electric,,,,",
        "Page & Sons,,,,",
        "Monday Painting,,,,",
        "Printed Matters,,,,",
        "Somme Habitat,,,,",
        "March & May LLC,,,,",
        "12 Oaks Builders,,,,",
    ],
)
def test_customer_whose_name_is_like_a_total_or_a_title_is_one(tmp_path: Path, row: str) -> None:
    assert _reasons(tmp_path, row) == [(2, None)]


def test_total_below_a_group_is_told_by_the_name_above_the_group(tmp_path: Path) -> None:
    rows = ("Oak Ltd,,,,", "Roof,,,Austin,5.00", "Total Oak Ltd,,,,5.00", "Total Ash Ltd,,,,5.00")
    assert _reasons(tmp_path, *rows) == [(2, None), (3, None), (4, SkipReason.TOTAL), (5, None)]


def test_report_with_titles_on_each_page_gives_its_customers_and_counts_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    top = f'Gagné Roofing inc.\nCustomer Contact List\n"As of November 30, 2026"\n\n{_HEADS}\n'
    foot = '"Cash Basis Monday, November 30, 2026",,,Page 1 of 2\n'
    page = "Oak Ltd,512-555-0101,,Austin,1.00\n"
    path.write_text(f"{top}{page}{foot}{top}{page}TOTAL,,,,2.00\n{foot}", encoding="utf-8")
    rows = list(open_source(path).rows)
    assert [row.number for row in rows if row.skipped is None] == [6, 13]
    counted = [row.skipped for row in rows]
    assert counted.count(SkipReason.TITLE) == 8
    assert counted.count(SkipReason.HEADER) == 1
    assert counted.count(SkipReason.TOTAL) == 1
