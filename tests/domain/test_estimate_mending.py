"""What of an estimate is saved when a part of it can't be."""

from dataclasses import replace
from decimal import Decimal

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, Site
from custlist_desktop.domain.estimate_checks import check_estimate, mended_estimate

KEPT = EstimateContent("E-1", lines=(EstimateLine(1, quantity=Decimal(2), quantity_expression="1+1"),))


def test_a_field_with_a_problem_stays_as_it_was_kept_and_the_rest_is_taken() -> None:
    typed = replace(KEPT, number="", title="Roof", markup=Decimal(-200))
    mended = mended_estimate(typed, KEPT, check_estimate(typed))
    assert mended == replace(KEPT, title="Roof")
    assert check_estimate(mended) == ()


def test_of_a_line_only_the_column_with_the_problem_stays() -> None:
    line = replace(KEPT.lines[0], quantity=Decimal("1.23456"), quantity_expression="1.23456*1", unit="m")
    typed = replace(KEPT, lines=(line,))
    mended = mended_estimate(typed, KEPT, check_estimate(typed))
    assert mended.lines == (replace(KEPT.lines[0], unit="m"),)


def test_a_new_lines_column_with_a_problem_is_empty() -> None:
    typed = replace(KEPT, lines=(*KEPT.lines, EstimateLine(2, description="Gutter", unit_cost=Decimal("Infinity"))))
    mended = mended_estimate(typed, KEPT, check_estimate(typed))
    assert mended.lines[1] == EstimateLine(2, description="Gutter")


def test_a_site_with_a_problem_stays_whole() -> None:
    typed = replace(KEPT, site=Site(city="Laval", country="CA", state_province="TX"), title="Roof")
    assert mended_estimate(typed, KEPT, check_estimate(typed)) == replace(KEPT, title="Roof")


def test_what_is_no_field_cant_be_mended() -> None:
    assert mended_estimate(KEPT, KEPT, [Problem("total", "too_large")]) is KEPT


def test_words_that_are_too_long_for_a_doubtful_cell_give_way_to_what_the_file_has() -> None:
    kept = EstimateContent("E-1", lines=(EstimateLine(1, quantity=Decimal(3)),))
    doubtful = EstimateLine(1, doubtful=(("quantity", "x" * 501), ("markup", "?")))
    content = replace(kept, lines=(doubtful,))
    (line,) = mended_estimate(content, kept, check_estimate(content)).lines
    assert (line.quantity, line.doubtful) == (Decimal(3), (("markup", "?"),))
