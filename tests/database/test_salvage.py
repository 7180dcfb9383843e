"""What is read of damaged lists: all that the damage left, nothing invented, and the damaged file stays as it is."""

import shutil
import struct
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.reading import is_sound, reading_connection
from custlist_desktop.database.salvage import salvage
from custlist_desktop.domain.errors import CancelledError, DatabaseFileError, FileTrouble
from tests.helpers.damage import DAMAGES, PAGE, damage
from tests.helpers.open_list import opened

_TABLES: Final = ("customer", "estimate", "estimate_line", "journal", "user_account")


def _rows(path: Path) -> dict[tuple[str, int], tuple[Any, ...]]:
    with closing(engine.connect(path, engine.Access.READ)) as connection:
        found = [(table, connection.execute(f"SELECT * FROM {table}").fetchall()) for table in _TABLES]
    return {(table, row[0]): row for table, rows in found for row in rows}


def _rows_left(original: Path, damaged: Path) -> int:
    """How many rows are on pages that are still there as they were."""
    content, left = original.read_bytes(), damaged.read_bytes()
    pages = {left[at : at + PAGE] for at in range(0, len(left), PAGE)}
    with closing(engine.connect(original, engine.Access.READ)) as connection:
        leaves = connection.execute("SELECT name, pageno, ncell FROM dbstat WHERE pagetype = 'leaf'").fetchall()
    return sum(
        rows for name, page, rows in leaves if name in _TABLES and content[(page - 1) * PAGE : page * PAGE] in pages
    )


@pytest.fixture
def damaged(closed_list: Path) -> Path:
    return closed_list


@pytest.mark.parametrize("kind", DAMAGES)
def test_what_damage_left_is_read_and_nothing_else(
    damaged: Path, sample_list_path: Path, tmp_path: Path, kind: str
) -> None:
    damage(damaged, kind, seed=1)
    before = damaged.read_bytes()
    target = tmp_path / "new.custlist"

    salvage(damaged, target, [sample_list_path])

    was, found = _rows(sample_list_path), _rows(target)
    strangers = {table for table, _key in found.keys() - was.keys()}
    # Nothing refers to a line, and only one index has its key: under another key it is the same line.
    assert strangers <= ({"estimate_line"} if kind == "single bits" else set())
    assert len(found) >= _rows_left(sample_list_path, damaged) * 0.98  # some go on on a page that isn't there
    with closing(reading_connection(target)) as reader:
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert damaged.read_bytes() == before


@pytest.mark.parametrize("kind", ["header zeroed", "first page overwritten", "pages 2 to 4 overwritten"])
def test_damage_above_the_rows_costs_none(damaged: Path, sample_list_path: Path, tmp_path: Path, kind: str) -> None:
    damage(damaged, kind, seed=1)

    salvage(damaged, tmp_path / "new.custlist", [])

    assert _rows(tmp_path / "new.custlist") == _rows(sample_list_path)


def test_the_first_pages_of_a_copy_help_where_the_schema_is_gone(
    damaged: Path, sample_list_path: Path, tmp_path: Path
) -> None:
    with closing(engine.connect(damaged)) as connection:
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'").fetchall()
    content = bytearray(damaged.read_bytes())
    for (page,) in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    damaged.write_bytes(content)

    found = salvage(damaged, tmp_path / "new.custlist", [sample_list_path])

    assert found.donor == sample_list_path
    assert _rows(tmp_path / "new.custlist") == _rows(sample_list_path)


def test_a_key_is_not_given_twice_after_rows_are_lost(damaged: Path, tmp_path: Path) -> None:
    with closing(engine.connect(damaged)) as connection:
        (given,) = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'customer'").fetchone()
        connection.execute("DELETE FROM customer WHERE id > 300 AND id NOT IN (SELECT customer_id FROM estimate)")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    damage(damaged, "header zeroed", seed=1)

    salvage(damaged, tmp_path / "new.custlist", [])

    with closing(engine.connect(tmp_path / "new.custlist")) as connection:
        assert connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'customer'").fetchone() == (given,)


