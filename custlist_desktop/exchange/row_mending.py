"""One row of an import in detail: where each value came from, and corrections of its cells."""

from collections.abc import Collection, Sequence

from custlist_desktop.domain.incoming import NoteLine, RowView
from custlist_desktop.domain.notes import merged_notes
from custlist_desktop.domain.text import clean_block, fold
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.services.imports.mending import StagedCells
from custlist_desktop.services.imports.rows import prepared, with_beside
from custlist_desktop.services.imports.staging import ImportStaging


def view_row(staging: ImportStaging, number: int) -> RowView:
    """One row of a settled import, with the origins of its values.

    Raises:
        KeyError: there is no such row.
        DatabaseFileError: the list can't be read.
    """
    row = staging.row(number)
    staged = staging.cells(number)
    before, after, given = staging.before_and_after(number)
    sources = _reader(staging).read(_source_row(number, staged)).sources
    weak = [problem.facts["place"] for problem in row.problems if problem.facts.get("place") is not None]
    among = {*sources.get("notes", ()), *weak}
    notes = merged_notes(before.notes if before else "", given.notes)
    kept = before.notes.split("\n") if before and before.notes else []
    return RowView(
        row,
        before,
        after,
        staged.cells,
        sources,
        tuple(line for line in kept if line not in notes.replaced),
        tuple(NoteLine(line, _place_of(line, staging.columns, staged.cells, among)) for line in notes.added),
        staged.mended,
        staged.skipped,
    )


def mend_cell(staging: ImportStaging, number: int, place: int, text: str | None) -> RowView:
    """Replaces one cell of a row, reads the row anew, and settles it; the file itself stays as it is.

    Args:
        staging: a settled import.
        number: which row.
        place: the index of the column.
        text: the new text; None restores the file's own.

    Raises:
        KeyError: there is no such row, or no such column.
        DatabaseFileError: the list can't be read.
        TemporaryFolderError: the disk for the staging file is full.
    """
    staged = staging.cells(number)
    if not 0 <= place < len(staged.cells):
        raise KeyError(place)
    own = staged.mended.get(place, staged.cells[place])
    now = own if text is None else text
    cells = tuple(now if index == place else cell for index, cell in enumerate(staged.cells))
    mended = {index: each for index, each in (dict(staged.mended) | {place: own}).items() if cells[index] != each}
    problems = tuple(problem for problem in staged.problems if problem.facts.get("place") != place)
    replaced = StagedCells(cells, staged.surplus, problems, staged.skipped)
    reader = _reader(staging)
    (row,) = prepared([reader.read(_source_row(number, replaced))], staging.reading.home_region, reader.labels)
    staging.replace(with_beside(row, staged.surplus, problems), mended)
    return view_row(staging, number)


def _reader(staging: ImportStaging) -> RowReader:
    targets, home_region, default_country = staging.reading
    mapping = ColumnMapping(tuple(map(Target, targets)))
    return RowReader(staging.columns, mapping, home_region, default_country)


def _source_row(number: int, staged: StagedCells) -> SourceRow:
    return SourceRow(number, staged.cells, staged.surplus, staged.skipped, staged.problems)


def _place_of(line: str, heads: Sequence[str], cells: Sequence[str], among: Collection[int]) -> int | None:
    """The index of the column that a line of the notes came from; None if that is uncertain.

    It is the column whose cell has the line's text; of several, the one whose head is the label.
    """
    label, _, value = line.partition(": ")
    found = [
        place
        for place in among or range(len(cells))
        if cells[place].strip() and _holds(cells[place], value or line, line)
    ]
    headed = [place for place in found if fold(heads[place]).startswith(fold(label))]
    left = headed if len(found) > 1 and value and headed else found
    return left[0] if len(left) == 1 else None


def _holds(cell: str, value: str, line: str) -> bool:
    """Whether a cell has ``line`` as one of its lines, or the text behind the line's label."""
    text = fold(clean_block(cell))
    lines = [fold(each) for each in clean_block(cell).split("\n")]
    return fold(line) in lines or fold(value) in lines or (len(value) > 3 and fold(value) in text)
