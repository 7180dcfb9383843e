"""Estimates: made, saved, given a customer, duplicated, deleted and brought back (M3, M10, M11, M12)."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any

from custlist_desktop.database.store import Store
from custlist_desktop.domain.contact import ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError, NumberTakenError
from custlist_desktop.domain.estimate import CustomerHolder, EstimateContent, Linked, new_line_key
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.domain.text import clean_line
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.user_account import UserAccount
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.changes import Changes, Subject
from custlist_desktop.services.core.journal import Recorder, utc_now
from custlist_desktop.services.core.rows import row_of
from custlist_desktop.services.customers.columns import checked_columns
from custlist_desktop.services.customers.linking import link_estimate, refresh_derived, unlink_estimate
from custlist_desktop.services.customers.service import insert_customer
from custlist_desktop.services.estimates.columns import derived_columns, shown_contact
from custlist_desktop.services.estimates.journal import difference, given, whole
from custlist_desktop.services.estimates.lines import line_changes, placed_lines, read_lines, write_lines
from custlist_desktop.services.estimates.numbers import is_taken, keys_of, next_number
from custlist_desktop.services.estimates.rows import DeletedEstimate, EstimateRecord, record_of
from custlist_desktop.services.estimates.saving import (
    SavedEstimate,
    SavedEstimates,
    checked_contact,
    checked_estimate,
    journalled_columns,
    trade_name_there,
)

__all__ = ["DeletedEstimate", "EstimateRecord", "EstimateService"]

_DERIVED_FROM = frozenset({"number", "title", "notes"})
_FIRST_VERSION: dict[str, Any] = {"version": 1, "proposal_options": ""}


class EstimateService:
    """Changes estimates in the open file, each change in one transaction, recorded in the journal.

    Every function that takes an actor raises NotAllowedError for a user who was deactivated; both roles may do all
    of it. Listeners are told after the change is in the file.

    Args:
        file: the open customer list.
        changes: who is told.
        account: says what a new estimate begins with.
        home_region: ISO 3166-1 alpha-2 code of the country whose phone numbers need no country code.
        now: the clock, in UTC.
        today: the date here, for new estimates.
    """

    def __init__(
        self,
        file: Store,
        changes: Changes,
        account: AccountService,
        home_region: str,
        now: Callable[[], datetime] = utc_now,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._file = file
        self._changes = changes
        self._account = account
        self._now = now
        self._today = today
        self._saved = SavedEstimates()
        self.home_region = home_region

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
        """How many estimates there are."""
        return int(Estimate.select().count())

    def create(self, actor: Actor, customer_id: int | None = None) -> EstimateRecord:
        """A new draft with the account's defaults and the next automatic number, linked to a customer if given one.

        Raises:
            NotFoundError: the customer was deleted meanwhile.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
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
        with self._file.transaction():
            customer = None if customer_id is None else row_of(Customer, customer_id).id
            row = self._insert(actor, content, {"customer": customer}, {})
        self._changes.publish(Subject.ESTIMATE, row.id)
        return record_of(row)

    def save(self, actor: Actor, key: int, content: EstimateContent, version: int) -> EstimateRecord:
        """Saves what an estimate holds; only the columns and lines that changed are written and recorded.

        Args:
            actor: who saves.
            key: which estimate.
            content: all of it, as it is to be. A trade name that was deleted meanwhile is left out.
            version: the version that the change was made from.

        Returns:
            the estimate as saved; as it was, in the same version, if there was nothing to save.

        Raises:
            InvalidDetailsError: the content can't be saved; see `check_estimate`.
            NumberTakenError: another estimate has the number.
            NotFoundError: the estimate was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is an `EstimateRecord`.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        saved = self._saved.of(key, version)
        checked = checked_estimate(content, saved)
        with self._file.transaction():
            row = self._current(key, version)
            before = saved.placed if saved else read_lines(key)
            placed = placed_lines(before, checked.content.lines)
            lines = line_changes(before, placed)
            columns = checked.columns
            changed = {name: value for name, value in columns.items() if value != row.__data__[name]}
            if not changed and not lines:
                return record_of(row, checked.content.lines)
            if "number" in changed and is_taken(checked.content.number, by_other_than=key):
                raise NumberTakenError(checked.content.number)
            self._update(actor, row, "edit", changed, difference(row.__data__, changed, lines))
            write_lines(key, lines)
        self._saved.remember(key, SavedEstimate(row.version, checked, tuple(placed)))
        self._changes.publish(Subject.ESTIMATE, key)
        return record_of(row, checked.content.lines)

    def set_customer(self, actor: Actor, key: int, holder: CustomerHolder, version: int) -> EstimateRecord:
        """Links an estimate to a customer (M10), or unlinks it with details of its own.

        Raises:
            InvalidDetailsError: the details can't be saved; only a name isn't needed here.
            NotFoundError: the estimate or the customer was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is an `EstimateRecord`.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        with self._file.transaction():
            row = self._current(key, version)
            record = record_of(row)
            recorder = Recorder.begin(actor, self._now())
            if isinstance(holder, Linked):
                if row.customer_id == holder.customer_id:
                    return record
                link_estimate(recorder, row, row_of(Customer, holder.customer_id))
            else:
                details = holder if holder == record.contact else checked_contact(holder, self.home_region)
                if row.customer_id is None and details == record.contact:
                    return record
                unlink_estimate(recorder, row, details, self.home_region)
        self._changes.publish(Subject.ESTIMATE, key)
        return record_of(row_of(Estimate, key), record.content.lines)

    def add_customer(self, actor: Actor, key: int, details: CustomerDetails, version: int) -> EstimateRecord:
        """Adds a customer to the list and links the estimate to it, both or neither (M3).

        Raises:
            InvalidDetailsError: the details can't be saved.
            NotFoundError: the estimate was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is an `EstimateRecord`.
        """
        authorise(actor, Action.ADD_CUSTOMER_FROM_ESTIMATE)
        columns = checked_columns(details, self.home_region)
        with self._file.transaction():
            row = self._current(key, version)
            recorder = Recorder.begin(actor, self._now())
            customer = insert_customer(recorder, columns)
            link_estimate(recorder, row, customer)
        self._changes.publish(Subject.CUSTOMER, customer.id)
        self._changes.publish(Subject.ESTIMATE, key)
        return record_of(row_of(Estimate, key))

    def duplicate(self, actor: Actor, key: int) -> EstimateRecord:
        """A draft of today with the same content and customer, and the next automatic number.

        It is valid for as many days as the other one was.

        Raises:
            NotFoundError: the estimate was deleted meanwhile.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        with self._file.transaction():
            row, today = row_of(Estimate, key), self._today()
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
            made = self._insert(actor, copy, holder, {"duplicate_of": key})
        self._changes.publish(Subject.ESTIMATE, made.id)
        return record_of(made)

    def delete(self, actor: Actor, key: int) -> DeletedEstimate:
        """Deletes an estimate with its lines. Its proposals stay as they were issued.

        Returns:
            what `undo_delete` needs to bring it back.

        Raises:
            NotFoundError: it was deleted meanwhile.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        with self._file.transaction():
            row, lines = row_of(Estimate, key), tuple(read_lines(key))
            deleted = DeletedEstimate(dict(row.__data__), lines, record_of(row, tuple(each.line for each in lines)))
            recorder = Recorder.begin(actor, self._now())
            Estimate.delete().where(Estimate.id == key).execute()
            recorder.record("delete", Subject.ESTIMATE, key, whole(journalled_columns(row), lines), None)
        self._changes.publish(Subject.ESTIMATE, key)
        return deleted

    def undo_delete(self, actor: Actor, deleted: DeletedEstimate) -> EstimateRecord:
        """Brings a deleted estimate back, with its key, its lines and its link.

        If its customer is gone meanwhile it holds the details as they were; if its number was given to another
        estimate meanwhile it gets the next automatic one.

        Raises:
            ChangedMeanwhileError: the estimate is back already; ``current`` is its `EstimateRecord`.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        key = deleted.record.id
        with self._file.transaction():
            there = Estimate.get_or_none(Estimate.id == key)
            if there is not None:
                raise ChangedMeanwhileError(record_of(there))
            recorder = Recorder.begin(actor, self._now())
            columns = self._brought_back(deleted)
            Estimate.insert(columns | {"updated_at": recorder.at, "version": deleted.record.version + 1}).execute()
            row = row_of(Estimate, key)
            refresh_derived(row, shown_contact(row, self.home_region))
            write_lines(key, line_changes((), deleted.lines))
            recorder.record("undo_delete", Subject.ESTIMATE, key, None, whole(journalled_columns(row), deleted.lines))
        self._changes.publish(Subject.ESTIMATE, key)
        return record_of(row)

    def set_status(self, actor: Actor, key: int, status: EstimateStatus) -> EstimateRecord:
        """Gives an estimate another status, whatever else is changed in it meanwhile.

        Raises:
            InvalidDetailsError: expired is no status that is kept.
            NotFoundError: the estimate was deleted meanwhile.
        """
        authorise(actor, Action.EDIT_ESTIMATES)
        with self._file.transaction():
            row = row_of(Estimate, key)
            record = record_of(row)
            if record.content.status is status:
                return record
            checked_estimate(replace(record.content, status=status))
            changed = {"status": status.value}
            self._update(actor, row, "set_status", changed, difference(row.__data__, changed))
        self._changes.publish(Subject.ESTIMATE, key)
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
        authorise(actor, Action.EDIT_ESTIMATES)
        with self._file.transaction():
            if row_of(Estimate, key).proposal_options == text:
                return
            Estimate.update(proposal_options=text).where(Estimate.id == key).execute()
        self._changes.publish(Subject.PROPOSAL_OPTIONS, key)

    def status_since(self, key: int) -> datetime | None:
        """When an estimate was given the status that it has, in UTC; None if the journal doesn't say."""
        status = Estimate.select(Estimate.status).where(Estimate.id == key).scalar()
        found = None if status is None else given(key, str(status))
        return None if found is None else found.at

    def proposal_choices(self, actor: Actor) -> str:
        """What ``actor`` chose for proposals so far, as JSON text, for the next one; empty if nothing."""
        authorise(actor, Action.EDIT_ESTIMATES)
        row = UserAccount.get_or_none(UserAccount.id == actor.user_id)
        return "" if row is None else str(row.proposal_choices)

    def keep_proposal_choices(self, actor: Actor, text: str) -> None:
        """Keeps what ``actor`` chose for proposals. It is no change of the user: their version stays."""
        authorise(actor, Action.EDIT_ESTIMATES)
        with self._file.transaction():
            UserAccount.update(proposal_choices=text).where(UserAccount.id == actor.user_id).execute()

    def ensure_derived(self) -> None:
        """Fills in sort keys and search texts of estimates that an older program made, which knew none."""
        missing = Estimate.select().where(Estimate.search_text == "")
        if not missing.exists():
            return
        with self._file.transaction():
            for row in list(missing):
                refresh_derived(row, shown_contact(row, self.home_region))

    def _current(self, key: int, version: int) -> Estimate:
        """The row with ``key``, which must be in ``version``."""
        row = row_of(Estimate, key)
        if row.version != version:
            raise ChangedMeanwhileError(record_of(row))
        return row

    def _insert(
        self, actor: Actor, content: EstimateContent, holder: Mapping[str, Any], journalled: Mapping[str, Any]
    ) -> Estimate:
        """Adds an estimate with its lines, and records it."""
        checked = checked_estimate(content)
        recorder = Recorder.begin(actor, self._now())
        columns = _FIRST_VERSION | checked.columns | dict(holder)
        row = Estimate(**columns, created_at=recorder.at, updated_at=recorder.at)
        for name, value in derived_columns(row.__data__, shown_contact(row, self.home_region)).items():
            setattr(row, name, value)
        row.save(force_insert=True)
        placed = placed_lines((), checked.content.lines)
        write_lines(row.id, line_changes((), placed))
        recorder.record(
            "add", Subject.ESTIMATE, row.id, None, whole(journalled_columns(row), placed) | dict(journalled)
        )
        return row_of(Estimate, row.id)

    def _update(
        self,
        actor: Actor,
        row: Estimate,
        action: str,
        changed: Mapping[str, Any],
        sides: tuple[dict[str, Any], dict[str, Any]],
    ) -> None:
        """Writes changed columns, what is derived from them, and the new version; and records it.

        ``row`` is then as the file has it.
        """
        recorder = Recorder.begin(actor, self._now())
        columns = dict(changed)
        if any(name in _DERIVED_FROM or name.startswith("site_") for name in changed):
            derived = derived_columns(row.__data__ | columns, shown_contact(row, self.home_region))
            columns |= {name: value for name, value in derived.items() if value != getattr(row, name)}
        version = row.version + 1
        columns |= {"updated_at": recorder.at, "version": version}
        Estimate.update(columns).where(Estimate.id == row.id).execute()
        before, after = {"version": row.version, **sides[0]}, {"version": version, **sides[1]}
        recorder.record(action, Subject.ESTIMATE, row.id, before, after)
        for name, value in columns.items():
            setattr(row, name, value)

    def _brought_back(self, deleted: DeletedEstimate) -> dict[str, Any]:
        """The columns of a deleted estimate, for a file in which what it refers to may be gone."""
        columns, record = dict(deleted.columns), deleted.record
        customer_id = record.customer_id
        if customer_id is not None and not Customer.select().where(Customer.id == customer_id).exists():
            columns |= {"customer": None, "former_customer_id": customer_id, **asdict(record.contact)}
        columns["trade_name"] = trade_name_there(columns["trade_name"])
        if is_taken(columns["number"]):
            columns["number"] = next_number(self._account.defaults().number_pattern, self._today().year)
        return columns
