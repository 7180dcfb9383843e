"""Estimates as the file holds them, read into records."""

from dataclasses import dataclass
from datetime import datetime

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.estimates.columns import contact_columns, content_of
from custlist_desktop.services.estimates.lines import read_lines


@dataclass(frozen=True, slots=True)
class EstimateRecord:
    """An estimate as the file holds it.

    Attributes:
        customer_id: the customer that it is linked to; None for one that holds details of its own.
        former_customer_id: whose details the own copy was made of, if that customer is still there.
        contact: the details as shown: read through the link (M11), or the own copy (M12).
        version: counts its saves, and is what a save is checked against.
    """

    id: int
    content: EstimateContent
    customer_id: int | None
    former_customer_id: int | None
    contact: ContactDetails
    version: int
    created_at: datetime
    updated_at: datetime


def record_of(row: Estimate, lines: tuple[EstimateLine, ...] | None = None) -> EstimateRecord:
    """The record of a row, with ``lines`` or with those that the file has."""
    if lines is None:
        lines = tuple(placed.line for placed in read_lines(row.id))
    return EstimateRecord(
        id=row.id,
        content=content_of(row, lines),
        customer_id=row.customer_id,
        former_customer_id=_there(row.former_customer_id),
        contact=contact_columns(row.customer or row),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _there(customer_id: int | None) -> int | None:
    if customer_id is None or not Customer.select().where(Customer.id == customer_id).exists():
        return None
    return customer_id
