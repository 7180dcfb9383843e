"""What a person decided about rows of a file and mended in them, so that it holds for the same rows read again."""

from collections.abc import Sequence
from dataclasses import dataclass

from custlist_desktop.domain.incoming import CheckedRow, Decision, Outcome


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """A decision about one row; ``who`` is whom it was about."""

    number: int
    decision: Decision
    candidate: int | None
    who: tuple[str, str]


@dataclass(frozen=True, slots=True)
class MendedCell:
    """A text for one cell, None for the file's own again; ``own`` is what the file has there."""

    number: int
    place: int
    text: str | None
    own: str


@dataclass(frozen=True, slots=True)
class DecidedAll:
    """A decision about all rows of an outcome, or all rows with None."""

    outcome: Outcome | None
    decision: Decision


RowStep = DecidedRow | MendedCell | DecidedAll


def who(row: CheckedRow) -> tuple[str, str]:
    """Whom a row is about."""
    return row.company, row.contact_name


def without_undone(steps: Sequence[RowStep]) -> tuple[RowStep, ...]:
    """The steps without mends that later ones replace or take back."""
    last = {(step.number, step.place): step for step in steps if isinstance(step, MendedCell)}
    return tuple(
        step
        for step in steps
        if not isinstance(step, MendedCell) or (last[step.number, step.place] is step and step.text is not None)
    )
