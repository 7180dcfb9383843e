"""Whose a write-ahead log is: a log that isn't the list's own is never played into it, and its own always is."""

import os
import struct
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.log_state import (
    LogOwner,
    LogState,
    Stage,
    header_of,
    judge,
    log_path,
    log_salts,
    mark_of,
    read_state,
    state_path,
    write_state,
)
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.unsure_log import LogChoice, settle_log, try_both
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import unheard
from custlist_desktop.system.locks import InstanceLock, lock_file
from tests.helpers.crashed_list import CUSTOMERS, WAYS_BY_HAND, Crash, overwrite
from tests.helpers.folders import contents
from tests.helpers.open_list import opened
from tests.helpers.rights import rights_of_files_count


def _refused(path: Path) -> None:
    """The list is opened neither for writing nor for reading, and nothing beside it changes."""
    before = contents(path.parent)
    for use in (open_customer_file, reading_connection):
        with pytest.raises(DatabaseFileError) as error:
            use(path)
        assert error.value.trouble is FileTrouble.LOG_UNSURE
    assert contents(path.parent) == before


def test_closed_list_is_one_file(crash: Crash) -> None:
    with opened(crash.path) as open_list:
        open_list.add(company="Gagné")
        assert state_path(crash.path).exists()
    assert [each.name for each in crash.path.parent.iterdir()] == ["customers.db"]


def test_log_of_a_crashed_list_is_played(crash: Crash) -> None:
    assert judge(crash.path) is LogOwner.OWN
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == crash.saved
        open_list.check_search_index()
        open_list.check_file()


def test_crash_before_the_first_log_was_noted_loses_nothing(crash: Crash) -> None:
    state = read_state(crash.path)
    assert state is not None
    write_state(crash.path, LogState(Stage.OPEN, state.mark, "", state.header))
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == crash.saved


@pytest.mark.parametrize("put", WAYS_BY_HAND.values(), ids=WAYS_BY_HAND)
@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.CHECKPOINTING])
def test_backup_put_over_a_crashed_list_by_hand_is_never_destroyed(
    crash: Crash, put: Callable[[Path, Path], None], stage: Stage
) -> None:
    state = read_state(crash.path)
    assert state is not None
    write_state(crash.path, LogState(stage, state.mark, state.salts, state.header))
    put(crash.backup, crash.path)
    _refused(crash.path)
    assert crash.path.read_bytes() == crash.backup.read_bytes()


def test_older_copy_of_the_list_itself_under_its_log_is_refused_in_a_checkpoint_too(crash: Crash) -> None:
    state = read_state(crash.path)
    assert state is not None
    write_state(crash.path, LogState(Stage.CHECKPOINTING, state.mark, state.salts, state.header))
    overwrite(crash.raw_copy, crash.path)
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(crash.path)
    assert error.value.trouble is FileTrouble.LOG_UNSURE
    assert crash.path.read_bytes() == crash.raw_copy.read_bytes()


def test_older_log_under_the_same_list_is_refused(crash: Crash) -> None:
    log = bytearray(log_path(crash.path).read_bytes())
    log[16:24] = bytes(8)
    log_path(crash.path).write_bytes(log)
    _refused(crash.path)


def test_checkpoint_that_was_cut_short_is_done_again(crash: Crash) -> None:
    """Page 1 with the new length is written first: the file is shorter than it says, and the log has the rest."""
    state, salts = read_state(crash.path), log_salts(crash.path)
    assert state is not None
    mark = state.mark
    with crash.path.open("r+b") as file:
        file.seek(28)
        file.write(struct.pack(">I", crash.pages_with_log))
    assert mark_of(crash.path) != mark
    write_state(crash.path, LogState(Stage.CHECKPOINTING, mark, salts, state.header))
    assert judge(crash.path) is LogOwner.LIKELY
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == crash.saved
        open_list.check_file()


def test_log_without_a_state_file_is_nobodys_until_a_person_says_so(crash: Crash) -> None:
    state_path(crash.path).unlink()
    _refused(crash.path)


def test_state_file_that_nobody_can_read_counts_as_none(crash: Crash) -> None:
    state_path(crash.path).write_bytes(b"\xff{")
    _refused(crash.path)


def test_both_ways_are_tried_on_copies_and_told_in_numbers(crash: Crash) -> None:
    state_path(crash.path).unlink()
    before = contents(crash.path.parent)
    trials = try_both(crash.path, unheard)
    assert contents(crash.path.parent) == before
    assert trials.with_log.is_whole
    assert trials.without_log.is_whole
    assert (
        trials.with_log.customers == trials.without_log.customers == CUSTOMERS + 30
    )  # as many were deleted as added
    assert (trials.with_log.estimates, trials.without_log.estimates) == (12 + len(crash.saved), 12)
    assert trials.with_log.changed is not None
    assert trials.with_log.changed.tzinfo is not None


def test_log_of_another_list_is_found_out_by_the_trial(crash: Crash) -> None:
    overwrite(crash.backup, crash.path)
    trials = try_both(crash.path, unheard)
    assert not trials.with_log.is_whole
    assert trials.without_log.is_whole


def _pair(folder: Path) -> tuple[bytes, bytes]:
    (kept,) = [each for each in folder.iterdir() if ", set aside " in each.name and each.suffix == ".db"]
    return kept.read_bytes(), log_path(kept).read_bytes()


