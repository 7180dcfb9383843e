"""Pastes of spreadsheets that others made, each with what the eye reads in it."""

from dataclasses import dataclass

from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_lines import lines_of
from custlist_desktop.domain.pasted_rows import PastedRows, read_rows

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
SPANISH = NumberStyle(",", ".")

F = PasteField


def tsv(*rows: str) -> str:
    """Rows as spreadsheets copy them; cells stand between bars here."""
    return "".join("\t".join(cell.strip() for cell in row.split("|")) + "\r\n" for row in rows)


def read(text: str, style: NumberStyle = ENGLISH) -> PastedRows:
    """The rows of a paste that has some."""
    rows = read_rows(text, style)
    assert rows is not None
    return rows


def only_lines(rows: PastedRows) -> list[EstimateLine]:
    """The lines of a paste without its headings."""
    return [each.line for each in lines_of(rows, 2) if each.line.kind is LineKind.LINE]


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
