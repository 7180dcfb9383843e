"""Tells pages what was saved, so that they refresh the rows that changed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """What a change was about; the name of its table, but for what was chosen for an estimate's proposal, and for a
    restore from a copy, which is about the list.

    Listeners are told in this order: of what estimates show before the estimates.
    """

    CUSTOMER = "customer"
    USER = "user_account"
    TRADE_NAME = "trade_name"
    TEXT_TEMPLATE = "text_template"
    ESTIMATE_DEFAULTS = "estimate_defaults"
    ESTIMATE = "estimate"
    ISSUED_PROPOSAL = "issued_proposal"
    PROPOSAL_OPTIONS = "proposal_options"
    BACKUP_SETTINGS = "backup_settings"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Announcement:
    """Rows changed, and the change is in the file. ``keys`` are theirs; none means many, too many to name."""

    subject: Subject
    keys: frozenset[int]


Listener = Callable[[Announcement], None]


class Announcer:
    """Tells listeners of every change, after it was committed, in the thread that made it."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls ``listener`` at every change from now on; the returned function ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def announce(self, subject: Subject, *keys: int) -> None:
        """Tells everybody that rows of ``subject`` changed."""
        announcement = Announcement(subject, frozenset(keys))
        for listener in list(self._listeners):
            listener(announcement)
