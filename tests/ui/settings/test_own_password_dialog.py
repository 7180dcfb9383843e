"""Changing one's own password, typed as a person types."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.passwords import OwnPasswordDialog
from tests.ui.conftest import Shower, wait_until
from tests.ui.settings.conftest import enter, find, problem_of

_OLD = "chalk line"
_NEW = "plumb bob"


@pytest.fixture
def elena(session: Session) -> Session:
    """An Estimator with a password is signed in."""
    user = session.users.add(session.actor, "Elena Ruiz", Role.ESTIMATOR, password_hash=hash_password(_OLD))
    session.set_actor(user.as_actor())
    return session


@pytest.fixture
def dialog(elena: Session, show: Shower) -> OwnPasswordDialog:
    opened = OwnPasswordDialog(elena)
    show(opened)
    return opened


def fits(session: Session, password: str) -> bool:
    """Whether the signed-in user comes in with it."""
    return session.sign_in.checker(session.actor.user_id)(password)


def focused() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_keys(text: str) -> None:
    """Types where the keyboard is."""
    QTest.keyClicks(focused(), text)


def tab() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)


def test_an_estimator_changes_it_with_the_keyboard_alone(dialog: OwnPasswordDialog, elena: Session) -> None:
    type_keys(_OLD)
    tab()
    type_keys(_NEW)
    tab()
    type_keys(_NEW)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    wait_until(lambda: not dialog.isVisible())
    assert fits(elena, _NEW)
    assert not fits(elena, _OLD)


def test_a_wrong_present_password_waits_and_changes_nothing(dialog: OwnPasswordDialog, elena: Session) -> None:
    enter(dialog, "Current password", "chalk")
    enter(dialog, "New password", _NEW)
    enter(dialog, "Repeat the password", _NEW)
    for _ in range(2):  # the second comes too early
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        wait_until(lambda: problem_of(dialog, "Current password") != "")
        told = problem_of(dialog, "Current password")
        assert told == "Wrong password. Try again in 1 second."
    assert QApplication.focusWidget() is find(dialog, QLineEdit, "Current password")
    assert fits(elena, _OLD)


@pytest.mark.parametrize(
    ("present", "new", "again", "field", "problem"),
    [
        ("", _NEW, _NEW, "Current password", "Type your current password."),
        (_OLD, "", "", "New password", "Type a password."),
        (_OLD, _NEW, "plumb", "Repeat the password", "The two passwords don’t match. Type them again."),
    ],
)
def test_what_is_missing_is_told_beside_its_field(
    dialog: OwnPasswordDialog, elena: Session, present: str, new: str, again: str, field: str, problem: str
) -> None:
    enter(dialog, "Current password", present)
    enter(dialog, "New password", new)
    enter(dialog, "Repeat the password", again)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert problem_of(dialog, field) == problem
    assert fits(elena, _OLD)


def test_who_has_none_sets_one(session: Session, show: Shower) -> None:
    opened = OwnPasswordDialog(session)
    show(opened)
    assert opened.windowTitle() == "Set Password"
    type_keys(_NEW)
    tab()
    type_keys(_NEW)
    QTest.keyClick(opened, Qt.Key.Key_Return)
    wait_until(lambda: not opened.isVisible())
    assert fits(session, _NEW)


def test_it_speaks_the_language_of_now(elena: Session, show: Shower, language: Callable[[str], str]) -> None:
    language("fr")
    dialog = OwnPasswordDialog(elena)
    show(dialog)
    assert find(dialog, QLineEdit, "Nouveau mot de passe").isVisible()
