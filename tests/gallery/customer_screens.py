"""The dialogs of a customer: edited, added, with everything that can be wrong, deleted."""

from dataclasses import replace
from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.customers.linking import NEWEST, CustomerEstimates, estimates_of
from custlist_desktop.ui.customers.delete_dialog import DeleteCustomerDialog
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.dialogs.confirm import discard_question
from tests.gallery.settling import settle
from tests.gallery.walk import Walk, child, open_window, primary_button

_TYPED = CustomerDetails(
    company="Gagné Couvreurs inc.",
    contact_name="Luc Bélanger",
    job_title="Estimateur",
    email="luc.belanger@",
    phone="514 155-0142",
    website="gagnecouvreurs.example",
    address_line1="3300, boulevard Saint-Martin Ouest",
    city="Laval",
    country="CA",
    state_province="QC",
    postal_code="H7T 1A1",
    notes="Rencontré au salon Contech. Soumissions par courriel, en français.",
)
_WRONG = replace(
    _TYPED,
    company="",
    contact_name="",
    email="luc belanger",
    phone="12",
    mobile="téléphone",
    website="pas un site",
    postal_code="123",
)


def see_customer_dialogs(walk: Walk, window: QWidget) -> None:
    """Shows the dialogs over the customer list."""
    if not walk.wants("customer", "discard"):
        return
    session = walk.session
    record = session.customers.get(session.actor, 1)
    walk.see_dialog("customer-edit", CustomerDialog(session, record, window))
    adding = CustomerDialog(session, None, window)
    walk.see_dialog("customer-add", adding, lambda: _fill(adding))
    empty = CustomerDialog(session, None, window)
    walk.see_dialog("customer-nameless", empty, lambda: primary_button(empty).click())
    wrong = CustomerDialog(session, None, window)
    walk.see_dialog("customer-errors", wrong, lambda: _fill_wrong(wrong))
    _see_conflict(walk, window)
    _see_country(walk, window)
    estimates = estimates_of(record.id, date(2026, 3, 2))
    walk.see_dialog(
        "customer-delete", DeleteCustomerDialog(record, CustomerEstimates(2, estimates.newest[:2]), window)
    )
    walk.see_dialog(
        "customer-delete-many",
        DeleteCustomerDialog(record, CustomerEstimates(50, (estimates.newest * 7)[:NEWEST]), window),
    )
    walk.see_dialog("discard", discard_question(window))


def _fill(dialog: CustomerDialog) -> None:
    """Types a customer with an odd number, who looks like one that is in the list."""
    form = dialog.form
    form.set_details(_TYPED)
    for name in ("phone", "email", "mobile"):
        form.focus_field(name)
        settle()
    mobile = QApplication.focusWidget()
    if mobile is not None:
        QTest.keyClicks(mobile, "514.555.0187")
    form.focus_field("website")
    settle()
    form.focus_field("mobile")


def _fill_wrong(dialog: CustomerDialog) -> None:
    """Types what can't be right, and tries to save it."""
    dialog.form.set_details(_WRONG)
    primary_button(dialog).click()


def _see_conflict(walk: Walk, window: QWidget) -> None:
    """Two people change the same customer."""
    customers, actor = walk.session.customers, walk.session.actor
    record = customers.get(actor, 2)
    dialog = CustomerDialog(walk.session, record, window)

    def collide() -> None:
        theirs = replace(record.details, city="Sherbrooke", notes="Rappeler en mars.")
        customers.edit(actor, record.id, theirs, record.version)
        dialog.form.set_details(replace(record.details, city="Longueuil", job_title="Directrice générale"))
        primary_button(dialog).click()

    walk.see_dialog("customer-conflict", dialog, collide)


def _see_country(walk: Walk, window: QWidget) -> None:
    """A country is looked for by its first letters."""
    if not walk.wants("customer-country"):
        return
    dialog = CustomerDialog(walk.session, None, window)
    open_window(dialog)
    combo = child(dialog, QComboBox, field_text("country"))
    combo.setFocus()
    line = child(combo, QLineEdit)
    line.selectAll()
    walk.see_popup("customer-country", dialog, lambda: QTest.keyClicks(line, "un"))
    dialog.done(0)
    dialog.deleteLater()
    settle()
