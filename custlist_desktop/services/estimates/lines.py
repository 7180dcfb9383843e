"""The lines of an estimate in the file: read whole, and written back as the rows that changed."""

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from custlist_desktop.database.estimate_rows import Row, delete_line, insert_line, line_rows, update_line
from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.models.estimate import EstimateLineRow

LINE_FIELDS: tuple[str, ...] = tuple(field.name for field in fields(EstimateLine) if field.name != "key")

# Positions are far apart, so that one can be put between two others without touching them.
_SPACING = 1 << 20
_COLUMNS = ("id", *LINE_FIELDS, "position")
_quantity, _cost, _markup, _price = (
    EstimateLineRow._meta.fields[name] for name in ("quantity", "unit_cost", "markup", "unit_price")
)


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line and its position: lines are in the order of their positions."""

    line: EstimateLine
    position: int


@dataclass(frozen=True, slots=True)
class LineChange:
    """What happened to one line: added if it wasn't there before, removed if it isn't after."""

    before: PlacedLine | None
    after: PlacedLine | None


def read_lines(estimate_id: int) -> list[PlacedLine]:
    """The lines of an estimate, from top to bottom."""
    return [line_from(row) for row in line_rows(estimate_id, _COLUMNS)]


def placed_lines(before: Sequence[PlacedLine], lines: Sequence[EstimateLine]) -> list[PlacedLine]:
    """``lines`` with places in their order. As few as possible move; one that didn't change is the same object.

    Raises:
        ValueError: two lines have the same key.
    """
    there = {placed.line.key: placed for placed in before}
    old = [there.get(line.key) for line in lines]
    if len({line.key for line in lines}) != len(lines):
        raise ValueError("two lines of an estimate have the same key")
    positions = _positions([None if placed is None else placed.position for placed in old])
    return [
        placed
        if placed is not None and placed.position == position and (placed.line is line or placed.line == line)
        else PlacedLine(line, position)
        for placed, line, position in zip(old, lines, positions, strict=True)
    ]


def line_changes(before: Sequence[PlacedLine], after: Sequence[PlacedLine]) -> list[LineChange]:
    """What makes ``after``, which `placed_lines` returned, out of ``before``."""
    there = {placed.line.key: placed for placed in before}
    kept = {placed.line.key for placed in after}
    removed = [LineChange(placed, None) for placed in before if placed.line.key not in kept]
    written = [(there.get(placed.line.key), placed) for placed in after]
    return removed + [LineChange(old, placed) for old, placed in written if old is not placed]


def write_lines(estimate_id: int, changes: Iterable[LineChange]) -> None:
    """Writes changed rows, and no others."""
    for change in changes:
        if change.after is None:
            if change.before is not None:
                delete_line(change.before.line.key)
        elif change.before is None:
            insert_line({"id": change.after.line.key, "estimate_id": estimate_id} | placed_columns(change.after))
        else:
            update_line(change.after.line.key, _changed_columns(change.before, change.after))


def placed_columns(placed: PlacedLine) -> dict[str, Any]:
    """The columns of a line in the form that the file keeps, without its key and its estimate's."""
    return line_columns(placed.line) | {"position": placed.position}


def line_columns(line: EstimateLine) -> dict[str, Any]:
    """The columns of a line in the form that the file keeps, without its key, its estimate's and its place."""
    return {
        "kind": line.kind.value,
        "item": line.item,
        "description": line.description,
        "quantity": _quantity.db_value(line.quantity),
        "quantity_expression": line.quantity_expression,
        "unit": line.unit,
        "unit_cost": _cost.db_value(line.unit_cost),
        "markup": _markup.db_value(line.markup),
        "unit_price": _price.db_value(line.unit_price),
        "taxable": int(line.taxable),
        "optional": int(line.optional),
        "doubtful": json.dumps(dict(line.doubtful), ensure_ascii=False) if line.doubtful else "",
    }


def spaced_positions() -> Iterator[int]:
    """The positions of an estimate's lines when all of them are new."""
    position = 0
    while True:
        position += _SPACING
        yield position


def _changed_columns(before: PlacedLine, after: PlacedLine) -> dict[str, Any]:
    old = placed_columns(before)
    return {name: value for name, value in placed_columns(after).items() if value != old[name]}


def line_from(row: Row) -> PlacedLine:
    """A line from its key, `LINE_FIELDS` and position, in the form that the file keeps."""
    key, kind, item, description, quantity, expression, unit, cost, markup, price, *rest = row
    taxable, optional, doubtful, position = rest
    line = EstimateLine(
        key,
        LineKind(kind),
        item,
        description,
        _quantity.python_value(quantity),
        expression,
        unit,
        _cost.python_value(cost),
        _markup.python_value(markup),
        _price.python_value(price),
        bool(taxable),
        bool(optional),
        tuple(json.loads(doubtful).items()) if doubtful else (),
    )
    return PlacedLine(line, position)


def _positions(old: Sequence[int | None]) -> list[int]:
    """A position for each line; those that are in order already keep theirs.

    Args:
        old: the position of each line now; None for a new one.
    """
    staying = _longest_increasing(old)
    found: list[int] = []
    last, start = 0, 0
    for index in [*staying, len(old)]:
        if index == len(old):
            following = last + (index - start + 1) * _SPACING
        else:
            following = old[index] or 0
        gap = index - start
        step = (following - last) // (gap + 1)
        if step < 1:  # no room left between the two: all are spaced again
            return [(place + 1) * _SPACING for place in range(len(old))]
        found += [last + step * (place + 1) for place in range(gap)]
        if index < len(old):
            found.append(following)
        last, start = following, index + 1
    return found


def _longest_increasing(values: Sequence[int | None]) -> list[int]:
    """The indexes of a longest strictly increasing subsequence, by patience sorting (Fredman, 1975)."""
    if all(one is not None and other is not None and one < other for one, other in pairwise(values)):
        return [index for index, value in enumerate(values) if value is not None]  # as they stand
    tails: list[int] = []  # the smallest last value of a subsequence of each length
    last_indexes: list[int] = []
    previous: list[int] = [-1] * len(values)
    for index, value in enumerate(values):
        if value is None:
            continue
        length = bisect_left(tails, value)
        if length:
            previous[index] = last_indexes[length - 1]
        if length == len(tails):
            tails.append(value)
            last_indexes.append(index)
        else:
            tails[length] = value
            last_indexes[length] = index
    chain: list[int] = []
    index = last_indexes[-1] if last_indexes else -1
    while index >= 0:
        chain.append(index)
        index = previous[index]
    return chain[::-1]
