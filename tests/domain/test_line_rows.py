"""Rows put in, taken out and moved: nothing is lost, and what isn't meant stays where it is."""

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.line_rows import (
    Lines,
    copies,
    hidden_rows,
    moved,
    moved_down,
    moved_up,
    removed,
    section_rows,
    whole_rows,
)

_kinds = st.lists(st.sampled_from(LineKind), min_size=1, max_size=12)


def _lines(kinds: list[LineKind]) -> Lines:
    return tuple(EstimateLine(key, kind) for key, kind in enumerate(kinds, 1))


@st.composite
def _chosen(draw: st.DrawFn) -> tuple[Lines, list[int], set[int]]:
    lines = _lines(draw(_kinds))
    rows = draw(st.sets(st.integers(0, len(lines) - 1), min_size=1))
    headings = [line.key for line in lines if line.kind is LineKind.SECTION]
    collapsed = draw(st.sets(st.sampled_from(headings))) if headings else set()
    return lines, whole_rows(lines, rows, collapsed), collapsed


@given(_chosen(), st.data())
def test_moving_rows_loses_none_and_keeps_the_order_of_the_others(
    case: tuple[Lines, list[int], set[int]], data: st.DataObject
) -> None:
    lines, rows, collapsed = case
    target = data.draw(st.integers(0, len(lines)))
    for after in (moved(lines, rows, target), moved_up(lines, rows, collapsed), moved_down(lines, rows)):
        assert sorted(after, key=lambda line: line.key) == list(lines)
        kept = removed(lines, rows)
        assert [line for line in after if line in kept] == list(kept)
        block = [lines[row] for row in rows]
        assert [line for line in after if line in block] == block


@given(_chosen())
def test_a_closed_heading_stands_for_the_lines_that_nobody_sees(case: tuple[Lines, list[int], set[int]]) -> None:
    lines, rows, collapsed = case
    hidden = hidden_rows(lines, collapsed)
    for row in rows:
        if lines[row].key in collapsed:
            assert set(section_rows(lines, row)) <= set(rows)
    under_closed = [
        row for row, line in enumerate(lines) if line.key in collapsed for row in section_rows(lines, row)
    ]
    assert sorted(under_closed) == [row for row, is_hidden in enumerate(hidden) if is_hidden]


@given(_chosen())
def test_copies_have_keys_of_their_own(case: tuple[Lines, list[int], set[int]]) -> None:
    lines, rows, _collapsed = case
    made = copies(lines, rows)
    assert len({line.key for line in (*made, *lines)}) == len(made) + len(lines)
    assert [line.kind for line in made] == [lines[row].kind for row in rows]
