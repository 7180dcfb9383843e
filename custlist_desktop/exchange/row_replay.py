"""Repeats a person's decisions and corrections after a file was read again."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.domain.incoming import CheckedRow, Decision, Outcome
from custlist_desktop.exchange.row_mending import mend_cell
from custlist_desktop.services.imports.staging import ImportStaging


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """A decision about one row; ``who`` is the row's company and contact name."""

    number: int
    decision: Decision
    candidate: int | None
    who: tuple[str, str]


@dataclass(frozen=True, slots=True)
class MendedCell:
    """A new text for one cell, None for the file's ``own``."""

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


@dataclass(frozen=True, slots=True)
class Replayed:
    """The steps that could be repeated; ``lost`` is how many couldn't."""

    kept: tuple[RowStep, ...]
    lost: int


def names_of_row(row: CheckedRow) -> tuple[str, str]:
    """The company and the contact name of a row."""
    return row.company, row.contact_name


def replay(path: Path, steps: Sequence[RowStep]) -> Replayed:
    """Repeats the steps on a settled staging file.

    A correction is repeated if the file has the same text in that cell; a decision if the row is about the same
    customer and still has that choice.

    Raises:
        DatabaseFileError: the list can't be read.
        TemporaryFolderError: the disk for the staging file is full.
    """
    wanted = _without_undone(steps)
    with closing(ImportStaging.open(path)) as staging:
        kept = tuple(step for step in wanted if _took(staging, step))
    return Replayed(kept, len(wanted) - len(kept))


def _without_undone(steps: Sequence[RowStep]) -> tuple[RowStep, ...]:
    """The steps without corrections that later ones replace or undo."""
    last = {(step.number, step.place): step for step in steps if isinstance(step, MendedCell)}
    return tuple(
        step
        for step in steps
        if not isinstance(step, MendedCell) or (last[step.number, step.place] is step and step.text is not None)
    )


def _took(staging: ImportStaging, step: RowStep) -> bool:
    try:
        if isinstance(step, MendedCell):
            return _mended(staging, step)
        if isinstance(step, DecidedRow):
            return _decided(staging, step)
    except KeyError:
        return False  # no such row, column or customer any more
    staging.decide_all(step.outcome, step.decision)
    return True


def _mended(staging: ImportStaging, step: MendedCell) -> bool:
    staged = staging.cells(step.number)
    if staged.cells[step.place : step.place + 1] != (step.own,):
        return False
    mend_cell(staging, step.number, step.place, step.text)
    return True


def _decided(staging: ImportStaging, step: DecidedRow) -> bool:
    row = staging.row(step.number)
    if names_of_row(row) != step.who or step.decision not in row.choices:
        return False
    staging.decide(step.number, step.decision, step.candidate)
    return True
