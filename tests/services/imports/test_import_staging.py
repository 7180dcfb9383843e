"""The staging file: rows in pages, doubtful ones first, decisions about them, and the rows that are refused (M15)."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.errors import CancelledError, DatabaseFileError, FileTrouble, TemporaryFolderError
from custlist_desktop.domain.incoming import Decision, ImportCounts, Outcome
from custlist_desktop.services.imports.staging import ImportStaging
from tests.helpers.examples import examples
from tests.helpers.imports import import_service, incoming, settled, stage
from tests.helpers.open_list import OpenList

_ANN = {"company": "Acme", "contact_name": "Ann", "email": "ann@acme.com"}
_ROWS = (
    _ANN | {"city": "Waco"},  # 2: updates
    {"company": "New", "country": "US", "postal_code": "odd"},  # 3: new, with a warning
    {"company": "Plain"},  # 4: new
    {"email": "nobody@acme.com"},  # 5: refused, without a name
    {"company": "Shared", "email": "info@shared.com", "city": "X"},  # 6: refused, several
    {"company": "Kept"},  # 7: unchanged
)


@pytest.fixture
def known_list(open_list: OpenList) -> OpenList:
    """A list that the rows above meet in every way."""
    open_list.add(**_ANN)
    open_list.add(company="Shared", contact_name="Bob", email="info@shared.com", city="Waco")
    open_list.add(company="Shared", contact_name="Cleo", email="info@shared.com", phone="512 555 0187")
    open_list.add(company="Kept", city="Austin")
    return open_list


def _numbers(staging: ImportStaging, outcome: Outcome | None = None) -> list[int]:
    return [row.number for row in staging.rows(outcome, 0, 100)]


def test_m15_doubtful_rows_come_first_then_the_files_order(known_list: OpenList) -> None:
    with settled(known_list, incoming(*_ROWS, {"email": "info@shared.com", "city": "Y"})) as staging:
        assert _numbers(staging) == [5, 6, 8, 3, 2, 4, 7]
        assert staging.counts() == ImportCounts(2, 1, 1, 0, 3)
        assert [staging.count(outcome) for outcome in Outcome] == [2, 1, 1, 0, 3]
        assert _numbers(staging, Outcome.CREATE) == [3, 4]
        assert [row.number for row in staging.rows(None, 2, 2)] == [8, 3]
        assert staging.rows(None, 7, 5) == []


def test_m15_every_page_comes_along_an_index(known_list: OpenList) -> None:
    with settled(known_list, incoming(*_ROWS)) as staging:
        path = staging.path
    connection = engine.connect(path)
    for condition in ("1", "outcome = 'create'"):
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT number FROM fate WHERE {condition} ORDER BY rank, number LIMIT 50 OFFSET 100"
        ).fetchall()
        assert [("INDEX fate_by" in step[3], "TEMP B-TREE" in step[3]) for step in plan] == [(True, False)]
    connection.close()


@pytest.mark.parametrize(
    ("on_match", "counts"),
    [
        (Decision.UPDATE, ImportCounts(2, 1, 1, 0, 2)),
        (Decision.SKIP, ImportCounts(2, 0, 0, 3, 1)),
        (Decision.CREATE, ImportCounts(5, 0, 0, 0, 1)),
    ],
)
def test_m15_rows_of_known_customers_become_what_was_asked_for_all(
    known_list: OpenList, on_match: Decision, counts: ImportCounts
) -> None:
    with settled(known_list, incoming(*_ROWS), on_match) as staging:
        assert staging.counts() == counts


def test_m15_user_says_which_of_several_customers_a_row_is(known_list: OpenList) -> None:
    with settled(known_list, incoming(*_ROWS, {"email": "info@shared.com", "city": "Y"})) as staging:
        row = staging.decide(8, Decision.UPDATE, candidate=3)
        assert (row.outcome, row.contact_name) == (Outcome.UPDATE, "Cleo")
        assert [(change.field, change.after) for change in row.changes] == [("city", "Y")]
        import_service(known_list).apply(known_list.owner, staging.path, "a.csv")
    assert known_list.customers.get(known_list.owner, 3).details.city == "Y"


def test_m15_user_may_choose_another_candidate_after_the_first(known_list: OpenList) -> None:
    with settled(known_list, incoming({"email": "info@shared.com", "city": "X"})) as staging:
        staging.decide(2, Decision.UPDATE, candidate=3)
        assert staging.decide(2, Decision.UPDATE, candidate=2).contact_name == "Bob"
        assert staging.decide(2, Decision.SKIP).outcome is Outcome.SKIP
        assert staging.decide(2, Decision.UPDATE).contact_name == "Bob"


def test_m15_nobody_but_a_candidate_can_be_chosen(known_list: OpenList) -> None:
    with settled(known_list, incoming(*_ROWS)) as staging:
        with pytest.raises(KeyError):
            staging.decide(6, Decision.UPDATE, candidate=1)
        with pytest.raises(KeyError):
            staging.decide(99, Decision.SKIP)
        with pytest.raises(ValueError, match="can't be decided"):
            staging.decide(5, Decision.CREATE)
        assert staging.rows(Outcome.REFUSED, 1, 1)[0].number == 6


def test_m15_two_rows_never_change_one_customer(known_list: OpenList) -> None:
    rows = incoming(_ANN | {"city": "Waco"}, {"email": _ANN["email"], "city": "Austin"})
    with settled(known_list, rows) as staging:
        refused = staging.row(3)
        assert refused.outcome is Outcome.REFUSED
        assert [(problem.code, problem.facts) for problem in refused.problems] == [("same_as_row", {"row": 2})]
        assert Decision.UPDATE not in refused.choices  # it would be refused again
        staging.decide(2, Decision.SKIP)
        assert Decision.UPDATE in staging.row(3).choices
        assert staging.decide(3, Decision.UPDATE).outcome is Outcome.UPDATE
        assert Decision.UPDATE not in staging.row(2).choices
        assert staging.decide_all(Outcome.SKIP, Decision.UPDATE) == 1  # it gives way, and says so
        staging.decide_all(Outcome.REFUSED, Decision.SKIP)
        staging.decide_all(None, Decision.UPDATE)
        assert staging.counts() == ImportCounts(0, 1, 0, 0, 1)


def test_m15_deciding_about_all_reaches_those_that_have_the_choice(known_list: OpenList) -> None:
    with settled(known_list, incoming(*_ROWS)) as staging:
        assert staging.decide_all(Outcome.REFUSED, Decision.CREATE) == 1
        assert staging.decide_all(Outcome.CREATE, Decision.UPDATE) == 0
        assert staging.decide_all(Outcome.CREATE, Decision.SKIP) == 3
        assert staging.decide_all(None, Decision.UPDATE) == 2
        assert staging.counts() == ImportCounts(0, 1, 1, 3, 1)


def test_m15_refused_rows_come_with_their_cells_as_they_were(known_list: OpenList) -> None:
    with settled(known_list, incoming(*_ROWS)) as staging:
        assert staging.columns == ("Company", "Email")
        refused = list(staging.refused())
    assert [(number, cells) for number, cells, _ in refused] == [
        (5, ("nobody@acme.com",)),
        (6, ("Shared", "info@shared.com", "X")),
    ]
    assert [[problem.code for problem in problems] for _, _, problems in refused] == [
        ["name_required"],
        ["several_matches"],
    ]


def test_m15_settling_again_begins_anew(known_list: OpenList) -> None:
    with settled(known_list, incoming(*_ROWS)) as staging:
        before = staging.rows(None, 0, 100)
        staging.decide_all(None, Decision.SKIP)
        staging.settle(FileAddress(known_list.path), Decision.UPDATE)
        assert staging.rows(None, 0, 100) == before


def test_m15_settling_only_reads_the_list_and_can_be_cancelled(known_list: OpenList) -> None:
    before = known_list.path.read_bytes()

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    staging = ImportStaging.open(stage(known_list.path.with_suffix(".staging"), incoming(*_ROWS)))
    with pytest.raises(CancelledError):
        staging.settle(FileAddress(known_list.path), Decision.UPDATE, cancel)
    staging.close()
    assert known_list.path.read_bytes() == before


def test_m15_list_that_is_no_list_is_refused(known_list: OpenList, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("no list")
    staging = ImportStaging.open(stage(tmp_path / "staging", incoming(*_ROWS)))
    with pytest.raises(DatabaseFileError):
        staging.settle(FileAddress(other), Decision.UPDATE)
    staging.close()
    with pytest.raises(FileNotFoundError):
        ImportStaging.open(tmp_path / "missing")


_any_text = st.text(st.characters(exclude_categories=[]), max_size=30)


@examples(15)
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(("company", "email", "phone", "notes"), _any_text)), max_size=4))
def test_m15_whatever_text_a_file_holds_it_is_staged_and_its_cells_come_back(
    open_list: OpenList, rows: list[dict[str, str]]
) -> None:
    with settled(open_list, incoming(*rows)) as staging:
        assert staging.count(None) == len(rows)
        for number, cells, problems in staging.refused():
            assert cells == tuple(rows[number - 2].values())
            assert problems


def test_m15_a_cell_of_any_length_is_refused_and_told_in_short(open_list: OpenList) -> None:
    with settled(open_list, incoming({"company": "😀" * 10_000, "notes": "x" * 100_001})) as staging:
        (row,) = staging.rows(None, 0, 10)
    assert row.outcome is Outcome.REFUSED
    assert [(problem.field, problem.code) for problem in row.problems] == [
        ("company", "too_long"),
        ("notes", "too_long"),
    ]
    assert all(len(problem.facts["value"]) < 300 for problem in row.problems)


def test_m15_many_rows_are_merged_by_all_processors_as_one_would(open_list: OpenList) -> None:
    count = 5_200  # more than is worth starting processes for
    with open_list.file.transaction():
        for number in range(2):
            open_list.add(company="Acme", contact_name=f"C{number}")
    rows = [{"company": f"Firm {number}", "contact_name": "Ann", "notes": "Stays."} for number in range(count)]
    with settled(open_list, incoming(*rows)) as staging:
        import_service(open_list).apply(open_list.owner, staging.path, "a.csv")
    changed = [{"city": "Austin", "email": f"ann@firm{number}.com", "notes": ""} for number in range(count)]
    moved = [row | change for row, change in zip(rows, changed, strict=True)]
    with settled(open_list, incoming(*moved)) as staging:
        assert staging.counts().updated == count
        import_service(open_list).apply(open_list.owner, staging.path, "b.csv")
    assert open_list.customers.get(open_list.owner, count + 2).details.email == f"ann@firm{count - 1}.com"
    assert len(open_list.found("austin")) == count
    open_list.check_search_index()


def test_full_temporary_disk_is_named_as_such_and_not_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = engine.connect

    def connect_to_a_small_disk(*arguments: Any, **options: Any) -> engine.Connection:
        connection: engine.Connection = connect(*arguments, **options)
        connection.execute("PRAGMA max_page_count = 60")
        return connection

    monkeypatch.setattr(engine, "connect", connect_to_a_small_disk)
    rows = incoming(*({"company": f"Acme {number}", "notes": "x" * 1000} for number in range(400)))
    with pytest.raises(TemporaryFolderError) as error:
        stage(tmp_path / "rows.db", rows)
    assert error.value.trouble is FileTrouble.DISK_FULL
    assert error.value.folder == tmp_path
