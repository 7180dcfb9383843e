"""How an estimate holds its customer: by key while linked, by a copy of the details once unlinked (M11, M12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from custlist_desktop.domain.contact import CONTACT_FIELDS
from custlist_desktop.domain.estimate import EstimateStatus, shown_status
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.changes import Subject
from custlist_desktop.services.journal import Recorder


@dataclass(frozen=True, slots=True)
class EstimateSummary:
    """What a customer's page shows of one of its estimates."""

    id: int
    number: str
    title: str
    status: EstimateStatus
    total: Decimal
    currency: str


def estimates_of(customer_id: int, today: date) -> list[EstimateSummary]:
    """The estimates linked to a customer, newest first; one past its valid-until day shows as expired."""
    rows = Estimate.select().where(Estimate.customer == customer_id).order_by(Estimate.issued_on.desc(), Estimate.id)
    return [
        EstimateSummary(
            row.id,
            row.number,
            row.title,
            shown_status(EstimateStatus(row.status), row.valid_until, today),
            row.total,
            row.currency,
        )
        for row in rows
    ]


def unlink_estimates(recorder: Recorder, customer: Customer) -> tuple[int, ...]:
    """Copies the customer's details into every estimate linked to it, and ends the links.

    Returns:
        the keys of those estimates.
    """
    details = {name: getattr(customer, name) for name in CONTACT_FIELDS}
    keys = [row.id for row in Estimate.select(Estimate.id).where(Estimate.customer == customer.id)]
    for key in keys:
        _update(recorder, "unlink", key, {"customer": None, **details}, before={"customer_id": customer.id})
    return tuple(keys)


def relink_estimates(recorder: Recorder, customer: Customer, keys: Sequence[int]) -> tuple[int, ...]:
    """Links those estimates again that are still without a customer, and drops their copies.

    Returns:
        the keys of the estimates that were linked.
    """
    free = Estimate.select(Estimate.id).where(Estimate.id.in_(list(keys)), Estimate.customer.is_null())
    linked = [row.id for row in free]
    nothing = dict.fromkeys(CONTACT_FIELDS, "")
    for key in linked:
        _update(recorder, "link", key, {"customer": customer.id, **nothing}, before={"customer_id": None})
    return tuple(linked)


def _update(recorder: Recorder, action: str, key: int, columns: dict[str, object], before: dict[str, object]) -> None:
    changed = columns | {"updated_at": recorder.at, "version": Estimate.version + 1}
    Estimate.update(changed).where(Estimate.id == key).execute()
    after = {("customer_id" if name == "customer" else name): value for name, value in columns.items()}
    recorder.record(action, Subject.ESTIMATE, key, before, after)
