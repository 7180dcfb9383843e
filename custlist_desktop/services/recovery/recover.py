"""A list from a damaged one: what can be read of it, set right by its own journal."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.orm import among
from custlist_desktop.database.salvage import Salvaged, salvage
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.account import EstimateDefaultsRow, TextTemplate, TradeName, UserAccount
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import PROGRAM, Change, Ledger
from custlist_desktop.services.core.journal import Columns, columns_from, kept_columns
from custlist_desktop.services.customers.columns import found_again
from custlist_desktop.services.estimates.journal import placed_lines_from, whole
from custlist_desktop.services.estimates.lines import PlacedLine, line_changes, read_lines, write_lines
from custlist_desktop.services.history.estimate_states import LINES
from custlist_desktop.services.recovery.journal_states import LastState, last_estimates, last_states, said_of
from custlist_desktop.services.recovery.losses import Loss, losses
from custlist_desktop.services.samples.marks import mark_again
from custlist_desktop.services.upkeep.checking import MODELS, renew_rows
from custlist_desktop.system.config import home_region

_RECOVER: Final = "recover"
"""What the journal calls all of this."""
_TABLES: Final[Mapping[Subject, type[BaseModel]]] = {
    Subject.USER: UserAccount,
    Subject.TRADE_NAME: TradeName,
    Subject.TEXT_TEMPLATE: TextTemplate,
    Subject.ESTIMATE_DEFAULTS: EstimateDefaultsRow,
}
_NOT_JOURNALLED: Final = frozenset({"id", "proposal_options", "former_customer_id", "added_by", "updated_at"})
"""Columns of an estimate that change without an entry."""


@dataclass(frozen=True, slots=True)
class RecoveryRequest:
    """What a job needs to recover a list.

    Attributes:
        damaged: the list; it is only read.
        target: the new list, in a private folder; nothing is there yet.
        copies: of the same list, the newest first.
        with_log: whether the log beside it is read too where nobody knows whether it is the list's own.
    """

    damaged: Path
    target: Path
    copies: tuple[Path, ...]
    with_log: bool = False


@dataclass(frozen=True, slots=True)
class Recovered:
    """What the new list has, and what is known to be missing.

    Attributes:
        customers: how many it has.
        estimates: how many it has.
        from_journal: customers that could not be read, or not as they were saved last, and are the journal's now.
        unlinked: estimates whose customer is lost. They keep its key as their former one, and show no details.
        lost_lines: lines whose estimate is lost.
        salvaged: what could be read, by table.
        estimates_from_journal: estimates that could not be read, or not as they were saved last, likewise.
        locked_out: the names of users who had a password that is lost. They are deactivated.
        has_users: whether any user is known; else who opens the list becomes its Account Owner.
        lost: what is lost of each part of the list.
        marked: customers and estimates that are known again as samples, though the note of that was lost.
    """

    customers: int
    estimates: int
    from_journal: int
    unlinked: int
    lost_lines: int
    salvaged: Salvaged
    estimates_from_journal: int = 0
    locked_out: tuple[str, ...] = ()
    has_users: bool = True
    lost: tuple[Loss, ...] = ()
    marked: int = 0


def recover(request: RecoveryRequest, progress: Progress = unheard) -> Recovered:
    """Makes a new list of what can be read of a damaged one; a job. No other list is open in this process.

    Raises:
        DatabaseFileError: DAMAGED where nothing can be read; else why a file can't be used.
        TemporaryFolderError: there is no room to work in.
        CancelledError: ``progress`` said so.
    """
    found = salvage(request.damaged, request.target, request.copies, progress, with_log=request.with_log)
    with closing(open_customer_file(request.target)) as store:
        ledger = Ledger(store, home_region())
        with ledger.change(PROGRAM, None) as it:
            known_users = {row.id for row in UserAccount.select(UserAccount.id)}
            for subject, model in _TABLES.items():
                _set_right(it, subject, model)
            from_journal = _set_right(it, Subject.CUSTOMER, Customer)
            estimates_from_journal = _set_estimates_right(it)
            lost_lines = _drop_lost_lines()
            unlinked, lost_customers = _unlink_lost(it)
            marked = mark_again(it)
            counts = {"customers": Customer.select().count(), "estimates": Estimate.select().count()}
            lost = {"from_journal": from_journal, "unlinked": unlinked, "lost_lines": lost_lines}
            lost["estimates_from_journal"] = estimates_from_journal
            locked_out = _locked_out(known_users)
            has_users = UserAccount.select().exists()
            missing = tuple(losses(found, lost_lines, lost_customers))
            told = {f"lost_{loss.part}": loss.count for loss in missing}
            it.note(_RECOVER, Subject.CUSTOMER, 0, None, counts | lost | told)  # about no single customer
        renew_rows(store, ledger.home_region, MODELS, progress)
    return Recovered(
        **counts, **lost, locked_out=locked_out, salvaged=found, has_users=has_users, lost=missing, marked=marked
    )


def _set_right(it: Change, subject: Subject, model: type[BaseModel]) -> int:
    """Makes rows as the journal has them last, where it has all of a row; returns how many weren't so."""
    changed = 0
    for last in last_states(subject):
        row = model.get_or_none(model.id == last.key)
        if last.columns is None:
            if row is not None:  # a page that was given back still held it
                it.delete(row, _RECOVER)
            continue
        if row is not None and row.version > last.columns["version"]:
            continue
        columns = _columns(model, last.columns, row)
        if row is not None and all(row.__data__[name] == value for name, value in columns.items()):
            continue
        before = None if row is None else kept_columns(row)
        if row is None:
            it.put(model, columns)
        else:
            it.keep(row, columns)
        it.note(_RECOVER, subject, last.key, before, last.columns)
        changed += 1
    return changed


