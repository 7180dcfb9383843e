"""Find Duplicates, driven by keys and clicks on what is visible."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CancelledError, CustlistError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.linking import estimates_of
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.ui.duplicates.compare_panel import CompareTable
from custlist_desktop.ui.duplicates.duplicates_window import DuplicatesWindow
from custlist_desktop.ui.duplicates.groups_pane import GroupList
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.work import Job
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.places import named, nameless_controls, names_of

GAGNE = CustomerDetails(
    company="Gagné Roofing", contact_name="Mélanie Gagné", phone="512 555 0123", city="Austin", notes="Gate code"
)
SAME = CustomerDetails(company="GAGNE ROOFING", phone="+1 512 555 0123", email="m@gagne.example", notes="Mornings")
FAMILY = tuple(CustomerDetails(contact_name=f"{name} Stone", phone="512 555 0199") for name in ("Ada", "Tom"))


class JobHere(QObject):
    """Does a job's work here and now, or, if ``error`` is given, fails with it."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Any, request: object, parent: QObject, error: CustlistError | None = None) -> None:
        super().__init__(parent)
        self._work, self._request, self._error = work, request, error
        QTimer.singleShot(0, self, self._run)

    def _run(self) -> None:
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.finished.emit(self._work(self._request, unheard))


def job_here(work: Any, request: object, parent: QObject) -> Job:
    return cast(Job, JobHere(work, request, parent))


class Place:
    """The window over customers of which two are one, and two may be a family."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.records = [session.customers.add(session.actor, details) for details in (GAGNE, SAME, *FAMILY)]
        self.estimate = session.estimates.create(session.actor, self.records[1].id)
        self.window = DuplicatesWindow(session, start_job=job_here)
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: self.groups.isVisible() and self.groups.hasFocus())

    @property
    def groups(self) -> GroupList:
        return self.window.findChildren(GroupList)[0]

    @property
    def table(self) -> CompareTable:
        return self.window.findChildren(CompareTable)[0]

    def titles(self) -> list[str]:
        model = self.groups.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def row(self, name: str) -> list[str]:
        """What the comparison says in the row of a field, without the row's name."""
        model = self.table.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data() == name:
                return [str(model.index(row, column).data()) for column in range(1, model.columnCount())]
        raise AssertionError(f"no row {name}")

    def click(self, name: str, column: int) -> None:
        """Clicks a cell of the comparison."""
        model = self.table.model()
        row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
        rect = self.table.visualRect(model.index(row, column))
        QTest.mouseClick(
            self.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(20, rect.height() // 2)
        )

    def press(self, text: str) -> None:
        QTest.mouseClick(named(self.window, QPushButton, text), Qt.MouseButton.LeftButton)
        wait_until(lambda: not self.window.isVisible() or QApplication.activeWindow() is self.window)

    def said(self) -> str:
        """What the message says; empty if there is none."""
        message = self.window.findChildren(InlineMessage)[0]
        return message.accessibleName() if message.isVisible() else ""

    def says(self, text: str) -> bool:
        return any(each.isVisible() and text in names_of(each) for each in self.window.findChildren(QLabel))

    def merge_button(self) -> QPushButton:
        return next(
            each
            for each in self.window.findChildren(QPushButton)
            if each.isVisible() and each.text().startswith("Merge ")
        )


@pytest.fixture
def place(session: Session) -> Iterator[Place]:
    opened = Place(session)
    yield opened
    opened.window.close()


def details_of(session: Session, record: CustomerRecord) -> CustomerDetails:
    return session.customers.get(session.actor, record.id).details


def test_m5_groups_are_listed_the_likeliest_first_and_compared_side_by_side(place: Place) -> None:
    assert place.titles() == ["Mélanie Gagné, Gagné Roofing", "Ada Stone"]
    assert place.says("Same phone and name")
    assert place.row("Company") == ["Gagné Roofing", "GAGNE ROOFING", "GAGNE ROOFING"]
    assert place.row("City") == ["Austin", "–", "Austin"]
    assert place.row("Estimates") == ["0", "1", "1"]
    QTest.keyClick(place.groups, Qt.Key.Key_Down)
    assert place.row("Contact name") == ["Ada Stone", "Tom Stone", "Ada Stone"]
    assert place.says("Perhaps a family, a branch or a shared line. Look before you merge.")
    QAbstractItemModelTester(place.table.model())
    QAbstractItemModelTester(place.groups.model())


def test_m5_customers_are_merged_by_keys_alone_and_the_estimates_move(place: Place, session: Session) -> None:
    first, second = place.records[:2]
    QTest.keyClick(place.groups, Qt.Key.Key_Right)
    assert place.table.hasFocus()
    table = place.table
    QTest.keyClick(table, Qt.Key.Key_Left)  # from the one with the estimate to the other, in the row of who stays
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert place.row("Company")[-1] == "Gagné Roofing"
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert place.row("Company")[-1] == "GAGNE ROOFING"
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: place.titles() == ["Ada Stone"])
    assert details_of(session, first) == replace(
        GAGNE, company="GAGNE ROOFING", email="m@gagne.example", notes="Gate code\n\nMornings"
    )
    assert Customer.get_or_none(Customer.id == second.id) is None
    assert [each.id for each in estimates_of(first.id, date.today()).newest] == [place.estimate.id]
    wait_until(place.groups.hasFocus)
    assert len(list((session.file.path.parent / "backups").iterdir())) == 1  # made before


