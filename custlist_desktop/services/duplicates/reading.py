"""What is shown of customers that may be one."""

from collections.abc import Sequence
from dataclasses import dataclass

from peewee import fn

from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.customers.service import CustomerRecord, record_of


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer that may be merged, and how many estimates are linked to it."""

    record: CustomerRecord
    estimates: int


def display_names(keys: Sequence[int]) -> dict[int, str]:
    """What customers are called, by key: contact and company; those that are gone are left out."""
    rows = Customer.select(Customer.id, Customer.contact_name, Customer.company).where(Customer.id.in_(list(keys)))
    return {row.id: ", ".join(filter(None, (row.contact_name, row.company))) for row in rows}


def candidates(keys: Sequence[int]) -> tuple[Candidate, ...]:
    """Customers with their estimates counted, in the order of ``keys``; those that are gone are left out."""
    wanted = list(keys)
    linked = Estimate.select(Estimate.customer, fn.count(Estimate.id)).where(Estimate.customer.in_(wanted))
    counts: dict[int, int] = dict(linked.group_by(Estimate.customer).tuples().iterator())
    rows = {row.id: row for row in Customer.select().where(Customer.id.in_(wanted))}
    return tuple(Candidate(record_of(rows[key]), counts.get(key, 0)) for key in wanted if key in rows)
