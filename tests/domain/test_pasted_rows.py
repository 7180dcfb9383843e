"""Rows of spreadsheets that others made: what the eye reads in them is what the lines hold."""

from collections.abc import Iterable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_words import PasteField, is_total, title_of
from custlist_desktop.domain.pasted_lines import lines_of
from custlist_desktop.domain.pasted_rows import RowKind, read_rows
from custlist_desktop.domain.pricing import price_line
from tests.domain.paste_cases import CASES, ENGLISH, FRENCH, SPANISH, Case, F, only_lines, read, tsv


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_paste_says_what_the_eye_reads(case: Case) -> None:
    rows = read(case.text, case.style)
    lines = only_lines(rows)
    assert [(line.description, line.unit) for line in lines] == [(name, unit) for name, _, unit, _ in case.lines]
    assert [line.quantity for line in lines] == [_decimal(quantity) for _, quantity, _, _ in case.lines]
    assert [line.unit_price for line in lines] == [_decimal(price) for *_, price in case.lines]
    amounts = [price_line(line, Decimal(0), 2).amount or Decimal(0) for line in lines]
    assert case.total is None or sum(amounts) == Decimal(case.total)
    assert {rows.columns.fields[at] for at in rows.columns.guessed} == set(case.guessed)


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def test_one_doubtful_quantity_moves_no_other_cell() -> None:
    rows = read(
        tsv("Ice & water shield|1250|sq ft|$1.18|18%", "Shingles|TBD|sq|98.75|20", "Gutter|120|lin ft|5.50|20")
    )
    assert rows.columns.fields == (F.DESCRIPTION, F.QUANTITY, F.UNIT, F.UNIT_COST, F.MARKUP)
    shingles = only_lines(rows)[1]
    assert shingles.doubtful == (("quantity", "TBD"),)
    assert shingles.quantity is None
    assert shingles.unit == "sq"
    assert (shingles.unit_cost, shingles.markup) == (Decimal("98.75"), Decimal(20))
    assert price_line(shingles, Decimal(0), 2).amount is None


@pytest.mark.parametrize("signs", ["$|$", "CHF |CHF ", "₹|₹", "(US$| US$", "CA$|"])
def test_any_currency_keeps_a_column_from_being_the_quantity(signs: str) -> None:
    first, second = signs.split("|")
    end = ")" if first.startswith("(") else ""
    rows = read(tsv(f"Paint|{first}10.00{end}|5", f"Wall|{second}12.00|4"))
    assert rows.columns.fields == (F.DESCRIPTION, F.UNIT_PRICE, F.QUANTITY)


@pytest.mark.parametrize("unit", ["linear feet", "Square Feet", "metros cuadrados", "pi. ca.", "ea", "SQ. YD."])
def test_every_spelling_that_quantities_know_is_a_unit_in_a_column_too(unit: str) -> None:
    rows = read(tsv(f"Gutter|12|{unit}|3.50|42.00", f"Fascia|10|{unit}|4.00|40.00"))
    assert rows.columns.fields[2] is F.UNIT


@pytest.mark.parametrize("cell", ["10-12", "10–12", "10 - 12", "2.5-3", "2026-01-15", "1/15/2026", "555-0101"])
def test_range_day_or_telephone_number_is_no_quantity(cell: str) -> None:
    doubtful, plain = only_lines(read(tsv("Description|Qty|Unit price", f"Studs|{cell}|4.50", "Plates|3|6.00")))
    assert doubtful.doubtful == (("quantity", cell),)
    assert doubtful.quantity is None
    assert plain.quantity == 3


@pytest.mark.parametrize(
    ("cell", "quantity"), [("10-1/2", "10.5"), ("3/8", "0.375"), ("12 - 2", "10"), ("-4", "-4"), ("8x3", "24")]
)
def test_fractions_and_arithmetic_that_is_plain_are_quantities(cell: str, quantity: str) -> None:
    first, _ = only_lines(read(tsv("Description|Qty|Unit price", f"Studs|{cell}|4.50", "Plates|3|6.00")))
    assert first.quantity == Decimal(quantity)


def test_sign_of_a_currency_says_more_than_the_unit_beside_it() -> None:
    rows = read(tsv("Paint|10|$5.00|gal|$50.00", "Primer|3|$4.00|gal|$12.00"))
    assert rows.columns.fields[:4] == (F.DESCRIPTION, F.QUANTITY, F.UNIT_PRICE, F.UNIT)


