"""What the shell command says: customers as plain text, and every trouble in one English sentence."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.errors import (
    CustlistError,
    DatabaseFileError,
    FileTrouble,
    NotAllowedError,
    NotFoundError,
    SignInRefusedError,
    TemporaryFolderError,
)
from custlist_desktop.domain.field_values import shown_value
from custlist_desktop.domain.fields import DERIVED_COLUMNS
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.domain.roles import Action
from custlist_desktop.domain.words import short_field_word
from custlist_desktop.services.customers.columns import numbers_of
from custlist_desktop.services.customers.search import CustomerRow

WIDEST: Final = 40
"""Columns are no wider than this; a longer value is shown whole and moves the rest of its line."""

_GAP = "  "
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


def list_cells(row: CustomerRow, home_region: str) -> tuple[str, ...]:
    """What a line of the list shows of a customer: id, company, contact, phone, email and city."""
    phone = display_phone(row.phone, row.phone_e164, home_region)
    return tuple(map(printable, (str(row.id), row.company, row.contact_name, phone, row.email, row.city)))


def column_widths(rows: Iterable[Sequence[str]]) -> list[int]:
    """How wide the columns of ``rows`` are to be; empty if there are no rows."""
    widths: list[int] = []
    for row in rows:
        widths = widths or [0] * len(row)
        widths = [min(WIDEST, max(old, _width(cell))) for old, cell in zip(widths, row, strict=True)]
    return widths


def aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    """One line of the list, without blanks at its end."""
    return _GAP.join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()


def customer_lines(customer: Mapping[str, Any], home_region: str) -> Iterator[str]:
    """A customer as lines of a label and a value; fields that are empty are left out."""
    for name in dict.fromkeys(("id", *CUSTOMER_FIELDS, *customer)):
        if name in DERIVED_COLUMNS or customer[name] in ("", None):
            continue
        label = short_field_word(name, "en") if name in CUSTOMER_FIELDS else _column_word(name)
        first, *more = _shown(name, customer, home_region).splitlines() or [""]
        yield f"{label}: {printable(first)}"
        yield from (f"{_GAP}{printable(line)}" for line in more)


def _column_word(name: str) -> str:
    """What a column is called that is no field: "ID", "Updated at"."""
    return "ID" if name == "id" else name.replace("_", " ").capitalize()


def _shown(name: str, customer: Mapping[str, Any], home_region: str) -> str:
    if name not in CUSTOMER_FIELDS:
        return str(customer[name])
    details = CustomerDetails(**{each: customer[each] for each in CUSTOMER_FIELDS})
    return shown_value(name, details, numbers_of(customer), home_region, "en")


def printable(text: str) -> str:
    """``text`` without what would move a terminal's cursor or change its colours."""
    return text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """How many columns of a terminal ``text`` takes: none for a combining mark, two for a wide letter."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
