"""The users page: who can sign in, in which role, and what the roles may do."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError, UserRuleError
from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.services.account.users import User
from custlist_desktop.services.core.changes import Change, Subject
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.focus_passing import PassesFocus
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outline import Outline, below
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.styling import ground, make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.give_up_role_dialog import GiveUpRoleDialog
from custlist_desktop.ui.settings.password_dialog import PasswordDialog, RemovePasswordDialog
from custlist_desktop.ui.settings.role_table import RoleTable
from custlist_desktop.ui.settings.user_dialog import UserDialog
from custlist_desktop.ui.settings.user_tasks import (
    UserTask,
    last_owner_sentence,
    make_role_menu,
    make_user_menu,
    only_owner_sentence,
)
from custlist_desktop.ui.settings.users_table import UserColumn, users_table
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 900
_SIDE: Final = 32


def _local_now() -> datetime:
    return datetime.now().astimezone()


class UsersPage(PassesFocus, Retranslated, QWidget):
    """Shows the users to everybody; an Account Owner changes them here."""

    key_hints_changed = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, now: Callable[[], datetime] = _local_now
    ) -> None:
        """Somebody is signed in. ``now`` gives the moment, aware, in the time zone to show."""
        super().__init__(parent)
        self._session = session
        self._title = make_label(role="title")
        self._sentence = make_label(role="muted", wrap=True)
        self._add = make_button("", "primary", "add")
        self._only_owner = InlineMessage("info")
        self._notice = InlineMessage("error", closable=True)
        self._only_owner_room = below(self._only_owner, 20)
        self._notice_room = below(self._notice, 8)
        self._notice_room.hide()
        self._table = users_table(now, self._refusal)
        self._roles = RoleTable()
        self._content = QWidget()
        self._area = QScrollArea()
        self._menu: RoundMenu | None = None
        self._build_layout()
        self._connect()
        self.focus_target = self._table
        self._refresh()
        self.retranslate()
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
        self._add.clicked.connect(self._on_add)
        self._notice.closed.connect(self._notice_room.hide)
        # In the window: the panel beside this page may have the keyboard. Hidden pages don't hear keys.
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._on_add)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._on_role_key)
        self._table.choice_requested.connect(self._on_role_menu_requested)
        self._table.menu_requested.connect(self._on_menu_requested)
        self._table.context_menu_requested.connect(self._on_context_menu_requested)
        self._table.row_activated.connect(self._on_row_activated)
        self._table.current_row_changed.connect(self._on_current_changed)
        self._session.actor_changed.connect(self._on_actor_changed)
        self.destroyed.connect(self._session.changes.subscribe(self._on_change))

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        hints = [("Up Down", translate("UsersPage", "Move"))]
        if self._session.may(Action.MANAGE_USERS):
            hints.append(("F2", translate("UsersPage", "Change role")))
            hints.append(("Ctrl+N", translate("UsersPage", "Add user")))
        return hints

    def retranslate(self) -> None:
        """Sets every text again."""
        self._title.setText(translate("UsersPage", "Users"))
        self._add.setText(translate("UsersPage", "Add User"))
        self._add.setAccessibleName(self._add.text())
        self._table.setAccessibleName(translate("UsersPage", "Users"))
        self._notice_room.hide()
        self._table.refresh_texts()
        self._show_allowed()
        self._show_only_owner()
        self.key_hints_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: reads again, as signing in isn't told as a change, and today may be another day."""
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

    def _on_change(self, change: Change) -> None:
        if change.subject is not Subject.USER:
            return
        self._refresh(next(iter(change.keys)) if len(change.keys) == 1 else None)
        actor = self._session.actor
        if actor.user_id in change.keys:
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
        self._add.setEnabled(allowed)
        self._add.setToolTip(self._refusal())
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

    def _on_role_key(self) -> None:
        row = self._table.current_row()
        if row >= 0:
            self._on_role_menu_requested(row, UserColumn.ROLE, self._table.choice_point(row, UserColumn.ROLE))

    def _on_role_menu_requested(self, row: int, column: int, where: QPoint) -> None:
        user = self._table.rows_model.row_at(row)
        if user is not None:
            menu = make_role_menu(self._session, user, self)
            menu.triggered.connect(self._on_role_triggered)
            self._open_menu(menu, row, column, where)

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        user = self._table.rows_model.row_at(row)
        if user is not None:
            menu = make_user_menu(self._session, user, self)
            menu.triggered.connect(self._on_task_triggered)
            self._open_menu(menu, row, UserColumn.MENU, corner - QPoint(menu.sizeHint().width(), 0))

    def _on_context_menu_requested(self, row: int, where: QPoint) -> None:
        user = self._table.rows_model.row_at(row)
        if user is not None:
            menu = make_user_menu(self._session, user, self)
            menu.triggered.connect(self._on_task_triggered)
            self._open_menu(menu, row, UserColumn.MENU, where)

    def _on_role_triggered(self, action: QAction) -> None:
        key, role = action.data()
        user = self._session.users.get(key)
        if Role(role) is user.role:
            return
        if key == self._session.actor.user_id:
            dialog = GiveUpRoleDialog(self.window())
            dialog.accepted.connect(lambda: self._change_role(user, Role(role)))
            self._open_dialog(dialog)
        else:
            self._change_role(user, Role(role))

    def _change_role(self, user: User, role: Role) -> None:
        self._change(user, lambda: self._session.users.change_role(self._session.actor, user.id, role))

    def _on_task_triggered(self, action: QAction) -> None:
        key, task = action.data()
        user, users = self._session.users.get(key), self._session.users
        if task == UserTask.RENAME:
            self._open_dialog(UserDialog(self._session, user, self.window()))
        elif task == UserTask.SET_PASSWORD:
            self._open_dialog(PasswordDialog(self._session, user, self.window()))
        elif task == UserTask.REMOVE_PASSWORD:
            self._ask_to_remove_password(user)
        else:
            active = task == UserTask.ACTIVATE
            self._change(user, lambda: users.set_active(self._session.actor, key, active=active))

    # Changes

    def _on_row_activated(self, row: int) -> None:
        user = self._table.rows_model.row_at(row)
        if user is not None and self._session.may(Action.MANAGE_USERS):
            self._open_dialog(UserDialog(self._session, user, self.window()))

    def _on_add(self) -> None:
        if self._session.may(Action.MANAGE_USERS):
            self._open_dialog(UserDialog(self._session, parent=self.window()))

    def _open_dialog(self, dialog: QDialog) -> None:
        self._notice_room.hide()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_to_remove_password(self, user: User) -> None:
        dialog = RemovePasswordDialog(user, self.window())
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
        self._notice.say(lambda: self._notice.set_text(sentence()))
        self._notice.show()
        self._notice_room.show()
        self._area.ensureVisible(0, 0)
