"""A customer list as a killed program leaves it: its last saves are in the log beside it only."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.log_state import index_path, log_path, mark_of, read_state, write_state
from tests.helpers.open_list import opened

CUSTOMERS: Final = 60
"""How many the list of the tests has, before the sessions that the program dies in: it is opened again and again."""

_CHILD: Final = """
import os, sys
from pathlib import Path
from tests.helpers.open_list import opened
with opened(Path(sys.argv[1])) as open_list:
    for number in range(8):
        customer = open_list.add(company=f"Saved last {number}", notes="x" * 300)
        open_list.add_estimate(f"Last {number}", customer.id)
        open_list.customers.delete(open_list.owner, 1 + number)
        print(customer.id, flush=True)
    os._exit(1)
"""


@dataclass(frozen=True, slots=True)
class Crash:
    """The list, and copies of it from before its last two sessions.

    Attributes:
        path: the list.
        backup: as ``custlist backup`` makes one.
        raw_copy: the file itself.
        saved: the keys of the customers that the killed program saved.
        pages_with_log: how many pages the list has with its log.
    """

    path: Path
    backup: Path
    raw_copy: Path
    saved: set[int]
    pages_with_log: int


def crashed(path: Path) -> Crash:
    """Lets a program of its own save into the list at ``path`` and end without a word."""
    folder = path.parent.with_name(path.parent.name + " before")
    folder.mkdir()
    backup, raw_copy = folder / "backup.db", folder / "raw.db"
    back_up(path, backup)
    shutil.copyfile(path, raw_copy)
    with opened(path) as open_list:
        for number in range(30):
            open_list.add(company=f"After the backup {number}", city="Québec")
    for name in ("-wal", "-shm"):
        path.with_name(path.name + name).unlink(missing_ok=True)
    return Crash(path, backup, raw_copy, save_and_crash(path), _pages(path, folder))


def copied(crash: Crash, folder: Path) -> Crash:
    """A copy of a crashed list in ``folder``, a new one, as if its program had been killed there."""
    before = folder.with_name(f"{folder.name} before")
    for each in (folder, before):
        each.mkdir()
    path = folder / crash.path.name
    for path_of in (Path, log_path, index_path):
        if path_of(crash.path).exists():
            shutil.copy2(path_of(crash.path), path_of(path))
    state = read_state(crash.path)
    assert state is not None
    assert state.mark == mark_of(crash.path)
    write_state(path, replace(state, mark=mark_of(path)))
    backup, raw_copy = (Path(shutil.copy2(each, before)) for each in (crash.backup, crash.raw_copy))
    return replace(crash, path=path, backup=backup, raw_copy=raw_copy)


def save_and_crash(path: Path) -> set[int]:
    """Lets a program of its own save into the list at ``path`` and end; returns the keys of the new customers."""
    child = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert child.returncode == 1, child.stderr
    return {int(key) for key in child.stdout.split()}


def overwrite(source: Path, target: Path) -> None:
    """Puts a file over another one as ``cp`` does it: into the same file."""
    target.write_bytes(source.read_bytes())


def _overwrite_keeping_time(source: Path, target: Path) -> None:
    overwrite(source, target)
    shutil.copystat(source, target)


def _rename_over(source: Path, target: Path) -> None:
    copy = target.with_name("copy")
    shutil.copyfile(source, copy)
    copy.replace(target)


def _remove_and_copy(source: Path, target: Path) -> None:
    target.unlink()
    shutil.copyfile(source, target)


WAYS_BY_HAND: Final[dict[str, Callable[[Path, Path], None]]] = {
    "cp": overwrite,
    "cp -p": _overwrite_keeping_time,
    "mv": _rename_over,
    "rm, cp": _remove_and_copy,
}
"""How people put a file in the place of another one."""


def _pages(path: Path, folder: Path) -> int:
    copy = folder / "pages.db"
    shutil.copyfile(path, copy)
    shutil.copyfile(log_path(path), log_path(copy))
    with closing(engine.connect(copy)) as connection:
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    for each in (copy, log_path(copy), copy.with_name(copy.name + "-shm")):
        if each.exists():
            os.unlink(each)
    return pages
