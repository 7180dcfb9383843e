"""The main window, driven by clicks and keys."""

import pytest
from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

from custlist_desktop.ui.kit.banner import BannerBoard
from custlist_desktop.ui.kit.status_keys import KeyHint, KeyHints, tell_status
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.status_line import StatusLine
from custlist_desktop.ui.theme.appearance import Appearance
from tests.ui.conftest import Shower, wait_until


class Page(QWidget):
    """A page whose keys can change."""

    key_hints_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hints: list[KeyHint] = [("Ctrl+N", "Add customer")]

    def key_hints(self) -> list[KeyHint]:
        return self.hints


@pytest.fixture
def customers() -> Page:
    return Page()


@pytest.fixture
def window(show: Shower, customers: Page) -> MainWindow:
    main = MainWindow(BannerBoard())
    main.add_page("customers", "customers", "Customers", customers)
    main.add_page("estimates", "estimate", "Estimates", QWidget())
    main.add_page("account", "settings", "Account Settings", QWidget(), in_toolbar=False)
    main.set_user("Marc Lavoie", "Account Owner", "")
    show(main)
    return main


def button(window: QWidget, name: str) -> QAbstractButton:
    """The visible button of that accessible name."""
    found = [one for one in window.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]
    assert len(found) == 1, name
    return found[0]


def click(window: QWidget, name: str) -> None:
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def status_words(window: MainWindow) -> list[str]:
    labels = window.statusBar().findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def settings_menu(window: MainWindow) -> QMenu:
    """Opens the Settings menu by a click."""
    click(window, "Settings")
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def entries(menu: QMenu) -> list[str]:
    return ["-" if action.isSeparator() else action.text() for action in menu.actions()]


def test_buttons_change_the_page_and_check_exclusively(window: MainWindow) -> None:
    told: list[str] = []
    window.page_changed.connect(told.append)
    assert button(window, "Customers").isChecked()
    click(window, "Estimates")
    assert told == ["estimates"]
    assert window.current_page() == "estimates"
    assert not button(window, "Customers").isChecked()
    click(window, "Estimates")
    assert told == ["estimates"]
    assert button(window, "Estimates").isChecked()


def test_page_without_a_button_belongs_to_settings(window: MainWindow) -> None:
    window.show_page("account")
    assert not button(window, "Customers").isChecked()
    assert button(window, "Settings").isChecked()
    window.show_page("customers")
    assert not button(window, "Settings").isChecked()
    with pytest.raises(KeyError):
        window.show_page("nowhere")


def test_settings_menu_has_its_entries(window: MainWindow) -> None:
    menu = settings_menu(window)
    inner = ["Appearance", "Language", "Windows", "Help"]
    assert entries(menu) == [
        "Account Settings",
        "Compare and Restore…",
        "-",
        *inner,
        "-",
        "About",
        "Sign Out",
        "Quit",
    ]
    submenus = {action.text(): action.menu() for action in menu.actions() if action.menu() is not None}
    appearance, language = submenus["Appearance"], submenus["Language"]
    assert isinstance(appearance, QMenu)
    assert isinstance(language, QMenu)
    assert entries(appearance) == ["System", "Light", "Dark"]
    assert entries(language) == ["System", "English", "Français", "Español"]
    help_menu = submenus["Help"]
    assert isinstance(help_menu, QMenu)
    assert entries(help_menu) == ["User Guide", "Keyboard Shortcuts"]
    menu.close()


@pytest.mark.parametrize(
    ("presses", "signal"),
    [
        (0, "account_settings_requested"),
        (1, "restore_requested"),
        (6, "about_requested"),
        (7, "sign_out_requested"),
        (8, "quit_requested"),
    ],
)
def test_settings_menu_tells_what_was_chosen(window: MainWindow, presses: int, signal: str) -> None:
    told: list[bool] = []
    getattr(window, signal).connect(lambda: told.append(True))
    menu = settings_menu(window)
    for _ in range(presses):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert told == [True]
    wait_until(lambda: not menu.isVisible())


