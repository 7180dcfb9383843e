"""The rows of a spreadsheet that hold the titles of its columns: one or two, and again at the top of each page."""

from collections.abc import Sequence

from custlist_desktop.domain.paste_words import Title, title_of
from custlist_desktop.domain.quantities import currency_marks
from custlist_desktop.domain.text import fold

Row = Sequence[str]

_MOST_ROWS_FOR_TITLES = 12
_SECOND_WORDS = frozenset(("unitaire", "unitario", "each", "per unit", "extended"))
"""Which are no titles by themselves."""
_TEXTS = (Title.DESCRIPTION, Title.NAME, Title.MATERIAL, Title.ITEM)


def titles_row(rows: Sequence[Row]) -> int | None:
    """The row that holds the titles: the first in which at least two cells, or all of two, are known ones.

    Where the next row goes on with them ("Unit" over "Price"), it is that one.
    """
    for at, row in enumerate(rows[:_MOST_ROWS_FOR_TITLES]):
        filled = [cell for cell in row if cell]
        if len(filled) < 2 or any(_is_plain_number(cell) for cell in filled):
            continue
        known = [title for cell in filled if (title := title_of(cell)) is not None]
        if len(known) >= 2 and len(set(known) - {Title.OTHER}) >= 1 and 2 * len(known) >= len(filled):
            return at + 1 if at + 1 < len(rows) and _goes_on(row, rows[at + 1]) else at
    return None


def joined_titles(rows: Sequence[Row], last: int) -> tuple[str, ...]:
    """The title of each column, where ``last`` is the last row that holds titles; of two rows, what both say."""
    if last and _goes_on(rows[last - 1], rows[last]):
        return tuple(map(_joined, rows[last - 1], rows[last]))
    return tuple(rows[last])


def repeats_titles(row: Row, rows: Sequence[Row], last: int) -> bool:
    """Whether ``row`` says the titles again that end in the row ``last`` of ``rows``, if not letter by letter."""
    titles = [rows[last], joined_titles(rows, last)]
    if last and _goes_on(rows[last - 1], rows[last]):
        titles.append(rows[last - 1])
    return any(_is_same(row, each) for each in titles)


def _is_same(row: Row, titles: Row) -> bool:
    if tuple(row) == tuple(titles):
        return True
    pairs = [(cell, title) for cell, title in zip(row, titles, strict=True) if cell]
    return len(pairs) > 1 and all(
        fold(cell) == fold(title) or (title_of(cell) is not None and title_of(cell) is title_of(title))
        for cell, title in pairs
    )


def _goes_on(first: Row, second: Row) -> bool:
    """Whether a second row has titles only, and more than a heading over the first lines."""
    pairs = [(above, cell) for above, cell in zip(first, second, strict=True) if cell]
    if sum(map(bool, first)) < 2 or any(_is_plain_number(cell) for cell in (*first, *second) if cell):
        return False
    beside = [cell for above, cell in pairs if title_of(above) not in _TEXTS]
    return bool(beside) and all(_is_title_under(above, cell) for above, cell in pairs)


def _is_title_under(above: str, cell: str) -> bool:
    if cell in currency_marks(cell) or (cell.startswith("(") and cell.endswith(")")):
        return True
    title, over = title_of(cell), title_of(above)
    if title is None and fold(cell).strip(". ") not in _SECOND_WORDS:  # "TBD" under "Qty" is a line's
        return False
    if over in _TEXTS:
        return title in _TEXTS
    return over in (None, Title.OTHER) or title_of(f"{above} {cell}") is not None


def _joined(above: str, cell: str) -> str:
    both = f"{above} {cell}".strip()
    if title_of(both) is not None or not cell:
        return both
    return cell if title_of(cell) is not None else both


def _is_plain_number(cell: str) -> bool:
    return cell[0].isdecimal() and all(char.isdecimal() or char in " .,%$" for char in cell)
