"""Every dialog in which something is typed: Esc loses nothing unasked, and Ctrl+Enter saves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QRadioButton, QWidget

from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text
from tests.ui.every_window import WINDOWS, Rooms
from tests.ui.furniture import furnish
from tests.ui.places import in_dialog

FORMS: Final = (
    "adding a customer",
    "an estimate's details",
    "a job site",
    "contact details",
    "saving a template",
    "a trade name",
    "a template",
    "a user",
    "a password",
    "one's own password",
)
Opened = Callable[[str], QDialog]


@pytest.fixture
def opened(session: Session, tmp_path: Path) -> Iterator[Opened]:
    """Opens the dialog of a name, untouched."""
    rooms = Rooms(session, tmp_path, furnish(session))
    dialogs: list[QDialog] = []

    def open_one(name: str) -> QDialog:
        dialog = WINDOWS[name](rooms)
        assert isinstance(dialog, QDialog)
        dialogs.append(dialog)
        return dialog

    yield open_one
    for dialog in dialogs:
        dialog.done(0)
        dialog.deleteLater()
    rooms.close()


def edits(dialog: QWidget) -> list[QLineEdit]:
    """The lines that can be typed in now."""
    return [edit for edit in dialog.findChildren(QLineEdit) if edit.isVisible() and edit.isEnabled()]


def type_something(dialog: QDialog) -> None:
    """Types into the first line; a job site has none until another address is wanted."""
    for other in dialog.findChildren(QRadioButton)[1:]:
        other.click()
    edit = edits(dialog)[0]
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "Qy")


@pytest.mark.parametrize("name", FORMS)
def test_esc_asks_before_it_throws_typed_text_away(name: str, opened: Opened) -> None:
    dialog = opened(name)
    type_something(dialog)
    asked: list[QDialog] = []

    def keep(question: QDialog) -> None:
        asked.append(question)
        QTest.keyClick(question, Qt.Key.Key_Escape)

    in_dialog(lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape), keep)
    assert isinstance(asked[0], ConfirmDialog)
    assert asked[0].windowTitle() == "Unsaved Changes"
    assert dialog.isVisible()
    in_dialog(lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape), lambda question: question.accept())
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", [name for name in FORMS if name != "adding a customer"])
def test_esc_closes_where_nothing_was_typed(name: str, opened: Opened) -> None:
    dialog = opened(name)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", FORMS)
def test_ctrl_enter_saves_wherever_the_keyboard_is(name: str, opened: Opened) -> None:
    dialog = opened(name)
    type_something(dialog)
    default = next(button for button in dialog.findChildren(QPushButton) if button.isDefault())
    cancel = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel")
    cancel.setFocus()
    pressed: list[QPushButton] = []
    default.clicked.connect(lambda: pressed.append(default))
    QTest.keyClick(cancel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [default]