def test_line_that_is_called_total_something_is_no_total_of_nothing() -> None:
    rows = read(tsv("Item|Amount", "Total demolition of garage|5000", "New slab|3000", "Total|8000"))
    assert [line.description for line in only_lines(rows)] == ["Total demolition of garage", "New slab"]
    assert rows.presumed_totals() == []


@pytest.mark.parametrize(("quantity", "amount", "price"), [("", "3000", "3000"), ("4", "10.00", "2.5")])
def test_price_that_an_amount_comes_to_has_no_more_decimals_than_it_needs(
    quantity: str, amount: str, price: str
) -> None:
    first, _ = only_lines(read(tsv("Item|Qty|Amount", f"Slab|{quantity}|{amount}", "Door|2|50")))
    assert f"{first.unit_price:f}" == price


def test_row_that_only_its_words_make_a_total_is_named() -> None:
    totals = ("Subtotal: site|3000", "Total demolition|5000", "Tax|400", "Total|8400")
    rows = read(tsv("Item|Amount", "Slab|3000", *totals))
    assert [line.description for line in only_lines(rows)] == ["Slab"]
    assert rows.presumed_totals() == [2, 3, 4]


def test_titles_name_the_columns_in_any_order() -> None:
    rows = read(
        tsv("Markup|Unit cost|Description|Unit|Qty", "20|5.50|Gutter|lin ft|120", "18%|$1.18|Shield|sq ft|1,250.5")
    )
    assert rows.columns.fields == (F.MARKUP, F.UNIT_COST, F.DESCRIPTION, F.UNIT, F.QUANTITY)
    assert not rows.columns.guessed
    gutter, shield = only_lines(rows)
    assert (gutter.quantity, gutter.unit_cost, gutter.markup) == (Decimal(120), Decimal("5.50"), Decimal(20))
    assert (shield.quantity, shield.unit_cost, shield.markup) == (Decimal("1250.5"), Decimal("1.18"), Decimal(18))


def test_total_never_becomes_a_markup() -> None:
    for text in (
        tsv("Demolition|1|lot|2500|2500"),
        tsv("Demolition|1|lot|2500|2500", "Drywall|800|sq ft|2.10|1700"),
        tsv("Demolition|1|2500|20", "Drywall|800|2.10|20"),
    ):
        assert {line.markup for line in only_lines(read(text))} == {None}


def test_numbers_are_markups_only_under_a_title_or_beside_a_percent_sign() -> None:
    plain = read(tsv("Shield|1250|sq ft|1.18|18", "Gutter|120|lf|5.50|20"))
    assert F.MARKUP not in plain.columns.fields
    assert plain.columns.fields[3] is F.UNIT_PRICE
    assert plain.columns.guessed == {3}
    signed = read(tsv("Shield|1250|sq ft|1.18|18%", "Gutter|120|lf|5.50|20"))
    assert signed.columns.fields[3:] == (F.UNIT_COST, F.MARKUP)
    assert signed.columns.guessed == {3, 4}


def test_amounts_with_markup_prove_cost_and_markup() -> None:
    rows = read(tsv("Shield|1250|sq ft|1.20|20%|1800.00", "Gutter|120|lf|5.00|20%|720.00"))
    assert rows.columns.fields[1:5] == (F.QUANTITY, F.UNIT, F.UNIT_COST, F.MARKUP)
    assert rows.columns.amount == 5
    assert not rows.columns.guessed


def test_margin_tax_and_discount_are_no_markup() -> None:
    for title in ("Margin", "Tax %", "TVA", "Remise", "IVA", "Descuento"):
        rows = read(tsv(f"Description|Qty|Unit cost|{title}", "Gutter|120|5.50|20%", "Shield|10|1.18|18%"))
        assert rows.columns.fields[3] is F.LEAVE_OUT


def test_proof_needs_two_rows_and_four_fifths_of_those_that_can_be_read() -> None:
    right = [f"Line {n}|{n}|ea|10|{10 * n}" for n in range(2, 6)]
    assert read(tsv(*right, "Odd|7|ea|10|99")).columns.amount == 4
    assert read(tsv(*right, "Odd|7|ea|10|99", "Odder|8|ea|10|98")).columns.amount is None
    assert read(tsv("Odd|7|ea|10|99", "Even|2|ea|10|20")).columns.amount is None


