"""The list of open windows: in the order of their use, on Ctrl+Tab and in the Settings menu."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from custlist_desktop.ui.kit.banner import BannerBoard
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.mnemonics import WindowKeys
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.open_windows import OpenWindows
from tests.ui.conftest import wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def watched(app: QApplication) -> Iterator[OpenWindows]:
    """Ctrl+Tab opens the list, as in the program."""
    keys, open_windows = WindowKeys(app), OpenWindows(app)
    keys.windows_requested.connect(lambda back: open_windows.show_list(back=back))
    yield open_windows
    for each in (keys, open_windows):
        each.deleteLater()


@pytest.fixture
def shown(watched: OpenWindows) -> Iterator[list[QWidget]]:
    """Three windows; the last one has the keyboard."""
    windows: list[QWidget] = [QMainWindow(), QWidget(), QWidget()]
    for window, title in zip(windows, ("Custlist", "Roof & Gutter — Custlist", "Shed"), strict=True):
        window.setWindowTitle(title)
        window.resize(600, 400)
        go_to(window)
    yield windows
    for window in windows:
        window.close()


def go_to(window: QWidget) -> None:
    window.show()
    window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is window)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    target = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyPress(target.windowHandle(), key, modifiers)


def listed() -> QMenu:
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def let_go() -> None:
    QTest.keyRelease(listed(), Qt.Key.Key_Control)


def test_ctrl_tab_goes_to_the_window_before_this_one_and_back(shown: list[QWidget]) -> None:
    press(Qt.Key.Key_Tab)
    menu = listed()
    assert [each.text() for each in menu.actions()] == ["Shed", "Roof && Gutter", "Custlist"]
    assert [each.isChecked() for each in menu.actions()] == [True, False, False]
    assert menu.accessibleName() == "Windows"
    let_go()
    wait_until(lambda: QApplication.activeWindow() is shown[1])
    press(Qt.Key.Key_Tab)
    let_go()
    wait_until(lambda: QApplication.activeWindow() is shown[2])


def test_tab_goes_on_in_the_list_and_round_and_esc_stays(shown: list[QWidget]) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert listed().activeAction().text() == "Custlist"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Backtab, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert listed().activeAction().text() == "Shed"
    press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeWindow() is shown[2]


def test_shift_begins_at_the_other_end(shown: list[QWidget]) -> None:
    press(Qt.Key.Key_Backtab, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    let_go()
    wait_until(lambda: QApplication.activeWindow() is shown[0])


def test_window_that_was_made_small_comes_back_and_a_closed_one_is_not_listed(
    shown: list[QWidget], watched: OpenWindows
) -> None:
    shown[1].showMinimized()
    go_to(shown[2])
    shown[0].close()
    assert watched.windows() == [shown[2], shown[1]]
    press(Qt.Key.Key_Tab)
    let_go()
    wait_until(lambda: not shown[1].isMinimized() and QApplication.activeWindow() is shown[1])


def test_dialog_that_waits_is_not_left(shown: list[QWidget]) -> None:
    dialog = QDialog(shown[2])
    dialog.setModal(True)
    dialog.setWindowTitle("Delete?")
    go_to(dialog)
    press(Qt.Key.Key_Tab)
    assert QApplication.activePopupWidget() is None
    dialog.close()


def test_settings_menu_lists_the_windows_and_goes_to_one(shown: list[QWidget], watched: OpenWindows) -> None:
    menu = RoundMenu(parent=shown[2])
    watched.fill(menu)
    menu.actions()[2].trigger()
    wait_until(lambda: QApplication.activeWindow() is shown[0])


def test_ctrl_q_asks_to_quit_from_every_window(shown: list[QWidget]) -> None:
    main = MainWindow(BannerBoard())
    asked: list[str] = []
    main.quit_requested.connect(lambda: asked.append("quit"))
    go_to(main)
    QTest.keyClick(main, Qt.Key.Key_Q, CONTROL)
    go_to(shown[1])
    QTest.keyClick(shown[1], Qt.Key.Key_Q, CONTROL)
    assert asked == ["quit", "quit"]
    main.close()
