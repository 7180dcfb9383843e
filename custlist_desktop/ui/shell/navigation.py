"""The toolbar: pages at the left, the user and Settings at the right."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolBar, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.avatar import Avatar
from custlist_desktop.ui.kit.buttons import EntryButton, IconButton
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.shell.commands import WindowState, settings_menu
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.icons import icon, icon_size
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 52
_BUTTON_FRAME: Final = 38


class UserButton(EntryButton):
    """Initials, name and role; a click opens what a user can do about themselves."""

    def __init__(self, commands: Commands[WindowState]) -> None:
        """Hidden until ``set_user``; its menu does ``commands``."""
        super().__init__()
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
        layout.setContentsMargins(8, 0, 8, 0)
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
        return QSize(self._layout.sizeHint().width(), scaled(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NavigationBar(QToolBar):
    """The main navigation toolbar."""

    page_requested = Signal(str)
    """The key of the page whose button was clicked."""

    def __init__(
        self,
        commands: Commands[WindowState],
        fill_windows: Callable[[RoundMenu], object],
        parent: QWidget | None = None,
    ) -> None:
        """Has no pages until ``add_page``; its menus do ``commands``, and ``fill_windows`` lists the open windows."""
        super().__init__(parent)
        self._commands = commands
        self._fill_windows = fill_windows
        self.setObjectName("navigation")
        self.setWindowTitle(translate("NavigationBar", "Navigation"))
        self.setAccessibleName(self.windowTitle())
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.user_button = UserButton(commands)
        self.settings_button = IconButton("settings", translate("NavigationBar", "Settings"), scale=None)
        self.settings_button.setCheckable(True)
        self.settings_button.clicked.connect(self._on_settings_clicked)
        self._settings_current = False
        self.addWidget(self._build_content())

    def _build_content(self) -> QWidget:
        content = QWidget()
        content.setFixedHeight(scaled(HEIGHT))
        self._pages = QHBoxLayout()
        self._pages.setSpacing(4)
        line = make_line(vertical=True)
        line.setFixedHeight(scaled(24))
        layout = QHBoxLayout(content)
        layout.setContentsMargins(11, 0, 20, 0)
        layout.setSpacing(8)
        layout.addLayout(self._pages)
        layout.addStretch(1)
        layout.addWidget(self.user_button)
        layout.addWidget(line)
        layout.addWidget(self.settings_button)
        return content

    def add_page(self, key: str, icon_name: str, text: str) -> None:
        """Adds a button for a page."""
        button = QPushButton(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setProperty("look", "nav")
        button.setIcon(icon(icon_name))
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group sees to that; a screen reader says "one of several" only for this
        button.clicked.connect(self._on_page_clicked)
        self._group.addButton(button)
        self._pages.addWidget(button)
        self._buttons[key] = button
        # The current page's name is bolder; the button keeps its width.
        width = QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(text)
        button.setMinimumWidth(width + icon_size() + _BUTTON_FRAME)

    def showEvent(self, event: QShowEvent) -> None:
        """The pages' buttons were made last, yet Tab comes to them before what stands beside them."""
        super().showEvent(event)
        for before, after in pairwise([*self._buttons.values(), self.user_button, self.settings_button]):
            QWidget.setTabOrder(before, after)

    def set_current(self, key: str) -> None:
        """Checks the button of the page ``key``; a page without one belongs to Settings."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)
        self._settings_current = key not in self._buttons
        self.settings_button.setChecked(self._settings_current)

    def _on_page_clicked(self) -> None:
        sender = self._group.checkedButton()
        for key, button in self._buttons.items():
            if button is sender:
                self.page_requested.emit(key)

    def _on_settings_clicked(self) -> None:
        self.settings_button.setChecked(self._settings_current)
        self.settings_button.setDown(True)
        menu = settings_menu(self._commands, self._fill_windows, self)
        menu.aboutToHide.connect(self._on_settings_menu_hidden)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self.settings_button, 6)

    def _on_settings_menu_hidden(self) -> None:
        self.settings_button.setDown(False)
