"""Saved texts for a scope of work or for terms and conditions."""

from peewee import AutoField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, UtcTimestampField


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
