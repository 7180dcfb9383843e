"""Restoring a file that somebody made to do harm: refused, with the list as it was, and at once."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import BackupError, back_up
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.database.carrying import RestoreNote
from custlist_desktop.database.comparing import make_comparable
from custlist_desktop.database.opening import bring_up_to_date, open_customer_file
from custlist_desktop.database.own_parts import refuse_foreign_parts
from custlist_desktop.database.reader import open_reader
from custlist_desktop.database.reading_copy import open_reading_copy
from custlist_desktop.database.restore import restore
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.services.recovery.recover import RecoveryRequest, recover
from tests.helpers.kept_lists import SCHEMAS, make_kept_list
from tests.helpers.open_list import opened

_PAGE_COUNT: Final = slice(28, 32)


_TRIGGER: Final = "CREATE TRIGGER bad AFTER INSERT ON journal BEGIN DELETE FROM estimate; END"
_KEPT: Final = "CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN DELETE FROM estimate; END"


def _made(path: Path, *statements: str) -> None:
    with closing(engine.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()


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
    "a view beside the tables": lambda path: _made(path, "CREATE VIEW prices AS SELECT 1"),
    "a trigger": lambda path: _made(path, _TRIGGER),
    "one of our triggers that does more": lambda path: _made(path, "DROP TRIGGER journal_kept", _KEPT),
    "a virtual table": lambda path: _made(path, "CREATE VIRTUAL TABLE more USING fts5 (text)"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_backup_is_refused_and_the_list_stays(closed_list: Path, tmp_path: Path, kind: str) -> None:
    backup = tmp_path / "backup.custlist"
    shutil.copyfile(closed_list, backup)
    HOSTILE[kind](backup)
    before = closed_list.read_bytes()

    with pytest.raises((DatabaseFileError, BackupError)):
        restore(backup, closed_list, RestoreNote("Dana", backup.name), bring_up_to_date, lambda known: known.least)

    assert closed_list.read_bytes() == before
    assert os.listdir(closed_list.parent) == [closed_list.name]


FOREIGN: Final = [kind for kind in HOSTILE if "trigger" in kind or "view" in kind or "virtual" in kind]


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_somebody_else_put_into_a_list_is_refused_in_words_however_it_is_opened(
    closed_list: Path, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    HOSTILE[kind](closed_list)
    before = closed_list.read_bytes()
    ways: list[Callable[[], object]] = [
        lambda: open_customer_file(closed_list),
        lambda: open_reader(FileAddress(closed_list)),
        lambda: back_up(closed_list, tmp_path / "copy.custlist"),
        lambda: open_reading_copy(closed_list, tmp_path),
        lambda: make_comparable(closed_list, tmp_path / "comparable.custlist"),
    ]

    for way in ways:
        with pytest.raises(DatabaseFileError) as raised:
            way()
        assert raised.value.trouble is FileTrouble.FOREIGN_PARTS
    assert look_at(closed_list).trouble is FileTrouble.FOREIGN_PARTS
    assert main(["search", "roof", "--database", str(closed_list)]) == 2
    assert "that Custlist didn't make" in capsys.readouterr().err
    assert closed_list.read_bytes() == before
    with pytest.raises(DatabaseFileError):
        bring_up_to_date(closed_list)


def test_rows_of_a_list_with_parts_of_others_are_recovered_without_them(closed_list: Path, tmp_path: Path) -> None:
    with closing(engine.connect(closed_list)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(trade_name)").fetchall()]
    endless = "WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k FROM n)"
    values = ", ".join(f"k AS {name}" for name in columns)
    _made(closed_list, _TRIGGER, "ALTER TABLE trade_name RENAME TO kept")
    _made(closed_list, f"CREATE VIEW trade_name AS {endless} SELECT {values}, k AS rowid FROM n")

    recover(RecoveryRequest(closed_list, tmp_path / "new.custlist", ()))

    with opened(tmp_path / "new.custlist") as lst:
        lst.add(company="Since then")
        assert lst.estimates.count() == 120


@pytest.mark.parametrize("schema", SCHEMAS)
def test_no_list_of_our_own_is_refused_for_its_triggers(schema: int, tmp_path: Path) -> None:
    make_kept_list(schema, tmp_path / "list.db")
    with closing(engine.connect(tmp_path / "list.db")) as connection:
        refuse_foreign_parts(connection, tmp_path / "list.db")
    bring_up_to_date(tmp_path / "list.db")
    with closing(engine.connect(tmp_path / "list.db")) as connection:
        refuse_foreign_parts(connection, tmp_path / "list.db")


def test_a_schema_calls_no_function_that_could_do_harm(closed_list: Path) -> None:
    with closing(engine.connect(closed_list)) as connection:
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
