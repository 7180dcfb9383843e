"""What is typed in open windows and not in the file: windows offer theirs here, for the day saving stops."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from shiboken6 import isValid

from custlist_desktop.services.estimates.unsaved import UnsavedCustomer, UnsavedEstimate

Unsaved = UnsavedEstimate | UnsavedCustomer


class UnsavedParts:
    """Asks every open window what it holds."""

    def __init__(self) -> None:
        self._sources: list[tuple[QObject, Callable[[bool], Unsaved | None]]] = []

    def offer(self, owner: QObject, give: Callable[[bool], Unsaved | None]) -> None:
        """Lets ``give`` be asked as long as ``owner`` is there.

        Args:
            owner: a window.
            give: gets whether what is saved is wanted too; returns None if there is nothing.
        """
        self._sources.append((owner, give))

    def gather(self, *, also_saved: bool) -> Iterator[Unsaved]:
        """What the windows hold: what isn't saved, or all that is on the screen."""
        self._sources = [source for source in self._sources if isValid(source[0])]
        for _, give in self._sources:
            part = give(also_saved)
            if part is not None:
                yield part
