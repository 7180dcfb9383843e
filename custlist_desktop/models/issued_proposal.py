"""Proposals as they left the program: kept for good, whatever becomes of the estimate."""

from peewee import AutoField, BlobField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, ScaledDecimalField, UtcTimestampField


class IssuedProposalRow(BaseModel):
    """One proposal that was downloaded, printed or emailed.

    ``estimate_id`` is no foreign key: a proposal outlives its estimate, whose key is never used again. A revision is
    one content; the same content that leaves twice has two rows of one revision.

    ``content`` is `domain.issued_content.canonical` in the form ``content_form``, and ``content_sha256`` its digest.
    ``workings`` is a JSON object of what no client sees, and what brings the estimate back as it was: the lines'
    keys, costs and markups. All four are null in rows from before they were kept.
    """

    UNRECORDED = frozenset({"pdf", "content", "content_form", "workings"})

    id = AutoField()
    estimate_id = IntegerField()
    revision = IntegerField()
    number = TextField()
    title = TextField(default="")
    recipient = TextField(default="")
    language = TextField()
    currency = TextField()
    total = ScaledDecimalField()
    pdf = BlobField()
    sha256 = TextField()
    way = TextField()
    issued_by_id = IntegerField(null=True)
    issued_by = TextField()
    issued_at = UtcTimestampField()
    content = TextField(null=True)
    content_form = IntegerField(null=True)
    content_sha256 = TextField(null=True)
    workings = TextField(null=True)

    class Meta:
        """Named for what its rows are; the class leaves the plain name to the service's value."""

        table_name = "issued_proposal"
