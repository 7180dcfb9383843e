"""A list that is only looked at: a copy, whole and sound, while nothing beside the list itself is written."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading_copy import open_reading_copy
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, ReadOnlyListError
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.customers.search import CustomerSearch
from custlist_desktop.services.customers.service import CustomerService
from tests.helpers.open_list import HOME_REGION, OpenList, opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for the copy."""
    folder = tmp_path / "copy"
    folder.mkdir()
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def companies(source: Path, folder: Path, **how: bool) -> list[str]:
    with closing(open_reading_copy(source, folder, **how)) as file:
        file.refuse_changes()
        with closing(CustomerSearch(file.address, "en")) as search:
            return [row[1] for row in search.find("").rows(0, 100)]


_CRASH = """
import os, sys
from pathlib import Path
from tests.helpers.open_list import opened
with opened(Path(sys.argv[1])) as list_:
    list_.add(company="Gagné Roofing")
    os._exit(1)
"""


@pytest.fixture
def crashed_list(tmp_path: Path) -> Path:
    """A list whose last change is only in the log beside it, after a crash."""
    crashed = tmp_path / "crashed" / "customers.db"
    subprocess.run([sys.executable, "-c", _CRASH, str(crashed)], cwd=Path(__file__).parents[2], timeout=60)
    return crashed


def test_what_is_only_in_the_log_is_seen_and_nothing_beside_the_list_is_touched(
    crashed_list: Path, folder: Path
) -> None:
    before = contents(crashed_list.parent)
    assert before["customers.db-wal"]
    assert companies(crashed_list, folder) == ["Gagné Roofing"]
    assert contents(crashed_list.parent) == before


def test_list_that_another_program_has_open_is_copied_as_of_one_moment(open_list: OpenList, folder: Path) -> None:
    open_list.add(company="Gagné Roofing")
    assert companies(open_list.path, folder, is_open_elsewhere=True) == ["Gagné Roofing"]


def test_log_of_another_list_does_not_damage_the_copy(crashed_list: Path, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "customers.db"
    with opened(other) as list_:
        list_.add(company="Somebody else")
    copyfile(f"{crashed_list}-wal", f"{other}-wal")
    with closing(open_reading_copy(other, folder)) as file:
        assert file.lacks_log
    (folder / "customers.db").unlink()
    assert companies(other, folder) == ["Somebody else"]


def test_changes_are_refused_whoever_asks_for_them(open_list: OpenList, folder: Path) -> None:
    open_list.add(company="Gagné Roofing")
    with closing(open_reading_copy(open_list.path, folder, is_open_elsewhere=True)) as file:
        file.refuse_changes()
        customers = CustomerService(Ledger(file, HOME_REGION))
        with pytest.raises(ReadOnlyListError):
            customers.add(open_list.owner, CustomerDetails(company="New"))
        assert file.origin == open_list.path
        assert Customer.select().count() == 1
    open_customer_file(open_list.path).close()  # binds the tables to the list again


def test_damaged_and_missing_lists_are_told_by_their_own_path(
    open_list: OpenList, folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(DatabaseFileError) as missing:
        open_reading_copy(tmp_path / "away.db", folder)
    assert missing.value.trouble is FileTrouble.MISSING
    for count in range(400):
        open_list.add(company=f"Company {count}")
    open_list.file.close()
    content = bytearray(open_list.path.read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\xa5" * 4096 * 6
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(content)
    with pytest.raises(DatabaseFileError) as error:
        open_reading_copy(damaged, folder)
    assert (error.value.trouble, error.value.path) == (FileTrouble.DAMAGED, damaged)