def _columns(model: type[BaseModel], kept: Columns, row: BaseModel | None) -> dict[str, Any]:
    """The columns that the journal has of a row; what it can't have again is left as it is, or out."""
    columns = columns_from(model, kept)
    if model is Customer:
        columns |= found_again(kept)
    if model is UserAccount:
        columns.pop("last_signed_in_at", None)
        if row is None and kept.get("has_password"):
            columns["active"] = False  # nobody is to come in by a name alone
    if model is TradeName and columns.get("is_default") and _has_other_default(columns["id"]):
        columns["is_default"] = False
    return columns


def _has_other_default(key: int) -> bool:
    return bool(TradeName.select().where(TradeName.is_default, TradeName.id != key).exists())


def _locked_out(known: Collection[int]) -> tuple[str, ...]:
    """The names of users who came back without their password, and so can't sign in.

    Where no Account Owner could, those who were active can, without a password: the list is to open.
    """
    lost = [row for row in UserAccount.select() if row.id not in known and not row.active]
    owners = [row for row in UserAccount.select() if row.role == Role.ACCOUNT_OWNER.value]
    if owners and not any(row.active for row in owners):
        for row in owners:
            UserAccount.update(active=True).where(UserAccount.id == row.id).execute()
    return tuple(row.name for row in lost)


def _set_estimates_right(it: Change) -> int:
    """Makes estimates and their lines as the journal has them last; returns how many weren't so."""
    changed = 0
    for last in last_estimates():
        row = Estimate.get_or_none(Estimate.id == last.key)
        if last.columns is None:
            if row is not None:
                it.delete(row, _RECOVER)
            continue
        if row is not None and row.version > last.columns["version"]:
            continue
        placed = placed_lines_from(last.columns[LINES])
        columns = _estimate_columns(last, row)
        if row is not None and _is_so(row, columns, placed):
            continue
        if _is_number_of_other(columns.get("number"), last.key):
            continue
        before = None if row is None else whole(row, read_lines(last.key))
        _write_estimate(it, last.key, row, columns, placed)
        it.note(_RECOVER, Subject.ESTIMATE, last.key, before, said_of(last.columns))
        changed += 1
    return changed


def _estimate_columns(last: LastState, row: Estimate | None) -> dict[str, Any]:
    """All columns that the journal has of an estimate: what an entry leaves out is empty."""
    fields = Estimate._meta.fields
    left_out = Estimate.DERIVED | (_NOT_JOURNALLED if row is not None else frozenset())
    columns = columns_from(Estimate, last.columns or {})
    usual = {name: field.default for name, field in fields.items() if field.default is not None or field.null}
    columns = {name: value for name, value in (usual | columns).items() if name not in left_out}
    if row is None:
        columns["updated_at"] = last.at
        columns["search_text"] = ""
    for name, model in (("customer", Customer), ("trade_name", TradeName)):
        key = columns.get(name)
        if key is not None and not model.select().where(model.id == key).exists():
            columns[name] = None
            if name == "customer":
                columns["former_customer_id"] = key
    return columns


def _is_so(row: Estimate, columns: Columns, placed: Sequence[PlacedLine]) -> bool:
    now = sorted(read_lines(row.id), key=lambda each: each.line.key)
    return all(row.__data__[name] == value for name, value in columns.items()) and now == sorted(
        placed, key=lambda each: each.line.key
    )


def _is_number_of_other(number: object, key: int) -> bool:
    return bool(Estimate.select().where(Estimate.number == number, Estimate.id != key).exists())


def _write_estimate(
    it: Change, key: int, row: Estimate | None, columns: Columns, placed: Sequence[PlacedLine]
) -> None:
    if row is None:
        it.put(Estimate, columns)
    else:
        it.keep(row, columns)
    keys = [each.line.key for each in placed]
    EstimateLineRow.delete().where((EstimateLineRow.estimate == key) | among(EstimateLineRow.id, keys)).execute()
    write_lines(key, line_changes((), placed))


def _drop_lost_lines() -> int:
    """Removes lines whose estimate is lost; returns how many."""
    lost = EstimateLineRow.delete().where(EstimateLineRow.estimate.not_in(Estimate.select(Estimate.id)))
    return int(lost.execute())


def _unlink_lost(it: Change) -> tuple[int, frozenset[int]]:
    """Ends the links of estimates to customers that are lost; returns how many, and the customers' keys."""
    lost = Estimate.customer.is_null(False) & Estimate.customer.not_in(Customer.select(Customer.id))
    rows = list(Estimate.select().where(lost))
    for row in rows:
        it.keep(row, {"customer": None, "former_customer_id": row.customer_id})
        it.note(_RECOVER, Subject.ESTIMATE, row.id, {"customer_id": row.former_customer_id}, {"customer_id": None})
    return len(rows), frozenset(int(row.former_customer_id or 0) for row in rows)
