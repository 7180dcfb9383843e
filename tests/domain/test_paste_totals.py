"""Rows that give again what other rows come to: headings and subtotals of sections."""

import pytest

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.pasted_lines import lines_of
from custlist_desktop.domain.pasted_rows import PastedRows, RowKind, read_rows
from tests.domain.paste_cases import ENGLISH, FRENCH, SPANISH, tsv

TITLES = "Description|Qty|Unit|Unit price|Total"


def read(*rows: str, style: NumberStyle = ENGLISH) -> PastedRows:
    """Rows with bars between their cells."""
    found = read_rows(tsv(*rows), style)
    assert found is not None
    return found


def shown(rows: PastedRows) -> list[str]:
    """Headings in brackets and lines, from top to bottom."""
    lines = [each.line for each in lines_of(rows, 2)]
    return [f"[{line.description}]" if line.kind is LineKind.SECTION else line.description for line in lines]


@pytest.mark.parametrize("titles", [[TITLES], []])
@pytest.mark.parametrize("end", [["TOTAL||||$5,500.00"], []])
@pytest.mark.parametrize("beside", ["||", "1|LS|", "1||"])
def test_row_with_the_total_of_those_under_it_is_a_heading(titles: list[str], end: list[str], beside: str) -> None:
    rows = read(
        *titles,
        f"Site work|{beside}|$2,500.00",
        "Clearing|1|LS|$1,500|$1,500",
        "Grading|2|DAY|$500|$1,000",
        f"Concrete|{beside}|$3,000.00",
        "Slab|200|SF|$15|$3,000",
        *end,
    )
    assert shown(rows) == ["[Site work]", "Clearing", "Grading", "[Concrete]", "Slab"]
    assert rows.section_totals() == 2


def test_headings_with_totals_are_known_in_french_and_spanish() -> None:
    french = read(
        "Description|Qté|Unité|Prix unitaire|Montant",
        "Toiture||||4 462,50 $",
        "Membrane|12,5|m2|45,00 $|562,50 $",
        "Bardeaux|1 200|pi2|3,25 $|3 900,00 $",
        "Béton||||900,00 $",
        "Dalle|30|m2|30,00 $|900,00 $",
        style=FRENCH,
    )
    assert shown(french) == ["[Toiture]", "Membrane", "Bardeaux", "[Béton]", "Dalle"]
    spanish = read(
        "Descripción|Cant.|Unidad|P. Unitario|Importe",
        "Cubierta|1|pa||1.050,00 €",
        "Tejado|10|m2|45,00 €|450,00 €",
        "Pintura|200|m2|3,00 €|600,00 €",
        style=SPANISH,
    )
    assert shown(spanish) == ["[Cubierta]", "Tejado", "Pintura"]


def test_row_with_the_total_of_those_above_it_is_their_subtotal_and_is_named() -> None:
    rows = read(
        TITLES,
        "Clearing|1|LS|1500|1500",
        "Grading|2|DAY|500|1000",
        "Site work||||2500",
        "Slab|200|SF|15|3000",
        "Concrete||||3000",
    )
    assert shown(rows) == ["Clearing", "Grading", "Slab"]
    assert rows.presumed_totals() == [3, 5]


def test_sections_hold_sections_and_lump_sums() -> None:
    rows = read(
        TITLES,
        "Division 1||||6100",
        "Site work||||3100",
        "Clearing|1|LS|1500|1500",
        "Permit||||600",
        "Grading|2|DAY|500|1000",
        "Concrete||||3000",
        "Slab|200|SF|15|3000",
    )
    assert shown(rows) == ["[Division 1]", "[Site work]", "Clearing", "Permit", "Grading", "[Concrete]", "Slab"]


def test_amounts_alone_have_headings_only_where_the_total_says_so() -> None:
    rows = ["Description|Amount", "Site work|2500", "Clearing|1500", "Grading|1000", "Concrete|3000", "Slab|3000"]
    names = ["Site work", "Clearing", "Grading", "Concrete", "Slab"]
    assert shown(read(*rows, "Total|5500")) == ["[Site work]", "Clearing", "Grading", "[Concrete]", "Slab"]
    assert shown(read(*rows, "Total|11000")) == names
    assert shown(read(*rows)) == names


def test_lump_sum_that_is_like_the_next_line_by_chance_is_a_line_where_the_total_counts_it() -> None:
    rows = read(TITLES, "Permit||||500", "Paint|10|gal|50|500", "Total||||1000")
    assert shown(rows) == ["Permit", "Paint"]


def test_lump_sum_of_something_else_is_a_line() -> None:
    rows = read(TITLES, "Permit||||700", "Paint|10|gal|50|500", "Roof|2|sq|101|202")
    assert shown(rows) == ["Permit", "Paint", "Roof"]
    assert RowKind.SECTION not in rows.kinds()


def test_section_whose_rows_give_no_amounts_of_their_own_is_summed_up_by_their_prices() -> None:
    rows = read(TITLES, "Site work||||2500", "Clearing|1|LS|1500|", "Grading|2|DAY|500|")
    assert shown(rows) == ["[Site work]", "Clearing", "Grading"]


@pytest.mark.parametrize(
    ("row", "style"),
    [
        ("Deposit paid||||-1000", ENGLISH),
        ("Less: deposit||||(1,000.00)", ENGLISH),
        ("Deposit (50%)||||-1000", ENGLISH),
        ("Payment received||||1000", ENGLISH),
        ("Paid to date||||1000", ENGLISH),
        ("Acompte versé||||-1000", FRENCH),
        ("Moins acompte||||1 000,00 $", FRENCH),
        ("Anticipo recibido||||-1000", SPANISH),
        ("Menos anticipo||||1.000,00", SPANISH),
    ],
)
def test_payment_is_no_line_and_is_named(row: str, style: NumberStyle) -> None:
    lines = [TITLES, "Slab|200|SF|15|3000"]
    rows = read(*lines, row, "Balance due||||2000", style=style)
    assert shown(rows) == ["Slab"]
    assert rows.presumed_totals() == [2]
    (total, *_) = [each.amount for each in rows.own_totals(rows.kinds()) if not each.is_added]
    assert total == 2000


@pytest.mark.parametrize(
    "row", ["Deposit||||200", "Dumpster deposit||||-200", "Payment bond|1|LS|500|500", "Paint||||-5"]
)
def test_work_that_only_sounds_like_a_payment_is_a_line(row: str) -> None:
    rows = read(TITLES, "Slab|200|SF|15|3000", row)
    assert len(shown(rows)) == 2
