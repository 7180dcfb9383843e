"""Whether a file is a customer list that this program can open, told from its first 100 bytes.

The header of an SQLite file (https://www.sqlite.org/fileformat2.html, 1.3) names the application that owns it and
its schema version, so a file that isn't ours is never opened, and so never changed.
"""

import struct
from contextlib import suppress
from pathlib import Path

from custlist_desktop.database.copying import newest_copies
from custlist_desktop.database.log_state import MAGIC, log_path
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.file_errors import may_write, read_only_error, reading_error

APPLICATION_ID = 0x43_4C_53_54  # "CLST"

_HEADER_LENGTH = 100
_PAGE_SIZE = struct.Struct(">H")
_UNSIGNED = struct.Struct(">I")


def check_file(path: Path, newest_schema: int) -> None:
    """Checks an existing file without opening it as a database.

    Args:
        newest_schema: the newest schema version that this program knows.

    Raises:
        DatabaseFileError: it can't be used, and why. NEWER names the ``backup`` that a newer version made before it
            brought the list up to date, if there is one.
    """
    header = _read_header(path)
    if not header:
        raise DatabaseFileError(FileTrouble.EMPTY, path)
    if not header.startswith(MAGIC):
        raise DatabaseFileError(FileTrouble.NOT_OURS, path)
    if len(header) < _HEADER_LENGTH:
        raise DatabaseFileError(FileTrouble.DAMAGED, path)
    if not _is_ours(header):
        raise DatabaseFileError(FileTrouble.NOT_OURS, path)
    _check_size(path, header)
    schema = _schema_of(header)
    if schema > newest_schema:
        copy = _copy_from_before(path, newest_schema)
        raise DatabaseFileError(FileTrouble.NEWER, path, schema=schema, **({"backup": copy} if copy else {}))


def _is_ours(header: bytes) -> bool:
    return int(_UNSIGNED.unpack_from(header, 68)[0]) == APPLICATION_ID


def _schema_of(header: bytes) -> int:
    return int(_UNSIGNED.unpack_from(header, 60)[0])


def _copy_from_before(path: Path, newest_schema: int) -> Path | None:
    """The newest backup of a list that this program can open, by the files' headers."""
    for copy in newest_copies(path):
        with suppress(DatabaseFileError):
            header = _read_header(copy)
            if len(header) == _HEADER_LENGTH and _is_ours(header) and _schema_of(header) <= newest_schema:
                return copy
    return None


def check_writable(path: Path) -> None:
    """Checks that the file and its folder, where the write-ahead log goes, can be written.

    Raises:
        DatabaseFileError: it can't.
    """
    try:
        with path.open("r+b"):
            writable = may_write(path.parent)
    except OSError as error:
        raise read_only_error(path) from error
    if not writable:
        raise read_only_error(path)


def _read_header(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise DatabaseFileError(FileTrouble.IS_FOLDER, path)
        with path.open("rb") as file:
            return file.read(_HEADER_LENGTH)
    except FileNotFoundError as error:
        raise DatabaseFileError(FileTrouble.MISSING, path) from error
    except OSError as error:
        raise reading_error(error, path) from error


def _check_size(path: Path, header: bytes) -> None:
    """A file shorter than its header says was cut off, by a full disk or a copy that didn't finish.

    Unless a write-ahead log is beside it: then the file is being written, or was when the program ended, and the
    log has the rest.
    """
    if log_path(path).exists():
        return
    page_size = _PAGE_SIZE.unpack_from(header, 16)[0]
    page_size = 65536 if page_size == 1 else page_size
    page_count = _UNSIGNED.unpack_from(header, 28)[0]
    if path.stat().st_size < page_size * page_count:
        raise DatabaseFileError(FileTrouble.DAMAGED, path)
