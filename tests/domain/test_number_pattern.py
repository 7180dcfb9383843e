"""Patterns of automatic numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.number_pattern import check_pattern, count_in, number_for, typed_count


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("E-{year}-{count:4}", "E-2026-0007"),
        ("{count}", "7"),
        ("{year:2}{count:3}", "26007"),
        ("Soumission n° {count}/{year}", "Soumission n° 7/2026"),
        ("{month}-{count}", "{month}-7"),
    ],
)
def test_pattern_is_filled(pattern: str, number: str) -> None:
    assert number_for(pattern, 2026, 7) == number


def test_count_grows_beyond_its_digits() -> None:
    assert number_for("E-{count:2}", 2026, 12345) == "E-12345"


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("", "count_missing"),
        ("E-{year}", "count_missing"),
        ("{count}-{count:4}", "count_twice"),
        ("{month}-{count}", "field_unknown"),
        ("{count", "count_missing"),
        ("{count}}", "field_unknown"),
        ("{year:4}-{count}", "field_unknown"),
        ("{count:0}", "count_missing"),
        ("x" * 60 + "{count}", "too_long"),
    ],
)
def test_pattern_that_gives_no_numbers_is_refused(pattern: str, code: str) -> None:
    problem = check_pattern(pattern, 60)
    assert problem is not None
    assert (problem.field, problem.code) == ("number_pattern", code)


@pytest.mark.parametrize("pattern", ["E-{year}-{count:4}", "{count}", "{year:2}.{count:9}", "(.*){count}+"])
def test_pattern_with_one_count_is_taken(pattern: str) -> None:
    assert check_pattern(pattern, 60) is None


@given(
    st.sampled_from(["E-{year}-{count:4}", "{count}", "{year:2}/{count:2}", "[a-z]+{count}.", "{count:9}-{year}"]),
    st.integers(2000, 2099),
    st.integers(1, 10**9),
)
def test_count_is_read_back_from_its_number(pattern: str, year: int, count: int) -> None:
    number = number_for(pattern, year, count)
    assert count_in(pattern, year, number) == count
    assert count_in(pattern, year, number.lower()) == count


@pytest.mark.parametrize("number", ["", "E-2025-0007", "E-2026-", "E-2026-7b", "xE-2026-0007", "E-2026-0007 "])
def test_number_of_another_kind_has_no_count(number: str) -> None:
    assert count_in("E-{year}-{count:4}", 2026, number) is None


@pytest.mark.parametrize(
    ("pattern", "text", "count"),
    [
        ("E-{year}-{count:4}", "E-2026-0500", 500),
        ("E-{year}-{count:4}", "e-2026-500", 500),
        ("E-{year}-{count:4}", "120", 120),
        ("E-{year}-{count:4}", "0120", 120),
        ("{count}", "120", 120),
        ("{year:2}{count:3}", "26120", 120),
        ("{year:2}{count:3}", "261", 261),
        ("E-{year}-{count:4}", "E-2025-0500", None),
        ("E-{year}-{count:4}", "E-2026-0000", None),
        ("E-{year}-{count:4}", "E-2026-", None),
        ("E-{year}-{count:4}", "0", None),
        ("E-{year}-{count:4}", "-5", None),
        ("E-{year}-{count:4}", "1.5", None),
        ("E-{year}-{count:4}", "12x", None),
        ("E-{year}-{count:4}", "abc", None),
        ("E-{year}-{count:4}", "²", None),
        ("E-{year}-{count:4}", "", None),
        ("E-{year}-{count:4}", "99999999999", None),
    ],
)
def test_typed_number_is_a_whole_one_or_its_count(pattern: str, text: str, count: int | None) -> None:
    assert typed_count(pattern, 2026, text) == count
