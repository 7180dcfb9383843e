"""Signing in, driven by keys and clicks."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QListView, QPushButton

from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.account.sign_in import SignInService
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.sign_in.sign_in_dialog import SignInDialog
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.settings.conftest import OWNER, find, messages, press_button

PASSWORD = "Gouttière 42"


class Clock:
    """A clock that a test sets forward."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(session: Session) -> Clock:
    """The clock of the session's sign-in."""
    made = Clock()
    session.sign_in = SignInService(session.ledger, session.users, clock=made)
    return made


@pytest.fixture
def sofia(session: Session) -> User:
    """An Estimator without a password."""
    return session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR)


@pytest.fixture
def dialog(session: Session, sofia: User, clock: Clock, show: Shower) -> SignInDialog:
    """The Account Owner, who has a password, is chosen."""
    owner = session.actor.user_id
    session.users.set_password(session.actor, owner, hash_password(PASSWORD))
    session.sign_in.admit(owner)
    shown = SignInDialog(session, "Lavoie Toitures inc.")
    show(shown)
    return shown


def users(dialog: SignInDialog) -> QListView:
    return find(dialog, QListView, "Who is working?")


def password(dialog: SignInDialog) -> QLineEdit:
    return find(dialog, QLineEdit, "Password")


def sign_in_button(dialog: SignInDialog) -> QPushButton:
    return find(dialog, QPushButton, "Sign In")


def attempt(dialog: SignInDialog, text: str) -> None:
    """Types a password, presses Enter, and waits for the answer."""
    type_text(password(dialog), text)
    QTest.keyClick(password(dialog), Qt.Key.Key_Return)
    wait_until(lambda: not dialog.isVisible() or not password(dialog).isReadOnly())


def look_at_another_user_and_back(dialog: SignInDialog) -> None:
    """Presses Down and Up: the dialog asks the clock again, without a second of waiting."""
    QTest.keyClick(password(dialog), Qt.Key.Key_Down)
    QTest.keyClick(users(dialog), Qt.Key.Key_Up)


def test_the_right_password_signs_in(dialog: SignInDialog, session: Session) -> None:
    assert dialog.actor() is None
    attempt(dialog, PASSWORD)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.actor() == session.users.get(session.actor.user_id).as_actor()


def test_whoever_signed_in_last_is_chosen_with_the_keyboard_in_the_password(dialog: SignInDialog) -> None:
    assert users(dialog).currentIndex().data() == OWNER
    assert QApplication.focusWidget() is password(dialog)


def test_only_active_users_are_offered_with_their_roles(session: Session, sofia: User, show: Shower) -> None:
    retired = session.users.add(session.actor, "Rémi Thibault", Role.ESTIMATOR)
    session.users.set_active(session.actor, retired.id, active=False)
    shown = SignInDialog(session)
    show(shown)
    model = users(shown).model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken == [f"{OWNER}, Account Owner", "Sofía Ramírez, Estimator"]


def test_a_refusal_says_how_long_to_wait_but_not_what_was_wrong(dialog: SignInDialog) -> None:
    attempt(dialog, "wrong")
    assert dialog.isVisible()
    assert dialog.actor() is None
    assert re.fullmatch(r"Wrong password\. Try again in 1 second(\(s\))?\.", messages(dialog)[0])
    assert password(dialog).text() == ""
    assert QApplication.focusWidget() is password(dialog)
    assert not sign_in_button(dialog).isEnabled()


def test_each_refusal_doubles_the_wait(dialog: SignInDialog, clock: Clock) -> None:
    for seconds in (1, 2, 4):
        attempt(dialog, "wrong")
        assert f"in {seconds} second" in messages(dialog)[0]
        clock.now += seconds - 0.05
        look_at_another_user_and_back(dialog)
        assert not sign_in_button(dialog).isEnabled()
        clock.now += 0.05
        wait_until(sign_in_button(dialog).isEnabled)
    assert messages(dialog) == ["Wrong password. Try again."]
    attempt(dialog, PASSWORD)
    assert dialog.actor() is not None


