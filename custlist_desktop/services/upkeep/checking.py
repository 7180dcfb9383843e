"""Checking a list, and making anew what follows from its rows: jobs, which nobody who works in the list feels.

All is looked at in a copy of the list. What is made anew is written by a process beside the one that has the list
open, in short transactions, so that whoever saves meanwhile hardly waits. Only an index of the rows' order takes a
long one: SQLite makes it by one statement.
"""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, sleep
from typing import Final

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import open_customer_file, opened_beside
from custlist_desktop.database.reader import Reader
from custlist_desktop.database.reading_copy import copy_by_engine
from custlist_desktop.database.soundness import Soundness, finds, soundness_of
from custlist_desktop.database.store import Store
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.change import PROGRAM, Ledger
from custlist_desktop.services.upkeep.derived import LostLinkError, SpoiledRowError, Wrong, rows_of, wrong_columns
from custlist_desktop.system.temporary_folders import TemporaryFolder

MODELS: Final[tuple[type[Customer] | type[Estimate], ...]] = (Customer, Estimate)
"""The tables with columns that follow from others."""
_SAMPLED: Final = 20
"""Rows of each table that are looked at when a list was opened."""
_NICE: Final = 10
_LONGEST_PAUSE: Final = 0.1


@dataclass(frozen=True, slots=True)
class UpkeepRequest:
    """A list to check, which may be open and written meanwhile.

    Attributes:
        home_region: ISO 3166-1 alpha-2, for numbers of somebody without a country.
        is_quiet: whether the processor is left to others.
    """

    address: FileAddress
    home_region: str
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a list.

    Attributes:
        customers: how many it has.
        estimates: likewise.
        unreadable: rows that hold what no list holds.
        stale_customers: rows of which something that follows from the rest is not what follows from it.
        stale_estimates: likewise.
    """

    soundness: Soundness = field(default_factory=Soundness)
    customers: int = 0
    estimates: int = 0
    unreadable: int = 0
    stale_customers: int = 0
    stale_estimates: int = 0

    @property
    def is_damaged(self) -> bool:
        """Whether something is wrong that can't be made anew from the rows."""
        return self.soundness.is_damaged or self.unreadable > 0

    def trouble(self, path: Path) -> DatabaseFileError | None:
        """What is wrong, as an error about the list at ``path``; None where nothing is, or all can be made anew."""
        if not self.is_damaged:
            return None
        if self.soundness.is_readable and not self.unreadable:
            return DatabaseFileError(FileTrouble.LINKS_LOST, path, estimates=self.soundness.lost_customers)
        return DatabaseFileError(FileTrouble.DAMAGED, path)

    @property
    def is_stale(self) -> bool:
        """Whether something is wrong that can."""
        found = self.soundness
        is_indexed = not (found.has_damaged_parts or found.wrong_indexes or found.wrong_searches)
        return not is_indexed or self.stale_customers + self.stale_estimates > 0


def check_list(request: UpkeepRequest, progress: Progress = unheard) -> Checked:
    """Looks at all of a list; a job. Nothing is written but a copy, which is gone afterwards.

    Raises:
        DatabaseFileError: the list can't be read, for another reason than damage.
        TemporaryFolderError: there is no room for the copy.
        CancelledError: ``progress`` said so.
    """
    if request.is_quiet and hasattr(os, "nice"):
        os.nice(_NICE)
    path = request.address.path
    with TemporaryFolder("check") as folder:
        copy = folder.path / path.name
        try:
            copy_by_engine(path, copy, progress)
            with closing(open_customer_file(copy)) as store:
                return _checked(store, request.home_region, progress)
        except DatabaseFileError as error:
            if error.trouble is not FileTrouble.DAMAGED:
                raise
            return Checked(Soundness(is_readable=False))
        except ValueError:  # a text or a moment that is none
            return Checked(Soundness(is_readable=False))


def _checked(store: Store, home_region: str, progress: Progress) -> Checked:
    soundness = soundness_of(store, progress)
    counts = {"customers": Customer.select().count(), "estimates": Estimate.select().count()}
    if not soundness.is_readable:
        return Checked(soundness)
    stale, unreadable = dict.fromkeys(MODELS, 0), 0
    for model in MODELS:
        for rows in rows_of(model):
            progress(0, 0)
            for row in rows:
                try:
                    stale[model] += bool(wrong_columns(row, home_region))
                except LostLinkError:
                    continue  # which is among the lost links
                except SpoiledRowError:
                    unreadable += 1
    return Checked(
        soundness, **counts, unreadable=unreadable, stale_customers=stale[Customer], stale_estimates=stale[Estimate]
    )


