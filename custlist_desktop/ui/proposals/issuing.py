"""Letting a proposal leave: downloaded, emailed or printed, and kept as it left.

What it says is gathered in the window's thread, which owns the open file; the document is made in the working thread,
and kept by the service in the window's, under the way that it left: what no email program or printer took was neither
emailed nor printed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.issued_content import IssuedContent
from custlist_desktop.domain.proposal_lacks import Lack
from custlist_desktop.domain.web import read_email
from custlist_desktop.domain.words.market import document_name
from custlist_desktop.proposals.email_text import EmailFacts, email_subject, email_text
from custlist_desktop.proposals.empty_fields import EmptyField, empty_fields, lacks_of_proposal, shown_texts
from custlist_desktop.proposals.file_names import free_path, proposal_file_name, write_whole
from custlist_desktop.proposals.issued import issued_content_of, offering_trade_name
from custlist_desktop.proposals.making import Preview, Proposal, ProposalMaker
from custlist_desktop.proposals.market import locale_of_proposal
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.kit.printing import PRINT_PPI, decoded, print_pages
from custlist_desktop.ui.kit.work import ThreadQueue
from custlist_desktop.ui.session import Session

_PIXELS_IN_MEMORY = 40_000_000
_SQUARE_INCHES = 93.5
_FINEST_PPI = 400.0


class ProposalDraft(Protocol):
    """All that a proposal says, gathered; makes documents of it in any thread."""

    def preview(self, ppi: float) -> Preview:
        """Its pages as PNG."""

    def proposal(self) -> Proposal:
        """The same pages as PDF."""


class Drafter(Protocol):
    """Gathers drafts, in the thread that owns the open file."""

    def draft(self, record: EstimateRecord, options: ProposalOptions, revision: int) -> ProposalDraft:
        """What a proposal for ``record`` would say as ``revision``."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """Pages to look at, as many pixels per inch as ``ppi``, and the glyphs that the fonts lack."""

    pages: tuple[QImage, ...]
    ppi: float
    missing_glyphs: tuple[str, ...] = ()


def render(draft: ProposalDraft, ppi: float) -> Rendering:
    """Makes and decodes the pages; a QImage may be made in any thread."""
    preview = draft.preview(ppi)
    return Rendering(tuple(decoded(page) for page in preview.pages), ppi, tuple(preview.missing_glyphs))


def affordable_ppi(wanted: float, pages: int) -> float:
    """``wanted``, or less where all ``pages`` together would take too much memory."""
    finest: float = (_PIXELS_IN_MEMORY / (_SQUARE_INCHES * max(1, pages))) ** 0.5
    return min(wanted, finest, _FINEST_PPI)


# A maker reads its fonts once, so all windows share one.
_makers: "WeakKeyDictionary[AccountService, ProposalMaker]" = WeakKeyDictionary()


def make_drafter(account: AccountService) -> Drafter:
    """The program's own drafter."""
    maker = _makers.get(account)
    if maker is None:
        maker = _makers[account] = ProposalMaker(account)
    return maker


@dataclass(frozen=True, slots=True)
class OutgoingProposal:
    """What is to leave: the estimate and the options as they were when it was asked for, what both tell a client, the
    draft of it, the fields in its texts that stay empty, and all that it lacks."""

    record: EstimateRecord
    options: ProposalOptions
    content: IssuedContent
    draft: ProposalDraft
    locale: str
    revision: int
    sender: tuple[str, ...] = ()
    empty_fields: tuple[EmptyField, ...] = ()
    lacks: tuple[Lack, ...] = ()

    def file_name(self) -> str:
        """What its file is called."""
        return proposal_file_name(self.content, self.revision, self.locale)

    def texts(self) -> tuple[str, ...]:
        """The texts that it shows, with their placeholders."""
        return tuple(shown_texts(self.record.content, self.options).values())

    def outcome(self, way: Way, path: Path | None, *, answered: bool = True, printer: str = "") -> "IssueOutcome":
        """How it left."""
        return IssueOutcome(way, path, answered, printer, self.record.content.number, self.revision)

    def email_facts(self) -> EmailFacts:
        """What an email with it says."""
        content, contact = self.record.content, self.record.contact
        return EmailFacts(
            locale=self.locale,
            name=document_name(self.locale, self.options.title),
            number=content.number,
            title=content.title,
            to=contact.email,
            contact=contact.contact_name,
            valid_until=content.valid_until,
            sender=self.sender,
        )


def gather_outgoing(
    session: Session, drafter: Drafter, record: EstimateRecord, options: ProposalOptions
) -> OutgoingProposal:
    """What a proposal says now, as the revision that it would get; reads the open file."""
    account = session.account
    offered_by = offering_trade_name(account, record.content, options)
    locale = locale_of_proposal(offered_by, options.language, account.home_region)
    content = issued_content_of(account, record, options)
    revision = session.issued_proposals.next_revision(record.id, content)
    draft = drafter.draft(record, options, revision)
    own = () if offered_by is None else (offered_by.details.name, offered_by.details.phone)
    sender = tuple(line for line in (record.content.estimator, *own) if line)
    empty = empty_fields(record, options, offered_by, account.home_region)
    lacks = lacks_of_proposal(record, options, offered_by, account.home_region, session.users.login_name())
    return OutgoingProposal(record, options, content, draft, locale, revision, sender, empty, lacks)


@dataclass(frozen=True, slots=True)
class IssueOutcome:
    """How a proposal left.

    Attributes:
        way: which way.
        path: the file; None for a print.
        answered: whether a program took the email; true where none was to be written.
        printer: its name; empty for a file.
        number: of the estimate.
        revision: that left.
    """

    way: Way
    path: Path | None = None
    answered: bool = True
    printer: str = ""
    number: str = ""
    revision: int = 0


