"""An open customer list with its services, an Account Owner and an Estimator: where most tests below Qt begin."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.estimate_list import EstimateColumn
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.search_index import SEARCHES
from custlist_desktop.database.soundness import wrong_searches
from custlist_desktop.database.store import Store
from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.models.base import database_proxy
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.core.change import Deleted, Ledger
from custlist_desktop.services.customers.search import CustomerSearch
from custlist_desktop.services.customers.service import CustomerRecord, CustomerService
from custlist_desktop.services.duplicates.merging import MergedCustomers
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.estimates.search import EstimateSearch
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.history.undo import UndoService
from custlist_desktop.services.samples.service import SampleService

HOME_REGION = "US"


class Calendar:
    """A clock for services: every moment it is asked for is a second after the last one."""

    def __init__(self) -> None:
        self.last = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """The next moment."""
        self.last += timedelta(seconds=1)
        return self.last


@dataclass
class OpenList:
    """The open file and everything that stands on it. ``told`` is what listeners were told, in order."""

    path: Path
    file: Store
    ledger: Ledger
    calendar: Calendar
    customers: CustomerService
    users: UserService
    samples: SampleService
    account: AccountService
    estimates: EstimateService
    undo: UndoService
    owner: Actor
    estimator: Actor
    told: list[Announcement]

    def add(self, **fields: str) -> CustomerRecord:
        """Adds a customer as the Account Owner; a company of some name if none is given."""
        if not fields.get("company") and not fields.get("contact_name"):
            fields["company"] = "Gagné Roofing"
        return self.customers.add(self.owner, CustomerDetails(**fields))

    def add_estimate(self, number: str, customer: int | None, **columns: Any) -> Estimate:
        """An estimate as the estimate editor leaves one; ``customer`` is the key of the one it is linked to."""
        usual: dict[str, Any] = {
            "title": "Roof",
            "status": "draft",
            "currency": "USD",
            "total": Decimal("1250.50"),
            "issued_on": date(2026, 2, 1),
            "created_at": self.calendar.now(),
            "updated_at": self.calendar.last,
        }
        return Estimate.create(**(usual | columns), number=number, customer=customer)

    def new_estimate(self, customer: int | None = None, **content: Any) -> EstimateRecord:
        """An estimate made by the service on behalf of the Estimator, with other ``content`` than the usual."""
        record = self.estimates.create(self.estimator, customer)
        if not content:
            return record
        return self.estimates.save(self.estimator, record.id, replace(record.content, **content), record.version)

    def take_back(self, actor: Actor, change: Deleted[Any] | MergedCustomers) -> Any:
        """Undoes a change; returns the record of what it was about."""
        done = self.undo.undo(actor, change.change_id)
        read: dict[Subject, Callable[[int], Any]] = {
            Subject.CUSTOMER: partial(self.customers.get, actor),
            Subject.ESTIMATE: partial(self.estimates.get, actor),
            Subject.TRADE_NAME: self.account.trade_name,
            Subject.TEXT_TEMPLATE: self.account.template,
        }
        return read[done.subject](done.key)

    def found_estimates(self, text: str, language: str = "en") -> set[int]:
        """The keys of the estimates that a search finds."""
        with closing(EstimateSearch(FileAddress(self.path), language, self.today)) as search:
            return {row[0] for row in search.find(text, EstimateColumn.NUMBER).rows(0, 1_000_000)}

    def today(self) -> date:
        """The date by the calendar."""
        return self.calendar.last.date()

    def tag(self) -> str:
        """What references to customers of this list begin with."""
        with closing(self.file.reader()) as reader:
            return reader.tag()

    def found(self, text: str, language: str = "en") -> set[int]:
        """The keys of the customers that a search finds."""
        with closing(CustomerSearch(FileAddress(self.path), language)) as search:
            return {row[0] for row in search.find(text).rows(0, 1_000_000)}

    def journal(self) -> list[JournalEntry]:
        """All entries, oldest first."""
        return list(JournalEntry.select().order_by(JournalEntry.id))

    def estimates_in(self, change_id: str) -> list[int]:
        """The keys of the estimates that a change wrote, as the journal has them."""
        entries = [entry for entry in self.journal() if entry.change_id == change_id]
        return [entry.subject_id for entry in entries if entry.subject == "estimate"]

    def check_search_index(self) -> None:
        """Fails if a search index says anything else than the customers' or the estimates' rows.

        What waits to go into it is brought in before, and what is being filled is filled.
        """
        for _ in self.file.fill_searches():
            pass
        with self.file.transaction():
            for table in SEARCHES:
                assert list(wrong_searches(self.file.connection, table, unheard)) == []

    def check_file(self) -> None:
        """Fails if SQLite finds the file damaged, a key in it that leads nowhere, or a zero in a text.

        A zero in a text is how recovering tells damage.
        """
        with closing(reading_connection(self.file.path)) as reader:
            assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert reader.execute("PRAGMA foreign_key_check").fetchall() == []
            texts = reader.execute(
                "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c"
                " WHERE m.type = 'table' AND c.type = 'TEXT'"
            ).fetchall()
            for table, column in texts:
                zeros = f'SELECT "{column}" FROM "{table}" WHERE instr("{column}", char(0))'
                assert reader.execute(zeros).fetchall() == [], (table, column)

    def table(self, name: str) -> list[tuple[Any, ...]]:
        """All rows of a table as they are in the file, by key."""
        with closing(engine.connect(self.path)) as connection:
            return connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall()


def estimate_details(key: int) -> ContactDetails:
    """The contact details that a reader of an estimate sees: its customer's while linked, else its own."""
    estimate = Estimate.get_by_id(key)
    source = estimate.customer or estimate
    return ContactDetails(**{name: getattr(source, name) for name in CONTACT_FIELDS})


