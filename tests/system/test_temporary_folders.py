"""Folders for the moment: for this account only, gone at the end, and swept when their process was killed."""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from custlist_desktop.domain.errors import FileTrouble, TemporaryFolderError
from custlist_desktop.system.locks import take_kernel_lock
from custlist_desktop.system.temporary_folders import TemporaryFolder, place_of, sweep_temporary_folders
from custlist_desktop.system.whole_file import whole_file

_LEAVE = """
import os, sys, tempfile
tempfile.tempdir = sys.argv[1]
from custlist_desktop.system.temporary_folders import TemporaryFolder
folder = TemporaryFolder("import")
(folder.path / "rows.db").write_bytes(b"customers")
os.kill(os.getpid(), 9)
"""
_LEAVE_EXPORT = """
import os, sys, tempfile
from pathlib import Path
tempfile.tempdir = sys.argv[1]
from custlist_desktop.system.whole_file import whole_file
with whole_file(Path(sys.argv[2])) as out:
    out.write(b"customers")
    out.flush()
    os.kill(os.getpid(), 9)
"""
_FORGET = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from custlist_desktop.system.temporary_folders import TemporaryFolder
kept = TemporaryFolder("style")
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's place for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def run(script: str, *arguments: Path) -> None:
    subprocess.run([sys.executable, "-c", script, *map(str, arguments)], timeout=60)


def test_folder_and_all_in_it_go_when_it_is_removed(place: Path) -> None:
    with TemporaryFolder("print") as folder:
        (folder.path / "0001.png").touch()
        (folder.path / "0001.png").chmod(0o444)
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700 or sys.platform == "win32"
    folder.remove()
    assert list(place.iterdir()) == []


def test_place_of_a_file_is_where_its_folder_was_made(
    place: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TemporaryFolder("import") as folder:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("other")))
        assert place_of(folder.path / "rows.db") == place


