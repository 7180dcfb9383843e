"""What each role may do, read from the rules themselves."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from custlist_desktop.domain.roles import Action, Role, may
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme.metrics import scaled

_ROW: Final = 31
_HEAD: Final = 36
_ROLE_WIDTH: Final = 131
_ACTIONS: Final = (
    Action.SEE_CUSTOMERS,
    Action.EDIT_ESTIMATES,
    Action.ADD_CUSTOMER_FROM_ESTIMATE,
    Action.ADD_CUSTOMER_FROM_LIST,
    Action.EDIT_CUSTOMER,
    Action.MANAGE_ACCOUNT,
    Action.MANAGE_USERS,
)


def action_text(action: Action) -> str:
    """What a user may do, for a list of permissions."""
    return {
        Action.SEE_CUSTOMERS: translate("RoleTable", "See and search customers, call, email, copy"),
        Action.EDIT_ESTIMATES: translate("RoleTable", "Create and edit estimates, make proposals"),
        Action.ADD_CUSTOMER_FROM_ESTIMATE: translate("RoleTable", "Add a customer from an estimate"),
        Action.ADD_CUSTOMER_FROM_LIST: translate("RoleTable", "Add a customer from the customer list"),
        Action.EDIT_CUSTOMER: translate("RoleTable", "Edit, delete, import, export, merge customers"),
        Action.DELETE_CUSTOMER: translate("RoleTable", "Delete customers"),
        Action.IMPORT_CUSTOMERS: translate("RoleTable", "Import customers"),
        Action.EXPORT_CUSTOMERS: translate("RoleTable", "Export customers"),
        Action.MERGE_CUSTOMERS: translate("RoleTable", "Merge customers"),
        Action.MANAGE_ACCOUNT: translate("RoleTable", "Templates, trade names, estimate defaults"),
        Action.MANAGE_USERS: translate("RoleTable", "Users, roles, restoring a backup"),
    }[action]


class _Answer(QWidget):
    """A check mark, or a dash and the word No."""

    def __init__(self, allowed: bool) -> None:
        super().__init__()
        self.allowed = allowed
        self._word = make_label(role="caption")
        if allowed:
            self._word.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(IconLabel("check" if allowed else "keep", "ok" if allowed else "muted"))
        layout.addWidget(self._word)
        layout.addStretch(1)

    def name(self, action: str, role: str) -> None:
        """Says the answer, and to a screen reader also what was asked."""
        word = translate("RoleTable", "Yes") if self.allowed else translate("RoleTable", "No")
        self._word.setText(word)
        self.setAccessibleName(f"{action}, {role}: {word}")


class RoleTable(Outline):
    """One line for each thing that users do, one column for each role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Never changes but by the language."""
        super().__init__(parent)
        self._title = make_label(role="label")
        self._roles = {role: make_label(role="label") for role in Role}
        self._actions: dict[Action, QLabel] = {}
        self._answers: dict[tuple[Action, Role], _Answer] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(21, 1, 21, 4)
        self._grid.setSpacing(0)
        self._build()
        self._title.setText(translate("RoleTable", "What each role may do"))
        self.setAccessibleName(self._title.text())
        for role, label in self._roles.items():
            label.setText(role_text(role))
        for action, label in self._actions.items():
            label.setText(action_text(action))
        for (action, role), answer in self._answers.items():
            answer.name(action_text(action), role_text(role))

    def _build(self) -> None:
        grid = self._grid
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0)
        grid.setRowMinimumHeight(0, scaled(_HEAD))
        for column, label in enumerate(self._roles.values(), 1):
            grid.addWidget(label, 0, column)
            grid.setColumnMinimumWidth(column, scaled(_ROLE_WIDTH) + 18 * (column == 1))
        for place, action in enumerate(_ACTIONS):
            row = 2 * place + 2
            grid.addWidget(make_line(), row - 1, 0, 1, len(Role) + 1)
            grid.setRowMinimumHeight(row, scaled(_ROW))
            label = self._actions[action] = make_label()
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, role in enumerate(Role, 1):
                answer = self._answers[action, role] = _Answer(may(role, action))
                grid.addWidget(answer, row, column)
