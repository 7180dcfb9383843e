"""The list to choose a user from."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import AnyIndex, Cell, CellLook, Column, RowLook
from custlist_desktop.ui.kit.lists.delegate import ListDelegate
from custlist_desktop.ui.kit.lists.grounds import CardGround
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.ornaments import AvatarBefore, CheckAfter
from custlist_desktop.ui.theme.metrics import scaled

ROW_HEIGHT: Final = 52
_ROWS_IN_VIEW: Final = 6
_AVATAR: Final = 32
_SIDE: Final = 15


class UserList(QListView):
    """Users by name and role, one of them chosen."""

    chosen = Signal()
    """Another user is chosen, or nobody any more."""
    typed = Signal(str)
    """What may be a password; names are found by typing only where nobody has one."""

    def __init__(self, users: Sequence[User]) -> None:
        """Offers ``users``; nobody is chosen until `choose`."""
        super().__init__()
        self._finds_by_typing = not any(user.has_password for user in users)
        self._users: RowsModel[User] = RowsModel((Column("user", "", _cell),), self)
        self._users.set_rows(users)
        self.setModel(self._users)
        self.setItemDelegate(_UserDelegate(self, _look()))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(scaled(ROW_HEIGHT) * max(1, min(len(users), _ROWS_IN_VIEW)))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.setAccessibleName(translate("SignInDialog", "Who is working?"))

    def choose(self, key: int) -> None:
        """Chooses the user with that key, if there is one."""
        row = self._users.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._users.index(row, 0))

    def choose_nobody(self) -> None:
        """Leaves the choice to be made anew."""
        self.setCurrentIndex(QModelIndex())

    def move_choice(self, step: int) -> None:
        """Chooses the user so many rows below, as far as there are rows."""
        row = self.currentIndex().row() + step
        if self._users.row_at(row) is not None:
            self.setCurrentIndex(self._users.index(row, 0))

    def chosen_user(self) -> User | None:
        """The chosen user."""
        return self._users.row_at(self.currentIndex().row())

    def keyboardSearch(self, search: str) -> None:
        """Letters must not choose somebody else while a password is being typed."""
        if self._finds_by_typing:
            super().keyboardSearch(search)
        else:
            self.typed.emit(search)

    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit()


class _UserDelegate(ListDelegate):
    """Learns from Qt where pointer and keyboard are: this list is no table of ours."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        self.has_keyboard = bool(option_.state & QStyle.StateFlag.State_HasFocus)
        self.hovered_row = index.row() if option_.state & QStyle.StateFlag.State_MouseOver else -1
        super().paint(painter, option, index)


def _cell(user: User) -> Cell:
    initials = AvatarBefore(user.name, _AVATAR, is_filled=True)
    return Cell(user.name, CellLook.STRONG, second=role_text(user.role), lead=initials, trail=CheckAfter())


def _look() -> RowLook:
    """Cards with lines between them, which begin where the words do."""
    return RowLook(
        height=ROW_HEIGHT,
        ground=CardGround(line_left=_SIDE + AvatarBefore("", _AVATAR).width()),
        first=_SIDE,
        right=_SIDE,
        under=0,
        between=0,
        has_last_line=False,
    )
