"""The proposal window and the list of what was issued, for the gallery."""

from collections.abc import Callable

from PySide6.QtGui import QPixmap

from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.proposals.options import default_options
from custlist_desktop.services.issued_proposals import Way
from custlist_desktop.ui.proposals.drafting import make_drafter
from custlist_desktop.ui.proposals.issued_list import IssuedProposalsDialog
from custlist_desktop.ui.proposals.page_view import PageView
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.session import Session


def take_proposals(
    session: Session,
    estimate_id: int,
    size: tuple[int, int],
    save: Callable[[str, QPixmap], None],
    wait: Callable[[Callable[[], bool]], None],
) -> None:
    """Takes the proposal window of an estimate, and its issued proposals.

    Args:
        session: somebody is signed in.
        estimate_id: the estimate's key.
        size: of the window.
        save: keeps a picture under a name.
        wait: returns once a condition holds.
    """
    window = ProposalWindow(session, estimate_id)
    window.resize(*size)
    window.show()
    window.activateWindow()
    pages = window.findChildren(PageView)[0]
    wait(lambda: pages.page_count() > 0)
    save("proposal", window.grab())
    _issue_some(session, estimate_id)
    dialog = IssuedProposalsDialog(session, estimate_id, window)
    dialog.show()
    save("issued-proposals", dialog.grab())
    dialog.done(0)
    window.close()


def _issue_some(session: Session, estimate_id: int) -> None:
    record = session.estimates.get(session.actor, estimate_id)
    options = default_options(record, session.account.defaults())
    pdf = make_drafter(session.account).draft(record, options).proposal().pdf
    total = totals_of(record.content).total
    for way in (Way.DOWNLOADED, Way.EMAILED, Way.PRINTED):
        session.issued_proposals.issue(session.actor, record, pdf, way, options.language, total)
