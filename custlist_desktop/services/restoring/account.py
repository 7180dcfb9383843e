"""Restoring what is the account's own: trade names, templates, the defaults of estimates, and users."""

import json
from collections import Counter
from typing import Any, Final

from custlist_desktop.database.orm import among
from custlist_desktop.domain.account import TRADE_NAME_TEXTS, EstimateDefaults, Paper
from custlist_desktop.domain.account_checks import check_defaults
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.domain.roles import Role
from custlist_desktop.domain.text import fold
from custlist_desktop.models.account import EstimateDefaultsRow, TextTemplate, TradeName, UserAccount
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.account.trade_names import make_default
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK, RESTORED, kept_columns
from custlist_desktop.services.estimates.columns import taxes_from_json
from custlist_desktop.services.restoring.comparing import DEFAULTS_COLUMNS, LOGO, USER_COLUMNS
from custlist_desktop.services.restoring.restore_run import RestoreRun

_IS_DEFAULT: Final = "is_default"


# Trade names


def restore_trade_names(run: RestoreRun) -> None:
    """Brings trade names back, with the estimates that named them and name none by now, and their fields."""
    for difference, _ in run.each(RecordKind.TRADE_NAME, Since.DELETED):
        was = run.copy.columns(TradeName, difference.key)
        row = run.put_back(TradeName, Subject.TRADE_NAME, difference.key, was | {_IS_DEFAULT: False})
        run.it.note(BROUGHT_BACK, Subject.TRADE_NAME, row.id, None, kept_columns(row))
        if was[_IS_DEFAULT] or not TradeName.select().where(TradeName.is_default).exists():
            make_default(run.it, row)
        _name_again(run, row)
    for difference, fields in run.each(RecordKind.TRADE_NAME, Since.CHANGED):
        was, row = run.copy.columns(TradeName, difference.key), run.it.locked(TradeName, difference.key)
        names = set(fields & set(TRADE_NAME_TEXTS)) | ({"logo", "logo_format"} if LOGO in fields else set())
        run.it.update(row, {name: was[name] for name in names})
        if _IS_DEFAULT in fields:
            default = row.id if was[_IS_DEFAULT] else run.copy.first_key(TradeName, _IS_DEFAULT)
            there = TradeName.get_or_none(TradeName.id == default)
            if there is not None:  # else the one that is the default now stays it
                make_default(run.it, there)


def _name_again(run: RestoreRun, row: TradeName) -> None:
    last = (
        JournalEntry.select(JournalEntry.before)
        .where(JournalEntry.subject == Subject.TRADE_NAME.value, JournalEntry.subject_id == row.id)
        .where(JournalEntry.after.is_null())
        .order_by(JournalEntry.id.desc())
        .first()
    )
    named = json.loads(last.before).get("estimates", []) if last is not None and last.before else []
    nameless = among(Estimate.id, named) & Estimate.trade_name.is_null()
    Estimate.update(trade_name=row.id).where(nameless).execute()
    run.it.tell(Subject.ESTIMATE, *named)


def remove_trade_names(run: RestoreRun, account: AccountService) -> None:
    """Deletes trade names that were added since."""
    for difference, _ in run.each(RecordKind.TRADE_NAME, Since.ADDED):
        account.delete_trade_name(run.it.actor, difference.key)


# Templates


def restore_templates(run: RestoreRun, account: AccountService) -> None:
    """Restores templates, each by itself; two may have exchanged their names.

    Raises:
        InvalidDetailsError: two of a kind and a language would have one name.
    """
    for difference, _ in run.each(RecordKind.TEXT_TEMPLATE, Since.ADDED):
        account.delete_template(run.it.actor, difference.key)
    for difference, fields in run.each(RecordKind.TEXT_TEMPLATE, Since.CHANGED):
        was, row = run.copy.columns(TextTemplate, difference.key), run.it.locked(TextTemplate, difference.key)
        run.it.update(row, {name: was[name] for name in fields})
    for difference, _ in run.each(RecordKind.TEXT_TEMPLATE, Since.DELETED):
        was = run.copy.columns(TextTemplate, difference.key)
        row = run.put_back(TextTemplate, Subject.TEXT_TEMPLATE, difference.key, was)
        run.it.note(BROUGHT_BACK, Subject.TEXT_TEMPLATE, row.id, None, kept_columns(row))
    if run.records[RecordKind.TEXT_TEMPLATE] or run.fields:
        counted = Counter((row.kind, row.language, fold(row.name)) for row in TextTemplate.select())
        if max(counted.values(), default=0) > 1:
            raise InvalidDetailsError([Problem("name", "name_taken")])


# Defaults


def restore_defaults(run: RestoreRun) -> None:
    """Restores what new estimates begin with.

    Raises:
        InvalidDetailsError: what the copy has, with what stays, can't be saved.
    """
    for difference, fields in run.each(RecordKind.ESTIMATE_DEFAULTS, Since.CHANGED):
        was = run.copy.columns(EstimateDefaultsRow, difference.key)
        row = run.it.locked(EstimateDefaultsRow, difference.key)
        run.it.update(row, {name: was[name] for name in fields})
        _check_defaults(run, row)
    for difference, _ in run.each(RecordKind.ESTIMATE_DEFAULTS, Since.DELETED):
        was = run.copy.columns(EstimateDefaultsRow, difference.key)
        row = run.put_back(EstimateDefaultsRow, Subject.ESTIMATE_DEFAULTS, difference.key, was)
        run.it.note("edit", Subject.ESTIMATE_DEFAULTS, row.id, None, kept_columns(row))
        _check_defaults(run, row)
    for difference, _ in run.each(RecordKind.ESTIMATE_DEFAULTS, Since.ADDED):
        run.it.delete(run.it.locked(EstimateDefaultsRow, difference.key))


def _check_defaults(run: RestoreRun, row: EstimateDefaultsRow) -> None:
    values = {name: getattr(row, name) for name in DEFAULTS_COLUMNS if name not in ("taxes", "paper")}
    defaults = run.copy.understood(
        lambda: EstimateDefaults(**values, taxes=taxes_from_json(row.taxes), paper=Paper(row.paper))
    )
    problems = errors_in(check_defaults(defaults))
    if problems:
        raise InvalidDetailsError(problems)


# Users


def restore_users(run: RestoreRun) -> None:
    """Gives users again their names, email addresses and roles, and says who is active; passwords stay.

    Whoever restores keeps their own role, so that an Account Owner is left. Who came later is deactivated, since a
    user is never deleted.
    """
    for difference, fields in run.each(RecordKind.USERS, Since.CHANGED):
        for name, then, now in difference.fields:
            if name in fields and now is not None:
                row = run.it.locked(UserAccount, int(name))
                _restore_user(run, row, None if then is None else run.copy.columns(UserAccount, row.id))


def _restore_user(run: RestoreRun, row: UserAccount, was: dict[str, Any] | None) -> None:
    columns: dict[str, Any] = {"active": False} if was is None else {name: was[name] for name in USER_COLUMNS}
    if "role" in columns:
        run.copy.understood(lambda: Role(columns["role"]))
    if row.id == run.it.actor.user_id:
        columns = {name: value for name, value in columns.items() if name not in ("role", "active")}
    run.it.update(row, columns, RESTORED)
