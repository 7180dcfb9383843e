"""What the program shows where a list can't be opened to work in it: mock-ups 27, 28 and 30."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from custlist_desktop.database.damage_questions import Missing
from custlist_desktop.database.salvage import Salvaged
from custlist_desktop.database.unsure_log import Trial, Trials
from custlist_desktop.domain.errors import OUTSIDE_TROUBLES, DatabaseFileError, FileTrouble
from custlist_desktop.services.recovery.recover import Recovered
from custlist_desktop.services.recovery.ways import GoodBackup, Ways
from custlist_desktop.ui.kit.banner import BannerBoard
from custlist_desktop.ui.shell.damaged_list_dialog import DamagedListDialog
from custlist_desktop.ui.shell.list_watch import damaged_state, stopped_state
from custlist_desktop.ui.shell.log_choice_dialog import LogChoiceDialog
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.missing_dialog import MissingDialog
from custlist_desktop.ui.shell.network_drive_dialog import NetworkDriveDialog
from custlist_desktop.ui.shell.open_elsewhere_dialog import OpenElsewhereDialog, open_anyway_question
from custlist_desktop.ui.shell.read_only_watch import ReadOnlyWatch
from tests.gallery.walk import Walk

_LIST = Path("/home/hannah/Dropbox/customers.db")
_SINCE = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
_HOLDER: dict[str, object] = {
    "user": "Hannah Osei",
    "host": "ESTIMATING-2",
    "program": "Custlist",
    "pid": 4711,
    "since": _SINCE,
    "sign": None,
}
_BACKUP = GoodBackup(_LIST, datetime(2026, 11, 24, 7, 30, tzinfo=UTC), 2000, 412, 3)
_DAMAGED = Ways(
    _BACKUP,
    Recovered(1998, 412, 0, 0, 0, Salvaged()),
    _LIST,
    Missing(2, 0, ("Gagné Roofing", "A-1 Builders")),
)


def see_opening(walk: Walk, board: BannerBoard, window: MainWindow) -> None:
    """Shows the dialogs, and ``window`` while the list is only looked at.

    Args:
        walk: the walk.
        board: of the banner in the window.
        window: one with a banner.
    """
    elsewhere = DatabaseFileError(FileTrouble.OPEN_ELSEWHERE, _LIST, **_HOLDER)
    here = DatabaseFileError(FileTrouble.IN_USE, _LIST, **_HOLDER)
    walk.see_dialog("open-elsewhere", OpenElsewhereDialog(elsewhere, lambda: False))
    walk.see_dialog("open-here", OpenElsewhereDialog(here, lambda: False))
    walk.see_dialog("open-anyway", open_anyway_question(_LIST, "ESTIMATING-2", window))
    target = Path("/home/hannah/.local/share/Custlist/customers.db")
    server = walk.folder / "customers.db"
    server.write_bytes(bytes(9_100_000))
    walk.see_dialog("network-drive", NetworkDriveDialog(server, r"\\SERVER\Office", target))
    walk.see_dialog("network-drive-again", NetworkDriveDialog(server, r"\\SERVER\Office", target, has_copy=True))
    _see_list_lost(walk, board, window)
    if walk.wants("read-only-banner"):
        watch = ReadOnlyWatch(board, here, parent=board)
        walk.see("read-only-banner", window)
        watch.deleteLater()
        board.clear()


def _see_list_lost(walk: Walk, board: BannerBoard, window: MainWindow) -> None:
    """Shows the banners of mock-up 26, and the dialog about a log of unknown origin."""
    for trouble in (*sorted(OUTSIDE_TROUBLES), FileTrouble.DISK_FULL):
        name = f"list-{trouble.value}"
        if walk.wants(name):
            error = DatabaseFileError(trouble, _LIST, since=_SINCE)
            board.show(partial(stopped_state, error, lambda: None, lambda: None))
            window.show_not_saving(_SINCE)
            walk.see(name, window)
    window.show_not_saving(None)
    for name, copy in (("list-damage-met", None), ("list-damage-met-by-a-save", lambda: None)):
        if walk.wants(name):
            board.show(partial(damaged_state, DatabaseFileError(FileTrouble.DAMAGED, _LIST), lambda: None, copy))
            walk.see(name, window)
    board.clear()
    names = ("Gagné Roofing", "A-1 Builders", *(f"E-2026-{number:04} Roof" for number in range(40)))
    walk.see_dialog("list-missing-names", MissingDialog(names, window))
    walk.see_dialog("list-damaged", DamagedListDialog(DatabaseFileError(FileTrouble.DAMAGED, _LIST), _DAMAGED))
    walk.see_dialog("list-missing", DamagedListDialog(DatabaseFileError(FileTrouble.MISSING, _LIST), Ways(_BACKUP)))
    torn = Trial(is_whole=False, customers=1204, estimates=148, changed=_SINCE)
    whole = Trial(is_whole=True, customers=1200, estimates=147, changed=_SINCE)
    for name, trials in (
        ("log-choice", Trials(whole, whole)),
        ("log-choice-of-another-list", Trials(torn, whole)),
    ):
        walk.see_dialog(name, LogChoiceDialog(_LIST, trials))
