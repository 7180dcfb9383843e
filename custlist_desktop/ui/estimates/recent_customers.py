"""Whom estimates were made for last, on this computer: the picker of customers offers them first."""

import json
from typing import Final

from PySide6.QtCore import QSettings

from custlist_desktop.ui.session import Session

_RECENT: Final = "customer_picker/recent"
"""In the settings, by list and user: the keys."""
_MOST: Final = 6
"""As many as the picker shows at once."""


class RecentCustomers:
    """The customers whom the signed-in user chose for estimates, the last one first."""

    def __init__(self, session: Session, settings: QSettings | None) -> None:
        """Somebody is signed in whenever this is asked. Without ``settings`` nobody is remembered."""
        self._session = session
        self._settings = settings

    def keys(self) -> tuple[int, ...]:
        """Their keys; of some there may be no customer any more."""
        kept = self._settings.value(self._name(), "", type=str) if self._settings is not None else ""
        try:
            found = json.loads(str(kept) or "[]")
        except ValueError:
            return ()  # somebody wrote something else into the settings
        return tuple(each for each in found if type(each) is int)[:_MOST] if isinstance(found, list) else ()

    def note(self, key: int) -> None:
        """Remembers that a customer was chosen."""
        if self._settings is not None:
            before = [each for each in self.keys() if each != key]
            self._settings.setValue(self._name(), json.dumps([key, *before][:_MOST]))

    def _name(self) -> str:
        return self._session.setting(_RECENT)
