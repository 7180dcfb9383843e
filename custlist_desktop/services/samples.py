"""Invented customers and estimates, to try the program on: added and removed in one step."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from custlist_desktop.database.opening import CustomerFile
from custlist_desktop.domain.estimate import EstimateStatus
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.base import ScaledDecimalField, UtcTimestampField
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.authority import authorise
from custlist_desktop.services.changes import Changes, Subject
from custlist_desktop.services.journal import Recorder, utc_now
from custlist_desktop.services.many_columns import many_customer_columns
from custlist_desktop.services.sample_people import estimate_title, generate_customers

WINDOW_CUSTOMERS = 40
WINDOW_ESTIMATES = 30

_ADDED = "add_sample"
_REMOVED = "remove_sample"
# Times are invented too, so that the same call makes the same file.
_FIRST_DAY = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)
_DAYS = 680
_CURRENCIES = {"CA": "CAD", "US": "USD", "FR": "EUR", "MX": "MXN", "ES": "EUR", "BE": "EUR", "DE": "EUR"}
_LANGUAGES = {"FR": "fr", "BE": "fr", "MX": "es", "ES": "es"}
_STATUSES = (EstimateStatus.DRAFT, EstimateStatus.SENT, EstimateStatus.ACCEPTED, EstimateStatus.DECLINED)


@dataclass(frozen=True, slots=True)
class SampleCount:
    """How many customers and estimates were added, or removed."""

    customers: int
    estimates: int


class SampleService:
    """Adds sample data to the open file, and takes it out again."""

    def __init__(
        self, file: CustomerFile, changes: Changes, home_region: str, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._file = file
        self._changes = changes
        self._home_region = home_region
        self._now = now

    def fill(self, actor: Actor, customers: int, estimates: int, seed: int = 1) -> SampleCount:
        """Adds invented customers and estimates linked to them, in one transaction and one journal entry.

        Raises:
            NotAllowedError: only an Account Owner adds to the list.
        """
        authorise(actor, Action.ADD_CUSTOMER_FROM_LIST)
        with self._file.transaction():
            recorder = Recorder.begin(actor, self._now())
            first = _next_key(Customer)
            self._file.insert_rows(Customer, self._customer_rows(customers, seed))
            keys = range(first, first + customers)
            first_estimate = _next_key(Estimate)
            self._file.insert_rows(Estimate, _estimate_rows(keys, estimates, seed))
            estimate_keys = range(first_estimate, first_estimate + (estimates if customers else 0))
            ranges = {"customers": [keys.start, keys.stop], "estimates": [estimate_keys.start, estimate_keys.stop]}
            recorder.record(_ADDED, Subject.CUSTOMER, first, None, ranges)
        self._changes.publish(Subject.CUSTOMER)
        return SampleCount(len(keys), len(estimate_keys))

    def is_present(self) -> bool:
        """Whether sample data is in the list that was never changed since."""
        return any(self._untouched(*ranges[0]).exists() for ranges in self._ranges())

    def remove(self, actor: Actor) -> SampleCount:
        """Removes all sample customers that nobody changed since, and the sample estimates that go with them.

        A customer with an estimate of somebody's own stays.

        Raises:
            NotAllowedError: only an Account Owner deletes.
        """
        authorise(actor, Action.DELETE_CUSTOMER)
        removed_customers = removed_estimates = 0
        with self._file.transaction():
            recorder = Recorder.begin(actor, self._now())
            for customers, estimates in self._ranges():
                removed_estimates += (
                    Estimate.delete()
                    .where(Estimate.id >= estimates[0], Estimate.id < estimates[1], Estimate.version == 1)
                    .execute()
                )
                busy = Estimate.select(Estimate.customer).where(Estimate.customer.is_null(False))
                gone = self._untouched(*customers).where(Customer.id.not_in(busy))
                removed_customers += Customer.delete().where(Customer.id.in_(gone)).execute()
            count = SampleCount(removed_customers, removed_estimates)
            after = {"customers": removed_customers, "estimates": removed_estimates}
            recorder.record(_REMOVED, Subject.CUSTOMER, 0, None, after)
        self._changes.publish(Subject.CUSTOMER)
        return count

    def _customer_rows(self, count: int, seed: int) -> Iterator[dict[str, Any]]:
        stamp = UtcTimestampField()
        columns = many_customer_columns(generate_customers(count, seed), self._home_region)
        for position, row in enumerate(columns):
            at = stamp.db_value(_FIRST_DAY + timedelta(days=position % _DAYS, minutes=position % 480))
            yield row | {"created_at": at, "updated_at": at, "version": 1}

    @staticmethod
    def _untouched(first: int, end: int) -> Any:
        return Customer.select(Customer.id).where(Customer.id >= first, Customer.id < end, Customer.version == 1)

    @staticmethod
    def _ranges() -> list[tuple[tuple[int, int], tuple[int, int]]]:
        entries = JournalEntry.select().where(JournalEntry.action == _ADDED)
        ranges = [json.loads(entry.after or "{}") for entry in entries]
        return [(tuple(each["customers"]), tuple(each["estimates"])) for each in ranges]


def _next_key(model: type[Customer] | type[Estimate]) -> int:
    """The key that the next row will get: never one that was used before, not even by a deleted row."""
    row = model._meta.database.execute_sql(
        "SELECT seq FROM sqlite_sequence WHERE name = ?", (model._meta.table_name,)
    ).fetchone()
    return (row[0] if row else 0) + 1


def _estimate_rows(customers: range, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Estimates for some of the customers, more for the first ones, as a company has its regulars."""
    if not customers:
        return
    random = Random(seed)  # noqa: S311  # invented data, nothing to keep secret
    stamp, money = UtcTimestampField(), ScaledDecimalField()
    first = _next_key(Estimate)  # in the number, since a count would come again after some were removed
    places = _places_of(customers)
    for position in range(count):
        customer = customers[int(len(customers) * random.random() ** 2)]
        country, state = places[customer]
        issued = _FIRST_DAY + timedelta(days=random.randrange(_DAYS))
        at = stamp.db_value(issued)
        yield {
            "number": f"S-{issued.year}-{first + position:04d}",
            "title": estimate_title(random, _language_of(country, state)),
            "status": random.choices(_STATUSES, weights=(3, 4, 4, 2))[0].value,
            "customer_id": customer,
            "currency": _CURRENCIES.get(country, "USD"),
            "total": money.db_value(Decimal(random.randrange(180_000, 24_000_000)) / 100),
            "issued_on": issued.date().isoformat(),
            "valid_until": (issued + timedelta(days=60)).date().isoformat(),
            "created_at": at,
            "updated_at": at,
        }


def _places_of(customers: range) -> dict[int, tuple[str, str]]:
    """Country and state of each customer."""
    rows = Customer.select(Customer.id, Customer.country, Customer.state_province).where(
        Customer.id >= customers.start, Customer.id < customers.stop
    )
    return {row.id: (row.country, row.state_province) for row in rows}


def _language_of(country: str, state: str) -> str:
    if country == "CA":
        return "fr" if state == "QC" else "en"
    return _LANGUAGES.get(country, "en")
