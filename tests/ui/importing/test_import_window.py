"""Importing a file, from choosing it to taking it back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QTableView
from shiboken6 import isValid

from custlist_desktop.domain.geography import country_name
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.ui.importing.check_table import CheckTable
from custlist_desktop.ui.importing.row_pane import RowPane
from custlist_desktop.ui.kit.chip import chip_width
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.work import Job
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.importing.conftest import MIXED, Opener
from tests.ui.importing.import_place import ImportPlace, choose, menu_in_view
from tests.ui.places import control, nameless_controls

Write = Callable[..., Path]


def test_m15_a_file_whose_columns_are_known_goes_from_file_to_check(checked: ImportPlace) -> None:
    assert checked.table(checked.rows) == [
        ("3", "Refused", "", "", "No company, name or email"),
        ("6", "Refused", "", "", "No company, name or email"),
        ("2", "Update", "Gagné Roofing", "Mélanie Gagné", "City Austin → Dallas"),
        ("5", "Create", "Toits Plats inc.", "Rita Roy", "New customer"),
        ("4", "Unchanged", "Maçonnerie Lévis", "Luc Bélanger", "Same as in the list"),
    ]
    assert len(checked.customers()) == 2  # nothing is written


def test_m15_importing_writes_the_rows_and_says_what_it_did(checked: ImportPlace) -> None:
    told: list[Announcement] = []
    checked.session.announcer.subscribe(told.append)
    checked.press("Import 2 Rows")
    checked.wait_for("2 customers imported")
    assert ("Toits Plats inc.", "Rita Roy") in checked.customers()
    assert checked.is_shown("1 customer added")
    assert checked.is_shown("1 customer updated")
    assert checked.is_shown("2 rows refused")
    assert {announcement.subject for announcement in told} == {Subject.CUSTOMER, Subject.ESTIMATE}


def test_a_tile_shows_only_its_rows(checked: ImportPlace) -> None:
    checked.press("2 Refused")
    assert [row[0] for row in checked.table(checked.rows)] == ["3", "6"]
    checked.press("1 Create")
    assert [row[0] for row in checked.table(checked.rows)] == ["5"]
    checked.press("5 All")
    assert len(checked.table(checked.rows)) == 5


def test_a_row_can_be_skipped_by_its_chip_and_taken_again(checked: ImportPlace) -> None:
    choose(checked.click_chip(2), "Skip")
    assert checked.table(checked.rows)[2][1] == "Skip"
    assert checked.is_shown("Import 1 Row")
    assert checked.is_shown("1 Skipped")
    menu = checked.open_menu(2)
    choose(menu, "Update the customer in the list")
    assert checked.table(checked.rows)[2][1] == "Update"
    assert checked.is_shown("Import 2 Rows")


def test_home_and_end_go_to_the_first_and_the_last_row(checked: ImportPlace) -> None:
    QTest.keyClick(checked.rows, Qt.Key.Key_End)
    assert checked.rows.currentIndex().row() == 4
    QTest.keyClick(checked.rows, Qt.Key.Key_Home)
    assert checked.rows.currentIndex().row() == 0


def test_what_a_row_becomes_and_its_number_are_never_cut(
    checked: ImportPlace, language: Callable[[str], str]
) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        table = checked.window.findChildren(CheckTable)[0]
        words = {str(table.model().index(row, 1).data()) for row in range(5)}
        table.set_beside(True)
        assert table.columnWidth(1) >= max(map(chip_width, words)) + 24
        room = table.columnWidth(0) - 24
        assert room >= table.fontMetrics().horizontalAdvance("20,000")


def test_a_button_of_the_pane_leaves_the_keyboard_on_the_rows(checked: ImportPlace) -> None:
    checked.rows.setCurrentIndex(checked.rows.model().index(2, 0))
    QTest.keyClick(checked.rows, Qt.Key.Key_Return)
    checked.press("Skip This Row")
    assert checked.rows.hasFocus()
    checked.press("Update Instead")
    assert checked.rows.hasFocus()


def test_esc_puts_a_pane_over_the_rows_away_before_it_closes_the_window(checked: ImportPlace) -> None:
    checked.window.resize(1000, 700)
    QTest.keyClick(checked.rows, Qt.Key.Key_Return)
    pane = checked.window.findChildren(RowPane)[0]
    wait_until(pane.isVisible)
    checked.rows.setFocus()
    QTest.keyClick(checked.rows, Qt.Key.Key_Escape)
    assert checked.window.isVisible()
    assert not pane.isVisible()


def test_delete_leaves_a_row_out(checked: ImportPlace) -> None:
    table = checked.rows
    table.setCurrentIndex(table.model().index(3, 0))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert checked.table(table)[3][1] == "Skip"


def test_a_refused_row_can_only_be_skipped(checked: ImportPlace) -> None:
    menu = checked.open_menu(0)
    assert [action.text() for action in menu.actions() if action.isCheckable()] == ["Skip"]
    choose(menu, "Skip")
    assert checked.is_shown("1 Refused")


def test_a_refused_row_offers_an_update_only_where_it_would_update(
    people: Session, write: Write, open_window: Opener
) -> None:
    twice = (
        "Company,Contact name,Email,City,Job title\n"
        "Gagné Roofing,Mélanie Gagné,melanie@gagne.example,Austin,Roofer\n"
        ",,melanie@gagne.example,Austin,Owner\n"
    )
    place = open_window(people, write(twice))
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    assert [row[:2] for row in place.table(place.rows)] == [("3", "Refused"), ("2", "Update")]
    menu = place.open_menu(0)
    offered = [action.text() for action in menu.actions() if action.isCheckable()]
    assert offered == ["Skip", "Create as new"]
    menu.close()
    choose(place.open_menu(1), "Skip")
    choose(place.open_menu(0), "Update the customer in the list")
    assert [row[:2] for row in place.table(place.rows)] == [("3", "Update"), ("2", "Skip")]


def leaving(place: ImportPlace) -> ConfirmDialog:
    """Presses Esc in the rows, and returns the question that follows."""
    QTest.keyClick(place.rows, Qt.Key.Key_Escape)
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), ConfirmDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConfirmDialog)
    return dialog


def test_esc_in_check_asks_where_decisions_would_be_lost(checked: ImportPlace) -> None:
    choose(checked.open_menu(2), "Skip")
    dialog = leaving(checked)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: QApplication.activeModalWidget() is checked.window)
    assert checked.table(checked.rows)[2][1] == "Skip"
    dialog = leaving(checked)
    QTest.mouseClick(control(dialog, "Close"), Qt.MouseButton.LeftButton)
    wait_until(lambda: not isValid(checked.window) or not checked.window.isVisible())


def test_esc_in_check_closes_at_once_where_nothing_was_decided(checked: ImportPlace) -> None:
    QTest.keyClick(checked.rows, Qt.Key.Key_Escape)
    wait_until(lambda: not isValid(checked.window) or not checked.window.isVisible())


def test_all_updates_can_be_decided_at_once(checked: ImportPlace) -> None:
    checked.press("1 Update")
    checked.press("For 1 Update")
    choose(menu_in_view(), "Create as new")
    checked.wait_for("2 Create")
    checked.press("2 Create")
    assert [row[0] for row in checked.table(checked.rows)] == ["2", "5"]


def test_m15_several_candidates_are_a_question(people: Session, write: Write, open_window: Opener) -> None:
    for _ in range(2):
        people.customers.add(people.actor, people.customers.get(people.actor, 1).details)
    place = open_window(people, write("Company,Contact name,City\nGagné Roofing,Mélanie Gagné,Waco\n"))
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    assert place.table(place.rows)[0][4] == "May be one of 3 customers. Choose which one."
    menu = place.open_menu(0)
    texts = [action.text() for action in menu.actions() if action.isCheckable()]
    assert texts.count("Update Gagné Roofing, Mélanie Gagné, Austin") == 3
    choose(menu, "Update Gagné Roofing, Mélanie Gagné, Austin")
    assert place.table(place.rows)[0][4] == "City Austin → Waco"


def test_m15_cells_that_only_say_that_they_are_empty_are_counted(
    people: Session, write: Write, open_window: Opener
) -> None:
    place = open_window(people, write("Company,Email,City\nOak,n/d,Austin\nElm,n/d,none\n"))
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    assert place.says("3 cells left empty: “n/d”, “none”")


def test_decisions_are_kept_while_one_only_looks_back(checked: ImportPlace) -> None:
    choose(checked.click_chip(2), "Skip")
    checked.press("Back")
    checked.wait_for("Columns of the file")
    checked.press("Next")
    checked.wait_for("Rows of the file")
    assert checked.is_shown("1 Skipped")


def test_another_encoding_is_read_again(people: Session, write: Write, open_window: Opener) -> None:
    text = "Société;Téléphone;Province\nÉrablière Côté;418 555-0111;Québec\n"
    place = open_window(people, write(text, encoding="cp1252"))
    place.wait_for("First rows of the file")
    assert place.named(QComboBox, "Encoding").currentText() == "Western (Windows-1252)"
    assert place.named(QComboBox, "Columns separated by").currentText() == "Semicolon"
    _select(place.named(QComboBox, "Encoding"), "Western (Macintosh)")
    table = place.named(QTableView, "First rows of the file")
    wait_until(lambda: place.table(table)[0][1] != "Érablière Côté")
    _select(place.named(QComboBox, "Encoding"), "Western (Windows-1252)")
    wait_until(lambda: place.table(table)[0][1] == "Érablière Côté")


def _select(combo: QComboBox, text: str) -> None:
    wait_until(combo.isEnabled)
    combo.setFocus()
    combo.showPopup()
    view = combo.view()
    index = combo.model().index(combo.findText(text), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def test_a_file_without_header_is_shown_with_all_its_rows(people: Session, write: Write, open_window: Opener) -> None:
    place = open_window(people, write("Company,Email\nToits,a@b.example\n"))
    place.wait_for("First rows of the file")
    table = place.named(QTableView, "First rows of the file")
    assert place.table(table) == [("2", "Toits", "a@b.example")]
    QTest.mouseClick(place.named(QCheckBox, "First row names the columns"), Qt.MouseButton.LeftButton)
    wait_until(lambda: len(place.table(table)) == 2)
    assert place.table(table)[0] == ("1", "Company", "Email")


def test_the_country_of_numbers_is_remembered(
    people: Session, write: Write, open_window: Opener, settings: QSettings
) -> None:
    place = open_window(people, write("Company,Phone\nAteliers,04 65 71 08 42\n"))
    place.wait_for("First rows of the file")
    combo = place.named(QComboBox, "Numbers without a country are from")
    assert combo.currentText() == country_name("US", "en")
    _select(combo, country_name("FR", "en"))
    place.press("Next")
    place.wait_for("Rows of the file")
    assert place.is_shown("1 Create")
    assert settings.value("import/country") == "FR"


def test_a_file_that_is_none_is_refused_in_words(people: Session, write: Write, open_window: Opener) -> None:
    place = open_window(people, write("", "empty.csv"))
    place.wait_for("empty.csv is empty. Choose another file.")
    assert place.is_shown("Drop a file here")
    assert not place.named(QPushButton, "Next").isEnabled()


def test_m15_cancel_while_importing_leaves_the_list_as_it_was(checked: ImportPlace) -> None:
    before = checked.customers()
    checked.jobs.held = True
    checked.press("Import 2 Rows")
    wait_until(lambda: checked.is_shown("Importing clients.csv"))
    QTest.keyClick(checked.window, Qt.Key.Key_Escape)
    checked.wait_for("Canceled. Nothing was changed.")
    assert checked.customers() == before
    assert len(checked.table(checked.rows)) == 5


def test_enter_while_a_job_runs_presses_nothing(checked: ImportPlace) -> None:
    checked.jobs.held = True
    button = checked.named(QPushButton, "Import 2 Rows")
    button.setFocus()
    button.click()
    assert checked.window.focusWidget() is checked.window
    QTest.keyClick(checked.window, Qt.Key.Key_Return)
    assert checked.window.isVisible()
    checked.press("Cancel")
    checked.wait_for("Canceled. Nothing was changed.")
    assert checked.rows.hasFocus()


def test_m15_a_list_that_was_changed_meanwhile_is_checked_again(checked: ImportPlace) -> None:
    session = checked.session
    record = session.customers.get(session.actor, 1)
    session.customers.delete(session.actor, record.id)
    checked.press("Import 2 Rows")
    checked.wait_for("Someone changed the customer list since these rows were checked. Check them again.")
    QTest.mouseClick(checked.named(LinkLabel, "Check Again"), Qt.MouseButton.LeftButton)
    checked.wait_for("2 Create")


def test_m15_the_list_is_copied_first_if_wanted(checked: ImportPlace, tmp_path: Path) -> None:
    assert checked.named(QCheckBox, "Back up the customer list first").isChecked()
    checked.press("Import 2 Rows")
    checked.wait_for("2 customers imported")
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_no_copy_is_made_if_it_is_not_wanted(checked: ImportPlace, tmp_path: Path, settings: QSettings) -> None:
    QTest.mouseClick(checked.named(QCheckBox, "Back up the customer list first"), Qt.MouseButton.LeftButton)
    checked.press("Import 2 Rows")
    checked.wait_for("2 customers imported")
    assert not (tmp_path / "backups").exists()
    assert not settings.value("import/backup", type=bool)


def test_m15_an_import_can_be_undone_where_it_was_done(checked: ImportPlace) -> None:
    checked.press("Import 2 Rows")
    checked.wait_for("Undo Import")
    checked.press("Undo Import")
    checked.wait_for("Import undone")
    checked.wait_for("1 added customer removed again")
    assert checked.is_shown("1 updated customer changed back")
    assert not checked.says("1 customer added")
    assert len(checked.customers()) == 2
    assert checked.session.customers.get(checked.session.actor, 1).details.city == "Austin"
    assert not checked.named(QPushButton, "Undo Import").isEnabled()


def test_nothing_is_written_while_open_estimates_cannot_be_saved(
    people: Session, write: Write, open_window: Opener
) -> None:
    place = open_window(people, write(MIXED), before_import=lambda: False)
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    place.press("Import 2 Rows")
    assert place.is_shown("Rows of the file")
    assert len(place.customers()) == 2


def _press_key(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_the_whole_way_goes_by_the_keyboard(people: Session, write: Write, open_window: Opener) -> None:
    place = open_window(people, write(MIXED))
    place.wait_for("First rows of the file")
    wait_until(lambda: QApplication.focusWidget() is place.named(QPushButton, "Next"))
    _press_key(Qt.Key.Key_Return)
    place.wait_for("Rows of the file")
    button = place.named(QPushButton, "Import 2 Rows")
    for _ in range(20):
        if QApplication.focusWidget() is button:
            break
        _press_key(Qt.Key.Key_Tab)
    QTest.keyClick(button, Qt.Key.Key_Return)
    place.wait_for("2 customers imported")
    _press_key(Qt.Key.Key_Return)
    assert not place.window.isVisible()


def test_every_control_of_every_step_has_a_name(people: Session, write: Write, open_window: Opener) -> None:
    place = open_window(people)
    assert nameless_controls(place.window) == []
    place.window.take_file(write(MIXED))
    place.wait_for("First rows of the file")
    assert nameless_controls(place.window) == []
    place.press("Step 2 of 4: Columns")
    assert nameless_controls(place.window) == []
    place.press("Next")
    place.wait_for("Rows of the file")
    assert nameless_controls(place.window) == []
    place.press("Import 2 Rows")
    place.wait_for("2 customers imported")
    assert nameless_controls(place.window) == []


def test_the_steps_are_told_again_in_another_language(checked: ImportPlace, language: Callable[[str], str]) -> None:
    for code in ("fr", "es", "en"):
        language(code)
    assert checked.is_shown("Nothing has been written yet.")


def test_m15_a_file_is_imported_by_processes_of_their_own(people: Session, write: Write, open_window: Opener) -> None:
    place = open_window(people, write(MIXED), start_job=Job)
    wait_until(lambda: place.is_shown("First rows of the file"), 20)
    place.press("Next")
    wait_until(lambda: place.is_shown("Rows of the file"), 20)
    place.press("Import 2 Rows")
    wait_until(lambda: place.is_shown("2 customers imported"), 20)
    assert ("Toits Plats inc.", "Rita Roy") in place.customers()
