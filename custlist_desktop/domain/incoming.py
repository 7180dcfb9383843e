"""Customers on their way into the list: what a row of a file gives, and its outcome (M15)."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from enum import StrEnum

from custlist_desktop.domain.contact import CustomerDetails, Problem


class Outcome(StrEnum):
    """What an import does with a row. Every row has exactly one."""

    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    SKIP = "skip"
    REFUSED = "refused"


class Decision(StrEnum):
    """What the user wants of a row that could become several things."""

    CREATE = "create"
    UPDATE = "update"
    SKIP = "skip"


class MatchedBy(StrEnum):
    """What told that a row is a customer who is in the list, most telling first."""

    KEY = "key"
    EMAIL = "email"
    NAME = "name"
    PHONE = "phone"


class SkipReason(StrEnum):
    """Why a row of a file is no customer, and is passed over unless a person says otherwise."""

    TITLE = "title"
    """A report's title, its date, a heading between the rows."""
    HEADER = "header"
    """The heads once more, as in files that were joined."""
    TOTAL = "total"
    GROUP = "group"
    """A card that names other cards, as an address book's groups are kept."""
    JOB = "job"
    """QuickBooks' "Customer:Job": the same customer, once for each of its jobs."""


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """One row of a file, read.

    Attributes:
        number: the row's number as a spreadsheet shows it, the header's being 1; in a vCard file, which card.
        cells: the row as it stood in the file, for the file of refused rows.
        key: our own reference to a customer, as written there; empty without.
        values: by name of CUSTOMER_FIELDS what the row gives; a blank cell gives nothing. ``country`` and
            ``state_province`` are codes.
        problems: what reading it met: errors refuse the row. ``facts["value"]`` is what stood in the file. A cell
            that can't be what its column says is a warning, with the column's head as ``facts["head"]`` and its
            index as ``facts["place"]``; its text is in the notes.
        sources: by name of CUSTOMER_FIELDS the indexes of the columns that gave the value.
        skipped: why it is no customer; None for a customer.
        emptied: the texts of cells that were left empty, since they only say that they are: "N/A".
    """

    number: int
    cells: tuple[str, ...] = ()
    key: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    sources: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    skipped: SkipReason | None = None
    emptied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer of the list whom a row may be."""

    id: int
    company: str
    contact_name: str
    city: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row with its outcome, and the reasons.

    Attributes:
        number: as in `IncomingRow`.
        company: the row's own, else the one of the customer that it is.
        contact_name: likewise.
        problems: errors first, then warnings. Besides those of `check_customer`: ``several_matches`` (errors; the
            ``candidates`` say who), ``weak_match`` (likewise: it may be ``facts["name"]``, or nobody),
            ``same_as_row`` (``facts["row"]``, and ``facts["more"]``: the fields in which it says something else
            or more), ``looks_like`` (a warning on a row to be created; ``facts["name"]``
            and ``facts["likeness"]``, a `Likeness`), ``looks_like_row`` (likewise; ``facts["row"]``), ``near_name``
            and ``near_row`` (likewise, by a name that is only similar; found by a whole check),
            ``key_unknown``, ``notes_full``, and those of reading the cells.
        candidates: whom the row may be, the likeliest first.
        matched_by: how the one that it is was found; None for none.
        skipped: why it is no customer, as in `IncomingRow`; None for a customer, and for a row that a person skipped.
    """

    number: int
    outcome: Outcome
    company: str
    contact_name: str
    problems: tuple[Problem, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    matched_by: MatchedBy | None = None
    choices: tuple[Decision, ...] = ()
    skipped: SkipReason | None = None

    def has_choice(self) -> bool:
        """Whether something else could be decided for it."""
        return any(decision.value != self.outcome.value for decision in self.choices)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line that a row adds to the notes, and the index of the column that gave it; None where several did."""

    text: str
    place: int | None = None


@dataclass(frozen=True, slots=True)
class RowView:
    """All about one row: every field as it will be, and where that came from.

    Attributes:
        before: the customer that it updates, as it is; None for a new one.
        cells: the row's cells as they are read now, mended ones included.
        sources: by name of CUSTOMER_FIELDS the indexes of the columns that gave the value.
        kept_notes: the lines of the notes that were there.
        mended: by index of a column the file's own text of a cell that was mended.
        skipped: why it is no customer; None for a customer.
    """

    row: CheckedRow
    before: CustomerDetails | None
    after: CustomerDetails
    cells: tuple[str, ...]
    sources: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    kept_notes: tuple[str, ...] = ()
    added_notes: tuple[NoteLine, ...] = ()
    mended: Mapping[int, str] = field(default_factory=dict)
    skipped: SkipReason | None = None


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many rows become what."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    rejected: int = 0

    @classmethod
    def of_outcomes(cls, counts: Mapping[str, int]) -> "ImportCounts":
        """Made of how many rows have each Outcome's value; those that none has may be left out."""
        return cls(*(counts.get(outcome.value, 0) for outcome in Outcome))

    def of(self, outcome: Outcome | None) -> int:
        """How many rows become that; all of them with None."""
        if outcome is None:
            return self.rows
        return self._by_outcome()[outcome]

    def moved(self, before: Outcome, after: Outcome) -> "ImportCounts":
        """The counts once a row has become something else: a decision about one row changes no other."""
        counts = self._by_outcome()
        counts[before] -= 1
        counts[after] += 1
        return ImportCounts(*counts.values())

    def _by_outcome(self) -> dict[Outcome, int]:
        return dict(zip(Outcome, astuple(self), strict=True))

    @property
    def rows(self) -> int:
        return self.created + self.updated + self.unchanged + self.skipped + self.rejected
