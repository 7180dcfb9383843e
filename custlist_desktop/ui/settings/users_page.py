"""The users page: who can sign in, in which role, and what the roles may do."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError, UserRuleError
from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.services.account.users import User
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Commands, Run
from custlist_desktop.ui.kit.focus_passing import PassesFocus
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outline import Outline, below
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.styling import ground, make_label
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
from custlist_desktop.ui.settings.section_page import SectionNotice, SectionState
from custlist_desktop.ui.settings.user_dialog import UserDialog
from custlist_desktop.ui.settings.users_table import UserColumn, users_table
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 900
_SIDE: Final = 32


def _local_now() -> datetime:
    return datetime.now().astimezone()


class UsersPage(PassesFocus, QWidget):
    """Shows the users to everybody; an Account Owner changes them here."""

    key_hints_changed = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, now: Callable[[], datetime] = _local_now
    ) -> None:
        """Somebody is signed in. ``now`` gives the moment, aware, in the time zone to show."""
        super().__init__(parent)
        self._session = session
        self._title = make_label(translate("UsersPage", "Users"), role="title")
        self._sentence = make_label(role="muted", wrap=True)
        self._only_owner = InlineMessage("info")
        self._notice = InlineMessage("error", closable=True)
        self._only_owner_room = below(self._only_owner, 20)
        self._notice_room = below(self._notice, 8)
        self._notice_room.hide()
        self._table = users_table(now, self._refusal)
        self._table.setAccessibleName(translate("UsersPage", "Users"))
        self._said: Callable[[], str] | None = None
        self._roles = RoleTable()
        self._commands = Commands(self, user_commands(), self._run(), UserState(), session)
        self._add = self._commands.button("add", "primary")
        self._content = QWidget()
        self._area = QScrollArea()
        self._menu: RoundMenu | None = None
        self._user: User | None = None
        self._build_layout()
        self._connect()
        self.focus_target = self._table
        self._refresh()
        self._on_actor_changed()

    def _build_layout(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignVCenter)
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._table)
        self._content.setMaximumWidth(scaled(_WIDTH) + 2 * _SIDE)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_SIDE, 24, _SIDE, 24)
        column.setSpacing(0)
        column.addLayout(head)
        for room in (self._only_owner_room, self._notice_room, below(card, 16), below(self._roles, 24)):
            column.addWidget(room)
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        ground(self)

    def _connect(self) -> None:
        self._notice.closed.connect(self._notice_room.hide)
        self._table.choice_requested.connect(self._on_role_menu_requested)
        self._table.menu_requested.connect(self._on_menu_requested)
        self._table.context_menu_requested.connect(self._on_context_menu_requested)
        self._table.row_activated.connect(self._on_row_activated)
        self._table.current_row_changed.connect(self._on_current_changed)
        self._session.actor_changed.connect(self._on_actor_changed)
        self.destroyed.connect(self._session.announcer.subscribe(self._on_announcement))

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        may = self._session.may(Action.MANAGE_USERS)
        return self._commands.hints("move", *(("roles", "add") if may else ()))

    def finish_typing(self) -> None:
        """Nothing is typed here."""

    def state(self) -> SectionState:
        """What is shown now."""
        current = self._table.current()
        said = self._said if not self._notice_room.isHidden() else None
        return SectionState(
            self._area.verticalScrollBar().value(),
            SectionNotice("error", said) if said is not None else None,
            current.id if current is not None else None,
        )

    def restore(self, state: SectionState) -> None:
        """Shows what another page showed."""
        if state.current is not None:
            self._table.select(state.current)
        if state.notice is not None:
            self._show_notice(state.notice.sentence)
        QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(state.scroll))

    def showEvent(self, event: QShowEvent) -> None:
        """Reads again, as signing in isn't told as a change, and today may be another day."""
        self._refresh()
        super().showEvent(event)

    def _refresh(self, wanted: int | None = None) -> None:
        current = self._table.current()
        key = wanted if wanted is not None else current.id if current else self._session.actor.user_id
        self._table.set_rows(self._session.users.all(), key)
        self._show_only_owner()

    def _show_only_owner(self) -> None:
        self._sentence.setText(
            translate(
                "UsersPage", "Only you so far. Add a user for each colleague, and every estimate says whose it is."
            )
            if self._table.rows_model.rowCount() == 1
            else translate("UsersPage", "Who can sign in on this computer, and what they may do.")
        )
        owners = [user for user in self._session.users.active() if user.role is Role.ACCOUNT_OWNER]
        self._only_owner_room.setVisible(len(owners) == 1)
        if len(owners) == 1:
            self._only_owner.set_text(only_owner_sentence(owners[0].name))

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is not Subject.USER:
            return
        self._refresh(next(iter(announcement.keys)) if len(announcement.keys) == 1 else None)
        actor = self._session.actor
        if actor.user_id in announcement.keys:
            self._session.set_actor(self._session.users.get(actor.user_id).as_actor())

    def _on_actor_changed(self) -> None:
        self._show_allowed()
        self.key_hints_changed.emit()

    def _refusal(self) -> str:
        """Why the signed-in user can't change anything; empty if they can."""
        may = self._session.may(Action.MANAGE_USERS)
        return "" if may else self._session.refusal(Action.MANAGE_USERS)

    def _show_allowed(self) -> None:
        allowed = self._session.may(Action.MANAGE_USERS)
        self._table.set_changeable(allowed)

    def _on_current_changed(self) -> None:
        rect = self._table.current_row_rect()
        corner = self._table.mapTo(self._content, rect.center())
        self._area.ensureVisible(corner.x(), corner.y(), 0, rect.height())

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

    def _run(self) -> dict[str, Run]:
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
            is_last = self._session.users.is_last_owner(user.id)
            self._commands.show(UserState(user, is_last, user.id == self._session.actor.user_id))
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
        if user.id == self._session.actor.user_id:
            dialog = give_up_role_question(self.window())
            dialog.accepted.connect(lambda: self._change_role(user, role))
            self._open_dialog(dialog)
        else:
            self._change_role(user, role)

    def _change_role(self, user: User, role: Role) -> None:
        self._change(user, lambda: self._session.users.change_role(self._session.actor, user.id, role))

    # Changes

    def _on_row_activated(self, row: int) -> None:
        if self._show_user(row) is not None:
            self._commands.action("rename").trigger()

    def _add_user(self) -> None:
        self._open_dialog(UserDialog(self._session, parent=self.window()))

    def _rename(self) -> None:
        if self._user is not None:
            self._open_dialog(UserDialog(self._session, self._user, self.window()))

    def _set_password(self) -> None:
        if self._user is not None:
            self._open_dialog(PasswordDialog(self._session, self._user, self.window()))

    def _set_active(self, active: bool) -> None:
        user = self._user
        if user is not None:
            self._change(user, lambda: self._session.users.set_active(self._session.actor, user.id, active=active))

    def _open_dialog(self, dialog: QDialog) -> None:
        self._notice_room.hide()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_to_remove_password(self) -> None:
        user = self._user
        if user is None:
            return
        dialog = remove_password_question(user, self.window())
        dialog.accepted.connect(
            lambda: self._change(user, lambda: self._session.users.set_password(self._session.actor, user.id, None))
        )
        self._open_dialog(dialog)

    def _change(self, user: User, write: Callable[[], User]) -> None:
        """Writes at once, and says in the page if that is refused."""
        self._notice_room.hide()
        try:
            write()
        except UserRuleError:
            self._show_notice(lambda: last_owner_sentence(user.name))
        except CustlistError as error:
            self._show_error(error)

    def _show_error(self, error: CustlistError) -> None:
        self._show_notice(error_words(error))

    def _show_notice(self, sentence: Callable[[], str]) -> None:
        self._said = sentence
        self._notice.set_text(sentence())
        self._notice.show()
        self._notice_room.show()
        self._area.ensureVisible(0, 0)
