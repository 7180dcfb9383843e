"""Keeps the options of a proposal while they are chosen."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from custlist_desktop.domain.errors import CustlistError, NotFoundError, ReadOnlyListError
from custlist_desktop.proposals.options import ProposalOptions, keep_options
from custlist_desktop.ui.session import Session

_KEEP_AFTER: Final = 500
"""Milliseconds, so that typing a title isn't written letter by letter."""


class OptionsKeeper(QObject):
    """Keeps the choices for the estimate, and what was changed for the next one."""

    failed = Signal(object)
    """The error that was in the way."""

    def __init__(self, session: Session, estimate_id: int, begun_with: ProposalOptions, parent: QObject) -> None:
        """``begun_with`` are the options before anything was chosen."""
        super().__init__(parent)
        self._session = session
        self._estimate_id = estimate_id
        self._kept = self._options = begun_with
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._timer.timeout.connect(self._on_timeout)

    def keep_soon(self, options: ProposalOptions) -> None:
        """Keeps ``options`` once they stay as they are for a moment."""
        self._options = options
        self._timer.start()

    def keep(self, options: ProposalOptions) -> None:
        """Keeps ``options`` now."""
        self._timer.stop()
        session = self._session
        try:
            keep_options(session.estimates, session.actor, self._estimate_id, self._kept, options)
            self._kept = options
        except (NotFoundError, ReadOnlyListError):
            pass  # there is nothing to keep them with, and the window says so already
        except CustlistError as error:
            self.failed.emit(error)

    def _on_timeout(self) -> None:
        self.keep(self._options)
