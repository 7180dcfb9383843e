"""The journal: who changed what, when, from what, to what."""

from peewee import AutoField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, UtcTimestampField


class JournalEntry(BaseModel):
    """One row's change, written in the transaction of the change itself.

    ``before`` and ``after`` are JSON objects of columns; the one that doesn't exist is null. Entries of one
    transaction share ``change_id``; those that take another one back have its id in ``undoes``. An entry is never
    changed: the file refuses that.
    """

    id = AutoField()
    change_id = TextField()
    at = UtcTimestampField()
    user_id = IntegerField(null=True)
    user_name = TextField()
    action = TextField()
    subject = TextField()
    subject_id = IntegerField()
    before = TextField(null=True)
    after = TextField(null=True)
    undoes = TextField(null=True)

    class Meta:
        table_name = "journal"
