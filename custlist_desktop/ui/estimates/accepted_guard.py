"""Asking before the first change of an estimate that was accepted."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_checks import normalised_estimate
from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.proposals.issued import issued_content_of
from custlist_desktop.proposals.options import ProposalOptions, kept_options
from custlist_desktop.services.estimates.acceptance import Acceptance, acceptance_of, is_other_offer
from custlist_desktop.services.estimates.issued_proposals import IssuedProposal
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dates import day_and_month, local_day
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session


class Answer(IntEnum):
    """What was chosen; a dialog's result."""

    CANCEL = 0
    DUPLICATE = 1
    EDIT = 2


@dataclass(frozen=True, slots=True)
class AcceptedFacts:
    """What the question says: what is known of the acceptance, and the number that a duplicate would have."""

    acceptance: Acceptance
    next_number: str


class AcceptedDialog(ConfirmDialog):
    """``exec()`` returns an `Answer`. Cancel has the focus."""

    def __init__(self, session: Session, facts: AcceptedFacts, parent: QWidget | None = None) -> None:
        """Asks about the estimate that ``facts`` are of."""
        super().__init__(
            translate("AcceptedDialog", "Edit an Accepted Estimate"),
            _question_text(facts.acceptance),
            _sentence_text(facts),
            translate("AcceptedDialog", "Duplicate"),
            parent,
            icon_name="locked",
            tint="ok",
            look="primary",
        )
        self._session = session
        self._proposal = facts.acceptance.proposal
        self._edit = make_button(translate("AcceptedDialog", "Edit Anyway"))
        self._problem = make_label(role="warn", wrap=True)
        self.confirm_button.setAutoDefault(False)
        self.footer.add_before(self.confirm_button, self._edit).clicked.connect(self._on_edit_clicked)
        self.setTabOrder(self.cancel_button, self._edit)
        self.setTabOrder(self._edit, self.confirm_button)
        if self._proposal is not None:
            self.set_slot(self._made_card(self._proposal))
        self.set_slot(self._problem)
        self._problem.hide()

    def _made_card(self, proposal: IssuedProposal) -> QWidget:
        text = translate("AcceptedDialog", "Revision {revision}, issued on {day}")
        revision = make_label(text.format(revision=proposal.revision, day=_day(proposal.issued_at)))
        link = LinkLabel(translate("AcceptedDialog", "Open PDF"))
        link.clicked.connect(self._on_open_activated)
        card = Outline()
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("document", "text"))
        row.addWidget(revision, 1)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _on_edit_clicked(self) -> None:
        self.done(Answer.EDIT)

    def _on_open_activated(self) -> None:
        from custlist_desktop.ui.kit.issued_copies import open_issued  # here: it is rarely wanted

        if self._proposal is not None:
            problem = open_issued(self._session, self._proposal)
            self._problem.setText(problem)
            self._problem.setVisible(bool(problem))


def _question_text(acceptance: Acceptance) -> str:
    if acceptance.at is None:
        return translate("AcceptedDialog", "This estimate was accepted.")
    sentence = translate("AcceptedDialog", "This estimate was accepted on {day}.")
    return sentence.format(day=_day(acceptance.at))


def _sentence_text(facts: AcceptedFacts) -> str:
    acceptance, number = facts.acceptance, facts.next_number
    proposal = acceptance.proposal
    meaning = translate("AcceptedDialog", "If you change the estimate, it no longer matches what was accepted.")
    if acceptance.edited:
        meaning = translate("AcceptedDialog", "The estimate was changed since then.")
    duplicate = translate("AcceptedDialog", "A duplicate starts as a new draft, {number}.").format(number=number)
    if proposal is None:
        return f"{meaning} {duplicate}"
    accepted = translate("AcceptedDialog", "Revision {revision} was accepted, for {total}.").format(
        revision=proposal.revision, total=format_named_amount(proposal.total, proposal.currency, QLocale().name())
    )
    return f"{accepted} {meaning} {duplicate}"


def _day(moment: datetime) -> str:
    return day_and_month(local_day(moment))


class AcceptedGuard(QObject):
    """Stands before a document's changes; once editing was chosen, it lets all pass while the window is open.

    Status and internal notes may be changed unasked, and costs where the price stays: what was accepted is still what
    the estimate says.
    """

    def __init__(
        self, session: Session, document: EstimateDocument, window: QWidget, duplicate: Callable[[], object]
    ) -> None:
        """Asks over ``window``; ``duplicate`` opens a copy, which is edited instead."""
        super().__init__(window)
        self._session = session
        self._document = document
        self._window = window
        self._duplicate = duplicate
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
            QTimer.singleShot(0, self._duplicate)  # once the change that was begun is given up
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
