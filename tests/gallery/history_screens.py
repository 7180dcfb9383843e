"""The history of a customer and of an estimate, and the question before an undo."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from custlist_desktop.domain.estimate import Discount
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.ui.history.customer_side import CustomerSide
from custlist_desktop.ui.history.estimate_side import EstimateSide
from custlist_desktop.ui.history.history_dialog import HistoryDialog
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.activity_page import ActivityPage
from custlist_desktop.ui.settings.activity_table import ActivityTable
from custlist_desktop.ui.settings.deleted_table import DeletedTable
from custlist_desktop.ui.settings.sections import ACTIVITY, DELETED
from custlist_desktop.ui.shell.workplace import Workplace
from tests.gallery.newest_estimate import newest_estimate
from tests.gallery.settling import wait_for
from tests.gallery.walk import Walk, child
from tests.helpers.imports import incoming, stage

_FIRST = datetime(2026, 3, 2, 14, 20, tzinfo=UTC)


@contextmanager
def _at(session: Session, days: int) -> Iterator[None]:
    """Lets what is done inside happen some days after the first."""
    now, session.ledger.now = session.ledger.now, lambda: _FIRST + timedelta(days=days)
    try:
        yield
    finally:
        session.ledger.now = now


def see_histories(walk: Walk, window: QWidget) -> None:
    """Shows the newest entry, and an older one."""
    if not walk.wants("history"):
        return
    session = walk.session
    key, number = 5, newest_estimate(session).id
    _change_customer(session, key)
    _change_estimate(session, number)
    walk.see_dialog("history-customer", HistoryDialog(session, CustomerSide(session, key), parent=window))
    before = HistoryDialog(session, CustomerSide(session, key), parent=window)
    walk.see_dialog("history-customer-before", before, lambda: _go_down(before, 3))
    walk.see_dialog("history-estimate", HistoryDialog(session, EstimateSide(session, number), parent=window))
    earlier = HistoryDialog(session, EstimateSide(session, number), parent=window)
    walk.see_dialog("history-estimate-before", earlier, lambda: _go_down(earlier, 3))


def _go_down(dialog: HistoryDialog, count: int) -> None:
    entries = child(dialog, QListWidget)
    entries.setFocus()
    entries.setCurrentRow(count)


def _change_customer(session: Session, key: int) -> None:
    first = session.customers.get(session.actor, key).details
    steps = (
        replace(first, phone="512 555 0142", notes="Prefers calls before 9:00."),
        replace(first, phone="512 555 0199", notes="Prefers calls before 9:00."),
        replace(
            first,
            phone="512 555 0199",
            job_title="Project manager",
            city="Round Rock",
            address_line1="1845 Fullum Street",
            postal_code="78664",
            notes="Prefers calls before 9:00. Wants flashing priced as its own line.",
        ),
    )
    for days, details in zip((0, 12, 13), steps, strict=True):
        with _at(session, days):
            version = session.customers.get(session.actor, key).version
            session.customers.edit(session.actor, key, details, version)


def _change_estimate(session: Session, key: int) -> None:
    estimates, actor = session.estimates, session.actor
    with _at(session, 0):
        record = estimates.get(actor, key)
        lines = record.content.lines
        content = replace(record.content, lines=lines[:-2], discount=Discount(value=Decimal(5)))
        record = estimates.save(actor, key, content, record.version)
    with _at(session, 2):
        changed = [replace(each, quantity=(each.quantity or Decimal(1)) * 2) for each in lines[1:3]]
        content = replace(content, lines=(lines[0], *changed, *lines[4:]), discount=Discount(value=Decimal(3)))
        estimates.save(actor, key, content, record.version)
    with _at(session, 3):
        estimates.set_status(actor, key, EstimateStatus.SENT)


def see_activity(walk: Walk, workplace: Workplace) -> None:
    """Shows Activity, an import opened in it, and a search that finds nothing."""
    if not walk.wants("settings-activity"):
        return
    session, key = walk.session, newest_estimate(walk.session).id
    _import(walk)
    for status in (EstimateStatus.SENT, EstimateStatus.DRAFT):
        session.estimates.set_status(session.actor, key, status)
    workplace.show_account_settings(ACTIVITY)
    table = child(workplace.window, ActivityTable)
    table.setFocus()
    walk.see("settings-activity", workplace.window)
    wait_for(lambda: any(row.is_open is not None for row in table.rows_model.rows))
    place = next(at for at, row in enumerate(table.rows_model.rows) if row.is_open is not None)
    table.set_current_row(place)
    QTest.keyClick(table, Qt.Key.Key_Right)
    wait_for(lambda: table.rows_model.rows[place].is_open is True)
    walk.see("settings-activity-import", workplace.window)
    QTest.keyClick(table, Qt.Key.Key_Left)
    box = child(child(workplace.window, ActivityPage), SearchBox)
    box.setText("zzz")
    box.text_edited.emit("zzz")
    QTest.qWait(300)
    walk.see("settings-activity-none", workplace.window)
    box.clear_search()


def _import(walk: Walk) -> None:
    """Imports three customers, of which one is there already."""
    session = walk.session
    known = session.customers.get(session.actor, 1).details
    rows = incoming(
        {"company": known.company, "email": known.email, "job_title": "Project manager"},
        {"company": "Paroisse Saint-Irénée", "city": "Saint-Irénée"},
        {"company": "Northgate Dental", "city": "Round Rock"},
    )
    with closing(ImportStaging.open(stage(walk.folder / "rows.staging", rows))) as staging:
        staging.settle(session.file.address, Decision.UPDATE)
        ImportService(session.ledger).apply(session.actor, staging.path, "clients-2026.xlsx")


def see_deleted(walk: Walk, workplace: Workplace) -> None:
    """Shows Recently Deleted without anything in it, then with some; all of it is back afterwards."""
    if not walk.wants("settings-deleted"):
        return
    session, window = walk.session, workplace.window
    workplace.show_account_settings(DELETED)
    walk.see("settings-deleted-empty", window)
    changes = [session.estimates.delete(session.actor, newest_estimate(session).id).change_id]
    changes += [session.customers.delete(session.actor, key).change_id for key in (12, 14, 15)]
    table = child(window, DeletedTable)
    table.setFocus()
    table.set_current_row(1)
    record = table.current()
    if record is not None:
        table.toggle(record)
    walk.see("settings-deleted", window)
    for change_id in reversed(changes):
        session.undo.undo(session.actor, change_id)
