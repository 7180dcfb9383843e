"""Estimates and their lines. The search index, `estimate_search`, is kept by triggers and read by `database`."""

from peewee import AutoField, BlobField, BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from custlist_desktop.models.account import TradeName
from custlist_desktop.models.base import BaseModel, ScaledDecimalField, ScaledPriceField, UtcTimestampField
from custlist_desktop.models.customer import ContactColumns, Customer


class Estimate(ContactColumns):
    """A priced offer to one customer.

    While linked it holds only the customer's key, and its own contact columns are empty; unlinked, it holds its own
    copy, and ``former_customer_id`` says whose they were. The key is RESTRICT, so that no path can lose the details.

    ``taxes`` is a JSON list of objects with a name and a rate in percent as text; ``proposal_options`` a JSON object
    of what was chosen for its last proposal. ``total`` and the columns that end in ``_sort`` follow from the rest.
    ``added_by`` is as a customer's.
    """

    # peewee gives every foreign key an attribute for the bare key; this tells the type checker.
    customer_id: int | None
    trade_name_id: int | None

    DERIVED = frozenset({"number_sort", "title_sort", "company_sort", "contact_name_sort", "search_text"})

    id = AutoField()
    number = TextField(unique=True)
    title = TextField(default="")
    status = TextField()
    customer = ForeignKeyField(Customer, null=True, on_delete="RESTRICT", backref="estimates")
    former_customer_id = IntegerField(null=True)
    currency = TextField()
    total = ScaledDecimalField()
    issued_on = DateField()
    valid_until = DateField(null=True)
    language = TextField(default="en")
    trade_name = ForeignKeyField(TradeName, null=True, on_delete="SET NULL")
    estimator = TextField(default="")
    site_differs = BooleanField(default=False)
    site_address_line1 = TextField(default="")
    site_address_line2 = TextField(default="")
    site_city = TextField(default="")
    site_country = TextField(default="")
    site_state_province = TextField(default="")
    site_postal_code = TextField(default="")
    markup = ScaledDecimalField(default=0)
    discount_kind = TextField(default="percent")
    discount = ScaledDecimalField(default=0)
    taxes = TextField(default="[]")
    scope_of_work = TextField(default="")
    terms = TextField(default="")
    notes = TextField(default="")
    proposal_options = TextField(default="")
    created_at = UtcTimestampField()
    updated_at = UtcTimestampField()
    version = IntegerField(default=1)
    number_sort = TextField(null=True)
    title_sort = TextField(null=True)
    company_sort = TextField(null=True)
    contact_name_sort = TextField(null=True)
    search_text = TextField(default="")
    added_by = IntegerField(null=True)


class EstimateLineRow(BaseModel):
    """One row of an estimate: `domain.estimate.EstimateLine`, at its place.

    ``doubtful`` is a JSON object of pasted words that are no numbers, by the columns that they stand in.
    """

    id = IntegerField(primary_key=True)
    estimate = ForeignKeyField(Estimate, on_delete="CASCADE", backref="lines")
    position = IntegerField()
    kind = TextField()
    item = TextField(default="")
    description = TextField(default="")
    quantity = ScaledDecimalField(null=True)
    quantity_expression = TextField(default="")
    unit = TextField(default="")
    unit_cost = ScaledPriceField(null=True)
    markup = ScaledDecimalField(null=True)
    unit_price = ScaledPriceField(null=True)
    taxable = BooleanField(default=True)
    optional = BooleanField(default=False)
    doubtful = TextField(default="")

    class Meta:
        table_name = "estimate_line"


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
        table_name = "issued_proposal"
