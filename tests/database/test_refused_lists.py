"""Files that are no customer list, or none that can be used: refused in words, and left as they were."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import newest_schema, reading_connection
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from tests.helpers.folders import contents

_PAGE = 4096


def _trouble_of(path: Path) -> DatabaseFileError:
    """Why ``path`` can't be opened, for writing or for reading; the folder must stay as it was."""
    before = contents(path.parent)
    with pytest.raises(DatabaseFileError) as writing:
        open_customer_file(path)
    assert contents(path.parent) == before
    with pytest.raises(DatabaseFileError) as reading:
        reading_connection(path).execute("SELECT count(*) FROM customer").fetchone()
    assert contents(path.parent) == before
    assert writing.value.trouble is reading.value.trouble
    assert writing.value.path == path
    return writing.value


def test_newer_list_is_refused(closed_list: Path) -> None:
    with closing(engine.connect(closed_list)) as connection:
        connection.execute(f"PRAGMA user_version = {newest_schema() + 7}")
    error = _trouble_of(closed_list)
    assert (error.trouble, error.facts) == (FileTrouble.NEWER, {"schema": newest_schema() + 7})


@pytest.mark.parametrize("share", [0.001, 0.3, 0.999])
def test_list_that_was_cut_off_is_refused_as_damaged(closed_list: Path, share: float) -> None:
    data = closed_list.read_bytes()
    closed_list.write_bytes(data[: max(50, int(len(data) * share))])
    assert _trouble_of(closed_list).trouble is FileTrouble.DAMAGED


@pytest.mark.parametrize("seed", range(3))
def test_list_overwritten_with_noise_is_refused_as_damaged(closed_list: Path, seed: int) -> None:
    data = closed_list.read_bytes()
    closed_list.write_bytes(data[:100] + Random(seed).randbytes(len(data) - 100))
    before = contents(closed_list.parent)
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(closed_list)
    assert error.value.trouble is FileTrouble.DAMAGED
    assert contents(closed_list.parent) == before


def test_noise_in_all_pages_but_the_first_is_found_at_the_start(closed_list: Path) -> None:
    data = closed_list.read_bytes()
    closed_list.write_bytes(data[:_PAGE] + Random(1).randbytes(len(data) - _PAGE))
    before = contents(closed_list.parent)
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(closed_list)
    assert error.value.trouble is FileTrouble.DAMAGED
    assert contents(closed_list.parent) == before


def test_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "customers.custlist"
    path.touch()
    assert _trouble_of(path).trouble is FileTrouble.EMPTY


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n" + b"\x00" * 5000, b"x", b"SQLite format 2\x00" + b"\x00" * 500, "Société;Ville\n".encode()],
)
def test_file_of_another_program_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "customers.custlist"
    path.write_bytes(data)
    assert _trouble_of(path).trouble is FileTrouble.NOT_OURS


def test_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(engine.connect(path)) as connection:
        connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY)")
    assert _trouble_of(path).trouble is FileTrouble.NOT_OURS


def test_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "customers.custlist"
    folder.mkdir()
    assert _trouble_of(folder).trouble is FileTrouble.IS_FOLDER


def test_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    path = tmp_path / "file" / "customers.custlist"
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(path)
    assert error.value.path == path


def test_name_that_is_too_long_for_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(tmp_path / ("x" * 300))
    assert error.value.trouble is FileTrouble.NAME_TOO_LONG


@pytest.fixture
def closed_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder whose rights a test may take away."""
    folder = tmp_path / "closed"
    folder.mkdir()
    yield folder
    folder.chmod(0o700)


@pytest.fixture
def read_only_list(closed_folder: Path, new_list_path: Path) -> Path:
    """A list that a common user may read and not write, in a folder where nothing may be made."""
    path = closed_folder / "customers.custlist"
    shutil.copyfile(new_list_path, path)
    path.chmod(0o444)
    closed_folder.chmod(0o555)
    return path


def _read_only_trouble(path: Path) -> DatabaseFileError:
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(path)
    assert error.value.path == path
    return error.value


def test_list_that_may_not_be_written_is_refused_and_untouched(read_only_list: Path, common_user: None) -> None:
    before = contents(read_only_list.parent)
    error = _read_only_trouble(read_only_list)
    assert (error.trouble, error.facts) == (FileTrouble.READ_ONLY, {})
    assert contents(read_only_list.parent) == before


@pytest.fixture
def list_in_read_only_folder(read_only_list: Path) -> Path:
    """A list that may be written, in a folder where its log may not be made."""
    read_only_list.chmod(0o666)
    return read_only_list


def test_list_in_a_folder_that_may_not_be_written_is_refused_and_untouched(
    list_in_read_only_folder: Path, common_user: None
) -> None:
    before = contents(list_in_read_only_folder.parent)
    error = _read_only_trouble(list_in_read_only_folder)
    assert (error.trouble, error.facts["folder"]) == (FileTrouble.READ_ONLY, list_in_read_only_folder.parent)
    assert contents(list_in_read_only_folder.parent) == before


@pytest.mark.parametrize("name", ["new.custlist", "folder/new.custlist"])
def test_new_list_where_nothing_may_be_made_is_refused(read_only_list: Path, common_user: None, name: str) -> None:
    path = read_only_list.parent / name
    error = _read_only_trouble(path)
    assert (error.trouble, error.facts["folder"]) == (FileTrouble.READ_ONLY, read_only_list.parent)
    assert os.listdir(read_only_list.parent) == [read_only_list.name]


@pytest.fixture
def locked_folder(closed_folder: Path) -> Path:
    """A folder that a common user may not look into."""
    closed_folder.chmod(0o600)
    return closed_folder


def test_list_in_a_folder_that_may_not_be_looked_into_is_refused(locked_folder: Path, common_user: None) -> None:
    assert _read_only_trouble(locked_folder / "customers.custlist").trouble is FileTrouble.NOT_PERMITTED


def test_list_without_the_right_to_read_it_says_so(closed_list: Path, common_user: None) -> None:
    closed_list.chmod(0o200)
    assert _read_only_trouble(closed_list).trouble is FileTrouble.NOT_PERMITTED
    with pytest.raises(DatabaseFileError) as reading:
        reading_connection(closed_list)
    assert reading.value.trouble is FileTrouble.NOT_PERMITTED


def test_file_that_another_account_left_beside_the_list_is_named(closed_list: Path, common_user: None) -> None:
    beside = closed_list.with_name(closed_list.name + "-shm")
    beside.write_bytes(bytes(1 << 15))  # SQLite gives itself the right to an empty one
    beside.chmod(0o400)
    error = _read_only_trouble(closed_list)
    assert (error.trouble, error.facts) == (FileTrouble.BESIDE_BLOCKED, {"beside": beside})


@pytest.mark.parametrize("ending", ["-wal", ".unfinished"])
def test_folder_with_the_name_of_a_file_beside_the_list_is_named(closed_list: Path, ending: str) -> None:
    beside = closed_list.with_name(closed_list.name + ending)
    beside.mkdir()
    if ending == ".unfinished":
        closed_list.unlink()  # such a file is only needed to make a list
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(closed_list)
    assert (error.value.trouble, error.value.facts) == (FileTrouble.BESIDE_BLOCKED, {"beside": beside})
