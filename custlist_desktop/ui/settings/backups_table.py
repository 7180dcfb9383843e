"""The backups as a table, and the one that is being made above them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from custlist_desktop.domain.errors import FileTrouble
from custlist_desktop.domain.words.backups import reason_text
from custlist_desktop.services.backups.looking import Backup
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.backup_words import holding_text, size_text
from custlist_desktop.ui.kit.dates import recent_cell, recent_text
from custlist_desktop.ui.kit.lists.cells import NO_CELL, Cell, CellLook, Column, ColumnKind, RowLook, dots_column
from custlist_desktop.ui.kit.lists.ornaments import CellState, ChipBeside
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

WHY_COLUMN: Final = 1
_WIDE: Final = RowLook(height=36, first=20, last=13, has_last_line=False)
_NARROW: Final = RowLook(height=52, first=20, last=13, has_last_line=False)
_BAR: Final = 160
_BAR_HEIGHT: Final = 6
RUNNING: Final = "running"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup, or the one that is being made.

    Attributes:
        backup: None for the one that is being made.
        done: how much of that is done, from 0 to 1.
    """

    backup: Backup | None
    done: float = 0.0

    @property
    def key(self) -> str:
        if self.backup is None:
            return RUNNING
        facts = self.backup.facts
        return facts.id if facts is not None else str(self.backup.path)


@dataclass(frozen=True, slots=True)
class TableWords:
    """What the table asks for as it is painted.

    Attributes:
        now: the moment, aware, in the time zone that is shown.
        second_name: what the second folder is called.
        refusal: why nothing can be changed; empty if it can.
    """

    now: Callable[[], datetime]
    second_name: Callable[[], str]
    refusal: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Bar:
    """How far a backup is."""

    done: float

    def spoken(self) -> str:
        return translate("BackupsPage", "{percent}%").format(percent=round(100 * self.done))

    def width(self) -> int:
        return scaled(_BAR)

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        height = scaled(_BAR_HEIGHT)
        bar = QRectF(room.left(), room.top() + (room.height() - height) / 2, scaled(_BAR), height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_tokens().colour("press"))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        painter.setBrush(current_tokens().colour("accent"))
        painter.drawRoundedRect(bar.adjusted(0, 0, -bar.width() * (1 - self.done), 0), height / 2, height / 2)
        painter.restore()


@dataclass(frozen=True, slots=True)
class PlacesBefore:
    """The places of a backup, as icons."""

    names: tuple[str, ...]
    words: str

    def spoken(self) -> str:
        return self.words

    def width(self) -> int:
        return len(self.names) * (icon_size() + 8)

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        for number, name in enumerate(self.names):
            pixmap = icon_pixmap(name, "muted", icon_size(), painter.device().devicePixelRatio())
            painter.drawPixmap(
                room.left() + number * (icon_size() + 8), room.top() + (room.height() - icon_size()) // 2, pixmap
            )


def backups_table(ask: TableWords, *, is_narrow: bool) -> RowsTable[BackupRow]:
    """A table for backups, the newest first and the one that is being made above them.

    Args:
        is_narrow: whether what a backup holds stands under why it was made, and icons say where it is.
    """
    columns = _narrow_columns(ask) if is_narrow else _wide_columns(ask)
    table = RowsTable(
        columns,
        _NARROW if is_narrow else _WIDE,
        key=lambda row: row.key,
        group=lambda row: row.backup is not None,
        tie=lambda row: row.key,
    )
    table.sort_by(0, descending=True)
    table.show_whole()
    table.setAccessibleName(translate("BackupsPage", "Backups"))
    return table


def _wide_columns(ask: TableWords) -> tuple[Column[BackupRow], ...]:
    return (
        _moment_column(ask, 172),
        Column("why", translate("BackupsPage", "Why It Was Made"), _why, takes_rest=True, least=150),
        Column("holds", translate("BackupsPage", "What It Holds"), _holds, width=226, fits=True),
        _size_column(76),
        Column("where", translate("BackupsPage", "Where"), lambda row: _where(row, ask), width=172, fits=True),
        _dots(ask),
    )


