"""What a comparison with a copy finds: records, fields, who changed them, and which files it refuses."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from playhouse.migrations import Runner

from custlist_desktop.database import engine
from custlist_desktop.database.differences import DifferenceFile
from custlist_desktop.database.file_check import APPLICATION_ID
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.database.reading import MIGRATIONS
from custlist_desktop.domain.errors import (
    CancelledError,
    DatabaseFileError,
    FileTrouble,
    NotAllowedError,
    OtherListError,
)
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.restoring.comparing import ComparedLists, CompareRequest, compare_lists
from tests.helpers.compared import compared, copied_list, restored, top_of, values
from tests.helpers.imports import import_rows
from tests.helpers.open_list import OpenList, opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A private one for what is compared."""
    made = tmp_path / "compared"
    made.mkdir()
    return made


def _compare(open_list: OpenList, copy: Path, folder: Path) -> ComparedLists:
    return compare_lists(CompareRequest(open_list.file.address, copy, folder, open_list.owner), unheard)


def test_copy_that_was_just_made_has_no_difference(sample_list: OpenList) -> None:
    found = compared(sample_list, copied_list(sample_list))
    assert found.differences == []
    assert (found.found.customers, found.found.estimates, found.found.total) == ((600, 600), (120, 120), 0)


def test_each_changed_field_is_told_with_who_changed_it_and_when(sample_list: OpenList) -> None:
    copy = copied_list(sample_list)
    was = sample_list.customers.get(sample_list.owner, 7)
    details = replace(was.details, job_title="Project manager", city="Laval", country="", state_province="")
    sample_list.customers.edit(sample_list.owner, 7, replace(details, postal_code=""), was.version)
    added = sample_list.add(company="Northgate Dental")
    sample_list.customers.delete(sample_list.owner, 9)
    found = compared(sample_list, copy)
    changed = found.of(RecordKind.CUSTOMER, Since.CHANGED)[7]
    assert values(changed)["job_title"] == (was.details.job_title, "Project manager")
    assert (changed.user_name, changed.version) == (sample_list.owner.name, 2)
    assert changed.at.startswith("2026-03-02T09:")
    assert set(found.of(RecordKind.CUSTOMER, Since.ADDED)) == {added.id}
    assert set(found.of(RecordKind.CUSTOMER, Since.DELETED)) == {9}
    times = [each.entry for each in found.top]
    assert times == sorted(times, reverse=True)


def test_estimate_tells_its_lines_its_texts_and_whom_it_is_for(sample_list: OpenList) -> None:
    copy = copied_list(sample_list)
    record = sample_list.estimates.get(sample_list.owner, 3)
    content = replace(record.content, title="Marquise", terms="30 days", lines=record.content.lines[1:])
    sample_list.estimates.save(sample_list.owner, 3, content, record.version)
    assert record.customer_id is not None
    name = sample_list.customers.get(sample_list.owner, record.customer_id).details.company
    sample_list.customers.delete(sample_list.owner, record.customer_id)
    told = values(compared(sample_list, copy).of(RecordKind.ESTIMATE)[3])
    assert told["title"] == (record.content.title, "Marquise")
    assert told["terms"] == (record.content.terms, "30 days")
    assert told["customer"] == ({"key": record.customer_id, "name": name}, {"key": None, "name": name})
    assert [len(side["lines"]) for side in told["lines"]] == [len(record.content.lines), len(content.lines)]


def test_customers_of_an_import_are_one_group(sample_list: OpenList) -> None:
    copy = copied_list(sample_list)
    import_rows(sample_list, *({"company": f"Imported {n}", "city": "Hull"} for n in range(5)))
    found = compared(sample_list, copy)
    (group,) = found.top
    assert (group.kind, group.since) == (RecordKind.GROUP, Since.ADDED)
    assert (group.facts["count"], group.facts["file"], group.facts["of"]) == (5, "customers.csv", "customer")
    assert {each.parent for each in found.differences} == {group.id}


def test_search_finds_names_and_values_also_inside_of_groups(sample_list: OpenList, folder: Path) -> None:
    copy = copied_list(sample_list)
    import_rows(sample_list, *({"company": f"Imported {n}", "city": "Hull"} for n in range(5)))
    sample_list.add(company="Northgate Dental", city="Burnaby")
    _compare(sample_list, copy, folder)
    with DifferenceFile(folder / "differences.db") as file:
        assert [each.facts["name"] for each in top_of(file, text="burn DENTAL")] == ["Northgate Dental"]
        (group,) = top_of(file, text="imported 3")
        assert [each.facts["name"] for each in file.some(file.inside(group.id, text="imported 3"))] == ["Imported 3"]
        assert top_of(file, Since.DELETED) == []
        assert top_of(file, text="nobody at all") == []


def test_users_are_one_row_without_passwords(sample_list: OpenList) -> None:
    copy = copied_list(sample_list)
    sample_list.users.change_role(sample_list.owner, sample_list.estimator.user_id, Role.ACCOUNT_OWNER)
    sample_list.users.add(sample_list.owner, "Sofía Ramírez", Role.ESTIMATOR)
    sample_list.users.set_password(sample_list.owner, sample_list.estimator.user_id, "$argon2id$secret")
    (users,) = compared(sample_list, copy).differences
    assert (users.kind, len(users.fields)) == (RecordKind.USERS, 2)
    assert "argon2" not in repr(users)


