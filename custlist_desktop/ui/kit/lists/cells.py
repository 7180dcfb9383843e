"""What a list is declared by: its columns, what stands in their cells, and how its rows are laid out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.chip import ChipKind
from custlist_desktop.ui.kit.lists.cell_runs import Run
from custlist_desktop.ui.kit.lists.grounds import Ground, StripGround
from custlist_desktop.ui.kit.lists.ornaments import Ornament

RowT = TypeVar("RowT")
AnyIndex = QModelIndex | QPersistentModelIndex


class CellLook(Enum):
    """How a cell's text is painted."""

    PLAIN = auto()
    STRONG = auto()
    BOLD = auto()
    MUTED = auto()
    CAPTION = auto()
    LABEL = auto()
    """The name of a row, at its left."""
    STRONG_LABEL = auto()
    LINK = auto()
    CHIP = auto()
    DOUBT = auto()
    """On a tint of its own, with an icon: words that can't be read."""
    FIELD = auto()
    """As a combo, over which the table opens one: in muted ink where nothing is chosen, of the tint warn in doubt."""
    HEADING = auto()
    """Of a group of rows, on a ground of its own, over all columns; the second text is how many there are."""


class Button(Enum):
    """What can be clicked in a cell beside a link."""

    NONE = auto()
    DOTS = auto()
    """Three dots at the right, which open the row's menu."""
    ARROW = auto()
    """The text, with an arrow after it: a choice opens under it."""
    LIVELY_ARROW = auto()
    """The same, where the arrow is there on the current row and the one under the pointer only."""
    BARE = auto()
    """The text, without an arrow."""
    CELL = auto()
    """The whole cell, which is chosen by a click as a link is followed."""


class Cell(NamedTuple):
    """What the delegate paints: all it needs, in one call."""

    text: str
    look: CellLook = CellLook.PLAIN
    tint: ChipKind = "note"
    """A chip's."""
    second: str = ""
    """A second line, in caption type; the first is strong then."""
    lead: Ornament | None = None
    """What stands before the words."""
    trail: Ornament | None = None
    """What stands after them, at the right."""
    button: Button = Button.NONE
    ink: str = ""
    """The token of the text, where it isn't the look's."""
    ground: str = ""
    """The token of the ground, where it isn't the row's."""
    runs: tuple[Run, ...] = ()
    """The words in several looks; ``text`` has them all, for who listens."""


class ColumnKind(Enum):
    """How the texts of a column stand under one another."""

    TEXT = auto()
    FIGURES = auto()
    """Figures that are all equally wide, at the left: numbers and dates."""
    AMOUNT = auto()
    """The same at the right."""


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """One column of a list.

    Attributes:
        key: by which it is sorted and remembered; empty for a column of buttons.
        title: its header; empty for none.
        cell: what stands in it.
        kind: how its texts, and its title with them, stand under one another.
        spoken_title: what a screen reader says for a header that shows nothing.
        spoken: what a screen reader says of a cell; its text without.
        tip: a cell's tool tip; without, its whole text where that is cut off.
        sort: what rows in memory are sorted by; None for a column that doesn't sort.
        width: in the design's pixels; 0 for what its words need. On a page, as narrow as it may be.
        fits: whether it is wider where its words need more. On a page, whether its words are never cut.
        least: what has to be left for the column that takes the rest; with less the others are as narrow as they can.
        most: the same at most; 0 without a limit.
        words: all that may stand in it, with what stands beside; without, what the rows in view need is measured.
        takes_rest: whether it takes what the others leave.
        gives_way: on a page, its turn to be hidden where there isn't room for all; 0 for one that stays.
        title_ink: the token of a high title.
        caption: what stands under a high title.
        caption_ink: its token.
        ground: the token of its own ground, which a line parts from the column before; empty for the row's.
    """

    key: str
    title: str
    cell: Callable[[RowT], Cell]
    kind: ColumnKind = ColumnKind.TEXT
    spoken_title: str = ""
    spoken: Callable[[RowT], str] | None = None
    tip: Callable[[RowT], str] | None = None
    sort: Callable[[RowT], Any] | None = None
    width: int = 0
    fits: bool = False
    least: int = 96
    most: int = 0
    words: Sequence[Cell] = ()
    takes_rest: bool = False
    gives_way: int = 0
    title_ink: str = "text"
    caption: str = ""
    caption_ink: str = "muted"
    ground: str = ""


_STRIP: Final = StripGround()


@dataclass(frozen=True, slots=True)
class RowLook:
    """How the rows of a list are laid out, in the design's pixels.

    Attributes:
        height: of a row.
        ground: what is under the words, and shows the current row.
        first: what is free at the left of the first column.
        left: the same of every other one.
        right: what is free at the right of a column.
        last: the same of the last one, and of three dots, where it is another.
        under: what is free under the words, for the line.
        between: what is free between the two lines of a cell.
        amount_gap: what else is free at the right of amounts.
        has_last_line: whether there is a line under the last row too.
    """

    height: int = 36
    ground: Ground = _STRIP
    first: int = 24
    left: int = 0
    right: int = 12
    last: int | None = None
    under: int = 1
    between: int = 1
    amount_gap: int = 12
    has_last_line: bool = True

    def margins(self, *, is_first: bool, is_last: bool) -> tuple[int, int]:
        """What is free at the left and the right of a column, by whether it is at an end of its list."""
        right = self.last if is_last and self.last is not None else self.right
        return (self.first if is_first else self.left), right


NO_CELL: Final = Cell("")
_DOTS: Final = Cell("", button=Button.DOTS)


def dots_column(width: int = 0, tip: Callable[[Any], str] | None = None) -> Column[Any]:
    """The column of the three dots."""
    return Column("", "", lambda _row: _DOTS, spoken_title=actions_title(), width=width, tip=tip)


def actions_title() -> str:
    """What a screen reader says for the header of the three dots, which shows nothing."""
    return translate("ListTable", "Actions")
