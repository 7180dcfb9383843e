"""What each role may do, read from the rules themselves."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from custlist_desktop.domain.roles import Action, Role, may
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import labelled_text, translate
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme.metrics import pane_side, scaled, screen_area

_ROW: Final = 31
_HEAD: Final = 36
_ROLE_WIDTH: Final = 131
_SHARE: Final = 0.13
"""Of a small screen's width, beside a large font."""
_BETWEEN_ROLES: Final = 18
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


class RoleTable(Outline):
    """One line for each thing that users do, one column for each role."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(21, 1, 21, 4)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        title = translate("RoleTable", "What each role may do")
        self.setAccessibleName(title)
        grid.addWidget(make_label(title, "label"), 0, 0)
        grid.setRowMinimumHeight(0, scaled(_HEAD))
        for column, role in enumerate(Role, 1):
            head = make_label(role_text(role), "label")
            head.setContentsMargins(0, 0, _BETWEEN_ROLES, 0)
            grid.addWidget(head, 0, column)
            width = pane_side(_ROLE_WIDTH, screen_area(self).width(), _SHARE)
            grid.setColumnMinimumWidth(column, width + _BETWEEN_ROLES * (column == 1))
        for place, action in enumerate(_ACTIONS):
            row = 2 * place + 2
            grid.addWidget(make_line(), row - 1, 0, 1, len(Role) + 1)
            grid.setRowMinimumHeight(row, scaled(_ROW))
            grid.addWidget(make_label(action_text(action), wrap=True), row, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, role in enumerate(Role, 1):
                grid.addWidget(_permission(action, role), row, column)


def _permission(action: Action, role: Role) -> QWidget:
    """A check mark, or a dash and the word No; a screen reader says also what was asked."""
    allowed = may(role, action)
    word = translate("RoleTable", "Yes") if allowed else translate("RoleTable", "No")
    answer = QWidget()
    answer.setAccessibleName(labelled_text(f"{action_text(action)}, {role_text(role)}", word))
    layout = QHBoxLayout(answer)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(IconLabel("check" if allowed else "keep", "ok" if allowed else "muted"))
    if not allowed:
        layout.addWidget(make_label(word, "caption"))
    layout.addStretch(1)
    return answer
