"""Account Settings: the panel and the sections beside it."""

import pytest
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.status_keys import KeyHint, KeyHinting
from custlist_desktop.ui.settings.account_settings_page import AccountSettingsPage
from custlist_desktop.ui.theme import type as fonts
from tests.ui.conftest import Shower
from tests.ui.settings.conftest import find


class Section(QWidget):
    """A section with one field and one key."""

    key_hints_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def key_hints(self) -> list[KeyHint]:
        return [("F2", "Change")]


@pytest.fixture
def told() -> list[bool]:
    """Once for each time that the page was left."""
    return []


@pytest.fixture
def page(show: Shower, told: list[bool]) -> AccountSettingsPage:
    shown = AccountSettingsPage(lambda: told.append(True))
    shown.add_section("users", "user", "Users", lambda: Section("User field"))
    shown.add_section("data", "data", "Data", lambda: Section("Data field"))
    shown.resize(900, 500)
    show(shown)
    return shown


def panel(page: AccountSettingsPage) -> QListWidget:
    return find(page, QListWidget, "Account Settings")


def words(page: AccountSettingsPage) -> list[str]:
    return [panel(page).item(row).text() for row in range(panel(page).count())]


def click_entry(page: AccountSettingsPage, row: int) -> None:
    where = panel(page).visualItemRect(panel(page).item(row)).center()
    QTest.mouseClick(panel(page).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))


def test_customer_list_is_the_first_entry_and_the_first_section_is_shown(page: AccountSettingsPage) -> None:
    assert words(page) == ["Customer List", "Users", "Data"]
    assert page.current_section() == "users"


def test_arrow_keys_show_sections_and_tab_goes_into_one(page: AccountSettingsPage) -> None:
    panel(page).setFocus()
    QTest.keyClick(panel(page), Qt.Key.Key_Down)
    assert page.current_section() == "data"
    QTest.keyClick(panel(page), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is find(page, QLineEdit, "Data field")


def test_passing_customer_list_with_arrow_keys_leaves_nothing(page: AccountSettingsPage, told: list[bool]) -> None:
    panel(page).setFocus()
    QTest.keyClick(panel(page), Qt.Key.Key_Up)
    assert (told, page.current_section()) == ([], "users")
    QTest.keyClick(panel(page), Qt.Key.Key_Return)
    assert told == [True]
    assert panel(page).currentItem().text() == "Users"


def test_a_click_on_customer_list_asks_for_it(page: AccountSettingsPage, told: list[bool]) -> None:
    click_entry(page, 0)
    assert told == [True]
    assert page.current_section() == "users"


def test_a_click_on_a_section_puts_the_keyboard_into_it(page: AccountSettingsPage) -> None:
    click_entry(page, 2)
    assert page.current_section() == "data"
    assert QApplication.focusWidget() is find(page, QLineEdit, "Data field")


def test_esc_goes_back_from_a_section(page: AccountSettingsPage, told: list[bool]) -> None:
    field = find(page, QLineEdit, "User field")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told == [True]


def test_keys_are_those_of_the_section_and_esc(page: AccountSettingsPage) -> None:
    assert isinstance(page, KeyHinting)
    assert page.key_hints() == [("F2", "Change"), ("Esc", "Back to customers")]


def test_an_unknown_section_is_refused(page: AccountSettingsPage) -> None:
    with pytest.raises(KeyError):
        page.show_section("nothing")


def test_no_entry_is_cut_while_it_is_the_current_one(page: AccountSettingsPage) -> None:
    text = "Términos y condiciones de venta"
    page.add_section("terms", "document", text, lambda: Section("Terms"))
    page.show_section("terms")
    beside = 48  # the icon, and what is free around icon and words
    room = panel(page).viewport().width() - beside
    assert QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(text) <= room
