"""Customers that a new one may already be: pointed out, never refused (M5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from peewee import Node

from custlist_desktop.database.duplicate_questions import has_email, has_mobile, has_names, has_phone
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.phone import read_phone
from custlist_desktop.domain.text import clean_line, fold, sort_key
from custlist_desktop.models.customer import Customer


class Likeness(StrEnum):
    """What two customers have in common."""

    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"
    SAME_STREET = "same_street"
    SAME_POSTAL_CODE = "same_postal_code"
    SAME_CITY = "same_city"


@dataclass(frozen=True, slots=True)
class LikelyDuplicate:
    """A customer that is in the list already, and why it looks like the one being typed.

    ``phone`` and ``phone_e164`` are the number that is the same, where one is.
    """

    id: int
    company: str
    contact_name: str
    city: str
    likeness: Likeness
    phone: str = ""
    phone_e164: str = ""


def likely_duplicate(
    details: CustomerDetails, home_region: str, except_id: int | None = None
) -> LikelyDuplicate | None:
    """The most likely duplicate of ``details``: by phone number, else email, else company and contact name.

    Args:
        details: as typed so far; need not be valid.
        home_region: the country of numbers typed without one.
        except_id: the customer being edited, which is no duplicate of itself.
    """
    for likeness, condition, e164 in _conditions(details, home_region):
        found = Customer.select().where(condition)
        if except_id is not None:
            found = found.where(Customer.id != except_id)
        row = found.order_by(Customer.id).first()
        if row is not None:
            phone = row.mobile if row.mobile_e164 == e164 else row.phone
            return LikelyDuplicate(
                row.id, row.company, row.contact_name, row.city, likeness, phone if e164 else "", e164
            )
    return None


def _conditions(details: CustomerDetails, home_region: str) -> Iterator[tuple[Likeness, Node, str]]:
    """The signs that a customer is in the list already, the strongest first."""
    region = details.country or home_region
    for typed in (details.phone, details.mobile):
        e164 = read_phone(clean_line(typed), region).e164
        if e164:
            yield Likeness.SAME_PHONE, has_phone(e164), e164
            yield Likeness.SAME_PHONE, has_mobile(e164), e164
    email = clean_line(details.email)
    if "@" in email[1:-1]:
        yield Likeness.SAME_EMAIL, has_email(email), ""
    names = [clean_line(name) for name in (details.company, details.contact_name)]
    if all(map(fold, names)):
        company, contact_name = (sort_key(name) or "" for name in names)
        yield Likeness.SAME_NAME, has_names(company, contact_name), ""
