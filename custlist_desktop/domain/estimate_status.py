"""Where an estimate can stand: one row a status. Its word is in `domain.words`, by the status's value.

The list's order, menus, chips, samples and what a status guards follow from the rows; nothing else lists them.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Literal

Tone = Literal["note", "info", "ok", "bad", "warn"]
"""The tint of a chip: quiet, going on, good, bad, or to be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusFacts:
    """What follows from a status. Whoever may edit an estimate may give it any status that is kept.

    Attributes:
        tone: of its chip.
        is_agreed: whether the client holds the company to it, so that the first change of the offer is asked about.
        lapse_of: the value of the status that shows as this one past its valid-until day. Nobody chooses such a
            status, and no file keeps it; empty for all the others.
        sample_share: how often it is among invented estimates, against the others' shares.
    """

    tone: Tone = "note"
    is_agreed: bool = False
    lapse_of: str = ""
    sample_share: int = 0


class EstimateStatus(StrEnum):
    """Where an estimate stands, from what is still to be done to what is settled: the order of the list."""

    DRAFT = "draft", StatusFacts(sample_share=3)
    SENT = "sent", StatusFacts(tone="info", sample_share=4)
    EXPIRED = "expired", StatusFacts(tone="warn", lapse_of="sent")
    ACCEPTED = "accepted", StatusFacts(tone="ok", is_agreed=True, sample_share=4)
    DECLINED = "declined", StatusFacts(tone="bad", sample_share=2)

    facts: StatusFacts

    def __new__(cls, value: str, facts: StatusFacts = StatusFacts()) -> "EstimateStatus":
        """The default is for calls that look a status up by its value, such as ``EstimateStatus("draft")``."""
        status = str.__new__(cls, value)
        status._value_ = value
        status.facts = facts
        return status

    @property
    def is_kept(self) -> bool:
        """Whether somebody may choose it, and the file keeps it."""
        return not self.facts.lapse_of


KEPT_STATUSES: Final = tuple(status for status in EstimateStatus if status.is_kept)
"""What somebody may choose."""

LAPSED: Final = {EstimateStatus(each.facts.lapse_of): each for each in EstimateStatus if not each.is_kept}
"""What a kept status shows as past its valid-until day."""


def shown_status(status: EstimateStatus, valid_until: date | None, today: date) -> EstimateStatus:
    """The status that a reader sees ``today``: an offer that was sent, and nobody answered in time, has expired."""
    is_over = valid_until is not None and valid_until < today
    return LAPSED.get(status, status) if is_over else status
