"""Damage that the opening doesn't meet, and the building of the window does, is asked about like any other."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up_before
from custlist_desktop.domain.backups import BackupReason
from tests.helpers.damage import PAGE
from tests.helpers.open_list import opened
from tests.helpers.programs import Programs


@pytest.fixture
def path(sample_list_path: Path, tmp_path: Path) -> Path:
    """A list with a backup, and one person, who needn't sign in."""
    path = tmp_path / "own" / "customers.db"
    path.parent.mkdir()
    shutil.copyfile(sample_list_path, path)
    with opened(path) as lst:
        lst.users.set_active(lst.owner, lst.estimator.user_id, active=False)
    back_up_before(path, BackupReason.BY_HAND)
    return path


def _overwrite(path: Path, table: str) -> None:
    """Overwrites all leaves of a table but the first, of which the opening reads a little."""
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        found = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"
        _first, *pages = [page for (page,) in connection.execute(found, (table,)).fetchall()]
    assert pages, "nothing to damage"
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = b"\xa7" * PAGE
    path.write_bytes(content)


def test_ways_back_are_offered_as_if_the_opening_had_met_it(path: Path, programs: Programs, tmp_path: Path) -> None:
    _overwrite(path, "estimate")

    ended = programs.run(
        "tests.ui.shell.damaged_child", path, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8",
        XDG_CONFIG_HOME=str(tmp_path / "config"), XDG_STATE_HOME=str(tmp_path / "state"),
    )  # fmt: skip

    offered, customers = ended.out.splitlines()
    assert "damaged_child.py" in ended.err, "the building of the window met it"
    assert offered.split(" | ") == [
        "Open the Newest Good Backup, Safest",
        "Recover What Can Be Read",
        "Open Read-Only",
        "Choose Another List or Copy…",
    ]
    assert customers == "600"
