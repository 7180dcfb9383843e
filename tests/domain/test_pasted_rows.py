"""Rows of spreadsheets that others made: what the eye reads in them is what the lines hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_words import PasteField, is_total, title_of
from custlist_desktop.domain.pasted_rows import PastedRows, RowKind, lines_of, read_rows
from custlist_desktop.domain.pricing import price_line

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
SPANISH = NumberStyle(",", ".")

F = PasteField


def read(text: str, style: NumberStyle = ENGLISH) -> PastedRows:
    """The rows of a paste that has some."""
    rows = read_rows(text, style)
    assert rows is not None
    return rows


def tsv(*rows: str) -> str:
    """Rows as spreadsheets copy them; cells stand between bars here."""
    return "".join("\t".join(cell.strip() for cell in row.split("|")) + "\r\n" for row in rows)


@dataclass(frozen=True)
class Case:
    """A paste, and what each of its lines holds: description, quantity, unit, unit price."""

    name: str
    text: str
    lines: tuple[tuple[str, str | None, str, str | None], ...]
    style: NumberStyle = ENGLISH
    total: str | None = None
    guessed: tuple[PasteField, ...] = ()


CASES = (
    Case(
        "description, quantity, unit, price, amount",
        tsv("Demolition|1|lot|2500|2500", "Drywall|800|sq ft|2.10|1680"),
        (("Demolition", "1", "lot", "2500"), ("Drywall", "800", "sq ft", "2.10")),
        total="4180",
    ),
    Case(
        "the unit before the quantity",
        tsv("Demolition|lot|1|2500|2500", "Drywall|sq ft|800|2.10|1680"),
        (("Demolition", "1", "lot", "2500"), ("Drywall", "800", "sq ft", "2.10")),
        total="4180",
    ),
    Case(
        "titles, a total, and a quantity to be determined, as in the estimate of a roofer",
        tsv(
            "Work item|Qty|UOM|Rate|Total",
            "Remove existing shingles|38|sq|95.00|3,610.00",
            "Step flashing at chimney|TBD|ea|24.00|",
            "Pipe boots|5|ea|46.00|230.00",
            "TOTAL||||3,840.00",
        ),
        (
            ("Remove existing shingles", "38", "sq", "95.00"),
            ("Step flashing at chimney", None, "ea", "24.00"),
            ("Pipe boots", "5", "ea", "46.00"),
        ),
        total="3840",
    ),
    Case(
        "French titles, a section, a subtotal, taxes and a grand total",
        tsv(
            "Désignation|Qté|U|P.U. HT|Montant",
            "Couverture||||",
            "Membrane élastomère|1\u00a0234,5|m²|62,00 $|76\u202f539,00 $",
            "Solins|31,4|m|24,00 $|753,60 $",
            "Sous-total : Couverture||||77 292,60 $",
            "TPS 5 %||||3 864,63 $",
            "TOTAL GÉNÉRAL||||81 157,23 $",
        ),
        (("Membrane élastomère", "1234.5", "m²", "62"), ("Solins", "31.4", "m", "24")),
        style=FRENCH,
        total="77292.60",
    ),
    Case(
        "Spanish titles with codes, the labels of the totals beside their amounts",
        tsv(
            "Clave|Concepto|Unidad|Cantidad|P.U.|Importe",
            "1.01|Demolición|lote|1|$2,500.00|$2,500.00",
            "1.02|Muro de block|m2|80|$310.50|$24,840.00",
            "||||Subtotal|$27,340.00",
            "||||IVA 16%|$4,374.40",
            "||||Gran total|$31,714.40",
        ),
        (("Demolición", "1", "lote", "2500"), ("Muro de block", "80", "m2", "310.50")),
        total="27340",
    ),
    Case(
        "every quantity is one: the rightmost is the amount",
        tsv("Permit|1|ls|500|500", "Crane|1|ls|1200|1200"),
        (("Permit", "1", "ls", "500"), ("Crane", "1", "ls", "1200")),
        total="1700",
    ),
    Case(
        "no unit: the quantity is the one without a sign of a currency",
        tsv("Permit|$500.00|2|$1,000.00", "Crane|$1,200.00|3|$3,600.00"),
        (("Permit", "2", "", "500"), ("Crane", "3", "", "1200")),
        total="4600",
    ),
    Case(
        "neither unit nor sign: the quantity is the left one",
        tsv("Permit|2|500|1000", "Crane|3|1200|3600"),
        (("Permit", "2", "", "500"), ("Crane", "3", "", "1200")),
        total="4600",
    ),
    Case(
        "the quantity first, as on invoices",
        tsv("38|sq|Remove shingles|95.00|3610.00", "12|sheet|Replace plywood|78.00|936.00"),
        (("Remove shingles", "38", "sq", "95"), ("Replace plywood", "12", "sheet", "78")),
        total="4546",
    ),
    Case(
        "row numbers before everything",
        tsv("1|Permit|2|ea|500|1000", "2|Crane|3|ea|1200|3600", "3|Truck|1|ea|100|100"),
        (("Permit", "2", "ea", "500"), ("Crane", "3", "ea", "1200"), ("Truck", "1", "ea", "100")),
        total="4700",
    ),
    Case(
        "accountants' numbers: parentheses are negative in prices, a dash is nothing",
        tsv(
            "Description|Qty|Unit|Unit Price (USD)|Amount (USD)",
            "Credit for reuse|1|ls| $ (1,234.50)| $ (1,234.50)",
            "Crew|2|day| $ 900.00 | $ 1,800.00 ",
            "Allowance|1|ls| $ - | $ -   ",
        ),
        (("Credit for reuse", "1", "ls", "-1234.50"), ("Crew", "2", "day", "900"), ("Allowance", "1", "ls", None)),
        total="565.50",
    ),
    Case(
        "decimal commas and a euro sign, in an English interface",
        tsv("Tuiles|12,5|m²|1.234,56 €|15.432,00 €", "Lattes|1.250|ml|2,00 €|2.500,00 €"),
        (("Tuiles", "12.5", "m²", "1234.56"), ("Lattes", "1250", "ml", "2")),
        total="17932",
    ),
    Case(
        "decimal points, in a French interface",
        tsv("Shield|1,250|sq ft|1.18|1,475.00", "Gutter|1,120|ft|5.50|6,160.00"),
        (("Shield", "1250", "sq ft", "1.18"), ("Gutter", "1120", "ft", "5.5")),
        style=FRENCH,
        total="7635",
    ),
    Case(
        "a title over all columns, an empty row, and titles repeated on the next page",
        tsv(
            "Smith residence – estimate||||",
            "||||",
            "Item|Qty.|U/M|Unit Price|Line Total",
            "Tear off|38|SQ|95|3610",
            "Item|Qty.|U/M|Unit Price|Line Total",
            "Ridge vent|64|LF|14.25|912",
            "|||Total:|4522",
        ),
        (("Tear off", "38", "SQ", "95"), ("Ridge vent", "64", "LF", "14.25")),
        total="4522",
    ),
    Case(
        "a lump sum among lines: one, at what the row comes to",
        tsv("Item|Qty|Unit|Unit Price|Total", "Permit||||500.00", "Shingles|38|sq|95.00|3610.00"),
        (("Permit", "1", "", "500"), ("Shingles", "38", "sq", "95")),
        total="4110",
    ),
    Case(
        "costs beside prices, each with a total of its own",
        tsv("Shingles|38|sq|80.00|3040.00|95.00|3610.00", "Boots|5|ea|40.00|200.00|46.00|230.00"),
        (("Shingles", "38", "sq", "95"), ("Boots", "5", "ea", "46")),
        total="3840",
        guessed=(F.UNIT_COST,),
    ),
    Case(
        "a rate of tax and the tax, which are another product",
        tsv("Permit|2|500|1000|0.05|50", "Crane|3|1200|3600|0.05|180"),
        (("Permit", "2", "", "500"), ("Crane", "3", "", "1200")),
        total="4600",
    ),
    Case(
        "one row: its price is a guess",
        tsv("Demolition|1|lot|2500|2500"),
        (("Demolition", "1", "lot", "2500"),),
        total="2500",
        guessed=(F.UNIT_PRICE,),
    ),
    Case(
        "a thing that is called as a total is",
        tsv("Total station rental|2|day|150|300", "Layout crew|2|day|900|1800"),
        (("Total station rental", "2", "day", "150"), ("Layout crew", "2", "day", "900")),
        total="2100",
    ),
    Case(
        "sizes of lumber are descriptions, though they could be worked out",
        tsv("2x4|120|ea|4.50", "2x6|40|ea|6.25"),
        (("2x4", "120", "ea", "4.50"), ("2x6", "40", "ea", "6.25")),
        total="790",
        guessed=(F.UNIT_PRICE,),
    ),
    Case(
        "units in the column of quantities, as in the offer of a consultant",
        tsv(
            "Réf|Désignation|Quantité|PU HT|Total HT",
            "P1.1|Analyse et architecture|||",
            "P1.1.1|Analyse des besoins|1 jour|650 €|650 €",
            "P1.1.2|Architecture technique|0,5 jour|650 €|325 €",
            "|||Sous-total P1.1|975 €",
        ),
        (("Analyse des besoins", "1", "jour", "650"), ("Architecture technique", "0.5", "jour", "650")),
        style=FRENCH,
        total="975",
    ),
    Case(
        "quantities and totals without prices, which are worked out where they come out even",
        tsv(
            "Name|Quantity|Unit|Material Cost|Labor Cost|Total Cost",
            "Drywall 5/8|1,250|SF|$875.00|$1,500.00|$2,375.00",
            "Trim|3|EA|$40.00|$60.00|$100.00",
        ),
        (("Drywall 5/8", "1250", "SF", "1.90"), ("Trim", "3", "EA", None)),
        total="2375",
    ),
    Case(
        "overhead and profit in dollars, which is no percent",
        tsv(
            "#|Description|Qty|Unit|Remove|Replace|Tax|O&P|Total",
            "1|R&R Drip edge|120.00|LF|0.28|2.10|4.20|57.96|347.76",
            "2|Felt|30.00|SQ|8.00|29.00|20.00|226.00|1356.00",
        ),
        (("R&R Drip edge", "120", "LF", "2.898"), ("Felt", "30", "SQ", "45.2")),
        total="1703.76",
    ),
    Case(
        "an item of a product and its description, as bookkeeping has it",
        tsv(
            "Product/Service|Description|Qty|Rate|Amount|Tax",
            "Roofing|Tear off and haul away|38|95.00|3,610.00|Non",
            "Roofing|Drip edge|310|3.85|1,193.50|Non",
        ),
        (("Tear off and haul away", "38", "", "95"), ("Drip edge", "310", "", "3.85")),
        total="4803.50",
    ),
    Case(
        "cells of many lines and quotes, and columns and rows that are empty",
        'Shingles\t\t"38"\tsq\t95.00\t3610.00\t\t\r\n'
        '"Boots\nand collars, 3"""\t\t5\tea\t46.00\t230.00\t\t\r\n\t\t\t\t\t\t\t\r\n',
        (("Shingles", "38", "sq", "95"), ('Boots and collars, 3"', "5", "ea", "46")),
        total="3840",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_paste_says_what_the_eye_reads(case: Case) -> None:
    rows = read(case.text, case.style)
    lines = _only_lines(rows)
    assert [(line.description, line.unit) for line in lines] == [(name, unit) for name, _, unit, _ in case.lines]
    assert [line.quantity for line in lines] == [_decimal(quantity) for _, quantity, _, _ in case.lines]
    assert [line.unit_price for line in lines] == [_decimal(price) for *_, price in case.lines]
    amounts = [price_line(line, Decimal(0), 2).amount or Decimal(0) for line in lines]
    assert case.total is None or sum(amounts) == Decimal(case.total)
    assert {rows.columns.fields[at] for at in rows.columns.guessed} == set(case.guessed)


