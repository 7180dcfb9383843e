"""An estimate's status."""

from datetime import date
from enum import StrEnum


class EstimateStatus(StrEnum):
    """Where an estimate stands. Expired is never kept: it is what a sent one shows past its valid-until day."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"


def shown_status(status: EstimateStatus, valid_until: date | None, today: date) -> EstimateStatus:
    """The status that a reader sees ``today``: an offer nobody answered in time has expired."""
    open_offer = status in (EstimateStatus.DRAFT, EstimateStatus.SENT)
    if open_offer and valid_until is not None and valid_until < today:
        return EstimateStatus.EXPIRED
    return status
