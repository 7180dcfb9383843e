"""Every error of the shell in one sentence."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from custlist_desktop.cli.words import say, words
from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.database.damage_questions import may_be_saved
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


class ToldError(CustlistError):
    """An error whose text is the sentence to print: what happened, to what, and what to do next."""


def failure(text: str, /, **facts: object) -> ToldError:
    """An error that prints an English text, a literal, in the shell's language; see `say`."""
    return ToldError(say(text, **facts))


def sentence_of(error: Exception, database: Path) -> str | None:
    """What happened while a command worked on the list at ``database``; None if it is a mistake of the program's."""
    if isinstance(error, CustlistError):
        return error_sentence(error, database)
    if isinstance(error, OSError):
        if error.filename == str(database):  # only SQLite writes it, so it was being read
            return error_sentence(reading_error(error, database))
        if error.filename:
            return not_written_text(Path(str(error.filename)), trouble_of(error))
        return say("The output can't be written: {reason}; check whether its disk is full.", reason=error.strerror)
    return error_sentence(engine_error(error, database)) if is_engine_error(error) else None


def error_sentence(error: CustlistError, database: Path | None = None) -> str:
    """What happened, to what, and what to do next.

    Args:
        error: what happened.
        database: the list that the command works on; any other list is a backup.
    """
    match error:
        case ToldError():
            return str(error)
        case DatabaseFileError():
            return _list_sentence(error, database)
        case TemporaryFolderError():
            if error.trouble is FileTrouble.DISK_FULL:
                return words().files[error.words].format(folder=error.folder)
            return say(
                "The folder for temporary files, {folder}, can't be written; set TMPDIR to another.",
                folder=error.folder,
            )
        case BackupError():
            if error.own_folder_words:
                return words().backups[error.own_folder_words].format(folder=error.path.parent)
            if error.trouble is BackupTrouble.NOT_WRITTEN:
                return not_written_text(error.path, error.cause)
            return words().backups[error.trouble].format(file=error.path)
        case NotFoundError(kind="customer"):
            return say("The list has no customer {key}; search for a name to find the number.", key=error.key)
        case NotFoundError():
            return say("What this command needs is no longer in the list; run it again.")
        case SignInRefusedError():
            return say("Wrong password; nothing was changed. Try again.")
        case NotAllowedError():
            return f"{_refusal(error.action)} {say('Nothing was changed.')}"
    return say("Couldn't finish: {reason}. Try again.", reason=error)


def not_written_text(path: Path, trouble: FileTrouble) -> str:
    """Why a command can't write its file, and what to do about it."""
    sentences = words().unsaved_files
    return sentences.get(trouble, sentences["other"]).format(file=path)


def not_allowed_text(action: Action, name: str) -> str:
    """Why a user can't do ``action``, and who can."""
    way_out = say("{name} is an Estimator; ask an Account Owner, or name one with --user.", name=name)
    return f"{_refusal(action)} {way_out}"


def _refusal(action: Action) -> str:
    """Who may do ``action``."""
    if action is Action.RESTORE_LIST:
        return say("Only an Account Owner can restore a backup.")
    if action is Action.ADD_CUSTOMER_FROM_LIST:  # samples, from no page of a list
        return say("Only an Account Owner can add customers.")
    return words().refusals.get(action, words().refusals["other"])


def _list_sentence(error: DatabaseFileError, database: Path | None) -> str:
    """The window's sentence, or the shell's own where the way out is another."""
    is_other = database is not None and error.path != database
    own = _own_sentences() | (_other_list_sentences() if is_other else {})
    code: str = error.trouble
    begun_else = _begun_else_sentences()
    if error.trouble in begun_else and not is_other and may_be_saved(error.path, error):
        own |= begun_else
    if error.trouble is FileTrouble.READ_ONLY and "folder" in error.facts:
        code = "read_only_folder"
    if error.trouble is FileTrouble.NEWER and "backup" in error.facts:
        code = "newer_with_backup"
    facts = {"folder": "?", "beside": "?", "names": "?"} | {name: str(value) for name, value in error.facts.items()}
    facts |= {"holder": _holder(error.facts), "sign": _moment(error.facts.get("sign"))}
    return (own.get(code) or words().files[code]).format(file=error.path, **facts)


