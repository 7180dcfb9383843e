"""What was typed and could not be saved, written into a copy of the list: a job, for its tables are others."""

from contextlib import closing
from dataclasses import dataclass, field

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.opening import open_store
from custlist_desktop.database.store import Store
from custlist_desktop.domain.contact import ContactDetails, CustomerDetails, Problem
from custlist_desktop.domain.errors import CustlistError, InvalidDetailsError, NotFoundError, NumberTakenError
from custlist_desktop.domain.estimate import CustomerHolder, EstimateContent, Linked
from custlist_desktop.domain.estimate_checks import mended_estimate
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.customers.service import CustomerService
from custlist_desktop.services.estimates.service import EstimateService


@dataclass(frozen=True, slots=True)
class UnsavedEstimate:
    """An estimate as its editor shows it.

    Attributes:
        key: its key in the list.
        customer_id: the key of the customer that it is linked to; None if it isn't.
        contact: the details that it shows: that customer's, or its own.
    """

    key: int
    content: EstimateContent
    customer_id: int | None
    contact: ContactDetails


@dataclass(frozen=True, slots=True)
class UnsavedCustomer:
    """A customer as its dialog shows it; ``key`` is None for one that was being added."""

    key: int | None
    details: CustomerDetails


@dataclass(frozen=True, slots=True)
class UnsavedRequest:
    """What is to be written into the list at ``address``, on behalf of ``actor``."""

    address: ListAddress
    actor: Actor
    home_region: str
    estimates: tuple[UnsavedEstimate, ...] = ()
    customers: tuple[UnsavedCustomer, ...] = ()


@dataclass(frozen=True, slots=True)
class UnsavedOutcome:
    """What was written, and what was refused.

    Attributes:
        written: how many customers and estimates.
        refused: the names or numbers of those that could not be.
        unlinked: the numbers of estimates whose customer isn't in the copy; they hold its details instead (M12).
        is_whole: whether nothing of it was left out.
    """

    written: int = 0
    refused: tuple[str, ...] = field(default=())
    unlinked: tuple[str, ...] = field(default=())
    is_whole: bool = True


def write_unsaved(request: UnsavedRequest, progress: Progress) -> UnsavedOutcome:
    """Writes what was typed into a list that nobody has open; makes the list if nothing is there.

    Raises:
        DatabaseFileError: the list can't be used.
    """
    with closing(open_store(request.address)) as file:
        writing = _Writing(file, request)
        total = len(request.estimates) + len(request.customers)
        for done, customer in enumerate(request.customers):
            progress(done, total)
            writing.customer(customer)
        for done, estimate in enumerate(request.estimates, len(request.customers)):
            progress(done, total)
            writing.estimate(estimate)
        is_whole = not (writing.refused or writing.has_mended)
        return UnsavedOutcome(writing.written, tuple(writing.refused), tuple(writing.unlinked), is_whole)


class _Writing:
    """The services over the copy. Whoever may have typed it may save it: an Account Owner of the copy does."""

    def __init__(self, file: Store, request: UnsavedRequest) -> None:
        ledger = Ledger(file, request.home_region)
        users = UserService(ledger)
        users.ensure_first_owner()
        owner = next(user for user in users.active() if user.role is Role.ACCOUNT_OWNER).as_actor()
        self._actor = Actor(owner.user_id, request.actor.name, owner.role)
        self._customers = CustomerService(ledger)
        self._estimates = EstimateService(ledger, AccountService(ledger))
        self.written = 0
        self.refused: list[str] = []
        self.unlinked: list[str] = []
        self.has_mended = False
        wanted = {each.customer_id for each in request.estimates if each.customer_id is not None}
        self._customer_keys = {key: key for key in wanted if self._has_customer(key)}
        """For the customers of the list, their keys in the copy: one that is added there gets any key."""

    def _has_customer(self, key: int) -> bool:
        try:
            self._customers.get(self._actor, key)
        except NotFoundError:
            return False
        return True

    def customer(self, unsaved: UnsavedCustomer) -> None:
        try:
            self._save_customer(unsaved)
        except CustlistError:
            self.refused.append(unsaved.details.company or unsaved.details.contact_name)
        else:
            self.written += 1

    def _save_customer(self, unsaved: UnsavedCustomer) -> None:
        if unsaved.key is not None:
            try:
                record = self._customers.get(self._actor, unsaved.key)
            except NotFoundError:
                pass  # added after the copy was made
            else:
                self._customers.edit(self._actor, unsaved.key, unsaved.details, record.version)
                return
        added = self._customers.add(self._actor, unsaved.details)
        if unsaved.key is not None:
            self._customer_keys[unsaved.key] = added.id

    def estimate(self, unsaved: UnsavedEstimate) -> None:
        try:
            record = self._estimates.get(self._actor, unsaved.key)
        except NotFoundError:
            record = self._estimates.create(self._actor)
        try:
            held = self._estimates.set_customer(self._actor, record.id, self._holder(unsaved), record.version)
            self._save_estimate(record.id, held.version, record.content, unsaved.content)
        except CustlistError:
            self.refused.append(unsaved.content.number)
        else:
            self.written += 1
            if unsaved.customer_id is not None and unsaved.customer_id not in self._customer_keys:
                self.unlinked.append(unsaved.content.number)

    def _holder(self, unsaved: UnsavedEstimate) -> CustomerHolder:
        """The customer as the editor shows it: by key if the copy has it, else by a copy of its details."""
        key = None if unsaved.customer_id is None else self._customer_keys.get(unsaved.customer_id)
        return unsaved.contact if key is None else Linked(key)

    def _save_estimate(self, key: int, version: int, before: EstimateContent, content: EstimateContent) -> None:
        """Saves it, without the fields that can't be saved, as the editor would."""
        try:
            self._estimates.save(self._actor, key, content, version)
        except NumberTakenError as error:
            self.has_mended = True
            problems = [Problem("number", "number_taken", facts={"number": error.number})]
            self._estimates.save(self._actor, key, mended_estimate(content, before, problems), version)
        except InvalidDetailsError as error:
            self.has_mended = True
            self._estimates.save(self._actor, key, mended_estimate(content, before, list(error.problems)), version)
