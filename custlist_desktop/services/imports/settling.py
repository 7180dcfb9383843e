"""Finds the outcome of each row of a staging file: its customer, what it changes there, and what is wrong."""

from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any, Final

from custlist_desktop.database.staging.matches import Matches
from custlist_desktop.database.staging.settlement import Settlement
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import named_numbers
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.domain.notes import merged_notes
from custlist_desktop.domain.search import search_text
from custlist_desktop.services.duplicates.entries import ENTRY_COLUMNS, entry_of
from custlist_desktop.services.duplicates.incoming import NameFilter, near_names
from custlist_desktop.services.imports.matching import LIKENESS, match_rows
from custlist_desktop.services.imports.merging import (
    MergedRow,
    MergeTask,
    changes_between,
    changes_to_json,
    merged_rows,
)
from custlist_desktop.services.imports.narrowing import places_contradict
from custlist_desktop.services.imports.rows import details_of
from custlist_desktop.system.jobs import by_processes

_WORTH_PROCESSES: Final = 5_000
_AT_A_TIME: Final = 250
_MOST_NEAR: Final = 20_000
"""Of a file with more new customers near names aren't looked for here, but by Find Duplicates after the import."""


def settle_rows(staging: StagingFile, on_match: Decision, home_region: str, watch: Watch) -> None:
    """Fills the tables of outcomes.

    Args:
        staging: with the customer list attached, inside a transaction: it sees the list at one moment.
        on_match: the decision for rows whose customer is in the list.
        home_region: ISO 3166-1 alpha-2; the rows were prepared for it.
    """
    settlement = Settlement(staging)
    rows = settlement.begin()
    watch.stage(0.4, rows * 200)
    match_rows(Matches(staging))
    watch.stage(0.8)
    merge_found(settlement, home_region, watch)
    watch.stage(1.0, rows * 150)
    write_fates(staging, on_match)
    _point_out_near_names(settlement)
    settlement.finish()


def write_fates(staging: StagingFile, on_match: Decision) -> None:
    """Writes the outcomes of the rows that are looked at, and drops the tables that were needed for that."""
    Settlement(staging).write_fates(on_match, {step: likeness.value for step, likeness in LIKENESS.items()})
    Matches(staging).forget()


def merge_found(settlement: Settlement, home_region: str, watch: Watch) -> None:
    """Merges the rows that change their customer; those that change nothing are found by one comparison."""
    total = settlement.begin_merging()
    known = map(_task, settlement.tasks(replace_all=True))
    replaced = 0
    while chunk := list(islice(known, _AT_A_TIME)):
        _replace_all(settlement, chunk)
        replaced += len(chunk)
        watch.at(replaced / total)
    work = partial(merged_rows, home_region=home_region)
    tasks = map(_task, settlement.tasks(replace_all=False))
    for done, merged in enumerate(by_processes(work, tasks, _WORTH_PROCESSES, lambda: watch.at(0)), replaced):
        if not merged.is_same or merged.has_warning:
            settlement.note_differing(
                merged.number, merged.is_same, merged.has_error, merged.has_warning, merged.moves
            )
            write_merged(settlement, merged)
        if done % _AT_A_TIME == 0:
            watch.at(done / total)


def _replace_all(settlement: Settlement, tasks: list[MergeTask]) -> None:
    """Keeps customers as rows change them that replace all but the notes."""
    merged, differing = [], []
    noted: dict[int, CustomerDetails] = {}
    for task in tasks:
        row, before = details_of(task.row), details_of(task.before)
        after = row
        if before.notes and before.notes != row.notes:
            after = replace(row, notes=merged_notes(before.notes, row.notes).text)
            noted[task.number] = after
        merged.append((task.customer, changes_to_json(changes_between(before, after)), task.number))
        differing.append((task.number, places_contradict(row, before)))
    settlement.replace_customers(merged, differing)
    dialled = {key: named_numbers(values) for key, *values in settlement.merged_numbers(noted)}
    settlement.rewrite_notes(
        [(noted[key].notes, search_text(noted[key], numbers), key) for key, numbers in dialled.items()]
    )


def _task(row: tuple[Any, ...]) -> MergeTask:
    """A task from a number, a customer's key, and CUSTOMER_FIELDS of the row and of the customer."""
    end = 2 + len(CUSTOMER_FIELDS)
    return MergeTask(row[0], row[1], row[2:end], row[end:])


def task_of(settlement: Settlement, number: int, customer: int) -> MergeTask | None:
    """The task to merge one row into a customer; None if either is not there."""
    row = settlement.task_of(number, customer)
    return None if row is None else _task(row)


def write_merged(settlement: Settlement, merged: MergedRow) -> None:
    """Keeps a customer as a row changes it."""
    settlement.write_merged((merged.number, merged.customer, merged.problems, merged.changes, *merged.columns))


def _point_out_near_names(settlement: Settlement) -> None:
    """Writes for each row to be created whom it looks like by a near name, if nothing more telling was found (M5)."""
    if not 0 < settlement.count_new() <= _MOST_NEAR:
        return
    rows = list(map(entry_of, settlement.new_rows(ENTRY_COLUMNS)))
    customers = map(entry_of, settlement.customers_near(ENTRY_COLUMNS, NameFilter(rows).may_be_near))
    found = near_names(rows, customers)
    settlement.note_near([(each.row, each.customer, number) for number, each in found.items()])
