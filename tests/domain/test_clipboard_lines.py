"""Rows of an estimate as text, and whole, on the clipboard."""

import json
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from custlist_desktop.domain.clipboard_lines import lines_from_own, lines_to_own, lines_to_text
from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.estimate_checks import check_line, normalised_line
from custlist_desktop.domain.numbers import NumberStyle, style_of
from custlist_desktop.domain.pasted_lines import lines_of
from custlist_desktop.domain.pasted_rows import read_rows
from custlist_desktop.domain.pricing import price_line
from custlist_desktop.domain.text import clean_line

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
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
DOUBTFUL = EstimateLine(
    4, description="Solins", unit="m", unit_price=Decimal(24), doubtful=(("quantity", "à déterminer"),)
)


def _without_keys(lines: Iterable[EstimateLine]) -> list[EstimateLine]:
    return [replace(line, key=1) for line in lines]


def _pasted(text: str, style: NumberStyle = ENGLISH, places: int = 2) -> list[EstimateLine]:
    rows = read_rows(text, style)
    return [] if rows is None else [each.line for each in lines_of(rows, places)]


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


def test_doubtful_cell_is_written_as_the_words_that_were_pasted() -> None:
    assert lines_to_text([DOUBTFUL], ENGLISH) == "\tSolins\tà déterminer\tm\t\t\t24\t\t1\t0\n"


@pytest.mark.parametrize("style", [ENGLISH, FRENCH])
def test_text_that_was_in_a_spreadsheet_comes_back_as_it_was_but_for_arithmetic(style: NumberStyle) -> None:
    lines = [SECTION, MEMBRANE, CRANE, DOUBTFUL]
    text = lines_to_text(lines, style, [price_line(line, Decimal(0), 2) for line in lines])
    expected = [SECTION, replace(MEMBRANE, quantity_expression=""), CRANE, DOUBTFUL]
    assert _without_keys(_pasted(text, style)) == _without_keys(expected)


def test_heading_alone_comes_back_as_a_heading_and_an_empty_line_as_a_line() -> None:
    (heading,) = _pasted(lines_to_text([SECTION], ENGLISH))
    (line,) = _pasted(lines_to_text([EstimateLine(1, description="Grue")], ENGLISH))
    assert (heading.kind, line.kind) == (LineKind.SECTION, LineKind.LINE)


def test_description_with_lines_tabs_and_quotes_stays_in_its_cell() -> None:
    for description in ('"', '"A" grade', 'Two\nlines, 12"', "a\tb", '"\t"\n', '12"'):
        line = replace(CRANE, description=description)
        (pasted,) = _without_keys(_pasted(lines_to_text([line], ENGLISH)))
        assert pasted == replace(line, key=1, description=clean_line(description))


_TEXTS = st.text().map(clean_line)
_NUMBERS = st.none() | st.decimals(-(10**6), 10**6, places=4)
_MARKUPS = st.none() | st.decimals(-100, 10**6, places=4)
"""None takes off more than the cost."""
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
_STYLES = st.sampled_from([style_of(locale) for locale in ("en_US", "fr_CA", "es_ES", "de_CH")])


@given(st.lists(_ROWS, max_size=6), _STYLES)
def test_any_rows_come_back_from_text_as_they_were(lines: list[EstimateLine], style: NumberStyle) -> None:
    assert _without_keys(_pasted(lines_to_text(lines, style), style)) == lines


@given(st.lists(st.builds(replace, _LINES, markup=_MARKUPS), max_size=4), st.sampled_from([0, 2, 3]))
def test_any_rows_come_back_from_text_at_the_same_price(lines: list[EstimateLine], places: int) -> None:
    prices = [price_line(line, Decimal(25), places) for line in lines]
    pasted = _pasted(lines_to_text(lines, ENGLISH, prices), ENGLISH, places)
    again = [price_line(line, Decimal(0), places) for line in pasted]
    assert [(price.unit_price, price.amount, price.cost) for price in again] == [
        (price.unit_price, price.amount, price.cost) for price in prices
    ]


