"""What belongs to the account: what a new estimate begins with, trade names, and saved texts."""

from dataclasses import dataclass, field, fields
from decimal import Decimal
from enum import StrEnum

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails
from custlist_desktop.domain.estimate import Tax


class Paper(StrEnum):
    """The paper of a proposal: Letter (ANSI A, 8.5 by 11 inches) or A4 (ISO 216)."""

    LETTER = "letter"
    A4 = "a4"


class TemplateKind(StrEnum):
    """Which text of an estimate a template is for (M13)."""

    SCOPE_OF_WORK = "scope_of_work"
    TERMS = "terms"


class LogoFormat(StrEnum):
    PNG = "png"
    JPEG = "jpeg"
    SVG = "svg"


DEFAULT_NUMBER_PATTERN = "E-{year}-{count:4}"


@dataclass(frozen=True, slots=True)
class EstimateDefaults:
    """What a new estimate begins with.

    Attributes:
        currency: ISO 4217.
        language: of proposals: "en", "fr" or "es".
        markup: percent on cost.
        aim: the profit over price that the company wants, in percent; None for no aim.
        taxes: each on the taxable amount after discount.
        days_valid: from the date to the valid-until day; None for offers without an end.
        number_pattern: of automatic numbers, see `number_pattern`.
        sent_after_download: whether a draft becomes sent by itself when its proposal is downloaded.
        version: counts the saves; 0 before the first.
    """

    currency: str
    language: str = "en"
    markup: Decimal = Decimal(0)
    aim: Decimal | None = None
    taxes: tuple[Tax, ...] = ()
    days_valid: int | None = 30
    number_pattern: str = DEFAULT_NUMBER_PATTERN
    paper: Paper = Paper.LETTER
    sent_after_download: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class TradeNameDetails:
    """How the company presents itself on a proposal. Text as typed; ``country`` and ``state_province`` are codes.

    ``logo`` is a whole picture file of ``logo_format``; both or neither are there.
    """

    name: str
    address_line1: str = ""
    address_line2: str = ""
    city: str = ""
    country: str = ""
    state_province: str = ""
    postal_code: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    licence_number: str = ""
    logo: bytes | None = field(default=None, repr=False)
    logo_format: LogoFormat | None = None

    def as_contact(self) -> ContactDetails:
        """The same as a contact's details, for the functions that check and write those."""
        texts = {name: getattr(self, name) for name in TRADE_NAME_TEXTS if name in CONTACT_FIELDS}
        return ContactDetails(company=self.name, **texts)


TRADE_NAME_TEXTS: tuple[str, ...] = tuple(
    each.name for each in fields(TradeNameDetails) if each.name not in ("logo", "logo_format")
)


@dataclass(frozen=True, slots=True)
class TradeNameRecord:
    """A trade name as the file holds it."""

    id: int
    details: TradeNameDetails
    is_default: bool
    version: int


@dataclass(frozen=True, slots=True)
class TemplateDetails:
    """A saved text, with placeholders such as ``{customer.company}`` in it."""

    kind: TemplateKind
    name: str
    language: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class TemplateRecord:
    """A template as the file holds it."""

    id: int
    kind: TemplateKind
    name: str
    language: str
    text: str
    version: int
