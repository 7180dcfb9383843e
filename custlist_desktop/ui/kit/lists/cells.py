"""What a list is declared by: its columns, what stands in their cells, and how its rows are laid out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.chip import ChipKind
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
        width: in the design's pixels; 0 for what its words need.
        narrow: the same in a list with less room; 0 for the same width.
        fits: whether it is wider where its words need more.
        least: what has to be left for the column that takes the rest; with less the others are as narrow as they can.
        most: the same at most; 0 without a limit.
        words: all that may stand in it, with what stands beside; without, what the rows in view need is measured.
        takes_rest: whether it takes what the others leave.
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
    narrow: int = 0
    fits: bool = False
    least: int = 96
    most: int = 0
    words: Sequence[Cell] = ()
    takes_rest: bool = False
    title_ink: str = "text"
    caption: str = ""
    caption_ink: str = "muted"
    ground: str = ""


class Shape(Enum):
    """What shows that a row is current."""

    STRIP = auto()
    """The row's ground."""
    QUIET = auto()
    """The ground, and only while the keyboard is there: a list that is only looked at."""
    CELL = auto()
    """A ring in the current cell while the keyboard is there: a table of choices."""
    CARD = auto()
    """A round card inside the row, and a ring around it while the keyboard is there."""


@dataclass(frozen=True, slots=True)
class RowLook:
    """How the rows of a list are laid out, in the design's pixels.

    Attributes:
        height: of a row.
        shape: what shows the current row.
        first: what is free at the left of the first column.
        left: the same of every other one.
        right: what is free at the right of a column.
        last: the same of the last one, where it is another.
        under: what is free under the words, for the line.
        between: what is free between the two lines of a cell.
        amount_gap: what else is free at the right of amounts.
        chip_reach: how far a chip reaches into what is free at the left and the right.
        dots_right: what is free at the right of the three dots.
        has_bar: whether there is a bar at the left of the current row while the keyboard is there.
        has_hover: whether the row under the pointer has another ground.
        has_high_titles: whether titles have room for two lines: a name, and what is said of it.
        has_last_line: whether there is a line under the last row too.
        inset: of a card in its row: left, top, right, bottom.
        radius: of a card's corners.
        chosen_ground: the token of the current card's ground.
        has_ring: whether there is a ring around it while the keyboard is there.
        line_left: where a line under a card's row begins; None for none.
    """

    height: int = 36
    shape: Shape = Shape.STRIP
    first: int = 24
    left: int = 0
    right: int = 12
    last: int | None = None
    under: int = 1
    between: int = 1
    amount_gap: int = 12
    chip_reach: tuple[int, int] = (0, 0)
    dots_right: int = 6
    has_bar: bool = True
    has_hover: bool = True
    has_high_titles: bool = False
    has_last_line: bool = True
    inset: tuple[int, int, int, int] = (3, 3, 3, 4)
    radius: int = 6
    chosen_ground: str = "select"
    has_ring: bool = True
    line_left: int | None = None

    def margins(self, column: int, count: int) -> tuple[int, int]:
        """What is free at the left and the right of one of ``count`` columns."""
        right = self.right if self.last is None or column != count - 1 else self.last
        return (self.first if column == 0 else self.left), right


NO_CELL: Final = Cell("")
_DOTS: Final = Cell("", button=Button.DOTS)


def dots_column(width: int = 0, tip: Callable[[Any], str] | None = None) -> Column[Any]:
    """The column of the three dots."""
    return Column("", "", lambda _row: _DOTS, spoken_title=actions_title(), width=width, tip=tip)


def actions_title() -> str:
    """What a screen reader says for the header of the three dots, which shows nothing."""
    return translate("ListTable", "Actions")
