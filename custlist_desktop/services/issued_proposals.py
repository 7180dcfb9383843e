"""Proposals that left the program, each kept as it was: an edit made later never reaches one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256
from typing import Any

from custlist_desktop.database.opening import CustomerFile
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.estimate import EstimateStatus
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.issued_proposal import IssuedProposalRow
from custlist_desktop.services.authority import authorise
from custlist_desktop.services.changes import Changes, Subject
from custlist_desktop.services.estimates import EstimateRecord
from custlist_desktop.services.journal import Recorder, utc_now
from custlist_desktop.services.rows import row_of


class Way(StrEnum):
    """How a proposal left."""

    DOWNLOADED = "downloaded"
    PRINTED = "printed"
    EMAILED = "emailed"


class DamagedProposalError(CustlistError):
    """An issued proposal whose bytes are no longer those that were kept."""

    def __init__(self, key: int) -> None:
        super().__init__(f"issued proposal {key} is damaged")
        self.key = key


@dataclass(frozen=True, slots=True)
class IssuedProposal:
    """What is known of a proposal that left, without its pages.

    Attributes:
        id: its key.
        estimate_id: of the estimate, which may be gone.
        revision: 1 for the first content that left, and one more for every other.
        number: the estimate's then.
        title: the estimate's then.
        recipient: the contact's name, or the company, then.
        language: "en", "fr" or "es".
        currency: ISO 4217.
        total: with taxes.
        sha256: of the PDF, in hexadecimal.
        way: how it left.
        issued_by: the user's name.
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
_COLUMNS = tuple(
    getattr(IssuedProposalRow, name)
    for name in (
        "id",
        "estimate_id",
        "revision",
        "number",
        "title",
        "recipient",
        "language",
        "currency",
        "total",
        "sha256",
        "way",
        "issued_by",
        "issued_at",
    )
)


class IssuedProposalService:
    """Keeps proposals as they leave, and gives them back as they were."""

    def __init__(self, file: CustomerFile, changes: Changes, now: Callable[[], datetime] = utc_now) -> None:
        self._file = file
        self._changes = changes
        self._now = now

    def issue(
        self, actor: Actor, record: EstimateRecord, pdf: bytes, way: Way, language: str, total: Decimal
    ) -> IssuedProposal:
        """Keeps a proposal that leaves now. A draft's status becomes sent, in the same transaction.

        Args:
            actor: who issues it.
            record: the estimate as the proposal shows it.
            pdf: the document, byte for byte.
            way: how it leaves.
            language: of the document.
            total: that it shows, with taxes.

        Raises:
            NotAllowedError: the user was deactivated.
            NotFoundError: the estimate was deleted meanwhile.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        digest = sha256(pdf).hexdigest()
        with self._file.transaction():
            recorder = Recorder.begin(actor, self._now())
            row = row_of(Estimate, record.id)
            facts: dict[str, Any] = {
                "estimate_id": record.id,
                "revision": _revision(record.id, digest),
                "number": record.content.number,
                "title": record.content.title,
                "recipient": record.contact.contact_name or record.contact.company,
                "language": language,
                "currency": record.content.currency,
                "total": total,
                "sha256": digest,
                "way": way.value,
                "issued_by_id": actor.user_id,
                "issued_by": actor.name,
                "issued_at": recorder.at,
            }
            issued = IssuedProposalRow.create(**facts, pdf=pdf)
            recorder.record("issue", Subject.ISSUED_PROPOSAL, issued.id, None, facts)
            was_draft = row.status == EstimateStatus.DRAFT.value
            if was_draft:
                _mark_sent(recorder, row)
        self._changes.publish(Subject.ISSUED_PROPOSAL, issued.id)
        if was_draft:
            self._changes.publish(Subject.ESTIMATE, record.id)
        return _issued(issued)

    def of_estimate(self, key: int) -> list[IssuedProposal]:
        """The proposals that left for an estimate, newest first; also for one that was deleted."""
        rows = IssuedProposalRow.select(*_COLUMNS).where(IssuedProposalRow.estimate_id == key)
        return [_issued(row) for row in rows.order_by(IssuedProposalRow.id.desc())]

    def pdf(self, key: int) -> bytes:
        """The document of a proposal, as it left.

        Raises:
            NotFoundError: there is no such proposal.
            DamagedProposalError: its SHA-256 is not the one that was kept.
        """
        row = row_of(IssuedProposalRow, key)
        pdf = bytes(row.pdf)
        if sha256(pdf).hexdigest() != row.sha256:
            raise DamagedProposalError(key)
        return pdf


def _revision(estimate_id: int, digest: str) -> int:
    """The revision of a content: that of the newest proposal if it is the same, else the next one."""
    newest = (
        IssuedProposalRow.select(IssuedProposalRow.revision, IssuedProposalRow.sha256)
        .where(IssuedProposalRow.estimate_id == estimate_id)
        .order_by(IssuedProposalRow.id.desc())
        .first()
    )
    if newest is None:
        return 1
    return int(newest.revision) + int(newest.sha256 != digest)


def _mark_sent(recorder: Recorder, row: Estimate) -> None:
    changed = {"status": EstimateStatus.SENT.value}
    stamp = {"updated_at": recorder.at, "version": row.version + 1}
    Estimate.update(changed | stamp).where(Estimate.id == row.id).execute()
    before = {"version": row.version, "status": row.status}
    recorder.record("set_status", Subject.ESTIMATE, row.id, before, {"version": row.version + 1, **changed})


def _issued(row: IssuedProposalRow) -> IssuedProposal:
    return IssuedProposal(
        id=row.id,
        estimate_id=row.estimate_id,
        revision=row.revision,
        number=row.number,
        title=row.title,
        recipient=row.recipient,
        language=row.language,
        currency=row.currency,
        total=row.total,
        sha256=row.sha256,
        way=Way(row.way),
        issued_by=row.issued_by,
        issued_at=row.issued_at,
    )
