"""What one can do in the main window whatever page is in view, and the keys that work everywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.ui.i18n import LANGUAGE_NAMES, SYSTEM, translate
from custlist_desktop.ui.kit.commands import Command, Commands, CommandTable, key_row
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.appearance import Appearance


@dataclass(frozen=True, slots=True)
class WindowState:
    """What the commands depend on: what is chosen, how the list is open, and why nothing can be restored."""

    appearance: Appearance | None = None
    language: str = ""
    is_read_only: bool = False
    restore_refusal: str = ""


def appearance_id(choice: Appearance) -> str:
    """The command that chooses an appearance."""
    return f"appearance-{choice}"


def language_id(choice: str) -> str:
    """The command that chooses a language, a code of LANGUAGES or "system"."""
    return f"language-{choice}"


def _has_appearance(choice: Appearance, state: WindowState) -> bool:
    return state.appearance is choice


def _has_language(choice: str, state: WindowState) -> bool:
    chosen = state.language
    return choice == (chosen if chosen in LANGUAGE_NAMES or not chosen else SYSTEM)


def _choices() -> CommandTable[WindowState]:
    appearances = {
        Appearance.SYSTEM: translate("SettingsMenu", "System"),
        Appearance.LIGHT: translate("SettingsMenu", "Light"),
        Appearance.DARK: translate("SettingsMenu", "Dark"),
    }
    languages = {SYSTEM: translate("SettingsMenu", "System"), **LANGUAGE_NAMES}  # a language calls itself the same
    return (
        *(
            Command(appearance_id(each), text, checked=partial(_has_appearance, each), choice="appearance")
            for each, text in appearances.items()
        ),
        *(
            Command(language_id(each), text, checked=partial(_has_language, each), choice="language")
            for each, text in languages.items()
        ),
    )


def window_commands() -> CommandTable[WindowState]:
    """The commands of the main window, and the keys of every window."""
    return (
        Command(
            "shortcuts",
            translate("SettingsMenu", "Keyboard Shortcuts"),
            "keyboard",
            "F1",
            help=translate("Shortcuts", "Show these shortcuts"),
            by_widget=True,
        ),
        key_row(
            "Alt",
            translate("Shortcuts", "Hold Alt: the names of buttons and fields show the letters that reach them"),
        ),
        key_row("Tab", translate("Shortcuts", "Go to the next field or button")),
        key_row("Shift+Tab", translate("Shortcuts", "Go back to the one before")),
        key_row("Space", translate("Shortcuts", "Press the button, or check the box")),
        Command(
            "settings_menu", keys="F10", help=translate("Shortcuts", "Open the Settings menu, in the main window")
        ),
        key_row("Ctrl+Tab", translate("Shortcuts", "List the open windows, and go to one"), id="windows"),
        key_row("F6", translate("Shortcuts", "Go to the banner that says what is wrong with the list")),
        key_row(
            "Ctrl+Shift+S",
            translate("Shortcuts", "Save a copy of the list, once saving has stopped"),
            translate("MainWindow", "Save a copy as"),
            id="save_copy",
        ),
        Command(
            "try_to_edit",
            keys="F5",
            when=lambda state: state.is_read_only,
            help=translate("Shortcuts", "Try to edit a list that is open read-only"),
            hint=translate("MainWindow", "Try to edit"),
        ),
        Command("back_up", keys="Ctrl+B", help=translate("Shortcuts", "Back up now, in the main window")),
        Command("account_settings", translate("SettingsMenu", "Account Settings"), "settings"),
        Command(
            "restore",
            translate("SettingsMenu", "Compare and Restore…"),
            "history",
            refusal=lambda state: state.restore_refusal,
        ),
        Command("guide", translate("SettingsMenu", "User Guide"), "guide"),
        Command("about", translate("SettingsMenu", "About"), "info"),
        Command(
            "quit",
            translate("SettingsMenu", "Quit"),
            "clear",
            "Ctrl+Q",
            help=translate("Shortcuts", "Quit: save, and close all windows"),
        ),
        Command("sign_out", translate("SettingsMenu", "Sign Out"), "signin"),
        Command("switch_user", translate("UserButton", "Switch User…"), "signin"),
        Command("password", translate("UserButton", "Change Password…"), "locked"),
        *_choices(),
    )


def dialog_keys() -> CommandTable[None]:
    """The keys of every dialog, and of its fields."""
    return (
        key_row("Enter", translate("Shortcuts", "Press the main button")),
        key_row("Ctrl+Enter Ctrl+S", translate("Shortcuts", "Save (also in multi-line fields)")),
        key_row("Esc", translate("Shortcuts", "Close without saving; asks if something was typed")),
        key_row("F4", translate("Shortcuts", "Open a list of choices")),
        key_row("F8", translate("Shortcuts", "Show a password, or hide it again")),
        key_row("Tab", translate("Shortcuts", "Leave a field (also multi-line fields)"), id="leave"),
    )


def settings_menu(
    commands: Commands[WindowState], fill_windows: Callable[[RoundMenu], object], parent: QWidget
) -> RoundMenu:
    """The menu of the Settings button; ``fill_windows`` adds the open windows to a menu."""
    menu = commands.menu(parent, "account_settings", "restore", "|", width=216)
    appearances = menu.add_submenu(translate("SettingsMenu", "Appearance"), "show")
    commands.fill(appearances, *(appearance_id(each) for each in Appearance))
    languages = menu.add_submenu(translate("SettingsMenu", "Language"), "website")
    commands.fill(languages, *(language_id(each) for each in (SYSTEM, *LANGUAGE_NAMES)))
    # A dialog that waits over another window stays in the language that it was opened in.
    languages.menuAction().setEnabled(QApplication.activeModalWidget() is None)
    fill_windows(menu.add_submenu(translate("SettingsMenu", "Windows"), "document"))
    help_menu = menu.add_submenu(translate("SettingsMenu", "Help"), "help")
    commands.fill(help_menu, "guide", "shortcuts")
    commands.fill(menu, "|", "about", "sign_out", "quit")
    return menu
