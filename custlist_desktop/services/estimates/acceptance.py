"""When an estimate was accepted, which revision had the same content then, and whether it was changed since."""

from dataclasses import dataclass, replace
from datetime import datetime

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.issued_content import IssuedContent, issued_content
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.services.core.journal import utc_now
from custlist_desktop.services.estimates.issued_proposals import IssuedProposal, IssuedProposalService
from custlist_desktop.services.estimates.journal import given, was_edited


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An acceptance as the journal and the revisions have it; who accepted isn't known.

    Attributes:
        at: when the status was set, in UTC; None if the journal doesn't say.
        proposal: the revision whose content was the estimate's at that moment; None if there is none.
        edited: whether the estimate was changed since.
    """

    at: datetime | None
    proposal: IssuedProposal | None
    edited: bool


def acceptance_of(
    service: IssuedProposalService, key: int, now: IssuedContent, saved: EstimateStatus | None
) -> Acceptance:
    """What is known of the acceptance of an estimate.

    A revision said the same as the estimate at that moment if it does now and nothing was changed since, or if
    nothing was changed between the two.

    Args:
        saved: the status as the file has it; None if it was set at this moment, and ``now`` is what was accepted.
    """
    accepted = None if saved is None else given(key, saved)
    if saved is not None and accepted is None:
        return Acceptance(None, None, was_edited(key, 0))
    edited = accepted is not None and was_edited(key, accepted.entry)
    at = utc_now() if accepted is None else accepted.at
    for left in service.issue_entries(key):
        if left.content is None or (accepted is not None and left.entry > accepted.entry):
            continue
        same = left.content == replace(now, options=left.content.options)
        untouched = accepted is not None and not was_edited(key, left.entry, accepted.entry)
        if untouched or (same and not edited):
            return Acceptance(at, left.proposal, edited and not same)
    return Acceptance(at, None, edited)


def is_other_offer(old: EstimateContent, new: EstimateContent) -> bool:
    """Whether a client would read something else, or lines were added or removed."""
    if replace(old, status=new.status, notes=new.notes) == new:
        return False
    rows = ([line.key for line in content.lines] for content in (old, new))
    return next(rows) != next(rows) or _told(old) != _told(new)


def _told(content: EstimateContent) -> IssuedContent:
    # Whom it is told to is no part of the content, and who offers only by its key.
    return issued_content(
        content, totals_of(content), ContactDetails(), None, {"trade_name": str(content.trade_name_id)}
    )
