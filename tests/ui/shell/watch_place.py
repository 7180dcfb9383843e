"""An open list with its window, and what others do to the list."""

import shutil
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow, QPushButton

from custlist_desktop.database import engine
from custlist_desktop.database.backup import BackupError
from custlist_desktop.database.log_state import log_path
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.copy_saving import CopySaving
from custlist_desktop.ui.shell.list_watch import ListWatch
from custlist_desktop.ui.shell.workplace import Workplace
from tests.ui.conftest import wait_until


class Place:
    """An open list with its window, and what the watch asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = open_customer_file(path)
        self.session = Session(self.file, "US")
        self.session.users.ensure_first_owner()
        owner = next(user for user in self.session.users.active() if user.role is Role.ACCOUNT_OWNER)
        self.session.set_actor(owner.as_actor())
        settings = QSettings(str(path.parent / "settings.ini"), QSettings.Format.IniFormat)
        self.workplace = Workplace(self.session, settings)
        self.workplace.show()
        self.watch = ListWatch(self.session, self.session)
        self.asked: list[str] = []
        self.watch.reopen_requested.connect(lambda: self.asked.append("reopen"))
        self.watch.find_requested.connect(lambda: self.asked.append("find"))
        self.watch.copy_requested.connect(lambda: self.asked.append("copy"))

    @property
    def window(self) -> QMainWindow:
        """The main window."""
        return self.workplace.window

    def banner(self) -> Banner:
        """The one of the main window."""
        (banner,) = self.window.findChildren(Banner)
        return banner

    def press(self, word: str) -> None:
        """Presses the banner's button whose name holds ``word``, as soon as it is in view."""
        found: list[QPushButton] = []

        def is_in_view() -> bool:
            buttons = self.banner().findChildren(QPushButton)
            found[:] = [each for each in buttons if each.isVisible() and word in each.text()]
            return len(found) == 1

        wait_until(is_in_view)
        found[0].click()

    def save_copy(self, target: Path) -> str:
        """Saves a copy, in this process's own time; returns what is said about it, or the error's code."""
        saving = CopySaving(self.session)
        told: list[str] = []
        saving.done.connect(lambda words: told.append(words()))
        saving.failed.connect(lambda error: told.append(code(error)))
        saving.save(target)
        wait_until(lambda: bool(told), 30)
        return told[0]

    def close(self) -> None:
        self.watch.end()
        self.workplace.windows.close_all()
        self.workplace.close()
        self.window.close()
        self.file.close()


def code(error: CustlistError) -> str:
    return str(error.trouble) if isinstance(error, (BackupError, DatabaseFileError)) else type(error).__name__


def companies(path: Path) -> set[str]:
    with closing(engine.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {name for (name,) in connection.execute("SELECT company FROM customer")}


def take_log(path: Path) -> None:
    log_path(path).unlink()


def delete_list(path: Path) -> None:
    path.unlink()


def replace_list(path: Path) -> None:
    other = path.with_name("other")
    shutil.copyfile(path, other)
    other.replace(path)


def write_list(path: Path) -> None:
    path.write_bytes(b"Company;City\n" * 50_000)
