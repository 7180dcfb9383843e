"""Whatever a table's heads are, each cell is afterwards in a field, in the notes, or its column named as left out.

Heads are drawn from the whole table of heads, from words that nobody knows, and misspelt; cells from what stands in
customer lists, right and wrong. A row without anybody is refused as a whole, which is said.
"""

from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.column_report import left_out_places
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.heads import NUMBER, heads
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import Target
from tests.exchange.rows import guessed
from tests.helpers.examples import examples

_KNOWN: Final = sorted(
    {head.text.replace(NUMBER, "1") for head in heads() if not head.text.startswith("vcard:")}
    | {name for names in FIELD_NAMES.values() for target, name in names.items() if target is not Target.KEY}
)
_UNKNOWN: Final = ("Wer", "Colour of the door", "Quoi", "¿Por qué?", "X9", "Spouse phone", "", "Date of the visit")
_SHAPES: Final = (
    "{}",
    "{} Ltd",
    "Ann {}",
    "{}@oak.example",
    "www.{}.example",
    "12 {} Street",
    "{}\nsecond line",
    "Net {}",
    "512-555-{}",
    "call {}",
)


@st.composite
def misspelt(draw: st.DrawFn) -> str:
    head = draw(st.sampled_from(_KNOWN))
    place = draw(st.integers(0, len(head) - 1))
    return head[:place] + draw(st.sampled_from(["", "e", "ö", " "])) + head[place + 1 :]


_HEADS: Final = st.one_of(
    st.sampled_from(_KNOWN), st.sampled_from(_KNOWN).map(str.upper), misspelt(), st.sampled_from(_UNKNOWN)
)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    """A company column and others beside it, and rows each of whose cells has a number that no other cell has."""
    names = ["Company", *draw(st.lists(_HEADS, min_size=1, max_size=6))]
    rows = []
    for row in range(draw(st.integers(1, 3))):
        shapes = draw(st.lists(st.sampled_from(_SHAPES), min_size=len(names), max_size=len(names)))
        rows.append([shape.format(f"{row + 1}7{place}3") for place, shape in enumerate(shapes)])
    return names, rows


@examples(15)
@given(tables())
def test_each_cell_is_in_a_field_in_the_notes_or_its_column_is_named(
    table: tuple[list[str], list[list[str]]],
) -> None:
    names, rows = table
    mapping = guessed(names, *rows)
    named = left_out_places(mapping, range(len(names)))
    reader = RowReader(names, mapping, "US", "US")
    for number, cells in enumerate(rows):
        told = fold(" ".join(reader.read(SourceRow(number + 2, tuple(cells))).values.values()))
        for place, head in enumerate(names):
            assert place in named or f"{number + 1}7{place}3" in told, (head, mapping.targets[place], cells, told)
