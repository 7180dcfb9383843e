"""Who may sign in on this computer."""

from collections.abc import Mapping
from typing import ClassVar

from peewee import AutoField, BooleanField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, UtcTimestampField


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
