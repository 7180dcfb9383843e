"""Opening and making a customer list: whole or not at all, and migrated once; what is saved into it."""

import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import apsw
import pytest
from playhouse.migrations import Runner

from custlist_desktop.database import engine
from custlist_desktop.database.file_check import APPLICATION_ID
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import newest_schema, reading_connection
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.models.base import database_proxy
from tests.helpers.folders import contents
from tests.helpers.open_list import OpenList, opened

_PAGE = 4096


def test_new_list_is_made_with_its_missing_folders(tmp_path: Path) -> None:
    path = tmp_path / "Données" / "2026 – clients" / "liste d'été.custlist"
    with opened(path) as open_list:
        open_list.add(company="Gagné")
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_new_list_says_whose_it_is_and_its_schema_version(new_list_path: Path) -> None:
    header = new_list_path.read_bytes()[:100]
    assert struct.unpack_from(">I", header, 68)[0] == APPLICATION_ID
    assert struct.unpack_from(">I", header, 60)[0] == newest_schema()


def test_new_list_is_whole_and_safe_from_lost_saves(open_list: OpenList) -> None:
    with closing(engine.connect(open_list.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_list_is_made_again_over_what_a_crash_left_half_made(tmp_path: Path) -> None:
    path = tmp_path / "customers.custlist"
    for leftover in (".unfinished", ".unfinished-wal", ".unfinished-shm"):
        (tmp_path / f"customers.custlist{leftover}").write_bytes(b"half of a page" * 100)
    with opened(path) as open_list:
        assert open_list.customers.count() == 0
    assert path.exists()
    assert not (tmp_path / "customers.custlist.unfinished").exists()


def test_list_that_cant_be_made_leaves_no_half_made_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    path = tmp_path / "customers.custlist"
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(path)
    assert (error.value.trouble, error.value.path) == (FileTrouble.DISK_FULL, path)
    assert list(tmp_path.iterdir()) == []


def test_log_of_a_list_that_is_gone_does_not_get_into_the_new_one(closed_list: Path) -> None:
    log = closed_list.with_name("customers.custlist-wal")
    with opened(closed_list) as open_list:
        for number in range(20):
            open_list.add(company=f"Gagné {number}", notes="x" * 3000)
        kept = log.read_bytes()
    closed_list.unlink()
    log.write_bytes(kept)
    with opened(closed_list) as open_list:
        assert open_list.customers.count() == 0
        open_list.check_search_index()
    with closing(engine.connect(closed_list)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert kept in contents(closed_list.parent).values()


def test_list_keeps_everything_over_closing_and_opening(closed_list: Path) -> None:
    with opened(closed_list) as open_list:
        key = open_list.add(company="Gagné", notes="Zeile 1\n第二行 👷").id
    with opened(closed_list) as open_list:
        details = open_list.customers.get(open_list.owner, key).details
    assert details == CustomerDetails(company="Gagné", notes="Zeile 1\n第二行 👷")


def test_opening_and_closing_changes_nothing(closed_list: Path) -> None:
    before = contents(closed_list.parent)
    open_customer_file(closed_list).close()
    assert contents(closed_list.parent) == before


def test_migration_is_applied_once(closed_list: Path) -> None:
    def applied() -> list[tuple[int, str, str]]:
        with closing(engine.connect(closed_list)) as connection:
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            (history,) = [name for name in tables if "migrat" in name]
            return connection.execute(f"SELECT * FROM {history}").fetchall()

    first = applied()
    open_customer_file(closed_list).close()
    assert applied() == first
    assert int(first[-1][1][:4]) == newest_schema()


def test_schema_version_is_noted_after_a_crash_between_migrating_and_noting(closed_list: Path) -> None:
    with closing(engine.connect(closed_list)) as connection:
        connection.execute("PRAGMA user_version = 0")
    open_customer_file(closed_list).close()
    assert struct.unpack_from(">I", closed_list.read_bytes(), 60)[0] == newest_schema()


def _add_one(open_list: OpenList) -> None:
    open_list.add(company="Gagné")


def _add_many(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=50, estimates=0)


@pytest.mark.parametrize("save", [_add_one, _add_many])
def test_save_into_a_damaged_page_says_so_and_writes_nothing(
    closed_list: Path, save: Callable[[OpenList], None]
) -> None:
    with closing(engine.connect(closed_list)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'customer_by_email'").fetchone()[0]
    data = bytearray(closed_list.read_bytes())
    data[(root - 1) * _PAGE : root * _PAGE] = Random(1).randbytes(_PAGE)
    closed_list.write_bytes(data)
    with opened(closed_list) as open_list:
        with pytest.raises(DatabaseFileError) as error:
            save(open_list)
        assert error.value.trouble is FileTrouble.DAMAGED
        assert open_list.customers.count() == 600
        assert open_list.told == []


@pytest.mark.parametrize("save", [_add_one, _add_many])
def test_save_that_the_disk_has_no_room_for_says_so_and_writes_nothing(
    open_list: OpenList, save: Callable[[OpenList], None]
) -> None:
    open_list.add(notes="x" * 50_000)
    pages = database_proxy.execute_sql("PRAGMA page_count").fetchone()[0]
    open_list.customers.delete(open_list.owner, 1)
    before = open_list.table("customer"), open_list.table("journal")
    database_proxy.execute_sql(f"PRAGMA max_page_count = {pages}")

    def save_until_the_room_of_what_was_deleted_is_filled_up() -> None:
        nonlocal before
        while True:
            save(open_list)
            before = open_list.table("customer"), open_list.table("journal")

    with pytest.raises(DatabaseFileError) as error:
        save_until_the_room_of_what_was_deleted_is_filled_up()
    assert (error.value.trouble, error.value.path) == (FileTrouble.DISK_FULL, open_list.path)
    assert (open_list.table("customer"), open_list.table("journal")) == before
    database_proxy.execute_sql(f"PRAGMA max_page_count = {pages + 1000}")
    save(open_list)
    open_list.check_search_index()


def test_full_disk_keeps_nobody_from_reading_in_spanish(open_list: OpenList) -> None:
    open_list.add(company="Ñandú")
    pages = database_proxy.execute_sql("PRAGMA page_count").fetchone()[0]
    database_proxy.execute_sql(f"PRAGMA max_page_count = {pages}")
    open_list.file.prepare_order("es")
    database_proxy.execute_sql(f"PRAGMA max_page_count = {pages + 1000}")
    assert not _spanish_indexes()
    open_list.file.prepare_order("es")
    assert _spanish_indexes()


def _spanish_indexes() -> list[str]:
    rows = database_proxy.execute_sql("SELECT name FROM sqlite_schema WHERE name LIKE '%\\_es' ESCAPE '\\'")
    return [name for (name,) in rows]


def test_reader_of_a_missing_file_is_told_so_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(DatabaseFileError) as error:
        reading_connection(tmp_path / "missing.custlist")
    assert error.value.trouble is FileTrouble.MISSING
    assert list(tmp_path.iterdir()) == []


def test_reader_cant_write(open_list: OpenList) -> None:
    with closing(reading_connection(open_list.file.path)) as reader, pytest.raises(engine.Error):
        reader.execute("DELETE FROM customer")


def test_reader_sees_what_was_saved_before_the_log_is_folded_in(open_list: OpenList) -> None:
    with closing(reading_connection(open_list.file.path)) as reader:
        key = open_list.add(company="Gagné").id
        assert reader.execute("SELECT id FROM customer").fetchall() == [(key,)]


def _older(path: Path) -> None:
    """Makes a closed list one that the newest migration hasn't seen: its marks go, and what it adds is left."""
    with closing(engine.connect(path)) as connection:
        newest = connection.execute("SELECT name FROM schema_migration ORDER BY name DESC LIMIT 1").fetchone()[0]
        connection.execute("DELETE FROM schema_migration WHERE name = ?", (newest,))
        connection.execute("PRAGMA user_version = 1")


def test_list_is_copied_before_it_is_brought_up_to_date(closed_list: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _older(closed_list)
    seen: list[list[str]] = []

    def up(self: Runner) -> None:
        seen.append([copy.name for copy in (closed_list.parent / "backups").iterdir()])

    monkeypatch.setattr(Runner, "up", up)
    open_customer_file(closed_list).close()
    ((name,),) = seen
    assert name.startswith("customers before update ")
    with closing(engine.connect(closed_list.parent / "backups" / name)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM customer").fetchone() == (600,)
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)


def test_list_that_cant_be_copied_is_not_brought_up_to_date(
    closed_list: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _older(closed_list)
    (closed_list.parent / "backups").write_text("a file where the folder would be")

    def up(self: Runner) -> None:
        raise AssertionError("brought up to date without a copy")

    monkeypatch.setattr(Runner, "up", up)
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(closed_list)
    assert error.value.trouble is FileTrouble.NOT_COPIED
    with closing(engine.connect(closed_list)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


@pytest.mark.parametrize("is_new", [True, False])
def test_error_that_the_engine_tells_between_two_rows_is_told_too(
    closed_list: Path, monkeypatch: pytest.MonkeyPatch, is_new: bool
) -> None:
    """What rows are read by isn't peewee's, and so its errors aren't."""
    _older(closed_list)
    if is_new:
        closed_list.unlink()

    def up(self: Runner) -> None:
        raise apsw.exception_for(apsw.SQLITE_FULL)

    monkeypatch.setattr(Runner, "up", up)
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(closed_list)
    assert (error.value.trouble, error.value.path) == (FileTrouble.DISK_FULL, closed_list)


def test_list_of_this_version_is_not_copied(closed_list: Path) -> None:
    open_customer_file(closed_list).close()
    assert not (closed_list.parent / "backups").exists()
