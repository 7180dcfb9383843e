"""The Keyboard Shortcuts window. ``test_every_screen.py`` holds that it tells the truth about all windows."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.ui.help.shortcuts import (
    CUSTOMERS,
    DIALOGS,
    EDITOR,
    EVERYWHERE,
)
from custlist_desktop.ui.help.shortcuts_window import ShortcutsWindow, group_asked_from, show_shortcuts
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.mnemonics import WindowKeys
from custlist_desktop.ui.shell.key_groups import shortcut_groups
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.places import named


def press(widget: QWidget, key: Qt.Key) -> None:
    """Presses a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or widget, key)


@pytest.fixture
def keys_window(show: Shower) -> ShortcutsWindow:
    """The window, asked from the customer list."""
    window = ShortcutsWindow(shortcut_groups, None, CUSTOMERS)
    show(window)
    wait_until(lambda: QApplication.activeWindow() is window)
    return window


def texts(window: ShortcutsWindow) -> list[str]:
    """What is said of the keys in view."""
    return [shortcut.text for group in window.groups() for shortcut in group.shortcuts]


def test_all_groups_are_there_and_typing_narrows_them(keys_window: ShortcutsWindow) -> None:
    assert [group.key for group in keys_window.groups()] == [group.key for group in shortcut_groups()]
    field = named(keys_window, QLineEdit, "Search shortcuts")
    assert QApplication.focusWidget() is field
    type_text(field, "duplicate the")
    assert texts(keys_window) == ["Duplicate the estimate", "Duplicate the estimate", "Duplicate the line"]
    press(keys_window, Qt.Key.Key_Escape)
    assert len(keys_window.groups()) == len(shortcut_groups())
    press(keys_window, Qt.Key.Key_Escape)
    assert not keys_window.isVisible()


def test_a_key_s_own_name_finds_it(keys_window: ShortcutsWindow, language: Callable[[str], str]) -> None:
    language("fr")
    field = named(keys_window, QLineEdit, keys_window.findChildren(QLineEdit)[0].accessibleName())
    type_text(field, "suppr")
    assert texts(keys_window)


def test_the_words_of_a_button_find_its_keys(keys_window: ShortcutsWindow) -> None:
    type_text(named(keys_window, QLineEdit, "Search shortcuts"), "new estimate")
    assert texts(keys_window) == ["Start an estimate"]


def test_what_is_not_there_is_said(keys_window: ShortcutsWindow) -> None:
    field = named(keys_window, QLineEdit, "Search shortcuts")
    type_text(field, "qqqq")
    assert named(keys_window, QWidget, "No shortcut matches. Try another word.")


def test_arrows_scroll_from_the_field(keys_window: ShortcutsWindow) -> None:
    bar = keys_window.findChildren(QScrollArea)[0].verticalScrollBar()
    wait_until(lambda: bar.value() > 0)
    before = bar.value()
    press(keys_window, Qt.Key.Key_Down)
    assert bar.value() > before


def test_the_group_of_the_window_is_in_view_and_marked(keys_window: ShortcutsWindow) -> None:
    assert named(keys_window, QWidget, "You are here").isVisible()


def test_every_group_says_it_in_every_language(language: Callable[[str], str]) -> None:
    english = [group.title for group in shortcut_groups()]
    for code in ("fr", "es"):
        language(code)
        assert len([group.title for group in shortcut_groups()]) == len(english)


# F1


@pytest.fixture
def f1(app: QApplication) -> Iterator[None]:
    """F1 as the program has it."""
    keys = WindowKeys(app)
    keys.shortcuts_requested.connect(lambda: show_shortcuts(QApplication.activeWindow(), shortcut_groups))
    yield
    keys.deleteLater()


def shown() -> list[ShortcutsWindow]:
    """The windows that show keys now."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ShortcutsWindow) and each.isVisible()]


def press_f1() -> None:
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_F1)


@pytest.mark.usefixtures("f1")
def test_f1_opens_one_window_even_from_a_field_of_a_modal_dialog(show: Shower) -> None:
    dialog = BaseDialog()
    dialog.body_layout.addWidget(QLineEdit())
    show(dialog)
    wait_until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    press_f1()
    wait_until(lambda: len(shown()) == 1 and QApplication.activeWindow() is shown()[0])
    field = named(shown()[0], QLineEdit, "Search shortcuts")
    QTest.keyClicks(field, "save")
    assert field.text() == "save"
    dialog.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is dialog)
    press_f1()
    wait_until(lambda: len(shown()) == 1)


def test_each_window_has_its_own_group(show: Shower) -> None:
    window = QWidget()
    window.setProperty("shortcut_group", EDITOR)
    inner = QLineEdit()
    QVBoxLayout(window).addWidget(inner)
    show(window)
    assert group_asked_from(inner) == EDITOR
    assert group_asked_from(BaseDialog(window)) == DIALOGS
    assert group_asked_from(None) == EVERYWHERE