def test_quantity_in_parentheses_is_refused_and_stays_in_its_cell() -> None:
    rows = read(tsv("Description|Qty|Unit|Unit Price", "Crew|(5)|ea|10.00", "Truck|2|ea|20.00"))
    assert only_lines(rows)[0].doubtful == (("quantity", "(5)"),)


def test_quantity_with_its_unit_is_of_that_unit() -> None:
    rows = read(tsv("Description|Qty|Unit|Unit cost", "Gutter|120 lf|lin ft|5.50", "Shield|100 sq ft||1.18"))
    gutter, shield = only_lines(rows)
    assert (gutter.quantity, gutter.unit) == (Decimal(120), "lin ft")
    assert gutter.doubtful == ()
    assert (shield.quantity, shield.unit) == (Decimal(100), "sq ft")


def test_quantity_in_another_unit_is_doubtful() -> None:
    rows = read(tsv("Description|Qty|Unit|Unit cost", "Gutter|120 lf|sq ft|5.50", "Shield|100|sq ft|1.18"))
    assert only_lines(rows)[0].doubtful == (("quantity", "120 lf"),)


@pytest.mark.parametrize("cell", ["call", "#REF!", "#DIV/0!", "########", "1.2.3", "15%", "12 boxes of 3"])
def test_price_that_is_no_number_stays_in_its_cell(cell: str) -> None:
    (line, _) = only_lines(read(tsv("Description|Qty|Unit Price", f"Crane|1|{cell}", "Truck|2|40")))
    assert (line.unit_price, line.doubtful) == (None, (("unit_price", cell),))


def test_headings_titles_totals_and_empty_rows_are_no_lines() -> None:
    rows = read(
        tsv(
            "Description|Qty|Unit Price|Amount",
            "Roof|||",
            "Shingles|38|95|3610",
            "|||",
            "Roof subtotal|||3610",
            "||| 3610",
            "Sales tax (8.25%)|||297.83",
        )
    )
    assert rows.kinds() == [
        RowKind.TITLES,
        RowKind.SECTION,
        RowKind.LINE,
        RowKind.EMPTY,
        RowKind.TOTAL,
        RowKind.TOTAL,
        RowKind.TOTAL,
    ]
    assert [each.line.description for each in lines_of(rows, 2)] == ["Roof", "Shingles"]


def test_single_column_is_descriptions() -> None:
    lines = only_lines(read("Membrane\r\n\r\n  Solins \r\n1234\r\n"))
    assert [line.description for line in lines] == ["Membrane", "Solins", "1234"]


def test_item_codes_and_phases_are_told_from_quantities() -> None:
    rows = read(tsv("03 30 00|Slab on grade|100|cy|170.00", "05 12 00|Steel beams|20|ton|3,500.00"))
    assert rows.columns.fields == (F.ITEM, F.DESCRIPTION, F.QUANTITY, F.UNIT, F.UNIT_PRICE)
    rows = read(tsv("1.01|Slab on grade|100|cy|170.00", "1.02|Steel beams|20|ton|3500"))
    assert rows.columns.fields == (F.ITEM, F.DESCRIPTION, F.QUANTITY, F.UNIT, F.UNIT_PRICE)


def test_field_that_is_chosen_twice_moves() -> None:
    columns = read(tsv("Permit|2|500|1000", "Crane|3|1200|3600")).columns
    assert columns.fields == (F.DESCRIPTION, F.QUANTITY, F.UNIT_PRICE, F.LEAVE_OUT)
    moved = columns.with_field(3, F.UNIT_PRICE)
    assert moved.fields == (F.DESCRIPTION, F.QUANTITY, F.LEAVE_OUT, F.UNIT_PRICE)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Qty.", "quantity"),
        ("QTÉ", "quantity"),
        ("Cant.", "quantity"),
        ("U/M", "unit"),
        ("Unité", "unit"),
        ("P.U.", "unit_price"),
        ("Prix unitaire ($ CA)", "unit_price"),
        ("Unit Price (USD)", "unit_price"),
        ("Precio Unitario", "unit_price"),
        ("Coût unit.", "unit_cost"),
        ("Material unit cost", "unit_cost"),
        ("Majoration", "markup"),
        ("Mark-up %", "markup"),
        ("Montant HT", "amount"),
        ("Importe", "amount"),
        ("Extended total", "amount"),
        ("Désignation", "description"),
        ("Descripción", "description"),
        ("Remove shingles", None),
        ("12", None),
        ("", None),
    ],
)
def test_titles_are_known_in_three_languages(text: str, field: str | None) -> None:
    assert title_of(text) == field


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TOTAL GÉNÉRAL", True),
        ("Sous-total :", True),
        ("Gran total", True),
        ("Grand Total (CAD)", True),
        ("Sub-Total", True),
        ("Total HT", True),
        ("Total station", False),
        ("Tile", False),
    ],
)
def test_totals_are_known_in_three_languages(text: str, expected: bool) -> None:
    assert is_total(text) is expected


