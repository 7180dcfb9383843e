"""The current user, in the toolbar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.avatar import Avatar
from custlist_desktop.ui.kit.buttons import EntryButton
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.shell.commands import WindowState
from custlist_desktop.ui.theme.metrics import scaled


class UserButton(EntryButton):
    """Initials, name and role; a click opens what a user can do about themselves."""

    def __init__(self, commands: Commands[WindowState], parent: QWidget | None = None) -> None:
        """Hidden until ``set_user``; its menu does ``commands``."""
        super().__init__(parent)
        self._commands = commands
        self.setProperty("look", "user")
        self._layout = QHBoxLayout(self)
        self._avatar = Avatar()
        self._name = make_label(role="strong")
        self._role = make_label(role="caption")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addStretch(1)
        layout = self._layout
        layout.setContentsMargins(8, 0, 4, 0)
        layout.setSpacing(8)
        layout.addWidget(self._avatar)
        layout.addLayout(words)
        self.setToolTip(translate("UserButton", "Switch user, or change your password"))
        self.setAccessibleDescription(self.toolTip())
        self.clicked.connect(self._on_clicked)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_user(self, name: str, role: str) -> None:
        """Shows who is signed in, and in which role; hidden while ``name`` is empty."""
        self._avatar.set_name(name)
        self._name.setText(name)
        self._role.setText(role)
        self.setVisible(bool(name))
        self.updateGeometry()
        self.setAccessibleName(f"{name}, {role}")

    def _on_clicked(self) -> None:
        menu = self._commands.menu(self, "switch_user", "password", width=0)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self, 6)

    def sizeHint(self) -> QSize:
        """Qt's override: what the words need."""
        return QSize(self._layout.sizeHint().width(), scaled(40))

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the same, as a cut name says nothing."""
        return self.sizeHint()