def test_estimator_compares_nothing(sample_list: OpenList, folder: Path) -> None:
    request = CompareRequest(sample_list.file.address, copied_list(sample_list), folder, sample_list.estimator)
    with pytest.raises(NotAllowedError):
        compare_lists(request, unheard)


def test_list_of_another_company_is_no_copy(
    open_list: OpenList, empty_list_path: Path, tmp_path: Path, folder: Path
) -> None:
    other = tmp_path / "other.db"
    shutil.copyfile(empty_list_path, other)
    with pytest.raises(OtherListError):
        _compare(open_list, other, folder)


_STEPS = sorted(step.stem for step in MIGRATIONS.glob("[0-9]*.py"))
_OLD_CUSTOMER = "INSERT INTO customer (company, city, created_at, updated_at) VALUES (?, 'Laval', ?, ?2)"
_OLD_ESTIMATE = """
INSERT INTO estimate (number, status, customer_id, currency, total, issued_on, created_at, updated_at)
VALUES ('E-1', 'draft', 2, 'USD', 0, '2026-03-01', ?1, ?1)
"""


def _old_copy(path: Path, step: str, moment: str = "2025-03-01T09:00:00.000Z") -> Path:
    """A list of two customers and an estimate as the program left it that had ``step`` as its last migration."""
    with closing(engine.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    writer = ListDatabase(str(path), pragmas={"foreign_keys": 1})
    Runner(writer, str(MIGRATIONS)).up(step)
    writer.close()
    with closing(engine.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {int(step[:4])}")
        for name in ("Alpine", "Basel"):
            connection.execute(_OLD_CUSTOMER, (name, moment))
        connection.execute(_OLD_ESTIMATE, (moment,))
    return path


@pytest.mark.parametrize("step", _STEPS)
def test_copy_of_every_older_schema_is_compared_and_restored_from(tmp_path: Path, step: str) -> None:
    copy, own = _old_copy(tmp_path / "old.db", step), tmp_path / "own.db"
    content = copy.read_bytes()
    shutil.copyfile(copy, own)
    with opened(own) as lst:
        was = lst.customers.get(lst.owner, 2)
        lst.customers.edit(lst.owner, 2, replace(was.details, city="Gatineau"), was.version)
        found = compared(lst, copy)
        assert values(found.of(RecordKind.CUSTOMER)[2]) == {"city": ("Laval", "Gatineau")}
        assert found.of(RecordKind.ESTIMATE) == {}
        restored(lst, copy, lambda each: each.kind is RecordKind.CUSTOMER)
        assert lst.customers.get(lst.owner, 2).details == was.details
    assert copy.read_bytes() == content


def test_list_from_before_tags_is_told_from_another_one(tmp_path: Path, folder: Path) -> None:
    copy, own = _old_copy(tmp_path / "old.db", "0002_estimates"), tmp_path / "own.db"
    _old_copy(own, "0002_estimates", "2024-01-01T00:00:00.000Z")
    with opened(own) as lst, pytest.raises(OtherListError):
        _compare(lst, copy, folder)


@pytest.mark.parametrize("trouble", [FileTrouble.NOT_OURS, FileTrouble.EMPTY, FileTrouble.MISSING, FileTrouble.NEWER])
def test_what_is_no_copy_is_refused(open_list: OpenList, folder: Path, trouble: FileTrouble) -> None:
    copy = copied_list(open_list)
    if trouble is FileTrouble.NOT_OURS:
        copy.write_bytes(b"Company,City\n" * 100)
    elif trouble is FileTrouble.EMPTY:
        copy.write_bytes(b"")
    elif trouble is FileTrouble.MISSING:
        copy.unlink()
    else:
        content = bytearray(copy.read_bytes())
        content[60:64] = (9_999).to_bytes(4, "big")
        copy.write_bytes(content)
    with pytest.raises(DatabaseFileError) as told:
        _compare(open_list, copy, folder)
    assert (told.value.trouble, told.value.path) == (trouble, copy)


def test_damaged_copy_is_refused_by_its_own_name(sample_list: OpenList, folder: Path) -> None:
    copy = copied_list(sample_list)
    content = bytearray(copy.read_bytes())
    content[20 * 4096 : 40 * 4096] = bytes(20 * 4096)
    copy.write_bytes(content)
    with pytest.raises(DatabaseFileError) as told:
        _compare(sample_list, copy, folder)
    assert (told.value.trouble, told.value.path) == (FileTrouble.DAMAGED, copy)


def test_the_open_list_is_no_copy_of_itself(open_list: OpenList, folder: Path) -> None:
    with pytest.raises(DatabaseFileError) as told:
        _compare(open_list, open_list.path, folder)
    assert told.value.trouble is FileTrouble.IN_USE


def test_comparison_can_be_canceled(sample_list: OpenList, folder: Path) -> None:
    def cancel(done: int, _total: int) -> None:
        if done > 500:
            raise CancelledError

    request = CompareRequest(sample_list.file.address, copied_list(sample_list), folder, sample_list.owner)
    with pytest.raises(CancelledError):
        compare_lists(request, cancel)
