"""Which backups are offered for a damaged list: its own, whatever other lists lie beside it."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up_before
from custlist_desktop.database.copying import newest_copies
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.services.recovery.ways import good_backups
from tests.helpers.damage import PAGE
from tests.helpers.open_list import opened


@pytest.fixture
def beside(new_list_path: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A list, and another one whose name begins with the first one's; both have a backup, the second a newer one."""
    lists = tmp_path / "customers.custlist", tmp_path / "customers 2025.custlist"
    for number, path in enumerate(lists):
        shutil.copyfile(new_list_path, path)
        with opened(path) as open_list:
            open_list.add(company=f"Company {number}")
        with closing(engine.connect(path)) as connection:
            connection.execute("UPDATE list_identity SET tag = ?", (f"list {number}",))
        back_up_before(path, BackupReason.BEFORE_IMPORT)
    return lists


def _damage(path: Path, *tables: str) -> None:
    """Zeroes every page of some tables."""
    marks = ", ".join("?" * len(tables))
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        pages = connection.execute(f"SELECT pageno FROM dbstat WHERE name IN ({marks})", tables).fetchall()
    content = bytearray(path.read_bytes())
    for (page,) in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)


@pytest.mark.parametrize("damaged", [("customer",), ("customer", "list_identity")])
def test_no_backup_of_another_list_stands_in_for_a_damaged_one(
    beside: tuple[Path, Path], damaged: tuple[str, ...]
) -> None:
    for path in beside:
        _damage(path, *damaged)
        [found] = good_backups(path)
        assert found.path == newest_copies(path)[0]
        assert found.path.name.startswith(f"{path.stem} before import")


def test_backups_of_a_renamed_list_are_found_by_what_the_list_says_of_itself(beside: tuple[Path, Path]) -> None:
    path = beside[0].rename(beside[0].with_name("Clients.custlist"))
    _damage(path, "customer")
    [found] = good_backups(path)
    assert found.tag == "list 0"
    assert not list(good_backups(path.with_name("never there.custlist")))
