"""How others learn that this program has a list open: other starts of it, and other computers."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.list_opening import OpenedList

if TYPE_CHECKING:
    from custlist_desktop.ui.shell.second_start import SecondStarts

_BETWEEN_SIGNS: Final = 60_000
"""Milliseconds between signs to other computers that this one has the list open."""


class ListPresence(QObject):
    """Signs the lock of an open list, and brings its window to the front at a second start; until `end`."""

    def __init__(self, opened: OpenedList, window: Callable[[], QWidget | None], parent: QObject) -> None:
        """
        Args:
            opened: the list; one that is only looked at has no lock, and nobody learns of it.
            window: gives the one to bring to the front; None while there is none.
            parent: with which this goes.
        """
        super().__init__(parent)
        self._lock = opened.lock
        self._path = opened.file.origin
        self._window = window
        self._session: Session | None = None
        self._second_starts: SecondStarts | None = None
        self._signs = QTimer(self, interval=_BETWEEN_SIGNS)
        if self._lock is not None:
            self._signs.timeout.connect(self._lock.sign)
            self._signs.start()

    def listen(self) -> None:
        """Answers second starts from here on."""
        from custlist_desktop.ui.shell.second_start import SecondStarts  # once the window is there

        if self._lock is not None:
            self._second_starts = SecondStarts(self._path, self)
            self._second_starts.happened.connect(self._on_second_start)

    def name_users(self, session: Session) -> None:
        """Lets the lock say who is signed in."""
        self._session = session
        session.actor_changed.connect(self._on_actor_changed)

    def end(self) -> None:
        """Signs and answers no more."""
        self._signs.stop()
        if self._second_starts is not None:
            self._second_starts.close()
        self.deleteLater()

    def _on_actor_changed(self) -> None:
        if self._lock is not None and self._session is not None:
            self._lock.name_user(self._session.actor.name)

    def _on_second_start(self, token: str) -> None:
        from custlist_desktop.ui.shell.second_start import show_at_second_start

        window = self._window()
        if window is not None:
            show_at_second_start(window, token)
