"""Errors that a person can do something about.

Each carries facts, never a sentence for the screen: the user interface owns sentences. ``str()`` gives a short
English text for logs. A bug is any other exception.
"""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from custlist_desktop.domain.roles import Action

if TYPE_CHECKING:
    from custlist_desktop.domain.contact import Problem


class CustlistError(Exception):
    """Base of all errors that are told to the person at the keyboard."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle's own: made again with its facts, not by its constructor, so that it can come from a process."""
        return _made_again, (type(self), self.args, self.__dict__)


def _made_again(kind: type[CustlistError], arguments: tuple[Any, ...], facts: dict[str, Any]) -> CustlistError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(facts)
    return error


class CancelledError(CustlistError):
    """The user ended a long job; nothing of it is kept."""

    def __init__(self) -> None:
        super().__init__("cancelled")


class JobEndedError(CustlistError):
    """The process that worked on a long job ended without a word.

    Attributes:
        exit_code: of the process; a signal's number below zero, None if the program itself had a mistake there.
        may_be_done: whether the job had told that all was done. Else nothing of it is kept.
    """

    def __init__(self, exit_code: int | None = None, *, may_be_done: bool = False) -> None:
        super().__init__("the job's process ended")
        self.exit_code = exit_code
        self.may_be_done = may_be_done


class NotAllowedError(CustlistError):
    """The user's role does not permit the action, or the user was deactivated meanwhile."""

    def __init__(self, action: Action) -> None:
        super().__init__(f"not allowed: {action}")
        self.action = action


class InvalidDetailsError(CustlistError):
    """Details that can't be saved; ``problems`` says by field and code what is wrong."""

    def __init__(self, problems: "Sequence[Problem]") -> None:
        super().__init__(", ".join(f"{problem.field}: {problem.code}" for problem in problems))
        self.problems = tuple(problems)


class NotFoundError(CustlistError):
    """What was asked for is not there: deleted meanwhile, or never existed."""

    def __init__(self, kind: str, key: int) -> None:
        super().__init__(f"no {kind} {key}")
        self.kind = kind
        self.key = key


class ChangedMeanwhileError(CustlistError):
    """Somebody else saved first. ``current`` is what the file holds now; nothing of ours was written."""

    def __init__(self, current: object) -> None:
        super().__init__("somebody else saved this meanwhile")
        self.current = current


class FileTrouble(StrEnum):
    """Why a file can't be opened as a customer list, or not be written."""

    NEWER = "newer"
    DAMAGED = "damaged"
    SEARCH_DAMAGED = "search_damaged"
    """Only a search index is, which is made anew from the rows."""
    LINKS_LOST = "links_lost"
    """Rows refer to others that are not there: the fact ``estimates`` is how many lost their customer."""
    FOREIGN_PARTS = "foreign_parts"
    """It has views or triggers that the program didn't make: the fact ``names``."""
    EMPTY = "empty"
    NOT_OURS = "not_ours"
    READ_ONLY = "read_only"
    IN_USE = "in_use"
    OPEN_ELSEWHERE = "open_elsewhere"
    NO_LOCKS = "no_locks"
    NETWORK_DRIVE = "network_drive"
    IS_FOLDER = "is_folder"
    FOLDER_MISSING = "folder_missing"
    MISSING = "missing"
    DISK_FULL = "disk_full"
    TEMPORARY_FULL = "temporary_full"
    NAME_TOO_LONG = "name_too_long"
    UNREADABLE = "unreadable"
    NOT_PERMITTED = "not_permitted"
    """The account has no right to read the file, or to look into its folder."""
    BESIDE_BLOCKED = "beside_blocked"
    """What has the name of a file that belongs beside the list can't be used as one: the fact ``beside``."""
    LOG_UNSURE = "log_unsure"
    """A log lies beside the list, and whether it is the list's own is not known."""
    NOT_COPIED = "not_copied"
    """The list is of an older version, and the copy that comes before the change of its form can't be made."""
    MOVED = "moved"
    """While it was open, the list was moved, renamed or deleted."""
    REPLACED = "replaced"
    """While it was open, another file was put in the list's place."""
    OVERWRITTEN = "overwritten"
    """While it was open, another program wrote into the list."""
    LOG_TAKEN = "log_taken"
    """While it was open, its log was deleted or replaced."""
    IS_BACKUP = "is_backup"
    """It is a backup, looked at in place of the list; with the fact ``made_at``, a datetime."""
    GONE = "gone"
    """While it was open, the list's folder or drive went away."""


OUTSIDE_TROUBLES: Final = frozenset(
    (FileTrouble.MOVED, FileTrouble.REPLACED, FileTrouble.OVERWRITTEN, FileTrouble.LOG_TAKEN, FileTrouble.GONE)
)
"""What others do to a list that is open: nothing is saved from then on."""


class DatabaseFileError(CustlistError):
    """The file can't be used; it was left as it was. ``facts`` holds what a sentence needs, such as who uses it."""

    def __init__(self, trouble: FileTrouble, path: Path, **facts: object) -> None:
        super().__init__(f"{path}: {trouble}")
        self.trouble = trouble
        self.path = path
        self.facts = facts


class ReadInterruptedError(CustlistError):
    """A question to the list was ended before its answer, since somebody asked for that."""

    def __init__(self) -> None:
        super().__init__("the question was ended")


class ReadOnlyListError(CustlistError):
    """The list is only looked at: nothing was changed."""

    def __init__(self) -> None:
        super().__init__("the list is open read-only")


class TemporaryFolderError(CustlistError):
    """The system's folder for temporary files can't be used, and why; nothing else was changed."""

    def __init__(self, trouble: FileTrouble, folder: Path) -> None:
        super().__init__(f"{folder}: {trouble}")
        self.trouble = trouble
        self.folder = folder

    @property
    def words(self) -> str:
        """By which `Words.files` has its sentence; a full disk is told as where the engine sorts there."""
        return FileTrouble.TEMPORARY_FULL if self.trouble is FileTrouble.DISK_FULL else "temporary_other"


class LastOwnerError(CustlistError):
    """The only active Account Owner can be neither deactivated nor made an Estimator."""

    def __init__(self) -> None:
        super().__init__("the only active Account Owner")


class SignInRefusedError(CustlistError):
    """Signing in failed; it does not say which part was wrong. ``wait`` is in how many seconds to try again."""

    def __init__(self, wait: float) -> None:
        super().__init__("the name and the password do not go together")
        self.wait = wait


class NumberTakenError(CustlistError):
    """Another estimate has the number already, in whatever case it is written there."""

    def __init__(self, number: str) -> None:
        super().__init__(f"the number {number} is taken")
        self.number = number


class OtherListError(CustlistError):
    """The file is a customer list, but no copy of this one; their keys have nothing to do with each other."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: another list")
        self.path = path
