"""Customers on their way into the list: what a file's row gives, and what becomes of it (M15)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from custlist_desktop.domain.contact import Problem


class Outcome(StrEnum):
    """What becomes of a row. Every row has exactly one."""

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


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """One row of a file, read.

    Attributes:
        number: the row's number as a spreadsheet shows it, the header's being 1; in a vCard file, which card.
        cells: the row as it stood in the file, for the file of refused rows.
        key: our own reference to a customer, as written there; empty without.
        values: by name of CUSTOMER_FIELDS what the row gives; a blank cell gives nothing. ``country`` and
            ``state_province`` are codes.
        problems: what reading it met: errors refuse the row. ``facts["value"]`` is what stood in the file.
    """

    number: int
    cells: tuple[str, ...] = ()
    key: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer of the list whom a row may be."""

    id: int
    company: str
    contact_name: str
    city: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What an update does to one field."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row with what becomes of it, and why.

    Attributes:
        number: as in `IncomingRow`.
        outcome: as it is decided now.
        company: the row's own, else the one of the customer that it is.
        contact_name: likewise.
        problems: errors first, then warnings. Besides those of `check_customer`: ``several_matches`` (errors; the
            ``candidates`` say who), ``same_as_row`` (``facts["row"]``), ``looks_like`` (a warning on a row to be
            created; ``facts["name"]`` and ``facts["likeness"]``, a `Likeness`), and those of reading the cells.
        changes: what an update does, field by field.
        candidates: whom the row may be, the likeliest first.
        matched_by: how the one that it is was found; None for none.
        choices: what may be decided for it.
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
        names = (self.created, self.updated, self.unchanged, self.skipped, self.rejected)
        return dict(zip(Outcome, names, strict=True))[outcome]

    @property
    def rows(self) -> int:
        """All of them."""
        return self.created + self.updated + self.unchanged + self.skipped + self.rejected
