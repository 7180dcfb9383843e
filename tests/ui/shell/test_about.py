"""About names what the program is made of as it is installed, and copies it for a message."""

import re
import tomllib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from custlist_desktop.ui.shell.about_dialog import AboutDialog
from custlist_desktop.ui.shell.about_facts import libraries, support_text
from tests.__main__ import ROOT
from tests.ui.conftest import Shower
from tests.ui.places import named

LIST = Path("/home/marc/.local/share/Custlist/customers.db")


def words_of(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel))


def test_about_names_version_licences_and_libraries(show: Shower) -> None:
    dialog = AboutDialog(None, LIST)
    show(dialog)
    for expected in (
        "0.1.0",
        "MIT License",
        "Open Font License",
        "PySide6",
        "6.1",
        "peewee",
        "SQLite 3.",
        "Python 3.",
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
    assert copied.startswith("Custlist 0.1.0\nPython 3.")
    assert f"Customer list: {LIST}" in copied
    assert "peewee 4." in copied
    assert "Copied." in words_of(dialog)


def test_libraries_are_what_the_program_depends_on() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[><=!; ]", requirement)[0] for requirement in needed}
    assert {library.package for library in libraries()} == names
    assert all(library.version for library in libraries())


def test_licences_are_names_and_not_whole_texts() -> None:
    licences = {library.package: library.licence for library in libraries()}
    assert licences["phonenumbers"].startswith("Apache")
    assert all("\n" not in licence and len(licence) <= 60 for licence in licences.values())
