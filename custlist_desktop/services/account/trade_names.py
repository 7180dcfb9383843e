"""How the company presents itself: trade names, one of which is the default."""

from dataclasses import dataclass
from typing import Any

from custlist_desktop.domain.account import LogoFormat, TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.account_checks import check_trade_name, normalised_trade_name
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.trade_name import TradeName
from custlist_desktop.services.account.part import AccountPart, check_version
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.changes import Subject
from custlist_desktop.services.core.rows import row_of

_MOST_VARIABLES = 10_000  # in one statement; SQLite takes 32,766
_TEXTS = (
    "name",
    "address_line1",
    "address_line2",
    "city",
    "country",
    "state_province",
    "postal_code",
    "phone",
    "email",
    "website",
    "licence_number",
)


@dataclass(frozen=True, slots=True)
class DeletedTradeName:
    """A delete that can be undone: the whole row, what it said, and the estimates that named it."""

    columns: dict[str, Any]
    record: TradeNameRecord
    estimate_ids: tuple[int, ...]


class TradeNameService(AccountPart):
    """Reads and changes trade names."""

    def trade_names(self) -> list[TradeNameRecord]:
        """All trade names: the default first, then in the order in which they were added."""
        return [_record(row) for row in TradeName.select().order_by(TradeName.is_default.desc(), TradeName.id)]

    def trade_name(self, key: int) -> TradeNameRecord:
        """The trade name with ``key``. Raises NotFoundError if there is none."""
        return _record(row_of(TradeName, key))

    def default_trade_name(self) -> TradeNameRecord | None:
        """The one that an estimate uses which names none; None while there are no trade names."""
        row = TradeName.get_or_none(TradeName.is_default)
        return None if row is None else _record(row)

    def estimates_with(self, key: int) -> int:
        """How many estimates name this trade name."""
        return int(Estimate.select().where(Estimate.trade_name == key).count())

    def add_trade_name(self, actor: Actor, details: TradeNameDetails) -> TradeNameRecord:
        """Adds a trade name; the first one is the default.

        Raises:
            NotAllowedError: only an Account Owner may.
            InvalidDetailsError: the details can't be saved.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        columns = self._checked(details)
        with self._file.transaction():
            first = self.default_trade_name() is None
            row = self._insert(actor, TradeName, Subject.TRADE_NAME, columns | {"is_default": first})
        self._changes.publish(Subject.TRADE_NAME, row.id)
        return self.trade_name(row.id)

    def edit_trade_name(self, actor: Actor, key: int, details: TradeNameDetails, version: int) -> TradeNameRecord:
        """Saves other details; proposals made from now on show them.

        Raises:
            NotAllowedError: only an Account Owner may.
            InvalidDetailsError: the details can't be saved.
            NotFoundError: it was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is a `TradeNameRecord`.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        columns = self._checked(details)
        with self._file.transaction():
            row = row_of(TradeName, key)
            check_version(version, row.version, _record(row))
            changed = self._update(actor, row, Subject.TRADE_NAME, columns, "edit")
        if changed:
            self._changes.publish(Subject.TRADE_NAME, key)
        return self.trade_name(key)

    def make_default(self, actor: Actor, key: int) -> TradeNameRecord:
        """Makes a trade name the one that estimates use which name none.

        Raises:
            NotAllowedError: only an Account Owner may.
            NotFoundError: it was deleted meanwhile.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        with self._file.transaction():
            row = row_of(TradeName, key)
            before = TradeName.get_or_none(TradeName.is_default)
            changed = [key]
            if before is not None and before.id != key:
                self._update(actor, before, Subject.TRADE_NAME, {"is_default": False}, "unset_default")
                changed.append(before.id)
            self._update(actor, row, Subject.TRADE_NAME, {"is_default": True}, "set_default")
        self._changes.publish(Subject.TRADE_NAME, *changed)
        return self.trade_name(key)

    def delete_trade_name(self, actor: Actor, key: int) -> DeletedTradeName:
        """Deletes a trade name. Estimates that named it use the default; if it was that, the oldest other one is now.

        Returns:
            what `undo_delete_trade_name` needs to bring it back.

        Raises:
            NotAllowedError: only an Account Owner may.
            NotFoundError: it was deleted meanwhile.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        with self._file.transaction():
            row = row_of(TradeName, key)
            named = Estimate.select(Estimate.id).where(Estimate.trade_name == key).order_by(Estimate.id)
            deleted = DeletedTradeName(dict(row.__data__), _record(row), tuple(each.id for each in named))
            self._delete(actor, row, Subject.TRADE_NAME)  # its key in those estimates is set to NULL by the file
            heir = TradeName.select().order_by(TradeName.id).first() if row.is_default else None
            if heir is not None:
                self._update(actor, heir, Subject.TRADE_NAME, {"is_default": True}, "set_default")
        self._changes.publish(Subject.TRADE_NAME, key, *([heir.id] if heir is not None else []))
        if deleted.estimate_ids:
            self._changes.publish(Subject.ESTIMATE, *deleted.estimate_ids)
        return deleted

    def undo_delete_trade_name(self, actor: Actor, deleted: DeletedTradeName) -> TradeNameRecord:
        """Brings a deleted trade name back, with its key, as the default if it was that.

        Estimates that named it and name no other by now name it again.

        Raises:
            NotAllowedError: only an Account Owner may.
            ChangedMeanwhileError: it is back already; ``current`` is its `TradeNameRecord`.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        key, was_default = deleted.record.id, deleted.record.is_default
        with self._file.transaction():
            there = TradeName.get_or_none(TradeName.id == key)
            if there is not None:
                raise ChangedMeanwhileError(_record(there))
            heir = TradeName.get_or_none(TradeName.is_default)
            if heir is not None and was_default:
                self._update(actor, heir, Subject.TRADE_NAME, {"is_default": False}, "unset_default")
            columns = deleted.columns | {"is_default": was_default or heir is None}
            self._bring_back(actor, TradeName, Subject.TRADE_NAME, columns)
            for start in range(0, len(deleted.estimate_ids), _MOST_VARIABLES):
                keys = deleted.estimate_ids[start : start + _MOST_VARIABLES]
                nameless = Estimate.id.in_(keys) & Estimate.trade_name.is_null()
                Estimate.update(trade_name=key).where(nameless).execute()
        self._changes.publish(Subject.TRADE_NAME, key, *([heir.id] if heir is not None else []))
        if deleted.estimate_ids:
            self._changes.publish(Subject.ESTIMATE, *deleted.estimate_ids)
        return self.trade_name(key)

    def _checked(self, details: TradeNameDetails) -> dict[str, Any]:
        """The columns of checked details. Raises InvalidDetailsError."""
        clean = normalised_trade_name(details)
        errors = errors_in(check_trade_name(clean, self.home_region))
        if errors:
            raise InvalidDetailsError(errors)
        logo_format = clean.logo_format.value if clean.logo_format else ""
        texts = {name: getattr(clean, name) for name in _TEXTS}
        return texts | {"logo": clean.logo, "logo_format": logo_format}


def _record(row: TradeName) -> TradeNameRecord:
    texts = {name: getattr(row, name) for name in _TEXTS}
    logo = None if row.logo is None else bytes(row.logo)
    logo_format = LogoFormat(row.logo_format) if row.logo_format else None
    details = TradeNameDetails(**texts, logo=logo, logo_format=logo_format)
    return TradeNameRecord(row.id, details, bool(row.is_default), row.version)
