"""The estimates page, driven by keys and clicks on what is visible."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.estimates.estimates_page import EstimatesPage
from custlist_desktop.ui.kit.lists.filter_strip import Pill
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.session import Session
from tests.helpers.issued import issue
from tests.ui.conftest import wait_until
from tests.ui.estimates.conftest import EstimatesPlace, make_estimate
from tests.ui.places import control, in_dialog, nameless_controls, undo_link

CONTROL = Qt.KeyboardModifier.ControlModifier
NUMBER, TITLE, CONTACT, COMPANY, STATUS, TOTAL, DATE = range(7)


def entry(menu: QMenu, text: str) -> QMenu:
    """The submenu of an entry."""
    found = next(action.menu() for action in menu.actions() if action.text() == text)
    assert isinstance(found, QMenu)
    return found


def choose(menu: QMenu, text: str) -> None:
    """Triggers an entry."""
    next(action for action in menu.actions() if action.text() == text).trigger()


def delete_current(place: EstimatesPlace) -> list[str]:
    """Presses Del in the table and confirms; returns what the dialog said."""
    said: list[str] = []

    def confirm(dialog: QWidget) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text())
        QTest.mouseClick(control(dialog, "Delete"), Qt.MouseButton.LeftButton)

    place.activate()
    place.table.setFocus()
    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Delete), confirm)
    place.activate()
    return said


def test_the_newest_is_first_with_status_total_and_date(place: EstimatesPlace) -> None:
    assert place.column(TITLE) == ["Garage roof", "Atelier", "Church steeple"]
    assert place.column(CONTACT) == ["Mélanie Gagné", "", ""]
    assert place.column(COMPANY) == ["Gagné Roofing", "", ""]
    assert place.column(STATUS) == ["Draft", "Accepted", "Expired"]
    assert place.column(TOTAL) == ["2,170.00", "€2,170.00", "0.00"]
    assert place.column(DATE) == ["Mar 1, 2026", "Jul 1, 2025", "May 4, 2025"]
    wait_until(lambda: place.search_box.accessibleDescription() in ("3 estimates", "3 estimate(s)"))


def test_the_marks_of_a_search_go_with_its_words_when_a_new_estimate_is_shown(place: EstimatesPlace) -> None:
    model = place.table.model()
    assert isinstance(model, WindowedTableModel)
    place.search("garage")
    wait_until(lambda: model.highlights == ("garage",))
    place.windows.new()
    wait_until(lambda: place.column(TITLE).count("Untitled estimate") == 1)
    assert place.search_box.text() == ""
    assert model.highlights == ()


def test_estimates_of_one_customer_are_shown_searched_sorted_and_followed(
    place: EstimatesPlace, customer_id: int
) -> None:
    session = place.session
    assert isinstance(place.page, EstimatesPage)
    place.page.show_of_customer(customer_id, "Gagné Roofing")
    wait_until(lambda: place.column(TITLE) == ["Garage roof"])
    pill = place.named(Pill, "Customer: Gagné Roofing")
    assert pill.isVisible()
    wait_until(lambda: place.search_box.accessibleDescription() == "1 of 3")
    session.estimates.create(session.actor, customer_id)
    wait_until(lambda: place.table.model().rowCount() == 2)
    for section in (STATUS, TOTAL, TITLE):
        place.page.findChildren(ListTable)[0].horizontalHeader().sectionClicked.emit(section)
        wait_until(lambda: sorted(place.column(TITLE)) == ["Garage roof", "Untitled estimate"])
    place.search("steeple")
    wait_until(lambda: place.search_box.accessibleDescription() == "0 of 4")
    place.search("garage")
    wait_until(lambda: place.column(TITLE) == ["Garage roof"])
    QTest.keyClick(place.search_box, Qt.Key.Key_Escape)
    QTest.keyClick(place.search_box, Qt.Key.Key_Escape)
    wait_until(lambda: place.table.model().rowCount() == 4)
    assert not pill.isVisible()


@pytest.mark.parametrize("text", ["garage", "MELANIE", "E-1", "gagne roof", "5550123", "texas"])
def test_a_search_finds_matches_in_the_estimate_and_its_customer(place: EstimatesPlace, text: str) -> None:
    place.search(text)
    place.wait_for("E-1")
    wait_until(lambda: place.search_box.accessibleDescription() == "1 of 3")


def test_a_search_without_matches_says_which_word_would_find_one(place: EstimatesPlace) -> None:
    place.search("garage zzz")
    wait_until(lambda: place.says("No estimate matches “garage zzz”"))
    QTest.mouseClick(place.named(QPushButton, "Search “garage”"), Qt.MouseButton.LeftButton)
    place.wait_for("E-1")


def test_m11_an_edit_of_the_customer_shows_at_once(place: EstimatesPlace, customer_id: int) -> None:
    record = place.session.customers.get(place.session.actor, customer_id)
    other = replace(record.details, contact_name="Luc Gagné")
    place.session.customers.edit(place.session.actor, customer_id, other, record.version)
    wait_until(lambda: place.column(CONTACT)[0] == "Luc Gagné")


def test_enter_opens_the_current_estimate_once(place: EstimatesPlace) -> None:
    place.table.setFocus()
    QTest.keyClick(place.table, Qt.Key.Key_Down)
    QTest.keyClick(place.table, Qt.Key.Key_Return)
    assert place.fakes.opened() == [3]
    place.search_box.setFocus()
    QTest.keyClick(place.search_box, Qt.Key.Key_Return)
    assert place.fakes.opened() == [3]
    assert len(place.fakes.editors) == 1


def test_ctrl_n_makes_an_estimate_that_is_current_and_open(place: EstimatesPlace) -> None:
    place.search("steeple")
    place.wait_for("E-2")
    QTest.keyClick(place.search_box, Qt.Key.Key_N, CONTROL)
    wait_until(lambda: len(place.shown()) == 4)
    wait_until(lambda: place.table.current_row() == 0)
    assert place.search_box.text() == ""
    assert place.column(TITLE)[0] == "Untitled estimate"
    assert place.fakes.opened() == [4]
    wait_until(lambda: place.fakes.editors[0].picked == 1)


@pytest.mark.parametrize("where", ["table", "search_box"])
def test_ctrl_d_makes_a_copy_and_opens_it(place: EstimatesPlace, where: str) -> None:
    widget: QWidget = getattr(place, where)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_D, CONTROL)
    wait_until(lambda: len(place.shown()) == 4)
    assert place.fakes.opened() == [4]
    copy = place.session.estimates.get(place.session.actor, 4)
    assert (copy.content.title, copy.content.status, copy.customer_id) == ("Garage roof", EstimateStatus.DRAFT, 1)
    wait_until(lambda: place.shown()[place.table.current_row()] == copy.content.number)


def test_a_copy_has_what_the_open_editor_had_not_saved_yet(place: EstimatesPlace) -> None:
    place.windows.open(1)
    place.table.setFocus()
    QTest.keyClick(place.table, Qt.Key.Key_D, CONTROL)
    assert place.fakes.editors[0].flushed == 1


def test_a_deleted_estimate_comes_back_by_undo(place: EstimatesPlace) -> None:
    before = place.session.estimates.get(place.session.actor, 1)
    said = delete_current(place)
    assert "Delete E-1, Garage roof?" in said
    place.wait_for("E-3", "E-2")
    assert place.says("E-1 was deleted.")
    QTest.keyClick(place.table, Qt.Key.Key_Z, CONTROL)
    place.wait_for("E-1", "E-3", "E-2")
    after = place.session.estimates.get(place.session.actor, 1)
    assert (after.content, after.customer_id) == (before.content, before.customer_id)
    wait_until(lambda: place.table.current_row() == 0)
    assert not place.says("E-1 was deleted.")


def test_estimate_that_is_deleted_in_its_editor_closes_it_and_comes_back_by_undo(place: EstimatesPlace) -> None:
    place.windows.open(1)
    editor = place.fakes.editors[0]

    in_dialog(
        lambda: editor.delete_requested.emit(1),
        lambda dialog: QTest.mouseClick(control(dialog, "Delete"), Qt.MouseButton.LeftButton),
    )
    place.wait_for("E-3", "E-2")
    assert not place.windows.is_open(1)
    place.activate()
    QTest.keyClick(place.table, Qt.Key.Key_Z, CONTROL)
    place.wait_for("E-1", "E-3", "E-2")


def test_new_estimate_that_was_never_touched_is_told_above_the_list_and_comes_back(place: EstimatesPlace) -> None:
    key = place.windows.new()
    assert key is not None
    place.fakes.editors[0].is_touched = False
    wait_until(lambda: len(place.shown()) == 4)
    number = place.session.estimates.get(place.session.actor, key).content.number
    place.fakes.editors[0].close()
    place.wait_for("E-1", "E-3", "E-2")
    assert place.says(f"Nothing was typed, so {number} wasn’t kept.")
    place.activate()
    QTest.mouseClick(undo_link(place.window), Qt.MouseButton.LeftButton)
    wait_until(lambda: len(place.shown()) == 4)


def test_delete_says_that_issued_proposals_are_kept(place: EstimatesPlace) -> None:
    session = place.session
    record = session.estimates.get(session.actor, 1)
    issue(session.issued_proposals, session.account, session.actor, record)
    said = " ".join(delete_current(place))
    assert "issued proposal" in said
    assert len(session.issued_proposals.of_estimate(1)) == 1


def test_delete_asks_and_cancel_has_the_focus(place: EstimatesPlace) -> None:
    place.table.setFocus()
    in_dialog(
        lambda: QTest.keyClick(place.table, Qt.Key.Key_Delete),
        lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return),
    )
    assert place.session.estimates.count() == 3


def test_delete_closes_the_editor_first_and_stops_where_that_refuses(place: EstimatesPlace) -> None:
    place.windows.open(1)
    place.activate()
    place.fakes.editors[0].may_close = False
    delete_current(place)
    assert place.session.estimates.count() == 3
    place.fakes.editors[0].may_close = True
    place.activate()
    delete_current(place)
    assert place.session.estimates.count() == 2
    assert not place.windows.is_open(1)


def test_the_last_delete_can_be_undone_too(session: Session) -> None:
    make_estimate(session, number="E-9")
    place = EstimatesPlace(session)
    place.wait_for("E-9")
    delete_current(place)
    wait_until(lambda: place.says("Make your first estimate"))
    QTest.mouseClick(undo_link(place.window), Qt.MouseButton.LeftButton)
    wait_until(lambda: place.says("Search estimates"))
    place.wait_for("E-9")
    place.close()


def test_the_three_dots_of_a_row_offer_all_that_can_be_done(place: EstimatesPlace) -> None:
    offered: list[str] = []
    place.open_row_menu(1, lambda menu: offered.extend(action.text() for action in menu.actions()))
    own = ["Open", "Duplicate", "Make Proposal", "History…", "Restore from a Copy…"]
    assert offered == [*own, "Status", "", "Delete Estimate"]
    assert place.table.current_row() == 1


def test_the_status_is_chosen_in_the_menu(place: EstimatesPlace) -> None:
    checked: list[str] = []

    def decline(menu: QMenu) -> None:
        statuses = entry(menu, "Status")
        checked.extend(action.text() for action in statuses.actions() if action.isChecked())
        choose(statuses, "Declined")

    place.open_row_menu(1, decline)
    assert checked == ["Accepted"]
    wait_until(lambda: place.column(STATUS)[1] == "Declined")


def test_make_proposal_opens_one_window_and_saves_the_editor_first(place: EstimatesPlace) -> None:
    place.windows.open(1)
    place.activate()
    for _ in range(2):
        place.open_row_menu(0, lambda menu: choose(menu, "Make Proposal"))
    assert [window.key for window in place.fakes.proposals] == [1]
    assert place.fakes.editors[0].flushed == 2


def test_saves_in_another_window_leave_the_current_row(place: EstimatesPlace) -> None:
    place.table.set_current_row(2)
    make_estimate(place.session, number="E-10", title="New")
    wait_until(lambda: len(place.shown()) == 4)
    wait_until(lambda: place.shown()[place.table.current_row()] == "E-2")


def test_the_account_currency_is_the_one_that_totals_leave_out(place: EstimatesPlace) -> None:
    account = place.session.account
    account.save_defaults(place.session.actor, replace(account.defaults(), currency="EUR"))
    assert place.column(TOTAL) == ["US$2,170.00", "2,170.00", "US$0.00"]


def test_sorting_by_total_goes_both_ways(place: EstimatesPlace) -> None:
    place.sort_by(TOTAL)
    wait_until(lambda: place.shown()[0] == "E-2")
    place.sort_by(TOTAL)
    wait_until(lambda: place.shown()[2] == "E-2")


def test_the_order_is_remembered(place: EstimatesPlace, settings: QSettings) -> None:
    place.sort_by(TITLE)
    place.wait_for("E-3", "E-2", "E-1")
    place.page.save_state(settings)
    again = EstimatesPlace(place.session)
    again.page.restore_state(settings)
    again.wait_for("E-3", "E-2", "E-1")
    again.close()


def test_the_first_start_makes_an_estimate_or_brings_sample_data(empty_place: EstimatesPlace) -> None:
    QTest.mouseClick(empty_place.named(QPushButton, "Sample Data"), Qt.MouseButton.LeftButton)
    wait_until(lambda: empty_place.says("Search estimates"))
    wait_until(lambda: len(empty_place.shown()) == 30)
    wait_until(lambda: empty_place.says("These are sample data."))
    assert empty_place.session.customers.count() == 40
    assert any(total != "0.00" for total in empty_place.column(TOTAL))


def test_sample_data_is_written_in_the_interface_s_language(
    empty_place: EstimatesPlace, language: Callable[[str], str]
) -> None:
    language("es")
    QTest.mouseClick(empty_place.named(QPushButton, "Sample Data"), Qt.MouseButton.LeftButton)
    session = empty_place.session
    wait_until(lambda: session.estimates.count() == 30)
    assert {session.estimates.get(session.actor, key).content.language for key in range(1, 31)} == {"es"}


def test_the_first_start_s_first_choice_has_the_focus_and_its_key_works(empty_place: EstimatesPlace) -> None:
    card = empty_place.named(QPushButton, "New Estimate")
    assert card.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_N, CONTROL)
    wait_until(lambda: len(empty_place.fakes.opened()) == 1)


def test_an_estimator_makes_and_deletes_estimates_but_brings_no_sample_data(empty_place: EstimatesPlace) -> None:
    session = empty_place.session
    session.set_actor(session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR).as_actor())
    samples = empty_place.named(QPushButton, "Sample Data")
    assert not samples.isEnabled()
    assert "Account Owner" in samples.toolTip()
    QTest.keyClick(empty_place.named(QPushButton, "New Estimate"), Qt.Key.Key_Return)
    wait_until(lambda: empty_place.says("Search estimates"))
    wait_until(lambda: len(empty_place.shown()) == 1 and empty_place.table.current_row() == 0)
    empty_place.windows.close_all()
    delete_current(empty_place)
    assert session.estimates.count() == 0


def test_status_keys_say_what_works(place: EstimatesPlace) -> None:
    assert [keys for keys, _word in place.page.key_hints()] == ["Up Down", "Enter", "Ctrl+F", "Ctrl+N", "Ctrl+D"]


def test_every_control_that_takes_the_keyboard_has_a_name(place: EstimatesPlace) -> None:
    assert nameless_controls(place.window) == []
    assert QApplication.focusWidget() is not None
