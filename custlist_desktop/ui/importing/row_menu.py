"""The menu of a row in the Check step: what may be decided for it, and for all rows that are shown."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.incoming import Candidate, CheckedRow, Decision, Outcome
from custlist_desktop.ui.i18n import translate
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


DecideRow = Callable[[Decision, int | None], object]
"""Gets the decision, and the id of the customer that the row updates."""
DecideAll = Callable[[Outcome | None, Decision], object]


class RowMenu(RoundMenu):
    """What may be decided, with a check mark at what is decided now."""

    def __init__(self, parent: QWidget, decide: DecideRow, decide_all: DecideAll) -> None:
        """Empty until `add_row` or `add_all`; it goes once it is closed.

        Args:
            parent: the parent.
            decide: decides about the row.
            decide_all: decides about all rows of an outcome, or of any with None, that have the choice.
        """
        super().__init__(parent=parent)
        self._decide, self._decide_all = decide, decide_all
        self.setMinimumWidth(scaled(224))
        self.aboutToHide.connect(self.deleteLater)

    def add_row(self, row: CheckedRow) -> None:
        """Adds what may be decided for a row."""
        self.setAccessibleName(translate("CheckStep", "What to do with row {row}").format(row=row.number))
        if not row.has_choice():
            self.add(translate("CheckStep", "Nothing else can be done with this row")).setEnabled(False)
            return
        several = len(row.candidates) > 1
        for decision in sorted(row.choices, key=_MATCHED.index):
            candidates: tuple[Candidate | None, ...] = row.candidates if decision is Decision.UPDATE else (None,)
            for candidate in candidates or (None,):
                named = several or (decision is Decision.UPDATE and candidate is not None)
                text = _candidate_text(candidate) if named and candidate is not None else _decision_text(decision)
                action = self.add(text)
                action.setCheckable(True)
                action.setChecked(row.outcome.value == decision.value and not several)
                key = candidate.id if candidate is not None else None
                action.triggered.connect(partial(self._decide, decision, key))

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

    def _fill_for_all(self, menu: RoundMenu, outcome: Outcome | None) -> None:
        for decision in _FOR_ALL.get(outcome, ()):
            menu.add(_decision_text(decision)).triggered.connect(partial(self._decide_all, outcome, decision))


def _decision_text(decision: Decision) -> str:
    """A decision about rows whose customer needs no naming."""
    return {
        Decision.CREATE: translate("CheckStep", "Create as new"),
        Decision.UPDATE: translate("CheckStep", "Update the customer in the list"),
        Decision.SKIP: translate("CheckStep", "Skip"),
    }[decision]


def _candidate_text(candidate: Candidate) -> str:
    """The decision to update one of the customers whom a row may be."""
    names = [name for name in (candidate.company, candidate.contact_name, candidate.city) if name]
    name = ", ".join(names).replace("&", "&&")  # "&" alone would mark an access key
    return translate("CheckStep", "Update {name}").format(name=name)


def all_rows_text(outcome: Outcome | None, count: int) -> str:
    """A decision about all rows that are shown is to follow."""
    if outcome is Outcome.CREATE:
        return translate("CheckStep", "For All %Ln New Customer(s)", "", count)
    if outcome is Outcome.UPDATE:
        return translate("CheckStep", "For All %Ln Update(s)", "", count)
    if outcome is Outcome.SKIP:
        return translate("CheckStep", "For All %Ln Skipped Row(s)", "", count)
    if outcome is Outcome.REFUSED:
        return translate("CheckStep", "For all refused rows that can be resolved")
    return translate("CheckStep", "For all rows found in the list")