def test_a_row_that_holds_what_no_list_holds_is_counted_and_left_out(damaged: Path, tmp_path: Path) -> None:
    with closing(engine.connect(damaged)) as connection:
        connection.execute("UPDATE customer SET created_at = 'yesterday' WHERE id = 7")
        connection.execute("UPDATE customer SET city = x'ff00' WHERE id = 8")
        connection.execute("UPDATE customer SET notes = CAST(x'ff41' AS TEXT) WHERE id = 9")
        connection.execute("UPDATE customer SET notes = 'Gate' || char(0, 0, 0) WHERE id = 10")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()

    found = salvage(damaged, tmp_path / "new.custlist", [])

    assert found.refused["customer"] == 4
    assert not {("customer", key) for key in (7, 8, 9, 10)} & _rows(tmp_path / "new.custlist").keys()


@pytest.mark.parametrize("table", ["customer", "estimate_line"])
def test_a_row_that_is_cut_through_is_not_taken_as_zeros(
    damaged: Path, sample_list_path: Path, tmp_path: Path, table: str
) -> None:
    with closing(engine.connect(damaged)) as connection:
        last_leaf = "SELECT max(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'"
        (page,) = connection.execute(last_leaf, (table,)).fetchone()
    content = damaged.read_bytes()[: page * PAGE]
    was = _rows(sample_list_path)

    for length in (PAGE - 3, PAGE - 200, 1500):
        damaged.write_bytes(content[: length - PAGE])
        found = salvage(damaged, target := tmp_path / f"{length}.custlist", [])

        assert _rows(target).items() <= was.items()
        assert table in found.has_gaps or found.missed.get(table)


def test_rows_in_a_sector_of_zeros_are_not_taken_as_zeros(
    damaged: Path, sample_list_path: Path, tmp_path: Path
) -> None:
    with closing(engine.connect(damaged)) as connection:
        leaves = "SELECT pageno FROM dbstat WHERE name IN ('customer', 'estimate') AND pagetype = 'leaf'"
        pages = [page for (page,) in connection.execute(leaves).fetchall()]
    content = bytearray(damaged.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE + 2048 : (page - 1) * PAGE + 2560] = bytes(512)
    damaged.write_bytes(content)

    found = salvage(damaged, tmp_path / "new.custlist", [])

    assert _rows(tmp_path / "new.custlist").items() <= _rows(sample_list_path).items()
    assert found.refused["customer"] > len(pages) / 4


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"    address_line1 TEXT", b"    addresr_line1 TEXT"),
        (b"    address_line1 TEXT", b"    address^line1 TEXT"),
        (b"tablecustomercustomer", b"tableaustomercustomer"),
        (b"    version INTEGER", b"    versinn INTEGER"),
    ],
)
def test_a_letter_of_the_schema_that_is_another_costs_nothing(
    damaged: Path, sample_list_path: Path, tmp_path: Path, right: bytes, wrong: bytes
) -> None:
    content = damaged.read_bytes()
    assert right in content
    damaged.write_bytes(content.replace(right, wrong))

    found = salvage(damaged, target := tmp_path / "new.custlist", [])

    assert _rows(target) == _rows(sample_list_path)
    assert (found.knows_tables, found.has_gaps, found.missed) == (True, frozenset(), {})


@pytest.mark.parametrize("table", ["customer", "estimate"])
def test_a_row_whose_key_has_another_bit_is_not_taken_for_another_one(
    damaged: Path, sample_list_path: Path, tmp_path: Path, table: str
) -> None:
    was = _rows(sample_list_path)
    last = max(key for name, key in was if name == table)
    with closing(engine.connect(damaged)) as connection:
        leaf = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path DESC LIMIT 1"
        (page,) = connection.execute(leaf, (table,)).fetchone()
    content = bytearray(damaged.read_bytes())
    start = (page - 1) * PAGE
    (rows,) = struct.unpack_from(">H", content, start + 3)
    (at,) = struct.unpack_from(">H", content, start + 8 + 2 * (rows - 1))
    at += start
    for _number in ("size", "key"):  # each goes on as long as its bytes have the highest bit
        at = next(place for place in range(at, at + 9) if content[place] < 0x80) + 1
    content[at - 1] ^= 1 << 2
    damaged.write_bytes(content)
    with closing(engine.connect(damaged, engine.Access.READ)) as connection:
        keys = {key for (key,) in connection.execute(f"SELECT id FROM {table} NOT INDEXED")}
    assert keys - {last ^ 1 << 2} == {key for name, key in was if name == table} - {last}

    found = salvage(damaged, target := tmp_path / "new.custlist", [])

    assert was.keys() - _rows(target).keys() == {(table, last)}
    assert not _rows(target).keys() - was.keys()
    assert found.missed[table] == {last}
    with closing(engine.connect(target)) as connection:
        (given,) = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    assert given == last


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", bytes(3 * PAGE), b"A letter.\n" * 4000])
def test_where_nothing_can_be_read_that_is_said_and_nothing_is_left(tmp_path: Path, content: bytes) -> None:
    damaged, target = tmp_path / "damaged.custlist", tmp_path / "new.custlist"
    damaged.write_bytes(content)

    with pytest.raises(DatabaseFileError) as raised:
        salvage(damaged, target, [])

    assert (raised.value.trouble, raised.value.path) == (FileTrouble.DAMAGED, damaged)
    assert not target.exists()


