"""The history of customers and estimates, and what of it is restored."""

from collections.abc import Sequence
from dataclasses import replace

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.journal import RESTORED
from custlist_desktop.services.customers.service import CustomerRecord, CustomerService
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.history.customer_history import CustomerHistory, name_of_customer
from custlist_desktop.services.history.estimate_history import EstimateHistory
from custlist_desktop.services.history.estimate_states import content_from
from custlist_desktop.services.history.journal_rows import Side
from custlist_desktop.services.history.records import HistoryEntry

_TOGETHER = (frozenset({"country", "state_province"}),)
"""Fields of a customer that say something only together."""


class HistoryService:
    """Both roles see histories. Restoring is a change as any other, and needs the right to make that."""

    def __init__(self, customers: CustomerService, estimates: EstimateService) -> None:
        self._customers = customers
        self._estimates = estimates

    def of_customer(self, actor: Actor, key: int) -> CustomerHistory:
        """The history of a customer, who may be gone.

        Raises:
            NotAllowedError: the user was deactivated.
        """
        authorise(actor, Action.SEE_CUSTOMERS)
        return CustomerHistory(key)

    def of_estimate(self, actor: Actor, key: int) -> EstimateHistory:
        """The history of an estimate, which may be gone. Raises as `of_customer`."""
        authorise(actor, Action.EDIT_ESTIMATES)
        return EstimateHistory(key)

    def last_of_customer(self, key: int) -> HistoryEntry | None:
        """The newest entry of a customer; None where nothing is known."""
        found = CustomerHistory(key).read(1)
        return found[0].entry if found else None

    def name_of_customer(self, key: int) -> str:
        """What a customer is called, or was before it was deleted; empty where that isn't known."""
        return name_of_customer(key)

    def restore_customer(
        self, actor: Actor, record: CustomerRecord, was: CustomerDetails, fields: Sequence[str] = ()
    ) -> CustomerRecord:
        """Gives a customer again what it had.

        Args:
            record: the customer that the person saw when they decided it.
            was: the version.
            fields: the names of those to restore; all without. A state goes with its country.

        Raises:
            NotAllowedError: only an Account Owner edits.
            InvalidDetailsError: what comes out can't be saved.
            NotFoundError: the customer was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved it since; ``current`` is a `CustomerRecord`.
        """
        names = set(fields)
        for together in _TOGETHER:
            names |= together if names & together else set()
        details = was if not names else replace(record.details, **{name: getattr(was, name) for name in names})
        return self._customers.edit(actor, record.id, details, record.version, RESTORED)

    def restore_estimate(self, actor: Actor, record: EstimateRecord, state: Side) -> EstimateRecord:
        """Gives an estimate again what it held. Its status and its customer stay.

        Args:
            record: the estimate that the person saw when they decided it.
            state: of a version.

        Raises:
            InvalidDetailsError: what comes out can't be saved.
            NumberTakenError: another estimate has the number by now.
            NotFoundError: the estimate was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved it since; ``current`` is an `EstimateRecord`.
        """
        return self._save(actor, record, replace(content_from(state), status=record.content.status))

    def restore_lines(self, actor: Actor, record: EstimateRecord, state: Side, keys: Sequence[int]) -> EstimateRecord:
        """Gives lines of an estimate again what they held; one that is gone returns behind the line that it followed.

        Args:
            keys: of lines of the version. Raises as `restore_estimate`.
        """
        return self._save(actor, record, with_lines(record.content, content_from(state), keys))

    def _save(self, actor: Actor, record: EstimateRecord, content: EstimateContent) -> EstimateRecord:
        return self._estimates.save(actor, record.id, content, record.version, RESTORED)


def with_lines(now: EstimateContent, was: EstimateContent, keys: Sequence[int]) -> EstimateContent:
    """``now`` with some lines as they were; those that are gone are behind the one that they followed."""
    wanted = {line.key: line for line in was.lines if line.key in keys}
    lines = [wanted.get(line.key, line) for line in now.lines]
    order = [line.key for line in was.lines]
    there = {line.key for line in lines}
    for key in (key for key in order if key in wanted and key not in there):
        before = order[: order.index(key)]
        places = [place for place, line in enumerate(lines) if line.key in before]
        lines.insert(places[-1] + 1 if places else 0, wanted[key])
    return replace(now, lines=tuple(lines))
