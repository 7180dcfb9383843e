"""The speed table counts what it says that it counts. Nothing here asserts a time."""

import argparse
from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.domain.text import fold
from tests.benchmarks import __main__ as command
from tests.benchmarks.figures import Figure, Measured, figure_of
from tests.benchmarks.floors import floor_of, opened_floor
from tests.benchmarks.rows.start import measure_starts
from tests.benchmarks.searches import SEARCHES, plain_totals, wrong_totals
from tests.benchmarks.table import ROWS, SIZES, By, Row, digits, line_of, markdown, measures_of
from tests.benchmarks.window.conductor import BEAT, Stalls
from tests.helpers.open_list import opened


def row(by: By, *goals: float | None) -> Row:
    """A row of some goals."""
    first, second, third = goals or (10, 20, 30)
    return Row("some", "some work", "ms", by, (first, second, third), measure_starts)


def test_percentile_is_the_sample_that_95_of_100_do_not_exceed() -> None:
    assert figure_of([float(each) for each in range(100, 0, -1)]) == Figure(50.5, 95.0, 100)
    assert figure_of([3.0, 1.0, 2.0]) == Figure(2.0, 3.0, 3)
    assert figure_of([]) is None


def test_a_goal_is_about_the_figure_that_its_row_names() -> None:
    measured = Measured([10.0, 20.0, 60.0], [5.0, 5.0, 8.0])
    values = {by: row(by).value(measured) for by in By}
    assert values == {By.P95: 60.0, By.MEDIAN: 20.0, By.TIMES: 4.0, By.OVER: 15.0}


def test_without_samples_or_a_floor_that_is_needed_there_is_no_value() -> None:
    assert [row(by).value(Measured(note="no snapshot")) for by in By] == [None] * len(By)
    assert row(By.TIMES).value(Measured([1.0])) is None
    assert row(By.P95).value(Measured([1.0])) == 1.0


def test_between_two_sizes_the_goal_of_the_larger_one_counts() -> None:
    found = {size: row(By.P95).goal_at(size) for size in (1_000, 10_000, 10_001, 1_000_000, 2_000_000)}
    assert found == {1_000: 10, 10_000: 10, 10_001: 20, 1_000_000: 30, 2_000_000: 30}


def test_a_line_says_figures_floor_goal_and_stall() -> None:
    line = line_of(row(By.P95), Measured([4.0, 12.0], [1.5], {"save": 61.0, "rest": 3.0}, "of two"), 10_000)
    assert line.split("; ")[1:] == [
        "median 8 ms, p95 12 ms of 2",
        "floor 1.5 ms",
        "p95: 12 ms, goal 10 ms, MISSED",
        "longest stall 61 ms (save)",
        "of two",
    ]
    assert "MISSED" not in line_of(row(By.P95), Measured([4.0, 10.0]), 10_000)


def test_numbers_have_three_digits_and_are_whole_above() -> None:
    assert [digits(value) for value in (0.09342, 1.5, 99.96, 8_653.7)] == ["0.0934", "1.5", "100", "8,654"]


def test_table_has_a_column_for_each_size_and_the_worst_stall() -> None:
    name = "scroll"
    results = {
        100_000: {name: Measured([17.0], [5.0], {"jump": 20.0}), "start": Measured(note="no snapshot")},
        10_000: {name: Measured([12.0], [4.0], {"jump": 70.0})},
    }
    assert markdown(results) == [
        "| work | at 10,000 | at 100,000 |",
        "|---|---|---|",
        "| start to first rows painted, with a snapshot of the last session, times its floor | - | no snapshot |",
        "| scroll or jump anywhere, p95 | **12 ms** (goal 14 ms; median 3x its floor)"
        " | **17 ms** (goal 18 ms; median 3.4x its floor) |",
        "| longest stall of the window (50 ms) | **70 ms** | **20 ms** |",
    ]


def test_rows_of_one_scenario_are_measured_once_and_none_without_a_goal() -> None:
    names = [each.name for each in ROWS]
    assert len(set(names)) == len(names)
    both = measures_of(["start", "start-without-snapshot"], SIZES[0])
    assert both == [measure_starts]
    assert measures_of(["save-10000", "duplicates"], SIZES[0]) == []
    assert len(measures_of(names, SIZES[1])) == len({each.measure for each in ROWS})


def test_stall_is_what_a_beat_came_too_late_by(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("tests.benchmarks.window.conductor.perf_counter", lambda: now[0])
    stalls = Stalls()
    for later, doing in ((0.005, "rest"), (0.085, "save"), (0.0, "floor"), (0.015, "rest")):
        now[0] += later
        if doing == "floor":
            now[0] += 9.0
            stalls.forgive()
        else:
            stalls.beat(now[0], doing)
    assert {doing: round(late) for doing, late in stalls.longest.items()} == {"rest": 15 - BEAT, "save": 85 - BEAT}


def test_forty_searches_of_every_kind() -> None:
    assert len(set(SEARCHES)) == 40
    assert sum(len(text) < 3 for text in SEARCHES) >= 8
    assert any(fold(text) != text for text in SEARCHES)
    assert any(char.isdigit() for text in SEARCHES for char in text)


def test_plain_scan_finds_what_the_window_finds(tmp_path: Path) -> None:
    path = tmp_path / "customers.custlist"
    with opened(path) as office:
        office.add(company="Gagné Roofing", city="Montréal", state_province="QC", country="CA")
        office.add(company="Smith Roofing", phone="(512) 555-0142", state_province="TX", country="US")
        office.add(contact_name="Hélène García", job_title="Manager", notes="Gate code 4411")
        found = {text: len(office.found(text)) for text in SEARCHES}
    plain = plain_totals(path)
    assert plain == found
    assert (plain["roofing"], plain["texas"], plain["5125550"], plain["zzyzx"]) == (2, 1, 1, 0)
    assert plain_totals(path) == plain  # kept beside the list
    assert wrong_totals({"roofing": [2, 3], "texas": [1, 1]}, plain) == {"roofing": ({2, 3}, 2)}


def test_floor_asks_an_index_of_its_own_and_saves(tmp_path: Path) -> None:
    path = tmp_path / "customers.custlist"
    with opened(path) as office:
        customer = office.add(company="Gagné Roofing")
        office.new_estimate(customer.id)
    with opened_floor(floor_of(path)) as floor:
        assert floor.first_rows("ga") is None
        assert floor.total("Gagné") is not None
        assert floor.save("Gagné Roofing", "Gagné & Fils") > 0
    with closing(engine.connect(floor_of(path))) as kept:
        for table in ("customer", "estimate"):
            sql = f"SELECT count(*) FROM {table}_search WHERE {table}_search MATCH ?"
            assert [kept.execute(sql, (word,)).fetchone()[0] for word in ("fils", "roofing")] == [1, 0], table


@pytest.mark.parametrize("wrong", [["--customers", "10"], ["--only", "nonsense"]])
def test_wrong_options_are_refused(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(wrong)
    assert ended.value.code == 2
    assert "usage: python -m tests.benchmarks" in capsys.readouterr().err


def test_size_may_have_separators() -> None:
    assert command.size("1,000,000") == 1_000_000
    with pytest.raises(argparse.ArgumentTypeError):
        command.size("999")
