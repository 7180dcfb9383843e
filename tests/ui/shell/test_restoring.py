"""From the main window to Compare and Restore and back: what is said above the list, and undoing it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.database.backup import back_up
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.restoring.restore_window import RestoreWindow
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.restoring import Restoring
from custlist_desktop.ui.shell.workplace import Workplace
from tests.ui.conftest import wait_until
from tests.ui.importing.import_place import DirectJobs


@pytest.fixture
def copy(session: Session, tmp_path: Path) -> Path:
    """A copy from before the one customer's city was changed."""
    record = session.customers.add(session.actor, CustomerDetails(company="Gagné Roofing", city="Laval"))
    back_up(session.file.path, tmp_path / "monday.db")
    details = replace(record.details, city="Québec")
    session.customers.edit(session.actor, record.id, details, record.version)
    return tmp_path / "monday.db"


@pytest.fixture
def place(session: Session, settings: QSettings) -> Iterator[Workplace]:
    place = Workplace(session, settings)
    place.show()
    place.window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is place.window)
    place.restoring = Restoring(session, place.window, place.teller, lambda: True, DirectJobs(session))
    session.compare_backup = place.restoring.compare
    yield place
    place.windows.leave_all()
    place.close()


def _window() -> RestoreWindow | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, RestoreWindow) and each.isVisible()]
    return found[0] if found else None


def _table() -> DifferenceTable:
    wait_until(lambda: _window() is not None)
    window = _window()
    assert window is not None
    (table,) = window.findChildren(DifferenceTable)
    wait_until(table.isVisible)
    return table


def _message(place: Workplace) -> InlineMessage:
    def shown() -> list[InlineMessage]:
        return [each for each in place.window.findChildren(InlineMessage) if each.isVisible()]

    wait_until(lambda: bool(shown()))
    return shown()[0]


def test_what_was_restored_is_said_above_the_list_and_undone_from_there(
    session: Session, place: Workplace, copy: Path
) -> None:
    assert session.compare_backup is not None
    session.compare_backup(copy)
    table = _table()
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    message = _message(place)
    assert message.accessibleName().startswith("Restored: 1 customer.")
    assert message.link.text() == "Undo: restoring from monday.db"
    assert session.customers.get(session.actor, 1).details.city == "Laval"
    QTest.mouseClick(message.link, Qt.MouseButton.LeftButton)
    wait_until(lambda: session.customers.get(session.actor, 1).details.city == "Québec")
    wait_until(lambda: _message(place).accessibleName().startswith("Undone: restoring from monday.db"))


def test_undo_opens_the_difference_once_a_restored_record_was_changed(
    session: Session, place: Workplace, copy: Path
) -> None:
    place.restoring.compare(copy, "Gagné")
    QTest.keyClick(_table(), Qt.Key.Key_Space)
    QTest.keyClick(_table(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    message = _message(place)
    record = session.customers.get(session.actor, 1)
    session.customers.edit(session.actor, 1, replace(record.details, city="Lévis"), record.version)
    QTimer.singleShot(0, place, lambda: QTest.mouseClick(message.link, Qt.MouseButton.LeftButton))
    rows = _table().rows_model
    assert rows.spoken_cell(0, 1) == "Gagné Roofing"
    assert rows.spoken_cell(0, 4) == "City Lévis"
    window = _window()
    assert window is not None
    window.close()


def test_estimator_is_told_who_may_restore(session: Session, place: Workplace, copy: Path) -> None:
    user = session.users.add(session.actor, "Elena Ruiz", Role.ESTIMATOR)
    session.set_actor(user.as_actor())
    place.restoring.compare(copy)
    assert "Ask an Account Owner" in _message(place).accessibleName()
    place.restoring.choose()
    assert _window() is None
