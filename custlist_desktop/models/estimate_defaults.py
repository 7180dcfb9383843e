"""What a new estimate begins with."""

from peewee import BooleanField, IntegerField, TextField

from custlist_desktop.models.base import BaseModel, ScaledDecimalField, UtcTimestampField


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
        """Named for what it holds; the class leaves the plain name to the service's value."""

        table_name = "estimate_defaults"
