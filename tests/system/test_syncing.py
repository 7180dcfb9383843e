"""What a loss of power may not take: a file that got its name, and that name."""

import os
from pathlib import Path

import pytest

from custlist_desktop.system.whole_file import whole_file
from tests.helpers.open_list import opened


class _Disk:
    """Watches what is synced, and what is renamed without that."""

    def __init__(self) -> None:
        self.synced: set[int] = set()
        self.too_early: list[str] = []
        self.names: set[Path] = set()
        """Names that were given in folders that were not synced since."""

    def note_sync(self, descriptor: int) -> None:
        inode = os.fstat(descriptor).st_ino
        self.synced.add(inode)
        self.names = {name for name in self.names if name.parent.stat().st_ino != inode}

    def note_name(self, source: Path, target: Path) -> None:
        if source.stat().st_ino not in self.synced:
            self.too_early.append(target.name)
        self.names.add(target)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> _Disk:
    """Watches from now on."""
    watched, sync, replace, rename = _Disk(), os.fsync, os.replace, os.rename

    def fsync(descriptor: int) -> None:
        sync(descriptor)
        watched.note_sync(descriptor)

    def replaced(source: Path, target: Path) -> None:
        watched.note_name(Path(source), Path(target))
        replace(source, target)

    def renamed(source: Path, target: Path) -> None:
        watched.note_name(Path(source), Path(target))
        rename(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replaced)
    monkeypatch.setattr(os, "rename", renamed)
    return watched


def test_a_list_and_what_is_noted_of_it_are_on_the_disk_before_they_have_their_names(
    tmp_path: Path, disk: _Disk
) -> None:
    with opened(tmp_path / "new" / "customers.db") as lst:
        lst.add()
        lst.file.fold_log()
        lst.add()  # begins a log, which is noted
    assert disk.too_early == []


@pytest.mark.skipif(os.name == "nt", reason="no folder can be synced there, nor need it be")
def test_a_name_that_was_told_of_is_on_the_disk(tmp_path: Path, disk: _Disk) -> None:
    with opened(tmp_path / "new" / "customers.db") as lst:
        assert not [name for name in disk.names if name.suffix != ".state"]
        lst.file.fold_log()
        assert not disk.names
    with whole_file(tmp_path / "customers.csv") as file:
        file.write(b"company")
    assert not disk.names
    assert disk.too_early == []
