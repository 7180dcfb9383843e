"""The users as a table."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from custlist_desktop.domain.text import sort_key
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.model import AnyIndex
from custlist_desktop.ui.settings.moments import last_signed_in_text


class UserColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    ROLE = 1
    STATUS = 2
    LAST_SIGNED_IN = 3
    MENU = 4


_ROOT: Final = QModelIndex()


def status_words() -> tuple[str, str]:
    """What a user is called who may sign in, and one who may not."""
    return translate("UsersPage", "Active"), translate("UsersPage", "Deactivated")


def status_text(user: User) -> str:
    """Whether a user may sign in, in a word."""
    active, deactivated = status_words()
    return active if user.active else deactivated


class UsersModel(QAbstractTableModel):
    """Users by row; active ones first, whatever the order."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """``now`` gives the moment, aware, in the time zone to show."""
        super().__init__(parent)
        self._now = now
        self._users: list[User] = []
        self._hint = ""
        self._column = UserColumn.NAME
        self._descending = False

    def set_users(self, users: Sequence[User]) -> None:
        """Shows ``users``."""
        self.beginResetModel()
        self._users = list(users)
        self._put_in_order()
        self.endResetModel()

    def set_hint(self, text: str) -> None:
        """Says in tool tips why nothing can be changed; empty if something can."""
        self._hint = text
        self.refresh_texts()

    def user_at(self, row: int) -> User | None:
        """The user in a row; None outside."""
        return self._users[row] if 0 <= row < len(self._users) else None

    def row_of(self, key: int) -> int:
        """The row of a user; -1 if there is none."""
        rows = [row for row, user in enumerate(self._users) if user.id == key]
        return rows[0] if rows else -1

    def refresh_texts(self) -> None:
        """Shows headers and cells again, in the language and on the day that it is now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(UserColumn) - 1)
        if self._users:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._users) - 1, len(UserColumn) - 1))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._users)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(UserColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        user = self.user_at(index.row()) if index.isValid() else None
        if user is None:
            return None
        column = UserColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(user, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(user, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(user, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(UserColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(UserColumn(section))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._title(UserColumn(section)) or translate("UsersPage", "Actions")
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt's override; the column of menus has no order."""
        if column == UserColumn.MENU or column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._users[index.row()].id for index in before]
        self._column, self._descending = UserColumn(column), order is Qt.SortOrder.DescendingOrder
        self._put_in_order()
        after = [self.index(self.row_of(key), old.column()) for key, old in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _put_in_order(self) -> None:
        self._users.sort(key=lambda user: sort_key(user.name) or "")
        if self._column is UserColumn.LAST_SIGNED_IN:
            self._users.sort(key=_last_signed_in, reverse=not self._descending)
        else:
            self._users.sort(key=lambda user: self._sort_text(user), reverse=self._descending)
        self._users.sort(key=lambda user: not user.active)

    def _sort_text(self, user: User) -> str:
        return sort_key(self._text(user, self._column)) or ""

    def _text(self, user: User, column: UserColumn) -> str:
        if column is UserColumn.NAME:
            return user.name
        if column is UserColumn.ROLE:
            return role_text(user.role)
        if column is UserColumn.STATUS:
            return status_text(user)
        if column is UserColumn.LAST_SIGNED_IN:
            return last_signed_in_text(user.last_signed_in_at, self._now())
        return ""

    def _spoken(self, user: User, column: UserColumn) -> str:
        if column is UserColumn.MENU:
            return translate("UsersPage", "Actions for {name}").format(name=user.name)
        text = self._text(user, column)
        if column is UserColumn.NAME and user.email:
            text = f"{text}, {user.email}"
        return text

    def _tool_tip(self, user: User, column: UserColumn) -> str:
        if self._hint:
            return self._hint
        if column is UserColumn.NAME:
            return "\n".join(line for line in (user.name, user.email) if line)
        return self._spoken(user, column) if column is UserColumn.MENU else ""

    @staticmethod
    def _title(column: UserColumn) -> str:
        return {
            UserColumn.NAME: translate("UsersPage", "Name"),
            UserColumn.ROLE: translate("UsersPage", "Role"),
            UserColumn.STATUS: translate("UsersPage", "Status"),
            UserColumn.LAST_SIGNED_IN: translate("UsersPage", "Last Signed In"),
            UserColumn.MENU: "",
        }[column]


def _last_signed_in(user: User) -> float:
    return user.last_signed_in_at.timestamp() if user.last_signed_in_at else 0.0
