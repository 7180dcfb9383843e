"""Estimates, as far as the customer list knows them: whose they are, and how much they come to."""

from peewee import DateField, ForeignKeyField, IntegerField, TextField
from playhouse.sqlite_ext import AutoIncrementField

from custlist_desktop.models.base import BaseModel, ScaledDecimalField, UtcTimestampField
from custlist_desktop.models.customer import Customer


class Estimate(BaseModel):
    """A priced offer to one customer.

    While linked it holds only the customer's key, and its own contact columns are empty; unlinked, it holds its own
    copy. The key is RESTRICT, so that no path can lose the details.
    """

    id = AutoIncrementField()
    number = TextField(unique=True)
    title = TextField(default="")
    status = TextField()
    customer = ForeignKeyField(Customer, null=True, on_delete="RESTRICT", backref="estimates")
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
    currency = TextField()
    total = ScaledDecimalField()
    issued_on = DateField()
    valid_until = DateField(null=True)
    created_at = UtcTimestampField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)
