"""Whether an open estimate still says what left last."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_checks import normalised_estimate
from custlist_desktop.domain.issued_content import IssuedContent, issued_content
from custlist_desktop.domain.issued_differences import Part, differing_parts
from custlist_desktop.domain.issued_workings import restored
from custlist_desktop.domain.pricing import Totals
from custlist_desktop.proposals.issued import offering_trade_name, shown_options
from custlist_desktop.proposals.options import ProposalOptions, kept_options
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.issued_proposals import Revision
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.session import Session


@dataclass(frozen=True, slots=True)
class Drift:
    """How an estimate differs from its last revision.

    Attributes:
        revision: its number.
        parts: in which parts.
        total: the difference of the totals; None where the currencies differ.
        currency: of that difference.
    """

    revision: int
    parts: frozenset[Part]
    total: Decimal | None
    currency: str


class RevisionWatch(QObject):
    """Compares what a document says with what left last, at every change of either; nothing left, nothing is said."""

    changed = Signal()
    """`drift` is another one."""

    def __init__(self, session: Session, document: EstimateDocument, parent: QObject | None = None) -> None:
        """Compares at once."""
        super().__init__(parent)
        self._session = session
        self._document = document
        self._key = document.record.id
        self._revision: Revision | None = None
        self._options: ProposalOptions | None = None
        self._companies: dict[int | None, TradeNameDetails | None] = {}
        self._drift: Drift | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)  # several changes of one moment are one comparison
        self._timer.timeout.connect(self._compare)
        document.content_changed.connect(self._on_changed)
        document.record_changed.connect(self._on_changed)
        self._unsubscribe = session.announcer.subscribe(self._on_file_changed)
        self._read_revision()
        self._compare()

    @property
    def revision(self) -> Revision | None:
        """What left last; None if nothing did, or if it isn't known what it said."""
        return self._revision

    @property
    def drift(self) -> Drift | None:
        """How the estimate differs from it; None where it says the same."""
        return self._drift

    def close(self) -> None:
        """Compares no longer."""
        self._timer.stop()
        self._unsubscribe()

    def told(self, content: EstimateContent, totals: Totals) -> IssuedContent:
        """What a proposal of ``content`` would tell a client now."""
        clean = normalised_estimate(content, self._document.record.content.lines)
        options = {} if self._revision is None else self._revision.content.options
        if self._options is not None:
            options = shown_options(self._options)
        return issued_content(clean, totals, self._document.record.contact, self._company(clean), options)

    def now(self) -> IssuedContent:
        """What a proposal of the document would tell a client now."""
        return self.told(self._document.content, self._document.totals)

    def show_differences(self, window: QWidget, make_proposal: Callable[[], object]) -> None:
        """Shows over ``window`` what differs, if anything does; ``make_proposal`` makes the next revision."""
        from custlist_desktop.ui.estimates.differences_dialog import DifferencesDialog  # here: it is rarely wanted

        revision, now = self._revision, self.now()
        if revision is None or revision.content == now:
            return
        following = self._session.issued_proposals.next_revision(self._key, now)
        dialog = DifferencesDialog(self._session, revision, now, following, window)
        dialog.go_back_requested.connect(partial(self._go_back, window))
        dialog.proposal_requested.connect(make_proposal)
        dialog.exec()
        dialog.deleteLater()

    def _go_back(self, window: QWidget) -> None:
        """Says again what the revision did, as one step of undo; the dialog has asked."""
        revision = self._revision
        if revision is not None:
            content = restored(self._document.kept_content, revision.content, revision.workings)
            self._document.change(content, EditStep(Did.GO_BACK, revision.proposal.revision), is_agreed=True)
            # Two dialogs have closed at once: a desktop may give the keyboard to any window then.
            QTimer.singleShot(0, window, window.activateWindow)

    def _company(self, content: EstimateContent) -> TradeNameDetails | None:
        """Who offers; read once for each trade name, since its picture may be large."""
        options = self._options or ProposalOptions()
        wanted = options.trade_name_id or content.trade_name_id
        if wanted not in self._companies:
            found = offering_trade_name(self._session.account, content, options)
            self._companies[wanted] = None if found is None else found.details
        return self._companies[wanted]

    def _read_revision(self) -> None:
        session = self._session
        self._revision = session.issued_proposals.last_revision(self._key)
        self._options = None
        if self._revision is not None:
            with suppress(NotFoundError):  # deleted meanwhile: the editor says so
                self._options = kept_options(session.estimates.proposal_options(session.actor, self._key))

    def _on_changed(self) -> None:
        if self._revision is not None or self._drift is not None:
            self._timer.start()

    def _on_file_changed(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.TRADE_NAME:
            self._companies.clear()
            self._on_changed()
        elif announcement.subject is Subject.ISSUED_PROPOSAL or (
            announcement.subject is Subject.PROPOSAL_OPTIONS and self._key in announcement.keys
        ):
            self._read_revision()
            self._timer.start()

    def _compare(self) -> None:
        drift = self._found_drift()
        if drift != self._drift:
            self._drift = drift
            self.changed.emit()

    def _found_drift(self) -> Drift | None:
        if self._revision is None:
            return None
        then, now = self._revision.content, self.now()
        if then == now:
            return None
        total = now.total - then.total if now.currency == then.currency else None
        return Drift(self._revision.proposal.revision, differing_parts(then, now), total, now.currency)
