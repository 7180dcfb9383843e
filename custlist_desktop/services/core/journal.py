"""Writing the journal: every change is recorded in its own transaction, with who, when, before and after."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from custlist_desktop.domain.roles import NO_USER, Actor
from custlist_desktop.models.base import UtcTimestampField
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.changes import Subject

Columns = Mapping[str, Any]


def utc_now() -> datetime:
    """This moment, aware, in UTC, to the millisecond, as the file keeps it: what was saved equals what is read."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@dataclass(frozen=True, slots=True)
class Recorder:
    """Records the changes of one transaction: they share its id, its moment and its actor."""

    actor: Actor
    at: datetime
    change_id: str

    @classmethod
    def begin(cls, actor: Actor, at: datetime) -> "Recorder":
        """A recorder for a new transaction."""
        return cls(actor, at, uuid4().hex)

    def record(self, action: str, subject: Subject, key: int, before: Columns | None, after: Columns | None) -> None:
        """Writes one row's change; call it inside the transaction. Secrets are to be left out by the caller."""
        JournalEntry.create(
            change_id=self.change_id,
            at=self.at,
            user_id=None if self.actor.user_id == NO_USER else self.actor.user_id,
            user_name=self.actor.name,
            action=action,
            subject=subject.value,
            subject_id=key,
            before=_as_json(before),
            after=_as_json(after),
        )


def stamp_of(recorder: Recorder, action: str) -> dict[str, Any]:
    """What entries about customers share that are written many at once, by the journal's columns."""
    return {
        "change_id": recorder.change_id,
        "at": UtcTimestampField().db_value(recorder.at),
        "user_id": recorder.actor.user_id,
        "user_name": recorder.actor.name,
        "action": action,
        "subject": Subject.CUSTOMER.value,
    }


def _as_json(columns: Columns | None) -> str | None:
    return None if columns is None else json.dumps(dict(columns), ensure_ascii=False, default=_as_kept)


def _as_kept(value: object) -> str | None:
    """A moment as the file keeps it; anything else that JSON doesn't know, as text."""
    return UtcTimestampField().db_value(value) if isinstance(value, datetime) else str(value)
