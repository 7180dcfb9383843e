"""How an estimate holds its customer: by key while linked, by a copy of the details once unlinked (M11, M12)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, cast

from peewee import Expression, Field

from custlist_desktop.database.many_rows import update_rows
from custlist_desktop.database.orm import among
from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails
from custlist_desktop.domain.estimate_status import EstimateStatus, shown_status
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change
from custlist_desktop.services.core.journal import Entry
from custlist_desktop.services.estimates.columns import (
    FOUND_BY,
    ShownContact,
    contact_columns,
    contact_of,
    derived_columns,
    own_contact,
)

NEWEST: Final = 20
"""As many estimates are shown beside a customer, or where it is deleted: more nobody reads there."""
Row = Mapping[str, Any]
_NO_DETAILS = asdict(ContactDetails())
_FOUND_BY: Final = [getattr(Estimate, name) for name in FOUND_BY]
_DERIVED: Final = [getattr(Estimate, name) for name in sorted(Estimate.DERIVED)]


@dataclass(frozen=True, slots=True)
class EstimateSummary:
    """What a customer's page shows of one of its estimates."""

    id: int
    number: str
    title: str
    status: EstimateStatus
    total: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class CustomerEstimates:
    """How many estimates are linked to a customer, and the newest of them, `NEWEST` at most, those first."""

    count: int = 0
    newest: tuple[EstimateSummary, ...] = ()


def estimates_of(customer_id: int, today: date) -> CustomerEstimates:
    """The estimates linked to a customer; a sent one past its valid-until day shows as expired."""

    def shown(row: Estimate) -> EstimateStatus:
        return shown_status(EstimateStatus(row.status), row.valid_until, today)

    columns = (Estimate.id, Estimate.number, Estimate.title, Estimate.status, Estimate.valid_until)
    rows = Estimate.select(*columns, Estimate.total, Estimate.currency).where(Estimate.customer == customer_id)
    newest = tuple(
        EstimateSummary(row.id, row.number, row.title, shown(row), row.total, row.currency)
        for row in rows.order_by(Estimate.issued_on.desc(), Estimate.id.desc()).limit(NEWEST)
    )
    if len(newest) < NEWEST:
        return CustomerEstimates(len(newest), newest)
    return CustomerEstimates(Estimate.select().where(Estimate.customer == customer_id).count(), newest)


def link_estimate(it: Change, row: Estimate, customer: Customer) -> None:
    """Links an estimate to a customer, and drops the copy of details that it held (M10)."""
    columns = {"customer": customer.id, "former_customer_id": None, **_NO_DETAILS}
    _hold(it, "link", row, columns, derived_columns(row.__data__, contact_of(customer)))


def unlink_estimate(it: Change, row: Estimate, details: ContactDetails, home_region: str) -> None:
    """Copies ``details`` into an estimate, and ends its link if it had one (M12)."""
    former = row.customer_id if row.customer_id is not None else row.former_customer_id
    columns = {"customer": None, "former_customer_id": former, **asdict(details)}
    _hold(it, "unlink", row, columns, derived_columns(row.__data__, own_contact(details, home_region)))


def refresh_estimates(it: Change, customer: Customer) -> None:
    """Makes the estimates linked to a customer sort and be found by the details that it has now (M11).

    They are no new versions: nothing of their own changed.
    """
    _refresh_all(it, Estimate.customer == customer.id, contact_of(customer))


def _refresh_all(it: Change, which: Expression, shown: ShownContact) -> None:
    rows = _rows((*_FOUND_BY, *_DERIVED), which)
    derived = [{"id": row["id"], **derived_columns(row, shown)} for row in rows]
    update_rows(Estimate, [new for row, new in zip(rows, derived, strict=True) if not new.items() <= row.items()])
    it.tell(Subject.ESTIMATE, *[row["id"] for row in rows])


def refresh_derived(it: Change, row: Estimate, shown: ShownContact) -> None:
    """Writes the derived columns of an estimate that shows ``shown``, where they aren't so already."""
    derived = derived_columns(row.__data__, shown)
    changed = {name: value for name, value in derived.items() if value != getattr(row, name)}
    if changed:
        it.keep(row, changed)


def with_estimates(customers: Collection[int]) -> set[int]:
    """Which customers, of those with these keys, have estimates linked to them."""
    linked = Estimate.select(Estimate.customer).where(among(Estimate.customer, customers)).distinct()
    return {int(row.customer_id) for row in linked if row.customer_id is not None}


def unlink_estimates(it: Change, customer: Customer) -> None:
    """Copies the customer's details into every estimate linked to it, and ends the links (M12).

    What they show stays the same, and with it all that is derived from it.
    """
    columns = {"customer": None, "former_customer_id": customer.id, **asdict(contact_columns(customer))}
    _hold_all(it, "unlink", _holders(Estimate.customer == customer.id), columns)


def hold_again(it: Change, entries: Sequence[Entry], customers: Mapping[int, Customer]) -> None:
    """Lets estimates hold the customers again that a change took from them.

    One that is gone, that holds another customer meanwhile, or whose copy of the details somebody edited, is left as
    it is (M12).

    Args:
        customers: those that they had, by key.
    """
    by_key = {entry.key: entry for entry in entries}
    again: dict[int, list[Row]] = {}
    for row in _holders(among(Estimate.id, by_key)):
        before, after = by_key[row["id"]].before or {}, by_key[row["id"]].after or {}
        had = before["customer_id"]
        is_linked = row["customer"] is not None
        if is_held(row, after) and (is_linked or row["former_customer_id"] == had):
            again.setdefault(had, []).append(row)
    for had, rows in again.items():
        _hold_all(it, "link", rows, {"customer": had, "former_customer_id": None, **_NO_DETAILS})
        _refresh_all(it, among(Estimate.id, [row["id"] for row in rows]), contact_of(customers[had]))


def _holders(which: Expression) -> Sequence[Row]:
    columns = (Estimate.version, Estimate.customer, Estimate.former_customer_id)
    return _rows((*columns, *[getattr(Estimate, name) for name in CONTACT_FIELDS]), which)


def _rows(columns: Iterable[Field], which: Expression) -> Sequence[Row]:
    rows = Estimate.select(Estimate.id, *columns).where(which).order_by(Estimate.id).dicts()
    return list(cast(Iterable[Row], rows))


def _hold_all(it: Change, action: str, rows: Sequence[Row], columns: Mapping[str, Any]) -> None:
    it.write_many(Estimate, [row["id"] for row in rows], columns)
    now = [{**columns, "version": row["version"] + 1} for row in rows]
    sides = ((row["id"], held(row), held(each)) for row, each in zip(rows, now, strict=True))
    it.note_many(action, Subject.ESTIMATE, sides)


def _hold(
    it: Change, action: str, row: Estimate, columns: Mapping[str, Any], derived: Mapping[str, Any] | None = None
) -> None:
    before = held(row.__data__)
    it.write(row, {**columns, **(derived or {})})
    it.note(action, Subject.ESTIMATE, row.id, before, held({**columns, "version": row.version}))


def held(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Whom an estimate holds, for the journal: the customer's key, or the details that there are; and its version."""
    details = {name: columns[name] for name in CONTACT_FIELDS if columns[name]}
    return {"version": columns["version"], "customer_id": columns["customer"], **details}


def is_held(columns: Mapping[str, Any], kept: Mapping[str, Any]) -> bool:
    """Whether an estimate with ``columns`` holds what `held` said once."""
    now = held(columns)
    return all(now.get(name) == kept.get(name) for name in ("customer_id", *CONTACT_FIELDS))