def seems_stale(store: Store, home_region: str) -> bool:
    """Whether something that follows from the rest is wrong in a few rows of the open list; takes some 20 ms.

    Raises:
        DatabaseFileError: the list is damaged.
    """
    with store.telling_errors(), closing(store.reader()) as reader:
        return _seems_stale(reader, home_region)


def _seems_stale(reader: Reader, home_region: str) -> bool:
    for model in MODELS:
        table = model._meta.table_name
        for key in reader.some_keys(table, _SAMPLED):
            try:
                row = model.get_or_none(model.id == key)
                if row is not None and (
                    wrong_columns(row, home_region) or not finds(reader, table, key, row.search_text)
                ):
                    return True
            except (SpoiledRowError, ValueError):  # also a text or a moment that is none
                return True
    return False


@dataclass(frozen=True, slots=True)
class RenewRequest:
    """What is to be made anew in an open list, as `check_list` found it."""

    address: FileAddress
    home_region: str
    found: Checked


@dataclass(frozen=True, slots=True)
class Renewed:
    """What was made anew.

    Attributes:
        rows: how many were written.
        totals: the numbers of the estimates whose total in the list wasn't what their lines come to.
    """

    rows: int = 0
    totals: tuple[str, ...] = ()


def renew_beside(request: RenewRequest, progress: Progress = unheard) -> Renewed:
    """`renew` in a list that another process has open; a job. It may be killed at any moment, and is begun anew.

    Between two transactions whoever saves has as much time as the last one took. It is not `nice`: on a busy machine
    it would be kept waiting while it holds the lock that a save waits for.
    """
    with opened_beside(request.address) as store:
        began = perf_counter()

        def give_way(done: int, total: int) -> None:
            nonlocal began
            progress(done, total)
            if not store.is_small():
                store.fold_log()
            sleep(min(perf_counter() - began, _LONGEST_PAUSE))
            began = perf_counter()

        return renew(store, request.home_region, request.found, give_way)


def renew(store: Store, home_region: str, found: Checked, progress: Progress = unheard) -> Renewed:
    """Makes anew what follows from the rows, where it is wrong, and goes on filling search indexes.

    No row is a new version by that.

    Args:
        progress: is called between two transactions; with how much of a search index is filled, and of how much.

    Raises:
        DatabaseFileError: the list can't be written, or is damaged; what was made anew until then stays so.
        CancelledError: ``progress`` said so; likewise.
    """
    if found.soundness.has_damaged_parts:
        store.renew_parts()
    for name in found.soundness.wrong_searches:
        store.set_search_aside(name)
    for done, total in store.fill_searches():
        progress(done, total)
    for name in found.soundness.wrong_indexes:
        progress(0, 0)
        store.renew_index(name)
    stale = {Customer: found.stale_customers, Estimate: found.stale_estimates}
    written = renew_rows(store, home_region, tuple(model for model in MODELS if stale[model]), progress)
    return Renewed(len(written), tuple(number for number, wrong in written if "total" in wrong))


def renew_rows(
    store: Store, home_region: str, models: Iterable[type[Customer] | type[Estimate]], progress: Progress = unheard
) -> list[tuple[str, Wrong]]:
    """Makes anew what follows from the rows of some tables, where it is wrong; raises as `renew`.

    Returns:
        of each row that was written its number, if it has one, and what was wrong.
    """
    ledger = Ledger(store, home_region)
    written: list[tuple[str, Wrong]] = []
    for model in models:
        for rows in rows_of(model):
            progress(0, 0)
            wrong = [row.id for row in rows if _is_stale(row, home_region)]
            if wrong:
                written += _written(ledger, model, wrong)
    return written


def _is_stale(row: Customer | Estimate, home_region: str) -> bool:
    with suppress(SpoiledRowError):
        return bool(wrong_columns(row, home_region))
    return False


def _written(ledger: Ledger, model: type[Customer] | type[Estimate], keys: Iterable[int]) -> list[tuple[str, Wrong]]:
    """Reads the rows again, which somebody may have saved meanwhile, and writes what is wrong in them.

    Returns:
        of each row that was written its number, if it has one, and what was wrong.
    """
    written = []
    with ledger.change(PROGRAM, None) as it:
        for key in keys:
            row = model.get_or_none(model.id == key)
            if row is not None and _is_stale(row, ledger.home_region):
                wrong = wrong_columns(row, ledger.home_region)
                it.keep(row, wrong)
                written.append((getattr(row, "number", ""), wrong))
    return written
