"""What an error means for the person at the keyboard: what happened, to what, and what to do next."""

import os
from pathlib import Path
from typing import Final, TypeVar

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.errors import (
    CancelledError,
    ChangedMeanwhileError,
    CustlistError,
    DatabaseFileError,
    FileTrouble,
    JobEndedError,
    NotAllowedError,
    NotFoundError,
    ReadOnlyListError,
    TemporaryFolderError,
)
from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.ui.i18n import Sentence, translate, words

ErrorT = TypeVar("ErrorT", bound=Exception)
_KILLED: Final = 9  # SIGKILL, which Windows doesn't know


def error_sentence(error: Exception) -> str:
    """The sentence for an error, in the interface's language."""
    if isinstance(error, DatabaseFileError):
        return file_sentence(error)
    if isinstance(error, ReadOnlyListError):
        return read_only_sentence()
    if isinstance(error, TemporaryFolderError):
        return temporary_sentence(error)
    if isinstance(error, BackupError):
        return backup_sentence(error)
    if isinstance(error, NotAllowedError):
        return not_allowed_sentence(error.action)
    if isinstance(error, NotFoundError):
        return translate("Errors", "Someone deleted it, so nothing was changed. Add it again if you need it.")
    if isinstance(error, ChangedMeanwhileError):
        return translate("Errors", "Someone else changed this. Open it again to see their changes.")
    if isinstance(error, CancelledError):
        return translate("Errors", "Canceled. Nothing was changed.")
    if isinstance(error, JobEndedError):
        return _ended_sentence(error)
    if isinstance(error, CustlistError):
        return translate("Errors", "Couldn’t finish, and nothing was changed. Try again, then restart Custlist.")
    return translate("Errors", "Something in Custlist went wrong. Try again, then restart Custlist.")


def _ended_sentence(error: JobEndedError) -> str:
    """How a job ended that didn't say so itself, and what became of its work."""
    if error.may_be_done:
        return translate(
            "Errors", "The work stopped early, perhaps after it was done. Look at the list before you try again."
        )
    if error.exit_code is None:
        return translate(
            "Errors",
            "The work stopped on an error in Custlist. Nothing was changed. Try again, then restart Custlist.",
        )
    if error.exit_code == -_KILLED:
        return translate(
            "Errors",
            "The work stopped, probably out of memory. Nothing was changed. Close other programs and try again.",
        )
    return translate("Errors", "The work stopped unexpectedly (code {code}). Nothing was changed. Try again.").format(
        code=error.exit_code
    )


def backup_sentence(error: BackupError) -> str:
    """Why no copy of the list was made, and what to do about it."""
    if error.own_folder_words:
        return words().backups[error.own_folder_words].format(folder=error.path.parent)
    if error.trouble is BackupTrouble.NOT_WRITTEN:
        return not_saved_sentence(error.cause, error.path)
    return words().backups[error.trouble].format(file=error.path)


def error_words(error: Exception) -> Sentence:
    """What gives `error_sentence` in the language of each time it is asked."""
    without_traces(error)
    return lambda: error_sentence(error)


def without_traces(error: ErrorT) -> ErrorT:
    """An error that forgot where it was raised: the windows that it passed through would be kept as long as it."""
    error.__traceback__ = error.__context__ = error.__cause__ = None
    return error


def not_allowed_sentence(action: Action) -> str:
    """Who may do ``action``, for a tool tip on what is disabled and for a refusal alike."""
    return words().refusals.get(action, words().refusals["other"])


def read_only_sentence() -> str:
    """Why nothing can be changed in a list that is only looked at, for tool tips and refusals alike."""
    return translate("Errors", "The list is open read-only. Choose Try to Edit to change it.")


def not_saved_sentence(trouble: FileTrouble, path: Path) -> str:
    """Why a file that somebody wanted was not written, and what to do about it."""
    sentences = words().unsaved_files
    return sentences.get(trouble, sentences["other"]).format(file=path)


def temporary_sentence(error: TemporaryFolderError) -> str:
    """Why nothing can be kept for the moment, and what to do about it."""
    return words().files[error.words].format(folder=error.folder)


def role_text(role: Role) -> str:
    """What a role is called."""
    return words().roles[role]


def file_sentence(error: DatabaseFileError) -> str:
    """Why a file can't be used, and the way out."""
    facts = {"user": "?", "host": "?", "folder": "?", "beside": "?", "reason": "?", "names": "?"} | {
        name: str(value) for name, value in error.facts.items() if value
    }
    return words().files[_code_of_words(error)].format(file=error.path, **facts)


def _code_of_words(error: DatabaseFileError) -> str:
    if error.trouble is FileTrouble.READ_ONLY and "folder" in error.facts:
        return "read_only_folder"
    if error.trouble is FileTrouble.UNREADABLE and os.access(error.path, os.R_OK):
        return "unreadable_now"
    if error.trouble is FileTrouble.IN_USE and not error.facts.get("user"):
        return "in_use_unknown"
    if error.trouble is FileTrouble.NEWER and "backup" in error.facts:
        return "newer_with_backup"
    return error.trouble


def why_not_saved(error: CustlistError) -> str:
    """Why nothing was saved, to stand after "Not saved:"; a few words where those are enough."""
    if isinstance(error, DatabaseFileError):
        short = {
            FileTrouble.DISK_FULL: translate("NotSaved", "the disk is full."),
            FileTrouble.MOVED: translate("NotSaved", "the list was moved, renamed or deleted."),
            FileTrouble.REPLACED: translate("NotSaved", "another program replaced the list."),
            FileTrouble.OVERWRITTEN: translate("NotSaved", "another program wrote into the list."),
            FileTrouble.LOG_TAKEN: translate("NotSaved", "another program took a file of the list."),
            FileTrouble.GONE: translate("NotSaved", "the folder or drive of the list is gone."),
        }.get(error.trouble)
        if short is not None:
            return short
    return error_sentence(error)
