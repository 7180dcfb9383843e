"""What an error means for the person at the keyboard: what happened, to what, and what to do next."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

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
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.restore_words import restore_sentence

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
        return translate("Errors", "It is no longer there: somebody deleted it meanwhile.")
    if isinstance(error, ChangedMeanwhileError):
        return translate("Errors", "Somebody else saved this meanwhile. Open it again to see what they changed.")
    if isinstance(error, CancelledError):
        return translate("Errors", "Canceled. Nothing was changed.")
    if isinstance(error, JobEndedError):
        return _ended_sentence(error)
    if isinstance(error, CustlistError):
        return translate("Errors", "That did not work, and nothing was changed. Try again.")
    return translate("Errors", "Something in Custlist went wrong. Try again; if it fails again, start Custlist anew.")


def _ended_sentence(error: JobEndedError) -> str:
    """How a job ended that didn't say so itself, and what became of its work."""
    if error.may_be_done:
        return translate("Errors", "The work ended before it said so. Look at the list: it may be done.")
    if error.exit_code is None:
        return translate("Errors", "The work ended on a mistake in Custlist. Nothing was changed.")
    if error.exit_code == -_KILLED:
        return translate(
            "Errors",
            "This computer ended the work, as it does when its memory is full. Nothing was changed. Close other "
            "programs and try again.",
        )
    return translate("Errors", "The work ended without a word (code {code}). Nothing was changed. Try again.").format(
        code=error.exit_code
    )


def backup_sentence(error: BackupError) -> str:
    """Why no copy of the list was made, and what to do about it."""
    if error.is_own_folder and error.cause is FileTrouble.READ_ONLY:
        return translate(
            "Errors",
            "The copy that is made first can’t be put into {folder}, where you may not write. "
            "Ask whoever made that folder for the right to write in it; nothing was changed.",
        ).format(folder=error.path.parent)
    if error.trouble is BackupTrouble.NOT_WRITTEN:
        return not_saved_sentence(error.cause, error.path)
    return {
        BackupTrouble.EXISTS: translate(
            "Errors", "{file} is there already and was left as it is. Give another name."
        ),
        BackupTrouble.IS_LIST: translate(
            "Errors", "No copy goes to {file}, the place of the list itself; nothing was replaced. Give another name."
        ),
        BackupTrouble.FOLDER_MISSING: translate("Errors", "The folder of {file} is not there. Choose another one."),
    }[error.trouble].format(file=error.path)


def error_words(error: Exception) -> Callable[[], str]:
    """What gives `error_sentence` in the language of each time it is asked.

    The error forgets where it was raised, or the windows that it passed through would be kept as long as its words.
    """
    error.__traceback__ = error.__context__ = error.__cause__ = None
    return lambda: error_sentence(error)


def not_allowed_sentence(action: Action) -> str:
    """Who may do ``action``, for a tool tip on what is disabled and for a refusal alike."""
    return {
        Action.ADD_CUSTOMER_FROM_LIST: translate("Errors", "Only an Account Owner adds customers from this list."),
        Action.EDIT_CUSTOMER: translate("Errors", "Only an Account Owner edits customers."),
        Action.DELETE_CUSTOMER: translate("Errors", "Only an Account Owner deletes customers."),
        Action.IMPORT_CUSTOMERS: translate("Errors", "Only an Account Owner imports customers."),
        Action.EXPORT_CUSTOMERS: translate("Errors", "Only an Account Owner exports customers."),
        Action.COPY_LIST: translate("Errors", "Only an Account Owner copies the list."),
        Action.MERGE_CUSTOMERS: translate("Errors", "Only an Account Owner merges customers."),
        Action.MANAGE_ACCOUNT: translate("Errors", "Only an Account Owner changes these settings."),
        Action.MANAGE_USERS: translate("Errors", "Only an Account Owner changes users."),
    }.get(action, translate("Errors", "Your role doesn’t allow this. Ask an Account Owner."))


def read_only_sentence() -> str:
    """Why nothing can be changed in a list that is only looked at, for tool tips and refusals alike."""
    return translate("Errors", "The list is open read-only. Nothing in it can be changed.")


def not_saved_sentence(trouble: FileTrouble, path: Path) -> str:
    """Why a file that somebody wanted was not written, and what to do about it."""
    sentences = {
        FileTrouble.DISK_FULL: translate(
            "Errors", "{file} was not saved: the disk is full. Free some space, or choose another disk."
        ),
        FileTrouble.READ_ONLY: translate(
            "Errors", "{file} was not saved: nothing may be written there. Choose another folder."
        ),
        FileTrouble.NAME_TOO_LONG: translate(
            "Errors", "{file} was not saved: its name is too long. Give it a shorter name."
        ),
        FileTrouble.FOLDER_MISSING: translate(
            "Errors", "{file} was not saved: its folder is not there. Choose another folder."
        ),
        FileTrouble.IS_FOLDER: translate(
            "Errors", "{file} was not saved: a folder has this name. Choose another name."
        ),
    }
    other = translate("Errors", "{file} was not saved: its drive takes nothing. Choose another folder.")
    return sentences.get(trouble, other).format(file=path)


def temporary_sentence(error: TemporaryFolderError) -> str:
    """Why nothing can be kept for the moment, and what to do about it."""
    other = translate(
        "Errors", "The folder for temporary files can’t be written: {folder}. Ask for the right to write there."
    )
    is_full = error.trouble is FileTrouble.DISK_FULL
    return (_full_temporary_disk() if is_full else other).format(folder=error.folder)


def _full_temporary_disk() -> str:
    return translate("Errors", "The disk for temporary files is full: {folder}. Free some space there and try again.")