def test_the_seconds_are_counted_down(dialog: SignInDialog, clock: Clock) -> None:
    attempt(dialog, "wrong")
    clock.now += 1
    look_at_another_user_and_back(dialog)
    attempt(dialog, "wrong")
    clock.now += 0.95
    look_at_another_user_and_back(dialog)
    assert "in 2 second" in messages(dialog)[0]
    clock.now += 0.05
    wait_until(lambda: "in 1 second" in messages(dialog)[0])
    clock.now += 1
    wait_until(sign_in_button(dialog).isEnabled)


def test_enter_during_the_wait_tries_nothing(dialog: SignInDialog, session: Session, clock: Clock) -> None:
    attempt(dialog, "wrong")
    attempt(dialog, PASSWORD)
    assert dialog.actor() is None
    clock.now += 1
    assert session.sign_in.wait(session.actor.user_id) == 0


def test_closing_during_a_check_counts_a_wrong_password_too(dialog: SignInDialog, session: Session) -> None:
    type_text(password(dialog), "wrong")
    QTest.keyClick(password(dialog), Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: not dialog.isVisible())
    assert session.sign_in.wait(session.actor.user_id) == 1


def test_an_empty_password_is_no_attempt(dialog: SignInDialog, session: Session) -> None:
    press_button(dialog, "Sign In")
    assert messages(dialog) == []
    assert session.sign_in.wait(session.actor.user_id) == 0


def test_another_user_has_no_wait_and_none_of_the_typed_password(dialog: SignInDialog) -> None:
    attempt(dialog, "wrong")
    type_text(password(dialog), "secret")
    QTest.keyClick(password(dialog), Qt.Key.Key_Down)
    assert sign_in_button(dialog).isEnabled()
    assert messages(dialog) == []
    QTest.keyClick(users(dialog), Qt.Key.Key_Up)
    assert password(dialog).text() == ""


def test_enter_signs_in_a_user_without_a_password(dialog: SignInDialog, sofia: User) -> None:
    users(dialog).setFocus()
    QTest.keyClick(users(dialog), Qt.Key.Key_Down)
    assert not [edit for edit in dialog.findChildren(QLineEdit) if edit.isVisible()]
    QTest.keyClick(users(dialog), Qt.Key.Key_Return)
    wait_until(lambda: not dialog.isVisible())
    assert dialog.actor() == sofia.as_actor()


def test_enter_signs_in_a_user_without_a_password_who_was_chosen_from_the_password_s_field(
    dialog: SignInDialog, sofia: User
) -> None:
    QTest.keyClick(password(dialog), Qt.Key.Key_Down)

    QTest.keyClick(users(dialog), Qt.Key.Key_Return)

    wait_until(lambda: not dialog.isVisible())
    signed_in = dialog.actor()
    assert signed_in is not None
    assert signed_in.user_id == sofia.id


def test_a_double_click_signs_in_a_user_without_a_password(dialog: SignInDialog, sofia: User) -> None:
    view = users(dialog)
    where = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    wait_until(lambda: not dialog.isVisible())
    assert dialog.actor() == sofia.as_actor()


def test_capitals_without_shift_tell_caps_lock(dialog: SignInDialog) -> None:
    edit = password(dialog)
    type_text(edit, "a1")
    assert edit.accessibleDescription() == ""
    type_text(edit, "B")
    assert edit.accessibleDescription() == "Caps Lock is on."
    QTest.keyClick(edit, Qt.Key.Key_CapsLock)
    assert edit.accessibleDescription() == ""


def test_the_eye_shows_and_hides_the_password(dialog: SignInDialog) -> None:
    type_text(password(dialog), "abc")
    assert password(dialog).displayText() != "abc"
    press_button(dialog, "Show password")
    assert password(dialog).displayText() == "abc"
    press_button(dialog, "Hide password")
    assert password(dialog).displayText() != "abc"


