"""The history of a customer and of an estimate: what it says, what it restores, and for whom."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.core.journal import utc_now
from custlist_desktop.ui.history.customer_side import CustomerSide
from custlist_desktop.ui.history.estimate_side import EstimateSide
from custlist_desktop.ui.history.history_dialog import HistoryDialog, HistorySide
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.undo_words import undo_text
from custlist_desktop.ui.session import Session
from tests.helpers.estimates import LINES
from tests.ui.places import in_dialog, named, names_of

_FIRST = CustomerDetails(company="Gagné Roofing", phone="512 555 0142", city="Austin")
_NOW = replace(_FIRST, phone="512 555 0199", job_title="Owner")


class Opened:
    """A dialog in view."""

    def __init__(self, session: Session, side: HistorySide) -> None:
        self.dialog = HistoryDialog(session, side)
        self.dialog.show()

    @property
    def changes(self) -> QListWidget:
        return self.dialog.findChildren(QListWidget)[-1]

    def entries(self) -> list[str]:
        """What a screen reader says of the entries."""
        items = [self.changes.item(row) for row in range(self.changes.count())]
        said = [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items]
        return [str(each) for each in said if each]

    def go_down(self) -> None:
        QTest.keyClick(self.changes, Qt.Key.Key_Down)
        QApplication.processEvents()

    def button(self, name: str) -> QPushButton:
        return named(self.dialog, QPushButton, name)

    def says(self, text: str) -> bool:
        found = self.dialog.findChildren(QWidget)
        return any(each.isVisible() and text in " ".join(names_of(each)) for each in found)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()


@pytest.fixture
def customer(session: Session) -> int:
    """A customer who was added, and half an hour later edited."""
    key = session.customers.add(session.actor, _FIRST).id
    session.ledger.now = lambda: utc_now() + timedelta(minutes=30)
    session.customers.edit(session.actor, key, _NOW, 1)
    return key


@pytest.fixture
def history(session: Session, customer: int) -> Iterator[Opened]:
    opened = Opened(session, CustomerSide(session, customer))
    yield opened
    opened.dialog.close()


def test_entries_say_who_and_what_and_the_newest_is_now(history: Opened, session: Session) -> None:
    newest, first = history.entries()
    assert newest.startswith(session.actor.name)
    assert "Now" in newest
    assert "Phone: 512 555 0142, then 512 555 0199" in newest
    assert "Job title: Empty, then Owner" in newest
    assert "Added" in first
    assert history.dialog.windowTitle() == "History of Gagné Roofing"
    assert not history.button("Restore This Version").isEnabled()


def test_version_shows_what_is_different_now_and_one_field_is_restored(
    history: Opened, session: Session, customer: int
) -> None:
    history.go_down()
    assert history.says("2 fields are different now.")
    assert history.says("Now: (512) 555-0199")
    history.press("Restore: Phone")
    assert session.customers.get(session.actor, customer).details == replace(_NOW, phone="512 555 0142")
    assert len(history.entries()) == 3
    assert "Phone: 512 555 0199, then 512 555 0142" in history.entries()[0]


def test_whole_version_is_restored(history: Opened, session: Session, customer: int) -> None:
    history.go_down()
    history.press("Restore This Version")
    assert session.customers.get(session.actor, customer).details == _FIRST


def test_what_others_change_meanwhile_is_shown(history: Opened, session: Session, customer: int) -> None:
    history.go_down()
    session.customers.edit(session.actor, customer, replace(_NOW, city="Waco"), 2)
    QApplication.processEvents()
    assert "City: Austin, then Waco" in history.entries()[0]
    assert history.says("3 fields are different now.")


def test_estimator_sees_it_all_and_restores_nothing(session: Session, customer: int) -> None:
    session.set_actor(session.users.add(session.actor, "Sofía", Role.ESTIMATOR).as_actor())
    opened = Opened(session, CustomerSide(session, customer))
    opened.go_down()
    for name in ("Restore This Version", "Restore: Phone"):
        assert not opened.button(name).isEnabled()
        assert "Account Owner" in opened.button(name).toolTip()
    opened.dialog.close()


def test_history_of_a_deleted_customer_keeps_its_name(session: Session, customer: int) -> None:
    session.customers.delete(session.actor, customer)
    opened = Opened(session, CustomerSide(session, customer))
    assert opened.dialog.windowTitle() == "History of Gagné Roofing"
    assert "Deleted" in opened.entries()[0]
    opened.go_down()
    assert opened.says("Owner")
    assert not opened.button("Restore This Version").isEnabled()
    opened.dialog.close()


@pytest.fixture
def estimate(session: Session) -> int:
    """An estimate with lines, of which one went and one changed, and that was accepted."""
    record = session.estimates.create(session.actor)
    record = session.estimates.save(session.actor, record.id, replace(record.content, lines=LINES), record.version)
    session.ledger.now = lambda: utc_now() + timedelta(minutes=30)
    changed = replace(LINES[1], quantity=Decimal(99))
    content = replace(record.content, lines=(LINES[0], changed, *LINES[3:]))
    session.estimates.save(session.actor, record.id, content, record.version)
    session.estimates.set_status(session.actor, record.id, EstimateStatus.ACCEPTED)
    return record.id


def test_estimate_shows_what_became_of_its_lines_and_restores_one(session: Session, estimate: int) -> None:
    opened = Opened(session, EstimateSide(session, estimate))
    assert "Status: Draft, then Accepted" in opened.entries()[0]
    opened.go_down()
    opened.go_down()
    table = named(opened.dialog, RowsTable, "Lines")
    table.select(LINES[2].key)
    in_dialog(lambda: opened.press("Restore This Line"), lambda dialog: press(dialog, "Cancel"))
    assert len(session.estimates.get(session.actor, estimate).content.lines) == len(LINES) - 1
    in_dialog(lambda: opened.press("Restore This Line"), lambda dialog: press(dialog, "Change Anyway"))
    now = session.estimates.get(session.actor, estimate).content
    assert now.lines[2] == LINES[2]
    assert now.lines[1].quantity == Decimal(99)
    opened.dialog.close()


def test_estimate_is_restored_whole_and_stays_accepted(session: Session, estimate: int) -> None:
    opened = Opened(session, EstimateSide(session, estimate))
    opened.go_down()
    opened.go_down()
    in_dialog(lambda: opened.press("Restore This Version"), lambda dialog: press(dialog, "Change Anyway"))
    now = session.estimates.get(session.actor, estimate).content
    assert (now.lines, now.status) == (LINES, EstimateStatus.ACCEPTED)
    opened.dialog.close()


def press(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(named(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def test_unit_price_has_the_markup_and_times_the_quantity_is_the_amount(session: Session) -> None:
    record = session.estimates.create(session.actor)
    line = EstimateLine(1, description="Shingles", quantity=Decimal(10), unit="sq ft", unit_cost=Decimal(100))
    content = replace(record.content, markup=Decimal(20), lines=(line,))
    session.estimates.save(session.actor, record.id, content, record.version)
    opened = Opened(session, EstimateSide(session, record.id))
    (table,) = opened.dialog.findChildren(RowsTable)
    cells = [str(table.model().index(0, column).data()) for column in range(4)]
    assert cells == ["Shingles", "10 sq ft", "120.00", "1,200.00"]
    opened.dialog.close()


def test_undo_redo_and_restore_are_called_the_same_as_elsewhere(session: Session, customer: int) -> None:
    actor, undo = session.actor, session.undo
    change = undo.next_undo(actor)
    assert change is not None
    undone = undo.undo(actor, change.change_id)
    undo.undo(actor, undone.change_id)
    opened = Opened(session, CustomerSide(session, customer))
    for _ in range(3):
        opened.go_down()
    opened.press("Restore This Version")
    restored, redone, taken_back, *_ = opened.entries()
    assert "Restored" in restored
    assert "Done again" in redone
    assert "Undone" not in redone
    assert "Undone" in taken_back
    named_change = undo.next_undo(actor)
    assert named_change is not None
    assert undo_text(named_change) == "Undo: restoring an earlier version of Gagné Roofing"
    undo.undo(actor, named_change.change_id)
    assert session.customers.get(actor, customer).details == _NOW
    opened.dialog.close()


def test_what_brings_a_deleted_customer_back_is_said(session: Session, customer: int) -> None:
    actor = session.actor
    deleted = session.customers.delete(actor, customer)
    undone = session.undo.undo(actor, deleted.change_id)
    session.undo.undo(actor, undone.change_id)
    opened = Opened(session, CustomerSide(session, customer))
    redone, taken_back, *_ = opened.entries()
    assert "Done again" in redone
    assert "Deleted" in redone
    assert "Undone" in taken_back
    assert "Brought back" in taken_back
    opened.dialog.close()
