"""Taking changes of estimates back: deleted ones return, new ones go, others have again what they held."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from peewee import Field

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.roles import Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow, IssuedProposalRow
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change
from custlist_desktop.services.core.journal import SAME_AS, Columns, Entry, as_python
from custlist_desktop.services.customers.linking import is_held, link_estimate, refresh_derived, unlink_estimate
from custlist_desktop.services.estimates.columns import shown_contact
from custlist_desktop.services.estimates.journal import (
    PLACE,
    placed_lines_from,
    whole,
    whole_as_read,
    whole_when_deleted,
)
from custlist_desktop.services.estimates.lines import line_changes, read_lines, write_lines
from custlist_desktop.services.estimates.numbers import is_taken
from custlist_desktop.services.estimates.rows import record_of
from custlist_desktop.services.estimates.saving import trade_name_there
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.history.customer_history import details_from
from custlist_desktop.services.history.estimate_states import LINES, before_entry, content_from, state_changes
from custlist_desktop.services.history.journal_rows import Side, rows_of, sides_of

_SAYS_NOTHING = frozenset({"version", "updated_at", "total", PLACE, SAME_AS})


class EstimateReverting:
    """Takes changes of estimates back, inside one change."""

    def __init__(
        self, it: Change, actor: Actor, estimates: EstimateService, home_region: str, next_number: Callable[[], str]
    ) -> None:
        """``next_number`` gives the next automatic number of an estimate."""
        self._it = it
        self._actor = actor
        self._estimates = estimates
        self._home_region = home_region
        self._next_number = next_number

    def revert(self, entries: Sequence[Entry], action: str) -> None:
        """Takes back what ``entries`` of one estimate say, the last one first.

        Raises:
            NotFoundError: it is gone by now, or the customer that it had.
            ChangedMeanwhileError: what was changed is another by now, or it is back already; ``current`` is its
                `EstimateRecord`.
            InvalidDetailsError: with what was changed since, it couldn't be saved.
            NumberTakenError: another one has its number.
        """
        first = entries[0]
        if first.after is None:
            self._bring_back(first, action)
        elif first.before is None:
            self._take_away(first, action)
        elif is_of_holder(first):
            revert_holder(self._it, first, self._home_region)
        else:
            self._revert_edits(entries, action)

    def _revert_edits(self, entries: Sequence[Entry], action: str) -> None:
        row = self._it.locked(Estimate, entries[0].key)
        record = record_of(row)
        state = whole_as_read(row, read_lines(row.id))
        for entry in entries:
            before, after = entry.before or {}, entry.after or {}
            if not _is_as_left(state, before, after):
                raise ChangedMeanwhileError(record)
            state = before_entry(state, before, after)
        self._estimates.save(self._actor, row.id, content_from(state), record.version, action)

    def _take_away(self, entry: Entry, action: str) -> None:
        row = self._it.locked(Estimate, entry.key)
        lines = read_lines(row.id)
        is_left = bool(state_changes(entry.after or {}, whole_as_read(row, lines)))
        issued = IssuedProposalRow.select().where(IssuedProposalRow.estimate_id == row.id)
        if is_left or (entry.action == "add" and issued.exists()):
            raise ChangedMeanwhileError(record_of(row))
        self._it.remove(row)
        self._it.note(action, Subject.ESTIMATE, row.id, whole_when_deleted(row, lines), None)

    def _bring_back(self, entry: Entry, action: str) -> None:
        kept = entry.before or {}
        lines = placed_lines_from(kept[LINES])
        row = self._it.put_back(Estimate, entry, record_of, **self._changed_meanwhile(kept))
        refresh_derived(self._it, row, shown_contact(row, self._home_region))
        write_lines(row.id, line_changes((), lines))
        self._it.note(action, Subject.ESTIMATE, row.id, None, whole(row, lines))

    def _changed_meanwhile(self, kept: Columns) -> dict[str, Any]:
        """The columns of a deleted estimate that can't be as they were: what they refer to is gone, or taken."""
        columns: dict[str, Any] = {"trade_name": trade_name_there(kept.get("trade_name_id"))}
        holder = kept.get("customer_id")
        if holder is not None and not Customer.select().where(Customer.id == holder).exists():
            columns |= {"customer": None, "former_customer_id": holder, **asdict(_contact_of(kept, holder))}
        if is_taken(kept["number"]):
            columns["number"] = self._next_number()
        return columns


def is_of_holder(entry: Entry) -> bool:
    """Whether an entry is about whose an estimate is."""
    return "customer_id" in (entry.before or {}) and LINES not in (entry.before or {})


def revert_holder(it: Change, entry: Entry, home_region: str) -> None:
    """Gives an estimate the customer, or the details, that it had.

    Raises:
        NotFoundError: the customer is gone by now.
        ChangedMeanwhileError: it is another one's by now; ``current`` is its `EstimateRecord`.
    """
    row = it.locked(Estimate, entry.key)
    if not is_held(row.__data__, entry.after or {}):
        raise ChangedMeanwhileError(record_of(row))
    before = entry.before or {}
    if before["customer_id"] is not None:
        link_estimate(it, row, it.locked(Customer, before["customer_id"]))
    else:
        details = ContactDetails(**{name: before.get(name, "") for name in CONTACT_FIELDS})
        unlink_estimate(it, row, details, home_region)


def _contact_of(kept: Columns, holder: int) -> ContactDetails:
    """The details of a customer who is gone. What an older version deleted has them in the customer's own entry."""
    shown: Mapping[str, Any] | None = kept.get("shown")
    if not shown:
        deleted = next((row for row in rows_of(Subject.CUSTOMER, holder) if row.after is None), None)
        shown = asdict(details_from(sides_of(deleted)[0] or {})) if deleted else {}
    return ContactDetails(**{name: shown.get(name, "") for name in CONTACT_FIELDS})


def _is_as_left(state: Side, before: Columns, after: Columns) -> bool:
    """Whether all that an entry changed is as it left it."""
    lines = state[LINES]
    changed = after.get(LINES, {})
    return all(
        _is_column_as_left(state, name, value)
        for name, value in after.items()
        if name not in _SAYS_NOTHING and name != LINES
    ) and all(_is_line_as_left(lines.get(key), before[LINES][key], line) for key, line in changed.items())


def _is_column_as_left(state: Side, name: str, value: Any) -> bool:
    field = Estimate._meta.columns.get(name) or Estimate._meta.fields.get(name)
    if field is None:
        return True  # an older version's, which is gone
    now = state.get(field.column_name)
    if isinstance(value, dict):
        return str(now or "")[value["from"] :].startswith(value["text"])
    return _are_same(field, now, value)


def _is_line_as_left(now: Side | None, before: Side | None, after: Side | None) -> bool:
    if now is None or after is None:
        return now is after
    fields = EstimateLineRow._meta.fields
    names = (after if before is not None else after | now).keys() - _SAYS_NOTHING
    return all(_are_same(fields[name], now.get(name), after.get(name)) for name in names if name in fields)


def _are_same(field: Field, one: Any, other: Any) -> bool:
    if isinstance(one, list) or isinstance(other, list):
        return (one or []) == (other or [])
    return as_python(field, one) == as_python(field, other) or not (one or other)
