"""The users' section of Account Settings with its menus and dialogs."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.settings.passwords import OwnPasswordDialog, PasswordDialog
from custlist_desktop.ui.settings.questions import give_up_role_question, remove_password_question
from custlist_desktop.ui.settings.sections import USERS
from custlist_desktop.ui.settings.user_dialog import UserDialog
from custlist_desktop.ui.settings.users_table import UserColumn
from custlist_desktop.ui.shell.workplace import CUSTOMERS, Workplace
from tests.gallery.sizes import SMALLEST, WIDE
from tests.gallery.walk import Walk, child, primary_button


def see_users(walk: Walk, workplace: Workplace) -> None:
    """Shows the section and what opens there; the customers are in view afterwards."""
    window = workplace.window
    if walk.wants("settings-users", "user-", "password-"):
        workplace.show_account_settings(USERS)
        walk.see("settings-users", window)
        window.resize(*SMALLEST)
        walk.see("settings-users-smallest", window)
        window.resize(*WIDE)
        walk.see_popup("settings-users-menu", window, lambda: _press(window, UserColumn.MENU))
        walk.see_popup("settings-users-role-menu", window, lambda: _press(window, UserColumn.ROLE))
        _see_dialogs(walk)
    window.show_page(CUSTOMERS)


def _press(window: QWidget, column: UserColumn) -> None:
    """Presses what opens a menu in the first row."""
    table = child(window, RowsTable)
    rect = table.visualRect(table.model().index(0, column))
    place = rect.center() if column is UserColumn.MENU else QPoint(rect.left() + 24, rect.center().y())
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _see_dialogs(walk: Walk) -> None:
    session = walk.session
    users = session.users.all()
    owner = next(user for user in users if user.role is Role.ACCOUNT_OWNER)
    other: User = next(user for user in users if user.role is Role.ESTIMATOR)
    walk.see_dialog("user-add", UserDialog(session))
    taken = UserDialog(session)
    walk.see_dialog("user-errors", taken, lambda: _type_taken(taken, other.name))
    walk.see_dialog("user-rename", UserDialog(session, other))
    walk.see_dialog("password-set", PasswordDialog(session, other))
    walk.see_dialog("password-change", PasswordDialog(session, owner))
    empty = PasswordDialog(session, other)
    walk.see_dialog("password-errors", empty, lambda: primary_button(empty).click())
    walk.see_dialog("password-remove", remove_password_question(owner))
    walk.see_dialog("password-own", OwnPasswordDialog(session))
    walk.see_dialog("user-give-up-role", give_up_role_question())


def _type_taken(dialog: UserDialog, name: str) -> None:
    """Another user's name, which is refused."""
    child(dialog, QLineEdit).setText(name)
    primary_button(dialog).click()
