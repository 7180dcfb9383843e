"""What the Import window remembers from one time to the next."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

_COUNTRY: Final = "import/country"
_BACKUP: Final = "import/backup"
_FOLDER: Final = "import/folder"


class ImportSettings:
    """The answers of the last time."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """``settings`` keep them; the program's own without."""
        self._settings = QSettings() if settings is None else settings

    def country(self, otherwise: str) -> str:
        """The country of numbers that come without one: ISO 3166-1 alpha-2; ``otherwise`` before it was asked."""
        return str(self._settings.value(_COUNTRY, "", type=str)) or otherwise

    def keep_country(self, code: str) -> None:
        """Remembers the country."""
        self._settings.setValue(_COUNTRY, code)

    def backs_up(self) -> bool:
        """Whether a copy of the list is made first."""
        return bool(self._settings.value(_BACKUP, True, type=bool))

    def keep_backs_up(self, wanted: bool) -> None:
        """Remembers whether a copy is made."""
        self._settings.setValue(_BACKUP, wanted)

    def folder(self) -> Path:
        """The folder that was used last, or else the user's documents."""
        kept = str(self._settings.value(_FOLDER, "", type=str))
        if kept and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents and Path(documents).is_dir() else Path.home()

    def keep_folder(self, folder: Path) -> None:
        """Proposes ``folder`` the next time."""
        self._settings.setValue(_FOLDER, str(folder))
