"""What a customer's fields show, and what its telephone numbers dial."""

from collections.abc import Iterable, Mapping
from typing import Final

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.fields import PHONES, FieldKind, kind_of
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.phone import display_phone, read_phone

_NUMBERS: Final = tuple(each.name for each in PHONES)

Numbers = Mapping[str, str]
"""By name of a field that has a telephone number its E.164 form; empty where that is unknown."""


def dialled_numbers(details: ContactDetails, home_region: str) -> dict[str, str]:
    """What the telephone numbers of ``details`` dial.

    Args:
        home_region: ISO 3166-1 alpha-2, for numbers of somebody without a country.
    """
    region = details.country or home_region
    return {name: read_phone(getattr(details, name), region).e164 for name in _NUMBERS}


def named_numbers(values: Iterable[str]) -> dict[str, str]:
    return dict(zip(_NUMBERS, values, strict=True))


def shown_value(name: str, details: ContactDetails, numbers: Numbers, home_region: str, language: str) -> str:
    """A field of ``details`` as the list shows it; notes and the like as they were typed.

    Args:
        home_region: ISO 3166-1 alpha-2: where numbers need no country code.
        language: in which places are named.
    """
    value = str(getattr(details, name))
    match kind_of(name):
        case FieldKind.PHONE:
            return display_phone(value, numbers.get(name, ""), home_region, language)
        case FieldKind.COUNTRY:
            return country_name(value, language) if value else ""
        case FieldKind.REGION:
            return subdivision_name(details.country, value, language) if value else ""
    return value
