"""An estimate of a roofer in Québec, and its maker of proposals."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from custlist_desktop.domain.account import LogoFormat, TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import (
    Discount,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
    Site,
    Tax,
    new_line_key,
)
from custlist_desktop.proposals.making import ProposalMaker
from custlist_desktop.proposals.options import ProposalOptions, default_options
from custlist_desktop.services.estimates.rows import EstimateRecord
from tests.helpers.open_list import OpenList

LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    b'<rect width="40" height="40" rx="6" fill="#1F4E79"/></svg>'
)
COMPANY = TradeNameDetails(
    name="Lavoie Toitures inc.",
    address_line1="2200, rue Ontario Est",
    city="Montréal",
    country="CA",
    state_province="QC",
    postal_code="H2K 1V7",
    phone="514 555-0100",
    email="soumissions@lavoietoitures.example",
    licence_number="RBQ 5555-0142-01",
    logo=LOGO,
    logo_format=LogoFormat.SVG,
)
CUSTOMER = {
    "company": "Construction Gagné & Fils inc.",
    "contact_name": "Mélanie Gagné",
    "email": "melanie@gagneetfils.example",
    "phone": "514-555-0142",
    "address_line1": "1845, rue Fullum",
    "city": "Montréal",
    "country": "CA",
    "state_province": "QC",
    "postal_code": "H2K 3N3",
}


_MOST_ABOVE = 44


def section(heading: str) -> EstimateLine:
    """A section's heading."""
    return EstimateLine(new_line_key(), LineKind.SECTION, description=heading)


def priced(description: str, quantity: str, unit: str, cost: str, markup: str, **more: Any) -> EstimateLine:
    """A line by what an estimator types."""
    return EstimateLine(
        new_line_key(),
        description=description,
        quantity=Decimal(quantity),
        unit=unit,
        unit_cost=Decimal(cost),
        markup=Decimal(markup),
        **more,
    )


def numbered(count: int) -> tuple[EstimateLine, ...]:
    """Lines of 10.00 each, which are named by their numbers from 000 on."""
    return tuple(priced(f"Ligne {n:03}", "1", "h", "10", "0") for n in range(count))


def roof_lines() -> tuple[EstimateLine, ...]:
    """Two sections with a line before them, and an optional one."""
    return (
        priced("Permis municipal", "1", "forfait", "150.00", "0"),
        section("Démolition"),
        priced("Enlèvement du recouvrement", "44", "m²", "18.40", "25"),
        section("Couverture"),
        priced("Membrane élastomère", "44", "m²", "62.00", "30"),
        priced("Lanterneau acrylique", "2", "un.", "650.00", "30", optional=True),
    )


@dataclass
class Desk:
    """Where proposals are made from one estimate."""

    opened: OpenList
    record: EstimateRecord
    maker: ProposalMaker

    def with_content(self, **changes: Any) -> EstimateRecord:
        """The estimate with other content; it isn't saved."""
        return replace(self.record, content=replace(self.record.content, **changes))

    def options(self, **changes: Any) -> ProposalOptions:
        """The options that a first proposal begins with, and other choices."""
        return replace(default_options(self.record, self.opened.account), **changes)

    def pages(self, record: EstimateRecord | None = None, **choices: Any) -> list[str]:
        """The text of each page of a proposal."""
        data = self.maker.data(record or self.record, self.options(**choices), 1)
        return page_texts(self.maker.make(data).pdf)

    def text(self, record: EstimateRecord | None = None, **choices: Any) -> str:
        """The text of a whole proposal, white space as single spaces."""
        return " ".join(" ".join(self.pages(record, **choices)).split())


def around_the_foot(pages: Callable[[int], list[str]], first: str, last: str) -> list[list[str]]:
    """Pages with more and more lines of text above what is looked at, which move it past the foot of the first page.

    Args:
        pages: makes them with so many lines above.
        first: what leaves the first page first.
        last: what leaves it last.
    """

    def leaves_at(text: str) -> int:
        edge = bisect_left(range(_MOST_ABOVE), True, key=lambda above: text not in pages(above)[0])
        assert 0 < edge < _MOST_ABOVE
        return edge

    return [pages(above) for above in range(max(0, leaves_at(first) - 2), leaves_at(last) + 2)]


def page_texts(pdf: bytes) -> list[str]:
    """What a reader of the PDF gets as text, page by page."""
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.fixture
def desk(open_list: OpenList) -> Desk:
    """A saved estimate, linked, with a trade name and its logo."""
    open_list.account.add_trade_name(open_list.owner, COMPANY)
    customer = open_list.customers.add(open_list.owner, CustomerDetails(**CUSTOMER))
    record = open_list.estimates.create(open_list.owner, customer.id)
    content: EstimateContent = replace(
        record.content,
        title="Réfection de la toiture",
        issued_on=date(2026, 11, 24),
        valid_until=date(2026, 12, 24),
        language="fr",
        currency="CAD",
        estimator="Sofía Ramírez",
        site=Site("4520, rue Saint-Denis", "", "Montréal", "CA", "QC", "H2J 2L3"),
        discount=Discount(DiscountKind.PERCENT, Decimal(3)),
        taxes=(Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975"))),
        lines=roof_lines(),
        scope_of_work="Enlever le recouvrement chez {customer.company}.",
        terms="Acompte de 30 %.",
        notes="Marge serrée",
    )
    saved = open_list.estimates.save(open_list.owner, record.id, content, record.version)
    return Desk(open_list, saved, ProposalMaker(open_list.account))
