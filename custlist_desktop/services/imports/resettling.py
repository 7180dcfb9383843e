"""Settles again a row that was mended, and with it those rows that it has something to do with.

Those are the rows that are the same as it was or is now, and those that are the same customer: which of them is taken
may change. All others stay as they are, and so does what a person decided.
"""

from collections.abc import Iterable
from typing import Final

from custlist_desktop.database.staging.decisions import Decisions
from custlist_desktop.database.staging.matches import Matches
from custlist_desktop.database.staging.settlement import Settlement
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.domain.progress import unheard
from custlist_desktop.services.imports.deciding import decide_row, say_who
from custlist_desktop.services.imports.matching import match_rows
from custlist_desktop.services.imports.settling import merge_found, write_fates

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
    """Finds out anew what the row with ``number`` becomes, and what becomes of the rows about it.

    Args:
        staging: settled, with the customer list attached, inside a transaction.
        number: of a row whose values were replaced.
        about: what `rows_about` said before they were.
        on_match: what becomes of rows whose customer is in the list.
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
    """Keeps what was decided, where the row still has that choice: rows that nobody decided about give way."""
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
    """Makes an earlier row that is the same as this one now the one that isn't taken, if nobody decided about it."""
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
