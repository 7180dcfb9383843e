"""Issued proposals, each kept as it was: an edit made later changes none of them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.issued_content import FORM, IssuedContent, canonical, content_from, digest_of
from custlist_desktop.domain.issued_workings import Workings, workings_from, workings_of
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.base import row_of
from custlist_desktop.models.estimate import Estimate, IssuedProposalRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.estimates.rows import EstimateRecord


class Way(StrEnum):
    """How a proposal was issued."""

    DOWNLOADED = "downloaded"
    PRINTED = "printed"
    EMAILED = "emailed"


class DamagedProposalError(CustlistError):
    """An issued proposal whose bytes are no longer those that were kept."""

    def __init__(self, key: int) -> None:
        super().__init__(f"issued proposal {key} is damaged")
        self.key = key


@dataclass(frozen=True, slots=True)
class Revision:
    """The content of the last issued proposal of an estimate, and what it was worked out from.

    Attributes:
        content: what the client reads in it.
        workings: what the client never saw.
    """

    proposal: "IssuedProposal"
    content: IssuedContent
    workings: Workings


@dataclass(frozen=True, slots=True)
class IssueEntry:
    """An issued proposal, and its entry in the journal.

    Attributes:
        content: what the client reads in it; None if that isn't known.
    """

    proposal: "IssuedProposal"
    content: IssuedContent | None
    entry: int


@dataclass(frozen=True, slots=True)
class IssuedProposal:
    """What is known of an issued proposal, without its pages.

    Attributes:
        estimate_id: of the estimate, which may be gone.
        revision: 1 for the first content that was issued, and one more for every other.
        number: the estimate's then.
        title: the estimate's then.
        recipient: the company, or the contact's name, then; the other way round in rows from before 0.2.0.
        language: "en", "fr" or "es".
        sha256: of the PDF, in hexadecimal.
        issued_at: when, in UTC.
    """

    id: int
    estimate_id: int
    revision: int
    number: str
    title: str
    recipient: str
    language: str
    currency: str
    total: Decimal
    sha256: str
    way: Way
    issued_by: str
    issued_at: datetime


# All columns but the pages, which may be large.
_NAMES = tuple(each.name for each in fields(IssuedProposal))
_COLUMNS = tuple(getattr(IssuedProposalRow, name) for name in _NAMES)
_CONTENT_COLUMNS = (IssuedProposalRow.content, IssuedProposalRow.content_form, IssuedProposalRow.workings)


class IssuedProposalService:
    """Keeps proposals as they leave, and gives them back as they were."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def next_revision(self, estimate_id: int, content: IssuedContent) -> int:
        """The revision that ``content`` would be if issued now: the last one if nothing differs, else the next.

        A last one from before contents were kept can't be compared, so what is issued after it is the next one.
        """
        newest = self._newest(estimate_id)
        if newest is None:
            return 1
        return int(newest.revision) + int(_content_of(newest) != content)

    def issue(
        self, actor: Actor, record: EstimateRecord, content: IssuedContent, pdf: bytes, way: Way
    ) -> IssuedProposal:
        """Keeps a proposal that is issued now. The estimate stays as it is, its status too.

        Args:
            pdf: the document, byte for byte.

        Raises:
            NotAllowedError: the user was deactivated.
            NotFoundError: the estimate was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            it.locked(Estimate, record.id)
            text = canonical(content)
            columns = {
                "estimate_id": record.id,
                "revision": self.next_revision(record.id, content),
                "number": content.number,
                "title": content.title,
                "recipient": content.contact.company or content.contact.contact_name,
                "language": str(content.options.get("language", content.language)),
                "currency": content.currency,
                "total": content.total,
                "pdf": pdf,
                "sha256": sha256(pdf).hexdigest(),
                "way": way.value,
                "issued_by_id": actor.user_id,
                "issued_by": actor.name,
                "issued_at": it.at,
                "content": text,
                "content_form": FORM,
                "content_sha256": digest_of(text),
                "workings": workings_of(record.content, content).to_json(),
            }
            return _issued(it.insert(IssuedProposalRow, columns, "issue"))

    def last_revision(self, estimate_id: int) -> Revision | None:
        """The last issued proposal of an estimate; None if there is none, or if its content is not known."""
        row = self._newest(estimate_id)
        content = None if row is None else _content_of(row)
        if row is None or content is None:
            return None
        return Revision(_issued(row), content, workings_from(row.workings))

    def of_estimate(self, key: int) -> list[IssuedProposal]:
        """The issued proposals of an estimate, newest first; also for one that was deleted."""
        rows = IssuedProposalRow.select(*_COLUMNS).where(IssuedProposalRow.estimate_id == key)
        return [_issued(row) for row in rows.order_by(IssuedProposalRow.id.desc())]

    def issue_entries(self, estimate_id: int) -> Iterator[IssueEntry]:
        """The issued proposals of an estimate, newest first, as far as the journal has them."""
        its_own = IssuedProposalRow.estimate_id == estimate_id
        entries = JournalEntry.select(JournalEntry.id, JournalEntry.subject_id).where(
            JournalEntry.subject == Subject.ISSUED_PROPOSAL.value,
            JournalEntry.action == "issue",
            JournalEntry.subject_id.in_(IssuedProposalRow.select(IssuedProposalRow.id).where(its_own)),
        )
        told = {entry.subject_id: entry.id for entry in entries}
        rows = IssuedProposalRow.select(*_COLUMNS, *_CONTENT_COLUMNS).where(its_own)
        for row in rows.order_by(IssuedProposalRow.id.desc()):
            if row.id in told:
                yield IssueEntry(_issued(row), _content_of(row), told[row.id])

    def _newest(self, estimate_id: int) -> IssuedProposalRow | None:
        rows = IssuedProposalRow.select(*_COLUMNS, *_CONTENT_COLUMNS)
        newest: IssuedProposalRow | None = (
            rows.where(IssuedProposalRow.estimate_id == estimate_id).order_by(IssuedProposalRow.id.desc()).first()
        )
        return newest

    def content(self, key: int) -> IssuedContent | None:
        """What a client reads in a proposal; None if it wasn't kept yet when it was issued.

        Raises:
            NotFoundError: there is no such proposal.
        """
        return _content_of(row_of(IssuedProposalRow, key))

    def pdf(self, key: int) -> bytes:
        """The document of a proposal, as it was issued.

        Raises:
            NotFoundError: there is no such proposal.
            DamagedProposalError: its SHA-256 is not the one that was kept.
        """
        row = row_of(IssuedProposalRow, key)
        pdf = bytes(row.pdf)
        if sha256(pdf).hexdigest() != row.sha256:
            raise DamagedProposalError(key)
        return pdf


def _content_of(row: IssuedProposalRow) -> IssuedContent | None:
    """The content of a proposal; None if it wasn't kept yet then, or this program can't read it."""
    if row.content is None or row.content_form is None:
        return None
    return content_from(row.content, row.content_form, workings_from(row.workings).keys)


def _issued(row: IssuedProposalRow) -> IssuedProposal:
    return IssuedProposal(**{name: getattr(row, name) for name in _NAMES} | {"way": Way(row.way)})
