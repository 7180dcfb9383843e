"""Rows of an estimate to and from a spreadsheet, as tab-separated text."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.clipboard_lines import lines_from_text, lines_to_text
from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.pricing import price_line
from custlist_desktop.domain.text import clean_line

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
SPANISH = NumberStyle(",", ".")
SWISS = NumberStyle(".", "’")
SECTION = EstimateLine(1, LineKind.SECTION, description="Couverture")
MEMBRANE = EstimateLine(
    2,
    item="07-52",
    description="Membrane élastomère, 2 plis",
    quantity=Decimal(44),
    quantity_expression="12.5*3.2+10%",
    unit="m²",
    unit_cost=Decimal("62.00"),
    markup=Decimal(30),
)
CRANE = EstimateLine(
    3,
    description="Grue",
    quantity=Decimal("1234.5"),
    unit="h",
    unit_price=Decimal("-222.5"),
    taxable=False,
    optional=True,
)


def _without_keys(lines: list[EstimateLine]) -> list[EstimateLine]:
    return [replace(line, key=1) for line in lines]


def _only(text: str, style: NumberStyle = ENGLISH) -> EstimateLine:
    (line,) = lines_from_text(text, style)
    return line


def test_rows_are_written_as_a_spreadsheet_of_the_readers_style_reads_them() -> None:
    lines = [SECTION, MEMBRANE, CRANE]
    prices = [price_line(line, Decimal(0), 2) for line in lines]
    assert lines_to_text(lines, ENGLISH, prices).split("\n") == [
        "\tCouverture\t\t\t\t\t\t\t\t",
        "07-52\tMembrane élastomère, 2 plis\t44\tm²\t62.00\t30\t80.60\t3546.40\t1\t0",
        "\tGrue\t1234.5\th\t\t\t-222.5\t-274676.25\t0\t1",
        "",
    ]
    assert lines_to_text(lines[1:], FRENCH, prices[1:]).split("\n") == [
        "07-52\tMembrane élastomère, 2 plis\t44\tm²\t62,00\t30\t80,60\t3546,40\t1\t0",
        "\tGrue\t1234,5\th\t\t\t-222,5\t-274676,25\t0\t1",
        "",
    ]


def test_without_prices_what_follows_from_others_stays_empty() -> None:
    assert lines_to_text([MEMBRANE], ENGLISH) == "07-52\tMembrane élastomère, 2 plis\t44\tm²\t62.00\t30\t\t\t1\t0\n"


@pytest.mark.parametrize("style", [ENGLISH, FRENCH])
def test_rows_come_back_as_they_were_but_for_arithmetic(style: NumberStyle) -> None:
    lines = [SECTION, MEMBRANE, CRANE]
    text = lines_to_text(lines, style, [price_line(line, Decimal(0), 2) for line in lines])
    expected = [SECTION, replace(MEMBRANE, quantity_expression=""), CRANE]
    assert _without_keys(lines_from_text(text, style)) == _without_keys(expected)


def test_every_row_gets_a_key_of_its_own() -> None:
    text = lines_to_text([SECTION, MEMBRANE, CRANE], ENGLISH)
    keys = [line.key for line in lines_from_text(text, ENGLISH) + lines_from_text(text, ENGLISH)]
    assert len(set(keys)) == 6


def test_heading_alone_comes_back_as_a_heading_and_an_empty_line_as_a_line() -> None:
    assert _only(lines_to_text([SECTION], ENGLISH)).kind is LineKind.SECTION
    assert _only(lines_to_text([EstimateLine(1, description="Grue")], ENGLISH)).kind is LineKind.LINE


def test_single_column_is_descriptions() -> None:
    lines = lines_from_text("Membrane\r\n\r\n  Solins \r\n1234\r\n", ENGLISH)
    assert [line.description for line in lines] == ["Membrane", "Solins", "1234"]
    assert {line.kind for line in lines} == {LineKind.LINE}


def test_spreadsheet_without_items_begins_with_descriptions() -> None:
    first, second = lines_from_text("Membrane\t44\tm²\t62.00\t30\nSolins\t3/8\tm\t24\t\n", ENGLISH)
    assert (first.item, first.description, first.quantity, first.unit) == ("", "Membrane", Decimal(44), "m²")
    assert (first.unit_cost, first.markup, first.unit_price) == (Decimal(62), Decimal(30), None)
    assert (second.quantity, second.quantity_expression, second.markup) == (Decimal("0.375"), "3/8", None)


def test_row_with_a_description_only_is_a_heading_among_rows_with_numbers() -> None:
    kinds = [line.kind for line in lines_from_text("\tCouverture\n07\tMembrane\t44\tm²\n", ENGLISH)]
    assert kinds == [LineKind.SECTION, LineKind.LINE]
    kinds = [line.kind for line in lines_from_text("Couverture\t\t\nMembrane\t44\tm²\n", ENGLISH)]
    assert kinds == [LineKind.SECTION, LineKind.LINE]
    kinds = [line.kind for line in lines_from_text("\tCouverture\n07\tMembrane\n", ENGLISH)]
    assert kinds == [LineKind.LINE, LineKind.LINE]


@pytest.mark.parametrize(
    ("cell", "style", "cost"),
    [
        ("$1,234.50", ENGLISH, "1234.50"),
        ("-$1,234.50", ENGLISH, "-1234.50"),
        ("CA$5.00", ENGLISH, "5"),
        ("(1,234.50)", ENGLISH, "-1234.50"),
        ("($5.00)", ENGLISH, "-5"),
        ("5.00 USD", ENGLISH, "5"),
        ("€5", ENGLISH, "5"),
        ("1 234,50 $", FRENCH, "1234.5"),
        ("1\u202f234,50\u00a0$", FRENCH, "1234.5"),
        ("1\u00a0234,50\u00a0$\u00a0CA", FRENCH, "1234.5"),
    ],
)
def test_cost_may_have_a_sign_of_a_currency(cell: str, style: NumberStyle, cost: str) -> None:
    assert _only(f"07\tMembrane\t1\tm²\t{cell}", style).unit_cost == Decimal(cost)


def test_markup_may_have_a_percent_sign() -> None:
    assert _only("07\tMembrane\t1\tm²\t62\t25%").markup == Decimal(25)
    assert _only("07\tMembrane\t1\tm²\t62\t25,5 %", FRENCH).markup == Decimal("25.5")


@pytest.mark.parametrize(
    ("answer", "taxable"), [("1", True), ("Oui", True), ("", True), ("FALSE", False), ("no", False)]
)
def test_taxable_is_read_in_three_languages(answer: str, taxable: bool) -> None:
    line = _only(f"07\tMembrane\t1\tm²\t62\t25\t\t\t{answer}")
    assert line.taxable is taxable
    assert line.description == "Membrane"


def test_price_that_follows_from_cost_and_markup_is_left_to_them() -> None:
    line = _only("07\tMembrane\t44\tm²\t62\t30\t80.60\t3546.40")
    assert (line.markup, line.unit_price) == (Decimal(30), None)


def test_any_other_price_stands_in_their_place() -> None:
    line = _only("07\tMembrane\t44\tm²\t62\t30\t79\t3476.00")
    assert (line.unit_cost, line.markup, line.unit_price) == (Decimal(62), None, Decimal(79))
    assert _only("07\tMembrane\t44\tm²\t\t\t79").unit_price == Decimal(79)


def test_dash_alone_is_an_empty_cell() -> None:
    line = _only("07\tMembrane\t-\tm²\t$ -\t–\t—\t$-\t1")
    assert (line.quantity, line.unit_cost, line.markup, line.unit_price) == (None, None, None, None)
    assert line.description == "Membrane"


def test_cell_that_cant_be_read_is_kept_in_the_description() -> None:
    line = _only("07\tMembrane\tseveral\tm²\t1.234\tnone\t\t\tmaybe\t0\textra", FRENCH)
    assert line.description == "Membrane several 1.234 none maybe extra"
    assert (line.quantity, line.unit_cost, line.markup, line.taxable) == (None, None, None, True)


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ('\t12" pipe\t3', '12" pipe'),
        ('\t"Two\nlines"\t3', "Two lines"),
        ('\t"A ""fine"" roof\twith a tab"\t3', 'A "fine" roof with a tab'),
        ('\t"not closed\t3', '"not closed'),
        ('\t"closed" too soon\t3', '"closed" too soon'),
        ("\tnul\x00 and bell\x07\t3", "nul and bell"),
    ],
)
def test_quotes_are_a_spreadsheets_or_inches(text: str, description: str) -> None:
    line = _only(text)
    assert (line.description, line.quantity) == (description, Decimal(3))


def test_description_with_lines_tabs_and_quotes_stays_in_its_cell() -> None:
    for description in ('"', '"A" grade', 'Two\nlines, 12"', "a\tb", '"\t"\n', '12"'):
        line = replace(CRANE, description=description)
        (pasted,) = _without_keys([_only(lines_to_text([line], ENGLISH))])
        assert pasted == replace(line, key=1, description=clean_line(description))


def test_nothing_comes_of_nothing() -> None:
    for text in ("", "\n", "\t\t\n\r\n \t "):
        assert lines_from_text(text, ENGLISH) == []
    assert lines_to_text([], ENGLISH) == ""


_TEXTS = st.text().map(clean_line)
_NUMBERS = st.none() | st.decimals(-(10**6), 10**6, places=4)
_LINES = st.builds(
    EstimateLine,
    key=st.just(1),
    item=_TEXTS,
    description=_TEXTS,
    quantity=_NUMBERS,
    unit=_TEXTS,
    unit_cost=_NUMBERS,
    markup=st.none(),
    unit_price=_NUMBERS,
    taxable=st.booleans(),
    optional=st.booleans(),
)
_ROWS = _LINES | st.builds(
    EstimateLine, key=st.just(1), kind=st.just(LineKind.SECTION), description=_TEXTS.filter(bool)
)
_STYLES = st.sampled_from([ENGLISH, FRENCH, SPANISH, SWISS])


@given(st.lists(_ROWS, max_size=6), _STYLES)
def test_any_rows_come_back_as_they_were(lines: list[EstimateLine], style: NumberStyle) -> None:
    assert _without_keys(lines_from_text(lines_to_text(lines, style), style)) == lines


@given(st.lists(st.builds(replace, _LINES, markup=_NUMBERS), max_size=4), st.sampled_from([0, 2, 3]))
def test_any_rows_come_back_at_the_same_price(lines: list[EstimateLine], places: int) -> None:
    prices = [price_line(line, Decimal(25), places) for line in lines]
    pasted = lines_from_text(lines_to_text(lines, ENGLISH, prices), ENGLISH)
    again = [price_line(line, Decimal(0), places) for line in pasted]
    assert [(price.unit_price, price.amount, price.cost) for price in again] == [
        (price.unit_price, price.amount, price.cost) for price in prices
    ]


_CELLS = st.sampled_from(["", "roof", "3", "$3.50", "1.234", "-", '"', "no", "12' 6\"", "roof\troof"])


@given(st.text() | st.lists(st.lists(_CELLS, max_size=13).map("\t".join), max_size=5).map("\n".join), _STYLES)
def test_no_word_of_any_text_is_lost(text: str, style: NumberStyle) -> None:
    lines = lines_from_text(text, style)
    assert len({line.key for line in lines}) == len(lines)
    kept = "".join(line.item + line.description + line.unit + line.quantity_expression for line in lines)
    assert kept.count("roof") == text.count("roof")
