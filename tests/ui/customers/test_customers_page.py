"""The customers page, driven by keys and clicks on what is visible."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QToolButton, QWidget

from custlist_desktop.domain.errors import NotAllowedError
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.ui.customers.details_pane import DetailsPane
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.styling import breakable
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import ROOFER, Workplace, control, in_dialog, sign_in_as_estimator
from tests.ui.places import in_menu, nameless_controls, undo_link


def click_cell(table: ListTable, row: int, column: int) -> None:
    """Clicks near the start of a cell's text."""
    rect = table.visualRect(table.model().index(row, column))
    left = 30 if column == 0 else 8
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.topLeft() + QPoint(left, 18)
    )


def delete_current(place: Workplace) -> None:
    """Presses Del in the table and confirms."""
    place.table.setFocus()
    in_dialog(
        lambda: QTest.keyClick(place.table, Qt.Key.Key_Delete),
        lambda dialog: QTest.mouseClick(control(dialog, "Delete"), Qt.MouseButton.LeftButton),
    )


@pytest.mark.parametrize("text", ["5125550123", "0123", "austin", "gagne roof 512", "MELANIE@GAGNE", "4411", "texas"])
def test_m6_a_search_finds_matches_in_every_field(place: Workplace, text: str) -> None:
    place.search(text)
    place.wait_for("Gagné Roofing")
    wait_until(lambda: place.search_box.accessibleDescription() == "1 of 3")


def test_a_number_is_found_whichever_country_code_either_side_has(place: Workplace) -> None:
    place.search("+33 4 65 71 08 42")
    place.wait_for("Ateliers Beaumont")
    place.search("04.65.71.08.42")
    place.wait_for("Ateliers Beaumont")