def test_with_the_log_plays_it_and_keeps_both_as_they_were(crash: Crash) -> None:
    state_path(crash.path).unlink()
    pair = crash.path.read_bytes(), log_path(crash.path).read_bytes()
    settle_log(LogChoice(crash.path, with_log=True))
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == crash.saved
        open_list.check_file()
    assert _pair(crash.path.parent) == pair


def test_without_it_opens_the_list_as_it_is_and_keeps_both_as_they_were(crash: Crash) -> None:
    overwrite(crash.backup, crash.path)
    pair = crash.path.read_bytes(), log_path(crash.path).read_bytes()
    settle_log(LogChoice(crash.path, with_log=False))
    with opened(crash.path) as open_list:
        assert open_list.customers.count() == CUSTOMERS
        open_list.check_file()
        open_list.check_search_index()
    assert _pair(crash.path.parent) == pair


def test_choice_that_cant_be_kept_changes_nothing(crash: Crash, monkeypatch: pytest.MonkeyPatch) -> None:
    state_path(crash.path).unlink()

    def refuse(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    before = contents(crash.path.parent)
    for with_log in (True, False):
        with pytest.raises(DatabaseFileError) as error:
            settle_log(LogChoice(crash.path, with_log))
        assert error.value.trouble is FileTrouble.DISK_FULL
    assert contents(crash.path.parent) == before


def test_backup_of_a_list_with_a_log_of_unknown_origin_is_refused(crash: Crash, tmp_path: Path) -> None:
    overwrite(crash.backup, crash.path)
    with pytest.raises(DatabaseFileError) as error:
        back_up(crash.path, tmp_path / "copy.db")
    assert error.value.trouble is FileTrouble.LOG_UNSURE


def test_saves_leave_the_file_alone_until_the_log_is_folded_in(crash: Crash) -> None:
    with opened(crash.path) as open_list:
        before = mark_of(crash.path)
        for _ in range(3):
            open_list.add(company="Gagné")
        assert mark_of(crash.path) == before
        assert log_salts(crash.path)
        open_list.file.fold_log()
        assert log_salts(crash.path) == ""
        after, state = mark_of(crash.path), read_state(crash.path)
        assert after != before
        assert state is not None
        assert (state.stage, state.mark, state.salts) == (Stage.OPEN, after, "")
    assert header_of(crash.path) is not None


def test_header_noted_while_the_list_is_open_is_the_files_own(crash: Crash) -> None:
    with opened(crash.path) as open_list:
        open_list.samples.fill(open_list.owner, customers=50, estimates=5)
        open_list.file.fold_log()
        state = read_state(crash.path)
    assert state is not None
    assert state.header == header_of(crash.path)


def test_large_log_is_folded_in_at_once(crash: Crash) -> None:
    with opened(crash.path) as open_list:
        for _ in range(60):
            open_list.add(company="Gagné", notes="ab cd ef " * 5_000)
        assert log_path(crash.path).stat().st_size < 4 * 1024 * 1024


def test_reader_that_holds_the_log_up_harms_nothing(crash: Crash) -> None:
    with opened(crash.path) as open_list, closing(reading_connection(crash.path)) as reader:
        open_list.add(company="First")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM customer").fetchone()
        open_list.add(company="Second")
        open_list.file.fold_log()
        state = read_state(crash.path)
        assert state is not None
        assert (state.stage, state.mark) == (Stage.OPEN, mark_of(crash.path))
        open_list.add(company="Third")
        reader.execute("COMMIT")
        assert judge(crash.path) is LogOwner.OWN
    with closing(engine.connect(crash.path)) as connection:
        names = [name for (name,) in connection.execute("SELECT company FROM customer ORDER BY id DESC LIMIT 3")]
    assert names == ["Third", "Second", "First"]


def test_drive_that_has_another_number_since_the_computer_started_is_no_other_drive(crash: Crash) -> None:
    state = read_state(crash.path)
    assert state is not None
    mark = replace(state.mark, device=state.mark.device + 1)
    write_state(crash.path, replace(state, mark=mark))
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == crash.saved


@pytest.fixture
def common_user() -> int:
    """The number of an account that isn't root's; only root can test what root leaves to others."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root gives files away")
    return 65534


def test_list_that_an_administrator_opened_stays_its_owners_with_all_beside_it(
    crash: Crash, common_user: int
) -> None:
    os.chown(crash.path, common_user, common_user)
    crash.path.chmod(0o600)
    with InstanceLock(crash.path), opened(crash.path) as open_list:
        open_list.add(company="Gagné")
        owners = {each.name: each.stat().st_uid for each in crash.path.parent.iterdir()}
    assert state_path(crash.path).name in owners
    assert lock_file(crash.path).name in owners
    assert set(owners.values()) == {common_user}


def test_list_that_an_administrator_settled_stays_its_owners(crash: Crash, common_user: int) -> None:
    overwrite(crash.backup, crash.path)
    os.chown(crash.path, common_user, common_user)
    settle_log(LogChoice(crash.path, with_log=False))
    assert crash.path.stat().st_uid == common_user


def test_list_whose_state_may_not_be_read_is_in_use_while_its_lock_is_held(crash: Crash) -> None:
    with InstanceLock(crash.path), rights_of_files_count():
        state_path(crash.path).chmod(0)
        with pytest.raises(DatabaseFileError) as error:
            reading_connection(crash.path)
        assert (error.value.trouble, error.value.facts["program"]) == (FileTrouble.IN_USE, "Custlist")
    with rights_of_files_count(), pytest.raises(DatabaseFileError) as error:
        reading_connection(crash.path)
    assert error.value.trouble is FileTrouble.LOG_UNSURE
