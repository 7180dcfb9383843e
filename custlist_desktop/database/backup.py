"""A copy of a customer list, made while it is in use."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.backup_facts import holding, new_facts, write_facts
from custlist_desktop.database.copying import BACKUP_FOLDER, copy_path
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.reading import is_sound, reading_connection
from custlist_desktop.database.unfinished import SUFFIX, remove_unfinished, sweep_unfinished
from custlist_desktop.domain.backups import BackupFacts, BackupReason
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.system.file_errors import trouble_of, trouble_of_writing
from custlist_desktop.system.private_files import make_folder_beside, make_private_file
from custlist_desktop.system.syncing import sync_file, sync_folder
from custlist_desktop.system.temporary_folders import swept_if_killed

_PAGES_AT_A_TIME: Final = 256


class BackupTrouble(StrEnum):
    """Why no copy was made although the customer list could be read."""

    EXISTS = "exists"
    FOLDER_MISSING = "folder_missing"
    NOT_WRITTEN = "not_written"
    IS_LIST = "is_list"
    """It is where the list itself is, or was."""


class BackupError(CustlistError):
    """No copy was made at ``path``; what was there before is there still. ``cause`` says why it wasn't written."""

    def __init__(self, trouble: BackupTrouble, path: Path, cause: FileTrouble = FileTrouble.UNREADABLE) -> None:
        super().__init__(f"{path}: {trouble} ({cause})")
        self.trouble = trouble
        self.path = path
        self.cause = cause

    @property
    def own_folder_words(self) -> str:
        """The key of what is said where nobody can name another folder: the program puts its own copies there."""
        folder = self.path.parent
        if folder.name != BACKUP_FOLDER:
            return ""
        if self.cause is FileTrouble.FOLDER_MISSING and os.path.lexists(folder):
            return "blocked_folder"
        return "no_folder" if self.cause is FileTrouble.READ_ONLY else ""


def named_as(error: CustlistError, part: Path, target: Path) -> CustlistError:
    """``error``, about ``target`` where it was about ``part``, a name that only the program knows."""
    if isinstance(error, DatabaseFileError | BackupError) and error.path == part:
        error.path = target
    return error


def back_up(source: Path, target: Path, progress: Progress = unheard, facts: BackupFacts | None = None) -> int:
    """Copies the customer list at ``source`` to a new file, checks the copy, and only then gives it its name.

    The copy is of one moment, whatever is saved meanwhile, and needs no other file beside it. It opens, SQLite finds
    nothing wrong in it, and it holds as many rows and the same totals as the list at that moment; it is on the disk
    when this returns.

    Args:
        progress: is called with how many pages are copied, also while all of them are checked, and may end it.

        facts: what the copy says of itself; without, it is a list like the other one.

    Returns:
        the size of the copy in bytes.

    Raises:
        DatabaseFileError: ``source`` can't be used, or is damaged.
        BackupError: the copy can't be made there, or something is there already.
        CancelledError: ``progress`` said so; nothing is left of the copy.
    """
    with closing(reading_connection(source)) as reader:
        try:
            return copy_checked(reader, target, progress, facts)
        except BackupError as error:
            if error.trouble is BackupTrouble.NOT_WRITTEN and not is_sound(reader):
                raise DatabaseFileError(FileTrouble.DAMAGED, source) from error
            raise


def back_up_before(
    list_path: Path, reason: BackupReason, detail: str = "", by: str = "", progress: Progress = unheard
) -> Path:
    """Makes the backup that comes before a change of the whole list, in the list's own folder of backups.

    Args:
        detail: of the reason, such as the name of the imported file.
        by: the name of who asked for the change.

    Returns:
        the backup.

    Raises:
        DatabaseFileError, BackupError, CancelledError: as `back_up`; nothing is to be changed then.
    """
    facts = new_facts(reason, detail, by)
    target = copy_path(list_path, reason, facts.made_at)
    with folder_made_for(target, list_path):
        back_up(list_path, target, progress, facts)
    return target


@contextmanager
def folder_made_for(target: Path, list_path: Path) -> Iterator[None]:
    """Makes the folder for a copy that the program makes by itself; it goes again after an error, if it is new.

    Whoever may write the list at ``list_path`` may put copies there too. Copies that a killed program left there
    unfinished are removed.

    Raises:
        BackupError: it can't be made.
    """
    is_new = not os.path.lexists(target.parent)
    try:
        make_folder_beside(target.parent, list_path)
    except OSError as error:
        raise BackupError(BackupTrouble.NOT_WRITTEN, target, trouble_of(error)) from error
    sweep_unfinished(target.parent)
    try:
        yield
    except BaseException:
        if is_new:
            with suppress(OSError):  # other copies are in it by now
                target.parent.rmdir()
        raise


def copy_checked(
    reader: engine.Connection, target: Path, progress: Progress = unheard, facts: BackupFacts | None = None
) -> int:
    """`back_up` of what ``reader`` has open, wherever that is now; raises as that, but never DatabaseFileError."""
    if os.path.lexists(target):
        raise BackupError(BackupTrouble.EXISTS, target)
    if not target.parent.is_dir():
        raise BackupError(BackupTrouble.FOLDER_MISSING, target)
    own = f".{facts.id[:8]}" if facts is not None else ""  # two programs may back up at one moment
    unfinished = target.with_name(f"{target.name}{own}{SUFFIX}")
    try:
        with swept_if_killed(unfinished):
            remove_unfinished(unfinished)
            make_private_file(unfinished)
            cause = _copying_trouble(reader, unfinished, progress, facts)
            if cause is not None:
                raise BackupError(BackupTrouble.NOT_WRITTEN, target, cause)
            return _put_in_place(unfinished, target)
    except OSError as error:
        raise BackupError(BackupTrouble.NOT_WRITTEN, target, trouble_of_writing(error, target)) from error
    finally:
        if reader.in_transaction:
            reader.execute("ROLLBACK")
        _remove(unfinished)


def _copying_trouble(
    reader: engine.Connection, unfinished: Path, progress: Progress, facts: BackupFacts | None
) -> FileTrouble | None:
    """Copies all pages; returns why the copy isn't whole, None if it is."""

    def tell(remaining: int, total: int) -> None:
        progress(total - remaining, total)

    try:
        with closing(engine.connect(unfinished)) as copy:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # from here on it sees one moment
            engine.copy_pages(reader, copy, _PAGES_AT_A_TIME, tell)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file that opens from a read-only medium too
            pages = copy.execute("PRAGMA page_count").fetchone()[0]
            with engine.asking(copy, lambda: progress(pages, pages)):
                held = holding(copy)
                write_facts(copy, facts, held)
                return None if is_sound(copy) and held == holding(reader) else FileTrouble.DAMAGED
    except engine.Error as error:
        return engine_error(error, unfinished).trouble


def _put_in_place(unfinished: Path, target: Path) -> int:
    if target.exists():  # made by somebody else meanwhile
        raise BackupError(BackupTrouble.EXISTS, target)
    sync_file(unfinished)
    unfinished.rename(target)
    with suppress(OSError):  # a drive that can't be asked for it notes names by itself
        sync_folder(target.parent)
    return target.stat().st_size


def _remove(unfinished: Path) -> None:
    try:
        remove_unfinished(unfinished)
    except OSError:
        return  # its name says that it is no backup
