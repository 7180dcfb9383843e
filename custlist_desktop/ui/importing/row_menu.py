"""The menu of a row in the Check step: what may be decided for it, and for all rows that are shown."""

from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from custlist_desktop.domain.incoming import Candidate, CheckedRow, Decision, Outcome
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.check_model import has_choice
from custlist_desktop.ui.importing.decisions import all_rows_text, candidate_text, decision_text
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.metrics import scaled

_MATCHED: Final = (Decision.UPDATE, Decision.SKIP, Decision.CREATE)
_NEW: Final = (Decision.CREATE, Decision.SKIP)
_FOR_ALL: Final[dict[Outcome | None, tuple[Decision, ...]]] = {
    None: (Decision.UPDATE, Decision.CREATE),
    Outcome.CREATE: _NEW,
    Outcome.UPDATE: _MATCHED,
    Outcome.SKIP: _MATCHED,
    Outcome.REFUSED: _NEW,
}
"""What may be decided for all rows that are shown; rows that lack the choice stay as they are."""


class RowMenu(RoundMenu):
    """What may be decided, with a check mark at what is decided now."""

    row_decided = Signal(object, object)
    """A Decision about the row, and the id of the customer that it updates, or None."""
    all_decided = Signal(object, object)
    """All rows of an Outcome (None for every row) are to get a Decision, where they have that choice."""

    def __init__(self, parent: QWidget) -> None:
        """Empty until `add_row` or `add_all`; it goes once it is closed."""
        super().__init__(parent=parent)
        self.setMinimumWidth(scaled(224))
        self.aboutToHide.connect(self.deleteLater)

    def add_row(self, row: CheckedRow) -> None:
        """Adds what may be decided for a row."""
        self.setAccessibleName(translate("CheckStep", "What becomes of row {row}").format(row=row.number))
        if not has_choice(row):
            self.add(translate("CheckStep", "Nothing else can be done with this row")).setEnabled(False)
            return
        several = len(row.candidates) > 1
        for decision in sorted(row.choices, key=_MATCHED.index):
            candidates: tuple[Candidate | None, ...] = row.candidates if decision is Decision.UPDATE else (None,)
            for candidate in candidates or (None,):
                named = several or (decision is Decision.UPDATE and candidate is not None)
                text = candidate_text(candidate) if named and candidate is not None else decision_text(decision)
                action = self.add(text)
                action.setCheckable(True)
                action.setChecked(row.outcome.value == decision.value and not several)
                action.setData((decision, candidate.id if candidate is not None else None))
                action.triggered.connect(self._on_row_triggered)

    def add_all_of(self, outcome: Outcome | None, count: int) -> None:
        """Adds a menu of what may be decided for all ``count`` rows that are shown."""
        if _FOR_ALL.get(outcome) and count > 1:
            self.addSeparator()
            self._fill_for_all(self.add_submenu(all_rows_text(outcome, count)), outcome)

    def add_all(self, outcome: Outcome | None) -> None:
        """Adds what may be decided for all rows that are shown."""
        self._fill_for_all(self, outcome)

    def open_at(self, where: QPoint) -> None:
        """Opens it at a global position, on what is decided now."""
        self.popup(where)
        entries = [action for action in self.actions() if action.isCheckable()]
        if entries:
            chosen = [action for action in entries if action.isChecked()]
            self.setActiveAction((chosen or entries)[0])

    def open_below(self, button: QPushButton) -> None:
        """Opens it under a button."""
        self.popup_below(button)

    def _fill_for_all(self, menu: RoundMenu, outcome: Outcome | None) -> None:
        for decision in _FOR_ALL.get(outcome, ()):
            action = menu.add(decision_text(decision))
            action.setData((outcome, decision))
            action.triggered.connect(self._on_all_triggered)

    def _on_row_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.row_decided.emit(*action.data())

    def _on_all_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.all_decided.emit(*action.data())
