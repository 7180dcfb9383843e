"""Asking before the first change of an estimate that was accepted."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_checks import normalised_estimate
from custlist_desktop.domain.issued_content import IssuedContent, issued_content
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.proposals.issued import issued_content_of, kept_options
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.services.estimates.acceptance import acceptance_of
from custlist_desktop.ui.estimates.accepted_dialog import AcceptedDialog, AcceptedFacts, Answer
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.session import Session


class AcceptedGuard(QObject):
    """Stands before a document's changes; once editing was chosen, it lets all pass while the window is open.

    Status and internal notes may be changed unasked, and costs where the price stays: what was accepted is still what
    the estimate says.
    """

    duplicate_requested = Signal()
    """A copy is to be edited instead."""

    def __init__(self, session: Session, document: EstimateDocument, window: QWidget) -> None:
        """Asks over ``window``."""
        super().__init__(window)
        self._session = session
        self._document = document
        self._window = window
        self._is_agreed = False
        self._is_asking = False
        document.set_guard(self)

    def allows(self, old: EstimateContent, new: EstimateContent) -> bool:
        """Whether ``new`` may be shown in place of ``old``; asks if that is another offer than was accepted."""
        if self._is_agreed or not old.status.facts.is_agreed or not is_other_offer(old, new):
            return True
        return self._ask()

    def may_edit(self) -> bool:
        """Whether the estimate may be changed; asks if it was accepted."""
        agreed = self._document.kept_content.status.facts.is_agreed
        return self._is_agreed or not agreed or self._ask()

    def _ask(self) -> bool:
        if self._is_asking:
            return False
        self._is_asking = True
        dialog = AcceptedDialog(self._session, self._facts(), self._window)
        answer = Answer(dialog.exec())
        dialog.deleteLater()
        self._is_asking = False
        self._is_agreed = answer is Answer.EDIT
        if answer is Answer.DUPLICATE:
            QTimer.singleShot(0, self.duplicate_requested.emit)  # once the change that was begun is given up
        return self._is_agreed

    def _facts(self) -> AcceptedFacts:
        session, record = self._session, self._document.record
        content = normalised_estimate(self._document.kept_content, record.content.lines)
        options = ProposalOptions()
        with suppress(NotFoundError):  # deleted meanwhile: the editor says so
            options = kept_options(session.estimates.proposal_options(session.actor, record.id)) or options
        now = issued_content_of(session.account, replace(record, content=content), options)
        saved = content.status if record.content.status is content.status else None
        acceptance = acceptance_of(session.issued_proposals, record.id, now, saved)
        number = session.account.next_number(session.account.defaults().number_pattern, date.today().year)
        return AcceptedFacts(acceptance, number)


def is_other_offer(old: EstimateContent, new: EstimateContent) -> bool:
    """Whether a client would be told something else, or rows come or go."""
    if replace(old, status=new.status, notes=new.notes) == new:
        return False
    rows = ([line.key for line in content.lines] for content in (old, new))
    return next(rows) != next(rows) or _told(old) != _told(new)


def _told(content: EstimateContent) -> IssuedContent:
    # Whom it is told to is no part of the content, and who offers only by its key.
    return issued_content(
        content, totals_of(content), ContactDetails(), None, {"trade_name": str(content.trade_name_id)}
    )
