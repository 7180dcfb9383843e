"""Restore All in the real program: the list is closed, exchanged and opened again, and so when that is undone."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.database.backup import back_up
from tests.helpers.open_list import opened


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, Path]:
    """A list of one customer, and a copy of it from before another one was added, and the first one renamed."""
    path, copy = tmp_path / "office" / "customers.db", tmp_path / "copy.db"
    with opened(path) as lst:
        lst.users.set_active(lst.owner, lst.estimator.user_id, active=False)
        record = lst.add(company="As It Was")
        back_up(path, copy)
        lst.customers.edit(lst.owner, record.id, replace(record.details, company="As It Is"), record.version)
        lst.add(company="Added Since")
    return path, copy


def _said(paths: tuple[Path, Path], in_between: str, folder: Path) -> list[str]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder / "config"), "LC_ALL": "C.UTF-8",
        "XDG_STATE_HOME": str(folder / "state"),
    }  # fmt: skip
    child = subprocess.run(
        [sys.executable, "-m", "tests.ui.shell.restoring_child", *map(str, paths), in_between],
        env=environment, capture_output=True, text=True, timeout=40, check=False,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr
    return child.stdout.splitlines()


def test_all_is_restored_and_undo_puts_todays_list_back(paths: tuple[Path, Path], tmp_path: Path) -> None:
    restored, undone = _said(paths, "nothing", tmp_path)
    assert restored.startswith("As It Was | Everything was restored to ")
    assert undone == "Added Since,As It Is | The restore was undone."
    assert [each.name for each in paths[0].parent.iterdir() if "set aside" in each.name] == []


def test_undo_shows_the_difference_once_something_was_saved(paths: tuple[Path, Path], tmp_path: Path) -> None:
    restored, later, compared = _said(paths, "something", tmp_path)
    assert restored.startswith("As It Was |")
    assert later.startswith("As It Was,In Between |")
    assert compared == "compared with the backup"
