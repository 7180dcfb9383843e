"""Everything that changed, of all subjects, newest first: what Account Owners look into."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from time import perf_counter
from typing import Any, Final

from peewee import Expression, fn

from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.domain.text import fold
from custlist_desktop.models.account import UserAccount
from custlist_desktop.models.base import database_proxy
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.history.activity_entries import ActivityEntries, ActivityEntry
from custlist_desktop.services.history.activity_search import ActivitySearch, ScreenWords, with_digits, words_in
from custlist_desktop.services.history.import_parts import import_parts

_KEYS: Final = 5_000
"""The keys that one question to the journal passes at most."""
_ROWS: Final = 128
"""The rows that one question reads at most."""


class ActivityKind(StrEnum):
    """What a change is about, for the filter."""

    CUSTOMERS = auto()
    ESTIMATES = auto()
    PROPOSALS = auto()
    IMPORTS_AND_MERGES = auto()
    SETTINGS = auto()
    USERS = auto()
    BACKUPS = auto()


_SUBJECTS: Final[Mapping[ActivityKind, tuple[Subject, ...]]] = {
    ActivityKind.CUSTOMERS: (Subject.CUSTOMER,),
    ActivityKind.ESTIMATES: (Subject.ESTIMATE,),
    ActivityKind.PROPOSALS: (Subject.ISSUED_PROPOSAL, Subject.PROPOSAL_OPTIONS),
    ActivityKind.IMPORTS_AND_MERGES: (),
    ActivityKind.SETTINGS: (Subject.TRADE_NAME, Subject.TEXT_TEMPLATE, Subject.ESTIMATE_DEFAULTS),
    ActivityKind.USERS: (Subject.USER,),
    ActivityKind.BACKUPS: (Subject.BACKUP_SETTINGS, Subject.RESTORE),
}
_MERGING: Final = frozenset(
    {
        *("import", "import_update", "undo_import", "redo_import", "merge", "undo_merge"),
        *("keep_apart", "undo_keep_apart"),
    }
)
"""Actions on customers and estimates that are imports and merges."""


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which changes are wanted.

    Attributes:
        words: all of them must be in a change: in what it says on the screen, or in the values of one of its rows.
        user: the key of who did it; 0 for everybody.
        kind: None for every kind.
        since: in UTC, the first moment; None for all before.
        until: in UTC, the first moment that isn't wanted any more.
    """

    words: str = ""
    user: int = 0
    kind: ActivityKind | None = None
    since: datetime | None = None
    until: datetime | None = None


