"""The customers of a group side by side: a column each, a row per field, and what would come of them."""

from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.services.duplicates.merge_plan import NOTES, MergePlan
from custlist_desktop.ui.duplicates.words import name_of, shown_value
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.dates import date_text, local_day
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, Column
from custlist_desktop.ui.kit.lists.ornaments import DotBefore, MarkBefore

STAYS: Final = "stays"
INCLUDED: Final = "included"
_ESTIMATES: Final = "estimates"
_CHANGED: Final = "changed"
_BLANK: Final = "–"


def compared_rows(plan: MergePlan) -> list[str]:
    """What is compared, row by row. Fields that none of the customers has are no rows."""
    positions = range(len(plan.candidates))
    known = [name for name in CUSTOMER_FIELDS if any(plan.value(position, name) for position in positions)]
    choice = [STAYS, INCLUDED] if len(plan.candidates) > 2 else [STAYS]
    return [*choice, *known, _ESTIMATES, _CHANGED]


def compared_columns(plan: MergePlan, home_region: str) -> list[Column[str]]:
    """The names of the rows, the customers, and the merged one; numbers as written in ``home_region``."""

    def name_cell(name: str) -> Cell:
        """A dot says that the customers differ."""
        marked = _contradicts(plan, name)
        return Cell(_row_text(name), CellLook.STRONG_LABEL if marked else CellLook.LABEL, lead=DotBefore(marked))

    names = Column("names", "", name_cell, spoken_title=translate("Duplicates", "Field"))
    customers = [_customer_column(plan, position, home_region) for position in range(len(plan.candidates))]
    return [names, *customers, _result_column(plan, home_region)]


def mark_of(plan: MergePlan, position: int, name: str) -> MarkBefore | None:
    """What can be clicked in a customer's cell, and whether it is chosen; None where there is no choice."""
    if name == STAYS:
        return MarkBefore(position == plan.kept, is_radio=True)
    if name == INCLUDED:
        return MarkBefore(plan.is_included(position), is_radio=False)
    if name not in CUSTOMER_FIELDS or not plan.differs(name) or not plan.is_included(position):
        return None
    return MarkBefore(plan.is_picked(name, position), is_radio=name != NOTES)


def _customer_column(plan: MergePlan, position: int, home_region: str) -> Column[str]:
    def cell(name: str) -> Cell:
        mark, text = mark_of(plan, position, name), _customer_text(plan, position, name, home_region)
        chosen = mark is not None and mark.is_chosen
        look = CellLook.STRONG if chosen and text != _BLANK else CellLook.PLAIN
        faint = text == _BLANK or not plan.is_included(position) or mark is None
        button = Button.NONE if mark is None else Button.CELL
        return Cell(text, look, lead=mark, button=button, ink="muted" if faint else "text")

    def spoken(name: str) -> str:
        mark, text = mark_of(plan, position, name), _customer_text(plan, position, name, home_region)
        said = translate("Duplicates", "chosen") if mark is not None and mark.is_chosen else ""
        return ", ".join(filter(None, (_row_text(name), text, said)))

    caption, is_kept = translate("Duplicates", "Left as it is"), position == plan.kept
    if is_kept:
        caption = translate("Duplicates", "Stays")
    elif plan.is_included(position):
        caption = translate("Duplicates", "Is merged into it")
    return Column(
        str(position),
        name_of(plan.candidates[position]),
        cell,
        spoken=spoken,
        title_ink="text" if plan.is_included(position) else "muted",
        caption=caption,
        caption_ink="ok" if is_kept else "muted",
    )


def _result_column(plan: MergePlan, home_region: str) -> Column[str]:
    def text(name: str) -> str:
        if name in CUSTOMER_FIELDS:
            return _result_text(plan, name, home_region) or _BLANK
        if name == _ESTIMATES:
            return QLocale().toString(sum(plan.candidates[each].estimates for each in plan.included()))
        return ""

    def cell(name: str) -> Cell:
        shown = text(name)
        look = CellLook.STRONG if _contradicts(plan, name) and shown != _BLANK else CellLook.PLAIN
        return Cell(shown, look, ink="muted" if shown == _BLANK else "text")

    def spoken(name: str) -> str:
        return ", ".join(filter(None, (_row_text(name), text(name))))

    return Column("result", translate("Duplicates", "After merging"), cell, spoken=spoken, ground="alt")


def _contradicts(plan: MergePlan, name: str) -> bool:
    """Whether the customers contradict each other in a field, so that a look is worth while."""
    return name in CUSTOMER_FIELDS and plan.contradicts(name)


def _customer_text(plan: MergePlan, position: int, name: str, home_region: str) -> str:
    candidate = plan.candidates[position]
    if name in (STAYS, INCLUDED):
        return ""
    if name == _ESTIMATES:
        return QLocale().toString(candidate.estimates)
    if name == _CHANGED:
        return date_text(local_day(candidate.record.updated_at))
    return shown_value(candidate, name, home_region) or _BLANK


def _result_text(plan: MergePlan, name: str, home_region: str) -> str:
    if name == NOTES:
        return " ".join(plan.result(name).split())
    source = next(each for each in plan.included() if plan.is_picked(name, each))
    return shown_value(plan.candidates[source], name, home_region)


def _row_text(name: str) -> str:
    own = {
        STAYS: translate("Duplicates", "Stays"),
        INCLUDED: translate("Duplicates", "Merge this one"),
        _ESTIMATES: translate("Duplicates", "Estimates"),
        _CHANGED: translate("Duplicates", "Last changed"),
    }
    return own.get(name) or field_text(name)