def _only_lines(rows: PastedRows) -> list[EstimateLine]:
    return [each.line for each in lines_of(rows, 2) if each.line.kind is LineKind.LINE]


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def test_one_doubtful_quantity_moves_no_other_cell() -> None:
    rows = read(
        tsv("Ice & water shield|1250|sq ft|$1.18|18%", "Shingles|TBD|sq|98.75|20", "Gutter|120|lin ft|5.50|20")
    )
    assert rows.columns.fields == (F.DESCRIPTION, F.QUANTITY, F.UNIT, F.UNIT_COST, F.MARKUP)
    shingles = _only_lines(rows)[1]
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


def test_titles_name_the_columns_in_any_order() -> None:
    rows = read(
        tsv("Markup|Unit cost|Description|Unit|Qty", "20|5.50|Gutter|lin ft|120", "18%|$1.18|Shield|sq ft|1,250.5")
    )
    assert rows.columns.fields == (F.MARKUP, F.UNIT_COST, F.DESCRIPTION, F.UNIT, F.QUANTITY)
    assert not rows.columns.guessed
    gutter, shield = _only_lines(rows)
    assert (gutter.quantity, gutter.unit_cost, gutter.markup) == (Decimal(120), Decimal("5.50"), Decimal(20))
    assert (shield.quantity, shield.unit_cost, shield.markup) == (Decimal("1250.5"), Decimal("1.18"), Decimal(18))


