"""About names what the program is made of as it is installed, and copies it for a message."""

import platform
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget

from custlist_desktop import __version__
from custlist_desktop.database import engine
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.shell.about_dialog import AboutDialog, support_text
from tests.ui.conftest import Shower, type_text
from tests.ui.places import in_dialog, named

LIST = Path("/home/marc/.local/share/Custlist/customers.db")


def words_of(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel))


def test_about_names_version_license_and_what_it_runs_with(show: Shower) -> None:
    dialog = AboutDialog(None, LIST)
    show(dialog)
    for expected in (
        __version__,
        "MIT License",
        qVersion(),
        f"SQLite {engine.VERSION}",
        f"Python {platform.python_version()}",
    ):
        assert expected in words_of(dialog)
    assert str(LIST) in words_of(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_about_without_a_list_names_none(show: Shower) -> None:
    dialog = AboutDialog()
    show(dialog)
    assert "Customer list" not in support_text(None)
    assert not any(label.isVisible() and label.text() == "Customer list" for label in dialog.findChildren(QLabel))


def test_about_copies_all_of_it(show: Shower) -> None:
    dialog = AboutDialog(None, LIST)
    show(dialog)
    QTest.mouseClick(named(dialog, QPushButton, "Copy All"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Custlist {__version__}\nPython {platform.python_version()}")
    assert f"Customer list: {LIST}" in copied
    assert f"peewee {version('peewee')}" in copied
    assert "Copied." in words_of(dialog)


def test_about_says_whom_to_ask_for_help(show: Shower) -> None:
    dialog = AboutDialog(None, LIST)
    show(dialog)
    assert "For help, ask whoever installed Custlist for you" in words_of(dialog)


def test_licenses_are_searched_read_and_copied(show: Shower) -> None:
    about = AboutDialog(None, LIST)
    show(about)
    in_dialog(lambda: named(about, QPushButton, "Licenses…").click(), _read_licenses)


def _read_licenses(dialog: QWidget) -> None:
    shown = named(dialog, QListWidget, "Made with")
    box = named(dialog, SearchBox, "Search the licenses")
    assert shown.item(0).text() == "custlist-desktop"
    type_text(box, "peewee")
    assert [shown.item(row).text() for row in range(shown.count())] == ["peewee"]
    text = dialog.findChildren(QPlainTextEdit)[0]
    assert text.accessibleName() == f"peewee {version('peewee')}"
    assert text.isReadOnly()
    named(dialog, QPushButton, "Copy").click()
    assert "Charles Leifer" in QGuiApplication.clipboard().text()
    box.clear_search()
    type_text(box, "xyzzy")
    assert not named(dialog, QPushButton, "Copy").isEnabled()
    assert text.toPlainText() == ""
    dialog.close()
