"""Restore All in the real program: the list is closed, exchanged and opened again, and so when that is undone."""

from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.database.backup import back_up
from tests.helpers.open_list import opened
from tests.helpers.programs import Programs


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


def _said(programs: Programs, paths: tuple[Path, Path], in_between: str, folder: Path) -> list[str]:
    ended = programs.run(
        "tests.ui.shell.restoring_child", *paths, in_between,
        QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(folder / "config"), LC_ALL="C.UTF-8",
        XDG_STATE_HOME=str(folder / "state"),
    )  # fmt: skip
    assert ended.code == 0, ended.err
    return ended.out.splitlines()


def test_all_is_restored_and_undo_puts_todays_list_back(
    programs: Programs, paths: tuple[Path, Path], tmp_path: Path
) -> None:
    restored, undone = _said(programs, paths, "nothing", tmp_path)
    assert restored.startswith("As It Was | Everything was restored to ")
    assert undone == "Added Since,As It Is | The restore was undone."
    assert [each.name for each in paths[0].parent.iterdir() if "set aside" in each.name] == []


def test_undo_shows_the_difference_once_something_was_saved(
    programs: Programs, paths: tuple[Path, Path], tmp_path: Path
) -> None:
    restored, later, compared = _said(programs, paths, "something", tmp_path)
    assert restored.startswith("As It Was |")
    assert later.startswith("As It Was,In Between |")
    assert compared == "compared with the backup"
