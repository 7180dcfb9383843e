"""What the user decides about one row of a staging file."""

from custlist_desktop.database.staging.decisions import Decisions
from custlist_desktop.database.staging.settlement import Settlement
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.services.imports.merging import merged_rows
from custlist_desktop.services.imports.settling import task_of, write_merged


def decide_row(
    staging: StagingFile, number: int, decision: Decision, candidate: int | None, home_region: str
) -> None:
    """Decides about one row, which has this choice; with UPDATE and ``candidate``, says who it is.

    Two rows never change the same customer: the one decided about gives way to another that does already.

    Raises:
        KeyError: the row has no such candidate, or it is no longer in the list.
    """
    decisions = Decisions(staging)
    if candidate is not None and decision is Decision.UPDATE:
        if not decisions.has_candidate(number, candidate):
            raise KeyError(candidate)
        say_who(staging, number, candidate, home_region)
    decisions.decide(number, decision)


def say_who(staging: StagingFile, number: int, candidate: int, home_region: str) -> None:
    """Makes a row that customer. Raises KeyError if it is no longer in the list."""
    settlement = Settlement(staging)
    task = task_of(settlement, number, candidate)
    if task is None:
        raise KeyError(candidate)
    (merged,) = merged_rows([task], home_region)
    write_merged(settlement, merged)
    names = (task.row[0] or task.before[0], task.row[1] or task.before[1])
    Decisions(staging).say_who(number, candidate, (merged.is_same, merged.has_error, merged.has_warning), names)
