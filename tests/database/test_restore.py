"""A backup in the place of the list: checked, whole or not at all, and nothing is given twice afterwards."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.carrying import NextNumber, RestoreNote
from custlist_desktop.database.log_state import LogOwner, judge, log_path, read_state, state_path
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.restore import Restored, restore
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from custlist_desktop.system.temporary_folders import sweep_temporary_folders
from tests.helpers.crashed_list import CUSTOMERS, Crash
from tests.helpers.dying import CAN_DIE, died_at
from tests.helpers.open_list import OpenList, opened
from tests.helpers.rights import rights_of_files_count


@pytest.fixture
def closed_list(sample_list_path: Path, tmp_path: Path) -> Path:
    path = tmp_path / "own" / "customers.db"
    path.parent.mkdir()
    shutil.copyfile(sample_list_path, path)
    return path


def _nobody(_known: NextNumber) -> int:
    raise AssertionError("no number is to be asked for")


def _restore(backup: Path, path: Path, ask: Callable[[NextNumber], int] = _nobody) -> Restored:
    return restore(backup, path, RestoreNote("Ada", backup.name), bring_up_to_date, ask)


def _backed_up(path: Path, tmp_path: Path) -> Path:
    backup = tmp_path / "backup.db"
    back_up(path, backup)
    return backup


def _issued_numbers(open_list: OpenList) -> list[str]:
    with closing(reading_connection(open_list.file.path)) as reader:
        return [number for (number,) in reader.execute("SELECT number FROM issued_proposal ORDER BY id")]


def test_list_is_as_the_backup_and_what_was_there_is_kept(closed_list: Path, tmp_path: Path) -> None:
    backup = _backed_up(closed_list, tmp_path)
    with opened(closed_list) as open_list:
        open_list.add(company="After the backup")
    restored = _restore(backup, closed_list)
    with opened(closed_list) as open_list:
        assert open_list.found("After the backup") == set()
        assert open_list.customers.count() == 600
        open_list.check_file()
        open_list.check_search_index()
    assert restored.aside is not None
    with opened(restored.aside) as open_list:
        assert len(open_list.found("After the backup")) == 1
    assert not log_path(closed_list).exists()
    assert not state_path(closed_list).exists()


def test_no_key_and_no_number_is_given_twice(closed_list: Path, tmp_path: Path) -> None:
    backup = _backed_up(closed_list, tmp_path)
    with opened(closed_list) as open_list:
        customer = open_list.add(company="After the backup").id
        estimate = open_list.new_estimate(customer)
        gone = open_list.new_estimate()
        open_list.estimates.delete(open_list.owner, gone.id)
    _restore(backup, closed_list)
    with opened(closed_list) as open_list:
        assert open_list.add(company="After the restore").id == customer + 1
        after = open_list.new_estimate()
        assert after.id == gone.id + 1
        assert after.content.number > estimate.content.number
    again = _backed_up(closed_list, closed_list.parent)
    _restore(backup, closed_list)
    _restore(again, closed_list)
    with opened(closed_list) as open_list:
        assert open_list.new_estimate().content.number > after.content.number


def test_proposals_and_journal_newer_than_the_backup_come_along(closed_list: Path, tmp_path: Path) -> None:
    backup = _backed_up(closed_list, tmp_path)
    with opened(closed_list) as open_list:
        estimate = open_list.new_estimate()
        _issue(open_list, estimate.id)
        entries = [(each.id, each.action, each.subject, each.after) for each in open_list.journal()]
        numbers = _issued_numbers(open_list)
    assert numbers
    restored = _restore(backup, closed_list)
    assert restored.carried.issued_proposals == 1
    assert restored.carried.has_all_history
    with opened(closed_list) as open_list:
        assert _issued_numbers(open_list) == numbers
        kept = [(each.id, each.action, each.subject, each.after) for each in open_list.journal()]
        assert kept[: len(entries)] == entries
        assert open_list.journal()[-1].action == "restore"
        assert open_list.journal()[-1].user_name == "Ada"


def _issue(open_list: OpenList, key: int) -> None:
    columns = {
        "estimate_id": key,
        "revision": 1,
        "number": "E-2026-9000",
        "language": "en",
        "currency": "USD",
        "total": Decimal(1),
        "pdf": b"%PDF",
        "sha256": "0",
        "way": "printed",
        "issued_by": "Ada",
        "issued_at": open_list.calendar.now(),
    }
    from custlist_desktop.models.estimate import IssuedProposalRow

    with open_list.file.transaction():
        IssuedProposalRow.create(**columns)
    assert IssuedProposalService(open_list.ledger).of_estimate(key)


def test_crashed_list_gives_what_its_log_holds(crash: Crash) -> None:
    restored = _restore(crash.backup, crash.path)
    with opened(crash.path) as open_list:
        assert open_list.add(company="After the restore").id > max(crash.saved)
        open_list.check_file()
        open_list.check_search_index()
    assert restored.aside is not None
    assert judge(restored.aside) is LogOwner.OWN
    with opened(restored.aside) as open_list:
        assert open_list.found("Saved last") == crash.saved


def test_list_that_is_gone_is_restored_and_its_log_kept(crash: Crash) -> None:
    crash.path.unlink()
    log = log_path(crash.path).read_bytes()
    _restore(crash.backup, crash.path)
    with opened(crash.path) as open_list:
        assert open_list.customers.count() == CUSTOMERS
        open_list.check_file()
    assert log in [each.read_bytes() for each in crash.path.parent.iterdir() if each.name.endswith("-wal")]


def test_damaged_list_has_its_next_number_asked_for(closed_list: Path, tmp_path: Path) -> None:
    backup = _backed_up(closed_list, tmp_path)
    data = closed_list.read_bytes()
    closed_list.write_bytes(data[:100] + Random(1).randbytes(len(data) - 100))
    noise = closed_list.read_bytes()
    restored = _restore(backup, closed_list, lambda _: 777)
    assert restored.aside is not None
    assert restored.aside.read_bytes() == noise
    with opened(closed_list) as open_list:
        open_list.calendar.last = datetime.now(UTC)
        assert open_list.new_estimate().content.number == f"E-{date.today().year}-0777"
        assert open_list.add(company="After the restore").id > 1_000_000
        open_list.check_file()


def test_list_that_may_not_be_read_is_as_good_as_a_damaged_one(closed_list: Path, tmp_path: Path) -> None:
    backup, today = _backed_up(closed_list, tmp_path), closed_list.read_bytes()
    closed_list.chmod(0)
    with rights_of_files_count():
        restored = _restore(backup, closed_list, lambda _: 777)
        assert not restored.carried.knows_keys
        assert restored.carried.knows_numbers
        with opened(closed_list) as open_list:
            open_list.calendar.last = datetime.now(UTC)
            assert open_list.new_estimate().content.number == f"E-{date.today().year}-0777"
            assert open_list.add(company="After the restore").id > 1_000_000
    assert restored.aside is not None
    assert restored.aside.read_bytes() == today


@pytest.mark.parametrize("spoil", [lambda data: data[:5000], lambda data: b"", lambda data: b"Company;City\n" + data])
def test_bad_backup_changes_nothing(closed_list: Path, tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    backup = _backed_up(closed_list, tmp_path)
    backup.write_bytes(spoil(backup.read_bytes()))
    _refused(backup, closed_list)


def test_backup_with_a_damaged_page_changes_nothing(closed_list: Path, tmp_path: Path) -> None:
    backup = _backed_up(closed_list, tmp_path)
    data = bytearray(backup.read_bytes())
    data[4096 * 20 : 4096 * 30] = Random(1).randbytes(4096 * 10)
    backup.write_bytes(data)
    _refused(backup, closed_list)


def test_backup_of_a_newer_version_changes_nothing(closed_list: Path, tmp_path: Path) -> None:
    backup = _backed_up(closed_list, tmp_path)
    with closing(engine.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    assert _refused(backup, closed_list).trouble is FileTrouble.NEWER


def _refused(backup: Path, path: Path) -> DatabaseFileError:
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with pytest.raises(DatabaseFileError) as error:
        _restore(backup, path)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    return error.value


def test_list_is_not_restored_from_itself(closed_list: Path) -> None:
    _refused(closed_list, closed_list)


@CAN_DIE
def test_restore_that_is_killed_anywhere_is_whole_before_or_whole_after(
    crash: Crash, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place := tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    outcomes: list[str] = []
    said: list[tuple[str, bool]] = []
    step = 0
    while True:
        step += 1
        folder = tmp_path / f"step {step}"
        shutil.copytree(crash.path.parent, folder)
        path = folder / crash.path.name
        _own_again(path)
        died = died_at(step, lambda path=path: _restore(crash.backup, path))  # type: ignore[misc]
        outcomes.append(_outcome(path, crash, said))
        shutil.rmtree(folder)
        if not died:
            break
    assert set(outcomes) == {"before", "after"}
    assert outcomes == sorted(outcomes, reverse=True)
    assert len(outcomes) > 15
    assert {("before", False), ("after", True)} == set(said), "what was found at the start, and what was done"
    sweep_temporary_folders()
    assert list(place.iterdir()) == []


def _own_again(path: Path) -> None:
    """Lets the copied list's log be its own, as where it was copied from."""
    from dataclasses import replace

    from custlist_desktop.database.log_state import mark_of, write_state

    state = read_state(path)
    assert state is not None
    write_state(path, replace(state, mark=mark_of(path)))


