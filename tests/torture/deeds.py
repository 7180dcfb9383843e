"""What the program is killed at: one generator a kind, which stops whenever what it did is acknowledged.

Its first stop is where it is ready. With the same folder, it does the same each time, but for moments and chance ids.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtWidgets import QApplication

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.carrying import RestoreNote
from custlist_desktop.database.copying import BACKUP_FOLDER
from custlist_desktop.database.differences import DifferenceFile
from custlist_desktop.database.opening import bring_up_to_date, open_customer_file
from custlist_desktop.database.restore import restore
from custlist_desktop.database.search_index import INDEXES
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.services.backups.making import BackupRequest, make_backup
from custlist_desktop.services.backups.service import BackupService
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.services.restoring.comparing import CompareRequest, compare_lists
from custlist_desktop.services.restoring.service import RestoreRequest, restore_chosen
from custlist_desktop.services.restoring.whole import (
    WholeRestoreRequest,
    WholeUndoRequest,
    restore_whole,
    undo_whole,
)
from custlist_desktop.ui.estimates import autosave
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController
from tests.helpers.imports import import_service, incoming, stage
from tests.helpers.kept_lists import make_kept_list
from tests.helpers.open_list import HOME_REGION, OpenList, opened
from tests.ui.estimates.editor_place import EditorPlace

LIST: Final = "customers.db"
_ROWS: Final = "rows.staging"
_OLDER: Final = "older.db"
_TIMES: Final = 8
_CUSTOMERS: Final = 60
_IMPORTED: Final = 900

Deed = Callable[[Path], Iterator[None]]


def make_base(folder: Path) -> None:
    """Makes the list of all deeds, with an older copy, and rows to import."""
    path = folder / LIST
    with opened(path) as lst:
        lst.samples.fill(lst.owner, customers=_CUSTOMERS, estimates=20, seed=1)
        back_up(path, folder / _OLDER)
        for key in range(1, 9):
            _edit(lst, key, "Since the copy")
            lst.customers.delete(lst.owner, 20 + key)
        rows = [{"company": f"Firm {number}", "city": "Austin", "notes": "x" * 200} for number in range(_IMPORTED)]
        with closing(ImportStaging.open(stage(folder / _ROWS, incoming(*rows)))) as staging:
            staging.settle(FileAddress(path), Decision.UPDATE)


def _edit(lst: OpenList, key: int, text: str) -> str:
    record = lst.customers.get(lst.owner, key)
    lst.customers.edit(lst.owner, key, replace(record.details, notes=text), record.version)
    return lst.journal()[-1].change_id


def _add(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        yield
        for number in range(_TIMES):
            lst.add(company=f"Session {number}", notes="z" * 50 * number)
            if number % 5 == 4:
                lst.file.fold_log()
            yield


def _edits(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        yield
        for number in range(_TIMES):
            _edit(lst, 1 + number % 10, "y" * 70 * number)
            if number % 5 == 4:
                lst.file.fold_log()
            yield


def _delete(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        keys = sorted(lst.found(""))
        yield
        for key in keys[:_TIMES]:
            lst.customers.delete(lst.owner, key)
            yield


def _undo(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        changes = [lst.customers.delete(lst.owner, key).change_id for key in sorted(lst.found(""))[: _TIMES // 2]]
        yield
        for change in changes:
            done = lst.undo.undo(lst.owner, change)
            yield
            lst.undo.undo(lst.owner, done.change_id)
            yield


def _import(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        yield
        yield from _imported_and_undone(lst, folder)


def _undo_of_import(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        steps = _imported_and_undone(lst, folder)
        next(steps)
        yield
        yield from steps


def _imported_and_undone(lst: OpenList, folder: Path) -> Iterator[None]:
    service = import_service(lst)
    for _ in range(2):
        run = service.apply(lst.owner, folder / _ROWS, "customers.csv").run_id
        yield
        service.undo(lst.owner, run)
        yield


def _merge(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        merging, keys = MergeService(lst.ledger), sorted(lst.found(""))
        yield
        while len(keys) > 30:
            keep, *others = (lst.customers.get(lst.owner, keys.pop()) for _ in range(3))
            versions = {record.id: record.version for record in (keep, *others)}
            merging.merge(lst.owner, keep.id, [record.id for record in others], keep.details, versions)
            yield


def _backup(folder: Path) -> Iterator[None]:
    with opened(folder / LIST) as lst:
        places = BackupService(lst.ledger).places()
        yield
        for number in range(3):
            make_backup(BackupRequest(lst.file.address, places, BackupReason.HOURLY, lst.owner), unheard)
            lst.add(company=f"Between backups {number}")
            yield


def _restore(folder: Path) -> Iterator[None]:
    yield
    for _ in range(2):
        restore(
            folder / _OLDER, folder / LIST, RestoreNote("Dana", _OLDER), bring_up_to_date, lambda known: known.least
        )
        yield


def _restore_some(folder: Path) -> Iterator[None]:
    owner = Actor(1, "Dana", Role.ACCOUNT_OWNER)
    with TemporaryDirectory(dir=folder.parent) as name:
        compare = CompareRequest(FileAddress(folder / LIST), folder / _OLDER, Path(name), owner)
        compare_lists(compare, unheard)
        with DifferenceFile(compare.differences) as file:
            file.choose((number, None) for number, *_ in file.records())
        yield
        request = RestoreRequest(compare.address, compare.folder, folder / _OLDER, owner, HOME_REGION)
        restore_chosen(request, unheard)
        yield


def _restore_all(folder: Path) -> Iterator[None]:
    yield
    restore_whole(_all_of_older(folder), unheard)
    yield


def _undo_of_restore_all(folder: Path) -> Iterator[None]:
    request = _all_of_older(folder)
    done = restore_whole(request, unheard)
    (backup,) = (folder / BACKUP_FOLDER).iterdir()
    yield
    undo_whole(WholeUndoRequest(request.path, done.change_id, backup, _OLDER, request.actor), unheard)
    yield


def _all_of_older(folder: Path) -> WholeRestoreRequest:
    owner = Actor(1, "Dana", Role.ACCOUNT_OWNER)
    return WholeRestoreRequest(folder / LIST, folder / _OLDER, datetime(2026, 3, 2, tzinfo=UTC), owner)


def _migration(folder: Path) -> Iterator[None]:
    (folder / LIST).unlink()
    make_kept_list(1, folder / LIST)
    yield
    with opened(folder / LIST):
        yield


def _fill(folder: Path) -> Iterator[None]:
    """A damaged search is filled anew, in a list that is saved into meanwhile."""
    with opened(folder / LIST) as lst:
        with closing(engine.connect(folder / LIST)) as connection:
            connection.execute("DELETE FROM customer_search_data WHERE id > 10 AND id % 2")
        for name in INDEXES:
            lst.file.set_search_aside(name)
        yield
        for number, _ in enumerate(lst.file.fill_searches()):
            if number < _TIMES:
                _edit(lst, 9 + number, "w" * 60 * number)
                yield


def _start(folder: Path) -> Iterator[None]:
    yield
    with opened(folder / LIST):
        yield


def _making(folder: Path) -> Iterator[None]:
    (folder / LIST).unlink()
    yield
    with opened(folder / LIST):
        yield


def _autosave(folder: Path) -> Iterator[None]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    AppearanceController(application).apply(Appearance.LIGHT)
    autosave.AFTER_LAST_CHANGE = 5  # type: ignore[misc]  # nobody waits that a person rests
    session = Session(open_customer_file(folder / LIST), HOME_REGION)
    session.set_actor(next(user for user in session.users.all() if user.role is Role.ACCOUNT_OWNER).as_actor())
    place = EditorPlace(session, 1)
    yield
    for number in range(6):
        place.type("Title", f"Typed {number}")
        place.wait_for_save(lambda content, number=number: content.title == f"Typed {number}")  # type: ignore[misc]
        yield
    place.window.close()
    session.file.close()


DEEDS: Final[dict[str, Deed]] = {
    "add": _add,
    "edit": _edits,
    "delete": _delete,
    "undo": _undo,
    "import": _import,
    "undo of import": _undo_of_import,
    "merge": _merge,
    "backup": _backup,
    "restore": _restore,
    "restore some": _restore_some,
    "restore all": _restore_all,
    "undo of restore all": _undo_of_restore_all,
    "migration": _migration,
    "making": _making,
    "autosave": _autosave,
    "filling": _fill,
    "start": _start,
}
BESIDE_AN_OPEN_LIST: Final = {"restore some"}
"""What a job does while the window has the list open, which is not killed with it."""
ENDED_BY_RESTART: Final = {"migration", "making"}
"""What the next start does to its end."""


def copied(base: Path, folder: Path) -> Path:
    """A folder of its own for one deed."""
    return Path(shutil.copytree(base, folder))
