"""What all windows say while a list is only looked at, and whether it can be changed again (mock-up 30)."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.file_errors import may_write
from custlist_desktop.system.locks import Holder, InstanceLock, last_holder
from custlist_desktop.ui.error_sentences import read_only_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.banner import BannerBoard, BannerState, BannerWay
from custlist_desktop.ui.kit.dates import clock_text, recent_text

_BETWEEN_LOOKS: Final = 10_000  # milliseconds
_OF_OTHERS: Final = (FileTrouble.IN_USE, FileTrouble.OPEN_ELSEWHERE)


class ReadOnlyWatch(QObject):
    """Says on the board why the list is only looked at, and offers to edit it."""

    edit_requested = Signal()
    """The list may be changed now, or somebody wants to try."""
    still_refused = Signal(object)
    """A `DatabaseFileError`: the list can't be changed yet."""

    def __init__(
        self, board: BannerBoard, why: DatabaseFileError, *, lacks_log: bool = False, parent: QObject | None = None
    ) -> None:
        """Shows the banner; looks every ten seconds whether the list is free, if somebody else has it open.

        Args:
            board: of the session.
            why: the list is only looked at.
            lacks_log: whether its last changes may be missing in what is shown.
            parent: the parent.
        """
        super().__init__(parent)
        self._board = board
        self._why = why
        self._lacks_log = lacks_log
        self._opened_at = datetime.now(UTC)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        board.show(self._refused_state)
        if why.trouble in _OF_OTHERS:
            self._timer.start(_BETWEEN_LOOKS)

    def try_to_edit(self) -> None:
        """Asks for the list to be opened anew where that may work by now."""
        if self._may_be_changed():
            self.edit_requested.emit()
        else:
            self.still_refused.emit(self._why)

    def look(self) -> None:
        """Says that the list is free as soon as it is."""
        if not self._may_be_changed():
            return
        self._timer.stop()
        self._board.show(partial(self._free_state, last_holder(self._why.path)))

    def _may_be_changed(self) -> bool:
        path = self._why.path
        if self._why.trouble in _OF_OTHERS:
            return InstanceLock(path).is_free()
        if self._why.trouble is FileTrouble.READ_ONLY:
            return may_write(path) and may_write(path.parent)
        return self._why.trouble is not FileTrouble.NO_LOCKS  # of the others the person is asked, or told, again

    def _refused_state(self) -> BannerState:
        if self._why.trouble is FileTrouble.IS_BACKUP:
            return self._backup_state()
        can = translate("ReadOnly", "You can search, call, email and copy.")
        if self._lacks_log:
            can = translate("ReadOnly", "The last changes may be missing: its log may be another list’s.")
        what, why = translate("ReadOnly", "Read-only."), f"{self._reason()} {can}"
        way = BannerWay(translate("ReadOnly", "Try to Edit"), self.try_to_edit)
        return BannerState("info", what, why, (way,), refusal=read_only_sentence())

    def _backup_state(self) -> BannerState:
        """That a backup is shown, and the way back."""
        made_at = self._why.facts.get("made_at")
        moment = recent_text(made_at, datetime.now().astimezone()) if isinstance(made_at, datetime) else "?"
        sentence = translate("ReadOnly", "This is the copy of {moment}, not the list you work with.")
        what, why = translate("ReadOnly", "Read-only."), sentence.format(moment=moment)
        way = BannerWay(translate("ReadOnly", "Back to the List"), self.edit_requested.emit)
        return BannerState("info", what, why, (way,), icon_name="history", refusal=read_only_sentence())

    def _reason(self) -> str:
        facts = self._why.facts
        if self._why.trouble in _OF_OTHERS:
            return _holder_sentence(facts)
        sentence = {
            FileTrouble.NETWORK_DRIVE: translate(
                "ReadOnly", "This is a copy, made at {time}, of the list on {drive}."
            ),
            FileTrouble.BESIDE_BLOCKED: translate(
                "ReadOnly", "{beside} is a folder, a link or a file that your account can’t open."
            ),
            FileTrouble.DAMAGED: translate("ReadOnly", "“{list}” is damaged; this is what can be read of it."),
            FileTrouble.DISK_FULL: translate("ReadOnly", "The disk with “{list}” is full."),
            FileTrouble.NOT_COPIED: translate("ReadOnly", "“{list}” has to be updated before it can be copied."),
            FileTrouble.NO_LOCKS: translate(
                "ReadOnly", "The drive with “{list}” can’t keep two programs from writing at once."
            ),
        }.get(self._why.trouble, translate("ReadOnly", "Your account can only read “{list}”."))
        if self._why.trouble is FileTrouble.READ_ONLY and "folder" in facts:
            sentence = translate("ReadOnly", "Your account can’t write in {folder}.")
        path: Path = self._why.path
        drive = facts.get("drive") or path.parent
        beside = facts.get("beside") or path.parent
        time = clock_text(self._opened_at)
        return sentence.format(beside=beside, time=time, drive=drive, list=path.stem, folder=path.parent)

    def _free_state(self, holder: Holder | None) -> BannerState:
        """That the list is free, and who had it open last."""
        what = translate("ReadOnly", "The list is free.")
        why = translate("ReadOnly", "No one has it open now. Open it to see what was changed.")
        if holder is not None and holder.closed is not None and holder.user:
            sentence = translate(
                "ReadOnly", "{user} closed it at {time}. Open it to see these changes and to make yours."
            )
            why = sentence.format(user=holder.user, time=clock_text(holder.closed))
        way = BannerWay(translate("ReadOnly", "Edit Now"), self.edit_requested.emit)
        return BannerState("info", what, why, (way,), icon_name="info", refusal=read_only_sentence())


def _holder_sentence(facts: dict[str, object]) -> str:
    user, host, since = facts.get("user"), facts.get("host"), facts.get("since")
    if not (user and host and isinstance(since, datetime)):
        return translate("ReadOnly", "Another program has this list open.")
    sentence = translate("ReadOnly", "{user} has this list open on {host} since {time}.")
    return sentence.format(user=user, host=host, time=clock_text(since))
