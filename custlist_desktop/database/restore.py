"""Putting a backup in the place of the customer list: whole, or not at all, whenever the program is killed.

What takes the list's place is made beside it first, under another name: the backup, checked, brought up to date, and
with what must never be given twice (`carrying`). Then, in this order:

1. the state file says ``restoring``, with the inode of what takes the list's place, and what it said before;
2. the list and its log get a second name, the dated one under which they are kept;
3. what was made is renamed over the list, which is one step for whoever looks;
4. the log and its index, which were the old list's, lose their first name, and so does the state file.

`settle` ends what was begun: once the list is the file that was made, 4 is done; before that, 1 and 2 are taken back.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database.backup import back_up
from custlist_desktop.database.carrying import Carried, NextNumber, carry, next_number_of, note_next_count
from custlist_desktop.database.copies import aside_path
from custlist_desktop.database.copying import copy_whole
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.log_state import (
    LogState,
    Stage,
    forget_state,
    index_path,
    log_path,
    log_salts,
    mark_of,
    read_state,
    state_from,
    state_path,
    sync_folder,
    write_state,
)
from custlist_desktop.database.open_files import is_same_file
from custlist_desktop.database.soundness import is_sound
from custlist_desktop.database.trial import copied, is_whole_with_log
from custlist_desktop.database.unfinished import SUFFIX, remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.file_errors import file_error

_PREPARED: Final = f".restored{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did.

    Attributes:
        aside: the name under which the list is kept that was there before; None where there was none.
        carried: what came along from it.
    """

    aside: Path | None
    carried: Carried


def restore(
    backup: Path,
    path: Path,
    by: str,
    bring_up_to_date: Callable[[Path], None],
    ask_next_count: Callable[[NextNumber], int],
) -> Restored:
    """Puts ``backup`` in the place of the list at ``path``, which is kept beside it under a dated name.

    Nobody has the list open, here or elsewhere: the caller holds its lock.

    Args:
        backup: a customer list; it is only read.
        path: the list; it may be damaged, or missing.
        by: the name of who does it, for the journal.
        bring_up_to_date: gives a list the newest schema, and may fail as opening does.
        ask_next_count: called where the list can't be read; gives the count in the next estimate's number, at least
            the least one of what it is given. What it raises ends the restore, and the list is as it was.

    Raises:
        DatabaseFileError: the backup can't be used (``path`` of the error is the backup's), or the list's folder
            can't be written. The list is as it was.
        BackupError: the copy of the backup can't be made. The list is as it was.
    """
    settle(path)
    if is_same_file(path, backup):
        raise DatabaseFileError(FileTrouble.IN_USE, backup)
    prepared = path.with_name(path.name + _PREPARED)
    try:
        remove_unfinished(prepared)
        back_up(backup, prepared)
        bring_up_to_date(prepared)
        carried = _carry_all(path, prepared, by, ask_next_count)
        _close_for_good(prepared)
        aside = _swap(path, prepared)
    except OSError as error:
        raise file_error(error, path) from error
    except sqlite3.Error as error:
        raise engine_error(error, path) from error
    finally:
        with suppress(OSError):
            remove_unfinished(prepared)
    return Restored(aside, carried)


def settle(path: Path) -> None:
    """Ends a restore that was cut short, or takes it back. Call it before the list is opened, with its lock held.

    Raises:
        DatabaseFileError: the folder can't be written.
    """
    state = read_state(path)
    if state is None or state.stage is not Stage.RESTORING:
        _sweep(path)
        return
    before = state.before or {}
    aside = path.parent / (Path(str(before.get("aside", ""))).name or path.name)
    try:
        if path.exists() and mark_of(path).is_same_file(state.mark):
            _drop_old_log(path)
        else:
            _take_back(path, aside, before)
    except OSError as error:
        raise file_error(error, path) from error


def _is_needless(name: Path, path: Path) -> bool:
    """Whether it is a second name of what still has its first one, or the state file of a name that is gone."""
    if name.suffix == ".state":
        return not name.with_suffix("").exists()
    return name.exists() and any(first.exists() and name.samefile(first) for first in (path, log_path(path)))


def _sweep(path: Path) -> None:
    """Removes what a restore was making when it was killed."""
    prepared = path.with_name(path.name + _PREPARED)
    with suppress(OSError):
        for left in (prepared, prepared.with_name(prepared.name + SUFFIX)):
            if left.exists():
                remove_unfinished(left)


def _carry_all(path: Path, prepared: Path, by: str, ask_next_count: Callable[[NextNumber], int]) -> Carried:
    """Carries from the list as its log leaves it, if both are whole together; else from the list alone."""
    if not path.exists():
        return Carried()
    has_log = bool(log_salts(path)) and is_whole_with_log(path)
    try:
        with copied(path, with_log=has_log) as today:
            carried = carry(today, prepared, by)
    except DatabaseFileError:  # no more to be had than of one that is damaged all over
        carried = carry(None, prepared, by)
    if not carried.knows_numbers:
        known = next_number_of(prepared, datetime.now().year)
        note_next_count(ask_next_count(known), known, prepared, by)
        carried = replace(carried, knows_numbers=True)
    return carried


def _close_for_good(prepared: Path) -> None:
    """Lets it be one whole file on the disk."""
    try:
        with closing(sqlite3.connect(prepared, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            is_whole = is_sound(connection)
    except sqlite3.Error as error:
        raise DatabaseFileError(FileTrouble.DAMAGED, prepared) from error
    if not is_whole:
        raise DatabaseFileError(FileTrouble.DAMAGED, prepared)
    with prepared.open("rb+") as file:
        os.fsync(file.fileno())


def _swap(path: Path, prepared: Path) -> Path | None:
    aside = aside_path(path, datetime.now())
    before = read_state(path)
    had_list = path.exists()
    facts = {"aside": aside.name, "state": before.as_dict() if before is not None else None}
    write_state(path, LogState(Stage.RESTORING, mark_of(prepared), before=facts))
    if had_list:
        _give_name(path, aside)
    if log_salts(path):
        _give_name(log_path(path), log_path(aside))
    if before is not None and had_list:
        write_state(aside, before)
    sync_folder(path.parent)
    prepared.replace(path)
    sync_folder(path.parent)
    _drop_old_log(path)
    return aside if had_list else None


def _give_name(source: Path, target: Path) -> None:
    """A second name for a file; a copy of it where the drive knows no second names."""
    try:
        target.hardlink_to(source)
    except OSError:
        copy_whole(source, target)


def _drop_old_log(path: Path) -> None:
    for old in (log_path(path), index_path(path)):
        old.unlink(missing_ok=True)
    sync_folder(path.parent)
    forget_state(path)


def _take_back(path: Path, aside: Path, before: dict[str, object]) -> None:
    """The list is still the one that was there; its second names go, and the state file says what it said."""
    for name in (aside, log_path(aside), state_path(aside)):
        name.with_name(name.name + SUFFIX).unlink(missing_ok=True)
        if aside != path and ", set aside " in name.name and _is_needless(name, path):
            name.unlink(missing_ok=True)
    _sweep(path)
    if before.get("state") is not None and path.exists():
        with suppress(ValueError):
            write_state(path, state_from(before["state"]))
            return
    forget_state(path)
