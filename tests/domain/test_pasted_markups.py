"""What the numbers of a pasted markup column mean: percents, fractions or factors."""

from decimal import Decimal

import pytest

from tests.domain.paste_cases import F, only_lines, read, tsv


def test_markup_in_money_is_no_percent() -> None:
    rows = read(tsv("Description|Qty|Unit Cost|Markup", "Felt|10|$20.00|$4.00", "Tape|2|$5.00|$1.00"))
    assert F.MARKUP not in rows.columns.fields


COST_TITLES = "Description|Qty|Unit Cost|Markup"


def markups(*rows: str) -> list[Decimal | None]:
    """In percent, as they are read."""
    return [line.markup for line in only_lines(read(tsv(*rows)))]


@pytest.mark.parametrize(
    ("cells", "percents"),
    [
        (("0.15", "0.2", "0.1"), (15, 20, 10)),
        (("0.5", "0.25", "1"), (50, 25, 100)),
        (("1.15", "1.2", "1"), (15, 20, 0)),
        (("0.15%", "0.2%", "10"), ("0.15", "0.2", 10)),
        (("15", "20", "7.5"), (15, 20, "7.5")),
        (("1", "2", "1"), (1, 2, 1)),
    ],
)
def test_small_markups_without_a_percent_sign_are_fractions_or_factors(
    cells: tuple[str, ...], percents: tuple[int | str, ...]
) -> None:
    assert markups(COST_TITLES, *(f"Line|2|50|{cell}" for cell in cells)) == list(map(Decimal, percents))


@pytest.mark.parametrize(
    ("cells", "amounts", "percents"),
    [
        (("0.15", "0.2"), ("115", "120"), (15, 20)),
        (("1.15", "1.2"), ("115", "120"), (15, 20)),
        (("1.15", "1.2"), ("101.15", "101.20"), ("1.15", "1.2")),
        (("0.5", "0.25"), ("100.50", "100.25"), ("0.5", "0.25")),
        (("2.5", "1.2"), ("250", "120"), (150, 20)),
        (("15", "20"), ("115", "120"), (15, 20)),
    ],
)
def test_total_proves_what_a_markup_is(
    cells: tuple[str, ...], amounts: tuple[str, ...], percents: tuple[int | str, ...]
) -> None:
    body = [f"Line|2|50|{cell}|{amount}" for cell, amount in zip(cells, amounts, strict=True)]
    rows = read(tsv(f"{COST_TITLES}|Total", *body))
    assert rows.markup_reading().example is None
    assert [line.markup for line in only_lines(rows)] == list(map(Decimal, percents))


def test_unit_price_proves_what_a_markup_is() -> None:
    rows = read(tsv(f"{COST_TITLES}|Unit Price", "Felt|2|50|0.15|57.50", "Tape|4|10|0.2|12"))
    assert rows.markup_reading().example is None
    assert [line.markup for line in only_lines(rows)] == [Decimal(15), Decimal(20)]


def test_markup_that_is_a_guess_can_be_read_the_other_way_and_back() -> None:
    rows = read(tsv(COST_TITLES, "Felt|2|50|0.15", "Tape|4|10|0.2"))
    assert rows.markup_reading().example == Decimal("0.15")
    other = rows.with_other_markup_form()
    assert [line.markup for line in only_lines(other)] == [Decimal("0.15"), Decimal("0.2")]
    back = other.with_other_markup_form()
    assert [line.markup for line in only_lines(back)] == [Decimal(15), Decimal(20)]


@pytest.mark.parametrize("other", ["15%", "20"])
def test_small_markup_among_percents_is_marked(other: str) -> None:
    first, second = only_lines(read(tsv(COST_TITLES, "Felt|2|50|0.15", f"Tape|4|10|{other}")))
    assert first.doubtful == (("markup", "0.15"),)
    assert second.markup == Decimal(other.strip("%"))
