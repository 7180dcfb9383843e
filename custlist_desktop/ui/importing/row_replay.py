"""Does again what a person decided about rows and mended in them, once the file was read anew."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.exchange.row_mending import mend_cell
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.row_steps import DecidedRow, MendedCell, RowStep, who, without_undone


@dataclass(frozen=True, slots=True)
class Replayed:
    """Which steps hold for the rows as they are now; ``lost`` is how many don't."""

    kept: tuple[RowStep, ...]
    lost: int


def replay(path: Path, steps: Sequence[RowStep]) -> Replayed:
    """Takes the steps on a staging file that was settled.

    A mend holds where the file has the same text in that cell; a decision where the row is about the same customer
    and still has that choice.

    Raises:
        DatabaseFileError: the list can't be read.
        TemporaryFolderError: the disk for the staging file is full.
    """
    wanted = without_undone(steps)
    with closing(ImportStaging.open(path)) as staging:
        kept = tuple(step for step in wanted if _took(staging, step))
    return Replayed(kept, len(wanted) - len(kept))


def replayed_text(replayed: Replayed) -> str:
    """What has become of decisions and mended cells."""
    lost = replayed.lost
    if not lost:
        return translate("CheckStep", "Your decisions and corrections were kept.")
    return translate(
        "CheckStep",
        "%Ln decision(s) or correction(s) no longer fit the rows as they are read now.",
        "",
        lost,
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
    if who(row) != step.who or step.decision not in row.choices:
        return False
    staging.decide(step.number, step.decision, step.candidate)
    return True
