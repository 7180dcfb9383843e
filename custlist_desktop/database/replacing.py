"""Putting another file in the place of the customer list: whole, or not at all, whenever the program is killed.

What takes the list's place is made beside it first, as `prepared_path`, and closed by `close_for_good`. Then
`put_in_place` does these steps, in this order:

1. the state file says ``restoring``, with the inode of what takes the list's place, and what it said before;
2. the list and its log get a second name, the dated one under which they are kept;
3. what was made is renamed over the list, which is one step for whoever looks;
4. the old list is removed, where a backup has all of it;
5. the log and its index, which were the old list's, lose their first name, and so does the state file.

`settle` ends what was begun: once the list is the file that was made, 4 and 5 are done; before that, 1 and 2 are
taken back.
"""

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.copying import aside_path, copy_whole
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
    write_state,
)
from custlist_desktop.database.reading import is_sound
from custlist_desktop.database.unfinished import SUFFIX, remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.private_files import PRIVATE_FILE, share_as
from custlist_desktop.system.syncing import give_name, sync_file, sync_folder

_PREPARED: Final = f".restored{SUFFIX}"


def prepared_path(path: Path) -> Path:
    """Where what takes the place of the list at ``path`` is made."""
    return path.with_name(path.name + _PREPARED)


def close_for_good(prepared: Path) -> None:
    """Lets what was prepared be one whole file on the disk.

    Raises:
        DatabaseFileError: DAMAGED: it isn't whole.
        OSError: it can't be written.
    """
    try:
        with closing(engine.connect(prepared)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            is_whole = is_sound(connection)
    except engine.Error as error:
        raise DatabaseFileError(FileTrouble.DAMAGED, prepared) from error
    if not is_whole:
        raise DatabaseFileError(FileTrouble.DAMAGED, prepared)
    sync_file(prepared)


def put_in_place(path: Path, prepared: Path, *, keeps_old: bool = True) -> Path | None:
    """Puts ``prepared``, which `close_for_good` has closed, in the place of the list at ``path``.

    Args:
        keeps_old: whether the list that was there is kept; not where a backup that was read to its end has all of it.

    Returns:
        the name under which the list that was there is kept, with its log; None where it isn't, or there was none.

    Raises:
        OSError: it can't be; the list is as it was, or `settle` ends it at the next start.
    """
    try:
        return _put_in_place(path, prepared, keeps_old=keeps_old)
    except OSError:
        with suppress(DatabaseFileError):  # on a full disk it is taken back at the next start
            settle(path)
        raise


def drop_aside(aside: Path) -> None:
    """Removes a list that was set aside, of which there is a good backup. What can't be removed stays."""
    with suppress(OSError):
        for name in (log_path(aside), index_path(aside), state_path(aside), aside):
            name.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class CutShort:
    """An exchange that was cut short.

    Attributes:
        is_ended: whether it is done now; else it was taken back, and the list is as it was.
        aside: the name under which the list that was there is kept; None where it isn't.
    """

    is_ended: bool
    aside: Path | None = None


def found_cut_short(path: Path) -> CutShort | None:
    """What `settle` would find, for who only reads and leaves it as it is; nobody has the list open."""
    path = Path(os.path.realpath(path))
    state = read_state(path)
    if state is None or state.stage is not Stage.RESTORING:
        return CutShort(is_ended=False) if prepared_path(path).exists() else None
    return CutShort(is_ended=path.exists() and mark_of(path).is_same_file(state.mark))


def settle(path: Path) -> CutShort | None:
    """Ends an exchange that was cut short, or takes it back. Call it before the list is opened, with its lock held.

    Returns:
        what was found and done; None where nothing was.

    Raises:
        DatabaseFileError: the folder can't be written.
    """
    path = Path(os.path.realpath(path))
    state = read_state(path)
    if state is None or state.stage is not Stage.RESTORING:
        return CutShort(is_ended=False) if _sweep(path) else None
    before = state.before or {}
    aside = path.parent / (Path(str(before.get("aside", ""))).name or path.name)
    try:
        if path.exists() and mark_of(path).is_same_file(state.mark):
            if before.get("keeps_old") is False and aside != path:
                drop_aside(aside)
            _drop_old_log(path)
            return CutShort(is_ended=True, aside=aside if aside != path and aside.exists() else None)
        _take_back(path, aside, before)
        return CutShort(is_ended=False)
    except OSError as error:
        raise file_error(error, path) from error


def _put_in_place(path: Path, prepared: Path, *, keeps_old: bool) -> Path | None:
    aside = aside_path(path, datetime.now())
    before = read_state(path)
    had_list = path.exists()
    state = before.as_dict() if before is not None else None
    facts = {"aside": aside.name, "state": state, "keeps_old": keeps_old}
    write_state(path, LogState(Stage.RESTORING, mark_of(prepared), before=facts))
    if had_list:
        share_as(prepared, path, PRIVATE_FILE)
        _give_name(path, aside)
    if log_salts(path):
        _give_name(log_path(path), log_path(aside))
    if before is not None and had_list:
        write_state(aside, before)
    sync_folder(path.parent)
    give_name(prepared, path)
    if not keeps_old:
        drop_aside(aside)
    _drop_old_log(path)
    return aside if had_list and aside.exists() else None


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


def _is_needless(name: Path, path: Path) -> bool:
    """Whether it is a second name of what still has its first one, or the state file of a name that is gone."""
    if name.suffix == ".state":
        return not name.with_suffix("").exists()
    return name.exists() and any(first.exists() and name.samefile(first) for first in (path, log_path(path)))


def _sweep(path: Path) -> bool:
    """Removes what a restore was making when it was killed, and the copy that it begins as; returns if it was."""
    prepared, was_there = prepared_path(path), False
    with suppress(OSError):  # why it can't be looked for is said where the list itself is opened
        for left in (prepared, *path.parent.glob(f"{escape(prepared.name)}*{SUFFIX}")):
            was_there = was_there or left.exists()
            remove_unfinished(left)
    return was_there


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
