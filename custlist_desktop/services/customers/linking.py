"""How an estimate holds its customer: by key while linked, by a copy of the details once unlinked (M11, M12)."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails
from custlist_desktop.domain.estimate_status import EstimateStatus, shown_status
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.changes import Subject
from custlist_desktop.services.core.journal import Recorder
from custlist_desktop.services.estimates.columns import (
    DERIVED,
    ShownContact,
    contact_columns,
    contact_of,
    derived_columns,
    own_contact,
)

_NO_DETAILS = asdict(ContactDetails())


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
    """The estimates linked to a customer, newest first; a sent one past its valid-until day shows as expired."""
    shown = (Estimate.id, Estimate.number, Estimate.title, Estimate.status, Estimate.valid_until)
    rows = Estimate.select(*shown, Estimate.total, Estimate.currency).where(Estimate.customer == customer_id)
    return [
        EstimateSummary(
            row.id,
            row.number,
            row.title,
            shown_status(EstimateStatus(row.status), row.valid_until, today),
            row.total,
            row.currency,
        )
        for row in rows.order_by(Estimate.issued_on.desc(), Estimate.id.desc())
    ]


def link_estimate(recorder: Recorder, row: Estimate, customer: Customer) -> None:
    """Links an estimate to a customer, and drops the copy of details that it held (M10)."""
    columns = {"customer": customer.id, "former_customer_id": None, **_NO_DETAILS}
    _hold(recorder, "link", row, columns, derived_columns(row.__data__, contact_of(customer)))


def unlink_estimate(recorder: Recorder, row: Estimate, details: ContactDetails, home_region: str) -> None:
    """Lets an estimate hold ``details`` of its own, and ends its link if it had one (M12)."""
    former = row.customer_id if row.customer_id is not None else row.former_customer_id
    columns = {"customer": None, "former_customer_id": former, **asdict(details)}
    _hold(recorder, "unlink", row, columns, derived_columns(row.__data__, own_contact(details, home_region)))


def refresh_estimates(customer: Customer) -> tuple[int, ...]:
    """Makes the estimates linked to a customer sort and be found by the details that it has now (M11).

    They are no new versions: nothing of their own changed.

    Returns:
        their keys.
    """
    shown = contact_of(customer)
    linked = list(Estimate.select().where(Estimate.customer == customer.id))
    for row in linked:
        refresh_derived(row, shown)
    return tuple(row.id for row in linked)


def refresh_derived(row: Estimate, shown: ShownContact) -> None:
    """Writes the derived columns of an estimate that shows ``shown``, where they aren't so already."""
    derived = derived_columns(row.__data__, shown)
    changed = {name: derived[name] for name in DERIVED if derived[name] != getattr(row, name)}
    if changed:
        Estimate.update(changed).where(Estimate.id == row.id).execute()


def unlink_estimates(recorder: Recorder, customer: Customer) -> tuple[int, ...]:
    """Copies the customer's details into every estimate linked to it, and ends the links.

    What they show stays the same, and with it all that is derived from it.

    Returns:
        the keys of those estimates.
    """
    columns = {"customer": None, "former_customer_id": customer.id, **asdict(contact_columns(customer))}
    linked = list(Estimate.select().where(Estimate.customer == customer.id))
    for row in linked:
        _hold(recorder, "unlink", row, columns)
    return tuple(row.id for row in linked)


def relink_estimates(recorder: Recorder, customer: Customer, keys: Sequence[int]) -> tuple[int, ...]:
    """Links those estimates again that hold the copy which `unlink_estimates` made, and drops the copies.

    One that got another customer meanwhile, or whose copy somebody edited, is left as it is.

    Returns:
        the keys of the estimates that were linked.
    """
    details = contact_columns(customer)
    free = Estimate.select().where(
        Estimate.id.in_(list(keys)), Estimate.customer.is_null(), Estimate.former_customer_id == customer.id
    )
    untouched = [row for row in free if contact_columns(row) == details]
    for row in untouched:
        _hold(recorder, "link", row, {"customer": customer.id, "former_customer_id": None, **_NO_DETAILS})
    return tuple(row.id for row in untouched)


def _hold(
    recorder: Recorder,
    action: str,
    row: Estimate,
    columns: Mapping[str, Any],
    derived: Mapping[str, Any] | None = None,
) -> None:
    changed = {**columns, **(derived or {}), "updated_at": recorder.at, "version": row.version + 1}
    Estimate.update(changed).where(Estimate.id == row.id).execute()
    recorder.record(action, Subject.ESTIMATE, row.id, _held(row.__data__), _held(columns))


def _held(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Whom an estimate holds, for the journal: the customer's key, or the details that there are."""
    details = {name: columns[name] for name in CONTACT_FIELDS if columns[name]}
    return {"customer_id": columns["customer"], **details}
