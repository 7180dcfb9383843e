"""A customer's estimates on the customers page: seen, opened, begun."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.ui.customers.estimate_section import EstimateEntry
from custlist_desktop.ui.kit.lists.marked_text import MarkedLines, MarkedLink
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import Workplace, sign_in_as_estimator
from tests.ui.places import in_dialog


def keys_asked_for(place: Workplace) -> tuple[list[int], list[int]]:
    """The estimates that are to be opened from now on, and the customers who are to get one."""
    place.opened.clear()
    place.wanted.clear()
    return place.opened, place.wanted


def test_the_details_show_the_customers_estimates_and_a_click_opens_one(place: Workplace) -> None:
    session = place.session
    opened, _wanted = keys_asked_for(place)
    place.table.set_current_row(1)
    wait_until(lambda: place.says("New Estimate") and place.says("Gagné Roofing"))
    record = session.estimates.create(session.actor, 1)
    name = f"{record.content.number}, Draft"
    wait_until(lambda: place.says(name))
    QTest.mouseClick(place.named(EstimateEntry, name), Qt.MouseButton.LeftButton)
    assert opened == [record.id]


def test_of_many_estimates_the_newest_are_shown_and_two_buttons_lead_to_all(place: Workplace) -> None:
    session = place.session
    for _ in range(21):
        last = session.estimates.create(session.actor, 1)
    place.table.set_current_row(1)
    wait_until(lambda: place.says("Newest 20"))
    wait_until(lambda: len(_entries(place)) == 20)
    assert _entries(place)[0].accessibleName() == f"{last.content.number}, Draft"
    buttons = [each for each in place.page.findChildren(QPushButton) if each.text() == "Show All 21"]
    assert [each.isVisible() for each in buttons] == [True, True]
    for button in buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert place.listed == [(1, "Mélanie Gagné, Gagné Roofing")] * 2
    session.estimates.delete(session.actor, last.id)
    wait_until(lambda: not place.says("Newest 20"))
    assert not any(each.isVisible() for each in buttons)


def _entries(place: Workplace) -> list[EstimateEntry]:
    return [each for each in place.page.findChildren(EstimateEntry) if each.isVisible()]


def test_long_names_break_into_three_lines_at_most(place: Workplace) -> None:
    session = place.session
    long_name = "Centre intégré universitaire de santé et de services sociaux du Centre-Sud-de-l’Île-de-Montréal " * 3
    details = CustomerDetails(company=long_name.strip(), contact_name="Marie-Ève Tremblay-Desrochers")
    session.customers.add(session.actor, details)
    wait_until(lambda: place.says(details.contact_name))
    wait_until(lambda: len(_names(place)) == 2 and _names(place)[0].text() == details.contact_name)
    name, company = _names(place)
    wait_until(lambda: company.height() > 2.9 * company.fontMetrics().lineSpacing())
    assert name.height() > 1.9 * name.fontMetrics().lineSpacing()
    assert name.toolTip() == ""
    assert company.height() < 4 * company.fontMetrics().lineSpacing()
    assert company.toolTip() == details.company


def test_a_long_number_and_a_long_line_of_an_address_are_shown_whole(place: Workplace) -> None:
    session = place.session
    details = CustomerDetails(
        company="Toitures Lévesque",
        phone="418 555 0199 p. 451299",
        city="Saint-Jean-sur-Richelieu-et-Iberville",
        country="CA",
        state_province="QC",
        postal_code="J3B 6Z2",
    )
    session.customers.add(session.actor, details)
    wait_until(lambda: any("J3B 6Z2" in each.text() for each in _names(place)))
    (line,) = [each for each in _names(place) if "J3B 6Z2" in each.text()]
    wait_until(lambda: line.height() > 1.9 * line.fontMetrics().lineSpacing())
    assert line.toolTip() == ""
    (number,) = [each for each in place.page.findChildren(MarkedLink) if each.text().endswith("451299")]
    assert number.width() >= number.sizeHint().width()


def _names(place: Workplace) -> list[MarkedLines]:
    return [each for each in place.page.findChildren(MarkedLines) if each.isVisible()]


def _all_said(place: Workplace, totals: list[str]) -> bool:
    return all(place.says(total) for total in totals)


def test_totals_name_a_currency_that_isnt_the_accounts(place: Workplace) -> None:
    session = place.session
    place.table.set_current_row(1)
    record = session.estimates.create(session.actor, 1)
    content = replace(record.content, currency="CAD")
    session.estimates.save(session.actor, record.id, content, record.version)
    wait_until(partial(_all_said, place, ["CA$0.00"]))


def test_totals_name_their_currency_where_the_customers_estimates_have_several(place: Workplace) -> None:
    session = place.session
    place.table.set_current_row(1)
    for currency, totals in (("USD", ["$0.00"]), ("CAD", ["CA$0.00", "US$0.00"])):
        record = session.estimates.create(session.actor, 1)
        content = replace(record.content, currency=currency)
        session.estimates.save(session.actor, record.id, content, record.version)
        wait_until(partial(_all_said, place, totals))


def test_new_estimate_in_the_details_asks_for_one_for_the_current_customer(place: Workplace) -> None:
    _opened, wanted = keys_asked_for(place)
    place.table.set_current_row(1)
    wait_until(lambda: place.says(display_phone("512 555-0123 x4", "+15125550123", "US")))
    sign_in_as_estimator(place.session)
    QTest.mouseClick(place.named(QPushButton, "New Estimate"), Qt.MouseButton.LeftButton)
    assert wanted == [1]


def test_new_estimate_in_the_row_menu_asks_for_one_for_that_customer(place: Workplace) -> None:
    _opened, wanted = keys_asked_for(place)

    def choose(menu: QMenu) -> None:
        next(action for action in menu.actions() if action.text() == "New Estimate for This Customer").trigger()

    place.open_row_menu(2, choose)
    assert wanted == [2]


def test_m12_the_delete_dialog_names_the_estimates_that_keep_the_details(place: Workplace) -> None:
    session = place.session
    record = session.estimates.create(session.actor, 1)
    place.table.set_current_row(1)
    place.table.setFocus()
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Delete), look)
    assert record.content.number in said
