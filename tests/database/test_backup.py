"""Copies of a customer list that nobody waits for to the end."""

from pathlib import Path

import pytest

from custlist_desktop.database.backup import BackupError, BackupTrouble, back_up
from custlist_desktop.domain.errors import CancelledError, FileTrouble
from tests.helpers.open_list import OpenList


def _told(open_list: OpenList, copy: Path) -> list[tuple[int, int]]:
    """What progress says of a whole copy."""
    told: list[tuple[int, int]] = []
    back_up(open_list.path, copy, lambda done, total: told.append((done, total)))
    return told


def test_copy_tells_how_far_it_is(open_list: OpenList, tmp_path: Path) -> None:
    open_list.samples.fill(open_list.owner, 3_000, 0)
    told = _told(open_list, tmp_path / "copy.db")
    assert len(set(told)) > 2
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    done, total = told[-1]
    assert done == total > 0


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
def test_cancelled_copy_leaves_nothing(open_list: OpenList, tmp_path: Path, part: float) -> None:
    """In the middle of copying, and while the copy is checked."""
    open_list.samples.fill(open_list.owner, 3_000, 0)
    calls = len(_told(open_list, tmp_path / "whole.db"))
    left = 1 + round(part * (calls - 1))

    def cancel(_done: int, _total: int) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise CancelledError

    files = sorted(tmp_path.rglob("*"))
    with pytest.raises(CancelledError):
        back_up(open_list.path, tmp_path / "copy.db", cancel)
    assert sorted(tmp_path.rglob("*")) == files
    assert back_up(open_list.path, tmp_path / "copy.db") > 0


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="needs a folder that nobody can write in")
def test_why_a_copy_could_not_be_written_is_told(open_list: OpenList) -> None:
    with pytest.raises(BackupError) as refused:
        back_up(open_list.path, Path("/sys/monday.db"))
    assert (refused.value.trouble, refused.value.cause) == (BackupTrouble.NOT_WRITTEN, FileTrouble.READ_ONLY)
