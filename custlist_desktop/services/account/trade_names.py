"""How the company presents itself: trade names, one of which is the default."""

from typing import Any

from custlist_desktop.domain.account import TRADE_NAME_TEXTS, LogoFormat, TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.account_checks import check_trade_name, normalised_trade_name
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.account import TradeName
from custlist_desktop.models.base import row_of
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change, Deleted, Ledger


class TradeNameService:
    _ledger: Ledger

    def trade_names(self) -> list[TradeNameRecord]:
        """All trade names: the default first, then in the order in which they were added."""
        return [trade_name_of(row) for row in TradeName.select().order_by(TradeName.is_default.desc(), TradeName.id)]

    def trade_name(self, key: int) -> TradeNameRecord:
        """The trade name with ``key``. Raises NotFoundError if there is none."""
        return trade_name_of(row_of(TradeName, key))

    def default_trade_name(self) -> TradeNameRecord | None:
        """The one that an estimate uses which names none; None while there are no trade names."""
        row = _default()
        return None if row is None else trade_name_of(row)

    def estimates_with(self, key: int) -> int:
        """How many estimates name this trade name."""
        return int(Estimate.select().where(Estimate.trade_name == key).count())

    def add_trade_name(self, actor: Actor, details: TradeNameDetails) -> TradeNameRecord:
        """Adds a trade name; the first one is the default.

        Raises:
            InvalidDetailsError: the details can't be saved.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            columns = self._checked(details)
            return trade_name_of(it.insert(TradeName, columns | {"is_default": self.default_trade_name() is None}))

    def edit_trade_name(self, actor: Actor, key: int, details: TradeNameDetails, version: int) -> TradeNameRecord:
        """Saves other details; proposals made from now on show them.

        Raises:
            InvalidDetailsError: the details can't be saved.
            NotFoundError: it was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is a `TradeNameRecord`.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            columns = self._checked(details)
            row = it.locked(TradeName, key, version, trade_name_of)
            it.update(row, columns)
            return trade_name_of(row)

    def make_default(self, actor: Actor, key: int) -> TradeNameRecord:
        """Makes a trade name the one that estimates use which name none.

        Raises:
            NotFoundError: it was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            row = it.locked(TradeName, key)
            make_default(it, row)
            return trade_name_of(row)

    def delete_trade_name(self, actor: Actor, key: int) -> Deleted[TradeNameRecord]:
        """Deletes a trade name. Estimates that named it use the default; if it was that, the oldest other one is now.

        Returns:
            what undo needs to bring it back.

        Raises:
            NotFoundError: it was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            row = it.locked(TradeName, key)
            estimates = Estimate.select(Estimate.id).where(Estimate.trade_name == key).order_by(Estimate.id)
            named = [each.id for each in estimates]
            it.delete(row, estimates=named)  # its key in those estimates is set to NULL by the file
            it.tell(Subject.ESTIMATE, *named)
            heir = TradeName.select().order_by(TradeName.id).first() if row.is_default else None
            if heir is not None:
                make_default(it, heir)
            return Deleted(trade_name_of(row), it.change_id)

    def _checked(self, details: TradeNameDetails) -> dict[str, Any]:
        """The columns of checked details. Raises InvalidDetailsError."""
        clean = normalised_trade_name(details)
        errors = errors_in(check_trade_name(clean, self._ledger.home_region))
        if errors:
            raise InvalidDetailsError(errors)
        logo_format = clean.logo_format.value if clean.logo_format else ""
        texts = {name: getattr(clean, name) for name in TRADE_NAME_TEXTS}
        return texts | {"logo": clean.logo, "logo_format": logo_format}


def make_default(it: Change, row: TradeName) -> None:
    """Makes ``row`` the default instead of the one that is; two at once the file refuses."""
    before = _default()
    if before is not None and before.id != row.id:
        it.update(before, {"is_default": False}, "unset_default")
    it.update(row, {"is_default": True}, "set_default")


def _default() -> TradeName | None:
    """Asks for the key first: most lists have no trade name, and a row is quickest by its key."""
    key = TradeName.select(TradeName.id).where(TradeName.is_default).scalar()
    return None if key is None else row_of(TradeName, key)


def trade_name_of(row: TradeName) -> TradeNameRecord:
    texts = {name: getattr(row, name) for name in TRADE_NAME_TEXTS}
    logo = None if row.logo is None else bytes(row.logo)
    logo_format = LogoFormat(row.logo_format) if row.logo_format else None
    details = TradeNameDetails(**texts, logo=logo, logo_format=logo_format)
    return TradeNameRecord(row.id, details, bool(row.is_default), row.version)
