"""Whether a file is a customer list that this program can open, told from its first 100 bytes.

The header of an SQLite file (https://www.sqlite.org/fileformat2.html, 1.3) names the application that owns it and
its schema version, so a file that isn't ours is never opened, and so never changed.
"""

import struct
from pathlib import Path

from custlist_desktop.database.log_state import log_path
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.file_errors import may_write, read_only_error, reading_error

APPLICATION_ID = 0x43_4C_53_54  # "CLST"

_MAGIC = b"SQLite format 3\x00"
_HEADER_LENGTH = 100
_PAGE_SIZE = struct.Struct(">H")
_UNSIGNED = struct.Struct(">I")


def check_file(path: Path, newest_schema: int) -> None:
    """Checks an existing file without opening it as a database.

    Args:
        newest_schema: the newest schema version that this program knows.

    Raises:
        DatabaseFileError: it can't be used, and why.
    """
    header = _read_header(path)
    if not header:
        raise DatabaseFileError(FileTrouble.EMPTY, path)
    if not header.startswith(_MAGIC):
        raise DatabaseFileError(FileTrouble.NOT_OURS, path)
    if len(header) < _HEADER_LENGTH:
        raise DatabaseFileError(FileTrouble.DAMAGED, path)
    if _UNSIGNED.unpack_from(header, 68)[0] != APPLICATION_ID:
        raise DatabaseFileError(FileTrouble.NOT_OURS, path)
    _check_size(path, header)
    schema = _UNSIGNED.unpack_from(header, 60)[0]
    if schema > newest_schema:
        raise DatabaseFileError(FileTrouble.NEWER, path, schema=schema)


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
