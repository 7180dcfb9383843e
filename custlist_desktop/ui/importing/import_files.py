"""The files of one import that are only there while it lasts: pasted rows, and rows that were checked."""

from pathlib import Path
from typing import Any

from custlist_desktop.domain.errors import TemporaryFolderError
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.exchange.pasted_rows import write_pasted_rows
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.private_files import make_private_file
from custlist_desktop.system.temporary_folders import TemporaryFolder, place_of


class ImportFiles:
    """Names new files in a folder of their own, which goes with `remove`."""

    def __init__(self) -> None:
        """Makes no folder before a file is wanted."""
        self._folder: TemporaryFolder | None = None
        self._count = 0

    def new_path(self, stem: str, ending: str) -> Path:
        """A path for another file; ``ending`` begins with a dot. Raises TemporaryFolderError."""
        if self._folder is None:
            self._folder = TemporaryFolder("import")
        self._count += 1
        return self._folder.path / f"{stem}-{self._count}{ending}"

    def remove(self) -> None:
        """Removes all of them."""
        if self._folder is not None:
            self._folder.remove()


def write_rows(path: Path, text: str, markup: str) -> None:
    """As `write_pasted_rows`; raises TemporaryFolderError where that can't be done."""
    try:
        make_private_file(path)
        write_pasted_rows(path, text, markup)
    except OSError as error:
        raise TemporaryFolderError(trouble_of(error), place_of(path)) from error


def decide_all(path: Path, outcome: Any, decision: Decision) -> None:
    """Decides alike about all rows of the staging file at ``path`` with an outcome."""
    staging = ImportStaging.open(path)
    try:
        staging.decide_all(outcome, decision)
    finally:
        staging.close()
