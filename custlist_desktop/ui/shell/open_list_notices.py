"""What a person is told about the list that is open: how it is open, and that another program changed it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from custlist_desktop.system.config import setting_name
from custlist_desktop.system.drives import synchronised_by
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.list_opening import OpenedList, other_list
from custlist_desktop.ui.shell.list_upkeep import ListUpkeep
from custlist_desktop.ui.shell.list_watch import ListWatch
from custlist_desktop.ui.shell.read_only_watch import ReadOnlyWatch
from custlist_desktop.ui.shell.workplace import Workplace

if TYPE_CHECKING:
    from custlist_desktop.ui.shell.copy_saving import CopySaving

_TOLD: Final = "lists/told"
"""In the settings: the lists whose user was told that the folder is synchronised."""


class OpenListNotices(QObject):
    """Tells how a list is open, watches its file, and offers what can be done. It goes with the session."""

    ways_requested = Signal(object)
    """The list is to be closed, and what can be done with it is to be offered: why, a DatabaseFileError."""
    reopen_requested = Signal(object)
    """The list is to be opened anew: the Path of another one in its place, or None for the same."""

    def __init__(self, opened: OpenedList, session: Session, workplace: Workplace, settings: QSettings) -> None:
        super().__init__(session)
        self._opened = opened
        self._session = session
        self._workplace = workplace
        self._settings = settings
        self._saving: CopySaving | None = None
        self._watch = self._made_watch() if opened.why is None else None
        self._upkeep = self._made_upkeep()
        self._tell()

    def end(self) -> None:
        """Watches the file no longer, before it is closed."""
        self._upkeep.end()
        if self._watch is not None:
            self._watch.end()
            self._watch = None

    def _tell(self) -> None:
        opened, workplace = self._opened, self._workplace
        path = opened.file.origin
        if opened.why is not None:
            watch = ReadOnlyWatch(self._session.board, opened.why, lacks_log=opened.file.lacks_log, parent=self)
            watch.edit_requested.connect(lambda: self.reopen_requested.emit(None))
            watch.still_refused.connect(workplace.teller.show_error)
            workplace.window.show_read_only(watch.try_to_edit)
        if opened.told is not None:
            show_all = self._show_missing if opened.missing else None
            workplace.teller.standing.tell("warning" if opened.tells_loss else "success", opened.told, show_all)
        elif opened.why is None:
            self._warn_of_synchronising(path)

    def _show_missing(self) -> None:
        from custlist_desktop.ui.shell.missing_dialog import MissingDialog  # hardly any start comes to it

        dialog = MissingDialog(self._opened.missing, self._workplace.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _warn_of_synchronising(self, path: Path) -> None:
        """Warns once for each list that its folder is synchronised with other computers."""
        program, told = synchronised_by(path), f"{_TOLD}/{setting_name(path)}"
        if program is not None and not self._settings.value(told, False, type=bool):
            self._settings.setValue(told, True)
            self._workplace.teller.standing.tell("warning", synchronised_words(path, program))

    def _made_watch(self) -> ListWatch:
        """Stops saving, and offers what can be done, as soon as another program changes the list."""
        watch = ListWatch(self._session, self)
        watch.copy_requested.connect(self._save_copy)
        watch.reopen_requested.connect(lambda: self.reopen_requested.emit(None))
        watch.find_requested.connect(self._find_list)
        watch.retry_requested.connect(self._workplace.windows.flush_all)
        watch.saving_changed.connect(self._workplace.window.show_not_saving)
        return watch

    def _made_upkeep(self) -> ListUpkeep:
        """Checks the list while nobody works, and hears of damage that anybody meets."""
        upkeep = ListUpkeep(self._session, self._settings, self, was_cut_short=self._opened.was_cut_short)
        upkeep.told.connect(self._workplace.teller.show_info)
        upkeep.failed.connect(self._workplace.teller.show_warning)
        upkeep.preparing_changed.connect(self._workplace.window.show_preparing)
        if self._watch is not None:
            self._watch.ways_requested.connect(self.ways_requested)
            upkeep.damage_met.connect(self._watch.show_damage)
        upkeep.start()
        return upkeep

    def _save_copy(self) -> None:
        from custlist_desktop.ui.shell.copy_saving import CopySaving  # nearly no start comes to it

        if self._saving is None:
            self._saving = CopySaving(self._session, parent=self)
            self._saving.done.connect(self._tell_of_copy)
            self._saving.failed.connect(lambda error: self._tell_of_copy(error_words(error)))
        self._saving.ask(QApplication.activeWindow())

    def _tell_of_copy(self, words: Sentence) -> None:
        if self._watch is not None:
            self._watch.tell(words)

    def _find_list(self) -> None:
        """Opens the list where the person chooses."""
        path = other_list(self._opened.file.origin)
        if path is not None:
            self.reopen_requested.emit(path)


def synchronised_words(path: Path, program: str) -> Sentence:
    """Gives the sentence about a list whose folder a program synchronises with other computers."""
    return lambda: translate(
        "ListOpening",
        "{file} is in a folder that {program} synchronizes. Open it on one computer at a time, and let "
        "{program} finish before you use another one.",
    ).format(file=path.name, program=program)
