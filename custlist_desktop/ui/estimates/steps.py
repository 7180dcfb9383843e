"""What one does to an estimate in a step that can be undone, as a value, and its words."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QUndoCommand

from custlist_desktop.ui.estimates.lines.columns import column_title
from custlist_desktop.ui.i18n import translate


class Did(Enum):
    """What a step does."""

    ADD_CUSTOMER = auto()
    ADD_LINE = auto()
    ADD_TAX = auto()
    CHANGE_COLUMNS = auto()
    CHANGE_DISCOUNT = auto()
    CHANGE_STATUS = auto()
    CHANGE_TAX = auto()
    CHOOSE_CUSTOMER = auto()
    CUT_LINES = auto()
    DELETE_LINES = auto()
    DELETE_SECTION = auto()
    DUPLICATE_LINES = auto()
    DUPLICATE_SECTION = auto()
    EDIT_CELL = auto()
    EDIT_CONTACT = auto()
    EDIT_DETAILS = auto()
    EDIT_NOTES = auto()
    EDIT_NUMBER = auto()
    EDIT_SCOPE = auto()
    EDIT_SITE = auto()
    EDIT_TERMS = auto()
    EDIT_TITLE = auto()
    FILL_DOWN = auto()
    GO_BACK = auto()
    INSERT_LINE = auto()
    INSERT_SECTION = auto()
    INSERT_TEMPLATE = auto()
    LINK_AGAIN = auto()
    MARK_NOT_OPTIONAL = auto()
    MARK_NOT_TAXABLE = auto()
    MARK_OPTIONAL = auto()
    MARK_TAXABLE = auto()
    MOVE_LINES = auto()
    MOVE_SECTION = auto()
    MOVE_TAX = auto()
    PASTE_LINES = auto()
    REMOVE_TAX = auto()
    UNDO_PASTE = auto()
    USE_WORKED_OUT_PRICE = auto()


@dataclass(frozen=True, slots=True)
class EditStep:
    """What a step does; it may be shown in another language than it was done in.

    Attributes:
        did: what is done.
        n: how many lines, or the `LineColumn` of a cell, or the number of a revision.
    """

    did: Did
    n: int = 1


class StepCommand(QUndoCommand):
    """A command of the undo stack that knows what it does."""

    def __init__(self, step: EditStep) -> None:
        """Does ``step``."""
        super().__init__()
        self.step = step


def step_words(step: EditStep) -> str:
    """A step in a verb and its object, such as "Delete Line"; stands after Undo and Redo."""
    did, n = step.did, step.n
    if did is Did.EDIT_CELL:
        return translate("LineTable", "Edit {column}").format(column=column_title(n))
    if did is Did.GO_BACK:
        return translate("EditorRevisions", "Go Back to Revision {revision}").format(revision=n)
    return _line_words(n).get(did) or _other_words()[did]


def _line_words(n: int) -> dict[Did, str]:
    """What is done to ``n`` rows of the lines."""
    one = n == 1
    return {
        Did.ADD_LINE: translate("LineTable", "Add Line"),
        Did.CHANGE_COLUMNS: translate("LineTable", "Change Columns"),
        Did.CUT_LINES: translate("LineTable", "Cut %Ln Line(s)", "", n),
        Did.DELETE_LINES: translate("LineTable", "Delete Line")
        if one
        else translate("LineTable", "Delete %Ln Line(s)", "", n),
        Did.DELETE_SECTION: translate("LineTable", "Delete Section"),
        Did.DUPLICATE_LINES: translate("LineTable", "Duplicate Line")
        if one
        else translate("LineTable", "Duplicate %Ln Line(s)", "", n),
        Did.DUPLICATE_SECTION: translate("LineTable", "Duplicate Section"),
        Did.FILL_DOWN: translate("LineTable", "Fill Down"),
        Did.INSERT_LINE: translate("LineTable", "Insert Line"),
        Did.INSERT_SECTION: translate("LineTable", "Insert Section"),
        Did.MARK_NOT_OPTIONAL: translate("LineTable", "Mark as Not Optional"),
        Did.MARK_NOT_TAXABLE: translate("LineTable", "Mark as Not Taxable"),
        Did.MARK_OPTIONAL: translate("LineTable", "Mark as Optional"),
        Did.MARK_TAXABLE: translate("LineTable", "Mark as Taxable"),
        Did.MOVE_LINES: translate("LineTable", "Move Line")
        if one
        else translate("LineTable", "Move %Ln Line(s)", "", n),
        Did.MOVE_SECTION: translate("LineTable", "Move Section"),
        Did.PASTE_LINES: translate("LineTable", "Paste %Ln Line(s)", "", n),
        Did.UNDO_PASTE: translate("LineTable", "Undo Paste"),
        Did.USE_WORKED_OUT_PRICE: translate("LineTable", "Use Calculated Price"),
    }


def _other_words() -> dict[Did, str]:
    return {
        Did.ADD_CUSTOMER: translate("HolderTasks", "Add Customer"),
        Did.ADD_TAX: translate("TotalsPanel", "Add Tax"),
        Did.CHANGE_TAX: translate("TotalsPanel", "Change Tax"),
        Did.MOVE_TAX: translate("TotalsPanel", "Move Tax"),
        Did.REMOVE_TAX: translate("TotalsPanel", "Remove Tax"),
        Did.CHANGE_DISCOUNT: translate("TotalsPanel", "Change Discount"),
        Did.CHANGE_STATUS: translate("EditorEdits", "Change Status"),
        Did.CHOOSE_CUSTOMER: translate("HolderTasks", "Choose Customer"),
        Did.EDIT_CONTACT: translate("HolderTasks", "Edit Contact Details"),
        Did.EDIT_DETAILS: translate("EditorEdits", "Edit Details"),
        Did.EDIT_NOTES: translate("TextsPanel", "Edit Internal Notes"),
        Did.EDIT_NUMBER: translate("EditorEdits", "Edit Number"),
        Did.EDIT_SCOPE: translate("TextsPanel", "Edit Scope of Work"),
        Did.EDIT_SITE: translate("EditorEdits", "Edit Job Site"),
        Did.EDIT_TERMS: translate("TextsPanel", "Edit Terms and Conditions"),
        Did.EDIT_TITLE: translate("EditorEdits", "Edit Title"),
        Did.INSERT_TEMPLATE: translate("TextsPanel", "Insert Template"),
        Did.LINK_AGAIN: translate("HolderTasks", "Link Again"),
    }
