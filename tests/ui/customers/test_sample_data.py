"""Sample data in the customer list: offered where nobody is in it, and taken out again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QWidget

from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import Workplace, control, in_dialog
from tests.ui.places import in_menu, undo_link


def test_the_first_start_says_what_to_do_and_sample_data_comes_and_goes_in_one_step(empty_place: Workplace) -> None:
    QTest.mouseClick(empty_place.named(QPushButton, "Sample Data"), Qt.MouseButton.LeftButton)
    wait_until(lambda: empty_place.session.customers.count() == 40)
    wait_until(lambda: empty_place.says("Search customers"))
    wait_until(lambda: len(empty_place.shown()) == 40)
    assert empty_place.search_box.hasFocus()
    wait_until(lambda: empty_place.says("These are sample data."))
    wait_until(lambda: empty_place.says("Sample"))
    session = empty_place.session
    asked: list[str] = []
    mine = replace(session.customers.get(session.actor, 3).details, notes="Mine")
    session.customers.edit(session.actor, 3, mine, 1)

    def answer(name: str) -> Callable[[QDialog], None]:
        def click(dialog: QDialog) -> None:
            asked.extend(label.text() for label in dialog.findChildren(QLabel) if "stay" in label.text())
            QTest.mouseClick(control(dialog, name), Qt.MouseButton.LeftButton)

        return click

    remove = empty_place.named(QWidget, "Remove Sample Data")
    in_dialog(lambda: QTest.mouseClick(remove, Qt.MouseButton.LeftButton), answer("Cancel"))
    assert session.customers.count() == 40
    in_dialog(lambda: QTest.mouseClick(remove, Qt.MouseButton.LeftButton), answer("Remove"))
    assert (mine.contact_name or mine.company) in asked[0]
    left = session.customers.count()
    wait_until(lambda: len(empty_place.shown()) == left < 40)
    assert not empty_place.says("Some of these customers are sample data.")
    assert empty_place.says(f"Removed: {40 - left} sample customers and 30 sample estimates.")
    QTest.mouseClick(undo_link(empty_place.window), Qt.MouseButton.LeftButton)
    wait_until(lambda: len(empty_place.shown()) == 40)
    wait_until(lambda: empty_place.says("Some of these customers are sample data."))


def test_sample_data_has_notes_in_the_interface_s_language(
    empty_place: Workplace, language: Callable[[str], str]
) -> None:
    language("fr")
    QTest.mouseClick(empty_place.named(QPushButton, "Sample Data"), Qt.MouseButton.LeftButton)
    wait_until(lambda: empty_place.session.customers.count() == 40)
    assert "Paie à 15 jours" in empty_place.session.customers.get(empty_place.session.actor, 2).details.notes


def test_sample_data_of_which_all_has_to_stay_is_named_and_nothing_is_asked(empty_place: Workplace) -> None:
    session = empty_place.session
    QTest.mouseClick(empty_place.named(QPushButton, "Sample Data"), Qt.MouseButton.LeftButton)
    wait_until(lambda: empty_place.says("Search customers"))
    wait_until(lambda: len(empty_place.shown()) == 40)
    session.estimates.create(session.actor, 3)
    details = session.customers.get(session.actor, 3).details
    session.samples.remove(session.actor)
    wait_until(lambda: len(empty_place.shown()) == 1)
    remove = empty_place.named(QWidget, "Remove Sample Data")
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    name = details.contact_name or details.company
    wait_until(lambda: empty_place.says(f"These stay, since they were changed or an estimate needs them: {name}"))


def test_sample_data_beside_customers_of_ones_own_asks_first(place: Workplace) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel) if "stay" in label.text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def choose(menu: QMenu) -> None:
        (add,) = [action for action in menu.actions() if action.text() == "Add Sample Data"]
        in_dialog(add.trigger, look)

    more = place.named(QWidget, "More actions for the list")
    in_menu(lambda: QTest.mouseClick(more, Qt.MouseButton.LeftButton), choose)
    assert seen == ["3 customers in the list stay as they are. The others can be removed again."]
    assert place.session.customers.count() == 3
