"""A customer list that a command only looks at, wherever it is."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from custlist_desktop.database.reading import open_reader
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.temporary_folders import TemporaryFolder

_BY_A_COPY = (FileTrouble.READ_ONLY, FileTrouble.NETWORK_DRIVE, FileTrouble.BESIDE_BLOCKED)


@contextmanager
def looked_at(path: Path) -> Iterator[Path]:
    """The list to read: itself, or a private copy where its folder can't be written, or is on a network drive.

    Raises:
        DatabaseFileError: it can't be read; LOG_UNSURE where the log beside it may be another list's.
        TemporaryFolderError: there is no room for the copy.
    """
    try:
        open_reader(path).close()
    except DatabaseFileError as error:
        if error.trouble not in _BY_A_COPY or not os.path.isfile(path):
            raise
    else:
        yield path
        return
    from custlist_desktop.database.reading_copy import open_reading_copy  # here, since it loads all that writes

    with TemporaryFolder("look") as folder, closing(open_reading_copy(path, folder.path)) as file:
        if file.lacks_log:
            raise DatabaseFileError(FileTrouble.LOG_UNSURE, path)
        yield file.path
