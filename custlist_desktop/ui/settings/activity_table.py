"""The changes of everybody as a table: under their days, whose names stay in view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from custlist_desktop.services.history.activity import ActivityEntry
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import clock_text, local_day
from custlist_desktop.ui.kit.history_words import ValueNames, day_text
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook, dots_column
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.ornaments import AvatarBefore, IconBefore
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.settings.activity_words import ICONS, about, told_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_LOOK: Final = RowLook(height=40, first=20, last=13, has_last_line=False)
_AVATAR: Final = 24


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A change, or the day that those under it were made on."""

    day: date
    one: ActivityEntry | None = None

    @property
    def id(self) -> object:
        """What tells it from all others."""
        return self.day if self.one is None else self.one.id


def rows_of(entries: Sequence[ActivityEntry]) -> list[ActivityRow]:
    """Rows for ``entries``, which are newest first, each day above its own."""
    rows: list[ActivityRow] = []
    for one in entries:
        day = local_day(one.entry.at)
        if not rows or rows[-1].day != day:
            rows.append(ActivityRow(day))
        rows.append(ActivityRow(day, one))
    return rows


class ActivityTable(RowsTable[ActivityRow]):
    """Days can't be chosen; the day of the first row in view stays at the top."""

    def __init__(self, names: ValueNames, today: Callable[[], date]) -> None:
        """``names`` says what values are called that the journal has by key."""
        self._today = today
        columns = _columns(names, today)
        super().__init__(columns, _LOOK, model=RowsModel(columns, flags=_flags))
        self.rows_model.setParent(self)
        self.setAccessibleName(translate("ActivityPage", "Changes"))
        self._sticky = _StickyDay(self)
        self.verticalScrollBar().valueChanged.connect(self._place_day)
        self.rows_model.modelReset.connect(self._place_day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_day()

    def _place_day(self) -> None:
        """Where the next day comes up from below, it pushes the one at the top away."""
        top = self.rowAt(0)
        row = self.rows_model.row_at(top)
        below = self.rows_model.row_at(top + 1)
        self._sticky.setVisible(row is not None)
        if row is None:
            return
        height = self._row_height
        pushed = self.rowViewportPosition(top + 1) - height if below is not None and below.one is None else 0
        self._sticky.show_day(day_text(row.day, self._today()))
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
        draw_line(painter, self.rect().adjusted(scaled(_LOOK.first), 0, -_LOOK.right, -_LOOK.under), self._text)


def _flags(row: ActivityRow, _column: int, usual: Qt.ItemFlag) -> Qt.ItemFlag:
    return Qt.ItemFlag.NoItemFlags if row.one is None else usual


def _columns(names: ValueNames, today: Callable[[], date]) -> tuple[Column[ActivityRow], ...]:
    def when(row: ActivityRow) -> Cell:
        if row.one is None:
            return Cell(day_text(row.day, today()), CellLook.HEADING)
        return Cell(clock_text(row.one.entry.at), CellLook.MUTED)

    def who(one: ActivityEntry) -> Cell:
        return Cell(one.entry.user, lead=AvatarBefore(one.entry.user, _AVATAR))

    def what(one: ActivityEntry) -> Cell:
        return Cell(about(one), CellLook.STRONG, lead=IconBefore(_icon(one), "muted", gap=10))

    dots = dots_column(56)
    return (
        Column("when", translate("ActivityPage", "When"), when, ColumnKind.FIGURES, width=84, fits=True),
        Column("who", translate("ActivityPage", "Who"), _of_change(who), width=190),
        Column("about", translate("ActivityPage", "About"), _of_change(what), width=236),
        Column(
            "what",
            translate("ActivityPage", "What Changed"),
            _of_change(lambda one: Cell(told_text(one, names))),
            takes_rest=True,
            least=180,
        ),
        Column(
            "",
            "",
            _of_change(lambda one: dots.cell(ActivityRow(local_day(one.entry.at), one))),
            spoken_title=dots.spoken_title,
            width=56,
        ),
    )


def _of_change(cell: Callable[[ActivityEntry], Cell]) -> Callable[[ActivityRow], Cell]:
    """Of a day, which is painted over all columns, the later ones have nothing but its ground."""

    def shown(row: ActivityRow) -> Cell:
        return Cell("", CellLook.HEADING) if row.one is None else cell(row.one)

    return shown


def _icon(one: ActivityEntry) -> str:
    if one.many is not None:
        return "import" if one.many.name else "customers"
    return "undo" if one.entry.is_undo else ICONS[one.subject]
