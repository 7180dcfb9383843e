"""The customers of a group side by side: a column each, a row per field, and what would come of them."""

from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QObject, Qt, Signal

from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.services.duplicates.merge_plan import NOTES, MergePlan
from custlist_desktop.ui.duplicates.words import field_text, name_of, shown_value
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import local_day, short_date
from custlist_desktop.ui.kit.lists.cells import AnyIndex

STAYS: Final = "stays"
INCLUDED: Final = "included"
ESTIMATES: Final = "estimates"
CHANGED: Final = "changed"
BLANK: Final = "–"


class Mark(Enum):
    """What can be clicked in a cell, and whether it is chosen."""

    NONE = auto()
    RADIO = auto()
    RADIO_CHOSEN = auto()
    BOX = auto()
    BOX_CHOSEN = auto()


_CHOSEN: Final = (Mark.RADIO_CHOSEN, Mark.BOX_CHOSEN)


class CompareModel(QAbstractTableModel):
    """Shows a `MergePlan` and changes it. Column 0 names the rows; the last one is the merged customer."""

    plan_changed = Signal()
    """Something else is chosen."""

    def __init__(self, home_region: str, parent: QObject | None = None) -> None:
        """Shows nobody. ``home_region`` is where numbers need no country code."""
        super().__init__(parent)
        self._home_region = home_region
        self._plan: MergePlan | None = None
        self._rows: list[str] = []

    @property
    def plan(self) -> MergePlan | None:
        """What is shown."""
        return self._plan

    def set_plan(self, plan: MergePlan | None) -> None:
        """Shows other customers, or nobody. Fields that none of them has are no rows."""
        self.beginResetModel()
        self._plan = plan
        self._rows = []
        if plan is not None:
            positions = range(len(plan.candidates))
            known = [name for name in CUSTOMER_FIELDS if any(plan.value(position, name) for position in positions)]
            choice = [STAYS, INCLUDED] if len(plan.candidates) > 2 else [STAYS]
            self._rows = [*choice, *known, ESTIMATES, CHANGED]
        self.endResetModel()

    def position_of(self, column: int) -> int | None:
        """The customer in a column; None for the rows' names and the result."""
        count = len(self._plan.candidates) if self._plan is not None else 0
        return column - 1 if 1 <= column <= count else None

    def is_result(self, column: int) -> bool:
        """Whether a column is the merged customer's."""
        return self._plan is not None and column == len(self._plan.candidates) + 1

    def is_marked(self, row: int) -> bool:
        """Whether the customers contradict each other in a row, so that a look is worth while."""
        name = self._rows[row]
        return self._plan is not None and name in CUSTOMER_FIELDS and self._plan.contradicts(name)

    def is_left_out(self, column: int) -> bool:
        """Whether the customer in a column is not merged."""
        position = self.position_of(column)
        return position is not None and self._plan is not None and not self._plan.is_included(position)

    def mark(self, row: int, column: int) -> Mark:
        """What can be clicked in a cell."""
        plan, position, name = self._plan, self.position_of(column), self._rows[row]
        if plan is None or position is None:
            return Mark.NONE
        if name == STAYS:
            return Mark.RADIO_CHOSEN if position == plan.kept else Mark.RADIO
        if name == INCLUDED:
            return Mark.BOX_CHOSEN if plan.is_included(position) else Mark.BOX
        if name not in CUSTOMER_FIELDS or not plan.differs(name) or not plan.is_included(position):
            return Mark.NONE
        if name == NOTES:
            return Mark.BOX_CHOSEN if plan.is_picked(name, position) else Mark.BOX
        return Mark.RADIO_CHOSEN if plan.is_picked(name, position) else Mark.RADIO

    def choose(self, row: int, column: int) -> None:
        """Does what a click on a cell means; nothing where there is nothing to choose."""
        plan, position, name = self._plan, self.position_of(column), self._rows[row]
        if plan is None or position is None or self.mark(row, column) is Mark.NONE:
            return
        if name == STAYS:
            plan.keep(position)
        elif name == INCLUDED:
            plan.set_included(position, not plan.is_included(position))
        else:
            plan.pick(name, position)
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.plan_changed.emit()

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        plan, name, position = self._plan, self._rows[row], self.position_of(column)
        if plan is None:
            return ""
        if column == 0:
            return _row_text(name)
        if position is not None:
            return self._customer_text(plan, position, name)
        if name in CUSTOMER_FIELDS:
            return self._result_text(plan, name) or BLANK
        if name == ESTIMATES:
            return QLocale().toString(sum(plan.candidates[each].estimates for each in plan.included()))
        return ""

    def _customer_text(self, plan: MergePlan, position: int, name: str) -> str:
        candidate = plan.candidates[position]
        if name in (STAYS, INCLUDED):
            return ""
        if name == ESTIMATES:
            return QLocale().toString(candidate.estimates)
        if name == CHANGED:
            return short_date(local_day(candidate.record.updated_at))
        return shown_value(candidate, name, self._home_region) or BLANK

    def _result_text(self, plan: MergePlan, name: str) -> str:
        if name == NOTES:
            return " ".join(plan.result(name).split())
        source = next(each for each in plan.included() if plan.is_picked(name, each))
        return shown_value(plan.candidates[source], name, self._home_region)

    def column_title(self, column: int) -> tuple[str, str]:
        """Whom a column is about, and what becomes of them."""
        plan, position = self._plan, self.position_of(column)
        if plan is None or column == 0:
            return "", ""
        if position is None:
            return translate("Duplicates", "After merging"), ""
        name = name_of(plan.candidates[position])
        if position == plan.kept:
            return name, translate("Duplicates", "Stays")
        if plan.is_included(position):
            return name, translate("Duplicates", "Is merged into it")
        return name, translate("Duplicates", "Left as it is")

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Qt's override."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Qt's override."""
        if self._plan is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._plan.candidates) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.column_title(section)[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = ", ".join(filter(None, self.column_title(section)))
            return said or translate("Duplicates", "Field")
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override: the text; for a screen reader with its field, its customer and whether it is chosen."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chosen = translate("Duplicates", "chosen") if self.mark(row, column) in _CHOSEN else ""
            parts = (
                self.text(row, 0),
                self.text(row, column) if column else "",
                chosen,
            )
            return ", ".join(filter(None, parts))
        if role == Qt.ItemDataRole.CheckStateRole and self.mark(row, column) is not Mark.NONE:
            return Qt.CheckState.Checked if self.mark(row, column) in _CHOSEN else Qt.CheckState.Unchecked
        return None

    def refresh_texts(self) -> None:
        """Says everything again, in another language."""
        self.beginResetModel()
        self.endResetModel()


def _row_text(name: str) -> str:
    own = {
        STAYS: translate("Duplicates", "Stays"),
        INCLUDED: translate("Duplicates", "Merge this one"),
        ESTIMATES: translate("Duplicates", "Estimates"),
        CHANGED: translate("Duplicates", "Last changed"),
    }
    return own.get(name) or field_text(name)
