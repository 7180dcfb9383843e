"""How the company presents itself on a proposal."""

from peewee import AutoField, BlobField, BooleanField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, UtcTimestampField


class TradeName(BaseModel):
    """A trade name. ``logo`` is a whole file; ``logo_format`` is png, jpeg or svg. At most one row is the default."""

    id = AutoField()
    name = TextField()
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    country = TextField(default="")
    state_province = TextField(default="")
    postal_code = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    website = TextField(default="")
    licence_number = TextField(default="")
    logo = BlobField(null=True)
    logo_format = TextField(default="")
    is_default = BooleanField(default=False)
    created_at = UtcTimestampField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)
