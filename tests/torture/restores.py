"""A program that is killed while it saves, and then a restore over what it leaves: by the command, and by hand."""

import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random
from threading import Timer
from typing import Final

from custlist_desktop.cli import main as custlist
from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.log_state import log_salts, read_state
from custlist_desktop.database.unsure_log import LogChoice, settle_log
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from tests.helpers.crashed_list import WAYS_BY_HAND
from tests.helpers.open_list import opened

_CHILD: Final = Path(__file__).with_name("saving_child.py")
_LONGEST_LIFE: Final = 0.5  # seconds of saving


class NeitherError(AssertionError):
    """A list that is neither whole nor refused."""


@dataclass(frozen=True, slots=True)
class Base:
    """A list, a backup of it as ``custlist backup`` makes one, and a copy of the closed file itself; all older."""

    path: Path
    backup: Path
    raw_copy: Path
    owner: str


def make_base(folder: Path) -> Base:
    """The list that each round begins with: it was worked on since it was copied."""
    path = folder / "base" / "customers.db"
    path.parent.mkdir()
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=200, estimates=40, seed=1)
        owner = open_list.owner.name
    base = Base(path, folder / "backup.db", folder / "raw.db", owner)
    back_up(path, base.backup)
    shutil.copyfile(path, base.raw_copy)
    with opened(path) as open_list:
        for number in range(40):
            open_list.add(company=f"After the backup {number}", city="Québec", notes="z" * 200)
            open_list.customers.delete(open_list.owner, 1 + number)
    return base


def one_round(base: Base, folder: Path, seed: int) -> str:
    """Kills, restores, and looks. Returns what happened, in a line.

    Raises:
        NeitherError: the list is neither whole nor refused as it is.
    """
    random = Random(seed)
    folder.mkdir()
    path = folder / base.path.name
    shutil.copyfile(base.path, path)
    saves = _killed(path, random.uniform(0.0, _LONGEST_LIFE), seed)
    state = read_state(path)
    killed = f"killed after {saves} saves, {state.stage if state else 'no state'}, log {log_salts(path) or 'empty'}"
    way = random.choice(("command", *WAYS_BY_HAND))
    source = random.choice((base.backup, base.raw_copy))
    if way == "command":
        if custlist(["restore", str(source), "--database", str(path), "--user", base.owner]) != 0:
            raise NeitherError(f"{killed}; the command refused")
    else:
        WAYS_BY_HAND[way](source, path)
    outcome = _outcome(path, source, is_by_command=way == "command")
    shutil.rmtree(folder)
    return f"{killed}; {source.stem} by {way}: {outcome}"


def _killed(path: Path, life: float, seed: int) -> int:
    """Lets a child save for ``life`` seconds and kills it; returns how many saves it was told are done."""
    command = [sys.executable, str(_CHILD), str(path), str(seed)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child:
        assert child.stdout.readline() == "ready\n"
        killer = Timer(life, child.kill)
        killer.start()
        saves = child.stdout.read().count("\n")
        killer.join()
    return saves


def _outcome(path: Path, source: Path, *, is_by_command: bool) -> str:
    data = path.read_bytes()
    try:
        content = _checked_content(path)
    except DatabaseFileError as error:
        if error.trouble is not FileTrouble.LOG_UNSURE or is_by_command or path.read_bytes() != data:
            raise NeitherError(f"{source.stem}: {error}, or the file was changed") from error
        settle_log(LogChoice(path, with_log=False))
        if _checked_content(path) != _content(source):
            raise NeitherError(f"{source.stem}: other rows than the backup's, without the log") from error
        return "refused, and whole without the log"
    except (engine.Error, AssertionError) as error:
        raise NeitherError(f"{source.stem}: {error}") from error
    if content != _content(source):
        raise NeitherError(f"{source.stem}: opened with other rows than the backup's")
    return "whole"


def _checked_content(path: Path) -> list[tuple[object, ...]]:
    with opened(path) as open_list:
        open_list.check_file()
        open_list.check_search_index()
    return _content(path)


def _content(path: Path) -> list[tuple[object, ...]]:
    """What a person sees of customers and estimates."""
    with closing(engine.connect(path)) as connection:
        customers = connection.execute("SELECT id, company, notes, version FROM customer ORDER BY id").fetchall()
        return customers + connection.execute("SELECT id, number, title, total FROM estimate ORDER BY id").fetchall()
