"""The columns of contact details, the same in a customer and in an estimate that holds its own copy."""

from peewee import TextField

from custlist_desktop.models.base import BaseModel


class ContactColumns(BaseModel):
    """A table whose rows have contact details; their names are `domain.contact.CONTACT_FIELDS`."""

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
