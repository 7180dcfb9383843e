"""The users page, driven by keys and clicks."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from custlist_desktop.domain.errors import LastOwnerError
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.account import UserAccount
from custlist_desktop.services.account.passwords import password_fits
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.users_page import UsersPage
from custlist_desktop.ui.settings.users_table import users_table
from tests.ui.conftest import Shower
from tests.ui.settings.conftest import (
    OWNER,
    choose,
    enter,
    entries,
    find,
    messages,
    open_dialog,
    open_menu,
    press_button,
    problem_of,
    wait_closed,
)

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
ONLY_OWNERS_CHANGE = "Only an Account Owner can change users. Ask one."
LAST_OWNER = f"{OWNER} is the only active Account Owner. Make another user one first."


@pytest.fixture
def sofia(session: Session) -> User:
    """An Estimator beside the Account Owner."""
    return session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR, "sofia@lavoie.example")


@pytest.fixture
def page(session: Session, sofia: User, show: Shower) -> UsersPage:
    shown = UsersPage(session, now=lambda: NOW)
    shown.resize(1000, 800)
    show(shown)
    shown.setFocus()
    return shown


def table(page: UsersPage) -> RowsTable[User]:
    return find(page, RowsTable, "Users")


def cell(page: UsersPage, row: int, column: int) -> str:
    """What a screen reader says in a cell."""
    return str(table(page).model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def press(page: UsersPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(table(page), key, modifier)


def go_to(page: UsersPage, row: int) -> None:
    """Moves to a row with the arrow keys."""
    for _ in range(10):
        press(page, Qt.Key.Key_Up)
    for _ in range(row):
        press(page, Qt.Key.Key_Down)


def click_cell(page: UsersPage, row: int, column: int, from_right: bool = False) -> None:
    view = table(page)
    rect = view.visualRect(view.model().index(row, column))
    x = rect.right() - 20 if from_right else rect.left() + 10
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()))


def row_menu_entries(page: UsersPage, row: int) -> dict[str, str]:
    click_cell(page, row, 4, from_right=True)
    menu = open_menu()
    found = entries(menu)
    menu.close()
    return found


def test_rows_say_name_role_status_and_last_time(page: UsersPage) -> None:
    spoken = [cell(page, 0, column) for column in range(5)]
    assert spoken == [
        f"{OWNER}, marc@lavoie.example",
        "Account Owner",
        "Active",
        "Never",
        f"Actions for {OWNER}",
    ]
    assert cell(page, 1, 1) == "Estimator"


def test_model_keeps_qts_rules_while_users_change(session: Session, sofia: User) -> None:
    shown = users_table(lambda: NOW, str, lambda: False)
    model = shown.rows_model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(session.users.all())
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_rows([sofia])
    assert tester.model() is model


def test_a_click_on_a_title_sorts_and_active_users_stay_first(page: UsersPage, session: Session) -> None:
    session.users.add(session.actor, "Zoé Roy", Role.ESTIMATOR)
    retired = session.users.add(session.actor, "Aimé Côté", Role.ESTIMATOR)
    session.users.set_active(session.actor, retired.id, active=False)
    header = table(page).horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 16))
    names = [str(table(page).model().index(row, 0).data()) for row in range(4)]
    assert names == ["Zoé Roy", "Sofía Ramírez", OWNER, "Aimé Côté"]


def test_ctrl_n_adds_a_user_with_a_password(page: UsersPage, session: Session) -> None:
    press(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = open_dialog()
    enter(dialog, "Name", "Étienne Bouchard")
    enter(dialog, "Email", "etienne.lavoie.example")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (problem_of(dialog, "Email"), len(session.users.all())) == ("An email address has an “@” in it.", 2)
    enter(dialog, "Email", "etienne@lavoie.example")
    enter(dialog, "Password (optional)", "élan")
    enter(dialog, "Repeat the password", "élan")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait_closed(dialog)
    added = next(user for user in session.users.all() if user.name == "Étienne Bouchard")
    assert (added.role, added.email, added.has_password) == (Role.ESTIMATOR, "etienne@lavoie.example", True)
    row = table(page).currentIndex().row()
    assert cell(page, row, 0) == "Étienne Bouchard, etienne@lavoie.example"


def test_the_button_adds_an_account_owner_without_a_password(page: UsersPage, session: Session) -> None:
    press_button(page, "Add User")
    dialog = open_dialog()
    enter(dialog, "Name", "Hannah Osei")
    QTest.keyClick(find(dialog, QComboBox, "Role"), Qt.Key.Key_Down)
    press_button(dialog, "Add")
    wait_closed(dialog)
    added = next(user for user in session.users.all() if user.name == "Hannah Osei")
    assert (added.role, added.has_password) == (Role.ACCOUNT_OWNER, False)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "Every user needs a name."),
        ("sofia RAMIREZ", "There is a user called sofia RAMIREZ already. Choose another name."),
        ("x" * 101, "At most 100 characters fit here; this has 101."),
    ],
)
def test_a_wrong_name_is_told_beside_its_field(page: UsersPage, session: Session, name: str, problem: str) -> None:
    press_button(page, "Add User")
    dialog = open_dialog()
    enter(dialog, "Name", name)
    press_button(dialog, "Add")
    assert dialog.isVisible()
    assert problem_of(dialog, "Name") == problem
    enter(dialog, "Name", "Zoé Roy")
    assert problem_of(dialog, "Name") == ""
    press_button(dialog, "Add")
    wait_closed(dialog)
    assert len(session.users.all()) == 3


def test_passwords_that_differ_are_told_beside_the_second(page: UsersPage, session: Session) -> None:
    press_button(page, "Add User")
    dialog = open_dialog()
    enter(dialog, "Name", "Zoé Roy")
    enter(dialog, "Password (optional)", "one")
    enter(dialog, "Repeat the password", "two")
    press_button(dialog, "Add")
    assert problem_of(dialog, "Repeat the password") == "The two passwords don’t match. Type them again."
    assert len(session.users.all()) == 2


def test_enter_renames_and_the_signed_in_user_is_called_so_at_once(page: UsersPage, session: Session) -> None:
    told: list[str] = []
    session.actor_changed.connect(lambda: told.append(session.actor.name))
    go_to(page, 0)
    press(page, Qt.Key.Key_Return)
    dialog = open_dialog()
    enter(dialog, "Name", "Marc-André Lavoie")
    press_button(dialog, "Save")
    wait_closed(dialog)
    assert told == ["Marc-André Lavoie"]
    assert cell(page, 0, 0).startswith("Marc-André Lavoie")


def test_a_save_by_somebody_else_is_told_and_nothing_typed_is_lost(
    page: UsersPage, session: Session, sofia: User
) -> None:
    go_to(page, 1)
    press(page, Qt.Key.Key_Return)
    dialog = open_dialog()
    enter(dialog, "Name", "Sofía R.")
    session.users.rename(session.actor, sofia.id, "Sofía Ruiz", sofia.email, sofia.version)
    press_button(dialog, "Save")
    assert messages(dialog)[0].startswith("Someone else changed this user.")
    assert "Saved now: Sofía Ruiz" in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    press_button(dialog, "Save")
    wait_closed(dialog)
    assert session.users.get(sofia.id).name == "Sofía R."


def test_f2_offers_the_roles_and_changes_one(page: UsersPage, session: Session, sofia: User) -> None:
    go_to(page, 1)
    press(page, Qt.Key.Key_F2)
    menu = open_menu()
    assert entries(menu) == {"Account Owner": "", "Estimator": ""}
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert session.users.get(sofia.id).role is Role.ACCOUNT_OWNER
    assert cell(page, 1, 1) == "Account Owner"


def test_a_click_on_the_role_changes_it(page: UsersPage, session: Session, sofia: User) -> None:
    click_cell(page, 1, 1)
    choose(open_menu(), "Account Owner")
    assert session.users.get(sofia.id).role is Role.ACCOUNT_OWNER


def test_the_only_account_owner_is_named_until_there_is_another(
    page: UsersPage, session: Session, sofia: User
) -> None:
    told = f"{OWNER} is the only active Account Owner. Make another user one before you change this role."
    assert messages(page) == [told]
    session.users.change_role(session.actor, sofia.id, Role.ACCOUNT_OWNER)
    assert messages(page) == []


def test_the_last_account_owner_keeps_role_and_access(page: UsersPage) -> None:
    click_cell(page, 0, 1)
    menu = open_menu()
    assert entries(menu) == {"Account Owner": "", "Estimator": LAST_OWNER}
    menu.close()
    assert row_menu_entries(page, 0)["Deactivate"] == LAST_OWNER


def test_a_refusal_for_the_last_account_owner_is_told_in_the_page(
    page: UsersPage, session: Session, sofia: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> User:
        raise LastOwnerError

    monkeypatch.setattr(session.users, "change_role", refuse)
    click_cell(page, 1, 1)
    choose(open_menu(), "Account Owner")
    assert "Sofía Ramírez is the only active Account Owner. Make another user one first." in messages(page)


def test_nobody_deactivates_themselves(page: UsersPage, session: Session, sofia: User) -> None:
    session.users.change_role(session.actor, sofia.id, Role.ACCOUNT_OWNER)
    reason = row_menu_entries(page, 0)["Deactivate"]
    assert reason == "You are signed in as this user. Another Account Owner can deactivate it."


def test_a_user_is_deactivated_and_activated_again(page: UsersPage, session: Session, sofia: User) -> None:
    click_cell(page, 1, 4, from_right=True)
    choose(open_menu(), "Deactivate")
    assert not session.users.get(sofia.id).active
    assert cell(page, 1, 2) == "Deactivated"
    click_cell(page, 1, 4, from_right=True)
    choose(open_menu(), "Activate")
    assert session.users.get(sofia.id).active


def test_shift_f10_and_the_menu_key_open_the_menu_of_the_row(page: UsersPage) -> None:
    expected = ["Rename…", "Set Password…", "Deactivate"]
    go_to(page, 1)
    press(page, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = open_menu()
    assert list(entries(menu)) == expected
    menu.close()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(table(page), event)
    assert list(entries(open_menu())) == expected


def test_a_password_is_set_changed_and_removed(page: UsersPage, session: Session, sofia: User) -> None:
    for entry, password in (("Set Password…", "first"), ("Change Password…", "second")):
        click_cell(page, 1, 4, from_right=True)
        choose(open_menu(), entry)
        dialog = open_dialog()
        enter(dialog, "Password", password)
        enter(dialog, "Repeat the password", password)
        press_button(dialog, "Save")
        wait_closed(dialog)
        assert password_fits(password, str(UserAccount.get_by_id(sofia.id).password_hash))
    click_cell(page, 1, 4, from_right=True)
    choose(open_menu(), "Remove Password")
    press_button(open_dialog(), "Remove")
    assert not session.users.get(sofia.id).has_password


def test_a_password_has_to_be_typed_twice_alike(page: UsersPage, session: Session, sofia: User) -> None:
    click_cell(page, 1, 4, from_right=True)
    choose(open_menu(), "Set Password…")
    dialog = open_dialog()
    press_button(dialog, "Save")
    assert problem_of(dialog, "Password") == "Type a password."
    enter(dialog, "Password", "  ")
    press_button(dialog, "Save")
    assert problem_of(dialog, "Password") == "Spaces alone aren’t a password. Type a letter or a digit too."
    enter(dialog, "Password", "one")
    press_button(dialog, "Save")
    assert problem_of(dialog, "Repeat the password") == "The two passwords don’t match. Type them again."
    dialog.done(0)
    assert not session.users.get(sofia.id).has_password


def test_an_estimator_sees_all_of_it_disabled_with_the_reason(page: UsersPage, session: Session, sofia: User) -> None:
    session.set_actor(sofia.as_actor())
    add = find(page, QPushButton, "Add User")
    assert not add.isEnabled()
    assert add.toolTip() == ONLY_OWNERS_CHANGE
    click_cell(page, 1, 1)
    menu = open_menu()
    assert set(entries(menu).values()) == {ONLY_OWNERS_CHANGE}
    menu.close()
    for row in range(2):
        assert set(row_menu_entries(page, row).values()) == {ONLY_OWNERS_CHANGE}
        tips = {table(page).model().index(row, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(5)}
        assert tips == {ONLY_OWNERS_CHANGE}
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None
    assert page.key_hints() == [("Up Down", "Move")]


def test_an_account_owner_who_becomes_an_estimator_loses_the_buttons_at_once(
    page: UsersPage, session: Session, sofia: User
) -> None:
    session.users.change_role(session.actor, sofia.id, Role.ACCOUNT_OWNER)
    click_cell(page, 0, 1)
    choose(open_menu(), "Estimator")
    dialog = open_dialog()
    press_button(dialog, "Change Role")
    wait_closed(dialog)
    assert session.actor.role is Role.ESTIMATOR
    assert not find(page, QPushButton, "Add User").isEnabled()


def test_the_rules_of_the_roles_are_spelt_out(page: UsersPage) -> None:
    names = [part.accessibleName() for part in page.findChildren(QWidget)]
    assert "Add a customer from the customer list, Account Owner: Yes" in names
    assert "Add a customer from the customer list, Estimator: No" in names
    assert "Add a customer from an estimate, Estimator: Yes" in names


@pytest.mark.parametrize("width", [712, 1200])
def test_names_have_room_in_every_window(page: UsersPage, width: int) -> None:
    page.resize(width, 600)
    QApplication.processEvents()
    header = table(page).horizontalHeader()
    assert header.sectionSize(0) >= 180
    assert sum(header.sectionSize(column) for column in range(5)) == table(page).viewport().width()


def test_giving_up_one_s_own_role_asks_first(page: UsersPage, session: Session, sofia: User) -> None:
    session.users.change_role(session.actor, sofia.id, Role.ACCOUNT_OWNER)
    click_cell(page, 0, 1)
    choose(open_menu(), "Estimator")
    dialog = open_dialog()
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # Cancel has the focus
    wait_closed(dialog)
    assert session.users.get(session.actor.user_id).role is Role.ACCOUNT_OWNER


def test_a_narrow_page_tells_under_the_name_who_may_not_sign_in(session: Session, sofia: User, show: Shower) -> None:
    session.users.set_active(session.actor, sofia.id, active=False)
    page = UsersPage(session, now=lambda: NOW)
    show(page)
    table = page.findChildren(RowsTable)[0]
    for width, hidden in ((1100, []), (700, [3]), (540, [2, 3]), (1100, [])):
        page.resize(width, 600)
        is_narrow = 2 in hidden
        assert [column for column in range(5) if table.isColumnHidden(column)] == hidden
        rows = range(table.rows_model.rowCount())
        row = next(each for each in rows if sofia.name in table.rows_model.cell(each, 0).text)
        assert ("Deactivated" in table.rows_model.cell(row, 0).second) is is_narrow
        assert "Last signed in: " in str(table.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
