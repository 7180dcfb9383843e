"""What a column of a file can fill, and which column fills what."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from custlist_desktop.domain.fields import ADDRESS, FIELDS, FieldKind, Group


def _others(declared: Mapping[str, object], group: Group) -> dict[str, str]:
    """The fields of ``group`` that no rule of the import names: members as those that are declared."""
    names = (each.name for each in FIELDS if each.group is group)
    return {name.upper(): name for name in names if name.upper() not in declared}


class Target(StrEnum):
    """What a column fills: a field of the customer, a part of one, or nothing. Several columns may share one.

    Declared are the fields that a rule of the import names. All others of the catalogue are members too, but for
    mypy: ``Target(name)``.
    """

    NOTHING = ""
    KEY = "key"
    """Our own reference to a customer."""
    COMPANY = "company"
    CONTACT_NAME = "contact_name"
    CUSTOMER_KIND = "customer_kind"
    """Says whether the row is a company or a person, as Odoo's "Is a Company" does."""
    NAME_PREFIX = "name_prefix"
    FIRST_NAME = "first_name"
    MIDDLE_NAME = "middle_name"
    LAST_NAME = "last_name"
    NAME_SUFFIX = "name_suffix"
    JOB_TITLE = "job_title"
    EMAIL = "email"
    PHONE = "phone"
    MOBILE = "mobile"
    ANY_PHONE = "any_phone"
    """A number whose kind only its cell or a neighbouring column tells; it fills what is still empty."""
    PHONE_LABEL = "phone_label"
    """Says what kind of number stands in the next column, as Google's "Phone 1 - Label" does."""
    WEBSITE = "website"
    vars().update(_others(vars(), Group.CONTACT))
    ADDRESS = "address"
    """A whole address, its lines divided by line breaks or commas."""
    ADDRESS_LINE1 = "address_line1"
    ADDRESS_LINE2 = "address_line2"
    CITY = "city"
    STATE_PROVINCE = "state_province"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    vars().update(_others(vars(), Group.ADDRESS))
    NOTES = "notes"


NAME_TARGETS: Final = frozenset(
    {
        Target.KEY,
        Target.COMPANY,
        Target.CONTACT_NAME,
        Target.NAME_PREFIX,
        Target.FIRST_NAME,
        Target.MIDDLE_NAME,
        Target.LAST_NAME,
        Target.NAME_SUFFIX,
        Target.JOB_TITLE,
    }
)
"""What says who the customer is; no group of addresses has its own."""

ADDRESS_TARGETS: Final = frozenset({Target.ADDRESS, *(Target(each.name) for each in ADDRESS)})
"""An address and its parts."""

SINGLE_TARGETS: Final = frozenset(
    {Target.KEY, Target.FIRST_NAME, Target.LAST_NAME}
    | {Target(each.name) for each in FIELDS if each.kind not in (FieldKind.STREET, FieldKind.NOTES)}
)
"""What a customer has one of; lines of an address, notes and numbers of any kind may be several."""

PHONE_TARGETS: Final = frozenset({Target.PHONE, Target.MOBILE, Target.ANY_PHONE})
"""Telephone numbers of any kind."""


class Origin(StrEnum):
    """How a column came to fill what it fills."""

    HEAD = "head"
    """Its head says it."""
    CONTENT = "content"
    """Guessed from what it holds, since nothing else says it."""
    REMEMBERED = "remembered"
    """So it was the last time with these columns."""
    CHOSEN = "chosen"
    """A person said so."""
    NOTHING_KNOWN = "nothing_known"
    """Its head says nothing known: it goes to the notes with its head."""


class LeftOutReason(StrEnum):
    """Why a column with a known head isn't taken."""

    OWN_PEOPLE = "own_people"
    """The owner, the salesperson: the user's own people, not the customer's."""
    OTHER_PROGRAM = "other_program"
    """A number or a setting of the other program."""
    DATES = "dates"
    """When the other program wrote or saw something."""
    MONEY = "money"
    """Balances and amounts: they are old the day after."""
    PRIVATE = "private"
    """A birthday, a spouse."""
    PRONUNCIATION = "pronunciation"
    NO_TEXT = "no_text"
    """A picture, a sound: nothing that a customer's fields hold."""
    REPEATED = "repeated"
    """Other columns say it: the parts of a name, a label."""
    EMPTY = "empty"
    """No row has anything there."""


@dataclass(frozen=True, slots=True)
class ColumnFact:
    """Why a column fills what it fills.

    Attributes:
        origin: how that came about.
        share: of a guess from content: the share of its cells that look so, 0 to 1.
        left_out: of a column that fills nothing: why; None where a person chose so.
    """

    origin: Origin
    share: float = 1.0
    left_out: LeftOutReason | None = None


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column of a file fills, in the file's order.

    Attributes:
        targets: as many as the file has columns.
        is_certain: whether every column was recognised by its header, or remembered: nobody need look.
        facts: why, for each; empty where nobody asks.
    """

    targets: tuple[Target, ...]
    is_certain: bool = False
    facts: tuple[ColumnFact, ...] = ()

    def names_anybody(self) -> bool:
        """Whether a company, a contact name or an email can come of it: without, every row would be refused."""
        naming = (
            *(Target.COMPANY, Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME),
            *(Target.EMAIL, Target.KEY),
        )
        return any(target in self.targets for target in naming)
