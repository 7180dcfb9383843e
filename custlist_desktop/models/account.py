"""Tables of the account: trade names, users, templates, defaults of estimates, backups, notices after an update."""

from collections.abc import Mapping
from typing import ClassVar

from peewee import AutoField, BlobField, BooleanField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, ScaledDecimalField, UtcTimestampField


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


class UserAccount(BaseModel):
    """A user. The password is optional; where one is set, its Argon2id hash is kept (RFC 9106).

    ``proposal_choices`` is a JSON object of what they chose for proposals, by the options' names.
    """

    SECRET: ClassVar[Mapping[str, str]] = {"password_hash": "has_password"}
    UNRECORDED = frozenset({"proposal_choices"})

    id = AutoField()
    name = TextField()
    email = TextField(default="")
    role = TextField()
    password_hash = TextField(null=True)
    active = BooleanField(default=True)
    last_signed_in_at = UtcTimestampField(null=True)
    created_at = UtcTimestampField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)
    proposal_choices = TextField(default="")


class TextTemplate(BaseModel):
    """A template; ``kind`` is scope_of_work or terms, ``language`` en, fr or es."""

    id = AutoField()
    kind = TextField()
    name = TextField()
    language = TextField()
    text = TextField(default="")
    created_at = UtcTimestampField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)


class EstimateDefaultsRow(BaseModel):
    """The account's one row of defaults; its key is 1. There is none until somebody changed them.

    ``taxes`` is as in `Estimate`; ``aim`` is the profit over price that the company wants, in percent.
    """

    id = IntegerField(primary_key=True)
    currency = TextField()
    language = TextField()
    markup = ScaledDecimalField()
    aim = ScaledDecimalField(null=True)
    taxes = TextField()
    days_valid = IntegerField(null=True)
    number_pattern = TextField()
    paper = TextField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)
    sent_after_download = BooleanField(default=False)

    class Meta:
        table_name = "estimate_defaults"


class BackupSettingsRow(BaseModel):
    """Where backups go besides, and how long they stay; its key is 1. There is none until somebody chose something.

    ``second_folder`` is a path of this computer, empty for none; ``second_since`` is when it was chosen.
    """

    id = IntegerField(primary_key=True)
    second_folder = TextField(default="")
    second_since = UtcTimestampField(null=True)
    days = IntegerField()
    months = IntegerField()
    years = IntegerField()
    gigabytes = IntegerField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)

    class Meta:
        table_name = "backup_settings"


class NoticeRow(BaseModel):
    """Something that a migration changed and that a person should know: kept until somebody puts it away.

    ``kind`` says what ``facts``, a JSON object, holds; `services.account.notices` reads it.
    """

    id = AutoField()
    kind = TextField()
    facts = TextField()

    class Meta:
        table_name = "notice"