def test_nothing_comes_of_nothing() -> None:
    for text in ("", "\n", "\t\t\n\r\n \t "):
        assert read_rows(text, ENGLISH) is None


_CELLS = st.sampled_from(
    ["", "roof", "3", "$3.50", "1.234", "-", '"', "no", "12' 6\"", "Total", "Qty", "Unit", "TBD", "20%", "(5)"]
)
_GRIDS = st.lists(st.lists(_CELLS, max_size=7).map("\t".join), max_size=7).map("\n".join)


@given(st.text() | _GRIDS, st.sampled_from([ENGLISH, FRENCH, SPANISH]))
def test_any_text_becomes_lines_that_can_be_kept(text: str, style: NumberStyle) -> None:
    rows = read_rows(text, style)
    lines = [] if rows is None else lines_of(rows, 2)
    assert len({each.line.key for each in lines}) == len(lines)
    for each in lines:
        assert rows is not None
        assert _words(each.line) <= _words_of(rows.rows[each.row]) | {"1"}


def _words(line: EstimateLine) -> set[str]:
    return set(" ".join([line.item, line.description, line.unit, *(words for _, words in line.doubtful)]).split())


def _words_of(row: Iterable[str]) -> set[str]:
    return set(" ".join(row).split())


def test_several_columns_of_one_title_are_a_guess() -> None:
    titles = "Description|Qty|Unit|Mat. Unit Cost|Lab. Unit Cost|Total"
    rows = read(tsv(titles, "Shingles|38|sq|60|40|3800", "Felt|10|roll|20|5|250"))
    assert rows.columns.fields[3] is F.UNIT_COST
    assert rows.columns.guessed == {3}


@pytest.mark.parametrize(
    ("titles", "cells", "field", "odd"),
    [
        ("Description|Qty|Unit Cost|Markup", ("15%", "20%", "$1.00"), F.MARKUP, "$1.00"),
        ("Description|Qty|Unit Cost|Markup", ("$1.00", "20%", "15%"), F.MARKUP, "$1.00"),
        ("Description|Qty|Unit Cost|Markup", ("15", "20", "$1.00"), F.MARKUP, "$1.00"),
        ("Description|Qty|Unit Cost|Majoration", ("15%", "TBD", "call"), F.MARKUP, "TBD"),
        ("Description|Qty|Unit|Unit Price", ("5.00", "10%", "6.00"), F.UNIT_PRICE, "10%"),
        ("Description|Unit|Unit Price|Qty", ("5", "(3)", "6"), F.QUANTITY, "(3)"),
    ],
)
def test_titled_column_stays_and_its_odd_cell_is_marked(
    titles: str, cells: tuple[str, ...], field: PasteField, odd: str
) -> None:
    rows = read(tsv(titles, *(f"Line|ea|4|{cell}" for cell in cells)))
    assert rows.columns.fields[3] is field
    assert odd in [words for line in only_lines(rows) for name, words in line.doubtful if name == field]


@pytest.mark.parametrize("cell", ["50-60", "12-6", "1/2/2026", "2026-01-05", "0x10", "5'000", "5'000.50", "1’000"])
@pytest.mark.parametrize("title", ["Qty", "Unit Cost", "Unit Price"])
def test_cell_that_could_be_something_else_is_refused_in_each_column(cell: str, title: str) -> None:
    (line, _) = only_lines(read(tsv(f"Description|Unit|{title}", f"Crane|ea|{cell}", "Truck|ea|40")))
    assert [words for _, words in line.doubtful] == [cell]


