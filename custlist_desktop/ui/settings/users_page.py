"""The users page: who can sign in, in which role, and what the roles may do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from custlist_desktop.domain.errors import CustlistError, LastOwnerError
from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.services.account.users import User
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.focus_passing import PassesFocus
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.commands import (
    UserState,
    last_owner_sentence,
    only_owner_sentence,
    user_commands,
    user_menu,
)
from custlist_desktop.ui.settings.passwords import PasswordDialog
from custlist_desktop.ui.settings.questions import give_up_role_question, remove_password_question
from custlist_desktop.ui.settings.role_table import RoleTable
from custlist_desktop.ui.settings.section_page import SectionPage, SectionState
from custlist_desktop.ui.settings.user_dialog import UserDialog
from custlist_desktop.ui.settings.users_table import UserColumn, users_table
from custlist_desktop.ui.theme.metrics import scaled


def _local_now() -> datetime:
    return datetime.now().astimezone()


_NARROW: Final = 720
"""Below it the names' tool tips say when somebody signed in last."""
_NARROWEST: Final = 560
"""Below it a status is said under the name."""


class UsersPage(PassesFocus, SectionPage):
    """Shows the users to everybody; an Account Owner changes them here."""

    def __init__(self, session: Session, now: Callable[[], datetime] = _local_now) -> None:
        """Somebody is signed in. ``now`` gives the moment, aware, in the time zone to show."""
        super().__init__(session, Subject.USER, notice_gap=8)
        self._only_owner = InlineMessage("info")
        self._table = users_table(now, self.refusal, self._is_narrowest)
        self._table.setAccessibleName(translate("UsersPage", "Users"))
        self._commands = Commands(self, user_commands(), self._handlers(), UserState(), session)
        self._menu: RoundMenu | None = None
        self._user: User | None = None
        self._build_layout()
        self._connect()
        self.focus_target = self._table
        self.refresh()
        self.show_allowed()

    def _build_layout(self) -> None:
        self.add_to_head(self._commands.button("add", "primary"))
        self._only_owner_room = self.add_content(self._only_owner, 20, above_notice=True)
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._table)
        self.add_content(card, 16)
        self.add_content(RoleTable(), 24)
        self.end_content()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the names keep their room."""
        super().resizeEvent(event)
        self._table.setColumnHidden(UserColumn.LAST_SIGNED_IN, self.width() < scaled(_NARROW))
        self._table.setColumnHidden(UserColumn.STATUS, self._is_narrowest())
        self._table.rows_model.refresh_texts()
        self._table.fit_columns()

    def _is_narrowest(self) -> bool:
        return self.width() < scaled(_NARROWEST)

    def _connect(self) -> None:
        self._table.choice_requested.connect(self._on_role_menu_requested)
        self._table.menu_requested.connect(self._on_menu_requested)
        self._table.context_menu_requested.connect(self._on_context_menu_requested)
        self._table.row_activated.connect(self._on_row_activated)
        self._table.current_row_changed.connect(self._on_current_changed)

    def is_allowed(self) -> bool:
        """Whether the signed-in user changes users."""
        return self.session.may(Action.MANAGE_USERS)

    def refusal(self) -> str:
        """Why the signed-in user can't change anything; empty if they can."""
        return self.session.refusal(Action.MANAGE_USERS)

    def show_allowed(self) -> None:
        """Enables what the signed-in user may do."""
        self._table.set_changeable(self.is_allowed())

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        return self._commands.hints("move", *(("roles", "add") if self.is_allowed() else ()))

    def state(self) -> SectionState:
        """What is shown now."""
        current = self._table.current()
        return replace(super().state(), current=current.id if current is not None else None)

    def restore(self, state: SectionState) -> None:
        """Shows what another page showed."""
        if state.current is not None:
            self._table.select(state.current)
        super().restore(state)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads again, as signing in isn't told as a change, and today may be another day."""
        self.refresh()
        super().showEvent(event)

    def refresh(self, wanted: int | None = None) -> None:
        """Reads the users again; the one with the key ``wanted``, or the one that was, is then current."""
        current = self._table.current()
        key = wanted if wanted is not None else current.id if current else self.session.actor.user_id
        self._table.set_rows(self.session.users.all(), key)
        self._show_only_owner()

    def _show_only_owner(self) -> None:
        self.set_title(
            translate("UsersPage", "Users"),
            translate("UsersPage", "Only you so far. Add your colleagues so each estimate shows who wrote it.")
            if self._table.rows_model.rowCount() == 1
            else translate("UsersPage", "Who can sign in on this computer, and what they may do."),
        )
        owners = [user for user in self.session.users.active() if user.role is Role.ACCOUNT_OWNER]
        self._only_owner_room.setVisible(len(owners) == 1)
        if len(owners) == 1:
            self._only_owner.set_text(only_owner_sentence(owners[0].name))

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is not Subject.USER:
            return
        self.refresh(next(iter(announcement.keys)) if len(announcement.keys) == 1 else None)
        actor = self.session.actor
        if actor.user_id in announcement.keys:
            self.session.set_actor(self.session.users.get(actor.user_id).as_actor())

    def _on_current_changed(self) -> None:
        rect = self._table.current_row_rect()
        corner = self._table.mapTo(self.content, rect.center())
        self.area.ensureVisible(corner.x(), corner.y(), 0, rect.height())

    # Menus

    def _open_menu(self, menu: RoundMenu, row: int, column: int, where: QPoint) -> None:
        self._menu = menu
        self._table.show_pressed(row, column)
        menu.aboutToHide.connect(self._on_menu_hidden)
        menu.popup(where)

    def _on_menu_hidden(self) -> None:
        self._table.show_pressed(-1)
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _handlers(self) -> dict[str, Handler]:
        return {
            "add": self._add_user,
            "rename": self._rename,
            "change_password": self._set_password,
            "set_password": self._set_password,
            "remove_password": self._ask_to_remove_password,
            "deactivate": partial(self._set_active, False),
            "activate": partial(self._set_active, True),
            "roles": self._show_roles,
            **{role.value: partial(self._choose_role, role) for role in Role},
        }

    def _show_user(self, row: int) -> User | None:
        """Makes the user in a row the one that the commands mean."""
        user = self._table.rows_model.row_at(row)
        if user is not None:
            is_last = self.session.users.is_last_owner(user.id)
            self._commands.show(UserState(user, is_last, user.id == self.session.actor.user_id))
        self._user = user
        return user

    def _show_roles(self) -> None:
        row = self._table.current_row()
        if row >= 0:
            self._on_role_menu_requested(row, UserColumn.ROLE, self._table.choice_point(row, UserColumn.ROLE))

    def _on_role_menu_requested(self, row: int, column: int, where: QPoint) -> None:
        user = self._show_user(row)
        if user is not None:
            menu = self._commands.menu(self, *(role.value for role in Role), width=0)
            menu.setAccessibleName(translate("UsersPage", "Role of {name}").format(name=user.name))
            menu.setActiveAction(self._commands.action(user.role.value))
            self._open_menu(menu, row, column, where)

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        menu = self._make_menu(row)
        if menu is not None:
            self._open_menu(menu, row, UserColumn.MENU, corner - QPoint(menu.sizeHint().width(), 0))

    def _on_context_menu_requested(self, row: int, where: QPoint) -> None:
        menu = self._make_menu(row)
        if menu is not None:
            self._open_menu(menu, row, UserColumn.MENU, where)

    def _make_menu(self, row: int) -> RoundMenu | None:
        user = self._show_user(row)
        if user is None:
            return None
        menu = self._commands.menu(self, *user_menu(user))
        menu.setAccessibleName(translate("UsersPage", "Actions for {name}").format(name=user.name))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _choose_role(self, role: Role) -> None:
        user = self._user
        if user is None or role is user.role:
            return
        if user.id == self.session.actor.user_id:
            dialog = give_up_role_question(self.window())
            dialog.accepted.connect(lambda: self._change_role(user, role))
            self.open_dialog(dialog)
        else:
            self._change_role(user, role)

    def _change_role(self, user: User, role: Role) -> None:
        self._change(user, lambda: self.session.users.change_role(self.session.actor, user.id, role))

    # Changes

    def _on_row_activated(self, row: int) -> None:
        if self._show_user(row) is not None:
            self._commands.do("rename")

    def _add_user(self) -> None:
        self.open_dialog(UserDialog(self.session, parent=self.window()))

    def _rename(self) -> None:
        if self._user is not None:
            self.open_dialog(UserDialog(self.session, self._user, self.window()))

    def _set_password(self) -> None:
        if self._user is not None:
            self.open_dialog(PasswordDialog(self.session, self._user, self.window()))

    def _set_active(self, active: bool) -> None:
        user = self._user
        if user is not None:
            self._change(user, lambda: self.session.users.set_active(self.session.actor, user.id, active=active))

    def _ask_to_remove_password(self) -> None:
        user = self._user
        if user is None:
            return
        dialog = remove_password_question(user, self.window())
        dialog.accepted.connect(
            lambda: self._change(user, lambda: self.session.users.set_password(self.session.actor, user.id, None))
        )
        self.open_dialog(dialog)

    def _change(self, user: User, write: Callable[[], User]) -> None:
        """Writes at once, and says in the page if that is refused."""
        self.clear_notice()
        try:
            write()
        except LastOwnerError:
            self.show_notice("error", lambda: last_owner_sentence(user.name))
        except CustlistError as error:
            self.show_error(error)
