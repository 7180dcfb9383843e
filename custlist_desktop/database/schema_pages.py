"""What a list says of its tables: taken from a copy of the list, or from a new one, where its own is damaged.

A copy has the same tables at the same pages, as long as no newer version changed the schema: SQLite's backup copies
page by page. The file format: https://www.sqlite.org/fileformat2.html
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.copying import copy_content
from custlist_desktop.database.file_check import check_file
from custlist_desktop.database.opening import make_list
from custlist_desktop.database.reading import newest_schema
from custlist_desktop.domain.errors import DatabaseFileError

_HEADER_LENGTH: Final = 100
_PAGE: Final = 4096
_FEW: Final = 50
"""One letter in so many, at most."""
_COUNTER, _COUNT, _FREE, _VALID_FOR = 24, 28, 32, 92


def mended_copies(work: Path, copies: Sequence[Path]) -> Iterator[tuple[Path, Path | None]]:
    """The file as it is, and then ways to mend its first pages, each with the copy of the list that gave them.

    Pages of a new list are tried too: one that this version made has its tables where that has them. What is mended
    is a file beside ``work``, each time the same one. Whether it can be read then is for the caller.

    Args:
        work: a damaged list in a private folder, without a log.
        copies: of the same list, the newest first.
    """
    yield work, None
    mended, blank = work.with_name("mended.db"), work.with_name("blank.db")
    make_list(blank, newest_schema())
    for donor in (*copies, None):
        pages = _schema_pages(donor or blank)
        if pages:
            for part in ({1: pages[1][:_HEADER_LENGTH]}, {1: pages[1]}, pages):
                _put(work, mended, part)
                yield mended, donor


def mend_statements(damaged: engine.Connection, fresh: engine.Connection) -> None:
    """Puts letters right that damage changed in the statements, or in the names, of a damaged list's tables.

    A statement that can't be read hides all rows of its table, and one with another name of a column a whole column.

    Args:
        damaged: may be written, and its schema too.
        fresh: to a new list of the same schema.
    """
    question = "SELECT rowid, type, name, tbl_name, CAST(sql AS BLOB) FROM sqlite_schema WHERE type IS NOT ?"
    with suppress(engine.Error, UnicodeDecodeError):
        there = damaged.execute(question, ("index",)).fetchall()
        for _rowid, *wanted in fresh.execute(f"{question} AND type = 'table'", ("index",)).fetchall():
            for rowid, *found in there:
                if found != wanted and found[-1] is not None and _is_nearly(found[-1], wanted[-1] or b""):
                    damaged.execute(
                        "UPDATE sqlite_schema SET type = ?, name = ?, tbl_name = ?, sql = CAST(? AS TEXT)"
                        f" WHERE rowid = {rowid:d}",
                        wanted,
                    )


def _is_nearly(statement: bytes, wanted: bytes) -> bool:
    """Whether a few letters at most are others."""
    if len(statement) != len(wanted):
        return False
    return sum(one != other for one, other in zip(statement, wanted, strict=True)) * _FEW <= len(wanted)


def _schema_pages(copy: Path) -> Mapping[int, bytes]:
    """The pages of a sound copy that hold its schema; none where it isn't a list, or not sound."""
    try:
        check_file(copy, newest_schema())
        with closing(engine.connect(copy, engine.Access.READ_AS_IT_IS)) as connection:
            if connection.execute("PRAGMA page_size").fetchone()[0] != _PAGE:
                return {}
            numbers = connection.execute("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'").fetchall()
        content = copy.read_bytes()
    except (DatabaseFileError, engine.Error, OSError):
        return {}
    return {number: content[(number - 1) * _PAGE : number * _PAGE] for (number,) in numbers}


def _put(work: Path, mended: Path, pages: Mapping[int, bytes]) -> None:
    """Makes ``mended``: the file with other pages, or beginnings of pages, and a header that says how long it is."""
    copy_content(work, mended)
    with mended.open("r+b") as file:
        for number, content in pages.items():
            file.seek((number - 1) * _PAGE)
            file.write(content)
        for place, value in ((_COUNTER, 1), (_COUNT, mended.stat().st_size // _PAGE), (_FREE, 0), (_VALID_FOR, 1)):
            file.seek(place)
            file.write(struct.pack(">I", value))
