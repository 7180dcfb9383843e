"""What an update of the list has to tell."""

from peewee import AutoField, TextField

from custlist_desktop.models.base import BaseModel


class Notice(BaseModel):
    """Something that a migration changed and that a person should know: kept until somebody puts it away.

    ``kind`` says what ``facts``, a JSON object, holds; `services.notices` reads it.
    """

    id = AutoField()
    kind = TextField()
    facts = TextField()
