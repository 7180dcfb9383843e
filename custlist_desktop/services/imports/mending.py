"""One row of a staging file at a time: what it gives, what the user decides about it, and a row with mended cells.

A mended row is settled again, and with it the rows that are the same as it was or is now, and those that are the same
customer: which of them is taken may change. All others stay as they are, and so does what a person decided.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from custlist_desktop.database.staging.decisions import Decisions
from custlist_desktop.database.staging.matches import Matches
from custlist_desktop.database.staging.settlement import Settlement
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.domain.incoming import Decision, SkipReason
from custlist_desktop.domain.progress import unheard
from custlist_desktop.services.imports.matching import match_rows
from custlist_desktop.services.imports.merging import merged_rows
from custlist_desktop.services.imports.rows import PreparedRow, details_of, incoming_values, problems_from_json
from custlist_desktop.services.imports.settling import merge_found, task_of, write_fates, write_merged


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


@dataclass(frozen=True, slots=True)
class StagedCells:
    """What a file gives for a row.

    Attributes:
        cells: as they are read now, mended ones included.
        surplus: what stood beyond the last column.
        problems: what reading the file met in the row.
        skipped: why the row is no customer; None for a customer.
        mended: by index of a column the file's own text of a cell that was mended.
    """

    cells: tuple[str, ...]
    surplus: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: SkipReason | None = None
    mended: Mapping[int, str] = field(default_factory=dict)


def staged_cells(staging: StagingFile, number: int) -> StagedCells:
    """The cells of a row. Raises KeyError if there is no such row."""
    found = Decisions(staging).cells(number)
    if found is None:
        raise KeyError(number)
    cells, beside, skipped, mended = found
    surplus, problems = json.loads(beside) if beside else ((), "")
    return StagedCells(
        tuple(json.loads(cells)),
        tuple(surplus),
        problems_from_json(problems),
        SkipReason(skipped) if skipped else None,
        mended,
    )


def replace_row(
    staging: StagingFile, row: PreparedRow, mended: Mapping[int, str], on_match: Decision, home_region: str
) -> None:
    """Puts a row that was read again in the place of the one with its number, and settles it.

    Args:
        staging: settled, with the customer list attached, inside a transaction.
        mended: by index of a column the file's own text of those cells.
        on_match: the decision for rows whose customer is in the list.
        home_region: as in `settle_rows`.
    """
    about = rows_about(staging, row.number)
    Decisions(staging).replace(row.number, incoming_values(row), mended)
    resettle(staging, row.number, about, on_match, home_region)


def before_and_after(
    staging: StagingFile, number: int
) -> tuple[CustomerDetails | None, CustomerDetails, CustomerDetails]:
    """The customer that a row updates, as it is (None for a new one); as it will be; and what the row gives.

    Args:
        staging: settled, with the customer list attached.
    """
    decisions = Decisions(staging)
    given = details_of(decisions.given(number))
    changed = decisions.before_and_after(number)
    if changed is None:
        return None, given, given
    return details_of(changed[0]), details_of(changed[1]), given


_MOST: Final = 200
"""Rows that are settled again for the sake of one: of a switchboard's thousands the others stay as they are."""


def rows_about(staging: StagingFile, number: int) -> set[int]:
    """The row and those that it has something to do with, as the rows are settled now."""
    decisions = Decisions(staging)
    about = {number}
    news = {number}
    while news and len(about) < _MOST:
        found: set[int] = set()
        for each in news:
            found |= decisions.same_rows(each, _MOST) | decisions.same_customer(each, _MOST)
        news = found - about
        about |= news
    if len(about) <= _MOST:
        return about
    return {number, *sorted(about - {number})[: _MOST - 1]}


def resettle(staging: StagingFile, number: int, about: set[int], on_match: Decision, home_region: str) -> None:
    """Finds again the outcome of the row with ``number``, and of the rows that have to do with it.

    Args:
        staging: settled, with the customer list attached, inside a transaction.
        number: of a row whose values were replaced.
        about: what `rows_about` said before they were.
        on_match: the decision for rows whose customer is in the list.
        home_region: as in `settle_rows`.
    """
    decided = _decided(staging, about)
    settled: set[int] = set()
    while settled != about:
        settled = about
        _settle(staging, settled, on_match, home_region)
        about = settled | _touched(staging, number, settled)
        if len(about) > _MOST:
            break
        decided = _decided(staging, about - settled) + decided
    _stand_back(staging, settled)
    for each, decision, candidate in decided:
        if each in settled:
            _decide_again(staging, each, decision, candidate, home_region)


def _settle(staging: StagingFile, numbers: Iterable[int], on_match: Decision, home_region: str) -> None:
    settlement = Settlement(staging)
    settlement.begin_again(numbers)
    match_rows(Matches(staging))
    settlement.forget_outcomes()
    merge_found(settlement, home_region, Watch(unheard))
    write_fates(staging, on_match)


def _touched(staging: StagingFile, number: int, settled: set[int]) -> set[int]:
    """Rows that have to do with ``number`` now, and those that are the customer that one of ``settled`` is."""
    touched = rows_about(staging, number)
    for each in settled:
        touched |= Decisions(staging).same_customer(each, _MOST)
    return touched


def _decided(staging: StagingFile, numbers: Iterable[int]) -> list[tuple[int, Decision, int | None]]:
    """What a person decided about rows; with a customer where several fitted."""
    said = ((each, Decisions(staging).decided(each)) for each in sorted(numbers))
    return [(each, Decision(row[0]), row[1]) for each, row in said if row is not None]


def _decide_again(
    staging: StagingFile, number: int, decision: Decision, candidate: int | None, home_region: str
) -> None:
    """Keeps the decisions that a row can still have; where two rows want one customer, the decided one has it."""
    decisions = Decisions(staging)
    if decision is Decision.UPDATE:
        _take_the_place_of_a_twin(staging, number, home_region)
    has_choice, customer, is_several = decisions.choice(number, decision)
    if decision is Decision.UPDATE and is_several:
        customer = candidate
        has_choice = has_choice and decisions.has_candidate(number, candidate)
    if not has_choice:
        return
    if decision is Decision.UPDATE:
        decisions.let_others_give_way(number, customer)
    decide_row(staging, number, decision, candidate if is_several else None, home_region)


def _take_the_place_of_a_twin(staging: StagingFile, number: int, home_region: str) -> None:
    """Skips an earlier row that is now the same as this one, unless somebody decided about it."""
    decisions = Decisions(staging)
    first, customer = decisions.twin(number)
    if decisions.swap_twins(number, first) and customer is not None:
        say_who(staging, number, customer, home_region)


def _stand_back(staging: StagingFile, settled: set[int]) -> None:
    """Lets settled rows give way to one that changes their customer already and was too many to be settled again."""
    decisions = Decisions(staging)
    for number in settled:
        first = next((other for other in decisions.others_that_change(number) if other not in settled), None)
        if first is not None:
            decisions.give_way(number, first)
