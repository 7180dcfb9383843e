"""The changes of everybody as a table: under their days, whose names stay in view."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.records import MadeBy
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import clock_text, local_day
from custlist_desktop.ui.kit.history_words import ValueNames, weekday_text
from custlist_desktop.ui.kit.lists.cells import (
    NO_CELL,
    AnyIndex,
    Cell,
    CellLook,
    Column,
    ColumnKind,
    RowLook,
    dots_column,
)
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.kit.lists.marked_text import Highlights
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.ornaments import AvatarBefore, IconBefore, OutlineBefore
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.settings.activity_words import ICONS, about, told_runs, told_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_LOOK: Final = RowLook(height=40, first=20, last=13, has_last_line=False)
_DAY_HEIGHT: Final = 32
_AVATAR: Final = 24
_MUTED: Final = CellLook.MUTED
_MADE_ICONS: Final[Mapping[MadeBy, str]] = {MadeBy.UNDO: "undo", MadeBy.REDO: "redo"}
_NO_HEADING: Final = Cell("", CellLook.HEADING)


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A change, the day that those under it were made on, or what is inside of an import.

    Attributes:
        day: of the change.
        one: None for a day, and for the row that reads more of an import.
        inside: the import that it belongs to.
        is_open: of an import, whether its rows are shown.
    """

    day: date
    one: ActivityEntry | None = None
    inside: ActivityEntry | None = None
    is_open: bool | None = None

    @property
    def id(self) -> object:
        """What tells it from all others."""
        if self.inside is not None:
            return self.inside.id, 0 if self.one is None else self.one.key
        return self.day if self.one is None else self.one.id

    @property
    def is_day(self) -> bool:
        """Whether it is the name of a day."""
        return self.one is None and self.inside is None


@dataclass(frozen=True, slots=True)
class ShownImport:
    """What is shown inside of an import, and whether there is more."""

    entries: Sequence[ActivityEntry]
    has_more: bool


def rows_of(entries: Iterable[ActivityEntry], imports: Mapping[int, ShownImport]) -> list[ActivityRow]:
    """Rows for ``entries``, newest first, each day above its own, and under an import what is shown of it."""
    rows: list[ActivityRow] = []
    day: date | None = None
    for one in entries:
        own = local_day(one.entry.at)
        if day != own:
            day = own
            rows.append(ActivityRow(day))
        shown = imports.get(one.id)
        rows.append(ActivityRow(day, one, is_open=shown is not None if one.has_rows else None))
        if shown is not None:
            rows += [ActivityRow(day, each, one) for each in shown.entries]
            rows += [ActivityRow(day, None, one)] if shown.has_more else []
    return rows


