"""Settling whose a log is that lies beside a list, once a person has chosen; see `log_state` and `trial`.

A log is never played into the list itself here. What the person chose is made once more on a copy, checked, compared
with what was shown, and then that copy takes the list's place (`replacing`). Either way both files are kept as they
were, beside the list, under one dated name: that pair opens both ways again.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.database.copying import copy_whole
from custlist_desktop.database.log_state import log_path
from custlist_desktop.database.replacing import close_for_good, prepared_path, put_in_place
from custlist_desktop.database.trial import Trial, tried
from custlist_desktop.database.unfinished import remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.system.file_errors import file_error


@dataclass(frozen=True, slots=True)
class LogChoice:
    """What a person chose.

    Attributes:
        with_log: whether the log is the list's own.
        shown: what came of that way when it was tried; None where it could not be.
    """

    path: Path
    with_log: bool
    shown: Trial | None = None


def settle_log(choice: LogChoice, progress: Progress = unheard) -> Path:
    """Puts the list in place as it was chosen. A job: it may take long, and may be ended at any moment.

    Nobody has the list open: the caller holds its lock.

    Returns:
        the name under which the list and its log are kept as they were.

    Raises:
        DatabaseFileError: DAMAGED where the way isn't whole; LOG_UNSURE where it gives something else than was shown,
            since the files changed meanwhile; else why it can't be done. Nothing was changed.
    """
    progress(0, 1)
    path = Path(os.path.realpath(choice.path))
    prepared = prepared_path(path)
    try:
        remove_unfinished(prepared)
        _prepare(path, prepared, choice)
        return put_in_place(path, prepared) or path
    except OSError as error:
        raise file_error(error, choice.path) from error
    except DatabaseFileError as error:
        raise DatabaseFileError(error.trouble, choice.path, **error.facts) from error
    finally:
        with suppress(OSError):
            remove_unfinished(prepared)


def _prepare(path: Path, prepared: Path, choice: LogChoice) -> None:
    copy_whole(path, prepared)
    if choice.with_log:
        copy_whole(log_path(path), log_path(prepared))
    close_for_good(prepared)
    found = tried(prepared)
    if not found.is_whole:
        raise DatabaseFileError(FileTrouble.DAMAGED, path)
    if choice.shown is not None and choice.shown != found:
        raise DatabaseFileError(FileTrouble.LOG_UNSURE, path)
