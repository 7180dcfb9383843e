"""Applying a checked import and taking it back: all of it or nothing, and nothing of anybody's work lost (M15)."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CancelledError, ChangedMeanwhileError, DatabaseFileError, NotFoundError
from custlist_desktop.domain.incoming import Decision, ImportCounts
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.importing import RememberedColumns
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.imports.records import (
    AlreadyUndoneError,
    ChangedSince,
    ChangedSinceCheckError,
    SinceThen,
    UndoPreview,
    UndoResult,
)
from tests.helpers.imports import import_rows, import_service, incoming, settled
from tests.helpers.open_list import OpenList, estimate_details

_ANN = {"company": "Acme", "contact_name": "Ann", "email": "ann@acme.com"}


def _object(text: str | None) -> dict[str, Any]:
    """A JSON object of the journal; empty for none."""
    loaded: dict[str, Any] = json.loads(text or "{}")
    return loaded


def _details(open_list: OpenList, key: int) -> CustomerDetails:
    return open_list.customers.get(open_list.owner, key).details


def test_m15_import_adds_and_updates_in_one_go_and_is_found_at_once(open_list: OpenList) -> None:
    open_list.add(**_ANN)
    open_list.told.clear()
    result = import_rows(open_list, _ANN | {"city": "Waco"}, {"company": "Élan Toitures", "phone": "512 555 0187"})
    assert result.counts == ImportCounts(created=1, updated=1)
    assert _details(open_list, 1).city == "Waco"
    record = open_list.customers.get(open_list.owner, 2)
    assert (record.numbers["phone"], record.version, record.created_at) == (
        "+15125550187",
        1,
        open_list.calendar.last,
    )
    assert open_list.found("elan") == {2}
    assert open_list.found("waco") == {1}
    assert [announcement.subject for announcement in open_list.told] == [Subject.CUSTOMER, Subject.ESTIMATE]
    assert open_list.told[0] == Announcement(Subject.CUSTOMER, frozenset())
    open_list.check_search_index()


def test_m15_journal_has_every_update_before_and_after_and_the_keys_that_were_added(open_list: OpenList) -> None:
    open_list.add(**_ANN)
    added = open_list.journal()[-1].after
    import_rows(open_list, _ANN | {"city": "Waco"}, {"company": "New"})
    update, created = open_list.journal()[-2:]
    assert (update.action, update.subject, update.subject_id) == ("import_update", "customer", 1)
    assert _object(update.before) == _object(added)
    after = _object(update.after)
    assert (after["city"], after["version"], after["updated_at"]) == ("Waco", 2, "2026-03-02T09:00:02.000Z")
    assert after.keys() == _object(update.before).keys() | {"row"}
    assert after["row"] == 2
    assert (created.action, _object(created.after)) == (
        "import",
        {"first": 2, "end": 3, "file": "customers.csv", "rows": [[3, 1]]},
    )
    assert update.change_id == created.change_id


def test_m11_m15_estimates_of_an_updated_customer_sort_and_are_found_by_its_new_details(open_list: OpenList) -> None:
    open_list.add(company="Other")
    customer = open_list.add(**_ANN)
    estimate = open_list.new_estimate(customer.id)
    result = import_rows(open_list, _ANN | {"company": "Zenith"})
    assert estimate_details(estimate.id).company == "Zenith"
    assert open_list.found_estimates("zenith") == {estimate.id}
    assert Estimate.get_by_id(estimate.id).company_sort == "zenith"
    import_service(open_list).undo(open_list.owner, result.run_id)
    assert open_list.found_estimates("acme") == {estimate.id}
    assert Estimate.get_by_id(estimate.id).company_sort == "acme"
    assert open_list.found_estimates("zenith") == set()
    open_list.check_search_index()


def test_m15_rows_that_change_nothing_leave_no_trace_but_the_record(open_list: OpenList) -> None:
    open_list.add(**_ANN)
    before = open_list.table("customer")
    import_rows(open_list, _ANN)
    assert open_list.table("customer") == before
    (record,) = import_service(open_list).runs(open_list.owner)
    assert record.counts == ImportCounts(unchanged=1)
    assert (record.file_name, record.at, record.user_name) == (
        "customers.csv",
        open_list.calendar.last,
        open_list.owner.name,
    )


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda opened: opened.add(company="New"),
        lambda opened: opened.customers.edit(opened.owner, 1, CustomerDetails(company="Other"), 1),
        lambda opened: opened.customers.delete(opened.owner, 1),
        lambda opened: opened.samples.fill(opened.owner, 1, 0),
        lambda opened: import_rows(opened, {"company": "New"}),
    ],
)
def test_m15_list_that_changed_since_the_check_is_left_alone(
    open_list: OpenList, meanwhile: Callable[[OpenList], object]
) -> None:
    open_list.add(**_ANN)
    with settled(open_list, incoming({"company": "Other"})) as staging:
        other = staging.path.rename(staging.path.with_suffix(".checked"))
        meanwhile(open_list)
        before = open_list.table("customer")
        with pytest.raises(ChangedSinceCheckError):
            import_service(open_list).apply(open_list.owner, other, "a.csv")
    assert open_list.table("customer") == before


def test_m15_work_on_estimates_since_the_check_does_not_matter(open_list: OpenList) -> None:
    open_list.add(**_ANN)
    with settled(open_list, incoming({"company": "Other"})) as staging:
        open_list.new_estimate(1)
        assert import_service(open_list).apply(open_list.owner, staging.path, "a.csv").counts.created == 1


def test_m15_staging_file_that_is_missing_or_was_not_checked_writes_nothing(
    open_list: OpenList, tmp_path: Path
) -> None:
    service = import_service(open_list)
    with pytest.raises(DatabaseFileError):
        service.apply(open_list.owner, tmp_path / "missing", "a.csv")
    (tmp_path / "strange").write_text("nothing that was staged")
    with pytest.raises(DatabaseFileError):
        service.apply(open_list.owner, tmp_path / "strange", "a.csv")
    assert service.runs(open_list.owner) == []
    assert open_list.add().id == 1


@pytest.mark.parametrize("calls", [1, 2, 3, 4])
def test_m15_cancelled_import_leaves_everything_as_it_was(open_list: OpenList, calls: int) -> None:
    open_list.add(**_ANN)
    before = {name: open_list.table(name) for name in ("customer", "journal", "import_run")}
    left = calls

    def cancel(_done: int, _total: int) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise CancelledError

    with settled(open_list, incoming(_ANN | {"city": "Waco"}, {"company": "New"})) as staging:
        with pytest.raises(CancelledError):
            import_service(open_list).apply(open_list.owner, staging.path, "a.csv", cancel)
        assert {name: open_list.table(name) for name in before} == before
        open_list.check_search_index()
        # Nothing stands in the way of doing it after all.
        assert import_service(open_list).apply(open_list.owner, staging.path, "a.csv").counts.created == 1
    open_list.check_search_index()


def test_m15_cancel_in_the_middle_of_a_statement_leaves_everything_as_it_was(open_list: OpenList) -> None:
    rows = incoming(*({"company": f"Firm {number}", "notes": "x" * 50} for number in range(3_000)))
    stages: set[int] = set()
    with settled(open_list, rows) as staging:

        def cancel(done: int, _total: int) -> None:
            # Stages begin at few places; anything between is told from within a statement.
            if done not in (0, 920, 950, 1_000) and done > 100:
                raise CancelledError
            stages.add(done)

        with pytest.raises(CancelledError):
            import_service(open_list).apply(open_list.owner, staging.path, "a.csv", cancel)
        assert open_list.table("customer") == []
        assert import_service(open_list).apply(open_list.owner, staging.path, "a.csv").counts.created == 3_000
    assert 0 in stages
    open_list.check_search_index()
    open_list.check_file()


def test_m15_progress_only_ever_grows(open_list: OpenList) -> None:
    told: list[tuple[int, int]] = []
    rows = incoming(*({"company": f"Firm {number}"} for number in range(2_000)))
    with settled(open_list, rows) as staging:
        import_service(open_list).apply(open_list.owner, staging.path, "a.csv", lambda *at: told.append(at))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert {total for _, total in told} == {1_000}
    assert told[-1] == (1_000, 1_000)


def test_m15_columns_are_remembered_with_the_import(open_list: OpenList) -> None:
    with settled(open_list, incoming({"company": "New"})) as staging:
        remember = (("Firma", "Mail"), ("company", "email"))
        import_service(open_list).apply(open_list.owner, staging.path, "a.csv", remember=remember)
    (row,) = RememberedColumns.select()
    assert json.loads(row.targets) == ["company", "email"]


def test_m15_undo_removes_what_was_added_and_restores_what_was_updated(open_list: OpenList) -> None:
    open_list.add(**_ANN, notes="Old")
    before = _details(open_list, 1)
    service = import_service(open_list)
    result = import_rows(open_list, _ANN | {"notes": "New"}, {"company": "Added"})
    assert service.undo_preview(open_list.owner, result.run_id) == UndoPreview(1, 1, ())
    assert service.undo(open_list.owner, result.run_id) == UndoResult(1, 1, 0)
    assert _details(open_list, 1) == before
    assert open_list.customers.get(open_list.owner, 1).version == 3
    with pytest.raises(NotFoundError):
        open_list.customers.get(open_list.owner, 2)
    assert open_list.found("added") == set()
    assert service.runs(open_list.owner)[0].undone_at == open_list.calendar.last
    assert open_list.add(company="Later").id == 3
    open_list.check_search_index()


def test_m15_undo_keeps_what_was_changed_since_and_says_who_that_is(open_list: OpenList) -> None:
    open_list.add(**_ANN)
    open_list.add(company="Beta", contact_name="Bob")
    open_list.add(company="Gamma", contact_name="Cleo")
    service = import_service(open_list)
    result = import_rows(
        open_list,
        _ANN | {"city": "Waco"},
        {"company": "Beta", "contact_name": "Bob", "city": "Waco"},
        {"company": "Gamma", "contact_name": "Cleo", "city": "Waco"},
        {"company": "Edited"},
        {"company": "Estimated"},
        {"company": "Untouched"},
    )
    open_list.customers.edit(open_list.owner, 1, CustomerDetails(**_ANN, city="Dallas"), 2)
    open_list.customers.delete(open_list.owner, 2)
    open_list.customers.edit(open_list.owner, 4, CustomerDetails(company="Edited", city="Dallas"), 1)
    open_list.new_estimate(5)
    changed = (
        ChangedSince(4, "Edited", "", SinceThen.EDITED, was_added=True),
        ChangedSince(5, "Estimated", "", SinceThen.HAS_ESTIMATES, was_added=True),
        ChangedSince(1, "Acme", "Ann", SinceThen.EDITED, was_added=False),
        ChangedSince(2, "Beta", "Bob", SinceThen.DELETED, was_added=False),
    )
    assert service.undo_preview(open_list.owner, result.run_id) == UndoPreview(1, 1, changed)
    assert service.undo(open_list.owner, result.run_id) == UndoResult(1, 1, 4)
    assert {row[0] for row in open_list.table("customer")} == {1, 3, 4, 5}
    assert [_details(open_list, key).city for key in (1, 3, 4)] == ["Dallas", "", "Dallas"]


def test_m12_m15_undo_takes_changed_ones_too_if_told_and_their_estimates_keep_the_details(
    open_list: OpenList,
) -> None:
    open_list.add(**_ANN)
    open_list.add(company="Beta", contact_name="Bob")
    service = import_service(open_list)
    result = import_rows(
        open_list,
        _ANN | {"city": "Waco"},
        {"company": "Beta", "contact_name": "Bob", "city": "Waco"},
        {"company": "Estimated"},
    )
    open_list.customers.edit(open_list.owner, 1, CustomerDetails(**_ANN, city="Dallas"), 2)
    open_list.customers.delete(open_list.owner, 2)
    estimate = open_list.new_estimate(3)
    assert service.undo(open_list.owner, result.run_id, keep_changed=False) == UndoResult(1, 1, 1)
    assert [row[0] for row in open_list.table("customer")] == [1]
    assert _details(open_list, 1).city == ""
    assert estimate_details(estimate.id).company == "Estimated"
    removed = next(entry for entry in open_list.journal() if entry.action == "undo_import" and entry.subject_id == 3)
    assert _object(removed.before)["company"] == "Estimated"
    open_list.check_search_index()
    open_list.check_file()


def test_m15_an_import_is_undone_once(open_list: OpenList) -> None:
    service = import_service(open_list)
    result = import_rows(open_list, {"company": "New"})
    service.undo(open_list.owner, result.run_id)
    undone_at = open_list.calendar.last
    for again in (service.undo, service.undo_preview):
        with pytest.raises(AlreadyUndoneError) as error:
            again(open_list.owner, result.run_id)
        assert error.value.undone_at == undone_at
    with pytest.raises(NotFoundError):
        service.undo(open_list.owner, 99)


def test_m15_undoing_an_older_import_keeps_what_a_newer_one_changed(open_list: OpenList) -> None:
    service = import_service(open_list)
    first = import_rows(open_list, _ANN)
    second = import_rows(open_list, _ANN | {"city": "Waco"})
    with pytest.raises(ChangedMeanwhileError):
        service.undo(open_list.owner, first.run_id)
    assert service.undo(open_list.owner, second.run_id) == UndoResult(0, 1, 0)
    assert _details(open_list, 1) == CustomerDetails(**_ANN)
    assert service.undo(open_list.owner, first.run_id) == UndoResult(1, 0, 0)


def test_m15_cancelled_undo_takes_nothing_back(open_list: OpenList) -> None:
    open_list.add(**_ANN)
    service = import_service(open_list)
    result = import_rows(open_list, _ANN | {"city": "Waco"}, {"company": "Added"})
    before = open_list.table("customer")

    def cancel(done: int, _total: int) -> None:
        if done >= 500:
            raise CancelledError

    with pytest.raises(CancelledError):
        service.undo(open_list.owner, result.run_id, progress=cancel)
    assert open_list.table("customer") == before
    assert service.runs(open_list.owner)[0].undone_at is None
    open_list.check_search_index()


def test_m15_runs_come_newest_first_with_aware_times(open_list: OpenList) -> None:
    for name in ("First", "Second"):
        import_rows(open_list, {"company": name}, on_match=Decision.SKIP)
    runs = import_service(open_list).runs(open_list.owner)
    assert [run.run_id for run in runs] == [2, 1]
    assert runs[0].at > runs[1].at > datetime(2026, 1, 1, tzinfo=UTC)
