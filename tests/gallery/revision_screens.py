"""What the editor says of revisions, for the gallery."""

from dataclasses import replace
from decimal import Decimal

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.proposals.issued import issued_content_of
from custlist_desktop.proposals.options import default_options
from custlist_desktop.services.estimates.acceptance import Acceptance
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.ui.estimates.accepted_guard import AcceptedDialog, AcceptedFacts
from custlist_desktop.ui.estimates.differences_dialog import DifferencesDialog
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.questions import go_back_question
from custlist_desktop.ui.session import Session
from tests.gallery.settling import settle
from tests.gallery.sizes import EDITOR_SMALLEST, WIDE
from tests.gallery.walk import Walk, close_window, open_window


def see_revisions(walk: Walk, estimate_id: int) -> None:
    """The mark in the header, what differs, going back, and what is asked of an accepted estimate."""
    if not walk.wants("estimate-changed", "estimate-differences", "estimate-go-back", "estimate-accepted"):
        return
    session = walk.session
    session.estimates.set_status(session.actor, estimate_id, EstimateStatus.SENT)
    _let_leave(session, estimate_id)
    _change(session, estimate_id)
    window = EstimateEditor(session, estimate_id)
    window.resize(*WIDE)
    open_window(window)
    settle()
    walk.see("estimate-changed", window)
    window.resize(*EDITOR_SMALLEST)
    walk.see("estimate-changed-smallest", window)
    window.resize(*WIDE)
    revision = session.issued_proposals.last_revision(estimate_id)
    record = session.estimates.get(session.actor, estimate_id)
    if revision is not None:
        now = issued_content_of(session.account, record, default_options(record, session.account))
        walk.see_dialog("estimate-differences", DifferencesDialog(session, revision, now, 2, window))
        walk.see_dialog("estimate-go-back", go_back_question(1, frozenset(), window))
        facts = AcceptedFacts(Acceptance(revision.proposal.issued_at, revision.proposal, edited=False), "E-2026-0149")
        walk.see_dialog("estimate-accepted", AcceptedDialog(session, facts, window))
    close_window(window)


def _let_leave(session: Session, estimate_id: int) -> None:
    record = session.estimates.get(session.actor, estimate_id)
    content = issued_content_of(session.account, record, default_options(record, session.account))
    session.issued_proposals.issue(session.actor, record, content, b"%PDF-1.7", Way.DOWNLOADED)


def _change(session: Session, estimate_id: int) -> None:
    """Two quantities, a paragraph, and the customer's phone."""
    record = session.estimates.get(session.actor, estimate_id)
    lines = list(record.content.lines)
    for place, quantity in ((7, "34.4"), (8, "3")):
        lines[place] = replace(lines[place], quantity=Decimal(quantity), quantity_expression="")
    scope = f"{record.content.scope_of_work}\nNettoyer le chantier chaque soir."
    changed = replace(record.content, lines=tuple(lines), scope_of_work=scope)
    session.estimates.save(session.actor, estimate_id, changed, record.version)
    if record.customer_id is not None:
        customer = session.customers.get(session.actor, record.customer_id)
        details: CustomerDetails = replace(customer.details, phone="514 555-0199")
        session.customers.edit(session.actor, customer.id, details, customer.version)
