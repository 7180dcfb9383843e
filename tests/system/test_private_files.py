"""Who may read what the program writes: lists and copies are private, exports are as the person's own files."""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from custlist_desktop.database.backup import back_up, folder_made_for
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.system.config import prepare_list_folder
from custlist_desktop.system.private_files import make_private_folder
from custlist_desktop.system.whole_file import whole_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes say nothing there")
UMASKS = pytest.mark.parametrize("umask", [0o022, 0o077, 0o002, 0o000])


@contextmanager
def umask_of(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@UMASKS
def test_list_its_logs_and_its_copies_are_private_in_a_folder_of_their_own(tmp_path: Path, umask: int) -> None:
    path = tmp_path / "new" / "deep" / "customers.db"
    with umask_of(umask):
        prepare_list_folder(path)
        with closing(open_customer_file(path)) as file, closing(reading_connection(path)):
            with file.transaction():
                pass
            copies = path.parent / "backups"
            make_private_folder(copies)
            back_up(path, copies / "monday.db")
            written = list(path.parent.glob("customers.db*"))
            endings = {file.name.removeprefix("customers.db") for file in written}
            assert endings == {"", "-wal", "-shm", ".state"}
            assert {mode(file) for file in [*written, copies / "monday.db"]} == {0o600}
    assert [mode(folder) for folder in (path.parent.parent, path.parent, copies)] == [0o700] * 3


@pytest.mark.parametrize(("of_list", "of_copies"), [(0o600, 0o700), (0o640, 0o700), (0o660, 0o770), (0o666, 0o777)])
def test_whoever_may_write_the_list_may_put_copies_beside_it(tmp_path: Path, of_list: int, of_copies: int) -> None:
    path = tmp_path / "customers.db"
    path.touch()
    path.chmod(of_list)
    with umask_of(0o077), folder_made_for(tmp_path / "backups" / "monday.db", path):
        pass
    assert mode(tmp_path / "backups") == of_copies


def test_folder_of_copies_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    path.touch()
    path.chmod(0o666)
    (tmp_path / "backups").mkdir(0o700)
    with folder_made_for(tmp_path / "backups" / "monday.db", path):
        pass
    assert mode(tmp_path / "backups") == 0o700


def test_folder_and_list_that_are_there_already_keep_their_rights(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2775)
    path = shared / "customers.db"
    prepare_list_folder(path)
    open_customer_file(path).close()
    path.chmod(0o660)
    with closing(open_customer_file(path)), closing(reading_connection(path)):
        assert {mode(file) for file in shared.iterdir()} == {0o660}
    assert mode(shared) == 0o2775


def test_folder_of_the_program_that_an_older_version_left_open_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "custlist_desktop.system.config.default_database", lambda: tmp_path / "Custlist" / "customers.db"
    )
    folder = tmp_path / "Custlist"
    folder.mkdir()
    folder.chmod(0o755)
    prepare_list_folder(folder / "customers.db")
    assert mode(folder) == 0o700


@UMASKS
def test_export_follows_the_umask(tmp_path: Path, umask: int) -> None:
    out = tmp_path / "customers.csv"
    with umask_of(umask), whole_file(out) as file:
        file.write(b"Company\n")
    assert mode(out) == 0o666 & ~umask
    assert out.read_bytes() == b"Company\n"


@pytest.mark.parametrize("rights", [0o600, 0o640, 0o666])
def test_export_over_a_file_keeps_its_rights(tmp_path: Path, rights: int) -> None:
    out = tmp_path / "customers.csv"
    out.touch()
    out.chmod(rights)
    with umask_of(0o022), whole_file(out) as file:
        assert {mode(path) for path in tmp_path.iterdir()} == {rights}
        file.write(b"Company\n")
    assert mode(out) == rights


def test_unfinished_export_of_a_killed_process_goes_with_the_next_one(tmp_path: Path) -> None:
    left, young = tmp_path / ".custlist-000000000000.part", tmp_path / ".custlist-111111111111.part"
    left.write_bytes(b"customers")
    young.touch()
    os.utime(left, (time.time() - 3600, time.time() - 3600))
    with whole_file(tmp_path / "one.csv"):
        (at_work,) = set(tmp_path.glob("*.part")) - {young}
        os.utime(at_work, (time.time() - 3600, time.time() - 3600))
        with whole_file(tmp_path / "two.csv"):
            pass
        assert at_work.exists()
    assert {path.name for path in tmp_path.iterdir()} == {"one.csv", "two.csv", young.name}


def test_error_names_the_file_that_the_person_named(tmp_path: Path) -> None:
    out = tmp_path / "away" / "customers.csv"
    with pytest.raises(OSError) as refused, whole_file(out):
        pass
    assert refused.value.filename == str(out)
