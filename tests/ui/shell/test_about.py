"""About names what the program is made of as it is installed, and copies it for a message."""

import platform
import re
import sqlite3
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from custlist_desktop import __version__
from custlist_desktop.ui.shell.about_dialog import AboutDialog, libraries, support_text
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
        __version__,
        "MIT License",
        "Open Font License",
        "PySide6",
        qVersion(),
        "peewee",
        version("peewee"),
        f"SQLite {sqlite3.sqlite_version}",
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


def test_libraries_are_what_the_program_depends_on() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[><=!; ]", requirement)[0] for requirement in needed}
    assert {library.package for library in libraries()} == names
    assert all(library.version for library in libraries())


def test_licences_are_names_and_not_whole_texts() -> None:
    licences = [library.licence for library in libraries()]
    assert all("\n" not in licence and len(licence) <= 60 for licence in licences)


@pytest.mark.parametrize(
    ("facts", "licence"),
    [
        ("License-Expression: EUPL-1.2\nLicense: another", "EUPL-1.2"),
        ("License: EUPL 1.2\nClassifier: License :: OSI Approved :: MIT License", "EUPL 1.2"),
        (
            "License: Permission\n        is hereby granted\nClassifier: License :: OSI Approved :: MIT License",
            "MIT License",
        ),
        (f"License: {'x' * 200}", ""),
        ("Summary: says nothing", ""),
    ],
)
def test_licence_is_the_shortest_that_a_package_says_of_itself(
    facts: str, licence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "peewee-99.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text(f"Metadata-Version: 2.4\nName: peewee\nVersion: 99\n{facts}\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    (peewee,) = (library for library in libraries() if library.package == "peewee")
    assert (peewee.version, peewee.licence) == ("99", licence)