def _outcome(path: Path, crash: Crash, said: list[tuple[str, bool]]) -> str:
    with opened(path) as open_list:
        cut_short = open_list.file.cut_short
        open_list.check_file()
        open_list.check_search_index()
        found, count = open_list.found("Saved last"), open_list.customers.count()
    left = {each.name for each in path.parent.iterdir() if not each.name.startswith("customers, set aside")}
    assert left == {path.name}
    if cut_short is not None:
        said.append(("before" if found == crash.saved else "after", cut_short.is_ended))
    if found == crash.saved:
        assert [each for each in path.parent.iterdir() if "set aside" in each.name] == []
        return "before"
    assert (found, count) == (set(), CUSTOMERS)
    return "after"


def test_full_disk_while_history_comes_along_changes_nothing(
    closed_list: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = _backed_up(closed_list, tmp_path)
    with opened(closed_list) as open_list:
        open_list.add(notes="x" * 50_000)
    before = closed_list.read_bytes()
    connect = engine.connect

    def connect_to_a_full_disk(*arguments: Any, **options: Any) -> engine.Connection:
        connection: engine.Connection = connect(*arguments, **options)
        connection.execute("PRAGMA max_page_count = 1")  # no more than there are
        return connection

    def fill_the_disk(_prepared: Path) -> None:
        monkeypatch.setattr(engine, "connect", connect_to_a_full_disk)

    with pytest.raises(DatabaseFileError) as error:
        restore(backup, closed_list, RestoreNote("Ada", backup.name), fill_the_disk, _nobody)
    assert (error.value.trouble, error.value.path) == (FileTrouble.DISK_FULL, closed_list)
    assert closed_list.read_bytes() == before
    assert not list(closed_list.parent.glob("*unfinished*"))


def test_copy_that_a_killed_restore_left_goes_at_the_next_start(closed_list: Path) -> None:
    left = closed_list.with_name(f"{closed_list.name}.restored.unfinished.4711.unfinished")
    for ending in ("", "-journal"):
        left.with_name(left.name + ending).write_bytes(b"half a copy")
    closed_list.with_name(f"{closed_list.name}.restored.unfinished-wal").write_bytes(b"its file went first")
    with opened(closed_list):
        assert not list(closed_list.parent.glob("*.unfinished*"))