class PrintedNotKeptError(CustlistError):
    """The pages are printed, but the proposal couldn't be kept."""

    def __init__(self, reason: CustlistError) -> None:
        super().__init__(f"printed, but not kept: {reason}")
        self.reason = reason


class Issuer(QObject):
    """Makes, keeps and hands on one proposal at a time."""

    busy_changed = Signal(bool)
    """OutgoingProposal began or ended."""
    issued = Signal(object)
    """An IssueOutcome."""
    failed = Signal(object)
    """The error that was in the way; nothing left."""

    def __init__(self, session: Session, queue: ThreadQueue, parent: QObject | None = None) -> None:
        """Works with ``queue``; the signed-in user is who issues."""
        super().__init__(parent)
        self._session = session
        self._queue = queue
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return self._busy

    def download(self, work: OutgoingProposal, path: Path) -> None:
        """Writes the PDF to ``path``."""
        self._begin()
        self._queue.run(work.draft.proposal, partial(self._on_download_made, work, path), self._on_error)

    def email(self, work: OutgoingProposal, folder: Path) -> None:
        """Writes the PDF into ``folder`` under a name of its own, and opens an email to the customer."""
        self._begin()
        self._queue.run(partial(_make_for_email, work), partial(self._on_email_made, work, folder), self._on_error)

    def print(self, work: OutgoingProposal, printer: QPrinter) -> None:
        """Prints the pages."""
        self._begin()
        make = partial(_make_for_print, work.draft)
        self._queue.run(make, partial(self._on_print_made, work, printer), self._on_error)

    def _on_download_made(self, work: OutgoingProposal, path: Path, proposal: Proposal) -> None:
        self._write_and_keep(work, proposal, path, lambda: work.outcome(Way.DOWNLOADED, path))

    def _on_email_made(self, work: OutgoingProposal, folder: Path, made: tuple[Proposal, QUrl]) -> None:
        proposal, url = made
        path = free_path(folder, work.file_name())

        def hand_on() -> IssueOutcome:
            if QDesktopServices.openUrl(url):
                return work.outcome(Way.EMAILED, path)
            return work.outcome(Way.DOWNLOADED, path, answered=False)  # a file is all that there is

        self._write_and_keep(work, proposal, path, hand_on)

    def _write_and_keep(
        self, work: OutgoingProposal, proposal: Proposal, path: Path, hand_on: Callable[[], IssueOutcome]
    ) -> None:
        """Writes the file; it stands once the proposal is kept, as having left the way that ``hand_on`` says."""
        outcomes: list[IssueOutcome] = []

        def keep() -> None:
            self._check_there(work)  # before anything that can't be taken back
            outcomes.append(hand_on())
            self._keep(work, proposal, outcomes[0].way)

        try:
            write_whole(path, proposal.pdf, before_it_stands=keep)
        except (OSError, CustlistError) as error:
            self._on_error(error)
            return
        self._end()
        self.issued.emit(outcomes[0])

    def _on_print_made(self, work: OutgoingProposal, printer: QPrinter, made: tuple[Proposal, list[bytes]]) -> None:
        proposal, pages = made
        try:
            self._check_there(work)
        except CustlistError as error:
            self._on_error(error)
            return
        printed = partial(self._on_printed, work, printer, proposal)
        self._queue.run(partial(print_pages, printer, pages), printed, self._on_error)

    def _on_printed(self, work: OutgoingProposal, printer: QPrinter, proposal: Proposal, _nothing: object) -> None:
        try:
            self._keep(work, proposal, Way.PRINTED)
        except CustlistError as error:
            self._on_error(PrintedNotKeptError(error))
            return
        self._end()
        name = "" if printer.outputFileName() else printer.printerName()
        path = Path(printer.outputFileName()) if printer.outputFileName() else None
        self.issued.emit(work.outcome(Way.PRINTED, path, printer=name))

    def _check_there(self, work: OutgoingProposal) -> None:
        """Raises a CustlistError where the estimate was deleted meanwhile, or the user may issue nothing."""
        self._session.estimates.get(self._session.actor, work.record.id)

    def _keep(self, work: OutgoingProposal, proposal: Proposal, way: Way) -> None:
        session = self._session
        session.issued_proposals.issue(session.actor, work.record, work.content, proposal.pdf, way)

    def _on_error(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _begin(self) -> None:
        self._busy = True
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._busy = False
        self.busy_changed.emit(False)


def email_url(facts: EmailFacts) -> QUrl:
    """A ``mailto:`` link with recipient, subject and text (RFC 6068); the file can't be in it."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(read_email(facts.to).target, QUrl.ParsingMode.DecodedMode)
    fields = (("subject", email_subject(facts)), ("body", email_text(facts)))
    # RFC 6068 wants %20 and %0D%0A where a form would write + and %0A.
    query = "&".join(f"{name}={_encoded(value)}" for name, value in fields)
    url.setQuery(query, QUrl.ParsingMode.StrictMode)
    return url


def _encoded(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text).data()).decode()


def _make_for_email(work: OutgoingProposal) -> tuple[Proposal, QUrl]:
    """The PDF, and the email's link: the first check of an address loads much, and must not make the window wait."""
    return work.draft.proposal(), email_url(work.email_facts())


def _make_for_print(draft: ProposalDraft) -> tuple[Proposal, list[bytes]]:
    """The PDF that is kept, and the same pages for the printer."""
    return draft.proposal(), list(draft.preview(PRINT_PPI).pages)
