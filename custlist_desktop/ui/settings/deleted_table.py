"""What was deleted, as a table with check boxes."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.deleted import ComesBack, DeletedRecord
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import recent_cell
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, Column, RowLook
from custlist_desktop.ui.kit.lists.check_all import CheckAllBox
from custlist_desktop.ui.kit.lists.ornaments import CheckBefore, IconBefore
from custlist_desktop.ui.kit.lists.rows_table import RowsTable

_FIRST: Final = 20
_LOOK: Final = RowLook(height=52, first=_FIRST, last=13, has_last_line=False)
_CHECK: Final = 0
RESTORE_COLUMN: Final = 4


class DeletedTable(RowsTable[DeletedRecord]):
    """Space checks the current row; a click on its box does too."""

    toggled = Signal()
    """Others are checked than before."""
    all_wanted = Signal()
    """Ctrl+A: all that is shown is to be checked."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """``now`` gives the moment, aware, in the time zone that is shown."""
        self.checked: set[object] = set()
        super().__init__(self._columns(now), _LOOK, key=lambda record: record.id)
        self.check_all = CheckAllBox(self._header, translate("DeletedPage", "Check all that is shown"), _FIRST)
        self.check_all.clicked.connect(self.all_wanted)
        self.setAccessibleName(translate("DeletedPage", "Deleted customers and estimates"))
        self.show_whole()

    def _columns(self, now: Callable[[], datetime]) -> tuple[Column[DeletedRecord], ...]:
        return (
            Column("", "", self._check, spoken_title=translate("DeletedPage", "Chosen"), spoken=self._said, width=52),
            Column("name", translate("DeletedPage", "Customer or Estimate"), _name, takes_rest=True, least=180),
            Column(
                "at",
                translate("DeletedPage", "Deleted"),
                lambda record: _deleted(record, now()),
                width=168,
                fits=True,
            ),
            Column("comes", translate("DeletedPage", "When Restored"), _comes, width=206),
            Column("", "", _restore, spoken_title=translate("DeletedPage", "Restore"), width=96, fits=True),
        )

    def _check(self, record: DeletedRecord) -> Cell:
        return Cell("", lead=CheckBefore(record.id in self.checked), button=Button.CELL)

    def _said(self, record: DeletedRecord) -> str:
        is_checked = record.id in self.checked
        return translate("DeletedPage", "checked") if is_checked else translate("DeletedPage", "not checked")

    def show_checks(self) -> None:
        """Shows in the header whether all rows are checked, or a part of them."""
        checked = [record.id in self.checked for record in self.rows_model.rows]
        self.check_all.show_part(all(checked) if all(checked) or not any(checked) else None)
        self.viewport().update()

    def toggle(self, record: DeletedRecord) -> None:
        """Checks a row, or unchecks it."""
        self.checked ^= {record.id}
        self.viewport().update()
        self.toggled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space checks, Ctrl+A checks all."""
        record = self.current()
        if event.key() == Qt.Key.Key_Space and record is not None:
            self.toggle(record)
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The box is where the first column is."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        record = self.rows_model.row_at(index.row()) if index.isValid() else None
        if record is not None and index.column() == _CHECK and event.button() == Qt.MouseButton.LeftButton:
            self.toggle(record)


def record_name(record: DeletedRecord) -> str:
    """What a record is called: the customer's name, the estimate's title or number; of many how many they are."""
    many, count = record.many, record.count
    if record.comes is ComesBack.AS_SAMPLES:
        customers = translate("SampleQuestions", "%Ln sample customer(s)", "", many)
        estimates = translate("SampleQuestions", "%Ln sample estimate(s)", "", count)
        return translate("DeletedPage", "{first} and {second}").format(first=customers, second=estimates)
    if record.comes is ComesBack.WITH_IMPORT:
        counted = translate("DeletedPage", "%Ln customer(s) of {file}", "", many)
        return counted.format(file=record.name)
    return record.name or record.number


def _name(record: DeletedRecord) -> Cell:
    is_customer = record.subject is Subject.CUSTOMER
    if record.key < 0:
        second = ""
    elif is_customer:
        second = ", ".join(filter(None, (record.other, record.city)))
        second = second or translate("DeletedPage", "No contact name")
    else:
        total = format_named_amount(record.total, record.currency, QLocale().name()) if record.currency else ""
        second = ", ".join(filter(None, (record.number, record.other, total)))
    name = {ComesBack.AS_SAMPLES: "sample", ComesBack.WITH_IMPORT: "import"}.get(record.comes, "")
    icon = IconBefore(name or ("user" if is_customer else "document"), "muted", gap=12)
    return Cell(record_name(record), CellLook.STRONG, second=second, lead=icon)


def _deleted(record: DeletedRecord, now: datetime) -> Cell:
    return Cell(recent_cell(record.at.astimezone(now.tzinfo), now), second=record.user)


def _comes(record: DeletedRecord) -> Cell:
    count = record.count
    text = {
        ComesBack.AS_IT_WAS: translate("DeletedPage", "Comes back as it was"),
        ComesBack.WITH_ESTIMATES: translate("DeletedPage", "%Ln estimate(s) are linked to it again", "", count),
        ComesBack.UNMERGED: translate("DeletedPage", "Was merged; both are in the list then"),
        ComesBack.LINKED: translate("DeletedPage", "Linked to {name} again"),
        ComesBack.WITH_CUSTOMER: translate("DeletedPage", "{name} comes back with it"),
        ComesBack.WITH_DETAILS: translate("DeletedPage", "{name} is gone; it keeps the details"),
        ComesBack.RENUMBERED: translate("DeletedPage", "Its number was given again: gets the next one"),
        ComesBack.AS_SAMPLES: translate("DeletedPage", "Come back as sample data"),
        ComesBack.WITH_IMPORT: (
            translate("DeletedPage", "Come back, and %Ln customer(s) are updated by it again", "", count)
            if count
            else translate("DeletedPage", "Come back as they were imported")
        ),
        ComesBack.WITH_RESTORE: translate("DeletedPage", "Comes back with all that this restore changed"),
    }[record.comes]
    return Cell(text.replace("{name}", record.other), CellLook.MUTED)


def _restore(record: DeletedRecord) -> Cell:
    is_merged = record.comes is ComesBack.UNMERGED
    text = translate("DeletedPage", "Undo the Merge") if is_merged else translate("DeletedPage", "Restore")
    return Cell(text, CellLook.LINK)
