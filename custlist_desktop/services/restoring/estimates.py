"""Restoring estimates: their fields and lines, whom they are for, and those that were deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from custlist_desktop.database.comparing import LINE_COLUMNS
from custlist_desktop.database.orm import among
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateContent, Linked, new_line_key
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK, RESTORED
from custlist_desktop.services.customers.linking import refresh_derived
from custlist_desktop.services.estimates.columns import contact_columns, content_of, derived_columns, shown_contact
from custlist_desktop.services.estimates.journal import difference as journal_sides
from custlist_desktop.services.estimates.journal import whole
from custlist_desktop.services.estimates.lines import PlacedLine, line_changes, line_from, write_lines
from custlist_desktop.services.estimates.numbers import is_taken, keys_of, next_number
from custlist_desktop.services.estimates.saving import trade_name_there
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.restoring.comparing import HOLDER, LINES
from custlist_desktop.services.restoring.restore_run import RestoreRun

_PARKED: Final = "\0{}"
"""A number that nobody can type, while numbers are exchanged."""


@dataclass(frozen=True, slots=True)
class CopiedEstimate:
    """An estimate as the copy has it."""

    columns: Mapping[str, Any]
    content: EstimateContent
    placed: tuple[PlacedLine, ...]
    contact: ContactDetails


def remove_estimates(run: RestoreRun, estimates: EstimateService) -> None:
    """Deletes estimates that were added since; what was issued of them stays."""
    for difference, _ in run.each(RecordKind.ESTIMATE, Since.ADDED):
        estimates.delete(run.it.actor, difference.key)


def bring_estimates_back(run: RestoreRun, account: AccountService, today: date) -> None:
    """Adds estimates again that were deleted since, under their keys, with their lines and their links.

    One whose customer is gone holds the details that it had; one whose number was given again gets the next one.
    """
    for difference, _ in run.each(RecordKind.ESTIMATE, Since.DELETED):
        was = _copied(run, difference.key)
        columns = dict(was.columns) | {"trade_name": trade_name_there(was.content.trade_name_id)}
        key = was.columns["customer"]
        if key is not None and not Customer.select().where(Customer.id == key).exists():
            columns |= {"customer": None, "former_customer_id": key, **asdict(was.contact)}
        if is_taken(was.content.number):
            columns["number"] = next_number(account.defaults().number_pattern, today.year)
            run.renumbered.append((was.content.number, columns["number"]))
        row = run.put_back(Estimate, Subject.ESTIMATE, difference.key, columns)
        refresh_derived(run.it, row, shown_contact(row, run.ledger.home_region))
        placed = _with_own_keys(was.placed)
        write_lines(row.id, line_changes((), placed))
        run.it.note(BROUGHT_BACK, Subject.ESTIMATE, row.id, None, whole(row, placed))


def edit_estimates(run: RestoreRun, estimates: EstimateService) -> None:
    """Gives estimates again what was changed in them.

    Raises:
        InvalidDetailsError: what the copy has, with what stays, can't be saved.
    """
    for difference, fields in run.each(RecordKind.ESTIMATE, Since.CHANGED):
        was, actor = _copied(run, difference.key), run.it.actor
        record = estimates.get(actor, difference.key)
        names = [name for name in fields if name not in (HOLDER, "number")]
        changes = {name: getattr(was.content, name) for name in names}
        if LINES in changes:
            changes[LINES] = tuple(each.line for each in _with_own_keys(was.placed, difference.key))
        record = estimates.save(actor, record.id, replace(record.content, **changes), record.version, RESTORED)
        if HOLDER in fields:
            customer = was.columns["customer"]
            is_there = customer is not None and Customer.select().where(Customer.id == customer).exists()
            estimates.set_customer(actor, record.id, Linked(customer) if is_there else was.contact, record.version)


def renumber_estimates(run: RestoreRun) -> None:
    """Gives estimates again the numbers that they had, also where two exchanged them.

    One whose number another estimate has by now keeps the one that it has.
    """
    wanted: dict[int, tuple[Estimate, str]] = {}
    for difference, fields in run.chosen.chosen(RecordKind.ESTIMATE, Since.CHANGED):
        names = {name for name, *_ in difference.fields} if fields is None else fields
        if "number" in names:
            row = run.it.locked(Estimate, difference.key)
            wanted[row.id] = row, run.copy.columns(Estimate, row.id)["number"]
    while taken := [key for key, (_, number) in wanted.items() if not wanted.keys() >= set(keys_of(number))]:
        for key in taken:
            run.kept_numbers.append(wanted.pop(key)[0].number)
    for key in wanted:
        Estimate.update(number=_PARKED.format(key), number_sort=None).where(Estimate.id == key).execute()
    for row, number in wanted.values():
        before, after = journal_sides(row.__data__, {"number": number})
        columns = {"number": number}
        columns |= derived_columns(row.__data__ | columns, shown_contact(row, run.ledger.home_region))
        version = row.version
        run.it.write(row, columns)
        run.it.note(
            RESTORED, Subject.ESTIMATE, row.id, {"version": version, **before}, {"version": row.version, **after}
        )


def _copied(run: RestoreRun, key: int) -> CopiedEstimate:
    columns = run.copy.columns(Estimate, key)
    names = ("id", *LINE_COLUMNS, "position")
    rows = run.copy.lines(key, names)

    def read() -> CopiedEstimate:
        placed = tuple(line_from(row) for row in rows)
        content = content_of(Estimate(**columns), tuple(each.line for each in placed))
        return CopiedEstimate(columns, content, placed, _contact(run, columns))

    found: CopiedEstimate = run.copy.understood(read)
    return found


def _contact(run: RestoreRun, columns: Mapping[str, Any]) -> ContactDetails:
    """The details that the estimate showed."""
    if columns["customer"] is None:
        return contact_columns(Estimate(**columns))
    return contact_columns(Customer(**run.copy.columns(Customer, columns["customer"])))


def _with_own_keys(placed: Sequence[PlacedLine], estimate: int | None = None) -> list[PlacedLine]:
    """Lines under keys that no other estimate's line has by now."""
    keys = [each.line.key for each in placed]
    there = EstimateLineRow.select(EstimateLineRow.id).where(
        among(EstimateLineRow.id, keys), EstimateLineRow.estimate != (estimate or 0)
    )
    taken = {row.id for row in there}
    return [
        replace(each, line=replace(each.line, key=new_line_key())) if each.line.key in taken else each
        for each in placed
    ]
