"""A menu or a dialog that nobody closes ends its test; one that was just opened does not, however long that took."""

from time import perf_counter

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from custlist_desktop.ui.kit.menu import RoundMenu
from tests.ui.conftest import wait_until
from tests.ui.open_too_long import OpenTooLong


def _menu() -> RoundMenu:
    menu = RoundMenu()
    menu.add("Delete")
    menu.popup(QPoint(10, 10))
    wait_until(lambda: QApplication.activePopupWidget() is menu)
    return menu


def test_only_what_was_open_all_the_time_is_closed_and_told(app: QApplication) -> None:
    told: list[str] = []
    watch = OpenTooLong(0.2, told.append)
    watch.start()
    until = perf_counter() + 0.45
    while perf_counter() < until:  # longer than anything may be open
        menu = _menu()
        QTest.qWait(20)
        menu.close()
        menu.deleteLater()
    assert told == []
    left = _menu()
    wait_until(lambda: not left.isVisible())
    assert told == ["RoundMenu “” was still open after 0.2 s"]
    dialog = QDialog()
    dialog.setWindowTitle("Import")
    dialog.exec()
    assert told[1:] == ["QDialog “Import” was still open after 0.2 s"]
    watch.stop()
    left.deleteLater()
