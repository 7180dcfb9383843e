"""Compare and Restore, for the gallery: while it compares, what differs, the question, and where nothing differs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from custlist_desktop.database.backup import back_up
from custlist_desktop.database.backup_facts import new_facts
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.progress import unheard
from custlist_desktop.services.restoring.comparing import CompareRequest, compare_lists
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.work import Job
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.restoring.questions import RestoreAllDialog
from custlist_desktop.ui.restoring.restore_window import RestoreWindow
from tests.gallery.settling import wait_for
from tests.gallery.walk import Walk, close_window, open_window, still_job


def see_restore(walk: Walk) -> None:
    """Shows the window at each of its states; the list keeps a few changes of it."""
    if not walk.wants("restore"):
        return
    session = walk.session
    session.account.save_defaults(session.actor, session.account.defaults())
    copy = walk.folder / "restore" / "copy.db"
    copy.parent.mkdir()
    facts = new_facts(
        BackupReason.BEFORE_IMPORT, "clients-2026.xlsx", now=datetime.now(UTC) - timedelta(days=1, hours=1)
    )
    back_up(session.file.path, copy, unheard, facts)
    with _window(walk, copy) as window:
        wait_for(lambda: any(each.isVisible() for each in window.findChildren(EmptyState)))
        walk.see("restore-same", window)
    _change(walk)
    with _window(walk, copy) as window:
        (table,) = window.findChildren(DifferenceTable)
        wait_for(table.isVisible)
        table.setFocus()
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(table, key)
        _check(table)
        walk.see("restore", window)
    if walk.wants("restore-all"):
        _see_question(walk, copy)
    searching = RestoreWindow(session, copy, start_job=still_job)
    open_window(searching)
    walk.see("restore-comparing", searching)
    searching.done(0)
    close_window(searching)
    finding = RestoreWindow(session, copy, start_job=_half_done)
    open_window(finding)
    wait_for(finding.findChildren(DifferenceTable)[0].isVisible)
    walk.see("restore-finding", finding)
    finding.done(0)
    close_window(finding)
    (walk.folder / "restore" / "letter.db").write_text("Dear customer")
    with _window(walk, walk.folder / "restore" / "letter.db") as window:
        wait_for(lambda: any(each.isVisible() for each in window.findChildren(EmptyState)))
        walk.see("restore-refused", window)


def _half_done(work: Callable[..., object], request: Any, parent: QObject) -> Job:
    """A comparison that has found something, and isn't at its end."""
    compare_lists(request, unheard)
    job = still_job(work, request, parent)
    QTimer.singleShot(0, job, lambda: job.progressed.emit(620, 1_000))
    return job


def _change(walk: Walk) -> None:
    """Does to a few records what people do in a day."""
    session = walk.session
    actor = session.actor
    first = session.customers.get(actor, 1)
    details = replace(first.details, job_title="Project manager", notes="Prefers calls before 9:00. Wants a survey.")
    session.customers.edit(actor, 1, details, first.version)
    session.customers.delete(actor, 4)
    session.customers.add(
        actor, CustomerDetails(company="Northgate Dental", contact_name="Irene Cho", city="Burnaby")
    )
    one, two, three = (session.estimates.get(actor, key) for key in (2, 3, 5))
    session.estimates.save(actor, 2, replace(one.content, lines=one.content.lines[2:]), one.version)
    wanted = EstimateStatus.SENT if two.content.status is not EstimateStatus.SENT else EstimateStatus.DRAFT
    session.estimates.set_status(actor, 3, wanted)
    session.estimates.delete(actor, three.id)
    defaults = session.account.defaults()
    session.account.save_defaults(actor, replace(defaults, markup=defaults.markup + 2))


def _check(table: DifferenceTable) -> None:
    """Opens the customer with two changed fields, checks one of these, and the customer who was deleted."""
    model = table.rows_model
    for row in range(model.rowCount()):
        shown = model.row_at(row)
        if shown is not None and shown.difference.since == "changed" and shown.difference.kind == "customer":
            table.set_current_row(row)
            QTest.keyClick(table, Qt.Key.Key_Right)
            QTest.keyClick(table, Qt.Key.Key_Down)
            QTest.keyClick(table, Qt.Key.Key_Space)
            QTest.keyClick(table, Qt.Key.Key_Left)
            break
    for row in range(model.rowCount()):
        shown = model.row_at(row)
        if shown is not None and shown.difference.since == "deleted" and shown.difference.kind == "customer":
            at = table.current_row()
            table.set_current_row(row)
            QTest.keyClick(table, Qt.Key.Key_Space)
            table.set_current_row(at)


def _see_question(walk: Walk, copy: Path) -> None:
    folder = walk.folder / "restore" / "compared"
    folder.mkdir()
    found = compare_lists(CompareRequest(walk.session.file.address, copy, folder, walk.session.actor), unheard)
    with _window(walk, copy) as window:
        walk.see_dialog("restore-all", RestoreAllDialog(found, window))


@contextmanager
def _window(walk: Walk, copy: Path) -> Iterator[RestoreWindow]:
    window = RestoreWindow(walk.session, copy, start_job=walk.jobs)
    open_window(window)
    try:
        yield window
    finally:
        window.done(0)
        close_window(window)
