"""What is done with a backup, with the second folder, and with how long backups stay."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from custlist_desktop.database.backup import back_up
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.backups.looking import Backup
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.backup_words import folder_name
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_folder, ask_save_name
from custlist_desktop.ui.kit.outlets import open_path
from custlist_desktop.ui.kit.work import run, run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.retention_dialog import RetentionDialog
from custlist_desktop.ui.settings.section_page import SectionPage


class BackupActions:
    """Does them, and lets the page say what came of it."""

    def __init__(
        self,
        session: Session,
        page: SectionPage,
        current: Callable[[], Backup | None],
        now: Callable[[], datetime],
    ) -> None:
        """
        Args:
            session: somebody is signed in; services check who may.
            page: says what came of it.
            current: the backup that is meant.
            now: the moment, aware, in the time zone to show.
        """
        self._session = session
        self._page = page
        self._current = current
        self._now = now
        self._keeper = session.backup_keeper

    def compare(self) -> None:
        backup, compare = self._current(), self._session.compare_backup
        if backup is not None and compare is not None:
            compare(backup.path)

    def open_other(self) -> None:
        """Compares a copy from anywhere, which isn't in the table."""
        if self._session.restore_from_copy is not None:
            self._session.restore_from_copy("")

    def open_read_only(self) -> None:
        backup = self._current()
        if backup is not None and self._session.open_backup is not None:
            self._session.open_backup(backup.path, backup.made_at)

    def save_copy(self) -> None:
        backup = self._current()
        if backup is None:
            return
        title, kinds = (
            translate("BackupsPage", "Save a Copy As"),
            translate("Program", "Customer lists (*.db);;All files (*)"),
        )
        target = ask_save_name(self._page.window(), title, Path.home() / backup.path.name, kinds)
        if target is not None:
            self._page.clear_notice()
            told = partial(self._say_saved, target)
            run_in_thread(self._page, partial(back_up, backup.path, target), told, self._on_not_saved)

    def _say_saved(self, target: Path, _size: int) -> None:
        sentence = translate("BackupsPage", "Copied to {file}, and read back.").format(file=target)
        self._page.show_notice("success", lambda: sentence)

    def _on_not_saved(self, error: Exception) -> None:
        if not isinstance(error, CustlistError):
            raise error
        self._page.show_error(error)

    def keep(self) -> None:
        backup = self._current()
        if backup is None or backup.facts is None:
            return
        is_kept = not backup.facts.is_kept
        if self._write(partial(self._session.backups.keep, self._session.actor, backup, is_kept=is_kept)):
            self._keeper.replace_seen(backup, replace(backup, facts=replace(backup.facts, is_kept=is_kept)))
            self._keeper.look()  # kept ones may take more room than they may

    def name(self, backup: Backup, name: str) -> None:
        if backup.facts is None or name == backup.facts.name:
            return
        if self._write(partial(self._session.backups.name, self._session.actor, backup, name)):
            self._keeper.look()

    def _write(self, call: Callable[[], object]) -> bool:
        """Whether a backup was changed; says in the page why not."""
        self._page.clear_notice()
        failed: list[CustlistError] = []
        run(self._page, call, on_failure=failed.append)
        for error in failed:
            self._page.show_error(error)
        return not failed

    def show_current(self) -> None:
        backup = self._current()
        if backup is not None:
            self.show_folder(backup.path.parent)

    def show_second(self) -> None:
        folder = self._keeper.settings().second
        if folder is not None:
            self.show_folder(folder)

    def show_folder(self, folder: Path) -> None:
        if folder.is_dir() and open_path(folder):
            return
        if not folder.is_dir():
            self._page.show_notice(
                "warning",
                lambda: translate("BackupsPage", "There is no folder {path} yet; the first copy makes it.").format(
                    path=folder
                ),
            )
            return
        no_program = translate(
            "ExportDialog", "No program on this computer opens {path}. Install one, or open it elsewhere."
        )
        self._page.show_notice("warning", lambda: no_program.format(path=folder))

    def ask_to_delete(self) -> None:
        backup = self._current()
        if backup is None:
            return
        moment = recent_text(backup.made_at, self._now())
        dialog = ConfirmDialog(
            translate("BackupsPage", "Delete Copy"),
            translate("BackupsPage", "Delete the copy of {moment}?").format(moment=moment),
            self._deleting_text(backup),
            translate("BackupsPage", "Delete"),
            self._page.window(),
        )
        dialog.accepted.connect(partial(self._delete, backup))
        self._page.open_dialog(dialog)

    def _deleting_text(self, backup: Backup) -> str:
        if not self._session.backups.is_in_absent_second(backup):
            return translate("BackupsPage", "It is deleted in all places, and can’t be brought back.")
        second = self._keeper.settings().second
        sentence = translate(
            "BackupsPage", "It can’t be brought back. In {folder} it is deleted once that is connected again."
        )
        return sentence.format(folder=folder_name(second) if second is not None else "")

    def _delete(self, backup: Backup) -> None:
        self._write(partial(self._session.backups.delete, self._session.actor, backup))
        self._keeper.look()

    # The second folder, and the rules

    def choose_second(self) -> None:
        before = self._keeper.settings().second
        folder = ask_folder(self._page.window(), translate("BackupsPage", "Second Folder"), before or Path.home())
        if folder is not None:
            self.set_second(folder)

    def set_second(self, folder: Path | None) -> None:
        is_set = self._write(partial(self._session.backups.choose_second, self._session.actor, folder))
        if is_set and folder is not None:
            self._keeper.bring_up_to_date()

    def change_rules(self) -> None:
        seen = self._keeper.state.seen
        newest = next((each.size for each in (seen.backups if seen else ()) if each.trouble is None), 0)
        self._page.open_dialog(
            RetentionDialog(self._session, self._keeper.settings().rules, newest, self._page.window())
        )
