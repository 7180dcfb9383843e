"""Compare and Restore while the comparison goes on: rows come as they are found, and nothing is restored yet."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.services.restoring.comparing import ComparedLists, CompareRequest
from custlist_desktop.services.restoring.found_differences import FoundDifferences
from custlist_desktop.ui.kit.count_tiles import CountTile
from custlist_desktop.ui.kit.work import Job
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.restoring.restore_window import RestoreWindow
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.places import named, names_of


class _Comparison(Job):
    """Finds what the test says, when the test says so."""

    def __init__(self, _work: Callable[..., Any], request: object, parent: QObject) -> None:
        QObject.__init__(self, parent)
        assert isinstance(request, CompareRequest)
        self.request = request
        self._file = DifferenceFile.create(request.differences)
        self._found = FoundDifferences(self._file)

    def find(self, *differences: RecordDifference) -> None:
        self._found.add(differences)
        self.progressed.emit(600, 1000)

    def end(self) -> None:
        facts = look_at(self.request.source).facts
        assert facts is not None
        self.finished.emit(ComparedLists((3, 3), (0, 0), self._file.counts(), facts))
        self._file.close()

    def cancel(self) -> None:
        pass


def _customer(key: int, entry: int, bulk: str = "") -> RecordDifference:
    facts = {"name": f"Customer {key}", "now": {"company": f"Customer {key}"}, "file": "clients.xlsx"}
    return RecordDifference(
        RecordKind.CUSTOMER, key, Since.CHANGED, facts, (("city", "Laval", "Hull"),), 1, entry, bulk=bulk
    )


class _Place:
    def __init__(self, session: Session) -> None:
        jobs: list[_Comparison] = []

        def start(*given: Any) -> Job:
            jobs.append(_Comparison(*given))
            return jobs[-1]

        self.window = RestoreWindow(session, session.file.path, start_job=start)
        self.window.show()
        (self.job,) = jobs
        self.table = self.window.findChildren(DifferenceTable)[0]

    def names(self) -> list[str]:
        model = self.table.rows_model
        return [model.spoken_cell(row, 1) for row in range(model.rowCount())]

    def checks(self) -> list[str]:
        model = self.table.rows_model
        return [model.spoken_cell(row, 0) for row in range(model.rowCount())]

    def finds(self, *differences: RecordDifference) -> None:
        before = self.names()
        self.job.find(*differences)
        wait_until(lambda: self.names() != before)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.table, key)

    def primary(self) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(each for each in buttons if each.isVisible() and each.property("look") == "primary")

    def says(self, text: str) -> bool:
        return any(each.isVisible() and text in names_of(each) for each in self.window.findChildren(QLabel))


@pytest.fixture
def place(session: Session) -> Iterator[_Place]:
    opened = _Place(session)
    yield opened
    opened.window.done(0)


def test_rows_and_counts_come_as_they_are_found_and_restoring_waits(place: _Place) -> None:
    assert not place.table.isVisible()
    place.finds(_customer(1, 5), _customer(2, 9))
    assert place.names() == ["Customer 2", "Customer 1"]
    assert place.table.isVisible()
    assert place.says("Still comparing.")
    assert place.window.findChildren(CountTile)[0].accessibleName() == "2 All"
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Space)
    assert place.primary().text() == "Restore 1 Customer"
    whole = named(place.window, QPushButton, "Restore All…")
    for button in (place.primary(), whole):
        assert not button.isEnabled()
        assert "Restoring waits until everything has been compared." in button.toolTip()
    place.finds(_customer(3, 7))
    assert place.names() == ["Customer 2", "Customer 3", "Customer 1"]
    place.job.end()
    assert place.says("Nothing has been restored yet.")
    assert place.primary().isEnabled()
    assert whole.isEnabled()
    assert not any(bar.isVisible() for bar in place.window.findChildren(QProgressBar))
    assert place.window.findChildren(CountTile)[0].accessibleName() == "3 All"


def test_what_is_looked_at_stays_where_it_is_and_keeps_its_check(place: _Place) -> None:
    place.finds(*(_customer(key, 1000 + key) for key in range(1, 61)))
    assert place.table.current_row() == -1  # nothing was looked at yet: the newest stay in view
    for key in (Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Right):
        place.press(key)
    place.press(Qt.Key.Key_Down)
    assert (place.table.current_row(), place.names()[59:]) == (60, ["Customer 1", "City"])
    before = place.table.row_rect(60)
    place.finds(*(_customer(key, 1000 + key) for key in range(61, 91)))
    assert place.table.current_row() == 90
    assert place.names()[89:] == ["Customer 1", "City"]
    assert place.table.row_rect(90) == before
    assert place.checks()[89] == "checked"
    assert place.primary().text() == "Restore 1 Customer"


def test_checked_group_stays_checked_while_more_of_it_is_found(place: _Place) -> None:
    place.finds(_customer(1, 5, "a"), _customer(2, 6, "a"), _customer(3, 4))
    assert place.names() == ["2 customers of clients.xlsx", "Customer 3"]
    place.press(Qt.Key.Key_Home)
    place.press(Qt.Key.Key_Space)
    place.press(Qt.Key.Key_Right)
    place.finds(_customer(4, 8, "a"))
    assert place.names() == ["3 customers of clients.xlsx", "Customer 1", "Customer 2", "Customer 4", "Customer 3"]
    assert place.checks() == ["checked"] * 4 + ["not checked"]
    assert place.primary().text() == "Restore 3 Customers"


def test_end_of_the_comparison_leads_to_the_newest_change(place: _Place) -> None:
    place.finds(*(_customer(key, key) for key in range(1, 41)))
    place.finds(_customer(90, 90))
    place.job.end()
    wait_until(lambda: place.window.focusWidget() is place.table)
    assert (place.names()[0], place.table.current_row()) == ("Customer 90", 0)


def test_cancelled_comparison_closes_the_window(session: Session, tmp_path: Path) -> None:
    opened = _Place(session)
    opened.finds(_customer(1, 5))
    opened.window.reject()
    assert opened.window.isVisible()  # the job was asked to end
    opened.window.done(0)
    assert not opened.window.isVisible()
