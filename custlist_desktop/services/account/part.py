"""What the services of the account share: the open file, and the writing of one row with its journal entry."""

from collections.abc import Callable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, TypeVar

from custlist_desktop.database.store import Store
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.roles import Actor
from custlist_desktop.models.text_template import TextTemplate
from custlist_desktop.models.trade_name import TradeName
from custlist_desktop.services.core.changes import Changes, Subject
from custlist_desktop.services.core.journal import Recorder, utc_now

RowT = TypeVar("RowT", TradeName, TextTemplate)


class AccountPart:
    """A service over the open file. Functions that change something raise NotAllowedError for an Estimator."""

    def __init__(
        self,
        file: Store,
        changes: Changes,
        home_region: str,
        now: Callable[[], datetime] = utc_now,
        reader_language: Callable[[], str] = lambda: "en",
    ) -> None:
        """Defaults that nobody chose follow from ``home_region`` and ``reader_language``.

        Args:
            file: the open file.
            changes: where changes are told.
            home_region: ISO 3166-1 alpha-2.
            now: the clock, in UTC.
            reader_language: of whoever reads the program's own texts now: "en", "fr" or "es".
        """
        self._file = file
        self._changes = changes
        self._now = now
        self.home_region = home_region
        self._reader_language = reader_language

    def _insert(self, actor: Actor, model: type[RowT], subject: Subject, columns: Mapping[str, Any]) -> RowT:
        """Adds a row in a transaction of the caller's."""
        recorder = Recorder.begin(actor, self._now())
        row = model.create(**columns, created_at=recorder.at, updated_at=recorder.at)
        recorder.record("add", subject, row.id, None, journalled(row.__data__))
        return row

    def _update(self, actor: Actor, row: RowT, subject: Subject, columns: Mapping[str, Any], action: str) -> bool:
        """Changes a row in a transaction of the caller's; returns whether there was anything to change."""
        changed = {name: value for name, value in columns.items() if getattr(row, name) != value}
        if not changed:
            return False
        recorder = Recorder.begin(actor, self._now())
        model = type(row)
        before = {name: getattr(row, name) for name in changed}
        stamp = {"updated_at": recorder.at, "version": row.version + 1}
        model.update(changed | stamp).where(model.id == row.id).execute()
        recorder.record(action, subject, row.id, journalled(before), journalled(changed))
        return True

    def _delete(self, actor: Actor, row: RowT, subject: Subject) -> None:
        """Deletes a row in a transaction of the caller's."""
        model = type(row)
        model.delete().where(model.id == row.id).execute()
        Recorder.begin(actor, self._now()).record("delete", subject, row.id, journalled(row.__data__), None)

    def _bring_back(self, actor: Actor, model: type[RowT], subject: Subject, columns: Mapping[str, Any]) -> None:
        """Adds a deleted row again, under its key, in a transaction of the caller's."""
        recorder = Recorder.begin(actor, self._now())
        row = {**columns, "updated_at": recorder.at, "version": columns["version"] + 1}
        model.insert(row).execute()
        recorder.record("undo_delete", subject, columns["id"], None, journalled(row))


def check_version(version: int, current_version: int, current: object) -> None:
    """Raises ChangedMeanwhileError with ``current`` if somebody saved since ``version``."""
    if version != current_version:
        raise ChangedMeanwhileError(current)


def journalled(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Columns as the journal keeps them: a picture by its SHA-256."""
    return {
        name: f"sha256:{sha256(value).hexdigest()}" if isinstance(value, bytes) else value
        for name, value in columns.items()
    }
