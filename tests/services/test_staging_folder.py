"""Folders for what an import stages."""

import os
import tempfile
from pathlib import Path

import pytest

from custlist_desktop.services.staging_folder import new_staging_folder, remove_staging_folder


def test_what_a_killed_import_left_is_removed_by_a_later_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left, at_work = new_staging_folder(), new_staging_folder()
    (left / "rows.db").write_bytes(b"customers")
    two_days_ago = left.stat().st_mtime - 2 * 24 * 60 * 60
    os.utime(left, (two_days_ago, two_days_ago))
    folder = new_staging_folder()
    assert sorted(tmp_path.iterdir()) == sorted([at_work, folder])
    remove_staging_folder(folder)
    assert list(tmp_path.iterdir()) == [at_work]
