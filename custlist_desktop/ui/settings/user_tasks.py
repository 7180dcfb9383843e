"""What can be done with a user, who may, and the menus that offer it."""

from enum import StrEnum
from typing import Final

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import scaled

_MENU_WIDTH: Final = 224


class UserTask(StrEnum):
    """What the menu of a row offers."""

    RENAME = "rename"
    SET_PASSWORD = "set_password"  # noqa: S105  # no password
    REMOVE_PASSWORD = "remove_password"  # noqa: S105  # no password
    DEACTIVATE = "deactivate"
    ACTIVATE = "activate"


def last_owner_sentence(name: str) -> str:
    """Why the only active Account Owner stays what they are."""
    sentence = translate("UsersPage", "{name} is the only active Account Owner. Make another user one first.")
    return sentence.format(name=name)


def only_owner_sentence(name: str) -> str:
    """The same, as something to know beforehand."""
    return translate(
        "UsersPage", "{name} is the only active Account Owner. This role can change once another user is one too."
    ).format(name=name)


def task_refusal(session: Session, user: User, task: UserTask) -> str:
    """Why the signed-in user can't do ``task`` with ``user``; empty if they can."""
    if not session.may(Action.MANAGE_USERS):
        return session.refusal(Action.MANAGE_USERS)
    if task is not UserTask.DEACTIVATE:
        return ""
    if session.users.is_last_owner(user.id):
        return last_owner_sentence(user.name)
    if user.id == session.actor.user_id:
        return translate("UsersPage", "You are signed in as this user. Another Account Owner can deactivate it.")
    return ""


def role_refusal(session: Session, user: User, role: Role) -> str:
    """Why the signed-in user can't give ``user`` that role; empty if they can."""
    if not session.may(Action.MANAGE_USERS):
        return session.refusal(Action.MANAGE_USERS)
    if role is not user.role and session.users.is_last_owner(user.id):
        return last_owner_sentence(user.name)
    return ""


def make_role_menu(session: Session, user: User, parent: QWidget) -> RoundMenu:
    """The roles, the present one checked. An entry's data is the user's key and the role."""
    menu = RoundMenu(parent=parent)
    menu.setAccessibleName(translate("UsersPage", "Role of {name}").format(name=user.name))
    group = QActionGroup(menu)
    for role in Role:
        action = menu.add(role_text(role))
        action.setCheckable(True)
        action.setChecked(role is user.role)
        action.setData((user.id, role))
        group.addAction(action)
        _allow(action, role_refusal(session, user, role))
        if role is user.role:
            menu.setActiveAction(action)
    return menu


def make_user_menu(session: Session, user: User, parent: QWidget) -> RoundMenu:
    """What can be done with a user. An entry's data is the user's key and the `UserTask`."""
    menu = RoundMenu(parent=parent)
    menu.setMinimumWidth(scaled(_MENU_WIDTH))
    menu.setAccessibleName(translate("UsersPage", "Actions for {name}").format(name=user.name))
    _add(menu, session, user, UserTask.RENAME, translate("UsersPage", "Rename…"), "edit", "Enter")
    if user.has_password:
        _add(menu, session, user, UserTask.SET_PASSWORD, translate("UsersPage", "Change Password…"), "locked")
        _add(menu, session, user, UserTask.REMOVE_PASSWORD, translate("UsersPage", "Remove Password"), "clear")
    else:
        _add(menu, session, user, UserTask.SET_PASSWORD, translate("UsersPage", "Set Password…"), "locked")
    menu.addSeparator()
    if user.active:
        _add(menu, session, user, UserTask.DEACTIVATE, translate("UsersPage", "Deactivate"), "keep")
    else:
        _add(menu, session, user, UserTask.ACTIVATE, translate("UsersPage", "Activate"), "check")
    menu.setActiveAction(menu.actions()[0])
    return menu


def _add(
    menu: RoundMenu, session: Session, user: User, task: UserTask, text: str, icon_name: str, keys: str = ""
) -> None:
    action = menu.add(text, icon_name, keys)
    action.setData((user.id, task))
    _allow(action, task_refusal(session, user, task))


def _allow(action: QAction, refusal: str) -> None:
    action.setEnabled(not refusal)
    action.setToolTip(refusal or action.text())
