"""What one can do with an estimate of the list: one action each, the same in menus and on keys."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.estimate_status import KEPT_STATUSES, EstimateStatus
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.actions import make_action
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.metrics import scaled

_MENU_WIDTH: Final = 224


class EstimateActions(QObject):
    """The actions of the estimates page. The page connects and enables them."""

    def __init__(self, page: QWidget) -> None:
        """Keys work in the whole window while ``page`` is in view."""
        super().__init__(page)
        self.new = make_action(self, "add", "Ctrl+N", page)
        self.search = make_action(self, "search", "Ctrl+F", page)
        self.open = make_action(self, "edit", "Enter")  # the table itself opens at Enter
        self.duplicate = make_action(self, "copy", "Ctrl+D", page)
        self.proposal = make_action(self, "proposal")
        self.delete = make_action(self, "delete", "Del", page, "bad")
        self.undo = make_action(self, "undo", "Ctrl+Z", page)
        self.statuses = {status: self._make_status(status) for status in KEPT_STATUSES}
        group = QActionGroup(self)
        for action in self.statuses.values():
            group.addAction(action)

    def _make_status(self, status: EstimateStatus) -> QAction:
        action = QAction(self)
        action.setCheckable(True)
        action.setData(status.value)
        return action

    def retranslate(self) -> None:
        """Names every action."""
        self.new.setText(translate("EstimateActions", "New Estimate"))
        self.search.setText(translate("EstimateActions", "Search"))
        self.open.setText(translate("EstimateActions", "Open"))
        self.duplicate.setText(translate("EstimateActions", "Duplicate"))
        self.proposal.setText(translate("EstimateActions", "Make Proposal"))
        self.delete.setText(translate("EstimateActions", "Delete Estimate"))
        self.undo.setText(translate("EstimateActions", "Undo Delete"))
        for status, action in self.statuses.items():
            action.setText(words().statuses[status])

    def set_current(self, status: EstimateStatus | None, refusal: str = "") -> None:
        """Enables what can be done with the current estimate.

        Args:
            status: the estimate's; None while there is none.
            refusal: why no estimate can be changed, for tool tips; empty where they can.
        """
        for action in (self.open, self.proposal):
            action.setEnabled(status is not None)
        for action in (self.duplicate, self.delete, *self.statuses.values()):
            action.setEnabled(status is not None and not refusal)
            action.setToolTip(refusal)  # without one, Qt says the action's text
        for each, action in self.statuses.items():
            action.setChecked(each is status)

    def row_menu(self, parent: QWidget) -> RoundMenu:
        """The menu of an estimate, by its three dots and by the right button."""
        menu = RoundMenu(parent=parent)
        menu.setMinimumWidth(scaled(_MENU_WIDTH))
        menu.addActions([self.open, self.duplicate, self.proposal])
        statuses = menu.add_submenu(translate("EstimateActions", "Status"), "update")
        statuses.addActions(list(self.statuses.values()))
        menu.addSeparator()
        menu.addAction(self.delete)
        return menu
