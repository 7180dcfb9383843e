"""Who is signed in, and the services they work with: what every page needs."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from custlist_desktop.database.store import Store
from custlist_desktop.domain.roles import LOOKING, Action, Actor, may
from custlist_desktop.services.account.notices import NoticeService
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.account.sign_in import SignInService
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.customers.service import CustomerService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.samples.service import SampleService
from custlist_desktop.system.config import setting_name
from custlist_desktop.ui.error_sentences import not_allowed_sentence, read_only_sentence
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.kit.banner import BannerBoard

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from custlist_desktop.services.backups.service import BackupService
    from custlist_desktop.services.duplicates.merging import MergeService
    from custlist_desktop.services.estimates.unsaved import UnsavedCustomer, UnsavedEstimate
    from custlist_desktop.services.history.activity import ActivityService
    from custlist_desktop.services.history.deleted import DeletedService
    from custlist_desktop.services.history.records import Undoable
    from custlist_desktop.services.history.service import HistoryService
    from custlist_desktop.services.history.undo import UndoService
    from custlist_desktop.services.imports.service import ImportService
    from custlist_desktop.ui.kit.backup_keeper import BackupKeeper

    Unsaved = UnsavedEstimate | UnsavedCustomer


class UnsavedParts:
    """Asks every open window what it holds."""

    def __init__(self) -> None:
        self._sources: list[tuple[QObject, Callable[[bool], Unsaved | None]]] = []
        self._kept: list[Unsaved] = []

    def offer(self, owner: QObject, give: "Callable[[bool], Unsaved | None]") -> None:
        """Lets ``give`` be asked as long as ``owner`` is there.

        Args:
            owner: a window.
            give: gets whether what is saved is wanted too; returns None if there is nothing.
        """
        self._sources.append((owner, give))

    def gather(self, *, also_saved: bool) -> "Iterator[Unsaved]":
        """What the windows hold: what isn't saved, or all that is on the screen."""
        self._sources = [source for source in self._sources if isValid(source[0])]
        for _, give in self._sources:
            part = give(also_saved)
            if part is not None:
                yield part

    def note_kept(self, parts: "Iterable[Unsaved]") -> None:
        """Notes what is whole in a copy that the person saved."""
        self._kept = list(parts)

    def is_kept(self, part: "Unsaved | None") -> bool:
        """Whether a copy holds just this, so that closing its window loses nothing."""
        return part is not None and part in self._kept


class Session(QObject):
    """The open file's services and the signed-in user."""

    actor_changed = Signal()
    """Somebody else is signed in, or the same user under another name or role."""

    def __init__(self, file: Store, home_region: str, parent: QObject | None = None) -> None:
        """Nobody is signed in until `set_actor`. ``home_region`` is an ISO 3166-1 alpha-2 code."""
        super().__init__(parent)
        self.file = file
        self.home_region = home_region
        self.board = BannerBoard(self)
        self.unsaved = UnsavedParts()
        self.ledger = Ledger(file, home_region)
        self.announcer = self.ledger.announcer
        self.users = UserService(self.ledger)
        self.sign_in = SignInService(self.ledger, self.users)
        self.customers = CustomerService(self.ledger)
        self.account = AccountService(self.ledger, reader_language=current_language)
        self.estimates = EstimateService(self.ledger, self.account)
        self.issued_proposals = IssuedProposalService(self.ledger)
        self.notices = NoticeService(self.ledger)
        self.samples = SampleService(self.ledger)
        self.compare_backup: Callable[[Path], object] | None = None
        """Compares the list with a backup, to restore from it; None where that can't be done."""
        self.restore_from_copy: Callable[[str], object] | None = None
        """Asks for a copy and compares it, with a search for a name; None likewise."""
        self.undo_restore_all: Callable[[Undoable], object] | None = None
        """Puts back the list that a copy replaced; None likewise."""
        self.open_backup: Callable[[Path, datetime], object] | None = None
        """Shows a backup, of a moment, in place of the list; None where that can't be done."""
        self._actor: Actor | None = None

    # Few starts come to these, and what they import takes 60 ms.

    @cached_property
    def imports(self) -> "ImportService":
        """Past imports, and taking one back."""
        from custlist_desktop.services.imports.service import ImportService

        return ImportService(self.ledger)

    @cached_property
    def duplicates(self) -> "MergeService":
        """Merges customers, or keeps them apart."""
        from custlist_desktop.services.duplicates.merging import MergeService

        return MergeService(self.ledger)

    @cached_property
    def undo(self) -> "UndoService":
        """Takes changes back, and does them again."""
        from custlist_desktop.services.history.undo import UndoService

        return UndoService(self.ledger, self.account, self.estimates)

    @cached_property
    def activity(self) -> "ActivityService":
        """Everything that changed."""
        from custlist_desktop.services.history.activity import ActivityService

        return ActivityService()

    @cached_property
    def deleted(self) -> "DeletedService":
        """What was deleted and can come back."""
        from custlist_desktop.services.history.deleted import DeletedService

        return DeletedService(self.ledger)

    @cached_property
    def history(self) -> "HistoryService":
        """The histories of customers and estimates."""
        from custlist_desktop.services.history.service import HistoryService

        return HistoryService(self.customers, self.estimates)

    @cached_property
    def backups(self) -> "BackupService":
        """What is chosen about backups, and what is done with one of them."""
        from custlist_desktop.services.backups.service import BackupService

        return BackupService(self.ledger)

    @cached_property
    def backup_keeper(self) -> "BackupKeeper":
        """Backs the list up by itself once it is started, and when asked to."""
        from custlist_desktop.ui.kit.backup_keeper import BackupKeeper

        return BackupKeeper(self.file, self.backups, self.announcer, self)

    @property
    def actor(self) -> Actor:
        """The signed-in user. Raises RuntimeError before anybody signed in, which is a mistake of the program."""
        if self._actor is None:
            raise RuntimeError("nobody is signed in")
        return self._actor

    def set_actor(self, actor: Actor) -> None:
        """Makes ``actor`` the signed-in user, and tells pages if that is news."""
        if actor != self._actor:
            self._actor = actor
            self.actor_changed.emit()

    def setting(self, group: str) -> str:
        """The name of a setting of a group that is this list's and this user's own."""
        return f"{group}/{setting_name(self.file.origin)}/{self.actor.user_id}"

    def may(self, action: Action) -> bool:
        """Whether ``action`` can be done now: for what to enable; services check again."""
        return not self.refusal(action)

    def refusal(self, action: Action) -> str:
        """Why ``action`` can't be done, in a sentence: by the user's role, or since the list is only looked at."""
        if not may(self.actor.role, action):
            return not_allowed_sentence(action)
        if self.file.is_stopped and action is not Action.SEE_CUSTOMERS:
            return self.board.refusal()
        if self.file.is_read_only and action not in LOOKING:
            return read_only_sentence()
        return ""
