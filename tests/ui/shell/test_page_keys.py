"""The keys of the lists' pages, wherever the keyboard is in the window: they never die."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QToolBar, QWidget

from custlist_desktop.ui.duplicates.duplicates_window import DuplicatesWindow
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.workplace import ESTIMATES, Workplace
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import MASON, ROOFER
from tests.ui.places import in_dialog, named, names_of

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workplace(session: Session, settings: QSettings) -> Iterator[Workplace]:
    """The program's window over two customers and an estimate; the roofer is the current one."""
    customer = session.customers.add(session.actor, ROOFER)
    session.customers.add(session.actor, MASON)
    session.estimates.create(session.actor, customer.id)
    place = Workplace(session, settings)
    place.show()
    activate(place)
    wait_until(lambda: table(place).model().rowCount() == 2)
    table(place).set_current_row(0)
    wait_until(lambda: is_in_view(place, "Gate code 4411"))
    yield place
    place.windows.close_all()
    place.close()


def activate(place: Workplace) -> None:
    """Makes the window the active one, as a window manager does once a dialog is closed."""
    place.window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is place.window)


def table(place: Workplace, name: str = "Customers") -> ListTable:
    return named(place.window, ListTable, name)


def is_in_view(place: Workplace, text: str) -> bool:
    return any(text in names_of(each) for each in place.window.findChildren(QLabel) if each.isVisible())


