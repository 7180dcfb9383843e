"""A list that can't be read: why, the way on, and never an empty table that looks like an empty list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import ROOFER, Workplace

TITLE = "The list can’t be read"


@pytest.fixture
def unreadable(session: Session) -> Iterator[Workplace]:
    """The customers page over a list that was taken away a moment ago."""
    session.customers.add(session.actor, ROOFER)
    path = session.file.path
    path.rename(path.with_name("elsewhere.db"))
    place = Workplace(session)
    wait_until(lambda: place.says(TITLE))
    yield place
    place.close()


def test_it_says_why_instead_of_counting_nobody(unreadable: Workplace, session: Session) -> None:
    assert unreadable.says(f"{session.file.path} is not there. Was it moved?")
    assert not unreadable.says("0 customers")


def test_nobody_can_be_added_meanwhile(unreadable: Workplace) -> None:
    assert not [button for button in unreadable.page.findChildren(QPushButton) if _adds(button)]
    add = next(action for action in unreadable.page.actions() if action.shortcut().toString() == "Ctrl+N")
    assert not add.isEnabled()


def _adds(button: QPushButton) -> bool:
    return button.isVisible() and button.isEnabled() and "Add" in button.text()


def test_try_again_shows_the_list_once_it_is_back(unreadable: Workplace, session: Session) -> None:
    path = session.file.path
    path.with_name("elsewhere.db").rename(path)

    QTest.keyClick(unreadable.named(QPushButton, "Try Again"), Qt.Key.Key_Return)

    wait_until(lambda: not unreadable.says(TITLE))
    unreadable.wait_for("Gagné Roofing")


def test_status_bar_offers_no_key_that_does_nothing(unreadable: Workplace) -> None:
    assert unreadable.page.key_hints() == []


def test_nothing_is_done_with_a_list_that_can_not_be_read(unreadable: Workplace) -> None:
    enabled = [action.shortcut().toString() for action in unreadable.page.actions() if action.isEnabled()]
    assert not {"Ctrl+N", "Ctrl+I", "Ctrl+E"} & set(enabled)


def test_keys_are_back_with_the_list(unreadable: Workplace, session: Session) -> None:
    path = session.file.path
    path.with_name("elsewhere.db").rename(path)
    QTest.keyClick(unreadable.named(QPushButton, "Try Again"), Qt.Key.Key_Return)
    wait_until(lambda: not unreadable.says(TITLE))
    unreadable.wait_for("Gagné Roofing")
    assert "Ctrl+N" in [key for key, _ in unreadable.page.key_hints()]
    imports = next(action for action in unreadable.page.actions() if action.shortcut().toString() == "Ctrl+I")
    assert imports.isEnabled()
