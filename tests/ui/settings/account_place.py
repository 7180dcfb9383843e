"""Sections of Account Settings in a window, and the rows that are on them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QTableView, QWidget

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text
from tests.ui.settings.conftest import find, open_dialog, open_menu, press_button, wait_closed

LAVOIE = TradeNameDetails(
    "Lavoie Toitures inc.",
    address_line1="2210, boul. Industriel",
    city="Laval",
    country="CA",
    state_province="QC",
    postal_code="H7S 1P6",
    phone="450 555-0199",
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'


def rows(page: QWidget, name: str) -> list[str]:
    """What a screen reader says of each row of the list ``name``."""
    view = find(page, QTableView, name)
    model = view.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def press(
    page: QWidget, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Presses a key in the list ``name``."""
    QTest.keyClick(find(page, QTableView, name), key, modifier)


def menu_of(page: QWidget, name: str, row: int) -> QMenu:
    """Clicks the three dots of a row and returns the menu."""
    view = find(page, QTableView, name)
    rect = view.visualRect(view.model().index(row, 0))
    at = QPoint(rect.right() - 27, rect.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return open_menu()


def write(root: QWidget, name: str, text: str) -> None:
    """Types ``text`` at the end of the field of several lines ``name``."""
    edit = find(root, QPlainTextEdit, name)
    edit.setFocus()
    type_text(edit, text)


def save(dialog: QDialog) -> None:
    """Clicks Save and waits until the dialog has gone."""
    press_button(dialog, "Save")
    wait_closed(dialog)


def answer(words: str) -> None:
    """Clicks a button of the question that is asked now."""
    dialog = open_dialog()
    press_button(dialog, words)
    wait_closed(dialog)


def sign_in_estimator(session: Session) -> None:
    """Lets an Estimator work from now on."""
    session.set_actor(session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR).as_actor())


def close_dialogs() -> None:
    """Closes what a test left open, without asking about unsaved changes."""
    for _ in range(5):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.done(0)