def test_total_never_becomes_a_markup() -> None:
    for text in (
        tsv("Demolition|1|lot|2500|2500"),
        tsv("Demolition|1|lot|2500|2500", "Drywall|800|sq ft|2.10|1700"),
        tsv("Demolition|1|2500|20", "Drywall|800|2.10|20"),
    ):
        assert {line.markup for line in _only_lines(read(text))} == {None}


def test_numbers_are_markups_only_under_a_title_or_beside_a_percent_sign() -> None:
    plain = read(tsv("Shield|1250|sq ft|1.18|18", "Gutter|120|lf|5.50|20"))
    assert F.MARKUP not in plain.columns.fields
    assert plain.columns.fields[3] is F.UNIT_PRICE
    assert plain.columns.guessed == {3}
    signed = read(tsv("Shield|1250|sq ft|1.18|18%", "Gutter|120|lf|5.50|20"))
    assert signed.columns.fields[3:] == (F.UNIT_COST, F.MARKUP)
    assert signed.columns.guessed == {3}


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
    assert _only_lines(rows)[0].doubtful == (("quantity", "(5)"),)


def test_quantity_with_its_unit_is_of_that_unit() -> None:
    rows = read(tsv("Description|Qty|Unit|Unit cost", "Gutter|120 lf|lin ft|5.50", "Shield|100 sq ft||1.18"))
    gutter, shield = _only_lines(rows)
    assert (gutter.quantity, gutter.unit) == (Decimal(120), "lin ft")
    assert gutter.doubtful == ()
    assert (shield.quantity, shield.unit) == (Decimal(100), "sq ft")


def test_quantity_in_another_unit_is_doubtful() -> None:
    rows = read(tsv("Description|Qty|Unit|Unit cost", "Gutter|120 lf|sq ft|5.50", "Shield|100|sq ft|1.18"))
    assert _only_lines(rows)[0].doubtful == (("quantity", "120 lf"),)


@pytest.mark.parametrize("cell", ["call", "#REF!", "#DIV/0!", "########", "1.2.3", "15%", "12 boxes of 3"])
def test_price_that_is_no_number_stays_in_its_cell(cell: str) -> None:
    (line, _) = _only_lines(read(tsv("Description|Qty|Unit Price", f"Crane|1|{cell}", "Truck|2|40")))
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
    lines = _only_lines(read("Membrane\r\n\r\n  Solins \r\n1234\r\n"))
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


def test_markup_in_money_is_no_percent() -> None:
    rows = read(tsv("Description|Qty|Unit Cost|Markup", "Felt|10|$20.00|$4.00", "Tape|2|$5.00|$1.00"))
    assert F.MARKUP not in rows.columns.fields
