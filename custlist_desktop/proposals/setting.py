"""What all parts of a proposal's data are made from, and how they write amounts, dates and numbers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.money import format_amount
from custlist_desktop.domain.pricing import Totals
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.services.estimates.rows import EstimateRecord

Texts = dict[str, Any]
"""A part of the template's data."""


@dataclass(frozen=True, slots=True)
class Setting:
    """An estimate, and how its proposal is written.

    Attributes:
        record: the estimate.
        options: what is shown.
        totals: its amounts.
        locale: of the proposal, such as "fr_CA".
        home_region: ISO 3166-1 alpha-2 code of the country that the company works in.
        words: of the proposal, see `words_for`.
    """

    record: EstimateRecord
    options: ProposalOptions
    totals: Totals
    locale: str
    home_region: str
    words: dict[str, str]

    @property
    def content(self) -> EstimateContent:
        return self.record.content

    def amount(self, value: Decimal | None) -> str:
        return "" if value is None else format_amount(value, self.content.currency, self.locale)

    def day(self, value: date) -> str:
        return long_date(value, self.locale)
