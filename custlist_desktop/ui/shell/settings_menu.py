"""The menu of the Settings button."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import LANGUAGE_NAMES, SYSTEM, Retranslated, translate
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.appearance import Appearance
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH = 216


class SettingsMenu(Retranslated, RoundMenu):
    """Account Settings, Appearance, Language, Help, About, Sign Out. Only tells what was chosen."""

    account_settings_requested = Signal()
    appearance_chosen = Signal(object)
    """An Appearance."""

    language_chosen = Signal(str)
    """A code of LANGUAGES, or "system"."""

    guide_requested = Signal()
    shortcuts_requested = Signal()
    about_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is checked until ``set_appearance`` and ``set_language``."""
        super().__init__(parent=parent)
        self.setMinimumWidth(scaled(_WIDTH))
        self._account = self.add("", "settings")
        self._account.triggered.connect(self.account_settings_requested)
        self.addSeparator()
        self._appearances = self.add_submenu("", "show")
        self._languages = self.add_submenu("", "website")
        self._help = self.add_submenu("", "help")
        self._guide = self._help.add("", "guide")
        self._guide.triggered.connect(self.guide_requested)
        self._shortcuts = self._help.add("", "keyboard", keys="F1")
        self._shortcuts.triggered.connect(self.shortcuts_requested)
        self.addSeparator()
        self._about = self.add("", "info")
        self._about.triggered.connect(self.about_requested)
        self._sign_out = self.add("", "signin")
        self._sign_out.triggered.connect(self.sign_out_requested)
        self._appearance_actions = {choice: self._add_choice(self._appearances, choice) for choice in Appearance}
        self._language_actions = {code: self._add_choice(self._languages, code) for code in (SYSTEM, *LANGUAGE_NAMES)}
        self._group(self._appearances).triggered.connect(self._on_appearance_triggered)
        self._group(self._languages).triggered.connect(self._on_language_triggered)
        self.retranslate()

    @staticmethod
    def _add_choice(menu: RoundMenu, choice: str) -> QAction:
        action = menu.add(LANGUAGE_NAMES.get(choice, ""))
        action.setCheckable(True)
        action.setData(choice)
        return action

    def _group(self, menu: RoundMenu) -> QActionGroup:
        group = QActionGroup(self)
        for action in menu.actions():
            group.addAction(action)
        return group

    def set_appearance(self, choice: Appearance) -> None:
        """Checks ``choice``."""
        self._appearance_actions[choice].setChecked(True)

    def set_language(self, choice: str) -> None:
        """Checks ``choice``, a code of LANGUAGES or "system"."""
        self._language_actions.get(choice, self._language_actions[SYSTEM]).setChecked(True)

    def retranslate(self) -> None:
        """Sets every word again; the languages' own names stay."""
        self._account.setText(translate("SettingsMenu", "Account Settings"))
        self._appearances.setTitle(translate("SettingsMenu", "Appearance"))
        self._languages.setTitle(translate("SettingsMenu", "Language"))
        self._help.setTitle(translate("SettingsMenu", "Help"))
        self._guide.setText(translate("SettingsMenu", "User Guide"))
        self._shortcuts.setText(translate("SettingsMenu", "Keyboard Shortcuts"))
        self._about.setText(translate("SettingsMenu", "About"))
        self._sign_out.setText(translate("SettingsMenu", "Sign Out"))
        appearances = self._appearance_actions
        appearances[Appearance.SYSTEM].setText(translate("SettingsMenu", "System"))
        appearances[Appearance.LIGHT].setText(translate("SettingsMenu", "Light"))
        appearances[Appearance.DARK].setText(translate("SettingsMenu", "Dark"))
        self._language_actions[SYSTEM].setText(translate("SettingsMenu", "System"))

    def _on_appearance_triggered(self, action: QAction) -> None:
        self.appearance_chosen.emit(Appearance(action.data()))

    def _on_language_triggered(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))