def _begun_else_sentences() -> dict[str, str]:
    """Of a file that was a list, or of which there are backups."""
    return {
        FileTrouble.NOT_OURS: say(
            "{file} doesn't begin as a customer list does; custlist check says what can be done."
        ),
        FileTrouble.EMPTY: say("{file} is empty; custlist check says what can be done."),
    }


def _own_sentences() -> dict[str, str]:
    return {
        FileTrouble.DAMAGED: say("{file} is damaged; custlist check says what can be done."),
        FileTrouble.NOT_OURS: say("{file} is not a customer list; name another file with --database."),
        FileTrouble.LINKS_LOST: say("Rows of {file} belong to others that are lost; see custlist check."),
        FileTrouble.FOREIGN_PARTS: say(
            "{file} has views or triggers that Custlist didn't make ({names}), so it isn't opened; custlist check "
            "says what can be done."
        ),
        FileTrouble.IN_USE: say("{file} is open in {holder}; close it there and try again."),
        FileTrouble.OPEN_ELSEWHERE: say(
            "{file} is in a synchronized folder and open in {holder}, seen {sign}; close it there, or try again "
            "later."
        ),
        FileTrouble.IS_FOLDER: say("{file} is a folder; name a file in it with --database."),
        FileTrouble.MISSING: say("{file} is not there; name the customer list with --database."),
        FileTrouble.LOG_UNSURE: say(
            "{file} was not closed properly, and the log beside it ({file}-wal) may be another list's; custlist "
            "check says what can be done, or open it with custlist-desktop and choose."
        ),
        FileTrouble.MOVED: say(
            "Nothing was saved, since {file} was moved, renamed or deleted in the meantime; find it and try again."
        ),
        FileTrouble.REPLACED: say(
            "Nothing was saved, since another program replaced {file}; look at it and try again."
        ),
        FileTrouble.OVERWRITTEN: say(
            "Nothing was saved, since another program wrote into {file}; look at it and try again."
        ),
        FileTrouble.LOG_TAKEN: say(
            "Nothing was saved, since another program deleted or replaced {file}-wal; look at the list and try again."
        ),
    }


def _other_list_sentences() -> dict[str, str]:
    """For a list that isn't the one of ``--database``: a backup."""
    return {
        FileTrouble.DAMAGED: say("{file} is damaged; name another backup."),
        FileTrouble.FOREIGN_PARTS: say(
            "{file} has views or triggers that Custlist didn't make ({names}), so it isn't used; name another backup."
        ),
        FileTrouble.EMPTY: say("{file} is empty; name another backup."),
        FileTrouble.NOT_OURS: say("{file} is not a customer list; name a backup of the list."),
        FileTrouble.IS_FOLDER: say("{file} is a folder; name a backup in it."),
        FileTrouble.MISSING: say("{file} is not there; check the backup's name."),
        FileTrouble.LOG_UNSURE: say(
            "{file} was not closed properly, and the log beside it ({file}-wal) may be another list's; name another "
            "backup, or open it with custlist-desktop and choose."
        ),
    }


def _holder(facts: Mapping[str, object]) -> str:
    """Who has the file open, as far as it is known: "Custlist by marie on office-3 (process 4711)"."""
    parts = [str(facts.get("program") or say("another program"))]
    parts += [say("by {user}", user=facts["user"])] if facts.get("user") else []
    parts += [say("on {host}", host=facts["host"])] if facts.get("host") else []
    parts += [say("(process {number})", number=facts["pid"])] if facts.get("pid") else []
    return " ".join(parts)


def _moment(moment: object) -> str:
    """A moment by this computer's clock, such as "at 10:42"; it is of today, except around midnight."""
    if not isinstance(moment, datetime):
        return say("a while ago")
    return say("at {time}", time=f"{moment.astimezone():%H:%M}")
