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
    """Whether the row is a company or a person, as in Odoo's "Is a Company"."""
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
    """A number whose kind is in its cell or the next column; it fills the field that is empty."""
    PHONE_LABEL = "phone_label"
    """The kind of number in the next column, as in Google's "Phone 1 - Label"."""
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
    {Target.KEY, Target.COMPANY, Target.CONTACT_NAME, Target.NAME_PREFIX, Target.FIRST_NAME, Target.MIDDLE_NAME}
    | {Target.LAST_NAME, Target.NAME_SUFFIX, Target.JOB_TITLE}
)
"""Who the customer is; never part of a group such as the billing address."""

NAME_PARTS: Final = frozenset({Target.FIRST_NAME, Target.MIDDLE_NAME, Target.LAST_NAME})
"""The parts of a contact name besides titles."""

ADDRESS_TARGETS: Final = frozenset({Target.ADDRESS, *(Target(each.name) for each in ADDRESS)})
"""An address and its parts."""

SINGLE_TARGETS: Final = frozenset(
    {Target.KEY, Target.FIRST_NAME, Target.LAST_NAME}
    | {Target(each.name) for each in FIELDS if each.kind not in (FieldKind.STREET, FieldKind.NOTES)}
)
"""A customer has one of each of these; lines of an address, notes and numbers of any kind may be several."""

PHONE_TARGETS: Final = frozenset({Target.PHONE, Target.MOBILE, Target.ANY_PHONE})
"""Telephone numbers of any kind."""


class Origin(StrEnum):
    """Why a column fills its target."""

    HEAD = "head"
    CONTENT = "content"
    """Guessed from its cells."""
    SPELLING = "spelling"
    """Its head is a known one but for one slip of the finger."""
    REMEMBERED = "remembered"
    """It was matched so the last time."""
    CHOSEN = "chosen"
    """A person chose it."""
    NOTHING_KNOWN = "nothing_known"
    """Its head is unknown: it goes to the notes with its head."""


class LeftOutReason(StrEnum):
    """Why a column with a known head isn't taken."""

    OWN_PEOPLE = "own_people"
    """The owner, the salesperson: the user's own people, not the customer's."""
    OTHER_PROGRAM = "other_program"
    """A number or a setting of the other program."""
    DATES = "dates"
    """Dates of the other program's own records."""
    MONEY = "money"
    """Balances and amounts, which are out of date the next day."""
    PRIVATE = "private"
    """A birthday, a spouse."""
    PRONUNCIATION = "pronunciation"
    NO_TEXT = "no_text"
    """A picture, a sound."""
    REPEATED = "repeated"
    """Other columns have the same: the parts of a name, a label."""
    EMPTY = "empty"
    """No row has text there."""


GUESSES: Final = frozenset({Origin.CONTENT, Origin.SPELLING})


@dataclass(frozen=True, slots=True)
class ColumnFact:
    """Why a column fills its target.

    Attributes:
        origin: the reason.
        share: of a guess from its cells: the share of them that look so, 0 to 1.
        left_out: why a column fills nothing; None if a person chose so.
    """

    origin: Origin
    share: float = 1.0
    left_out: LeftOutReason | None = None


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column of a file fills, in the file's order.

    Attributes:
        targets: as many as the file has columns.
        is_certain: whether every column is known by its head, or remembered, so that no person needs to check.
        facts: why, for each; empty if not needed.
    """

    targets: tuple[Target, ...]
    is_certain: bool = False
    facts: tuple[ColumnFact, ...] = ()

    def names_anybody(self) -> bool:
        """Whether rows can be imported: some column fills a name, an email or our own reference."""
        naming = (
            *(Target.COMPANY, Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME),
            *(Target.EMAIL, Target.KEY),
        )
        return any(target in self.targets for target in naming)