class ActivityTable(RowsTable[ActivityRow]):
    """Days can't be chosen; the day of the first row in view stays at the top."""

    turned = Signal(int)
    """The row of an import that is to be opened, or closed."""

    def __init__(self, names: ValueNames, today: Callable[[], date]) -> None:
        """``names`` says what values are called that the journal has by key."""
        self._today = today
        columns = _columns(names, today)
        super().__init__(columns, _LOOK, model=RowsModel(columns, flags=_flags))
        self.rows_model.setParent(self)
        self.setAccessibleName(translate("ActivityPage", "Changes"))
        self._header.hide()  # who listens hears the titles
        self.verticalHeader().setMinimumSectionSize(scaled(_DAY_HEIGHT))
        self._sticky = _StickyDay(self)
        self.verticalScrollBar().valueChanged.connect(self._place_day)
        self.rows_model.modelReset.connect(self._place_day)

    def show_rows(self, rows: Sequence[ActivityRow], highlights: Highlights) -> None:
        """Shows ``rows``; what stays keeps its place, also in view."""
        model, before = self.rows_model, self.rows_model.rows
        count = len(before)
        if highlights == model.highlights and count and list(rows[:count]) == list(before):
            model.extend(rows[count:])
        else:
            count, where = 0, self.verticalScrollBar().value()
            model.highlights = highlights
            self.set_rows(rows)
            self.verticalScrollBar().setValue(where)
        self._lay_out_days(count)
        self._place_day()

    def _lay_out_days(self, first: int) -> None:
        """Lets days run over all columns, and gives back its height to a row that stands where one was."""
        if first == 0:
            self.clearSpans()
        heights, columns = self.verticalHeader(), self.rows_model.columnCount()
        for place, row in enumerate(self.rows_model.rows[first:], first):
            height = scaled(_DAY_HEIGHT) if row.is_day else heights.defaultSectionSize()
            if heights.sectionSize(place) != height:
                heights.resizeSection(place, height)
            if row.is_day:
                self.setSpan(place, 0, 1, columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_day()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Keeps the current row from under the day at the top."""
        super().scrollTo(index, hint)
        hidden = scaled(_DAY_HEIGHT) - self.rowViewportPosition(index.row())
        if hidden > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right opens an import, Left closes it, also from a row that is inside of it."""
        row = self.current()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is None or not is_plain or event.key() not in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            super().keyPressEvent(event)
        elif row.inside is not None and event.key() == Qt.Key.Key_Left:
            self.select(row.inside.id)
        elif row.is_open is (event.key() == Qt.Key.Key_Left):
            self.turned.emit(self.current_row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow of an import opens or closes it."""
        super().mousePressEvent(event)
        row = self._arrow_at(event.position().toPoint())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.turned.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on an arrow are two clicks."""
        row = self._arrow_at(event.position().toPoint())
        if row >= 0:
            self.turned.emit(row)
        else:
            super().mouseDoubleClickEvent(event)

    def _arrow_at(self, position: QPoint) -> int:
        """The row whose arrow is there; -1 for none."""
        index = self.indexAt(position)
        if not index.isValid():
            return -1
        lead = self.rows_model.cell(index.row(), index.column()).lead
        room = self._delegate.text_rect(self.visualRect(index), index.column())
        arrow = lead.arrow(room) if isinstance(lead, OutlineBefore) else None
        return index.row() if arrow is not None and arrow.adjusted(-5, -5, 5, 5).contains(position) else -1

    def _place_day(self) -> None:
        """Where the next day comes up from below, it pushes the one at the top away."""
        height = scaled(_DAY_HEIGHT)
        row = self.rows_model.row_at(self.rowAt(0))
        at_edge = self.rowAt(height)
        below = self.rows_model.row_at(at_edge)
        self._sticky.setVisible(row is not None)
        if row is None:
            return
        pushed = self.rowViewportPosition(at_edge) - height if below is not None and below.is_day else 0
        self._sticky.show_day(weekday_text(row.day, self._today()))
        self._sticky.setGeometry(0, min(0, pushed), self.viewport().width(), height)
        self._sticky.raise_()


class _StickyDay(QWidget):
    def __init__(self, table: ActivityTable) -> None:
        super().__init__(table.viewport())
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_day(self, text: str) -> None:
        self._text = text
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current_tokens()
        painter.fillRect(self.rect(), tokens.colour("alt"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.colour("row"))
        painter.setFont(fonts.body(fonts.SEMIBOLD))
        painter.setPen(tokens.colour("text"))
        draw_line(painter, self.rect().adjusted(_LOOK.first, 0, -_LOOK.right, -_LOOK.under), self._text)


def _flags(row: ActivityRow, _column: int, usual: Qt.ItemFlag) -> Qt.ItemFlag:
    return Qt.ItemFlag.NoItemFlags if row.is_day else usual


def _columns(names: ValueNames, today: Callable[[], date]) -> tuple[Column[ActivityRow], ...]:
    def when(row: ActivityRow) -> Cell:
        if row.is_day:
            return Cell(weekday_text(row.day, today()), CellLook.HEADING)
        return NO_CELL if row.inside is not None or row.one is None else Cell(clock_text(row.one.entry.at), _MUTED)

    def who(row: ActivityRow, one: ActivityEntry) -> Cell:
        return NO_CELL if row.inside else Cell(one.entry.user, lead=AvatarBefore(one.entry.user, _AVATAR))

    def what(row: ActivityRow, one: ActivityEntry) -> Cell:
        return Cell(
            about(one), CellLook.STRONG, lead=IconBefore("user" if row.inside else _icon(one), "muted", gap=10)
        )

    def changed(row: ActivityRow, one: ActivityEntry) -> Cell:
        lead = None if row.is_open is None else OutlineBefore(row.is_open)
        return Cell(told_text(one, names), runs=told_runs(one, names), lead=lead)

    dots = dots_column(56)
    more = Cell(translate("ActivityPage", "More rows of this import…"), CellLook.LINK)
    return (
        Column("when", translate("ActivityPage", "When"), when, ColumnKind.FIGURES, width=84, fits=True),
        Column("who", translate("ActivityPage", "Who"), _of_change(who), width=190),
        Column("about", translate("ActivityPage", "About"), _of_change(what), width=236),
        Column(
            "what", translate("ActivityPage", "What Changed"), _of_change(changed, more), takes_rest=True, least=180
        ),
        Column("", "", _of_change(lambda row, _one: dots.cell(row)), spoken_title=dots.spoken_title, width=56),
    )


def _of_change(
    cell: Callable[[ActivityRow, ActivityEntry], Cell], more: Cell = NO_CELL
) -> Callable[[ActivityRow], Cell]:
    """Of a day, which runs over all columns, the later ones have nothing."""

    def shown(row: ActivityRow) -> Cell:
        if row.one is not None:
            return cell(row, row.one)
        return _NO_HEADING if row.is_day else more

    return shown


def _icon(one: ActivityEntry) -> str:
    if one.many is not None:
        return "import" if one.many.name else "customers"
    return _MADE_ICONS.get(one.entry.made_by, ICONS[one.subject])