@pytest.mark.parametrize(("places", "price"), [(0, "38"), (2, "37.95"), (3, "37.950")])
def test_markup_comes_back_whatever_the_currencys_minor_unit_is(places: int, price: str) -> None:
    line = EstimateLine(1, description="釘", quantity=Decimal(1), unit_cost=Decimal(33), markup=Decimal(15))
    written = lines_to_text([line], ENGLISH, [price_line(line, Decimal(0), places)])
    assert written.split("\t")[6] == price
    (pasted,) = _pasted(written, ENGLISH, places)
    assert (pasted.unit_cost, pasted.markup, pasted.unit_price) == (Decimal(33), Decimal(15), None)


_DOUBTS = st.dictionaries(st.sampled_from(["quantity", "unit_cost", "markup", "unit_price"]), _TEXTS.filter(bool))
_WHOLE = st.builds(
    replace,
    _ROWS,
    description=st.text(),
    quantity_expression=_TEXTS,
    markup=_NUMBERS,
    doubtful=_DOUBTS.map(lambda doubts: tuple(doubts.items())),
).map(normalised_line)


@given(st.lists(_WHOLE.filter(lambda line: not check_line(line)), max_size=4))
def test_own_rows_come_back_whole_under_keys_of_their_own(lines: list[EstimateLine]) -> None:
    copied = lines_from_own(lines_to_own(lines))
    assert copied is not None
    assert _without_keys(copied.lines) == _without_keys(lines)
    assert len({line.key for line in copied.lines}) == len(lines)


@given(st.lists(_WHOLE.filter(lambda line: not check_line(line)), max_size=4), _NUMBERS, _NUMBERS)
def test_own_rows_come_to_the_same_in_an_estimate_with_another_markup(
    lines: list[EstimateLine], there: Decimal | None, here: Decimal | None
) -> None:
    then, now = there or Decimal(0), here or Decimal(0)
    copied = lines_from_own(lines_to_own(lines, then))
    assume(copied is not None)
    assert copied is not None
    assert [price_line(line, now, 2) for line in copied.under(now)] == [price_line(line, then, 2) for line in lines]


def test_an_inherited_markup_stays_inherited_where_it_is_the_same() -> None:
    pipe = replace(MEMBRANE, markup=None)
    copied = lines_from_own(lines_to_own([SECTION, pipe, CRANE], Decimal("22.50")))
    assert copied is not None
    assert _without_keys(copied.under(Decimal("22.5"))) == _without_keys([SECTION, pipe, CRANE])
    other = replace(pipe, markup=Decimal("22.5"))
    assert _without_keys(copied.under(Decimal(0))) == _without_keys([SECTION, other, CRANE])


def test_words_for_a_cost_keep_the_markup_that_waits_for_them() -> None:
    waiting = replace(DOUBTFUL, unit_price=None, doubtful=(("unit_cost", "à déterminer"),))
    copied = lines_from_own(lines_to_own([waiting], Decimal(22)))
    assert copied is not None
    (pasted,) = copied.under(Decimal(0))
    assert pasted.markup == Decimal(22)


def test_rows_of_a_program_that_tells_no_markup_keep_theirs_inherited() -> None:
    data = json.loads(lines_to_own([replace(MEMBRANE, markup=None)]))
    del data["markup"]
    copied = lines_from_own(json.dumps(data).encode())
    assert copied is not None
    assert [line.markup for line in copied.under(Decimal(15))] == [None]


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"lines": [{"kind": "line"}]},
        {"lines": "all"},
        {"lines": [None]},
        {"markup": "much"},
        {"markup": "1e30"},
        {"markup": "-100.5"},
    ],
)
def test_what_this_program_did_not_write_is_none_of_its_rows(change: dict[str, object]) -> None:
    data = json.loads(lines_to_own([MEMBRANE]))
    assert lines_from_own(json.dumps(data | change).encode()) is None


@pytest.mark.parametrize(
    "field", [{"quantity": "many"}, {"unit": 3}, {"taxable": "no"}, {"kind": "note"}, {"unit_cost": "1e30"}]
)
def test_own_rows_with_a_value_of_another_kind_are_refused_whole(field: dict[str, object]) -> None:
    data = json.loads(lines_to_own([CRANE, MEMBRANE]))
    data["lines"][1] |= field
    assert lines_from_own(json.dumps(data).encode()) is None


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"\xff", b"{", b"[" * 100_000])
def test_bytes_of_others_are_refused(data: bytes) -> None:
    assert lines_from_own(data) is None