def all_estimate_details() -> dict[int, ContactDetails]:
    """What `estimate_details` says of every estimate, by its key, in one query: for tests that ask often."""
    columns = ", ".join(f"CASE WHEN e.customer_id IS NULL THEN e.{name} ELSE c.{name} END" for name in CONTACT_FIELDS)
    rows = database_proxy.execute_sql(
        f"SELECT e.id, {columns} FROM estimate e LEFT JOIN customer c ON c.id = e.customer_id"
    )
    return {key: ContactDetails(*values) for key, *values in rows}


def all_customers() -> dict[int, tuple[CustomerDetails, int]]:
    """The details and the version of every customer as they are in the file, by key."""
    rows = database_proxy.execute_sql(f"SELECT id, version, {', '.join(CUSTOMER_FIELDS)} FROM customer")
    return {key: (CustomerDetails(*values), version) for key, version, *values in rows}


def linked_customers() -> dict[int, int | None]:
    """The key of every estimate's customer, by the estimate's key; None for one that is unlinked."""
    return dict(Estimate.select(Estimate.id, Estimate.customer).tuples().iterator())


def own_details(key: int) -> ContactDetails:
    """The copy of contact details that an estimate holds itself; empty while it is linked."""
    estimate = Estimate.get_by_id(key)
    return ContactDetails(**{name: getattr(estimate, name) for name in CONTACT_FIELDS})


@contextmanager
def opened(path: Path) -> Iterator[OpenList]:
    """Opens the customer list at ``path``, makes its users if there are none, and closes it at the end."""
    file = open_customer_file(path)
    try:
        yield _services(path, file)
    finally:
        file.close()


def _services(path: Path, file: Store) -> OpenList:
    calendar = Calendar()
    ledger = Ledger(file, HOME_REGION, now=calendar.now)
    users = UserService(ledger)
    users.ensure_first_owner()
    everybody = users.all()
    owner = next(user for user in everybody if user.role is Role.ACCOUNT_OWNER)
    estimators = [user for user in everybody if user.role is Role.ESTIMATOR]
    estimator = estimators[0] if estimators else users.add(owner.as_actor(), "Elena Ruiz", Role.ESTIMATOR)
    told: list[Announcement] = []
    ledger.announcer.subscribe(told.append)
    account = AccountService(ledger)

    def today() -> date:
        return calendar.last.date()

    estimates = EstimateService(ledger, account, today)
    return OpenList(
        path,
        file,
        ledger,
        calendar,
        CustomerService(ledger),
        users,
        SampleService(ledger),
        account,
        estimates,
        UndoService(ledger, account, estimates, today),
        owner.as_actor(),
        estimator.as_actor(),
        told,
    )