def _narrow_columns(ask: TableWords) -> tuple[Column[BackupRow], ...]:
    return (
        _moment_column(ask, 128),
        Column("why", translate("BackupsPage", "Why, and What It Holds"), _why_and_holds, takes_rest=True, least=150),
        _size_column(76),
        Column(
            "where",
            translate("BackupsPage", "Where"),
            lambda row: _where_icons(row, ask),
            width=72,
            tip=lambda row: _where_text(row, ask),
        ),
        _dots(ask),
    )


def _moment_column(ask: TableWords, width: int) -> Column[BackupRow]:
    def cell(row: BackupRow) -> Cell:
        if row.backup is None:
            return Cell(translate("BackupsPage", "Now"), CellLook.STRONG)
        return Cell(recent_cell(row.backup.made_at, ask.now()), CellLook.STRONG)

    def moment(row: BackupRow) -> float:
        return row.backup.made_at.timestamp() if row.backup is not None else 0.0

    title = translate("BackupsPage", "Copy")
    return Column("moment", title, cell, ColumnKind.FIGURES, sort=moment, width=width, fits=True)


def _size_column(width: int) -> Column[BackupRow]:
    def cell(row: BackupRow) -> Cell:
        return Cell("" if row.backup is None else size_text(row.backup.size), CellLook.MUTED)

    return Column("size", translate("BackupsPage", "Size"), cell, ColumnKind.AMOUNT, width=width, fits=True)


def _dots(ask: TableWords) -> Column[BackupRow]:
    def tip(row: BackupRow) -> str:
        if row.backup is None:
            return ""
        moment = recent_text(row.backup.made_at, ask.now())
        return translate("BackupsPage", "Actions for the copy of {moment}").format(moment=moment)

    def cell(row: BackupRow) -> Cell:
        return NO_CELL if row.backup is None else column.cell(row)

    column = dots_column(44, tip)
    return replace(column, cell=cell)


def _why(row: BackupRow, *, is_in_line: bool = False) -> Cell:
    if row.backup is None:
        return Cell("", CellLook.MUTED)
    facts = row.backup.facts
    if row.backup.trouble is not None:
        chip = ChipBeside(_trouble_text(row.backup.trouble), "bad", "error", gap=8, is_in_line=is_in_line)
        text = reason_text(facts, words().backup_reasons) if facts is not None else row.backup.path.name
        return Cell(text, trail=chip)
    text = reason_text(facts, words().backup_reasons) if facts is not None else ""
    is_kept = facts is not None and facts.is_kept
    chip_kept = ChipBeside(translate("BackupsPage", "Kept"), gap=8, is_in_line=is_in_line) if is_kept else None
    return Cell(text, trail=chip_kept)


def _trouble_text(trouble: FileTrouble) -> str:
    return {
        FileTrouble.FOREIGN_PARTS: translate("BackupsPage", "Foreign parts"),
        FileTrouble.NEWER: translate("BackupsPage", "Newer version"),
    }.get(trouble, translate("BackupsPage", "Can’t be read"))


def _holds(row: BackupRow) -> Cell:
    if row.backup is None:
        return Cell("", lead=Bar(row.done))
    if row.backup.trouble is not None or row.backup.facts is None:
        return Cell("")
    return Cell(holding_text(row.backup.facts), CellLook.MUTED)


def _why_and_holds(row: BackupRow) -> Cell:
    if row.backup is None:
        return _holds(row)
    return _why(row, is_in_line=True)._replace(second=_holds(row).text or " ")


def _where_text(row: BackupRow, ask: TableWords) -> str:
    if row.backup is None:
        return ""
    names = [translate("BackupsPage", "This computer")] if row.backup.first is not None else []
    names += [ask.second_name()] if row.backup.second is not None else []
    return ", ".join(names)


def _where(row: BackupRow, ask: TableWords) -> Cell:
    return Cell(_where_text(row, ask), CellLook.MUTED)


def _where_icons(row: BackupRow, ask: TableWords) -> Cell:
    if row.backup is None:
        return Cell("")
    names = ("computer",) * (row.backup.first is not None) + ("drive",) * (row.backup.second is not None)
    return Cell("", lead=PlacesBefore(names, _where_text(row, ask)))