def test_a_long_address_in_the_notes_leaves_the_buttons_in_view(place: Workplace, session: Session) -> None:
    address = "https://plans.example/?q=" + "abcdef0123" * 15
    details = replace(
        ROOFER, company="AAA Roofing", notes=address, website=address, email=f"{'a' * 60}@{'b' * 60}.example"
    )
    session.customers.add(session.actor, details)
    place.search("aaa")
    place.wait_for("AAA Roofing")
    wait_until(lambda: place.says(address))
    pane = place.page.findChild(DetailsPane)
    assert isinstance(pane, DetailsPane)
    content = pane.widget()
    assert content is not None
    assert content.width() == pane.viewport().width()
    for name in ("Edit customer", "More actions", "Copy details"):
        button = place.named(QToolButton, name)
        assert pane.viewport().rect().contains(button.mapTo(pane.viewport(), button.rect().bottomRight()))
    notes = next(label for label in content.findChildren(QLabel) if label.text() == address)
    notes.setSelection(0, len(breakable(address)))
    notes.setFocus()
    QTest.keyClick(notes, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == address


def test_a_search_without_matches_says_which_word_would_find_somebody(place: Workplace) -> None:
    place.search("gagne zzz")
    wait_until(lambda: place.says("No customer matches “gagne zzz”"))
    QTest.mouseClick(place.named(QPushButton, "Search “gagne”"), Qt.MouseButton.LeftButton)
    place.wait_for("Gagné Roofing")
    assert not place.says("No customer matches “gagne zzz”")


@pytest.mark.parametrize(
    "text", ["%", "_", '"', "*", "' OR 1=1 --", "NEAR(a b)", "a AND", "\ud800", "\x00", "x" * 100_000]
)
def test_operators_and_odd_characters_are_searched_for_as_they_are(place: Workplace, text: str) -> None:
    place.search_box.setText(text)
    place.search_box.text_edited.emit(text)
    wait_until(lambda: place.search_box.accessibleDescription() in ("0 of 3", "3 customers", "3 customer(s)"))


def test_arrows_and_enter_work_while_the_keyboard_is_in_the_search_box(place: Workplace) -> None:
    place.search_box.setFocus()
    QTest.keyClick(place.search_box, Qt.Key.Key_Down)
    assert place.table.current_row() == 1
    titles: list[str] = []

    def look(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(lambda: QTest.keyClick(place.search_box, Qt.Key.Key_Return), look)
    assert titles == ["Edit Customer"]


def test_escape_clears_the_search_and_letters_typed_in_the_table_begin_one(place: Workplace) -> None:
    place.search("levis")
    place.wait_for("Maçonnerie Lévis")
    QTest.keyClick(place.search_box, Qt.Key.Key_Escape)
    place.wait_for("Ateliers Beaumont", "Gagné Roofing", "Maçonnerie Lévis")
    place.table.setFocus()
    QTest.keyClick(place.table, Qt.Key.Key_G)
    assert place.search_box.text() == "g"
    assert place.search_box.hasFocus()


def test_enter_still_opens_the_customer_after_the_three_dots_were_clicked(place: Workplace) -> None:
    place.open_row_menu(0, lambda _menu: None)
    place.table.setFocus()
    in_dialog(
        lambda: QTest.keyClick(place.table, Qt.Key.Key_Return),
        lambda dialog: QTest.mouseClick(control(dialog, "Cancel"), Qt.MouseButton.LeftButton),
    )


def test_enter_opens_the_menu_when_the_keyboard_went_to_the_three_dots(place: Workplace) -> None:
    place.table.setFocus()
    for _ in range(place.table.model().columnCount() - 1):
        QTest.keyClick(place.table, Qt.Key.Key_Right)
    in_menu(lambda: QTest.keyClick(place.table, Qt.Key.Key_Return), lambda menu: None)


def test_m7_a_click_on_a_phone_number_dials_it(place: Workplace, opened_urls: list[QUrl]) -> None:
    click_cell(place.table, 1, 3)
    assert [url.toString() for url in opened_urls] == ["tel:+15125550123;ext=4"]


def test_m7_a_click_on_an_email_address_starts_an_email(place: Workplace, opened_urls: list[QUrl]) -> None:
    click_cell(place.table, 1, 2)
    assert [url.toString() for url in opened_urls] == ["mailto:melanie@gagneroofing.example"]


def test_m7_keys_start_the_email_and_the_call_of_the_current_customer(
    place: Workplace, opened_urls: list[QUrl]
) -> None:
    place.table.set_current_row(1)
    place.table.setFocus()
    QTest.keyClick(place.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(place.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert [url.toString() for url in opened_urls] == [
        "mailto:melanie@gagneroofing.example",
        "tel:+15125550123;ext=4",
    ]


def test_m7_the_email_key_works_in_the_search_box_too(place: Workplace, opened_urls: list[QUrl]) -> None:
    place.search("gagne")
    place.wait_for("Gagné Roofing")
    QTest.keyClick(place.search_box, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert [url.toString() for url in opened_urls] == ["mailto:melanie@gagneroofing.example"]


def test_where_no_program_calls_the_page_says_so_and_copies(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []

    def nothing_answers(url: QUrl) -> bool:
        asked.append(url)
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", nothing_answers)
    click_cell(place.table, 1, 3)
    assert asked
    number = display_phone("512 555-0123 x4", "+15125550123", "US")
    told = f"No program on this computer makes calls. Dial {number} by hand, or copy it."
    wait_until(lambda: place.says(told))
    QTest.mouseClick(place.named(QWidget, "Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == number


def test_a_click_beside_a_link_dials_nobody(place: Workplace, opened_urls: list[QUrl]) -> None:
    click_cell(place.table, 1, 0)
    assert opened_urls == []
    assert place.table.current_row() == 1


def test_m9_the_three_dots_of_a_row_offer_edit_and_delete(place: Workplace) -> None:
    offered: list[str] = []

    def note_and_close() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text() for action in menu.actions())
        menu.close()

    QTimer.singleShot(50, note_and_close)
    table = place.table
    rect = table.visualRect(table.model().index(0, table.model().columnCount() - 1))
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert offered == [
        "Edit Customer",
        "New Estimate for This Customer",
        "History…",
        "Restore from a Copy…",
        "Delete Customer",
    ]


def test_m9_delete_asks_and_cancel_has_the_focus(place: Workplace) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        focused = dialog.focusWidget()
        seen.append(focused.text() if isinstance(focused, QPushButton) else "")
        seen.extend(label.text() for label in dialog.findChildren(QLabel) if "removed" in label.text())
        assert control(dialog, "Delete").isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    place.table.setFocus()
    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Delete), look)
    assert seen == ["Cancel", "Hélène Beaumont of Ateliers Beaumont will be removed from the customer list."]
    assert len(place.shown()) == 3


def test_an_edit_of_notes_that_the_table_does_not_show_is_seen_in_the_details(place: Workplace) -> None:
    place.table.set_current_row(1)
    record = place.session.customers.get(place.session.actor, 1)
    place.session.customers.edit(place.session.actor, 1, replace(ROOFER, notes="New gate code 9"), record.version)
    wait_until(lambda: place.says("New gate code 9"))
    assert place.table.current_row() == 1


def test_a_new_customer_is_current_wherever_it_sorts(place: Workplace) -> None:
    place.session.customers.add(place.session.actor, replace(ROOFER, company="Élan Bâtiment"))
    place.wait_for("Ateliers Beaumont", "Élan Bâtiment", "Gagné Roofing", "Maçonnerie Lévis")
    wait_until(lambda: place.table.current_row() == 1)


def test_an_undone_delete_leaves_the_restored_row_current(place: Workplace) -> None:
    before = place.shown()
    place.table.selectRow(1)
    in_dialog(
        lambda: QTest.keyClick(place.table, Qt.Key.Key_Delete),
        lambda dialog: QTest.mouseClick(control(dialog, "Delete"), Qt.MouseButton.LeftButton),
    )
    wait_until(lambda: len(place.shown()) == len(before) - 1)
    QTest.mouseClick(undo_link(place.window), Qt.MouseButton.LeftButton)
    wait_until(lambda: place.shown() == before and place.table.current_row() == 1)


def test_whoever_works_next_is_not_offered_to_undo_a_delete(place: Workplace, session: Session) -> None:
    delete_current(place)
    wait_until(lambda: place.says("Undo: deleting Ateliers Beaumont"))
    sign_in_as_estimator(session)
    assert not place.says("Undo: deleting Ateliers Beaumont")


def test_a_deleted_customer_comes_back_with_its_key_by_undo(place: Workplace) -> None:
    place.table.set_current_row(1)
    key = place.session.customers.get(place.session.actor, 1).id
    delete_current(place)
    place.wait_for("Ateliers Beaumont", "Maçonnerie Lévis")
    QTest.mouseClick(undo_link(place.window), Qt.MouseButton.LeftButton)
    place.wait_for("Ateliers Beaumont", "Gagné Roofing", "Maçonnerie Lévis")
    assert place.session.customers.get(place.session.actor, key).details == ROOFER


def test_m2_m4_an_estimator_sees_the_buttons_disabled_with_a_reason(place: Workplace, session: Session) -> None:
    owner = session.actor
    sign_in_as_estimator(session)
    add = place.named(QPushButton, "Add Customer")
    assert not add.isEnabled()
    assert add.toolTip() == "Only an Account Owner can add customers from this list. Ask one."
    edit = place.named(QToolButton, "Edit customer")
    assert not edit.isEnabled()
    assert "Account Owner" in edit.toolTip()
    for call in (
        lambda: session.customers.add(session.actor, ROOFER),
        lambda: session.customers.edit(session.actor, 1, ROOFER, 1),
        lambda: session.customers.delete(session.actor, 1),
    ):
        with pytest.raises(NotAllowedError):
            call()
    QTest.keyClick(place.table, Qt.Key.Key_Delete)
    assert QApplication.activeModalWidget() is None
    session.set_actor(owner)
    assert add.isEnabled()


def test_sorting_by_a_column_puts_empty_values_last_both_ways(place: Workplace) -> None:
    header = place.table.horizontalHeader()
    state = header.sectionViewportPosition(5) + 10
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(state, 16))
    wait_until(lambda: place.shown()[0] == "Gagné Roofing")
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(state, 16))
    wait_until(lambda: place.shown()[0] == "Gagné Roofing")


def test_the_order_is_remembered(place: Workplace, settings: QSettings) -> None:
    header = place.table.horizontalHeader()
    city = header.sectionViewportPosition(4) + 10
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(city, 16))
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(city, 16))
    place.wait_for("Ateliers Beaumont", "Maçonnerie Lévis", "Gagné Roofing")
    place.page.save_state(settings)
    again = Workplace(place.session)
    again.page.restore_state(settings)
    again.wait_for("Ateliers Beaumont", "Maçonnerie Lévis", "Gagné Roofing")
    again.close()


def test_every_control_that_takes_the_keyboard_has_a_name(place: Workplace) -> None:
    assert nameless_controls(place.window) == []


def test_time_of_the_last_change_is_whole_in_a_narrow_pane(
    place: Workplace, session: Session, language: Callable[[str], str]
) -> None:
    language("fr")
    place.window.resize(760, 640)
    start = f"{session.actor.name}, "
    wait_until(lambda: any(label.text().startswith(start) for label in place.window.findChildren(QLabel)))
    label = next(label for label in place.window.findChildren(QLabel) if label.text().startswith(start))

    def is_whole() -> bool:
        room = QRect(0, 0, label.width(), 1_000)
        needed = label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label.text())
        return needed.width() <= label.width() and needed.height() <= label.height()

    wait_until(is_whole)
