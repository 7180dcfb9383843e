"""What imports leave behind: each import that was done, and columns as they were matched."""

from peewee import AutoField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, UtcTimestampField


class ImportRun(BaseModel):
    """One import. What it did is in the journal under ``change_id``; whom it added has that entry's key."""

    id = AutoField()
    change_id = TextField(unique=True)
    file_name = TextField()
    at = UtcTimestampField()
    user_id = IntegerField(null=True)
    user_name = TextField()
    created = IntegerField()
    updated = IntegerField()
    unchanged = IntegerField()
    skipped = IntegerField()
    rejected = IntegerField()
    undone_at = UtcTimestampField(null=True)


class RememberedColumns(BaseModel):
    """How somebody matched the columns of files with this header; ``targets`` is a JSON list."""

    header = TextField(primary_key=True)
    targets = TextField()
    used_at = UtcTimestampField()

    class Meta:
        table_name = "column_mapping"
