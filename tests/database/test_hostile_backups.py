"""Restoring a file that somebody made to do harm: refused, with the list as it was, and at once."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import BackupError
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.restore import restore
from custlist_desktop.domain.errors import DatabaseFileError
from tests.helpers.kept_lists import SCHEMAS, make_kept_list
from tests.helpers.open_list import opened

_PAGE_COUNT: Final = slice(28, 32)


def _zeros(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 30)


def _huge_page_count(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[_PAGE_COUNT] = b"\xff\xff\xff\xfe"
    path.write_bytes(content)


def _link_to_nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def _view_for_a_table(path: Path) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute("ALTER TABLE trade_name RENAME TO kept")
        connection.execute("CREATE VIEW TRADE_NAME AS SELECT * FROM kept")


HOSTILE: Final[dict[str, Callable[[Path], None]]] = {
    "a gigabyte of zeros": _zeros,
    "more pages than there are": _huge_page_count,
    "a link to a device": _link_to_nothing,
    "a view for a table": _view_for_a_table,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_backup_is_refused_and_the_list_stays(closed_list: Path, tmp_path: Path, kind: str) -> None:
    backup = tmp_path / "backup.custlist"
    shutil.copyfile(closed_list, backup)
    HOSTILE[kind](backup)
    before = closed_list.read_bytes()

    with pytest.raises((DatabaseFileError, BackupError)):
        restore(backup, closed_list, "Dana", bring_up_to_date, lambda known: known.least)

    assert closed_list.read_bytes() == before
    assert os.listdir(closed_list.parent) == [closed_list.name]


def test_a_trigger_of_the_backups_own_never_acts(closed_list: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.custlist"
    shutil.copyfile(closed_list, backup)
    with closing(engine.connect(backup)) as connection:
        connection.execute("CREATE TRIGGER bad AFTER INSERT ON journal BEGIN DELETE FROM estimate; END")
    with opened(closed_list) as lst:
        lst.add(company="Since the backup")  # its entry comes along

    restore(backup, closed_list, "Dana", bring_up_to_date, lambda known: known.least)

    with opened(closed_list) as lst:
        lst.add(company="After the restore")
        assert lst.estimates.count() == 120


def test_no_trigger_but_our_own_acts_while_an_older_backup_is_brought_up_to_date(tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    make_kept_list(SCHEMAS[0], backup)
    with closing(engine.connect(backup)) as connection:
        count = connection.execute("SELECT count(*) FROM customer").fetchone()[0]
        connection.execute(
            """CREATE TRIGGER "ba""d" AFTER INSERT ON schema_migration BEGIN DELETE FROM customer; END"""
        )
        connection.execute("DROP TRIGGER customer_search_insert")
        connection.execute("CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN SELECT 1; END")

    bring_up_to_date(backup)

    with opened(backup) as lst:
        assert lst.customers.count() == count > 0
        lst.check_search_index()
    with closing(engine.connect(backup)) as connection:
        bodies = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall())
    assert 'ba"d' not in bodies
    assert "customer_search" in bodies["customer_search_insert"].partition("BEGIN")[2]
