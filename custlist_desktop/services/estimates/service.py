"""Estimates: made, saved, given a customer, duplicated, deleted and brought back (M3, M10, M11, M12)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

from custlist_desktop.domain.contact import ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import NumberTakenError
from custlist_desktop.domain.estimate import CustomerHolder, EstimateContent, Linked, new_line_key
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.domain.text import clean_line
from custlist_desktop.models.account import UserAccount
from custlist_desktop.models.base import row_of
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, IssuedProposalRow
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.change import PROGRAM, Change, Deleted, Ledger
from custlist_desktop.services.customers.columns import checked_columns
from custlist_desktop.services.customers.linking import link_estimate, refresh_derived, unlink_estimate
from custlist_desktop.services.estimates.columns import derived_columns, shown_contact
from custlist_desktop.services.estimates.journal import difference, is_only_made, whole, whole_when_deleted
from custlist_desktop.services.estimates.lines import LineChange, line_changes, placed_lines, read_lines, write_lines
from custlist_desktop.services.estimates.numbers import is_taken, keys_of, next_number
from custlist_desktop.services.estimates.rows import EstimateRecord, record_of
from custlist_desktop.services.estimates.saving import (
    SavedEstimate,
    SavedEstimates,
    checked_contact,
    checked_estimate,
)

_DERIVED_FROM = frozenset({"number", "title", "notes"})
_FIRST_VERSION: dict[str, Any] = {"version": 1, "proposal_options": ""}


class EstimateService:
    """Changes estimates in the open list.

    Every function that takes an actor raises NotAllowedError for a user who was deactivated; both roles may do all
    of it. Listeners are told after the change is in the file.

    Args:
        today: the date here, for new estimates.
    """

    def __init__(self, ledger: Ledger, account: AccountService, today: Callable[[], date] = date.today) -> None:
        self._ledger = ledger
        self._account = account
        self._today = today
        self._saved = SavedEstimates()

    def get(self, actor: Actor, key: int) -> EstimateRecord:
        """The estimate with ``key``.

        Raises:
            NotFoundError: there is none.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        return record_of(row_of(Estimate, key))

    def key_of(self, actor: Actor, number: str) -> int | None:
        """The key of the estimate that has ``number``, in whatever case; None if there is none."""
        authorise(actor, Action.EDIT_ESTIMATES)
        return next(iter(keys_of(clean_line(number))), None)

    def count(self) -> int:
        return int(Estimate.select().count())

    def create(self, actor: Actor, customer_id: int | None = None) -> EstimateRecord:
        """A new draft with the account's defaults and the next automatic number, linked to a customer if given one.

        Raises:
            NotFoundError: the customer was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            defaults, trade_name, today = self._account.defaults(), self._account.default_trade_name(), self._today()
            content = EstimateContent(
                number=next_number(defaults.number_pattern, today.year),
                issued_on=today,
                valid_until=None if defaults.days_valid is None else today + timedelta(days=defaults.days_valid),
                currency=defaults.currency,
                language=defaults.language,
                trade_name_id=None if trade_name is None else trade_name.id,
                estimator=actor.name,
                markup=defaults.markup,
                taxes=defaults.taxes,
            )
            customer = None if customer_id is None else it.locked(Customer, customer_id).id
            return record_of(self._insert(it, content, {"customer": customer}))

    def save(
        self, actor: Actor, key: int, content: EstimateContent, version: int, action: str = "edit"
    ) -> EstimateRecord:
        """Saves what an estimate holds; only the columns and lines that changed are written and recorded.

        Args:
            content: all of it, as it is to be. A trade name that was deleted meanwhile is left out.
            version: the version that the change was made from.
            action: what the journal calls this.

        Returns:
            the estimate as saved; as it was, in the same version, if there was nothing to save.

        Raises:
            InvalidDetailsError: the content can't be saved; see `check_estimate`.
            NumberTakenError: another estimate has the number.
            NotFoundError: the estimate was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is an `EstimateRecord`.
        """
        saved = self._saved.of(key, version)
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            checked = checked_estimate(content, saved)
            row = it.locked(Estimate, key, version, record_of)
            before = saved.placed if saved else read_lines(key)
            placed = placed_lines(before, checked.content.lines)
            lines = line_changes(before, placed)
            columns = checked.columns
            changed = {name: value for name, value in columns.items() if value != row.__data__[name]}
            if not changed and not lines:
                return record_of(row, checked.content.lines)
            if "number" in changed and is_taken(checked.content.number, by_other_than=key):
                raise NumberTakenError(checked.content.number)
            self._update(it, row, action, changed, lines)
            write_lines(key, lines)
        self._saved.remember(key, SavedEstimate(row.version, checked, tuple(placed)))
        return record_of(row, checked.content.lines)

    def set_customer(self, actor: Actor, key: int, holder: CustomerHolder, version: int) -> EstimateRecord:
        """Links an estimate to a customer (M10), or unlinks it and keeps the given details in it.

        Raises:
            InvalidDetailsError: the details can't be saved; only a name isn't needed here.
            NotFoundError: the estimate or the customer was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is an `EstimateRecord`.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            row = it.locked(Estimate, key, version, record_of)
            record = record_of(row)
            if isinstance(holder, Linked):
                if row.customer_id == holder.customer_id:
                    return record
                link_estimate(it, row, it.locked(Customer, holder.customer_id))
            else:
                home_region = self._ledger.home_region
                details = holder if holder == record.contact else checked_contact(holder, home_region)
                if row.customer_id is None and details == record.contact:
                    return record
                unlink_estimate(it, row, details, home_region)
            return record_of(row, record.content.lines)

    def add_customer(self, actor: Actor, key: int, details: CustomerDetails, version: int) -> EstimateRecord:
        """Adds a customer to the list and links the estimate to it, both or neither (M3).

        Raises:
            InvalidDetailsError: the details can't be saved.
            NotFoundError: the estimate was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is an `EstimateRecord`.
        """
        with self._ledger.change(actor, Action.ADD_CUSTOMER_FROM_ESTIMATE) as it:
            columns = checked_columns(details, self._ledger.home_region)
            row = it.locked(Estimate, key, version, record_of)
            link_estimate(it, row, it.insert(Customer, columns))
            return record_of(row)

    def duplicate(self, actor: Actor, key: int) -> EstimateRecord:
        """A draft of today with the same content and customer, and the next automatic number.

        It is valid for as many days as the other one was.

        Raises:
            NotFoundError: the estimate was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            row, today = it.locked(Estimate, key), self._today()
            content = record_of(row).content
            days_valid = None if content.valid_until is None else content.valid_until - content.issued_on
            copy = replace(
                content,
                number=next_number(self._account.defaults().number_pattern, today.year),
                status=EstimateStatus.DRAFT,
                issued_on=today,
                valid_until=None if days_valid is None else today + max(days_valid, timedelta()),
                estimator=actor.name,
                lines=tuple(replace(line, key=new_line_key()) for line in content.lines),
            )
            held = ("customer", "former_customer_id", "proposal_options", *asdict(ContactDetails()))
            holder = {name: row.__data__[name] for name in held}
            return record_of(self._insert(it, copy, holder, duplicate_of=key))

    def delete(self, actor: Actor, key: int) -> Deleted[EstimateRecord]:
        """Deletes an estimate with its lines. Its proposals stay as they were issued.

        Returns:
            what undo needs to bring it back.

        Raises:
            NotFoundError: it was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            row, lines = it.locked(Estimate, key), tuple(read_lines(key))
            record = record_of(row, tuple(each.line for each in lines))
            it.remove(row)
            it.note("delete", Subject.ESTIMATE, key, whole_when_deleted(row, lines), None)
            return Deleted(record, it.change_id)

    def discard_untouched(self, actor: Actor, key: int) -> Deleted[EstimateRecord] | None:
        """Deletes an estimate that ``actor`` made and in which nobody did anything since; its number is free again.

        Returns:
            what undo needs to bring it back; None where it isn't one, or is gone already.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        row = Estimate.get_or_none(Estimate.id == key)
        return self.delete(actor, key) if row is not None and self._is_untouched(actor, row) else None

    @staticmethod
    def _is_untouched(actor: Actor, row: Estimate) -> bool:
        if row.version > 1 or row.proposal_options or read_lines(row.id):
            return False
        issued = IssuedProposalRow.select().where(IssuedProposalRow.estimate_id == row.id)
        return is_only_made(row.id, actor.user_id) and not issued.exists()

    def set_status(self, actor: Actor, key: int, status: EstimateStatus) -> EstimateRecord:
        """Sets the status of an estimate, even if somebody saved it meanwhile.

        Raises:
            InvalidDetailsError: expired is no status that is kept.
            NotFoundError: the estimate was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            row = it.locked(Estimate, key)
            record = record_of(row)
            if record.content.status is not status:
                checked_estimate(replace(record.content, status=status))
                self._update(it, row, "set_status", {"status": status.value})
            return record_of(row, record.content.lines)

    def proposal_options(self, actor: Actor, key: int) -> str:
        """What was chosen for the estimate's last proposal, as JSON text; empty if nothing was.

        Raises:
            NotFoundError: the estimate was deleted meanwhile.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        return str(row_of(Estimate, key).proposal_options)

    def keep_proposal_options(self, actor: Actor, key: int, text: str) -> None:
        """Keeps what was chosen for a proposal. It is no change of the estimate: its version stays.

        Raises:
            NotFoundError: the estimate was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            row = it.locked(Estimate, key)
            if row.proposal_options != text:
                it.keep(row, {"proposal_options": text})
                it.tell(Subject.PROPOSAL_OPTIONS, key)

    def proposal_choices(self, actor: Actor) -> str:
        """What ``actor`` chose for proposals so far, as JSON text, for the next one; empty if nothing."""
        authorise(actor, Action.EDIT_ESTIMATES)
        row = UserAccount.get_or_none(UserAccount.id == actor.user_id)
        return "" if row is None else str(row.proposal_choices)

    def keep_proposal_choices(self, actor: Actor, text: str) -> None:
        """Keeps what ``actor`` chose for proposals. It is no change of the user: their version stays."""
        with self._ledger.change(actor, Action.EDIT_ESTIMATES) as it:
            it.keep(it.locked(UserAccount, actor.user_id), {"proposal_choices": text})

    def ensure_derived(self) -> None:
        """Fills in sort keys and search texts of estimates that an older program made, which knew none."""
        # The sort key has an index, so that a start doesn't read the whole table.
        missing = Estimate.select().where(Estimate.number_sort.is_null() & (Estimate.search_text == ""))
        if not missing.exists():
            return
        with self._ledger.change(PROGRAM, None) as it:
            for row in list(missing):
                refresh_derived(it, row, shown_contact(row, self._ledger.home_region))

    def _insert(self, it: Change, content: EstimateContent, holder: Mapping[str, Any], **facts: object) -> Estimate:
        """Adds an estimate with its lines, and records it with ``facts``."""
        checked = checked_estimate(content)
        columns = _FIRST_VERSION | checked.columns | dict(holder)
        shown = shown_contact(Estimate(**columns), self._ledger.home_region)
        row = it.put(Estimate, columns | derived_columns(columns, shown))
        placed = placed_lines((), checked.content.lines)
        write_lines(row.id, line_changes((), placed))
        it.note("add", Subject.ESTIMATE, row.id, None, whole(row, placed) | facts)
        return row_of(Estimate, row.id)

    def _update(
        self, it: Change, row: Estimate, action: str, changed: Mapping[str, Any], lines: Sequence[LineChange] = ()
    ) -> None:
        """Writes changed columns, what is derived from them, and the new version; and records it.

        ``lines`` are recorded too, and written by the caller.
        """
        before, after = difference(row.__data__, changed, lines)
        version, columns = row.version, dict(changed)
        if any(name in _DERIVED_FROM or name.startswith("site_") for name in changed):
            columns |= derived_columns(row.__data__ | columns, shown_contact(row, self._ledger.home_region))
        it.write(row, columns, is_changed=True)
        sides = {"version": version, **before}, {"version": row.version, **after}
        it.note(action, Subject.ESTIMATE, row.id, *sides)
