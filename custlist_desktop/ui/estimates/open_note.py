"""A note in the settings of the estimates that are open, so that the next start opens them, after a kill too."""

import json
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.estimates.open_again import read, written
from custlist_desktop.ui.session import Session

AFTER_LAST_CHANGE: Final = 1000
"""Milliseconds that windows have stood before they are noted. One that ends the program at once isn't noted, and so
doesn't end each start too."""
_OPEN: Final = "estimate_editor/open"
_MADE: Final = "estimate_editor/made"
"""The keys of the estimates that were made since the start. They are there at a start only after a kill."""
_LOOKED_AT: Final = "_read_only"
"""Of a list that is only looked at: whoever writes to it may run beside, and notes what is open there."""
_CHANGES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


class OpenNote(QObject):
    """Notes by list and user which estimates are open: soon after one opened or moved, at once when it closes."""

    def __init__(self, session: Session, settings: QSettings, windows: EstimateWindows) -> None:
        """``windows`` keep this."""
        super().__init__(windows)
        self._session = session
        self._settings = settings
        self._windows = windows
        self._is_held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_LAST_CHANGE)
        self._timer.timeout.connect(self._on_rest)
        windows.created.connect(self._on_created)
        windows.opened.connect(self._on_opened)
        windows.shut.connect(self._on_shut)

    def open_again(self, front: QWidget) -> None:
        """Opens what was open when the program ended, once ``front`` was painted.

        It is forgotten first, lest it ends each start too. New estimates that a killed program left and that nobody
        touched are taken out of the list again.
        """
        open_before = read(self._taken(_OPEN))
        gone = {key for key in _keys(self._taken(_MADE)) if self._windows.discard_untouched(key)}
        self._windows.open_again([each for each in open_before if each.key not in gone], front)

    def write(self) -> None:
        """Notes what is open now."""
        self._timer.stop()
        self._settings.setValue(self._name(_OPEN), written(self._windows.open_ones()))

    def hold(self) -> None:
        """Notes what is open now, and heeds no window that closes from now on: the program is about to end."""
        self.write()
        self._is_held = True
        self._settings.remove(self._name(_MADE))

    def release(self) -> None:
        """Heeds windows again, since the program doesn't end after all."""
        self._is_held = False
        self.write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES and not self._is_held:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _name(self, group: str) -> str:
        return self._session.setting(group + (_LOOKED_AT if self._session.file.is_read_only else ""))

    def _taken(self, group: str) -> str:
        """What is noted, which is forgotten then."""
        text = str(self._settings.value(self._name(group), "", type=str))
        self._settings.remove(self._name(group))
        return text

    def _on_created(self, key: int) -> None:
        made = _keys(str(self._settings.value(self._name(_MADE), "", type=str)))
        self._settings.setValue(self._name(_MADE), json.dumps([*made, key]))
        self._settings.sync()

    def _on_opened(self, window: QWidget) -> None:
        window.installEventFilter(self)
        self._timer.start()

    def _on_shut(self) -> None:
        if not self._is_held:
            self.write()

    def _on_rest(self) -> None:
        self.write()
        self._settings.sync()


def _keys(text: str) -> list[int]:
    """The keys that are noted; none where somebody wrote something else into the settings."""
    try:
        return [int(key) for key in json.loads(text)]
    except (TypeError, ValueError):
        return []