def test_a_salvage_that_is_cancelled_leaves_nothing(damaged: Path, tmp_path: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        salvage(damaged, tmp_path / "new.custlist", [], cancel)

    assert not (tmp_path / "new.custlist").exists()


def test_a_table_whose_keys_are_out_of_order_is_read_to_its_end(new_list_path: Path, tmp_path: Path) -> None:
    damaged = Path(shutil.copyfile(new_list_path, tmp_path / "list.custlist"))
    at = "'2026-03-02T09:00:00.000Z'"
    with closing(engine.connect(damaged)) as connection:
        connection.execute(
            "WITH RECURSIVE n (key) AS (SELECT 1 UNION ALL SELECT key + 1 FROM n LIMIT 4000)"
            f" INSERT INTO customer (id, company, created_at, updated_at) SELECT key, 'Roof', {at}, {at} FROM n"
        )
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        found = "SELECT pageno, ncell FROM dbstat WHERE name = 'customer' AND pagetype = 'leaf' ORDER BY path"
        leaves = connection.execute(found).fetchall()
    content = bytearray(damaged.read_bytes())
    half = len(leaves) // 2
    for (source, _), (target, _) in zip(leaves[:half], leaves[half:], strict=False):
        content[(target - 1) * PAGE : target * PAGE] = content[(source - 1) * PAGE : source * PAGE]
    content[(leaves[-1][0] - 1) * PAGE : leaves[-1][0] * PAGE] = bytes(PAGE)  # so that ranges are read
    damaged.write_bytes(content)

    salvage(damaged, tmp_path / "new.custlist", [])

    left = {("customer", key) for key in range(1, sum(rows for _page, rows in leaves[:half]) + 1)}
    assert _rows(tmp_path / "new.custlist").keys() >= left


def test_another_lists_copy_is_no_help(damaged: Path, tmp_path: Path, new_list_path: Path) -> None:
    shutil.copyfile(new_list_path, other := tmp_path / "other.custlist")
    damage(damaged, "pages here and there", seed=5)

    found = salvage(damaged, tmp_path / "new.custlist", [other])

    with closing(engine.connect(tmp_path / "new.custlist")) as connection:
        assert is_sound(connection) or found.has_gaps


def test_entries_of_the_history_around_damage_are_read_once_more_without_harm(
    new_list_path: Path, tmp_path: Path
) -> None:
    path = tmp_path / "customers.custlist"
    shutil.copyfile(new_list_path, path)
    with opened(path) as open_list:
        for number in range(60):
            open_list.add(company=f"Company {number}", notes="x" * 300)
    with closing(engine.connect(path, engine.Access.READ)) as connection:
        pages = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'journal' AND pagetype = 'leaf'"
        ).fetchall()
    content = bytearray(path.read_bytes())
    page = pages[len(pages) // 2][0]
    content[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(content)

    found = salvage(path, tmp_path / "new.custlist", [])

    assert found.rows["customer"] == 60
    assert found.rows["journal"] >= 40
    with (
        closing(engine.connect(tmp_path / "new.custlist")) as connection,
        pytest.raises(engine.Error, match="never replaced"),
    ):
        connection.execute("INSERT OR REPLACE INTO journal SELECT * FROM journal LIMIT 1")
