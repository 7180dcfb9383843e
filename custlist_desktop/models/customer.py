"""The customer list's table. Its search index, `customer_search`, is kept by triggers and read by `database`."""

from peewee import AutoField, IntegerField, TextField

from custlist_desktop.domain.fields import FOUND_COLUMNS
from custlist_desktop.models.base import BaseModel, UtcTimestampField


class ContactColumns(BaseModel):
    """A table whose rows have contact details; their names are those of `domain.fields` that an estimate shows."""

    company = TextField(default="")
    contact_name = TextField(default="")
    job_title = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")
    mobile = TextField(default="")
    website = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    country = TextField(default="")
    state_province = TextField(default="")
    postal_code = TextField(default="")


class Customer(ContactColumns):
    """One contact at one company at one address. A key is never used again, not even after a delete.

    ``added_by`` is the key of the journal's entry of the import, or of the samples, that added it.
    """

    DERIVED = frozenset(FOUND_COLUMNS)

    id = AutoField()
    phone_e164 = TextField(default="")
    mobile_e164 = TextField(default="")
    notes = TextField(default="")
    created_at = UtcTimestampField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)
    company_sort = TextField(null=True)
    contact_name_sort = TextField(null=True)
    city_sort = TextField(null=True)
    search_text = TextField(default="")
    added_by = IntegerField(null=True)