def test_f8_shows_the_password_too_and_the_eye_takes_no_key(dialog: SignInDialog) -> None:
    type_text(password(dialog), "abc")
    QTest.keyClick(password(dialog), Qt.Key.Key_F8)
    assert password(dialog).displayText() == "abc"
    QTest.keyClick(password(dialog), Qt.Key.Key_F8)
    QTest.keyClick(password(dialog), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is find(dialog, QPushButton, "Sign In")
    assert password(dialog).displayText() != "abc"


def test_what_is_typed_after_a_click_on_one_s_name_is_the_password(dialog: SignInDialog) -> None:
    names = users(dialog)
    for row, typed in ((1, ""), (0, "abc")):  # Sofía Ramírez has no password
        place = names.visualRect(names.model().index(row, 0)).center()
        QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, typed)
    assert QApplication.focusWidget() is password(dialog)
    assert password(dialog).text() == "abc"


def type_where_the_keys_go(text: str) -> None:
    """Types as a person does who doesn't look where the keyboard is."""
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter)


def test_what_is_typed_after_one_s_name_was_chosen_by_keys_is_the_password(dialog: SignInDialog) -> None:
    names = users(dialog)
    names.setFocus()
    QTest.keyClick(names, Qt.Key.Key_Down)  # Sofía Ramírez, who has no password
    assert QApplication.focusWidget() is names
    QTest.keyClick(names, Qt.Key.Key_Up)
    type_where_the_keys_go("sofia 1")
    assert names.currentIndex().data() == OWNER
    assert password(dialog).text() == "sofia 1"


def test_what_is_typed_with_the_keyboard_in_the_names_is_the_password_too(dialog: SignInDialog) -> None:
    names = users(dialog)
    names.setFocus()
    type_where_the_keys_go(" sofia")
    assert names.currentIndex().data() == OWNER
    assert QApplication.focusWidget() is password(dialog)
    assert password(dialog).text() == " sofia"


def test_a_password_typed_at_a_name_without_one_signs_nobody_in(dialog: SignInDialog) -> None:
    names = users(dialog)
    QTest.keyClick(password(dialog), Qt.Key.Key_Down)
    type_where_the_keys_go("marc 1")
    assert messages(dialog) == ["Sofía Ramírez has no password to type. Choose your name first."]
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert not sign_in_button(dialog).isEnabled()
    assert dialog.isVisible()
    assert dialog.actor() is None
    QTest.keyClick(names, Qt.Key.Key_Down)
    assert names.currentIndex().data() == OWNER
    assert messages(dialog) == []


def test_where_nobody_has_a_password_letters_find_a_name(session: Session, sofia: User, show: Shower) -> None:
    session.sign_in.admit(session.actor.user_id)
    shown = SignInDialog(session)
    show(shown)
    type_where_the_keys_go("sof")
    assert users(shown).currentIndex().data() == "Sofía Ramírez"
    QTest.keyClick(users(shown), Qt.Key.Key_Return)
    wait_until(lambda: not shown.isVisible())
    assert shown.actor() == sofia.as_actor()


def test_esc_signs_nobody_in(dialog: SignInDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.actor() is None


def test_a_language_is_chosen_and_every_text_follows(
    dialog: SignInDialog, other_language: Callable[[], None]
) -> None:
    told: list[str] = []
    dialog.language_chosen.connect(told.append)
    QTest.keyClick(find(dialog, QComboBox, "Language"), Qt.Key.Key_Down)
    assert told == ["fr"]
    other_language()
    assert dialog.windowTitle() == "Sign In — Custlist"[::-1]
    shown = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert {"Who is working?"[::-1], "Password"[::-1], "Forgotten? Ask an Account Owner."[::-1]} <= shown
    assert "Lavoie Toitures inc." in shown
