"""The rows of an import before it is written into the customer list; see `database.staging`."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.staging.decisions import Decisions
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts, Outcome
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.services.imports.checked import checked_rows
from custlist_desktop.services.imports.mending import (
    StagedCells,
    before_and_after,
    decide_row,
    replace_row,
    staged_cells,
)
from custlist_desktop.services.imports.rows import PreparedRow, incoming_values, surplus_of
from custlist_desktop.services.imports.settling import settle_rows

_REFUSED_AT_A_TIME: Final = 500


class Reading(NamedTuple):
    """How the rows were read from their file, so that one can be read again.

    ``targets`` are what the columns fill, as `exchange.targets.Target` names it; the countries are ISO 3166-1
    alpha-2, as `exchange.import_jobs.CheckRequest` has them.
    """

    targets: tuple[str, ...]
    home_region: str
    default_country: str


class ImportStaging:
    """The rows of one import: added, settled against the list, looked at, decided about. Close it when done.

    Rows come doubtful first: refused ones, those with warnings, updates, new ones, unchanged and skipped ones; each
    kind in the file's order.
    """

    def __init__(self, file: StagingFile) -> None:
        """Use `create` or `open`."""
        self.path = file.path
        self._file = file

    @classmethod
    def create(cls, path: Path, columns: Sequence[str]) -> "ImportStaging":
        """A new staging file; a file that is there already is replaced.

        Args:
            columns: the heads of the imported file's columns, for the file of refused rows.

        Raises:
            TemporaryFolderError: the disk for it is full, or nothing can be written there.
        """
        staging = cls(StagingFile.create(path))
        staging._file.keep("columns", json.dumps(list(columns), ensure_ascii=False))
        return staging

    @classmethod
    def open(cls, path: Path) -> "ImportStaging":
        """A staging file that was settled.

        Raises:
            FileNotFoundError: there is none.
        """
        return cls(StagingFile.open(path))

    def close(self) -> None:
        """Ends the connection; the file stays."""
        self._file.close()

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of the imported file's columns."""
        return tuple(json.loads(self._file.fact("columns")))

    @property
    def reading(self) -> Reading:
        """How the rows were read; without targets where nobody said."""
        targets, region, country = json.loads(self._file.fact("reading") or '[[], "", ""]')
        return Reading(tuple(targets), region, country)

    def keep_reading(self, reading: Reading) -> None:
        self._file.keep("reading", json.dumps(reading))

    @property
    def filled(self) -> tuple[int, ...]:
        """The indexes of the columns in which any row has text."""
        return tuple(json.loads(self._file.fact("filled") or "[]"))

    def keep_filled(self, filled: Iterable[int]) -> None:
        """Keeps which columns have text in any row."""
        self._file.keep("filled", json.dumps(sorted(filled)))

    @property
    def emptied(self) -> dict[str, int]:
        """How many cells were left empty as they only say that they are, by what they say, most frequent first."""
        return dict(json.loads(self._file.fact("emptied") or "{}"))

    def add(self, rows: Iterable[PreparedRow]) -> None:
        """Adds rows of the file, each number once. All of an import are prepared for the same home region.

        Raises:
            TemporaryFolderError: the disk for the staging file is full.
        """
        region = ""
        emptied = Counter(self.emptied)

        def flat() -> Iterator[tuple[Any, ...]]:
            nonlocal region
            for row in rows:
                region = row.home_region
                emptied.update(row.emptied)
                yield incoming_values(row)

        with self._file.transaction():
            self._file.add(flat())
            self._file.keep("emptied", json.dumps(dict(emptied.most_common()), ensure_ascii=False))
            if region:
                self._file.keep("home_region", region)

    def settle(self, address: ListAddress, on_match: Decision, progress: Progress = unheard) -> None:
        """Finds out what each row is and becomes; whatever was decided before is forgotten.

        Args:
            on_match: the decision for rows whose customer is in the list already; CREATE adds it once more.

        Raises:
            DatabaseFileError: the list can't be read.
            TemporaryFolderError: the disk for the staging file is full; it can't be used any more.
            CancelledError: ``progress`` said so; the staging file can't be used any more.
        """
        self._file.attach_list(address)
        self._file.keep_address(address)
        self._file.keep("on_match", on_match.value)
        watch = Watch(progress)
        with self._file.transaction(watch):
            settle_rows(self._file, on_match, self._file.fact("home_region"), watch)

    def counts(self) -> ImportCounts:
        """How many rows have each outcome."""
        return ImportCounts.of_outcomes(self._file.counts())

    def count(self, outcome: Outcome | None) -> int:
        """How many rows have ``outcome``; all with None."""
        return self._file.count(outcome)

    def rows(
        self, outcome: Outcome | None, start: int, count: int, without: Collection[int] = ()
    ) -> list[CheckedRow]:
        """A page of the rows with ``outcome`` (all with None): ``count`` of them from the ``start``-th on, from 0.

        Rows with the numbers ``without`` aren't counted: those who show them know where they stood.
        """
        return checked_rows(self._file, self._file.numbers(outcome, start, count, without))

    def row(self, number: int) -> CheckedRow:
        """The row with ``number``. Raises KeyError if there is none."""
        found = checked_rows(self._file, [number])
        if not found:
            raise KeyError(number)
        return found[0]

    def decide(self, number: int, decision: Decision, candidate: int | None = None) -> CheckedRow:
        """Decides about a row.

        What can't be is shown by the row that comes back: it is refused, with the reason.

        Args:
            candidate: with UPDATE, which of its candidates it is.

        Raises:
            KeyError: there is no such row, or no such candidate.
            ValueError: it isn't one of the row's choices.
            DatabaseFileError: the list can't be read.
            TemporaryFolderError: the disk for the staging file is full.
        """
        choices = self.row(number).choices
        if decision not in choices:
            raise ValueError(f"row {number} can't be decided {decision}")
        if candidate is not None:
            self._file.attach_list()
        with self._file.transaction():
            decide_row(self._file, number, decision, candidate, self._file.fact("home_region"))
        return self.row(number)

    def decide_all(self, outcome: Outcome | None, decision: Decision) -> int:
        """Decides alike about all rows with ``outcome`` (all with None) that have this choice.

        Rows that several customers fit have UPDATE as a choice, but nobody said which one; they stay as they are.

        Returns:
            how many rows were decided about.

        Raises:
            TemporaryFolderError: the disk for the staging file is full.
        """
        with self._file.transaction():
            return Decisions(self._file).decide_all(outcome, decision)

    def cells(self, number: int) -> StagedCells:
        """What the file gives for a row, mended cells included. Raises KeyError if there is no such row."""
        return staged_cells(self._file, number)

    def before_and_after(self, number: int) -> tuple[CustomerDetails | None, CustomerDetails, CustomerDetails]:
        """The customer that a row updates (None for a new one), as it will be, and what the row gives.

        Raises:
            DatabaseFileError: the list can't be read.
        """
        self._file.attach_list()
        return before_and_after(self._file, number)

    def replace(self, row: PreparedRow, mended: Mapping[int, str]) -> CheckedRow:
        """Puts a row that was read again in the place of the one with its number, and settles it.

        Which rows are the same, and which one changes a customer, is right afterwards; what was decided stays.

        Args:
            mended: by index of a column the file's own text of those cells.

        Raises:
            DatabaseFileError: the list can't be read.
            TemporaryFolderError: the disk for the staging file is full.
        """
        self._file.attach_list()
        with self._file.transaction():
            on_match = Decision(self._file.fact("on_match"))
            replace_row(self._file, row, mended, on_match, self._file.fact("home_region"))
        return self.row(row.number)

    def mended(self) -> list[tuple[int, int, str]]:
        """Every cell that somebody mended: the row's number, the index of the column, and the text now."""
        return [(number, place, self.cells(number).cells[place]) for number, place in self._file.mended_places()]

    def decided(self) -> list[tuple[int, Decision, int | None]]:
        """What a person decided: the row's number, the decision, and whom it updates where several fitted."""
        return [(number, Decision(decision), customer) for number, decision, customer in self._file.decided()]

    def refused(self) -> Iterator[tuple[int, tuple[str, ...], tuple[Problem, ...]]]:
        """Every refused row in the file's order: its number, its cells, also beyond the columns, and its errors."""
        for page in self._file.refused(_REFUSED_AT_A_TIME):
            for row in checked_rows(self._file, list(page)):
                cells, beside = page[row.number]
                yield row.number, (*json.loads(cells), *surplus_of(beside)), errors_in(row.problems)
