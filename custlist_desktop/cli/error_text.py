"""Every trouble of the shell's in one sentence."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.database.engine_errors import engine_error, is_engine_error
from custlist_desktop.domain.errors import (
    CustlistError,
    DatabaseFileError,
    FileTrouble,
    NotAllowedError,
    NotFoundError,
    SignInRefusedError,
    TemporaryFolderError,
)
from custlist_desktop.domain.roles import Action
from custlist_desktop.system.file_errors import reading_error, trouble_of

_FILE_SENTENCES: Final = {
    FileTrouble.NEWER: "{path} was made by a newer version of Custlist; install that version to open it.",
    FileTrouble.DAMAGED: "{path} is damaged; use a backup of it instead.",
    FileTrouble.EMPTY: "{path} is empty; use a backup of it, or delete it to start a new list in its place.",
    FileTrouble.NOT_OURS: "{path} is not a customer list; name another file with --database.",
    FileTrouble.READ_ONLY: "{path} may only be read; copy it to a folder of your own, or ask for the right to write.",
    FileTrouble.IN_USE: "{path} is open in {holder}; close it there and try again.",
    FileTrouble.OPEN_ELSEWHERE: (
        "{path} is in a synchronized folder and open in {holder}, seen {sign}; close it there, or try again later."
    ),
    FileTrouble.NO_LOCKS: (
        "The drive with {path} can't keep two programs from writing at once; copy the list to a local disk."
    ),
    FileTrouble.NETWORK_DRIVE: (
        "{path} is on a network drive, where writing can damage it; copy the list to a disk of this computer."
    ),
    FileTrouble.TEMPORARY_FULL: "The disk for temporary files, {folder}, is full; free some space and try again.",
    FileTrouble.NAME_TOO_LONG: (
        "{path} has too long a name for the files that belong beside it; give the list, or its folder, a shorter one."
    ),
    FileTrouble.IS_FOLDER: "{path} is a folder; name a file in it with --database.",
    FileTrouble.FOLDER_MISSING: "The folder of {path} is not there; make it, or connect its drive.",
    FileTrouble.MISSING: "{path} is not there; name the customer list with --database.",
    FileTrouble.DISK_FULL: "Nothing was saved, since the disk with {path} is full; free some space and try again.",
    FileTrouble.UNREADABLE: "{path} can't be read; see whether its drive is connected.",
    FileTrouble.NOT_PERMITTED: "{path} may not be read by your account; ask its owner for the right to read it.",
    FileTrouble.BESIDE_BLOCKED: (
        "{beside} belongs beside the list, and is a folder, a link or a file that your account may not open; "
        "rename it and try again."
    ),
    FileTrouble.LOG_UNSURE: (
        "{path} was not closed properly, and the log beside it ({path}-wal) may be another list's; "
        "open it with custlist-desktop and choose, or put a backup in its place with custlist restore."
    ),
    FileTrouble.NOT_COPIED: (
        "{path} has to be brought up to date, and the copy that is made first can't be written into {folder}; "
        "free some space there and try again."
    ),
    FileTrouble.MOVED: "Nothing was saved, since {path} was moved, renamed or deleted meanwhile.",
    FileTrouble.REPLACED: "Nothing was saved, since another program replaced {path}; look at it and try again.",
    FileTrouble.OVERWRITTEN: "Nothing was saved, since another program wrote into {path}; look at it and try again.",
    FileTrouble.LOG_TAKEN: (
        "Nothing was saved, since another program deleted or replaced {path}-wal; look at the list and try again."
    ),
    FileTrouble.GONE: "Nothing was saved, since the folder of {path} is gone; connect its drive and try again.",
}
_NO_FILES_IN_FOLDER: Final = (
    "{path} needs a folder in which you may write, and nothing may be written in {folder}; "
    "keep the list in a folder of your own, or ask for the right to write there."
)
_OTHER_LIST_SENTENCES: Final = {
    FileTrouble.DAMAGED: "{path} is damaged; name another backup.",
    FileTrouble.EMPTY: "{path} is empty; name another backup.",
    FileTrouble.NOT_OURS: "{path} is not a customer list; name a backup of the list.",
    FileTrouble.IS_FOLDER: "{path} is a folder; name a backup in it.",
    FileTrouble.MISSING: "{path} is not there; see whether the backup's name is right.",
    FileTrouble.LOG_UNSURE: (
        "{path} was not closed properly, and the log beside it ({path}-wal) may be another list's; "
        "name another backup, or open it with custlist-desktop and choose."
    ),
}
"""Of a list that isn't the one of ``--database``: a backup that a command was given."""
_BACKUP_SENTENCES: Final = {
    BackupTrouble.EXISTS: "{path} is there already and was left as it is; give the backup another name.",
    BackupTrouble.IS_LIST: "{path} is where the list itself is; give the copy another name.",
    BackupTrouble.FOLDER_MISSING: "The folder of {path} is not there; make it, or connect its drive.",
}
_NO_COPY_BESIDE: Final = (
    "The copy that is made first can't be put into {folder}, where you may not write; "
    "ask whoever made that folder for the right to write in it. Nothing was changed."
)
_NOT_WRITTEN: Final = {
    FileTrouble.DISK_FULL: "{path} was not written, since its disk is full; free some space, or name another disk.",
    FileTrouble.READ_ONLY: "{path} was not written, since nothing may be written there; name another folder.",
    FileTrouble.NAME_TOO_LONG: "{path} was not written, since its name is too long; name it shorter.",
    FileTrouble.FOLDER_MISSING: "{path} was not written, since its folder is not there; make it, or name another.",
    FileTrouble.IS_FOLDER: "{path} was not written, since a folder has this name; name another file.",
}


