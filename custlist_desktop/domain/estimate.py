"""Estimates: what one holds, line by line. Values only; `pricing` works out what they come to."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from secrets import randbits

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate_status import EstimateStatus

SCALE_PLACES = 4
"""Decimal places that the file keeps of a quantity, an amount or a rate."""

PRICE_PLACES = 6
"""Decimal places that the file keeps of what one unit costs and of its price: a screw's markup needs them."""

_LINE_KEY_BITS = 62  # SQLite's keys are signed 64-bit integers


class LineKind(StrEnum):
    """A row of an estimate: a section's heading, or something that is priced."""

    SECTION = "section"
    LINE = "line"


def new_line_key() -> int:
    """A key for a new row, which no other row has: random, so that undo can bring a row back under its own."""
    return randbits(_LINE_KEY_BITS) + 1


@dataclass(frozen=True, slots=True)
class EstimateLine:
    """One row of an estimate. A section's heading uses ``description`` only.

    Attributes:
        key: the row's key, kept over edits and undo.
        kind: heading or priced line. Lines before the first heading belong to no section.
        description: what is offered; of a section, its heading.
        quantity: how many; None while nothing was typed.
        quantity_expression: the arithmetic that gave the quantity, as typed; empty for a plain number.
        unit: of the quantity, free text.
        unit_cost: what one unit costs the company, to `PRICE_PLACES`.
        markup: percent on cost; None takes the estimate's.
        unit_price: a price that was typed and replaces cost and markup, to `PRICE_PLACES`; None works it
            out.
        taxable: whether taxes are due on it.
        optional: offered on top, outside the totals.
        doubtful: pasted words that are no number, each with the field that they stand in; until they give way to
            something typed, the line has no amount.
    """

    key: int
    kind: LineKind = LineKind.LINE
    item: str = ""
    description: str = ""
    quantity: Decimal | None = None
    quantity_expression: str = ""
    unit: str = ""
    unit_cost: Decimal | None = None
    markup: Decimal | None = None
    unit_price: Decimal | None = None
    taxable: bool = True
    optional: bool = False
    doubtful: tuple[tuple[str, str], ...] = ()

    def doubtful_words(self, field: str) -> str | None:
        """The pasted words in a field that are not a number; None if there are none."""
        return next((words for name, words in self.doubtful if name == field), None)

    def without_doubt(self, *fields: str) -> "EstimateLine":
        """The line without pasted words in ``fields``; the same object if there are none."""
        left = tuple(pair for pair in self.doubtful if pair[0] not in fields)
        return self if left == self.doubtful else replace(self, doubtful=left)


class DiscountKind(StrEnum):
    """How a discount is given."""

    PERCENT = "percent"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Discount:
    """A discount on the subtotal: percent of it, or an amount in the estimate's currency. Never negative."""

    kind: DiscountKind = DiscountKind.PERCENT
    value: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax by its name on the proposal, such as TPS, and its rate in percent."""

    name: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class Site:
    """Where the work is done. ``country`` and ``state_province`` are codes, as in `ContactDetails`."""

    address_line1: str = ""
    address_line2: str = ""
    city: str = ""
    country: str = ""
    state_province: str = ""
    postal_code: str = ""

    def as_contact(self) -> ContactDetails:
        """The same address for functions that write a contact's."""
        return ContactDetails(**asdict(self))


@dataclass(frozen=True, slots=True)
class EstimateContent:
    """All that an estimator writes into an estimate; its customer is held beside it.

    Attributes:
        number: unique among all estimates.
        status: one that is kept.
        issued_on: the date on the proposal.
        valid_until: the last day of the offer; None for no end.
        currency: ISO 4217 code.
        language: of the proposal: "en", "fr" or "es".
        trade_name_id: who offers; None takes the account's default.
        site: where the work is done; None where that is the customer's address.
        markup: percent on cost, for lines without their own.
        taxes: each on the taxable amount after discount.
        lines: headings and lines, from top to bottom.
        scope_of_work: text for the client.
        notes: private; never on a proposal.
    """

    number: str
    title: str = ""
    status: EstimateStatus = EstimateStatus.DRAFT
    issued_on: date = date(1970, 1, 1)
    valid_until: date | None = None
    currency: str = "USD"
    language: str = "en"
    trade_name_id: int | None = None
    estimator: str = ""
    site: Site | None = None
    markup: Decimal = Decimal(0)
    discount: Discount = Discount()
    taxes: tuple[Tax, ...] = ()
    lines: tuple[EstimateLine, ...] = ()
    scope_of_work: str = ""
    terms: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Linked:
    """An estimate's customer by key: its details are read through it (M10, M11)."""

    customer_id: int


CustomerHolder = Linked | ContactDetails
"""How an estimate holds its customer: by key, or, once unlinked, by details of its own (M12)."""
