"""Writes the rows that an import refused to a file, which can be corrected and imported again."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.cells import neutral_cell, plain_cell
from custlist_desktop.exchange.field_names import REASON_NAMES
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.exchange.writers.csv_export import csv_rows
from custlist_desktop.system.whole_file import whole_file

RefusedRow = tuple[int, Sequence[str], tuple[Problem, ...]]
"""The row's number in its file, all its cells as they are there, and its problems."""

_REASON_HEADS = frozenset(map(fold, REASON_NAMES.values()))
_LANGUAGES = {name: language for language, name in REASON_NAMES.items()}


def write_rejects(
    path: Path,
    columns: Sequence[str],
    refused: Iterable[RefusedRow],
    reason: Callable[[tuple[Problem, ...]], str],
    heading: str,
    delimiter: str = ",",
) -> int:
    """Writes the refused rows as CSV: the columns of their file, and the reason in words behind them.

    Args:
        path: replaced if it is there.
        columns: the heads of the file; empty texts if it has none.
        refused: the rows, read one by one. Cells beyond the columns are written behind the reason, so that they
            are beyond the columns in the next import too.
        reason: gives the sentence for a row's problems.
        heading: of the reasons: one of `field_names.REASON_NAMES`, which our import knows and leaves out.
        delimiter: that of the original file, which its reader's spreadsheet opens.

    Returns:
        how many rows were written. A row that was refused before has the new reason in place of the old one.

    Raises:
        OSError: it can't be written; an earlier file is unchanged.
    """
    language = _LANGUAGES[heading]
    kept = [place for place, head in enumerate(columns) if fold(head) not in _REASON_HEADS]
    count = 0
    with whole_file(path) as out, csv_rows(out, delimiter) as rows:
        rows.writerow([*(neutral_cell(shown_head(columns[place], language)) for place in kept), heading])
        for _number, cells, problems in refused:
            padded = (*cells, *[""] * (len(columns) - len(cells)))
            # Restored as the import does, and made harmless again, so that the next import reads the same.
            texts = [neutral_cell(plain_cell(padded[place])) for place in kept]
            beyond = [neutral_cell(plain_cell(cell)) for cell in cells[len(columns) :]]
            rows.writerow([*texts, neutral_cell(reason(problems)), *beyond])
            count += 1
    return count