def test_values_and_notes_are_picked_by_clicks(place: Place, session: Session) -> None:
    place.click("Company", 1)
    place.click("Email", 1)
    place.click("Notes", 2)
    assert [place.row(name)[-1] for name in ("Company", "Email", "Notes")] == ["Gagné Roofing", "–", "Gate code"]
    place.click("City", 3)  # the result is only looked at
    place.press(place.merge_button().text())
    assert details_of(session, place.records[1]) == replace(GAGNE, phone="+1 512 555 0123")


def test_a_merge_is_told_and_undone(place: Place, session: Session) -> None:
    place.press(place.merge_button().text())
    assert "GAGNE ROOFING" in place.said() or "Mélanie Gagné" in place.said()
    QTest.keyClick(place.groups, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: len(place.titles()) == 2)
    assert [details_of(session, record) for record in place.records[:2]] == [GAGNE, SAME]
    assert place.groups.current_row() == 0
    assert place.said() == ""
    place.press(place.merge_button().text())  # the versions are those of now
    assert place.titles() == ["Ada Stone"]


def test_not_the_same_is_remembered_and_can_be_taken_back(place: Place) -> None:
    QTest.keyClick(place.groups, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert place.titles() == ["Ada Stone"]
    place.press("Not the Same")
    assert place.says("All groups are done")
    place.press("Search Again")
    wait_until(lambda: place.says("No duplicates found"))


def test_undo_brings_back_the_last_group_even_where_none_was_left(place: Place) -> None:
    place.press("Not the Same")
    place.press("Not the Same")
    QTest.keyClick(place.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.titles() == ["Ada Stone"]
    assert place.groups.isVisible()


def test_one_after_the_other_all_are_taken_back(place: Place, session: Session) -> None:
    place.press(place.merge_button().text())
    told = place.said()
    place.press("Not the Same")
    for groups, said in ((1, told), (2, "")):
        QTest.keyClick(place.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (len(place.titles()), place.said()) == (groups, said)
    assert [details_of(session, record) for record in place.records[:2]] == [GAGNE, SAME]
    QTest.keyClick(place.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(place.titles()) == 2


def test_a_customer_saved_meanwhile_is_not_overwritten(place: Place, session: Session) -> None:
    first = place.records[0]
    session.customers.edit(session.actor, first.id, replace(GAGNE, city="Waco"), first.version)
    place.press(place.merge_button().text())
    assert place.said().startswith("Someone else changed this.")
    assert place.row("City")[0] == "Waco"
    place.press(place.merge_button().text())
    assert place.titles() == ["Ada Stone"]


def test_a_group_that_fell_to_one_customer_goes(place: Place, session: Session) -> None:
    session.customers.delete(session.actor, place.records[2].id)
    QTest.keyClick(place.groups, Qt.Key.Key_Down)
    wait_until(lambda: place.titles() == ["Mélanie Gagné, Gagné Roofing"])


def test_details_that_cannot_be_saved_are_told_by_field(place: Place, session: Session) -> None:
    Customer.update(email="nobody@").where(Customer.id == place.records[1].id).execute()
    QTest.keyClick(place.groups, Qt.Key.Key_Down)
    QTest.keyClick(place.groups, Qt.Key.Key_Up)
    place.press(place.merge_button().text())
    assert place.said() == "Email: Something is missing after “@”."
    assert len(place.titles()) == 2


def test_of_three_one_can_be_left_as_it_is(session: Session) -> None:
    session.customers.add(session.actor, replace(GAGNE, contact_name="M. Gagné"))
    place = Place(session)
    place.click("Merge this one", 1)
    place.press(place.merge_button().text())
    assert Customer.select().count() == 4
    assert details_of(session, place.records[1]).contact_name == "Mélanie Gagné"
    place.window.close()


def test_a_customer_is_shown_in_the_list(place: Place) -> None:
    wanted: list[object] = []
    place.window.customer_requested.connect(wanted.append)
    place.click("Phone", 1)
    place.press("Show in List")
    assert wanted == [place.records[0].id]
    assert not place.window.isVisible()


def test_who_may_no_longer_merge_is_told_so(place: Place, session: Session) -> None:
    second = session.users.add(session.actor, "Second", Role.ACCOUNT_OWNER)
    owner = session.actor
    session.users.change_role(second.as_actor(), owner.user_id, Role.ESTIMATOR)
    for text in (place.merge_button().text(), "Not the Same"):
        place.press(text)
        assert place.said() == "Only an Account Owner can merge customers. Ask one."
    assert len(place.titles()) == 2


def test_every_control_has_a_name(place: Place) -> None:
    assert nameless_controls(place.window) == []


def search_window(session: Session, start: Callable[[Any, object, QObject], Job] = Job) -> DuplicatesWindow:
    window = DuplicatesWindow(session, start_job=start)
    window.show()
    window.activateWindow()
    return window


def is_said(window: QWidget, text: str) -> bool:
    return any(each.isVisible() and text in names_of(each) for each in window.findChildren(QLabel))


def test_a_list_without_duplicates_is_calm(session: Session) -> None:
    window = search_window(session)  # by the process that the program uses
    assert is_said(window, "Looking for duplicates")
    wait_until(lambda: is_said(window, "No duplicates found"), seconds=20)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize(
    ("error", "title"),
    [(CancelledError(), "The search was canceled"), (CustlistError("odd"), "The search didn’t finish")],
)
def test_a_search_without_result_says_why_and_can_be_begun_again(
    session: Session, error: CustlistError, title: str
) -> None:
    errors = [error]

    def start(work: Any, request: object, parent: QObject) -> Job:
        return cast(Job, JobHere(work, request, parent, errors.pop() if errors else None))

    window = search_window(session, start)
    wait_until(lambda: is_said(window, title))
    QTest.mouseClick(named(window, QPushButton, "Search Again"), Qt.MouseButton.LeftButton)
    wait_until(lambda: is_said(window, "No duplicates found"))
    window.close()


def test_escape_ends_a_search_and_closing_leaves_no_process(session: Session) -> None:
    window = search_window(session)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_three_customers_and_the_merged_one_are_in_view_at_once(
    session: Session, language: Callable[[str], str]
) -> None:
    language("es")
    session.customers.add(session.actor, replace(GAGNE, contact_name="M. Gagné"))
    place = Place(session)
    place.window.resize(1200, 800)
    QApplication.processEvents()
    assert place.table.model().columnCount() == 5
    assert place.table.horizontalScrollBar().maximum() == 0
    place.window.close()
