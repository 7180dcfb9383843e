"""Entries of a history, and changes that can be undone, as they are read from the journal."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto

from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Subject


class Happened(StrEnum):
    """What an entry of a history says happened."""

    ADDED = auto()
    IMPORTED = auto()
    SAMPLE = auto()
    CHANGED = auto()
    MERGED = auto()
    """Others became one with this customer."""
    MERGED_AWAY = auto()
    DELETED = auto()
    BROUGHT_BACK = auto()
    ISSUED = auto()
    """A proposal left."""


class MadeBy(StrEnum):
    """How a change came about."""

    SAVING = auto()
    UNDO = auto()
    REDO = auto()
    RESTORING = auto()
    """From a version of the history, a copy of the list, or what was deleted."""


LINE_ADDED = "line_added"
LINE_REMOVED = "line_removed"
LINES_MOVED = "lines_moved"
LINE = "line."
"""The name of a line's change begins so, and ends in the name of its field."""


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field that was changed.

    Attributes:
        name: of the field; a line's as above.
        before: the value before, in the field's type; of a country or state a code. None where there was none.
        after: likewise.
        line: whose field it is, as it was afterwards, or before it was removed.
    """

    name: str
    before: object
    after: object
    line: EstimateLine | None = None


@dataclass(frozen=True, slots=True)
class ImportedFrom:
    """What a change of many came from.

    Attributes:
        file: the name of the imported file; empty where that is unknown.
        row: the row of the file, as a spreadsheet numbers it; 0 where that is unknown.
    """

    file: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry: a change, or several of one person within ten minutes.

    Attributes:
        id: the key of its newest entry in the journal.
        change_id: the change of that one.
        at: when that was, in UTC.
        user: the name of who did it, then.
        made_by: how it came about.
        changes: the fields, in the order of the form.
        source: the file, where an import did it.
        names: of the customers that a merge was of, or of the estimate that this one is a copy of.
        revision: of the proposal that left; 0 without.
    """

    id: int
    change_id: str
    at: datetime
    user: str
    happened: Happened
    made_by: MadeBy = MadeBy.SAVING
    changes: tuple[ChangedField, ...] = ()
    source: ImportedFrom | None = None
    names: tuple[str, ...] = ()
    revision: int = 0


class WhyNot(StrEnum):
    """Why Undo or Redo passes a change over."""

    USERS = auto()
    """It is about users, roles and passwords: one that was changed is never valid again."""
    BACKUPS = auto()
    """It is about where backups go."""
    PROPOSAL = auto()
    """It is about the choices for a proposal."""
    ISSUED = auto()
    """A proposal left."""
    FOR_GOOD = auto()
    """What it was about was deleted for good."""
    PICTURE = auto()
    """An older version didn't keep the logo."""
    ROLE = auto()
    """Only an Account Owner may take it back."""
    RESTORED_ALL = auto()
    """The copy isn't kept with the list, so the list can't be exchanged again by itself."""


class What(StrEnum):
    """What kind of change it is, for its name."""

    FIELDS = auto()
    ADD = auto()
    DELETE = auto()
    MERGE = auto()
    IMPORT = auto()
    ADD_SAMPLES = auto()
    REMOVE_SAMPLES = auto()
    KEEP_APART = auto()
    VERSION = auto()
    """A version from the history, or a part of one, was restored."""
    RESTORE = auto()
    """From a copy of the list, what was checked."""
    RESTORE_ALL = auto()
    """A copy took the list's place."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """A change that can be taken back.

    Attributes:
        change_id: of the change, or of the newest of several that are one.
        what: what kind; of an undo, what it took back.
        is_undo: whether it is an undo itself: then taking it back is called redo.
        subject: what it is about.
        key: the row's; 0 for a change of many.
        name: of the customer, template or trade name, the number of an estimate, or the file of an import or a copy.
        fields: the names of the fields that it changed; "lines" for all lines.
        at: when it was made, in UTC.
        user: the name of who made it.
        needs: what one must be allowed to do to take it back.
        rows: how many customers and estimates it is about.
    """

    change_id: str
    what: What
    is_undo: bool
    subject: Subject
    key: int
    name: str
    fields: tuple[str, ...]
    at: datetime
    user: str
    needs: Action
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Passed:
    """A change that Undo or Redo passes over; ``change`` is None for one that nobody can take back."""

    why: WhyNot
    change: Undoable | None = None