_LEAVE_COPY = """
import os, signal, sys, tempfile
from pathlib import Path
tempfile.tempdir = sys.argv[1]
from custlist_desktop.database.backup import back_up
back_up(Path(sys.argv[2]), Path(sys.argv[3]), lambda _done, _total: os.kill(os.getpid(), signal.SIGKILL))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't kill itself there")
def test_unfinished_copy_of_a_killed_process_is_swept_wherever_it_is_and_nothing_else(
    place: Path, tmp_path_factory: pytest.TempPathFactory, new_list_path: Path
) -> None:
    folder = tmp_path_factory.mktemp("USB")
    (folder / "own.unfinished").write_bytes(b"a person's")
    run(_LEAVE_COPY, place, new_list_path, folder / "copy.db")
    assert len(list(folder.iterdir())) > 1
    sweep_temporary_folders()
    assert [path.name for path in folder.iterdir()] == ["own.unfinished"]
    assert list(place.iterdir()) == []


def test_folder_goes_with_its_program(place: Path) -> None:
    run(_FORGET, place)
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't kill itself there")
def test_what_a_killed_process_left_is_swept_and_what_is_in_use_is_not(place: Path) -> None:
    run(_LEAVE, place)
    assert len(list(place.glob("*/rows.db"))) == 1
    with TemporaryFolder("import") as in_use:
        (place / "custlist-notes").mkdir()  # a person's own
        (place / "custlist-file").touch()
        sweep_temporary_folders()
        left = sorted(path.name for path in place.iterdir())
        assert left == sorted([in_use.path.name, "custlist-notes", "custlist-file"])


def test_empty_folder_of_a_process_that_died_before_its_lock_is_swept(place: Path) -> None:
    tempfile.mkdtemp(prefix="custlist-trial-")
    (kept := Path(tempfile.mkdtemp(prefix="custlist-trial-")) / "letter.txt").touch()  # without a lock not ours
    (own := place / "custlist-notes").mkdir()

    sweep_temporary_folders()

    assert sorted(place.iterdir()) == sorted([own, kept.parent])


def test_new_folder_is_there_though_a_sweep_took_the_first_one_before_its_lock(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    make = tempfile.mkdtemp

    def make_and_sweep(**how: str) -> str:
        made.append(make(**how))
        if len(made) == 1:
            sweep_temporary_folders()
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", make_and_sweep)
    with TemporaryFolder("trial") as folder:
        assert list(place.iterdir()) == [folder.path]
    assert len(made) == 2


def test_new_folder_is_there_though_a_sweep_came_first(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[Path] = []

    def lock_after_a_sweep(descriptor: int) -> None:
        if not swept:
            swept.extend(place.iterdir())
            sweep_temporary_folders()
        take_kernel_lock(descriptor)

    monkeypatch.setattr("custlist_desktop.system.temporary_folders.take_kernel_lock", lock_after_a_sweep)
    with TemporaryFolder("import") as folder:
        assert len(swept) == 1
        sweep_temporary_folders()
        assert list(place.iterdir()) == [folder.path]


@pytest.mark.skipif(sys.platform == "win32", reason="a folder with an open file can't be removed there")
def test_folder_that_a_sweep_removes_can_no_longer_be_locked(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remove: Callable[..., None] = shutil.rmtree
    tried: list[Path] = []

    def remove_while_it_is_tried(folder: Path, **how: bool) -> None:
        if (lock_file := folder / ".custlist-lock").exists():
            with pytest.raises(OSError), lock_file.open("rb+") as lock:  # as the maker of it would
                take_kernel_lock(lock.fileno())
            tried.append(folder)
        remove(folder, **how)

    run(_LEAVE, place)
    monkeypatch.setattr(shutil, "rmtree", remove_while_it_is_tried)
    sweep_temporary_folders()
    assert len(tried) == 1
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't kill itself there")
def test_unfinished_export_of_a_killed_process_is_swept_wherever_it_is(
    place: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("Clients d’été")
    run(_LEAVE_EXPORT, place, folder / "customers.csv")
    assert [path.read_bytes() for path in folder.iterdir()] == [b"customers"]
    with whole_file(folder / "other.csv"):
        sweep_temporary_folders()
    assert [path.name for path in folder.iterdir()] == ["other.csv"]
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't kill itself there")
def test_no_other_file_is_swept_whatever_a_folder_names(place: Path) -> None:
    precious = place / "precious.txt"
    precious.touch()
    run(_LEAVE, place)
    (left,) = (path for path in place.iterdir() if path.is_dir())
    (left / "outside").write_text(str(precious), "utf-8")
    sweep_temporary_folders()
    assert list(place.iterdir()) == [precious]


def test_staging_of_an_older_version_is_swept_after_a_day(place: Path) -> None:
    old, young = place / "custlist-import-abcdefgh", place / "custlist-import-ijklmnop"
    for folder in (old, young):
        folder.mkdir()
        (folder / "rows.db").touch()
    two_days_ago = old.stat().st_mtime - 2 * 24 * 60 * 60
    os.utime(old, (two_days_ago, two_days_ago))
    sweep_temporary_folders()
    assert list(place.iterdir()) == [young]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links that anybody may make")
def test_sweeping_follows_no_link(place: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    precious = tmp_path_factory.mktemp("precious")
    (precious / ".custlist-lock").touch()
    (place / "custlist-link").symlink_to(precious)
    (place / "custlist-trap").mkdir()
    (place / "custlist-trap" / ".custlist-lock").symlink_to(precious / ".custlist-lock")
    sweep_temporary_folders()
    assert (precious / ".custlist-lock").exists()
    assert len(list(place.iterdir())) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody can write in")
def test_place_that_cannot_be_written_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/sys")
    with pytest.raises(TemporaryFolderError) as refused:
        TemporaryFolder("import")
    assert (refused.value.trouble, refused.value.folder) == (FileTrouble.READ_ONLY, Path("/sys"))
