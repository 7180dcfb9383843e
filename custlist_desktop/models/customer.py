"""The customer list's table and the index of its search text."""

from peewee import IntegerField, TextField
from playhouse.sqlite_ext import AutoIncrementField, FTS5Model, SearchField

from custlist_desktop.models.base import BaseModel, UtcTimestampField, database_proxy


class Customer(BaseModel):
    """One contact at one company at one address. A key is never used again, not even after a delete."""

    id = AutoIncrementField()
    company = TextField(default="")
    contact_name = TextField(default="")
    job_title = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")
    phone_e164 = TextField(default="")
    mobile = TextField(default="")
    mobile_e164 = TextField(default="")
    website = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    country = TextField(default="")
    state_province = TextField(default="")
    postal_code = TextField(default="")
    notes = TextField(default="")
    created_at = UtcTimestampField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)
    company_sort = TextField(null=True)
    contact_name_sort = TextField(null=True)
    city_sort = TextField(null=True)
    search_text = TextField(default="")


class CustomerSearch(FTS5Model):  # type: ignore[misc]  # playhouse has no types
    """The trigram index over `Customer.search_text`; triggers keep it."""

    search_text = SearchField()

    class Meta:
        """An index over the customers' own text, so that the text is kept once."""

        database = database_proxy
        table_name = "customer_search"
