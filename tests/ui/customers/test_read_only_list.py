"""The customers of a list that is only looked at: found, called and copied, but neither added nor changed."""

from PySide6.QtWidgets import QAbstractButton

from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.places import CustomerPlaces

SAID = "The list is open read-only. Choose Try to Edit to change it."


def test_adding_and_editing_are_disabled_and_say_why_while_calling_works(session: Session) -> None:
    session.file.refuse_changes()
    page = CustomersPage(session, CustomerPlaces(session))
    try:
        buttons = {button.accessibleName() or button.text(): button for button in page.findChildren(QAbstractButton)}
        for name in ("Add Customer", "New Estimate"):
            assert not buttons[name].isEnabled()
            assert buttons[name].toolTip() == SAID
    finally:
        page.close_reader()
        page.deleteLater()
