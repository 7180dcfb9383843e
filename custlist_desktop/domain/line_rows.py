"""Rows of an estimate put in, taken out and moved. Values in, values out: the table shows them.

A heading of a collapsed section stands for its lines, which nobody sees: what is done to it is done to them. The
heading of a section that is open is a row like any other; moved or deleted, it leaves its lines where they are.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from custlist_desktop.domain.estimate import EstimateLine, LineKind, new_line_key

Lines = tuple[EstimateLine, ...]


def section_rows(lines: Sequence[EstimateLine], heading: int) -> range:
    """The rows of the lines under the heading in a row."""
    end = heading + 1
    while end < len(lines) and lines[end].kind is LineKind.LINE:
        end += 1
    return range(heading + 1, end)


def hidden_rows(lines: Sequence[EstimateLine], collapsed: Collection[int]) -> list[bool]:
    """Of each row whether it is out of sight; ``collapsed`` has the keys of headings."""
    hidden: list[bool] = []
    inside = False
    for line in lines:
        if line.kind is LineKind.SECTION:
            inside = line.key in collapsed
            hidden.append(False)
        else:
            hidden.append(inside)
    return hidden


def whole_rows(lines: Lines, rows: Collection[int], collapsed: Collection[int]) -> list[int]:
    """``rows`` with the lines under collapsed headings among them, from top to bottom."""
    whole = {row for row in rows if 0 <= row < len(lines)}
    for row in tuple(whole):
        if lines[row].kind is LineKind.SECTION and lines[row].key in collapsed:
            whole.update(section_rows(lines, row))
    return sorted(whole)


def inserted(lines: Lines, at: int, new: Sequence[EstimateLine]) -> Lines:
    """``lines`` with ``new`` ones before the row ``at``."""
    return (*lines[:at], *new, *lines[at:])


def removed(lines: Lines, rows: Collection[int]) -> Lines:
    """``lines`` without ``rows``."""
    gone = frozenset(rows)
    return tuple(line for row, line in enumerate(lines) if row not in gone)


def copies(lines: Lines, rows: Sequence[int]) -> Lines:
    """The rows again, as rows of their own."""
    return tuple(replace(lines[row], key=new_line_key()) for row in rows)


def moved(lines: Lines, rows: Sequence[int], target: int) -> Lines:
    """``lines`` with ``rows`` together before the row that is at ``target`` now."""
    block = [lines[row] for row in rows]
    rest = removed(lines, rows)
    at = target - sum(1 for row in rows if row < target)
    return inserted(rest, at, block)


def moved_up(lines: Lines, rows: Sequence[int], collapsed: Collection[int]) -> Lines:
    """``lines`` with ``rows`` above the row that is seen over the first of them."""
    hidden = hidden_rows(lines, collapsed)
    above = rows[0] - 1
    while above >= 0 and hidden[above]:
        above -= 1
    return lines if above < 0 else moved(lines, rows, above)


def moved_down(lines: Lines, rows: Sequence[int]) -> Lines:
    """``lines`` with ``rows`` below the row under the last of them; below a heading they are its first lines."""
    below = rows[-1] + 1
    return lines if below >= len(lines) else moved(lines, rows, below + 1)


def changed(lines: Lines, rows: Collection[int], change: Callable[[EstimateLine], EstimateLine]) -> Lines:
    """``lines`` with ``change`` done to those of ``rows`` that are no headings."""
    chosen = frozenset(rows)
    return tuple(
        change(line) if row in chosen and line.kind is LineKind.LINE else line for row, line in enumerate(lines)
    )


def sections_of(lines: Lines, keys: Collection[int]) -> set[int]:
    """The keys of the headings that the lines with ``keys`` are under."""
    found: set[int] = set()
    heading: int | None = None
    for line in lines:
        if line.kind is LineKind.SECTION:
            heading = line.key
        elif heading is not None and line.key in keys:
            found.add(heading)
    return found
