"""A damaged list whose program was killed: what was saved last is in its log, and comes back from there."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.log_frames import LogUse, play_log
from custlist_desktop.database.log_state import log_path, state_path
from custlist_desktop.services.recovery.ways import TrialRequest, Ways, try_ways
from tests.helpers.crashed_list import Crash
from tests.helpers.damage import PAGE
from tests.helpers.open_list import opened


def _pages(path: Path) -> None:
    _write(path, 20 * PAGE, Random(1).randbytes(20 * PAGE))


def _header(path: Path) -> None:
    _write(path, 0, bytes(100))


def _first_page(path: Path) -> None:
    _write(path, 0, Random(1).randbytes(PAGE))


def _half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _write(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


DAMAGES = (_pages, _header, _first_page, _half)


def _ways(path: Path, folder: Path) -> Ways:
    folder.mkdir()
    return try_ways(TrialRequest(path, folder))


def _saved_last(path: Path) -> set[int]:
    with opened(path) as open_list:
        return open_list.found("Saved last")


@pytest.fixture
def trial(tmp_path: Path) -> Path:
    return tmp_path / "trial"


@pytest.mark.parametrize("harm", DAMAGES)
def test_what_is_only_in_the_log_is_recovered_too(crash: Crash, trial: Path, harm: Callable[[Path], None]) -> None:
    harm(crash.path)
    before = crash.path.read_bytes(), log_path(crash.path).read_bytes()

    ways = _ways(crash.path, trial)

    assert (ways.log, ways.with_log) == (LogUse.PLAYED, None)
    assert ways.recovered_path is not None
    assert _saved_last(ways.recovered_path) == crash.saved
    assert (crash.path.read_bytes(), log_path(crash.path).read_bytes()) == before


def test_what_a_backup_lacks_is_counted_with_the_saves_in_the_log(crash: Crash, trial: Path) -> None:
    (crash.path.parent / "backups").mkdir()
    shutil.copyfile(crash.backup, crash.path.parent / "backups" / f"{crash.path.stem} by hand 2026-01-01 000000.db")
    shutil.copyfile(crash.path, whole := crash.path.with_name("whole.db"))
    shutil.copyfile(log_path(crash.path), log_path(whole))
    with closing(engine.connect(whole)) as connection, closing(engine.connect(crash.backup)) as backup:
        changes = "SELECT count(DISTINCT change_id) FROM journal"
        lacking = [each.execute(changes).fetchone()[0] for each in (connection, backup)]
    _header(crash.path)

    ways = _ways(crash.path, trial)

    assert ways.backup is not None
    assert ways.backup.changes_since == lacking[0] - lacking[1]


@pytest.mark.parametrize("harm", [_pages, _header, _first_page])
def test_both_ways_are_tried_where_nobody_knows_whose_the_log_is(
    crash: Crash, trial: Path, harm: Callable[[Path], None]
) -> None:
    state_path(crash.path).unlink()
    harm(crash.path)

    ways = _ways(crash.path, trial)

    assert ways.log is LogUse.LEFT_OUT
    assert ways.recovered_path is not None
    assert ways.with_log is not None
    assert ways.with_log.recovered_path is not None
    assert _saved_last(ways.recovered_path) == set()
    assert _saved_last(ways.with_log.recovered_path) == crash.saved


def test_log_is_not_put_into_a_damaged_file_that_took_the_place_of_the_list(crash: Crash, trial: Path) -> None:
    shutil.copyfile(crash.raw_copy, crash.path)
    _pages(crash.path)

    assert _ways(crash.path, trial).log is LogUse.LEFT_OUT


def test_a_log_that_is_gone_is_known_to_be(crash: Crash, trial: Path) -> None:
    log_path(crash.path).unlink()
    _pages(crash.path)

    assert _ways(crash.path, trial).log is LogUse.GONE


def test_saves_behind_damage_in_the_log_are_told_to_be_lost(crash: Crash, tmp_path: Path) -> None:
    shutil.copyfile(crash.path, copy := tmp_path / "copy.db")
    log = log_path(crash.path)
    whole = play_log(log, copy)
    assert not whole.is_cut
    assert whole.saves >= len(crash.saved) * 3

    _write(log, log.stat().st_size // 2, b"\0" * 100)
    damaged = play_log(log, copy)
    assert damaged.is_cut
    assert 0 < damaged.saves < whole.saves


def test_the_log_makes_the_same_list_as_sqlite_makes_of_it(crash: Crash, tmp_path: Path) -> None:
    ours, sqlites = tmp_path / "ours.db", tmp_path / "sqlites.db"
    for copy in (ours, sqlites):
        shutil.copyfile(crash.path, copy)
    shutil.copyfile(log_path(crash.path), log_path(sqlites))
    with closing(engine.connect(sqlites)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    play_log(log_path(crash.path), ours)

    assert ours.read_bytes() == sqlites.read_bytes()
