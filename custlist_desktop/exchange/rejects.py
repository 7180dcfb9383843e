"""The rows that an import refused, in a file that can be imported again once they are mended."""

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
"""The row's number in its file, its cells as they stood there, also beyond the columns, and what is wrong."""

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
        columns: the heads of the file; empty texts where it had none, and the heading alone makes a header.
        refused: the rows, read one by one. What a row has beyond the columns stands behind its reason, where our
            import finds it beyond the columns again.
        reason: the sentence for what is wrong with a row.
        heading: over the reasons: one of `field_names.REASON_NAMES`, which our import knows and leaves out.
        delimiter: between the cells: that of the file they come from, which its reader's spreadsheet opens too.

    Returns:
        how many rows were written. Those of a file of refused rows that was refused again get a new reason for
        their old one.

    Raises:
        OSError: it can't be written; what was there before stays.
    """
    language = _LANGUAGES[heading]
    kept = [place for place, head in enumerate(columns) if fold(head) not in _REASON_HEADS]
    count = 0
    with whole_file(path) as out, csv_rows(out, delimiter) as rows:
        rows.writerow([*(neutral_cell(shown_head(columns[place], language)) for place in kept), heading])
        for _number, cells, problems in refused:
            padded = (*cells, *[""] * (len(columns) - len(cells)))
            # Read as the import read them, and made harmless again: so they mean the same the next time.
            texts = [neutral_cell(plain_cell(padded[place])) for place in kept]
            beyond = [neutral_cell(plain_cell(cell)) for cell in cells[len(columns) :]]
            rows.writerow([*texts, neutral_cell(reason(problems)), *beyond])
            count += 1
    return count
