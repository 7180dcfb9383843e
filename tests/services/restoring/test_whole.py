"""Restoring all of a copy, and taking that back, while nobody has the list open."""

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from custlist_desktop.database import engine
from custlist_desktop.database.backup import BackupError
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.database.carrying import RestoreNote, carry
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import CancelledError, ChangedMeanwhileError, DatabaseFileError, NotAllowedError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Actor
from custlist_desktop.services.history.records import What, WhyNot
from custlist_desktop.services.restoring.service import backup_before
from custlist_desktop.services.restoring.whole import (
    WholeRestored,
    WholeRestoreRequest,
    WholeUndoRequest,
    restore_whole,
    undo_whole,
)
from tests.helpers.compared import compared, copied_list
from tests.helpers.open_list import opened


class Lists:
    """A closed list, and a copy of it from before a few things were done."""

    def __init__(self, sample: Path, folder: Path) -> None:
        self.path = folder / "own" / "customers.db"
        self.path.parent.mkdir()
        shutil.copyfile(sample, self.path)
        with opened(self.path) as lst:
            self.copy = copied_list(lst).rename(folder / "copy.db")
            self.owner, self.estimator = lst.owner, lst.estimator
            record = lst.customers.get(lst.owner, 7)
            lst.customers.edit(lst.owner, 7, replace(record.details, job_title="Since"), record.version)
            self.added = lst.add(company="Added since").id
            self.number = lst.new_estimate().content.number
            lst.users.set_password(lst.owner, lst.owner.user_id, PasswordHasher(1, 8, 1).hash("new password"))
            self.was = copied_list(lst, "was.db").rename(folder / "was.db")

    def restore(self, actor: Actor | None = None) -> WholeRestored:
        request = WholeRestoreRequest(self.path, self.copy, datetime.now(UTC), actor or self.owner)
        return restore_whole(request, unheard)

    def undo(self, done: WholeRestored) -> None:
        with opened(self.path) as lst:
            change = lst.undo.change(done.change_id)
            assert change is not None
            backup = backup_before(self.path, change.change_id)
        undo_whole(WholeUndoRequest(self.path, change.change_id, backup, change.name, self.owner), unheard)

    def is_as_before(self) -> bool:
        with opened(self.path) as lst:
            lst.check_file()
            return compared(lst, self.was).differences == []


@pytest.fixture
def lists(sample_list_path: Path, tmp_path: Path) -> Lists:
    return Lists(sample_list_path, tmp_path)


def test_list_is_as_the_copy_and_gives_no_key_and_no_number_twice(lists: Lists) -> None:
    done = lists.restore()
    with opened(lists.path) as lst:
        assert compared(lst, lists.copy).differences == []
        assert lst.add(company="Next").id > lists.added
        assert lst.new_estimate().content.number > lists.number
        assert next(user for user in lst.users.all() if user.id == lst.owner.user_id).has_password
        lst.check_file()
        lst.check_search_index()
        backup = backup_before(lists.path, done.change_id)
    facts = look_at(backup).facts
    assert facts is not None
    assert facts.reason is BackupReason.BEFORE_RESTORE
    assert not [each for each in lists.path.parent.iterdir() if "set aside" in each.name]


def test_undo_puts_the_list_back_while_nothing_was_saved(lists: Lists) -> None:
    done = lists.restore()
    lists.undo(done)
    assert lists.is_as_before()
    with opened(lists.path) as lst:
        actions = [row[5] for row in lst.table("journal")][-2:]
        assert actions == ["restore", "undo_restore"]
        found = lst.undo.next_undo(lists.owner)
        assert found is not None
        assert found.what is What.ADD  # the estimate that was made before the restore
        assert lst.undo.next_redo(lists.owner) is None
        assert [each.why for each in lst.undo.passed_by_redo(lists.owner)] == [WhyNot.RESTORED_ALL]
    assert not [each for each in lists.path.parent.iterdir() if "set aside" in each.name]


def test_restore_is_what_undo_takes_back_next_after_a_restart(lists: Lists) -> None:
    done = lists.restore()
    with opened(lists.path) as lst:
        found = lst.undo.next_undo(lists.owner)
        assert found is not None
        assert (found.what, found.change_id, found.name) == (What.RESTORE_ALL, done.change_id, "copy.db")
        assert lst.undo.is_newest(found.change_id)


def test_undo_leaves_a_list_alone_in_which_something_was_saved(lists: Lists) -> None:
    done = lists.restore()
    with opened(lists.path) as lst:
        lst.add(company="After the restore")
    with pytest.raises(ChangedMeanwhileError):
        lists.undo(done)
    with opened(lists.path) as lst:
        assert lst.found("After the restore")


def test_estimator_exchanges_nothing(lists: Lists) -> None:
    with pytest.raises(NotAllowedError):
        lists.restore(lists.estimator)
    assert lists.is_as_before()


def test_nothing_is_exchanged_where_no_backup_can_be_made(lists: Lists) -> None:
    (lists.path.parent / "backups").write_text("no folder")
    with pytest.raises(BackupError):
        lists.restore()
    assert lists.is_as_before()


@pytest.mark.parametrize("harm", ["damaged", "gone", "cut"])
def test_copy_that_can_no_longer_be_read_changes_nothing(lists: Lists, harm: str) -> None:
    content = lists.copy.read_bytes()
    if harm == "gone":
        lists.copy.unlink()
    elif harm == "cut":
        lists.copy.write_bytes(content[: len(content) // 2])
    else:
        lists.copy.write_bytes(content[:40_960] + bytes(40_960) + content[81_920:])
    with pytest.raises(DatabaseFileError):
        lists.restore()
    assert lists.is_as_before()


def test_cancelling_at_any_moment_leaves_the_list_as_it_was(lists: Lists) -> None:
    for wanted in range(1, 40, 4):
        calls = 0

        def cancel(_done: int, _total: int, wanted: int = wanted) -> None:
            nonlocal calls
            calls += 1
            if calls == wanted:
                raise CancelledError

        request = WholeRestoreRequest(lists.path, lists.copy, datetime.now(UTC), lists.owner)
        try:
            restore_whole(request, cancel)
        except CancelledError:
            assert lists.is_as_before()
        else:
            return


def test_copy_gets_the_triggers_that_it_lacks(lists: Lists) -> None:
    with closing(engine.connect(lists.copy)) as connection:
        connection.execute("DROP TRIGGER customer_search_insert")
    lists.restore()
    with opened(lists.path) as lst:
        key = lst.add(company="Xylographer").id
        assert lst.found("Xylographer") == {key}


def test_copy_from_before_lists_had_tags_keeps_todays_users(lists: Lists, tmp_path: Path) -> None:
    """Brought up to date, it has a tag of its own, as another list has: its customers tell."""
    with closing(engine.connect(lists.copy)) as connection:
        connection.execute("UPDATE list_identity SET tag = '0badcafe'")
    carried = carry(lists.path, lists.copy, RestoreNote("", "copy.db"), had_tag=False)
    assert not carried.is_other_list
    assert carried.has_users
    assert _tag_of(lists.copy) == _tag_of(lists.path)


def _tag_of(path: Path) -> str:
    with closing(engine.connect(path)) as connection:
        return str(connection.execute("SELECT tag FROM list_identity").fetchone()[0])
