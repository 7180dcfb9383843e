"""Settling whose a log is that lies beside a list, once a person has chosen; see `log_state` and `trial`.

Either way both files are kept as they were, beside the list, under one dated name: that pair opens both ways again.
"""

from datetime import datetime
from pathlib import Path

from custlist_desktop.database.copies import aside_path
from custlist_desktop.database.copying import copy_whole
from custlist_desktop.database.log_state import (
    LogState,
    Stage,
    header_of,
    index_path,
    log_path,
    log_salts,
    mark_of,
    state_path,
    sync_folder,
    write_state,
)
from custlist_desktop.system.file_errors import file_error


def accept_log(path: Path) -> Path:
    """Says that the log is the list's own, so that it is played when the list is opened next.

    Returns:
        the name under which both are kept as they were.

    Raises:
        DatabaseFileError: they can't be kept; nothing was changed.
    """
    try:
        aside = _kept(path)
        copy_whole(log_path(path), log_path(aside))
        write_state(path, LogState(Stage.OPEN, mark_of(path), log_salts(path), header_of(path)))
    except OSError as error:
        raise file_error(error, path) from error
    return aside


def refuse_log(path: Path) -> Path:
    """Takes the log away, so that the list is opened as it is without it; returns and raises as `accept_log`."""
    try:
        aside = _kept(path)
        log_path(path).replace(log_path(aside))
        if state_path(path).exists():
            state_path(path).replace(state_path(aside))
        index_path(path).unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise file_error(error, path) from error
    return aside


def _kept(path: Path) -> Path:
    aside = aside_path(path, datetime.now())
    copy_whole(path, aside)
    return aside
