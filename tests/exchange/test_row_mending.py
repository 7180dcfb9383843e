"""A row of a checked file looked at closely, and mended right there (M15)."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts, NoteLine, Outcome
from custlist_desktop.exchange.row_mending import mend_cell, view_row
from custlist_desktop.services.imports.staging import ImportStaging
from tests.helpers.examples import examples
from tests.helpers.imports import begin_with, checked_file, import_service
from tests.helpers.open_list import OpenList, all_customers

_HEADS = "Company,Contact,Email,City,Notes\n"


def _codes(row: CheckedRow) -> list[str]:
    return [problem.code for problem in row.problems]


def test_m15_a_row_shows_before_and_after_and_what_its_notes_keep_and_gain(open_list: OpenList) -> None:
    open_list.add(company="Oak", contact_name="Ann Lee", email="ann@oak.example", notes="Gate code 1234\nFax: 1")
    with checked_file(open_list, _HEADS + "Oak,Ann Lee,ann@oak.example,Waco,Fax: 2\n") as staging:
        view = view_row(staging, 2)
    assert view.row.outcome is Outcome.UPDATE
    assert view.before is not None
    assert (view.before.city, view.after.city) == ("", "Waco")
    assert view.after.notes == "Gate code 1234\nFax: 2"
    assert (view.kept_notes, view.added_notes) == (("Gate code 1234",), (NoteLine("Fax: 2", 4),))
    assert view.cells == ("Oak", "Ann Lee", "ann@oak.example", "Waco", "Fax: 2")


def test_m15_a_new_customer_has_no_before_and_all_its_notes_come_in(open_list: OpenList) -> None:
    with checked_file(open_list, _HEADS + "Oak,,,Waco,Pays late\n") as staging:
        view = view_row(staging, 2)
    assert (view.before, view.after) == (None, CustomerDetails(company="Oak", city="Waco", notes="Pays late"))
    assert view.added_notes == (NoteLine("Pays late", 4),)


def test_m15_a_mended_email_finds_its_customer_and_the_files_own_text_comes_back(open_list: OpenList) -> None:
    open_list.add(company="Oak", email="ann@oak.example")
    with checked_file(open_list, _HEADS + "Oak Limited of Waco,,ann oak@oak.example,Waco,\nElm,,,,\n") as staging:
        before = staging.counts()
        view = mend_cell(staging, 2, 2, "ann@oak.example")
        assert (view.row.outcome, view.after.city) == (Outcome.UPDATE, "Waco")
        assert view.mended == {2: "ann oak@oak.example"}
        assert staging.mended() == [(2, 2, "ann@oak.example")]
        assert staging.counts() == ImportCounts(created=1, updated=1)
        assert mend_cell(staging, 2, 2, "ann@elm.example").mended == {2: "ann oak@oak.example"}
        undone = mend_cell(staging, 2, 2, None)
        assert (undone.mended, undone.cells[2], staging.counts()) == ({}, "ann oak@oak.example", before)


def test_m15_mended_values_are_written_and_refused_rows_come_with_mended_cells(open_list: OpenList) -> None:
    with checked_file(open_list, _HEADS + "Oak,,,Waco,\n,,,Austin,\n") as staging:
        mend_cell(staging, 2, 3, "Dallas")
        mend_cell(staging, 3, 3, "Houston")
        assert [cells[3] for _, cells, _ in staging.refused()] == ["Houston"]
        import_service(open_list).apply(open_list.owner, staging.path, "a.csv")
    assert [details.city for details, _ in all_customers().values()] == ["Dallas"]


def test_m15_a_row_mended_apart_from_its_twin_lets_it_in_and_undone_is_taken_again(
    open_list: OpenList,
) -> None:
    with checked_file(open_list, _HEADS + "Oak,Ann,a@oak.example,Waco,\n" * 2) as staging:
        assert [staging.row(number).outcome for number in (2, 3)] == [Outcome.CREATE, Outcome.REFUSED]
        mend_cell(staging, 2, 0, "Elm")
        mend_cell(staging, 2, 2, "a@elm.example")
        assert [staging.row(number).outcome for number in (2, 3)] == [Outcome.CREATE, Outcome.CREATE]
        mend_cell(staging, 2, 0, None)
        mend_cell(staging, 2, 2, None)
        assert [staging.row(number).outcome for number in (2, 3)] == [Outcome.CREATE, Outcome.REFUSED]
        assert _codes(staging.row(3)) == ["same_as_row"]


def test_m15_a_row_mended_to_another_customer_leaves_its_first_one_to_the_next_row(open_list: OpenList) -> None:
    open_list.add(company="Oak", email="a@oak.example")
    rows = "Oak,,a@oak.example,,Called\nOak,,a@oak.example,,Wrote\n"
    with checked_file(open_list, _HEADS + rows) as staging:
        assert [staging.row(number).outcome for number in (2, 3)] == [Outcome.UPDATE, Outcome.REFUSED]
        mend_cell(staging, 2, 0, "Elm")
        mend_cell(staging, 2, 2, "e@elm.example")
        assert [staging.row(number).outcome for number in (2, 3)] == [Outcome.CREATE, Outcome.UPDATE]


def test_m15_what_was_decided_for_other_rows_stays_and_comes_before_what_nobody_decided(open_list: OpenList) -> None:
    open_list.add(company="Oak", email="a@oak.example")
    rows = "Elm,,e@elm.example,,\nOak,,a@oak.example,,Called\nAsh,,,,\n"
    with checked_file(open_list, _HEADS + rows) as staging:
        staging.decide(3, Decision.UPDATE)
        staging.decide(4, Decision.SKIP)
        mend_cell(staging, 2, 0, "Oak")
        view = mend_cell(staging, 2, 2, "a@oak.example")
        assert (view.row.outcome, _codes(view.row)) == (Outcome.REFUSED, ["same_as_row"])
        assert [staging.row(number).outcome for number in (3, 4)] == [Outcome.UPDATE, Outcome.SKIP]
        assert staging.decided() == [(3, Decision.UPDATE, None), (4, Decision.SKIP, None)]


def test_m15_cells_beyond_the_columns_stay_a_problem_of_a_row_that_was_mended_elsewhere(open_list: OpenList) -> None:
    with checked_file(open_list, _HEADS + "Oak,,,Waco,,beyond\n") as staging:
        before = _codes(staging.row(2))
        assert _codes(mend_cell(staging, 2, 3, "Dallas").row) == before


def test_m15_a_row_or_column_that_is_not_there_is_no_row(open_list: OpenList) -> None:
    with checked_file(open_list, _HEADS + "Oak,,,,\n") as staging:
        for number, place in ((9, 0), (2, 5), (2, -1)):
            with pytest.raises(KeyError):
                mend_cell(staging, number, place, "x")
        with pytest.raises(KeyError):
            view_row(staging, 9)


_NAMES = ("company", "contact_name", "email", "city", "notes")
_cells = st.tuples(
    st.sampled_from(["Oak", "Elm", ""]),
    st.sampled_from(["Ann Lee", "Bob Ray", ""]),
    st.sampled_from(["a@x.example", "b@x.example", ""]),
    st.sampled_from(["Waco", ""]),
    st.sampled_from(["seen", "Fax: 1", ""]),
)
_rows = st.lists(_cells, min_size=2, max_size=5)
_mends = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from(["Oak", "Ann Lee", "a@x.example", "", None])),
    min_size=1,
    max_size=3,
)


@examples(10)
@given(st.lists(_cells, max_size=3), _rows, _mends)
def test_m15_after_any_mending_all_rows_are_as_if_the_file_had_said_so(
    open_list: OpenList,
    known: Sequence[Sequence[str]],
    rows: Sequence[tuple[str, ...]],
    mends: Sequence[tuple[int, int, str | None]],
) -> None:
    begin_with(open_list, [dict(zip(_NAMES, values, strict=True)) for values in known if values[0] or values[1]])
    there = [list(row) for row in rows]
    with checked_file(open_list, _file(rows)) as staging:
        for row, place, text in mends:
            if row < len(rows):
                mend_cell(staging, row + 2, place + 1, text)
                there[row][place] = rows[row][place] if text is None else text
        mended = _shown(staging, len(rows))
        counts = staging.counts()
    with checked_file(open_list, _file(there)) as staging:
        expected = _shown(staging, len(rows))
        assert mended == {number: row for number, row in expected.items() if number in mended}
        if len(expected) == len(mended):
            assert counts == staging.counts()


def _file(rows: Sequence[Sequence[str]]) -> str:
    """A row is more than its cells, so that one without any is a row as well."""
    return "Balance," + _HEADS + "".join(f"1,{','.join(row)}\n" for row in rows)


def _shown(staging: ImportStaging, count: int) -> dict[int, CheckedRow]:
    """The rows, without the similar names that only a whole check looks for."""
    rows = staging.rows(None, 0, count)
    return {
        row.number: replace(row, problems=tuple(each for each in row.problems if not each.code.startswith("near_")))
        for row in rows
    }
