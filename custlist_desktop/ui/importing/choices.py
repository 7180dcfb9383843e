"""What an import is at, what was chosen for its file, and what is remembered from one time to the next."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from custlist_desktop.exchange.source import ReadOptions
from custlist_desktop.ui.kit.outlets import Outlets

_COUNTRY: Final = "import/country"
_BACKUP: Final = "import/backup"
_FOLDER: Final = "import/folder"


class ImportStage(Enum):
    """What a job is at."""

    PREVIEW = auto()
    CHECK = auto()
    DECIDE = auto()
    APPLY = auto()
    UNDO = auto()


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose for one file.

    Attributes:
        path: the file.
        options: how to read it; what is None is found out.
        country: of numbers in rows that name none: ISO 3166-1 alpha-2.
        name: what people call it; its file name without.
    """

    path: Path
    options: ReadOptions = field(default_factory=ReadOptions)
    country: str = ""
    name: str = ""


class ImportSettings:
    """What was chosen the last time: the country, the backup, the folder."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """``settings`` keep them; the program's own without."""
        self._settings = QSettings() if settings is None else settings
        self.outlets: Final = Outlets(self._settings, _FOLDER)
        """Asks for files, from the folder of the last time."""

    def country(self, otherwise: str) -> str:
        """The country of numbers that come without one: ISO 3166-1 alpha-2; ``otherwise`` before it was asked."""
        return str(self._settings.value(_COUNTRY, "", type=str)) or otherwise

    def keep_country(self, code: str) -> None:
        self._settings.setValue(_COUNTRY, code)

    def backs_up(self) -> bool:
        """Whether a copy of the list is made first."""
        return bool(self._settings.value(_BACKUP, True, type=bool))

    def keep_backs_up(self, wanted: bool) -> None:
        """Remembers whether a copy is made."""
        self._settings.setValue(_BACKUP, wanted)
