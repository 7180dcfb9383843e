"""Contact details: the fields of a customer, and what can be wrong with them."""

import dataclasses
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How bad a problem is: an error blocks saving, a warning may be right and can be saved."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with one field: a code and its facts, for the user interface to put into words."""

    field: str
    code: str
    severity: Severity = Severity.ERROR
    facts: dict[str, Any] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """What a customer has and an estimate shows. All fields are text as typed; empty means unknown.

    ``country`` is an ISO 3166-1 alpha-2 code, ``state_province`` an ISO 3166-2 code without the country's prefix.
    """

    company: str = ""
    contact_name: str = ""
    job_title: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    website: str = ""
    address_line1: str = ""
    address_line2: str = ""
    city: str = ""
    country: str = ""
    state_province: str = ""
    postal_code: str = ""


@dataclass(frozen=True, slots=True)
class CustomerDetails(ContactDetails):
    """Contact details and the private notes that stay in the customer list."""

    notes: str = ""


CONTACT_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(ContactDetails))
CUSTOMER_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(CustomerDetails))
