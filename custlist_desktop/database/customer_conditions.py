"""Conditions on customers that are shaped like the table's indexes, or SQLite would read the whole table."""

from peewee import SQL, Node

from custlist_desktop.domain.text import ENYE_MARK
from custlist_desktop.models.customer import Customer


def has_phone(e164: str) -> Node:
    """That ``e164`` is the phone's number."""
    return SQL("coalesce(nullif(phone_e164, ''), nullif(phone, '')) = ?", (e164,)) & (Customer.phone_e164 == e164)


def has_mobile(e164: str) -> Node:
    """That ``e164``, which isn't empty, is the mobile's number."""
    return SQL("mobile_e164 <> ''") & (Customer.mobile_e164 == e164)


def has_email(email: str) -> Node:
    """That the address is ``email``, in whatever case as far as SQLite knows: of ASCII letters."""
    lower = "".join(char.lower() if char.isascii() else char for char in email)
    return SQL("nullif(lower(email), '') = ?", (lower,))


def has_names(company: str, contact_name: str) -> Node:
    """That company and contact have these sort keys, be their ñ set apart or not."""
    keys = tuple(key.replace(ENYE_MARK, "") for key in (company, contact_name))
    mark = f"'{ENYE_MARK}', ''"
    return SQL(f"replace(company_sort, {mark}) = ? AND replace(contact_name_sort, {mark}) = ?", keys)