def test_appearance_and_language_are_chosen_exclusively(window: MainWindow) -> None:
    told: list[object] = []
    window.appearance_chosen.connect(told.append)
    window.language_chosen.connect(told.append)
    window.set_appearance(Appearance.SYSTEM)
    window.set_language("en")
    menu = settings_menu(window)
    submenus = [action.menu() for action in menu.actions() if action.menu() is not None]
    for submenu, index in zip(submenus[:2], (2, 2), strict=True):
        assert isinstance(submenu, QMenu)
        submenu.actions()[index].trigger()
        assert [action.isChecked() for action in submenu.actions()].count(True) == 1
        assert submenu.actions()[index].isChecked()
    assert told == [Appearance.DARK, "fr"]
    menu.close()


@pytest.mark.parametrize(("entry", "signal"), [(0, "guide_requested"), (1, "shortcuts_requested")])
def test_help_menu_tells_what_was_chosen(window: MainWindow, entry: int, signal: str) -> None:
    told: list[bool] = []
    getattr(window, signal).connect(lambda: told.append(True))
    menu = settings_menu(window)
    submenu = [action.menu() for action in menu.actions() if action.menu() is not None][-1]
    assert isinstance(submenu, QMenu)
    submenu.actions()[entry].trigger()
    assert told == [True]
    menu.close()


def test_user_button_names_the_user_and_offers_another_and_a_new_password(window: MainWindow) -> None:
    told: list[str] = []
    window.switch_user_requested.connect(lambda: told.append("switch"))
    window.password_requested.connect(lambda: told.append("password"))
    for presses in (0, 1):
        click(window, "Marc Lavoie, Account Owner")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [action.text() for action in menu.actions()] == ["Switch User…", "Change Password…"]
        for _ in range(presses):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert told == ["switch", "password"]


def test_enter_opens_the_user_s_menu_as_space_does(window: MainWindow) -> None:
    button = next(each for each in window.findChildren(QPushButton) if each.accessibleName().startswith("Marc"))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        button.setFocus()
        QTest.keyClick(button, key)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()


def test_status_bar_shows_the_pages_keys_and_what_is_saved(window: MainWindow, customers: Page) -> None:
    assert status_words(window) == ["Ctrl+N", "Add customer"]
    customers.hints = [("F2", "Rename")]
    customers.key_hints_changed.emit()
    assert status_words(window) == ["F2", "Rename"]
    tell_status(customers, "Copied: 12")
    customers.hints = [("F3", "Next")]
    customers.key_hints_changed.emit()
    assert status_words(window) == ["Copied: 12"]
    (hints,) = window.statusBar().findChildren(KeyHints)
    hints.say("")
    assert status_words(window) == ["F3", "Next"]
    window.show_backup(StatusLine("Backed up today, 07:30"))
    asked: list[bool] = []
    window.backups_requested.connect(lambda: asked.append(True))
    click(window, "Backed up today, 07:30")
    assert asked == [True]
    window.show_backup(StatusLine())
    click(window, "Estimates")
    assert status_words(window) == []


def test_title_names_the_company(window: MainWindow) -> None:
    assert window.windowTitle() == "Custlist"
    window.set_account_name("Lavoie Toitures inc.")
    assert window.windowTitle() == "Custlist — Lavoie Toitures inc."
    window.set_account_name("")
    assert window.windowTitle() == "Custlist"


def test_size_and_page_are_remembered(window: MainWindow, settings: QSettings, show: Shower) -> None:
    window.resize(window.minimumWidth(), 650)  # no wider than the screen of the tests
    window.show_page("estimates")
    window.save_state(settings)
    settings.sync()
    other = MainWindow(BannerBoard())
    other.add_page("customers", "customers", "Customers", QWidget())
    other.add_page("estimates", "estimate", "Estimates", QWidget())
    other.restore_state(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert other.current_page() == "estimates"
    assert other.size() == window.size()


def test_nothing_remembered_changes_nothing(window: MainWindow, settings: QSettings) -> None:
    window.restore_state(settings)
    assert window.current_page() == "customers"


def test_window_may_be_small_and_its_bars_have_their_heights(window: MainWindow) -> None:
    window.resize(960, 600)
    assert (window.width(), window.height()) == (960, 600)
    central = window.centralWidget()
    assert central is not None
    assert central.mapTo(window, central.rect().topLeft()).y() == 52
    assert window.statusBar().height() == 29


def test_every_focusable_part_of_the_window_has_a_name(window: MainWindow) -> None:
    for widget in window.findChildren(QAbstractButton):
        if isinstance(widget, (QPushButton, QToolButton)) and widget.isVisible():
            assert widget.accessibleName(), widget
