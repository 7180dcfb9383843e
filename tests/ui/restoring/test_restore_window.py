"""Compare and Restore, driven by keys and clicks on what is visible."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from custlist_desktop.database.backup import back_up
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.restoring import RecordKind
from custlist_desktop.services.history.activity import ActivityFilter, ActivityService
from custlist_desktop.services.restoring.service import RestoredRecords
from custlist_desktop.ui.kit.count_tiles import CountTile
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.restoring.restore_window import RestoreWindow
from custlist_desktop.ui.restoring.words import restored_sentence
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.activity_words import screen_words, told_text
from tests.ui.conftest import wait_until
from tests.ui.importing.import_place import DirectJobs
from tests.ui.places import named, nameless_controls, names_of

_CONTROL = Qt.KeyboardModifier.ControlModifier


class Place:
    """The window over a list in which things have happened since its copy was made."""

    def __init__(self, session: Session, copy: Path, search: str = "") -> None:
        self.session, self.done = session, list[RestoredRecords]()
        self.whole: list[object] = []
        self.window = RestoreWindow(session, copy, search=search, start_job=DirectJobs(session))
        self.window.restored.connect(self.done.append)
        self.window.restore_all_requested.connect(self.whole.append)
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is self.window)

    @property
    def table(self) -> DifferenceTable:
        return self.window.findChildren(DifferenceTable)[0]

    def ready(self) -> "Place":
        """Once the differences are there."""
        wait_until(self.table.isVisible)
        return self

    def rows(self, *columns: int) -> list[str]:
        """What the rows say in some columns."""
        model = self.table.rows_model
        return [" | ".join(model.spoken_cell(row, column) for column in columns) for row in range(model.rowCount())]

    def row(self, name: str) -> int:
        return next(row for row, each in enumerate(self.rows(1)) if each.startswith(name))

    def check(self, name: str) -> object:
        """The state of the box of a row, as a screen reader is told."""
        model, row = self.table.rows_model, self.row(name)
        states = [model.index(row, column).data(Qt.ItemDataRole.CheckStateRole) for column in (0, 1)]
        return next(state for state in states if state is not None)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.table, key, modifier)

    def click(self, name: str, x: int) -> None:
        """Clicks a row at so many pixels from the left of the table."""
        rect = self.table.visualRect(self.table.rows_model.index(self.row(name), 0))
        point = QPoint(x, rect.center().y())
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def says(self, text: str) -> bool:
        return any(each.isVisible() and text in names_of(each) for each in self.window.findChildren(QLabel))

    def primary(self) -> QPushButton:
        return next(
            each
            for each in self.window.findChildren(QPushButton)
            if each.isVisible() and each.property("look") == "primary"
        )


@pytest.fixture
def copy(session: Session, tmp_path: Path) -> Path:
    """A copy of a list of three customers and two estimates, from before one of each kind of thing happened."""
    names = ("Gagné Roofing", "Paroisse Saint-Irénée", "Alpine Ridge")
    gagne, parish, _ = (
        session.customers.add(session.actor, CustomerDetails(company=name, city="Laval")) for name in names
    )
    estimate = session.estimates.create(session.actor, parish.id)
    session.estimates.save(session.actor, estimate.id, replace(estimate.content, title="Roof"), estimate.version)
    copy = tmp_path / "copy.db"
    back_up(session.file.path, copy)
    details = replace(gagne.details, city="Québec", job_title="Project manager")
    session.customers.edit(session.actor, gagne.id, details, gagne.version)
    session.customers.delete(session.actor, parish.id)
    session.customers.add(session.actor, CustomerDetails(company="Northgate Dental"))
    return copy


@pytest.fixture
def place(session: Session, copy: Path) -> Iterator[Place]:
    opened = Place(session, copy).ready()
    yield opened
    opened.window.done(0)


def test_differences_are_listed_the_newest_first_with_what_was_and_is(place: Place) -> None:
    assert place.rows(1, 2)[0] == "Northgate Dental | Added"
    assert place.rows(1, 2)[1] == "Paroisse Saint-Irénée | Deleted"
    assert place.rows(1, 2)[2].endswith("Roof | Changed")
    assert place.rows(1, 2, 3)[3] == "Gagné Roofing | Changed | 2 fields"
    assert place.rows(3)[0] == "Not there"
    assert place.says("3 customers, 1 estimate")
    QAbstractItemModelTester(place.table.rows_model)
    place.key(Qt.Key.Key_End)
    place.key(Qt.Key.Key_Right)
    assert place.rows(1, 3, 4)[4:] == ["Job title | Nothing | Project manager", "City | Laval | Québec"]
    assert nameless_controls(place.window) == []


def test_one_field_and_one_customer_are_restored_by_keys_alone(place: Place) -> None:
    assert not place.primary().isEnabled()
    place.key(Qt.Key.Key_Down)
    place.key(Qt.Key.Key_Space)
    place.key(Qt.Key.Key_End)
    place.key(Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        place.key(key)
    assert place.check("Gagné") == Qt.CheckState.PartiallyChecked
    assert place.check("City") == Qt.CheckState.Checked
    assert place.check("Job title") == Qt.CheckState.Unchecked
    assert place.primary().text() == "Restore 1 Field, 1 Customer"
    place.key(Qt.Key.Key_Return, _CONTROL)
    wait_until(lambda: bool(place.done))
    assert not place.window.isVisible()
    customers = [place.session.customers.get(place.session.actor, key).details for key in (1, 2)]
    assert (customers[0].city, customers[0].job_title) == ("Laval", "Project manager")
    assert customers[1].company == "Paroisse Saint-Irénée"
    assert place.session.estimates.get(place.session.actor, 1).customer_id == 2
    assert (place.done[0].fields, place.done[0].records, place.done[0].linked) == (1, {RecordKind.CUSTOMER: 1}, 1)


def test_what_the_copy_lacks_is_said_to_be_deleted(place: Place) -> None:
    place.click("Northgate Dental", 20)
    assert place.primary().text() == "Delete 1 Customer"
    place.click("Paroisse", 20)
    assert place.primary().text() == "Delete 1 Customer and Restore 1 Customer"
    place.key(Qt.Key.Key_Return, _CONTROL)
    wait_until(lambda: bool(place.done))
    assert restored_sentence(place.done[0]).startswith("Deleted: 1 customer. Restored: 1 customer.")
    assert place.session.customers.count() == 3
    names = ValueNames()
    reading = ActivityService().read(place.session.actor, ActivityFilter(), screen_words(names))
    assert told_text(reading.step(1, 1)[0], names).endswith("copy.db; 1 deleted")


def test_left_closes_a_row_and_leads_from_a_field_to_its_record(place: Place) -> None:
    place.key(Qt.Key.Key_End)
    place.key(Qt.Key.Key_Right)
    place.key(Qt.Key.Key_Down)
    place.key(Qt.Key.Key_Left)
    assert place.table.current_row() == 3
    place.key(Qt.Key.Key_Left)
    assert len(place.rows(1)) == 4


def test_mouse_checks_boxes_and_opens_arrows(place: Place) -> None:
    place.click("Gagné", 33)
    assert place.check("Gagné") == Qt.CheckState.Checked
    place.click("Gagné", 64)
    assert place.check("City") == Qt.CheckState.Checked
    place.click("City", 85)
    assert place.check("Gagné") == Qt.CheckState.PartiallyChecked
    place.click("Northgate", 300)
    assert place.table.current_row() == 0
    assert place.check("Northgate") == Qt.CheckState.Unchecked


def test_control_a_checks_what_the_filter_shows_and_unchecks_it_again(place: Place) -> None:
    tiles = place.window.findChildren(CountTile)
    assert [tile.accessibleName() for tile in tiles] == ["4 All", "1 Added", "2 Changed", "1 Deleted"]
    QTest.mouseClick(tiles[3], Qt.MouseButton.LeftButton)
    assert place.rows(1) == ["Paroisse Saint-Irénée"]
    place.key(Qt.Key.Key_A, _CONTROL)
    assert place.primary().text() == "Restore 1 Customer"
    assert place.table.check_all.isChecked()
    QTest.mouseClick(tiles[0], Qt.MouseButton.LeftButton)
    assert place.table.check_all.checkState() is Qt.CheckState.PartiallyChecked
    QTest.mouseClick(place.table.check_all, Qt.MouseButton.LeftButton)
    assert place.primary().text() == "Delete 1 Customer and Restore 2 Customers, 1 Estimate"
    place.key(Qt.Key.Key_A, _CONTROL)
    assert place.primary().text() == "Restore"


def test_search_finds_values_and_escape_ends_it_before_the_window(place: Place) -> None:
    place.key(Qt.Key.Key_F, _CONTROL)
    box = place.window.findChildren(SearchBox)[0]
    wait_until(box.hasFocus)
    QTest.keyClicks(box, "quebec")
    assert place.rows(1) == ["Gagné Roofing"]
    QTest.keyClicks(box, "zzz")
    assert place.says("No difference matches.")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert len(place.rows(1)) == 4
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert place.window.isVisible()
    QTest.keyClick(place.table, Qt.Key.Key_Escape)
    assert not place.window.isVisible()


def test_window_may_begin_with_a_search_for_one_record(session: Session, copy: Path) -> None:
    place = Place(session, copy, search="Gagné").ready()
    assert place.rows(1) == ["Gagné Roofing"]
    place.window.done(0)


def test_nothing_is_restored_of_a_list_that_changed_meanwhile_and_it_is_compared_again(place: Place) -> None:
    place.key(Qt.Key.Key_A, _CONTROL)
    record = place.session.customers.get(place.session.actor, 1)
    details = replace(record.details, notes="Meanwhile")
    place.session.customers.edit(place.session.actor, 1, details, record.version)
    place.key(Qt.Key.Key_Return, _CONTROL)
    message = place.window.findChildren(InlineMessage)[-1]
    wait_until(message.isVisible)
    assert "Nothing was restored" in message.accessibleName()
    QTest.mouseClick(message.link, Qt.MouseButton.LeftButton)
    wait_until(lambda: place.table.isVisible() and not message.isVisible())
    place.key(Qt.Key.Key_A, _CONTROL)
    place.key(Qt.Key.Key_Return, _CONTROL)
    wait_until(lambda: bool(place.done))


def test_list_that_is_as_its_copy_says_so(session: Session, tmp_path: Path) -> None:
    back_up(session.file.path, tmp_path / "same.db")
    place = Place(session, tmp_path / "same.db")
    wait_until(lambda: place.says("The list is the same as this copy."))
    close = named(place.window, QPushButton, "Close")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not place.window.isVisible()


def test_what_is_no_copy_is_refused_in_words(session: Session, tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear customer")
    place = Place(session, tmp_path / "letter.db")
    wait_until(lambda: place.says("The copy can’t be compared"))
    assert any(
        "is not a customer list" in name for each in place.window.findChildren(QLabel) for name in names_of(each)
    )
    place.window.done(0)


def test_accepted_estimate_becomes_another_offer_only_after_a_question(session: Session, copy: Path) -> None:
    record = session.estimates.get(session.actor, 1)
    content = replace(record.content, status=EstimateStatus.ACCEPTED, title="Another roof")
    session.estimates.save(session.actor, 1, content, record.version)
    place = Place(session, copy, search="Another").ready()

    def press(name: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        QTest.mouseClick(named(dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    place.key(Qt.Key.Key_Space)
    QTimer.singleShot(50, place.window, lambda: press("Cancel"))
    place.key(Qt.Key.Key_Return, _CONTROL)
    assert place.done == []
    assert place.window.isVisible()
    place.window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is place.window)
    place.key(Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space):  # all but the title
        place.key(key)
    QTimer.singleShot(50, place.window, lambda: press("Restore Anyway"))  # whom it is for is another thing too
    place.key(Qt.Key.Key_Return, _CONTROL)
    wait_until(lambda: bool(place.done))
    assert session.estimates.get(session.actor, 1).content.title == "Another roof"


def test_restore_all_asks_with_cancel_first(place: Place) -> None:
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        asked.extend(name for each in dialog.findChildren(QLabel) for name in names_of(each))
        focused = dialog.focusWidget()
        assert isinstance(focused, QPushButton)
        assert focused.text() == "Cancel"
        QTest.mouseClick(named(dialog, QPushButton, "Restore All"), Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, place.window, answer)
    QTest.mouseClick(named(place.window, QPushButton, "Restore All…"), Qt.MouseButton.LeftButton)
    assert len(place.whole) == 1
    assert "Changed since then, as before again: 1 customer, 1 estimate" in asked
    assert not place.window.isVisible()
