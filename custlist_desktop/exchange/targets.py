"""What a column of a file can fill, and which column fills what."""

from dataclasses import dataclass
from enum import StrEnum


class Target(StrEnum):
    """What a column fills: a field of the customer, a part of one, or nothing. Several columns may share one."""

    NOTHING = ""
    KEY = "key"
    """Our own reference to a customer (`services.references`)."""
    COMPANY = "company"
    CONTACT_NAME = "contact_name"
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
    ADDRESS = "address"
    """A whole address, its lines divided by line breaks or commas."""
    ADDRESS_LINE1 = "address_line1"
    ADDRESS_LINE2 = "address_line2"
    CITY = "city"
    STATE_PROVINCE = "state_province"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column of a file fills, in the file's order.

    Attributes:
        targets: as many as the file has columns.
        is_certain: whether every column was recognised by its header, or remembered: nobody need look.
    """

    targets: tuple[Target, ...]
    is_certain: bool = False

    def names_anybody(self) -> bool:
        """Whether a company or a contact name can come of it: without, every row would be refused."""
        naming = (Target.COMPANY, Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME, Target.KEY)
        return any(target in self.targets for target in naming)
