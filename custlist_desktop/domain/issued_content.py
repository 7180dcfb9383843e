"""What a client was told: an estimate as a revision has it, its canonical form, and the digest that names it.

Two estimates say the same to a client exactly where their `IssuedContent` is equal. Status, internal notes, costs and
markups are no part of it, nor is how a quantity was worked out: none of them is ever on a proposal.

The canonical form is JSON (RFC 8259) with sorted keys, no spaces and no numbers: decimals are text without trailing
zeros, days are ISO 8601. Its SHA-256 digest is what a revision is known by.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from hashlib import sha256
from typing import Any, Final

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateContent, LineKind, Site
from custlist_desktop.domain.pricing import ZERO, LinePrice, Totals

FORM: Final = 1
"""Which form of `canonical` this program writes; kept beside each content, so that a later one can read it."""

TOLD_AS_WRITTEN: Final = (
    *("number", "title", "issued_on", "valid_until", "currency", "language", "estimator", "site"),
    *("scope_of_work", "terms"),
)
"""Fields that an `EstimateContent` and an `IssuedContent` have alike."""

_NO_COMPANY: Final = TradeNameDetails("")


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """A heading or a line as a client sees it, as in `EstimateLine`.

    Attributes:
        key: the row's key in the estimate; the same content typed again under another key is the same content.
    """

    key: int = field(compare=False)
    kind: LineKind = LineKind.LINE
    item: str = ""
    description: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    unit_price: Decimal | None = None
    amount: Decimal | None = None
    taxable: bool = True
    optional: bool = False

    @property
    def counted(self) -> Decimal:
        """What it adds to the subtotal."""
        return ZERO if self.optional or self.amount is None else self.amount


@dataclass(frozen=True, slots=True)
class IssuedTax:
    """A tax by its name and rate in percent, and what it comes to."""

    name: str
    rate: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class IssuedContent:
    """All that makes one revision another than the next.

    Attributes:
        language: of the estimate; the document's own is among the options.
        site: where the work is done; None where that is the customer's address.
        contact: the contact details as shown.
        company: the trade name as shown, without its picture.
        logo: the SHA-256 of the trade name's picture, in hexadecimal; empty without one.
        options: what was chosen for the proposal, by name; a choice that is as it is by default may be absent.
        lines: headings and lines, from top to bottom; without those that say nothing and come to nothing.
        discounted: what the discount takes off.
        scope_of_work: as typed, with its placeholders; their values are in the other fields.
    """

    number: str
    title: str
    issued_on: date
    valid_until: date | None
    currency: str
    language: str
    estimator: str
    site: Site | None
    contact: ContactDetails
    company: TradeNameDetails
    logo: str
    options: Mapping[str, str | bool]
    lines: tuple[IssuedLine, ...]
    discount: Discount
    discounted: Decimal
    taxes: tuple[IssuedTax, ...]
    total: Decimal
    scope_of_work: str
    terms: str


def issued_content(
    content: EstimateContent,
    totals: Totals,
    contact: ContactDetails,
    company: TradeNameDetails | None,
    options: Mapping[str, str | bool],
) -> IssuedContent:
    """What a client is told by an estimate.

    Args:
        content: with clean texts, as the file has it.
        company: the trade name that offers; None where the account has none.
        options: what is chosen for the proposal, but for the trade name.
    """
    details = company or _NO_COMPANY
    return IssuedContent(
        **{name: getattr(content, name) for name in TOLD_AS_WRITTEN},
        contact=contact,
        company=replace(details, logo=None, logo_format=None),
        logo=sha256(details.logo).hexdigest() if details.logo else "",
        options=dict(options),
        lines=_lines(content, totals.prices),
        discount=content.discount if content.discount.value else Discount(),
        discounted=totals.discount,
        taxes=tuple(
            IssuedTax(tax.name, tax.rate, amount) for tax, amount in zip(content.taxes, totals.taxes, strict=True)
        ),
        total=totals.total,
    )


def _lines(content: EstimateContent, prices: Sequence[LinePrice]) -> tuple[IssuedLine, ...]:
    return tuple(
        IssuedLine(
            line.key,
            line.kind,
            line.item,
            line.description,
            line.quantity,
            line.unit,
            price.unit_price,
            price.amount,
            line.taxable,
            line.optional,
        )
        for line, price in zip(content.lines, prices, strict=True)
        if line.kind is LineKind.SECTION or line.description or line.item or price.amount is not None
    )


def canonical(content: IssuedContent) -> str:
    """The content as JSON in the form `FORM`: equal contents give the same text, others another one."""
    return json.dumps(_plain(content), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(text: str) -> str:
    """The SHA-256 of a canonical form, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def content_from(text: str, form: int, keys: Sequence[int] = ()) -> IssuedContent | None:
    """The content that `canonical` wrote; None if this program can't read it.

    Args:
        keys: of the lines, in order, as far as they are known.
    """
    if form != FORM:
        return None
    try:
        return _content(json.loads(text), keys)
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None


def _plain(value: Any) -> Any:
    """``value`` as JSON has it, without what makes no content another one: the keys of lines."""
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value) if each.compare}
    if isinstance(value, Decimal):
        return plain_decimal(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def plain_decimal(value: Decimal) -> str:
    """A decimal as text that equal decimals share: no exponent, no trailing zeros, no minus before zero."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _content(read: Mapping[str, Any], keys: Sequence[int]) -> IssuedContent:
    known = {each.name: read[each.name] for each in fields(IssuedContent)}
    lines = read["lines"]
    row_keys = keys if len(keys) == len(lines) else [0] * len(lines)
    known |= {
        "issued_on": date.fromisoformat(read["issued_on"]),
        "valid_until": None if read["valid_until"] is None else date.fromisoformat(read["valid_until"]),
        "site": None if read["site"] is None else Site(**read["site"]),
        "contact": ContactDetails(**read["contact"]),
        "company": TradeNameDetails(**read["company"]),
        "lines": tuple(_line(each, key) for each, key in zip(lines, row_keys, strict=True)),
        "discount": Discount(DiscountKind(read["discount"]["kind"]), Decimal(read["discount"]["value"])),
        "discounted": Decimal(read["discounted"]),
        "taxes": tuple(
            IssuedTax(each["name"], Decimal(each["rate"]), Decimal(each["amount"])) for each in read["taxes"]
        ),
        "total": Decimal(read["total"]),
    }
    return IssuedContent(**known)


def _line(read: Mapping[str, Any], key: int) -> IssuedLine:
    numbers = {
        name: None if read[name] is None else Decimal(read[name]) for name in ("quantity", "unit_price", "amount")
    }
    return IssuedLine(**(dict(read) | numbers | {"kind": LineKind(read["kind"])}), key=key)