def test_pasted_costs_and_prices_take_the_arithmetic_that_typed_ones_take() -> None:
    rows = read(tsv("Description|Qty|Unit Cost", "Felt|1|10/4", "Tape|1|10-1/2", "Nails|1|$5.25", "Glue|1|call"))
    assert [line.unit_cost for line in only_lines(rows)] == [Decimal("2.5"), Decimal("10.5"), Decimal("5.25"), None]
    rows = read(tsv("Description|Qty|Unit Price", "Felt|1|10/4", "Tape|1|10-1/2", "Glue|1|call"))
    assert [line.unit_price for line in only_lines(rows)] == [Decimal("2.5"), Decimal("10.5"), None]


@pytest.mark.parametrize(
    ("first", "second", "style"),
    [
        ("Description||Unit of|Unit|Total", "|Qty|Measure|Price|Amount", ENGLISH),
        ("Item|Est.|Unit|Unit|Total", "Description|Quantity||Price|($)", ENGLISH),
        ("Désignation|Qté|Unité|Prix|Montant", "|||unitaire|total", FRENCH),
        ("Concepto|Cant.|Unidad|Precio|Importe", "|||unitario|MXN", SPANISH),
        ("Description|Qty|Unit|Price|Total", "||(each)|USD|USD", ENGLISH),
    ],
)
def test_titles_in_two_rows_are_read_together(first: str, second: str, style: NumberStyle) -> None:
    rows = read(tsv(first, second, "Crane|2|ea|40|80", "Truck|3|ea|50|150"), style)
    assert rows.kinds() == [RowKind.TITLES, RowKind.TITLES, RowKind.LINE, RowKind.LINE]
    assert rows.columns.fields == (F.DESCRIPTION, F.QUANTITY, F.UNIT, F.UNIT_PRICE, F.LEAVE_OUT)
    assert rows.columns.amount == 4
    assert not rows.columns.guessed


@pytest.mark.parametrize(
    "row",
    ["Labor||||", "Materials||||", "Labor|hours|||", "Labor|||hours|", "Mobilization|1|LS||", "Demolition|TBD|||"],
)
def test_row_under_the_titles_that_could_be_a_heading_or_a_line_is_no_title(row: str) -> None:
    rows = read(tsv("Description|Qty|Unit|Rate|Total", row, "Crane|2|ea|40|80"))
    assert rows.kinds()[1] in (RowKind.LINE, RowKind.SECTION)


@pytest.mark.parametrize(
    "again", ["Description|Qty|Unit|Rate|Total", "DESCRIPTION|QTY|UNIT|RATE|TOTAL", "Description|Quantity|Unit|Rate|"]
)
def test_titles_that_come_again_are_no_lines(again: str) -> None:
    rows = read(tsv("Description|Qty|Unit|Rate|Total", "Crane|2|ea|40|80", again, "Truck|3|ea|50|150"))
    assert rows.kinds() == [RowKind.TITLES, RowKind.LINE, RowKind.TITLES, RowKind.LINE]
    two = "Description|Qty|Unit|Unit|Total", "|||Price|"
    rows = read(tsv(*two, "Crane|2|ea|40|80", *two, "Truck|3|ea|50|150"))
    assert [line.description for line in only_lines(rows)] == ["Crane", "Truck"]


@pytest.mark.parametrize("title", ["Material", "Materials", "Matériaux", "Materiales"])
def test_amounts_of_material_are_no_items(title: str) -> None:
    rows = read(tsv(f"Description|Qty|{title}|Labor", "Felt|10|50|20", "Tape|2|80|10", "Nails|1|5|5"))
    assert rows.columns.fields[2] is F.LEAVE_OUT
    words = read(tsv(f"{title}|Qty|Unit Price", "Felt|10|50", "Tape|2|80"))
    assert words.columns.fields[0] is F.DESCRIPTION


@pytest.mark.parametrize(
    ("cell", "unit"), [("12 sacs", "sac"), ("3 boxes", "box"), ("1 sac", "sacs"), ("2 rouleaux", "rouleau")]
)
def test_one_and_many_of_a_unit_are_the_same_unit(cell: str, unit: str) -> None:
    (line,) = only_lines(read(tsv("Description|Qty|Unit|Unit Price", f"Cement|{cell}|{unit}|5")))
    assert (line.quantity, line.unit) == (Decimal(cell.split()[0]), unit)
