"""A file of the test's own with an Account Owner signed in, and how to find what is on a page."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFrame, QLineEdit, QMenu, QWidget

from custlist_desktop.models.account import UserAccount
from custlist_desktop.ui.session import Session
from tests.ui.conftest import signed_in, type_text, wait_until

OWNER = "Marc Lavoie"

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def session(empty_list_path: Path, tmp_path: Path, app: QApplication) -> Iterator[Session]:
    """A new file whose only user is the Account Owner, who is signed in."""
    with signed_in(empty_list_path, tmp_path, "CA") as opened:
        UserAccount.update(name=OWNER, email="marc@lavoie.example").execute()
        opened.set_actor(opened.users.all()[0].as_actor())
        yield opened


class Reversed(QTranslator):
    """A language in which every text is spelt backwards."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Qt's override."""
        parts = re.split(r"(\{\w+\}|%n)", text)
        return "".join(part if part[:1] in "{%" else part[::-1] for part in parts)

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Qt's override: an empty one is told to nobody."""
        return False


@pytest.fixture
def other_language(app: QApplication) -> Iterator[Callable[[], None]]:
    """Changes to a language in which every text is another."""
    translator = Reversed()

    def change() -> None:
        QCoreApplication.installTranslator(translator)
        app.processEvents()

    yield change
    QCoreApplication.removeTranslator(translator)
    app.processEvents()


def find(root: QWidget, kind: type[W], name: str) -> W:
    """The visible part of that kind and accessible name."""
    found = [one for one in root.findChildren(kind) if one.accessibleName() == name and one.isVisible()]
    assert len(found) == 1, (name, [one.accessibleName() for one in root.findChildren(kind) if one.isVisible()])
    return found[0]


def press_button(root: QWidget, words: str) -> None:
    """Clicks the visible button with those words or that accessible name."""
    found = [
        one
        for one in root.findChildren(QAbstractButton)
        if words in (one.accessibleName(), one.text()) and one.isVisible()
    ]
    assert len(found) == 1, words
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def enter(root: QWidget, name: str, text: str) -> None:
    """Types ``text`` instead of what stands in the field ``name``."""
    edit = find(root, QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text)


def problem_of(root: QWidget, name: str) -> str:
    """What a screen reader says is wrong with the field ``name``."""
    return find(root, QLineEdit, name).accessibleDescription()


def messages(root: QWidget) -> list[str]:
    """The inline messages in view."""
    frames = [one for one in root.findChildren(QFrame) if one.property("look") == "message" and one.isVisible()]
    return [frame.accessibleName() for frame in frames]


def open_dialog() -> QDialog:
    """The dialog that is open now."""
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def wait_closed(dialog: QDialog) -> None:
    """Waits until ``dialog`` is accepted or rejected."""
    wait_until(lambda: QApplication.activeModalWidget() is not dialog)


def open_menu() -> QMenu:
    """The menu that is open now."""
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> dict[str, str]:
    """The enabled and disabled entries; a disabled one with its tool tip, others with an empty text."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    return {action.text(): "" if action.isEnabled() else action.toolTip() for action in actions}


def choose(menu: QMenu, text: str) -> None:
    """Clicks the entry ``text``."""
    action = next(one for one in menu.actions() if one.text() == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
