"""Marking an estimate as sent after its proposal left: asked, never done in silence, and taken back by one click."""

from PySide6.QtCore import QObject

from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.proposals.issuing import IssueOutcome
from custlist_desktop.ui.proposals.notices import Marking, ProposalNotices
from custlist_desktop.ui.session import Session


class SentMarker(QObject):
    """Asks once for each revision of a draft whether it is sent now; an account may have downloads do it always."""

    def __init__(self, session: Session, estimate_id: int, notices: ProposalNotices) -> None:
        """Asks in ``notices``."""
        super().__init__(notices)
        self._session = session
        self._key = estimate_id
        self._notices = notices
        self._outcome: IssueOutcome | None = None
        self._unanswered: int | None = None
        notices.mark_requested.connect(self._on_mark_requested)
        notices.unmark_requested.connect(self._on_unmark_requested)
        notices.always_requested.connect(self._on_always_requested)
        notices.put_off.connect(self._on_put_off)

    @property
    def asked(self) -> tuple[IssueOutcome | None, int | None]:
        """How a proposal left last, and the revision about which the question has no answer yet."""
        return self._outcome, self._unanswered

    def go_on(self, asked: tuple[IssueOutcome | None, int | None]) -> None:
        """Goes on where another was, whose message is shown already."""
        self._outcome, self._unanswered = asked

    def show(self, outcome: IssueOutcome) -> None:
        """Says how a proposal left, and asks or says what becomes of a draft."""
        self._outcome = outcome
        is_download = outcome.way is Way.DOWNLOADED and outcome.answered  # an email that nobody wrote sent nothing
        by_itself = is_download and self._session.account.defaults().sent_after_download
        if not self._is(EstimateStatus.DRAFT):
            self._say(Marking.NOTHING)
        elif by_itself:
            self._set(EstimateStatus.SENT, Marking.DONE_BY_ITSELF)
        elif self._unanswered == outcome.revision or self._is_first(outcome.revision):
            self._unanswered = outcome.revision
            self._say(Marking.ASKED)
        else:
            self._say(Marking.NOTHING)

    def _is(self, status: EstimateStatus) -> bool:
        try:
            return self._session.estimates.get(self._session.actor, self._key).content.status is status
        except NotFoundError:
            return False  # deleted meanwhile: there is nothing to mark

    def _is_first(self, revision: int) -> bool:
        issued = self._session.issued_proposals.of_estimate(self._key)
        return sum(each.revision == revision for each in issued) == 1

    def _say(self, marking: Marking) -> None:
        if self._outcome is not None:
            self._notices.show_outcome(self._outcome, marking, self._session.refusal(Action.MANAGE_ACCOUNT))

    def _set(self, status: EstimateStatus, marking: Marking) -> None:
        estimates, actor = self._session.estimates, self._session.actor
        if run(self._notices, lambda: estimates.set_status(actor, self._key, status)) is not None:
            self._unanswered = None
            self._say(marking)

    def _on_mark_requested(self) -> None:
        if self._is(EstimateStatus.DRAFT):
            self._set(EstimateStatus.SENT, Marking.DONE)
        else:
            self._say(Marking.NOTHING)  # somebody chose another status meanwhile

    def _on_unmark_requested(self) -> None:
        if self._is(EstimateStatus.SENT):
            self._set(EstimateStatus.DRAFT, Marking.UNDONE)
        else:
            self._say(Marking.NOTHING)

    def _on_always_requested(self, wanted: bool) -> None:
        account, actor = self._session.account, self._session.actor
        marking = Marking.DONE_BY_ITSELF if wanted else Marking.DONE
        run(self._notices, lambda: account.set_sent_after_download(actor, wanted), lambda _: self._say(marking))

    def _on_put_off(self) -> None:
        self._unanswered = None
