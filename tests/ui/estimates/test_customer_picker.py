"""The customer picker: the list's own search in a pop-up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.field_values import dialled_numbers
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.customers.matches import CustomerMatch, matching_text
from custlist_desktop.ui.estimates.customer_picker import CustomerPicker
from custlist_desktop.ui.estimates.recent_customers import RecentCustomers
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.places import named

PEOPLE = (
    CustomerDetails(company="Ateliers Beaumont", contact_name="Hélène Beaumont", city="Lyon", country="FR"),
    CustomerDetails(company="Gagné Roofing", contact_name="Mélanie Gagné", phone="512-555-0123", country="US"),
    CustomerDetails(contact_name="Luc Bélanger", company="Toitures", email="luc@gagne-boreal.example"),
)


class PickerPlace:
    """A window with a button, and the picker under it."""

    def __init__(self, session: Session, show: Shower, settings: QSettings | None = None) -> None:
        self.window = show(QPushButton("Change"))
        self.picker = CustomerPicker(session, RecentCustomers(session, settings), self.window)
        self.chosen: list[int] = []
        self.added: list[str] = []
        self.picker.customer_chosen.connect(self.chosen.append)
        self.picker.add_requested.connect(self.added.append)

    def open(self) -> SearchBox:
        """Opens the picker; its search box has the keyboard."""
        self.picker.open_below(self.window)
        box = named(self.picker, SearchBox, "Find a customer")
        wait_until(lambda: bool(self.shown()) or self.says("There are no customers yet. Add the first one here."))
        return box

    def table(self) -> ListTable:
        """The rows."""
        return self.picker.findChildren(ListTable)[0]

    def shown(self) -> list[str]:
        """What a screen reader says of the rows."""
        model = self.table().model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def says(self, text: str) -> bool:
        """Whether some visible widget shows ``text``."""
        return any(
            each.isVisible() and text in (getattr(each, "text", str)(), each.accessibleName())
            for each in self.picker.findChildren(QWidget)
        )


@pytest.fixture
def place(session: Session, show: Shower) -> Iterator[PickerPlace]:
    """A picker over three customers."""
    for details in PEOPLE:
        session.customers.add(session.actor, details)
    made = PickerPlace(session, show)
    yield made
    made.picker.close_reader()


def test_all_customers_are_offered_first_in_the_lists_order(place: PickerPlace) -> None:
    place.open()
    assert place.shown() == [
        "Hélène Beaumont, Ateliers Beaumont",
        "Mélanie Gagné, Gagné Roofing",
        "Luc Bélanger, Toitures",
    ]


def test_typing_finds_and_enter_chooses(place: PickerPlace) -> None:
    box = place.open()
    type_text(box, "gagne")
    wait_until(lambda: len(place.shown()) == 2 and box.accessibleDescription() == "2 of 3")
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert place.chosen == [3]
    assert not place.picker.isVisible()


def test_enter_waits_for_the_answer_to_what_was_typed_last(place: PickerPlace) -> None:
    box = place.open()
    type_text(box, "belanger")
    QTest.keyClick(box, Qt.Key.Key_Return)  # the rows in view are still those of before
    wait_until(lambda: place.chosen == [3])


def test_a_click_chooses(place: PickerPlace) -> None:
    place.open()
    table = place.table()
    rect = table.visualRect(table.model().index(1, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(0, 0))
    assert place.chosen == [2]


def test_escape_closes_and_chooses_nobody(place: PickerPlace) -> None:
    box = place.open()
    type_text(box, "gagne")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not place.picker.isVisible()
    assert (place.chosen, place.added) == ([], [])


def test_m3_the_last_entry_adds_the_customer_that_was_typed(place: PickerPlace) -> None:
    box = place.open()
    for _ in PEOPLE:
        QTest.keyClick(box, Qt.Key.Key_Down)
    add = named(place.picker, QPushButton, "Add New Customer")
    assert add.hasFocus()
    QTest.keyClick(add, Qt.Key.Key_Up)
    assert box.hasFocus()
    type_text(box, "Zoé")
    QTest.keyClick(box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert place.added == ["Zoé"]


def test_m3_enter_adds_where_nothing_is_found(place: PickerPlace) -> None:
    box = place.open()
    type_text(box, "Zoé Tremblay")
    wait_until(lambda: place.says("No customer matches. Add the customer to use it here."))
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert place.added == ["Zoé Tremblay"]


def test_an_empty_list_offers_to_add_the_first(session: Session, show: Shower) -> None:
    made = PickerPlace(session, show)
    box = made.open()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert made.added == [""]
    made.picker.close_reader()


def test_it_opens_again_with_an_empty_search(place: PickerPlace) -> None:
    type_text(place.open(), "gagne")
    place.picker.close()
    box = place.open()
    assert box.text() == ""
    wait_until(lambda: len(place.shown()) == 3)


def test_those_who_were_chosen_last_come_first_for_this_user_and_this_list(
    session: Session, show: Shower, settings: QSettings
) -> None:
    for details in PEOPLE:
        session.customers.add(session.actor, details)
    place = PickerPlace(session, show, settings)
    beaumont, gagne = "Hélène Beaumont, Ateliers Beaumont", "Mélanie Gagné, Gagné Roofing"
    luc = "Luc Bélanger, Toitures"
    for name in ("toitures", "roofing"):
        box = place.open()
        type_text(box, name)
        wait_until(lambda: len(place.shown()) == 1)
        QTest.keyClick(box, Qt.Key.Key_Return)
    wait_until(lambda: place.chosen == [3, 2])
    box = place.open()
    wait_until(lambda: place.shown() == [gagne, luc, beaumont])
    assert box.accessibleDescription() == "3"
    type_text(box, "gagne")  # both match
    wait_until(lambda: place.shown() == [gagne, luc])
    session.customers.delete(session.actor, 2)
    wait_until(lambda: place.shown() == [luc])
    place.picker.close_reader()
    again = PickerPlace(session, show, settings)
    again.open()
    wait_until(lambda: again.shown() == [luc, beaumont])
    again.picker.close_reader()
    session.set_actor(session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR).as_actor())
    other = PickerPlace(session, show, settings)
    other.open()
    wait_until(lambda: other.shown() == [beaumont, luc])
    other.picker.close_reader()


@pytest.mark.parametrize("text", ["nonsense", "3", '["a", null, true]', "{}"])
def test_setting_that_says_nothing_offers_the_lists_order(session: Session, settings: QSettings, text: str) -> None:
    recent = RecentCustomers(session, settings)
    recent.note(1)
    (name,) = (key for key in settings.allKeys() if "recent" in key)
    settings.setValue(name, text)
    assert recent.keys() == ()
    for key in range(10):
        recent.note(key)
    assert recent.keys() == (9, 8, 7, 6, 5, 4)


def test_a_customer_added_meanwhile_is_shown(place: PickerPlace, session: Session) -> None:
    place.open()
    session.customers.add(session.actor, CustomerDetails(company="Zinc"))
    wait_until(lambda: len(place.shown()) == 4)


def test_any_number_of_customers_scrolls(session: Session, show: Shower) -> None:
    session.samples.fill(session.actor, 600, 0)
    made = PickerPlace(session, show)
    box = made.open()
    wait_until(lambda: len(made.shown()) == 600)
    for _ in range(40):
        QTest.keyClick(box, Qt.Key.Key_PageDown)
    wait_until(lambda: made.table().model().index(made.table().current_row(), 0).data() != "")
    QTest.keyClick(box, Qt.Key.Key_Return)
    wait_until(lambda: bool(made.chosen))
    made.picker.close_reader()


@pytest.mark.parametrize(
    ("details", "search", "shown"),
    [
        (PEOPLE[2], ("gagne",), "luc@gagne-boreal.example"),
        (PEOPLE[1], ("gagne",), ""),
        (PEOPLE[1], ("512",), ""),
        (
            CustomerDetails(company="A", notes="Ring twice at the gate; its code is 4411"),
            ("4411",),
            "…its code is 4411",
        ),
        (CustomerDetails(company="A", address_line1="12 Oak Lane"), ("oak",), "12 Oak Lane"),
    ],
)
def test_what_matched_elsewhere_is_shown_in_place_of_the_number(
    details: CustomerDetails, search: tuple[str, ...], shown: str
) -> None:
    found = matching_text(CustomerMatch(1, details, dialled_numbers(details, "US")), search, "US", "en")
    assert found == shown