_NOT_ALLOWED: Final = {
    Action.ADD_CUSTOMER_FROM_LIST: "adds customers",
    Action.IMPORT_CUSTOMERS: "imports customers",
    Action.EXPORT_CUSTOMERS: "exports customers",
    Action.COPY_LIST: "copies the list",
    Action.RESTORE_LIST: "restores a backup",
    Action.MANAGE_USERS: "changes users",
}


class ToldError(CustlistError):
    """An error whose text is the sentence to print: what happened, to what, and what to do next."""


def sentence_of(error: Exception, database: Path) -> str | None:
    """What happened while a command worked on the list at ``database``; None if it is a mistake of the program's."""
    if isinstance(error, CustlistError):
        return error_sentence(error, database)
    if isinstance(error, OSError):
        if error.filename == str(database):  # only SQLite writes it, so somebody looked whether it is there
            return error_sentence(reading_error(error, database))
        if error.filename:
            return not_written_text(Path(str(error.filename)), trouble_of(error))
        return f"The output can't be written: {error.strerror}; see whether its disk is full."
    return error_sentence(engine_error(error, database)) if is_engine_error(error) else None


def error_sentence(error: CustlistError, database: Path | None = None) -> str:
    """What happened, to what, and what to do next.

    Args:
        error: what happened.
        database: the list that the command works on; another one that it can't use is a backup.
    """
    match error:
        case ToldError():
            return str(error)
        case DatabaseFileError():
            return _list_sentence(error, database)
        case TemporaryFolderError(trouble=FileTrouble.DISK_FULL):
            return f"The disk for temporary files, {error.folder}, is full; free some space there and try again."
        case TemporaryFolderError():
            return f"The folder for temporary files, {error.folder}, can't be written; set TMPDIR to another."
        case BackupError():
            if error.trouble is BackupTrouble.NOT_WRITTEN:
                if error.is_own_folder and error.cause is FileTrouble.READ_ONLY:
                    return _NO_COPY_BESIDE.format(folder=error.path.parent)
                return not_written_text(error.path, error.cause)
            return _BACKUP_SENTENCES[error.trouble].format(path=error.path)
        case NotFoundError():
            return f"There is no {error.kind} {error.key} in the list; search for its name to learn its number."
        case SignInRefusedError():
            return "The password is not right; nothing was changed."
        case NotAllowedError():
            return f"Only an Account Owner {_NOT_ALLOWED.get(error.action, 'may do this')}; nothing was changed."
    return f"That did not work: {error}."


def _list_sentence(error: DatabaseFileError, database: Path | None) -> str:
    facts = {"holder": _holder(error.facts), "sign": _moment(error.facts.get("sign"))}
    facts |= {"folder": str(error.facts.get("folder", "its folder of backups"))}
    facts |= {"beside": str(error.facts.get("beside", "What"))}
    sentences = _FILE_SENTENCES
    if database is not None and error.path != database:
        sentences = _FILE_SENTENCES | _OTHER_LIST_SENTENCES
    if error.trouble is FileTrouble.READ_ONLY and "folder" in error.facts:
        return _NO_FILES_IN_FOLDER.format(path=error.path, **facts)
    return sentences[error.trouble].format(path=error.path, **facts)


def not_written_text(path: Path, trouble: FileTrouble) -> str:
    """Why a file that a command was to write isn't there, and what to do about it."""
    other = "{path} was not written, since its drive takes nothing; name another folder."
    return _NOT_WRITTEN.get(trouble, other).format(path=path)


def not_allowed_text(action: Action, name: str) -> str:
    """Why a user can't do ``action``, and who can."""
    owners_work = _NOT_ALLOWED.get(action, "may do this")
    return f"{name} is an Estimator, and only an Account Owner {owners_work}; ask one, or name one with --user."


def _holder(facts: Mapping[str, object]) -> str:
    """Who has the file open, as far as it is known: "Custlist by marie on office-3 (process 4711)"."""
    words = [str(facts.get("program") or "another program")]
    words += [f"by {facts['user']}"] if facts.get("user") else []
    words += [f"on {facts['host']}"] if facts.get("host") else []
    words += [f"(process {facts['pid']})"] if facts.get("pid") else []
    return " ".join(words)


def _moment(moment: object) -> str:
    """A moment by this computer's clock, such as "at 10:42"; it is of today but around midnight."""
    return f"at {moment.astimezone():%H:%M}" if isinstance(moment, datetime) else "a while ago"
