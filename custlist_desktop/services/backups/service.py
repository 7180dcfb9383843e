"""What an Account Owner chooses about backups, and what is done with one of them."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database.backup_facts import note_facts
from custlist_desktop.domain.backups import USUAL, Retention, check_retention
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, InvalidDetailsError
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.domain.text import clean_line
from custlist_desktop.models.account import BackupSettingsRow
from custlist_desktop.services.backups.looking import Backup
from custlist_desktop.services.backups.places import (
    BackupPlaces,
    BackupSettings,
    forget_second,
    is_second_there,
    places_of,
    remember_deleted,
    seen_second,
    settings_of,
)
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.system.file_errors import file_error

_KEY: Final = 1
LONGEST_NAME: Final = 80


class BackupService:
    """Settings in the list, and changes of single backups. Making and looking are jobs of their own."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def settings(self) -> BackupSettings:
        """What is chosen now; the usual until somebody chose something."""
        with closing(self._ledger.store.reader()) as reader:
            return settings_of(reader)

    def places(self) -> BackupPlaces:
        """Where the open list's backups are."""
        with closing(self._ledger.store.reader()) as reader:
            return places_of(reader, self._ledger.store.origin)

    def newest_change(self) -> int:
        """The key of the list's newest change, by which it is told whether a backup has all of it."""
        with closing(self._ledger.store.reader()) as reader:
            return reader.newest_change()

    def was_recovered_after(self, change: int) -> bool:
        """Whether the list was recovered from a damaged one after a change, by the key of that."""
        with closing(self._ledger.store.reader()) as reader:
            return reader.was_recovered_after(change)

    def choose_second(self, actor: Actor, folder: Path | None) -> None:
        """Lets backups go to ``folder`` too; None stops that, and leaves those that are there.

        Raises:
            NotAllowedError: only an Account Owner chooses.
            DatabaseFileError: it is no folder, or that of the first place.
        """
        authorise(actor, Action.MANAGE_BACKUPS)
        if folder is not None:
            if not folder.is_dir():
                raise DatabaseFileError(FileTrouble.FOLDER_MISSING, folder)
            first = self.places().first
            if first.exists() and folder.samefile(first):
                raise DatabaseFileError(FileTrouble.IN_USE, folder)
            forget_second(self.places())
        self._save(
            actor,
            second_folder=str(folder.absolute()) if folder is not None else "",
            second_since=self._ledger.now() if folder is not None else None,
        )

    def change_rules(self, actor: Actor, rules: Retention) -> None:
        """Sets how long backups stay. Raises NotAllowedError, InvalidDetailsError."""
        problems = check_retention(rules)
        if problems:
            raise InvalidDetailsError(problems)
        self._save(actor, **asdict(rules))

    def _save(self, actor: Actor, **columns: Any) -> None:
        usual = asdict(USUAL)
        with self._ledger.change(actor, Action.MANAGE_BACKUPS) as it:
            row = BackupSettingsRow.get_or_none(BackupSettingsRow.id == _KEY)
            if row is None:
                it.insert(BackupSettingsRow, usual | columns | {"id": _KEY}, "edit")
            else:
                it.update(row, columns)

    # One of them

    def name(self, actor: Actor, backup: Backup, name: str) -> None:
        """Gives a backup a name; one with a name is kept. Raises NotAllowedError, DatabaseFileError."""
        clean = clean_line(name)[:LONGEST_NAME]
        self._note(actor, backup.paths, name=clean, **({"is_kept": True} if clean else {}))

    def keep(self, actor: Actor, backup: Backup, *, is_kept: bool) -> None:
        """Keeps a backup until it is let go, or lets it go. Raises NotAllowedError, DatabaseFileError."""
        self._note(actor, backup.paths, is_kept=is_kept)

    def _note(self, actor: Actor, paths: Iterable[Path], **facts: Any) -> None:
        authorise(actor, Action.MANAGE_BACKUPS)
        for path in paths:
            note_facts(path, **facts)

    def delete(self, actor: Actor, backup: Backup) -> None:
        """Deletes a backup in both places; in a second folder that is away, once it is there again.

        Raises:
            NotAllowedError: only an Account Owner deletes.
            DatabaseFileError: a file can't be deleted.
        """
        authorise(actor, Action.MANAGE_BACKUPS)
        if backup.facts is not None and self.is_in_absent_second(backup):
            remember_deleted(self.places(), backup.facts.id)
        for path in backup.paths:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise file_error(error, path) from error

    def is_in_absent_second(self, backup: Backup) -> bool:
        """Whether the second folder had a backup when it was seen last, and isn't there now."""
        places = self.places()
        seen = seen_second(places)
        if places.second is None or seen is None or backup.facts is None or backup.facts.id not in seen.ids:
            return False
        return not is_second_there(places)
