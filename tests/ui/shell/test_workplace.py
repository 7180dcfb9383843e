"""The pages and windows together, as the program shows them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QPushButton, QWidget

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.passwords import hash_password
from custlist_desktop.ui.listing.table import ListTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.own_password_dialog import OwnPasswordDialog
from custlist_desktop.ui.shell.workplace import ACCOUNT_SETTINGS, CUSTOMERS, ESTIMATES, Workplace
from tests.ui.conftest import wait_until
from tests.ui.places import named


@pytest.fixture
def workplace(session: Session, settings: QSettings) -> Iterator[Workplace]:
    """The program's window over a customer and an estimate of theirs."""
    customer = session.customers.add(session.actor, CustomerDetails(company="Gagné Roofing"))
    session.estimates.create(session.actor, customer.id)
    place = Workplace(session, settings)
    place.show()
    place.window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is place.window)
    yield place
    place.windows.close_all()
    place.close()


def test_the_customer_list_is_first_and_estimates_are_one_click_away(workplace: Workplace) -> None:
    assert workplace.window.current_page() == CUSTOMERS
    QTest.mouseClick(named(workplace.window, QAbstractButton, "Estimates"), Qt.MouseButton.LeftButton)
    assert workplace.window.current_page() == ESTIMATES
    wait_until(lambda: named(workplace.window, ListTable, "Estimates").model().rowCount() == 1)


def test_the_title_has_the_default_trade_name(workplace: Workplace, session: Session) -> None:
    assert workplace.window.windowTitle() == "Custlist"
    session.account.add_trade_name(session.actor, TradeNameDetails("Lavoie Toitures inc."))
    assert workplace.window.windowTitle() == "Custlist — Lavoie Toitures inc."


def test_an_editor_s_customer_is_shown_in_the_list(workplace: Workplace, session: Session) -> None:
    other = session.customers.add(session.actor, CustomerDetails(company="Zinc et fils"))
    workplace.window.show_page(ESTIMATES)
    workplace.windows.customer_requested.emit(other.id)
    assert workplace.window.current_page() == CUSTOMERS
    table = named(workplace.window, ListTable, "Customers")
    wait_until(lambda: table.model().rowCount() == 2 and table.current_row() == 1)


def test_an_estimate_that_is_gone_is_told_on_the_page_in_view(workplace: Workplace) -> None:
    workplace.window.show_page(ESTIMATES)
    workplace.windows.open(99)
    assert named(workplace.window, QPushButton, "New Estimate").isVisible()
    sentence = "It is no longer there: somebody deleted it meanwhile."
    assert named(workplace.window, QWidget, sentence)


def test_a_password_that_was_reset_is_told_once_at_the_next_sign_in(workplace: Workplace, session: Session) -> None:
    key = session.actor.user_id
    session.users.reset_password(key, hash_password("new words"), "marie")
    session.sign_in.admit(key)
    workplace.tell_resets()
    told = {
        name
        for widget in workplace.window.findChildren(QFrame)
        if "was set anew" in (name := widget.accessibleName()) and widget.isVisible()
    }
    assert len(told) == 1
    sentence = told.pop()
    assert sentence.startswith(f"The password of {session.actor.name} was set anew from a shell on ")
    assert sentence.endswith("by the system account marie. If nobody here did that, change the password.")
    session.sign_in.admit(key)
    assert session.sign_in.take_resets() == []


def test_one_s_own_password_is_changed_from_one_s_name(workplace: Workplace, session: Session) -> None:
    workplace.window.password_requested.emit()
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), OwnPasswordDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: QApplication.activeModalWidget() is None)
    assert not session.users.get(session.actor.user_id).has_password


def test_account_settings_open_from_the_menu_and_esc_goes_back(workplace: Workplace) -> None:
    workplace.window.account_settings_requested.emit()
    assert workplace.window.current_page() == ACCOUNT_SETTINGS
    QTest.keyClick(workplace.window, Qt.Key.Key_Escape)
    wait_until(lambda: workplace.window.current_page() == CUSTOMERS)
