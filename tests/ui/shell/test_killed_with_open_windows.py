"""A window that is killed opens what was open at its next start, and leaves no estimate that nobody touched."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.ui.session import Session
from tests.helpers.programs import Programs
from tests.ui.conftest import wait_until


class Desk:
    """Starts windows of one list, and kills them."""

    def __init__(self, list_path: Path, home: Path, programs: Programs) -> None:
        self._list = list_path
        self._home = home
        self._programs = programs

    @contextmanager
    def window(self, what: str, count: int) -> Iterator[list[str]]:
        """A running window; the titles of the ``count`` estimates that it shows. It is killed at the end."""
        words = ("tests.ui.shell.window_child", self._list, what, count)
        with self._programs.running(
            *map(str, words), XDG_CONFIG_HOME=str(self._home), QT_QPA_PLATFORM="offscreen"
        ) as program:
            yield program.line().split(",")

    def notes_open(self, *keys: int) -> bool:
        """Whether the settings on the disk say that these estimates are open, and no other."""
        settings = "".join(path.read_text("utf-8") for path in self._home.rglob("*.conf"))
        return [f"[{key}, " in settings for key in range(1, 5)] == [key in keys for key in range(1, 5)]

    def count(self) -> int:
        """How many estimates are in the list."""
        file = open_customer_file(self._list)
        count = Session(file, "US").estimates.count()
        file.close()
        return count


@pytest.fixture
def desk(session: Session, tmp_path: Path, programs: Programs) -> Desk:
    """Over a list of two estimates, "Roof" and "Shed", and one user."""
    for title in ("Roof", "Shed"):
        record = session.estimates.create(session.actor)
        session.estimates.save(session.actor, record.id, replace(record.content, title=title), record.version)
    copy = tmp_path / "copy.db"
    session.file.snapshot(copy)
    session.file.close()
    return Desk(copy, tmp_path / "home", programs)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the settings would be those of whoever runs the tests")
def test_next_start_opens_what_was_open_and_drops_what_was_never_touched(desk: Desk) -> None:
    with desk.window("open", 3) as titles:
        assert titles == ["-", "Roof", "Shed"]
        wait_until(lambda: desk.notes_open(1, 2, 3))
    assert desk.count() == 3
    with desk.window("look", 2) as titles:
        assert titles == ["Roof", "Shed"]
        wait_until(lambda: desk.notes_open(1, 2))
    assert desk.count() == 2
    with desk.window("look", 2) as titles:
        assert titles == ["Roof", "Shed"]  # after every kill
