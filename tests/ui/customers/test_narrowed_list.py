"""The customers page narrowed to some customers: what is shown, counted and exported, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from custlist_desktop.ui.kit.lists.filter_strip import Pill
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import Workplace

NAMES = ("Ateliers Beaumont", "Gagné Roofing", "Maçonnerie Lévis")


@pytest.fixture
def narrowed(place: Workplace) -> Workplace:
    """The page with the roofer and the mason only."""
    place.page.show_only((1, 2), lambda: "Added from clients.csv")
    place.wait_for("Gagné Roofing", "Maçonnerie Lévis")
    wait_until(lambda: place.search_box.accessibleDescription() == "2 of 3")
    return place


def test_only_these_are_shown_and_counted(narrowed: Workplace) -> None:
    assert narrowed.named(Pill, "Added from clients.csv").isVisible()
    assert narrowed.table.model().rowCount() == 2


def test_a_search_looks_among_them(narrowed: Workplace) -> None:
    narrowed.search("ateliers")
    wait_until(lambda: narrowed.search_box.accessibleDescription() == "0 of 3")
    narrowed.search("gagne")
    wait_until(lambda: narrowed.search_box.accessibleDescription() == "1 of 3")


def test_the_pill_shows_all_again(narrowed: Workplace) -> None:
    pill = narrowed.named(Pill, "Added from clients.csv")
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    narrowed.wait_for(*NAMES)
    assert not pill.isVisible()


def test_backspace_at_the_start_takes_the_filter_and_leaves_the_words(narrowed: Workplace) -> None:
    narrowed.search("gagne")
    QTest.keyClick(narrowed.search_box, Qt.Key.Key_Backspace)
    assert narrowed.search_box.text() == "gagn"
    wait_until(lambda: narrowed.search_box.accessibleDescription() == "1 of 3")
    QTest.keyClick(narrowed.search_box, Qt.Key.Key_Home)
    QTest.keyClick(narrowed.search_box, Qt.Key.Key_Backspace)
    assert narrowed.search_box.text() == "gagn"
    assert not any(each.isVisible() for each in narrowed.window.findChildren(Pill))


def test_esc_clears_the_words_and_then_the_filter(narrowed: Workplace) -> None:
    narrowed.search("gagne")
    wait_until(lambda: narrowed.search_box.accessibleDescription() == "1 of 3")
    QTest.keyClick(narrowed.search_box, Qt.Key.Key_Escape)
    wait_until(lambda: narrowed.search_box.accessibleDescription() == "2 of 3")
    assert ("Esc", "Show all") in narrowed.page.key_hints()
    QTest.keyClick(narrowed.search_box, Qt.Key.Key_Escape)
    wait_until(lambda: narrowed.search_box.accessibleDescription() == "3 customers")


def test_a_customer_asked_for_by_name_is_shown_in_the_whole_list(narrowed: Workplace) -> None:
    narrowed.page.show_row(3)
    narrowed.wait_for(*NAMES)


def test_once_they_are_all_deleted_the_whole_list_is_there_again(narrowed: Workplace, session: Session) -> None:
    for key in (1, 2):
        session.customers.delete(session.actor, key)
    wait_until(lambda: narrowed.search_box.accessibleDescription() == "1 customer")
    assert not any(each.isVisible() for each in narrowed.window.findChildren(Pill))
