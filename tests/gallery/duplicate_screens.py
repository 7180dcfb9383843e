"""Find Duplicates, for the gallery: while it looks, three customers side by side, doubtful ones, and none left."""

from dataclasses import replace

from PySide6.QtCore import Qt

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.ui.duplicates.compare_panel import CompareTable
from custlist_desktop.ui.duplicates.duplicates_window import DuplicatesWindow
from custlist_desktop.ui.duplicates.groups_pane import GroupList
from custlist_desktop.ui.kit.empty_state import EmptyState
from tests.gallery.settling import settle, wait_for
from tests.gallery.walk import Walk, child, close_window, open_window, press, still_job

_CONTROL = Qt.KeyboardModifier.ControlModifier
_GAGNE = CustomerDetails(
    company="Toitures Gagné inc.",
    contact_name="Mélanie Gagné",
    job_title="Présidente",
    email="melanie@toituresgagne.example",
    phone="514 555-0187 poste 12",
    website="toituresgagne.example",
    address_line1="4310, rue de la Roche",
    city="Montréal",
    country="CA",
    state_province="QC",
    postal_code="H2J 3H9",
    notes="Code de la barrière : 4411.",
)
_OTHERS = (
    replace(
        _GAGNE,
        company="TOITURES GAGNE",
        contact_name="M. Gagné",
        job_title="",
        phone="(514) 555-0187",
        mobile="514 555-0142",
        website="",
        address_line1="4310 de la Roche",
        notes="Préfère être appelée le matin.",
    ),
    CustomerDetails(
        company="Gagné Toitures ltée", email="Melanie@toituresgagne.example", city="Montreal", country="CA"
    ),
)


def see_duplicates(walk: Walk) -> None:
    """Shows the window at each of its states; the customers are as before afterwards."""
    if not walk.wants("duplicates"):
        return
    session = walk.session
    _see_search(walk)
    records = [session.customers.add(session.actor, details) for details in (_GAGNE, *_OTHERS)]
    estimate = session.estimates.create(session.actor, records[0].id)
    window = DuplicatesWindow(session, start_job=walk.jobs)
    open_window(window)
    groups = window.findChildren(GroupList)[0]
    wait_for(groups.isVisible)
    _see_group(walk, window, records[0])
    _see_decided(walk, window, records[0])
    close_window(window)
    session.estimates.delete(session.actor, estimate.id)
    for record in records:
        session.customers.delete(session.actor, record.id)


def see_no_duplicates(walk: Walk) -> None:
    """Shows the window over a list without any, and once all are dealt with; the list is as before afterwards."""
    if not walk.wants("duplicates-none", "duplicates-empty"):
        return
    session = walk.session
    window = DuplicatesWindow(session, start_job=walk.jobs)
    open_window(window)
    wait_for(lambda: any(each.isVisible() for each in window.findChildren(EmptyState)))
    walk.see("duplicates-none", window)
    close_window(window)
    records = [session.customers.add(session.actor, details) for details in (_GAGNE, *_OTHERS)]
    window = DuplicatesWindow(session, start_job=walk.jobs)
    open_window(window)
    groups = window.findChildren(GroupList)[0]
    wait_for(groups.isVisible)
    while groups.isVisible():  # all are kept apart, as by one who found none
        press(groups, Qt.Key.Key_D, modifier=_CONTROL)
    walk.see("duplicates-empty", window)
    close_window(window)
    for record in records:
        session.customers.delete(session.actor, record.id)


def _see_search(walk: Walk) -> None:
    """While it looks, and after somebody ended that."""
    window = DuplicatesWindow(walk.session, start_job=still_job)
    open_window(window)
    walk.see("duplicates-searching", window)
    window.reject()
    walk.see("duplicates-cancelled", window)
    close_window(window)


def _see_group(walk: Walk, window: DuplicatesWindow, record: CustomerRecord) -> None:
    groups, table = child(window, GroupList), child(window, CompareTable)
    _show_group_of(groups, record)
    walk.see("duplicates", window)
    window.resize(960, 600)
    walk.see("duplicates-smallest", window)
    window.resize(1200, 800)
    table.setFocus()
    press(table, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space)
    walk.see("duplicates-choosing", window)
    groups.set_current_row(groups.model().rowCount() - 1)
    groups.setFocus()
    walk.see("duplicates-doubtful", window)


def _see_decided(walk: Walk, window: DuplicatesWindow, record: CustomerRecord) -> None:
    """After a group was kept apart, and after one was merged; both are taken back."""
    keeper = walk.session.backup_keeper
    still, keeper.start_job = keeper.start_job, walk.jobs  # a merge waits for a backup
    groups = child(window, GroupList)
    _show_group_of(groups, record)
    for name, key in (("apart", Qt.Key.Key_D), ("merged", Qt.Key.Key_Return)):
        press(groups, key, modifier=_CONTROL)
        settle()
        walk.see(f"duplicates-{name}", window)
        press(groups, Qt.Key.Key_Z, modifier=_CONTROL)
    keeper.start_job = still


def _show_group_of(groups: GroupList, record: CustomerRecord) -> None:
    """Goes to the group in which the customer is."""
    rows = enumerate(groups.rows_model.rows)
    groups.set_current_row(next(row for row, group in rows if record.id in group.keys))