def go_to_the_navigation_bar(place: Workplace) -> QWidget:
    """Puts the keyboard on the first button of the navigation bar."""
    activate(place)
    bar = place.window.findChildren(QToolBar)[0]
    button = named(bar, QWidget, "Customers")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is button
    return button


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def title_of_dialog(open_it: Callable[[], None]) -> str:
    """The title of the dialog that opens, which is put away."""
    titles: list[str] = []

    def look(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.reject()

    in_dialog(open_it, look)
    return titles[0]


def test_the_customers_keys_work_from_the_navigation_bar(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    go_to_the_navigation_bar(workplace)
    assert title_of_dialog(lambda: press(Qt.Key.Key_N, _CONTROL)) == "Add Customer"
    go_to_the_navigation_bar(workplace)
    assert title_of_dialog(lambda: press(Qt.Key.Key_Delete)) == "Delete Customer"
    go_to_the_navigation_bar(workplace)
    press(Qt.Key.Key_L, _CONTROL)
    press(Qt.Key.Key_E, _CONTROL)
    assert [url.scheme() for url in opened_urls] == ["tel", "mailto"]
    press(Qt.Key.Key_C, _CONTROL)
    assert QApplication.clipboard().text().startswith("Mélanie Gagné\nGagné Roofing\n")
    press(Qt.Key.Key_F, _CONTROL)
    assert QApplication.focusWidget() is named(workplace.window, SearchBox, "Search customers")


def test_the_estimates_keys_work_from_the_navigation_bar(workplace: Workplace) -> None:
    workplace.window.show_page(ESTIMATES)
    wait_until(lambda: table(workplace, "Estimates").model().rowCount() == 1)
    table(workplace, "Estimates").set_current_row(0)
    go_to_the_navigation_bar(workplace)
    assert title_of_dialog(lambda: press(Qt.Key.Key_Delete)) == "Delete Estimate"
    go_to_the_navigation_bar(workplace)
    press(Qt.Key.Key_F, _CONTROL)
    assert QApplication.focusWidget() is named(workplace.window, SearchBox, "Search estimates")


def test_keys_work_after_find_duplicates_and_esc(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    QTest.mouseClick(named(workplace.window, QWidget, "More actions for the list"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    find = next(action for action in menu.actions() if action.text() == "Find Duplicates…")

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, DuplicatesWindow)
        while dialog.isVisible():
            QTest.keyClick(dialog, Qt.Key.Key_Escape)  # the first ends the search
            QApplication.processEvents()

    in_dialog(
        lambda: QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(find).center()), leave
    )
    activate(workplace)
    press(Qt.Key.Key_L, _CONTROL)
    assert [url.scheme() for url in opened_urls] == ["tel"]
    assert title_of_dialog(lambda: press(Qt.Key.Key_N, _CONTROL)) == "Add Customer"


def test_a_page_that_is_not_in_view_hears_nothing(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    workplace.window.show_page(ESTIMATES)
    go_to_the_navigation_bar(workplace)
    press(Qt.Key.Key_L, _CONTROL)
    assert opened_urls == []


def test_texts_keep_their_own_keys(workplace: Workplace) -> None:
    box = named(workplace.window, SearchBox, "Search customers")
    box.setFocus()
    QTest.keyClicks(box, "gagn")
    QTest.keyClick(box, Qt.Key.Key_A, _CONTROL)
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert box.text() == ""
    assert QApplication.activeModalWidget() is None


def test_a_part_of_the_notes_is_copied_rather_than_the_customer(workplace: Workplace) -> None:
    notes = named(workplace.window, QLabel, "Gate code 4411")
    notes.setFocus(Qt.FocusReason.MouseFocusReason)
    notes.setSelection(10, 4)
    QTest.keyClick(notes, Qt.Key.Key_C, _CONTROL)
    assert QApplication.clipboard().text() == "4411"


def test_a_modal_dialog_keeps_the_page_s_keys_away(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    def look(dialog: QDialog) -> None:
        press(Qt.Key.Key_L, _CONTROL)
        dialog.reject()

    in_dialog(lambda: press(Qt.Key.Key_N, _CONTROL), look)
    assert opened_urls == []


def cell_of_the_phone(place: Workplace) -> QPoint:
    view = table(place)
    rect = view.visualRect(view.model().index(0, 3))
    return QPoint(rect.left() + 14, rect.center().y())


def test_a_double_click_on_a_phone_number_calls_once(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    viewport, place = table(workplace).viewport(), cell_of_the_phone(workplace)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    wait_until(lambda: bool(says(workplace)))
    assert [url.scheme() for url in opened_urls] == ["tel"]
    assert QApplication.activeModalWidget() is None


def test_a_double_click_on_a_link_of_the_details_calls_once(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    link = next(
        each
        for each in workplace.window.findChildren(QWidget)
        if each.accessibleName() == "(512) 555-0123 ext. 4" and each.isVisible() and not isinstance(each, ListTable)
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(link, Qt.MouseButton.LeftButton)
    assert [url.scheme() for url in opened_urls] == ["tel"]


def test_a_press_beside_a_number_that_ends_on_it_calls_nobody(workplace: Workplace, opened_urls: list[QUrl]) -> None:
    viewport, place = table(workplace).viewport(), cell_of_the_phone(workplace)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(20, place.y()))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert opened_urls == []


def says(place: Workplace) -> list[str]:
    """The messages in view."""
    frames = [each for each in place.window.findChildren(QWidget) if each.property("look") == "message"]
    return [frame.accessibleName() for frame in frames if frame.isVisible()]


@pytest.mark.parametrize(
    ("key", "told", "copied"),
    [
        (
            Qt.Key.Key_L,
            "The program for calls was asked to call (512) 555-0123 ext. 4. If nothing happens, dial it by hand.",
            "(512) 555-0123 ext. 4",
        ),
        (
            Qt.Key.Key_E,
            "The email program was asked to write to melanie@gagneroofing.example. "
            "If nothing opens, copy the address.",
            "melanie@gagneroofing.example",
        ),
    ],
)
def test_call_and_email_say_what_was_asked_of_which_program(
    workplace: Workplace, opened_urls: list[QUrl], key: Qt.Key, told: str, copied: str
) -> None:
    press(key, _CONTROL)
    assert says(workplace) == []  # until a second click can't be half of a double click any more
    wait_until(lambda: says(workplace) == [told])
    QTest.mouseClick(named(workplace.window, QWidget, "Copy"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == copied
    assert says(workplace) == []
    assert len(opened_urls) == 1