class ActivityService:
    """Looks through the journal from its newest entry down."""

    def people(self, actor: Actor) -> list[tuple[int, str]]:
        """The keys and the names of the users, those who can't sign in any more too, in the order of the alphabet.

        Raises:
            NotAllowedError: only an Account Owner sees what everybody did.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        users = UserAccount.select(UserAccount.id, UserAccount.name)
        return sorted(((row.id, row.name) for row in users), key=lambda user: fold(user[1]))

    def read(self, actor: Actor, wanted: ActivityFilter, screen: ScreenWords) -> "ActivityReading":
        """The changes that are wanted, to be read in steps. What is changed meanwhile is not in it.

        Args:
            wanted: which.
            screen: what changes say on the screen, for the words that are looked for.

        Raises:
            NotAllowedError: only an Account Owner sees what everybody did.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        return ActivityReading(wanted, screen)

    def inside(
        self, actor: Actor, one: ActivityEntry, words: str, told: Callable[[ActivityEntry], str]
    ) -> Iterator[ActivityEntry | None]:
        """The customers that an import added and changed, in the order of their keys, read as they are asked for.

        None stands between them where it takes a while.

        Args:
            one: the import.
            words: those that the import doesn't say itself must be in its rows.
            told: what an entry says on the screen.

        Raises:
            NotAllowedError: only an Account Owner sees what everybody did.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        searched = words_in(words)
        said = with_digits(fold(told(one)), searched)
        missing = [word for word in searched if word not in said]
        return import_parts(one.entry.change_id, missing, told)


class ActivityReading:
    """One way through the journal, from the newest entry down."""

    def __init__(self, wanted: ActivityFilter, screen: ScreenWords) -> None:
        self._wanted = wanted
        newest = JournalEntry.select(fn.MAX(JournalEntry.id)).scalar() or 0
        self._end = self._newest = newest + 1
        self.is_done = False
        """Whether all was looked at."""
        self._entries = ActivityEntries()
        words = words_in(wanted.words)
        is_whole = not wanted.user and wanted.until is None
        self._search = ActivitySearch(words, screen, self._entries, is_whole=is_whole) if words else None
        self._given: dict[tuple[Subject, int], int] = {}
        self._found = self._look()

    @property
    def progress(self) -> tuple[int, int]:
        """How many keys were passed, and of how many."""
        return self._newest - self._end, self._newest - 1

    def step(self, seconds: float, count: int) -> list[ActivityEntry]:
        """The next entries, newest first: at most ``count``, and those that are found in about ``seconds``."""
        until, found = perf_counter() + seconds, list[ActivityEntry]()
        while len(found) < count and perf_counter() < until:
            one = next(self._found, self)
            if one is self:
                self.is_done = True
                break
            if isinstance(one, ActivityEntry):
                found.append(one)
        return found

    def _look(self) -> Iterator[ActivityEntry | None]:
        """The entries; None now and then, so that whoever waits can do something else."""
        while self._end > 1:  # by key alone: a clock may have been set back
            start = max(1, self._end - _KEYS)
            within = JournalEntry.select().where(JournalEntry.id >= start, JournalEntry.id < self._end)
            rows = within.where(*_conditions(self._wanted)).order_by(JournalEntry.id.desc()).limit(_ROWS)
            found: list[Any]
            if self._search is None:
                found = chosen = list(rows)
                last = chosen[-1].id if len(chosen) == _ROWS else start
            else:
                found = database_proxy.execute(rows.select(*ActivitySearch.COLUMNS)).fetchall()
                last = found[-1][0] if len(found) == _ROWS else start
                chosen = self._search.candidates(found)
            yield None
            self._entries.know(chosen)
            yield from self._told(chosen, last)
            if not found:
                self._pass_what_is_not_wanted()

    def _pass_what_is_not_wanted(self) -> None:
        """Goes on at the next row of the person, or of the days, that an index knows."""
        wanted, known = self._wanted, list[Expression]()
        if wanted.user:
            known.append(JournalEntry.user_id == wanted.user)
        elif wanted.since is not None:
            known.append(JournalEntry.at >= wanted.since)
        if known:
            below = JournalEntry.select(fn.MAX(JournalEntry.id)).where(*known, JournalEntry.id < self._end)
            self._end = (below.scalar() or 0) + 1

    def _told(self, rows: list[JournalEntry], last: int) -> Iterator[ActivityEntry | None]:
        """The entries of ``rows``, each once; the other rows that are one with it are passed."""
        passed = self._end
        for row in rows:
            if row.id >= passed:
                continue
            one = yield from self._entries.of(row)
            is_given = self._given.get((one.subject, one.key)) == one.id
            if not is_given and (self._search is None or (yield from self._search.matches(row, one))):
                passed = self._entries.first_row(row)
                self._given[one.subject, one.key] = one.id
                yield one
            yield None
        self._end = min(last, passed)


def _conditions(wanted: ActivityFilter) -> Iterator[Expression]:
    if wanted.user:
        yield JournalEntry.user_id == wanted.user
    if wanted.since is not None:
        yield JournalEntry.at >= wanted.since
    if wanted.until is not None:
        yield JournalEntry.at < wanted.until
    if wanted.kind is ActivityKind.IMPORTS_AND_MERGES:
        yield JournalEntry.action.in_(list(_MERGING))
    elif wanted.kind is not None:
        # Not by its index, which has a subject's entries in the order of their rows.
        subject = fn.IFNULL(JournalEntry.subject, "")
        yield subject.in_([each.value for each in _SUBJECTS[wanted.kind]])
        yield JournalEntry.action.not_in(list(_MERGING))
