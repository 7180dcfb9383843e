"""What speaks for and against the way in which pasted rows are read."""

from decimal import Decimal

from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.pasted_lines import Evidence, evidence_of, lines_of
from custlist_desktop.domain.pasted_rows import read_rows

STYLE = NumberStyle(".", ",")
TITLES = "Description\tQty\tUnit Price\tAmount\n"


def evidence(text: str, markup: int = 0) -> Evidence:
    """Of a paste into an estimate in dollars."""
    rows = read_rows(text, STYLE)
    assert rows is not None
    return evidence_of(rows, lines_of(rows, 2), Decimal(markup), 2)


def test_lines_that_come_to_their_amounts_agree() -> None:
    found = evidence(TITLES + "Crane\t2\t900.00\t1,800.00\nTruck\t3\t400.00\t1,200.00\n")
    assert (found.compared, found.differing) == ((1, 2), ())
    assert found.sum == Decimal(3000)
    assert found.total is None


def test_line_that_comes_to_something_else_differs_by_its_row() -> None:
    assert evidence(TITLES + "Crane\t2\t900.00\t1,800.00\nTruck\t3\t400.00\t1,250.00\n").differing == (2,)


def test_line_without_an_amount_of_which_the_spreadsheet_has_one_differs() -> None:
    assert evidence(TITLES + "Crane\t3\t\t100.00\nTruck\t3\t400.00\t1,200.00\n").differing == (1,)


def test_doubtful_line_is_not_compared() -> None:
    assert evidence(TITLES + "Crane\tTBD\t900.00\t1,800.00\nTruck\t3\t400.00\t1,200.00\n").compared == (2,)


def test_amounts_in_whole_dollars_are_compared_as_they_are_shown() -> None:
    assert evidence(TITLES + "Crane\t2\t900.20\t1,800\nTruck\t3\t400.10\t1,200\n").differing == ()


def test_markup_of_the_estimate_makes_costs_come_to_something_else() -> None:
    costs = "Description\tQty\tUnit Cost\tAmount\nCrane\t2\t900.00\t1,800.00\nTruck\t3\t400.00\t1,200.00\n"
    assert evidence(costs).differing == ()
    assert evidence(costs, markup=10).differing == (1, 2)


def test_total_that_is_another_is_told_and_one_with_taxes_after_a_right_subtotal_is_not() -> None:
    lines = TITLES + "Crane\t2\t900.00\t1,800.00\nTruck\t3\t400.00\t1,200.00\n"
    assert evidence(lines + "TOTAL\t\t\t3,100.00\n").total == Decimal(3100)
    assert evidence(lines + "Subtotal\t\t\t3,000.00\nGST 5%\t\t\t150.00\nTOTAL\t\t\t3,150.00\n").total is None


def test_total_with_the_taxes_before_it_is_the_sum_and_these_taxes() -> None:
    lines = TITLES + "Crane\t2\t900.00\t1,800.00\nGST 5%\t\t\t90.00\nPST 7%\t\t\t126.00\n"
    assert evidence(lines + "TOTAL\t\t\t2,016.00\n").total is None
    assert evidence(lines + "TOTAL\t\t\t2,061.00\n").total == Decimal(2061)


def test_subtotals_that_come_to_the_sum_together_agree() -> None:
    text = "Crane\t2\t900.00\t1,800.00\nSubtotal\t\t\t1,800.00\nTruck\t3\t400.00\t1,200.00\nSubtotal\t\t\t1,200.00\n"
    assert evidence(TITLES + text).total is None


def test_line_whose_price_is_worked_out_of_its_total_proves_nothing() -> None:
    assert evidence(TITLES + "Crane\t2\t900.00\t1,800.00\nTruck\t\t\t1,200.00\n").compared == (1,)


def test_total_without_a_column_of_amounts_is_compared_too() -> None:
    found = evidence("Site\t$2500\nClearing\t$1500\nTotal\t$5500\n")
    assert (found.sum, found.total) == (Decimal(0), Decimal(5500))


def test_balance_is_the_sum_less_what_was_paid() -> None:
    lines = TITLES + "Crane\t2\t900.00\t1,800.00\nDeposit paid\t\t\t-500.00\n"
    assert evidence(lines + "Balance due\t\t\t1,300.00\n").total is None
    assert evidence(lines + "Balance due\t\t\t1,400.00\n").total == Decimal(1400)
    assert evidence(lines).total is None