def role_text(role: Role) -> str:
    """What a role is called."""
    return words().roles[role]


def file_sentence(error: DatabaseFileError) -> str:
    """Why a file can't be used, and the way out."""
    sentences = _file_sentences() | _shared_sentences(error.facts) | _lost_sentences()
    if "folder" in error.facts:
        sentences[FileTrouble.READ_ONLY] = translate(
            "Errors",
            "{file} needs a folder in which you may write, and nothing may be written in {folder}. "
            "Ask for the right to write there, or keep the list in a folder of your own.",
        )
    if error.trouble is FileTrouble.UNREADABLE and os.access(error.path, os.R_OK):
        sentences[FileTrouble.UNREADABLE] = translate(
            "Errors", "{file} is there, and Custlist could not read it now ({reason}). Start Custlist again."
        )
    facts = {"user": "?", "host": "?", "folder": "?", "beside": "?", "reason": "?"} | {
        name: str(value) for name, value in error.facts.items() if value
    }
    if error.trouble is FileTrouble.DAMAGED:
        facts["restore"] = restore_sentence(error.path)
    return sentences[error.trouble].format(file=error.path, **facts)


def _file_sentences() -> dict[FileTrouble, str]:
    """Of what a file is, or of what is missing to use it."""
    return {
        FileTrouble.NEWER: translate(
            "Errors", "{file} was made by a newer version of Custlist. Install that version to open it."
        ),
        FileTrouble.DAMAGED: translate("Errors", "{file} is damaged. {restore}"),
        FileTrouble.EMPTY: translate(
            "Errors", "{file} is empty. Open a backup of it, or delete it to start a new list in its place."
        ),
        FileTrouble.NOT_OURS: translate("Errors", "{file} is not a customer list. Choose another file."),
        FileTrouble.READ_ONLY: translate(
            "Errors", "{file} may only be read. Ask for the right to change it, or copy it to a folder of your own."
        ),
        FileTrouble.TEMPORARY_FULL: _full_temporary_disk(),
        FileTrouble.NAME_TOO_LONG: translate(
            "Errors",
            "The name of {file} is too long for the files that belong beside it. "
            "Give the list, or its folder, a shorter name.",
        ),
        FileTrouble.IS_FOLDER: translate("Errors", "{file} is a folder. Choose a file in it."),
        FileTrouble.FOLDER_MISSING: translate("Errors", "The folder of {file} is not there. Is its drive connected?"),
        FileTrouble.MISSING: translate("Errors", "{file} is not there. Was it moved?"),
        FileTrouble.DISK_FULL: translate(
            "Errors", "Nothing was saved: the disk with {file} is full. Free some space and try again."
        ),
        FileTrouble.UNREADABLE: translate("Errors", "{file} can’t be read. Is its drive connected?"),
        FileTrouble.NOT_PERMITTED: translate(
            "Errors", "{file} may not be read by your account. Ask its owner for the right to read it."
        ),
        FileTrouble.BESIDE_BLOCKED: translate(
            "Errors",
            "{beside} belongs beside the list, and is a folder, a link or a file that your account may not open. "
            "Rename it and open the list again.",
        ),
        FileTrouble.LOG_UNSURE: translate(
            "Errors",
            "The last changes of {file} are in a second file beside it, which may belong to another list. "
            "Close the list and open it again to choose.",
        ),
        FileTrouble.NOT_COPIED: translate(
            "Errors",
            "{file} has to be brought up to date, and the copy that is made first can’t be written into {folder}. "
            "Free some space there and try again; the list was left as it is.",
        ),
    }


def _shared_sentences(facts: Mapping[str, object]) -> dict[FileTrouble, str]:
    """Of a file that somebody else has open, as far as ``facts`` say who, or that can't be one program's alone."""
    in_use = translate(
        "Errors", "{file} is open already, by {user} on {host}. Close it there, or go on working in that window."
    )
    if not facts.get("user"):
        in_use = translate("Errors", "Another program is using {file}. Close it there and try again.")
    return {
        FileTrouble.IN_USE: in_use,
        FileTrouble.OPEN_ELSEWHERE: translate(
            "Errors", "{file} is open on {host}, by {user}. Close it there, or wait until that computer is done."
        ),
        FileTrouble.NO_LOCKS: translate(
            "Errors",
            "The drive with {file} can’t keep two programs from writing at once. "
            "Copy the list to a disk of this computer.",
        ),
        FileTrouble.NETWORK_DRIVE: translate(
            "Errors",
            "{file} is on a network drive, where writing can damage it without anyone noticing. "
            "Copy the list to a disk of this computer.",
        ),
    }


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


def _lost_sentences() -> dict[FileTrouble, str]:
    """Of what others did to a list while it was open."""
    return {
        FileTrouble.MOVED: translate(
            "Errors", "Nothing was saved: {file} was moved, renamed or deleted. Save a copy of what you see."
        ),
        FileTrouble.REPLACED: translate(
            "Errors", "Nothing was saved: another program replaced {file}. Save a copy of what you see."
        ),
        FileTrouble.OVERWRITTEN: translate(
            "Errors", "Nothing was saved: another program wrote into {file}. Save a copy of what you typed."
        ),
        FileTrouble.LOG_TAKEN: translate(
            "Errors",
            "Nothing was saved: another program deleted or replaced a file that belongs beside {file}. "
            "Reopen the list to go on.",
        ),
        FileTrouble.GONE: translate(
            "Errors", "Nothing was saved: the folder or drive of {file} is gone. Connect it again and try again."
        ),
    }
