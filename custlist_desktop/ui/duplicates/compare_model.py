"""The customers of a group side by side: a column each, a row per field, and what would come of them."""

from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.services.duplicates.merge_plan import NOTES, MergePlan
from custlist_desktop.ui.duplicates.words import name_of, shown_value
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.dates import local_day, short_date
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, Column
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.ornaments import DotBefore, MarkBefore

STAYS: Final = "stays"
INCLUDED: Final = "included"
ESTIMATES: Final = "estimates"
CHANGED: Final = "changed"
BLANK: Final = "–"


class CompareModel(RowsModel[str]):
    """Shows a `MergePlan` and changes it. Column 0 names the rows; the last one is the merged customer."""

    plan_changed = Signal()
    """Something else is chosen."""

    def __init__(self, home_region: str, parent: QObject | None = None) -> None:
        """Shows nobody. ``home_region`` is where numbers need no country code."""
        super().__init__((), parent, key=lambda name: name)
        self._home_region = home_region
        self._plan: MergePlan | None = None

    @property
    def plan(self) -> MergePlan | None:
        """What is shown."""
        return self._plan

    def set_plan(self, plan: MergePlan | None) -> None:
        """Shows other customers, or nobody. Fields that none of them has are no rows."""
        self._plan = plan
        if plan is None:
            self.set_rows((), ())
            return
        positions = range(len(plan.candidates))
        known = [name for name in CUSTOMER_FIELDS if any(plan.value(position, name) for position in positions)]
        choice = [STAYS, INCLUDED] if len(plan.candidates) > 2 else [STAYS]
        self.set_rows([*choice, *known, ESTIMATES, CHANGED], self._declared(plan))

    def _declared(self, plan: MergePlan) -> list[Column[str]]:
        """The column of the rows' names, one for each customer, and the merged one's."""
        names: Column[str] = Column("names", "", self._name_cell, spoken_title=_field_word())
        customers = [self._customer_column(plan, position) for position in range(len(plan.candidates))]
        return [names, *customers, self._result_column(plan)]

    def _customer_column(self, plan: MergePlan, position: int) -> Column[str]:
        def cell(name: str) -> Cell:
            mark = self._mark(plan, position, name)
            text = self._customer_text(plan, position, name)
            chosen = mark is not None and mark.is_chosen
            look = CellLook.STRONG if chosen and text != BLANK else CellLook.PLAIN
            faint = text == BLANK or not plan.is_included(position) or mark is None
            button = Button.NONE if mark is None else Button.CELL
            return Cell(text, look, lead=mark, button=button, ink="muted" if faint else "text")

        def spoken(name: str) -> str:
            shown = cell(name)
            chosen = shown.lead is not None and isinstance(shown.lead, MarkBefore) and shown.lead.is_chosen
            said = translate("Duplicates", "chosen") if chosen else ""
            return ", ".join(filter(None, (_row_text(name), shown.text, said)))

        return Column(str(position), name_of(plan.candidates[position]), cell, spoken=spoken)

    def _result_column(self, plan: MergePlan) -> Column[str]:
        def text(name: str) -> str:
            if name in CUSTOMER_FIELDS:
                return self._result_text(plan, name) or BLANK
            if name == ESTIMATES:
                return QLocale().toString(sum(plan.candidates[each].estimates for each in plan.included()))
            return ""

        def cell(name: str) -> Cell:
            shown = text(name)
            strong = self.is_marked(name) and shown != BLANK
            look = CellLook.STRONG if strong else CellLook.PLAIN
            return Cell(shown, look, ink="muted" if shown == BLANK else "text")

        def spoken(name: str) -> str:
            return ", ".join(filter(None, (_row_text(name), text(name))))

        title = translate("Duplicates", "After merging")
        return Column("result", title, cell, spoken=spoken, ground="alt")

    def _name_cell(self, name: str) -> Cell:
        """The row's name; a dot before it says that the customers differ."""
        marked = self.is_marked(name)
        return Cell(_row_text(name), CellLook.STRONG_LABEL if marked else CellLook.LABEL, lead=DotBefore(marked))

    def position_of(self, column: int) -> int | None:
        """The customer in a column; None for the rows' names and the result."""
        count = len(self._plan.candidates) if self._plan is not None else 0
        return column - 1 if 1 <= column <= count else None

    def is_result(self, column: int) -> bool:
        """Whether a column is the merged customer's."""
        return self._plan is not None and column == len(self._plan.candidates) + 1

    def is_marked(self, name: str) -> bool:
        """Whether the customers contradict each other in a field, so that a look is worth while."""
        return self._plan is not None and name in CUSTOMER_FIELDS and self._plan.contradicts(name)

    def is_left_out(self, column: int) -> bool:
        """Whether the customer in a column is not merged."""
        position = self.position_of(column)
        return position is not None and self._plan is not None and not self._plan.is_included(position)

    @staticmethod
    def _mark(plan: MergePlan, position: int, name: str) -> MarkBefore | None:
        """What can be clicked in a cell, and whether it is chosen; None where there is no choice."""
        if name == STAYS:
            return MarkBefore(position == plan.kept, is_radio=True)
        if name == INCLUDED:
            return MarkBefore(plan.is_included(position), is_radio=False)
        if name not in CUSTOMER_FIELDS or not plan.differs(name) or not plan.is_included(position):
            return None
        return MarkBefore(plan.is_picked(name, position), is_radio=name != NOTES)

    def choose(self, row: int, column: int) -> None:
        """Does what a click on a cell means; nothing where there is nothing to choose."""
        plan, position, name = self._plan, self.position_of(column), self.rows[row]
        if plan is None or position is None or self._mark(plan, position, name) is None:
            return
        if name == STAYS:
            plan.keep(position)
        elif name == INCLUDED:
            plan.set_included(position, not plan.is_included(position))
        else:
            plan.pick(name, position)
        self.refresh_texts()
        self.plan_changed.emit()

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

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """For a screen reader also what becomes of whom a column is about."""
        said = super().headerData(section, orientation, role)
        if said is None or role != Qt.ItemDataRole.AccessibleTextRole:
            return said
        return ", ".join(filter(None, self.column_title(section))) or said


def _field_word() -> str:
    return translate("Duplicates", "Field")


def _row_text(name: str) -> str:
    own = {
        STAYS: translate("Duplicates", "Stays"),
        INCLUDED: translate("Duplicates", "Merge this one"),
        ESTIMATES: translate("Duplicates", "Estimates"),
        CHANGED: translate("Duplicates", "Last changed"),
    }
    return own.get(name) or field_text(name)
