"""The list of open windows: in the order of their use, on Ctrl+Tab and in the Settings menu."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QToolTip, QWidget

from custlist_desktop.ui.kit.banner import BannerBoard
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.mnemonics import WindowKeys
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.open_windows import OpenWindows
from tests.helpers.programs import Programs
from tests.ui.conftest import wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(app: QApplication) -> Iterator[WindowKeys]:
    """The keys of every window, as in the program."""
    keys = WindowKeys(app)
    yield keys
    keys.deleteLater()


@pytest.fixture
def watched(app: QApplication, keys: WindowKeys) -> Iterator[OpenWindows]:
    """Ctrl+Tab opens the list."""
    open_windows = OpenWindows(app)
    keys.windows_requested.connect(lambda back: open_windows.show_list(back=back))
    yield open_windows
    open_windows.deleteLater()


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
    assert QApplication.activeWindow() is dialog
    wait_until(lambda: QToolTip.text() == "Close “Delete?” first. Then you can go to another window.")
    dialog.close()
    QToolTip.hideText()


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


def test_ctrl_q_is_heard_in_a_dialog_that_waits(shown: list[QWidget], keys: WindowKeys) -> None:
    asked: list[str] = []
    keys.quit_requested.connect(lambda: asked.append("quit"))
    press(Qt.Key.Key_Q)
    assert asked == []  # the main window's own
    dialog = QDialog(shown[2])
    dialog.setModal(True)
    go_to(dialog)
    press(Qt.Key.Key_Q)
    assert asked == ["quit"]
    dialog.close()


@pytest.mark.parametrize(("typed", "outcome"), [("", "ended"), ("Gagné", "asks")])
def test_ctrl_q_in_a_dialog_ends_the_program_or_asks_about_what_is_typed(
    typed: str, outcome: str, tmp_path: Path, programs: Programs
) -> None:
    words = ("tests.ui.shell.quitting_child", str(tmp_path / "new.custlist"), typed)
    ended = programs.run(*words, XDG_CONFIG_HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert (ended.out.strip(), ended.code) == (outcome, 0), ended.err
