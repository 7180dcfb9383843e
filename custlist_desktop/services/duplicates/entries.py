"""What is compared of customers who may be one: their names, numbers, addresses and places, as they are looked up."""

from functools import lru_cache
from typing import Any, Final, NamedTuple

from custlist_desktop.domain.text import fold
from custlist_desktop.services.duplicates.names import Name, read_name
from custlist_desktop.services.duplicates.streets import Street, read_street

ENTRY_COLUMNS: Final = (
    "company", "contact_name", "city", "country", "state_province", "postal_code", "address_line1", "phone",
    "mobile", "phone_e164", "mobile_e164", "email",
)  # fmt: skip
"""Columns of a customer, and of a row on its way into the list, that `entry_of` reads, in this order."""

_WRITTEN_SHORT: Final = {"st": "saint", "ste": "sainte", "sta": "santa", "ft": "fort", "mt": "mount"}
"""What names of cities begin with, and how it is compared."""
_ZIP: Final = 5  # digits
_FEWEST_DIGITS: Final = 7


class Compared(NamedTuple):
    """What is compared of a customer; empty where unknown.

    ``city`` is folded, ``numbers`` are E.164, or bare digits where no numbering plan knows them.
    """

    key: int
    name: Name
    country: str = ""
    state: str = ""
    city: str = ""
    postal_code: str = ""
    street: Street = Street()
    numbers: frozenset[str] = frozenset()
    email: str = ""


def entry_of(row: tuple[Any, ...]) -> Compared:
    """The entry of a row of SQL: its key, then `ENTRY_COLUMNS`."""
    key, company, contact_name, city, country, state, postal_code, street, *reached = row
    phone, mobile, phone_e164, mobile_e164, email = reached
    numbers = (phone_e164 or bare_digits(phone), mobile_e164 or bare_digits(mobile))
    plain_code = postal_code.upper().replace(" ", "").replace("-", "")
    return Compared(
        key,
        read_name(company, contact_name, city),
        country,
        state,
        _folded_city(city),
        plain_code[:_ZIP] if country == "US" else plain_code,
        read_street(street),
        frozenset(filter(None, numbers)),
        email.lower(),
    )


def bare_digits(phone: str) -> str:
    """The digits of a number that no numbering plan knows, such as one without its area code; empty for too few."""
    digits = "".join(filter(str.isdigit, phone)) if phone else ""
    return digits if len(digits) >= _FEWEST_DIGITS else ""


@lru_cache(maxsize=1024)
def _folded_city(city: str) -> str:
    first, *others = fold(city).replace(".", " ").replace("-", " ").split() or [""]
    return " ".join((_WRITTEN_SHORT.get(first, first) if others else first, *others))
