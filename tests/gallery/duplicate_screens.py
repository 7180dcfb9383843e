"""Find Duplicates, for the gallery: while it looks, three customers side by side, doubtful ones, and none left."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.customers import CustomerRecord
from custlist_desktop.ui.duplicates.compare_table import CompareTable
from custlist_desktop.ui.duplicates.duplicates_window import DuplicatesWindow
from custlist_desktop.ui.duplicates.group_list import GroupList
from custlist_desktop.ui.session import Session

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


def take_duplicates(
    session: Session,
    save: Callable[[str, QPixmap], None],
    settle: Callable[[], None],
    wait: Callable[[Callable[[], bool]], None],
) -> None:
    """Takes the window at each of its states; the customers are as before afterwards.

    Args:
        session: an Account Owner is signed in, over the sample data.
        save: keeps a picture under a name.
        settle: lets everything be painted.
        wait: returns once a condition holds.
    """
    records = [session.customers.add(session.actor, details) for details in (_GAGNE, *_OTHERS)]
    estimate = session.estimates.create(session.actor, records[0].id)
    window = DuplicatesWindow(session)
    window.show()
    window.activateWindow()
    settle()
    save("duplicates-searching", window.grab())
    groups, table = window.findChildren(GroupList)[0], window.findChildren(CompareTable)[0]
    wait(lambda: groups.isVisible())
    _show_group_of(groups, table, records[0])
    settle()
    save("duplicates", window.grab())
    table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(table, key)
    settle()
    save("duplicates-choosing", window.grab())
    groups.set_current_row(groups.model().rowCount() - 1)
    groups.setFocus()
    settle()
    save("duplicates-doubtful", window.grab())
    _show_group_of(groups, table, records[0])
    QTest.keyClick(groups, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle()
    save("duplicates-apart", window.grab())
    QTest.keyClick(groups, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    session.estimates.delete(session.actor, estimate.id)
    for record in records:
        session.customers.delete(session.actor, record.id)
    _take_empty(window, save, settle)
    window.close()
    window.deleteLater()


def _show_group_of(groups: GroupList, table: CompareTable, record: CustomerRecord) -> None:
    """Goes down the list until the customer is compared."""
    for row in range(groups.model().rowCount()):
        groups.set_current_row(row)
        model = table.model()
        shown = [str(model.index(each, 1).data()) for each in range(model.rowCount())]
        if record.details.company in shown:
            return
    raise AssertionError("the group was not found")


def _take_empty(window: DuplicatesWindow, save: Callable[[str, QPixmap], None], settle: Callable[[], None]) -> None:
    """Keeps all groups apart, as one would who found none."""
    groups = window.findChildren(GroupList)[0]
    while groups.isVisible():
        QTest.keyClick(groups, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    again = next(each for each in window.findChildren(QPushButton) if each.isVisible() and each.hasFocus())
    settle()
    assert again.text()
    save("duplicates-empty", window.grab())
