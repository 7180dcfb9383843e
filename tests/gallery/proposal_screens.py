"""The proposal window and the list of what was issued, for the gallery."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.proposals.empty_fields import EmptyField, Mend
from custlist_desktop.proposals.issued import issued_content_of
from custlist_desktop.proposals.options import default_options
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.proposals.issued_list import IssuedProposalsDialog
from custlist_desktop.ui.proposals.issuing import make_drafter
from custlist_desktop.ui.proposals.notices import ProposalNotices
from custlist_desktop.ui.proposals.page_view import ProposalPages
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.session import Session
from tests.gallery.export_screens import ToFolder
from tests.gallery.newest_estimate import newest_estimate
from tests.gallery.settling import settle, wait_for
from tests.gallery.sizes import WIDE
from tests.gallery.walk import Walk, child, close_window, open_window

_SMALL = (1000, 640)


def see_proposals(walk: Walk) -> None:
    """Shows the proposal window of the newest estimate, and its issued proposals."""
    if not walk.wants("proposal", "issued"):
        return
    session, estimate_id = walk.session, newest_estimate(walk.session).id
    window = ProposalWindow(session, estimate_id, outlets=ToFolder(walk.folder, walk.settings("proposal")))
    window.resize(*WIDE)
    open_window(window)
    pages = child(window, ProposalPages)
    wait_for(lambda: pages.page_count() > 0)
    walk.see("proposal", window)
    walk.see_dialog("issued-proposals-none", IssuedProposalsDialog(session, estimate_id, window))
    _see_said(walk, window)
    window.resize(*_SMALL)
    walk.see("proposal-small", window)
    _issue_some(session, estimate_id)
    walk.see_dialog("issued-proposals", IssuedProposalsDialog(session, estimate_id, window))
    close_window(window)


def _see_said(walk: Walk, window: QWidget) -> None:
    """What the window says once a PDF is saved, beside letters that no font has."""
    if not walk.wants("proposal-saved"):
        return
    session, notices = walk.session, window.findChildren(ProposalNotices)[0]
    key = newest_estimate(session).id
    session.estimates.set_status(session.actor, key, EstimateStatus.DRAFT)
    content = session.estimates.get(session.actor, key).content
    _save(session, key, replace(content, terms=f"{content.terms}\n🏗 𒀀"))
    settle()
    child(window, QPushButton, translate("ProposalWindow", "Download PDF")).click()
    wait_for(notices.isVisible)
    settle()
    notices.set_empty_fields((EmptyField("company.name", TemplateKind.TERMS, Mend.COMPANY),))
    walk.see("proposal-saved", window)
    _save(session, key, content)
    settle()
    press_link(notices, translate("ProposalWindow", "Mark as Sent"))
    walk.see("proposal-saved-marked", window)
    press_link(notices, translate("ProposalWindow", "Do This After Every Download"))
    walk.see("proposal-saved-always", window)
    press_link(notices, translate("ProposalWindow", "Ask Next Time"))
    press_link(notices, translate("ProposalWindow", "Undo"))
    notices.clear()


def _save(session: Session, key: int, content: EstimateContent) -> None:
    session.estimates.save(session.actor, key, content, session.estimates.get(session.actor, key).version)


def press_link(window: QWidget, name: str) -> None:
    """Follows a link in view."""
    next(each for each in window.findChildren(LinkLabel) if each.isVisible() and each.text() == name).click()


def _issue_some(session: Session, estimate_id: int) -> None:
    record = session.estimates.get(session.actor, estimate_id)
    options = default_options(record, session.account)
    content = issued_content_of(session.account, record, options)
    revision = session.issued_proposals.next_revision(estimate_id, content)
    pdf = make_drafter(session.account).draft(record, options, revision).proposal().pdf
    for way in (Way.DOWNLOADED, Way.EMAILED, Way.PRINTED):
        session.issued_proposals.issue(session.actor, record, content, pdf, way)
