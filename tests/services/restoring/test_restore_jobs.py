"""Restoring beside the open list: a backup first, and an undo from it while nobody changed anything since."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import BackupError
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.database.differences import DifferenceFile
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Actor
from custlist_desktop.services.history.jobs import ChangeToUndo, undo_beside
from custlist_desktop.services.history.records import What
from custlist_desktop.services.history.undo import UndoService
from custlist_desktop.services.restoring.comparing import CompareRequest, compare_lists
from custlist_desktop.services.restoring.service import (
    RestoredRecords,
    RestoreRequest,
    backup_before,
    restore_chosen,
)
from tests.helpers.compared import compared, copied_list
from tests.helpers.open_list import HOME_REGION, OpenList, opened


@pytest.fixture
def closed(sample_list: OpenList) -> tuple[Path, Path, Actor]:
    """A list in which a customer was edited and another one deleted since its copy was made."""
    copy = copied_list(sample_list)
    record = sample_list.customers.get(sample_list.owner, 7)
    sample_list.customers.edit(sample_list.owner, 7, replace(record.details, job_title="One"), record.version)
    customer = sample_list.estimates.get(sample_list.owner, 1).customer_id
    assert customer is not None
    sample_list.customers.delete(sample_list.owner, customer)
    sample_list.add(company="Added since")
    owner = sample_list.owner
    return sample_list.path, copy, owner


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        yield Path(name)


def _restore(path: Path, copy: Path, owner: Actor) -> RestoredRecords:
    with _folder() as folder:
        request = CompareRequest(FileAddress(path), copy, folder, owner)
        compare_lists(request, unheard)
        with DifferenceFile(request.differences) as file:
            file.choose((number, None) for number, *_ in file.records())
        return restore_chosen(RestoreRequest(FileAddress(path), folder, copy, owner, HOME_REGION), unheard)


def _backup(path: Path, done: RestoredRecords) -> Path:
    with opened(path):
        return backup_before(path, done.change_id)


def _undo(path: Path, change_id: str, owner: Actor) -> str:
    return undo_beside(ChangeToUndo(FileAddress(path), owner, HOME_REGION, change_id), unheard).change_id


def test_todays_list_is_backed_up_and_undo_gives_it_back(closed: tuple[Path, Path, Actor]) -> None:
    path, copy, owner = closed
    done = _restore(path, copy, owner)
    backup = _backup(path, done)
    facts = look_at(backup).facts
    assert facts is not None
    assert (facts.reason, facts.detail) == (BackupReason.BEFORE_RESTORE, copy.name)
    assert done.linked >= 1
    with opened(path) as lst:
        assert compared(lst, copy).differences == []
    undone = _undo(path, done.change_id, owner)
    with opened(path) as lst:
        assert compared(lst, backup).differences == []
        last = lst.journal()[-1]
        assert (last.change_id, last.undoes) == (undone, done.change_id)
        lst.check_file()
        lst.check_search_index()


def test_undo_is_done_again_and_the_next_thing_to_undo_is_named(closed: tuple[Path, Path, Actor]) -> None:
    path, copy, owner = closed
    done = _restore(path, copy, owner)
    undone = _undo(path, done.change_id, owner)
    _undo(path, undone, owner)
    with opened(path) as lst:
        assert compared(lst, copy).differences == []
        named = UndoService(lst.ledger, lst.account, lst.estimates).next_undo(owner)
        assert named is not None
        assert (named.what, named.name) == (What.RESTORE, copy.name)
        assert UndoService(lst.ledger, lst.account, lst.estimates).next_undo(lst.estimator) is None


def test_undo_changes_nothing_once_somebody_changed_one_of_the_records(closed: tuple[Path, Path, Actor]) -> None:
    path, copy, owner = closed
    done = _restore(path, copy, owner)
    with opened(path) as lst:
        record = lst.customers.get(lst.owner, 7)
        lst.customers.edit(lst.owner, 7, replace(record.details, notes="Since"), record.version)
        before = lst.table("customer")
    with pytest.raises(ChangedMeanwhileError):
        _undo(path, done.change_id, owner)
    with opened(path) as lst:
        assert lst.table("customer") == before


def test_what_was_saved_elsewhere_since_stays_when_a_restore_is_undone(closed: tuple[Path, Path, Actor]) -> None:
    path, copy, owner = closed
    done = _restore(path, copy, owner)
    with opened(path) as lst:
        added = lst.add(company="After the restore")
    _undo(path, done.change_id, owner)
    with opened(path) as lst:
        assert lst.customers.get(lst.owner, added.id).details.company == "After the restore"


def test_nothing_is_restored_where_no_backup_can_be_made(closed: tuple[Path, Path, Actor]) -> None:
    path, copy, owner = closed
    (path.parent / "backups").write_text("no folder")
    with pytest.raises(BackupError):
        _restore(path, copy, owner)
    with opened(path) as lst:
        assert lst.found("Added since")
