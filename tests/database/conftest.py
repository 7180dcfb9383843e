"""What tests of the file have."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def closed_list(sample_list_path: Path, tmp_path: Path) -> Path:
    """A closed customer list of this test's own, alone in its folder."""
    path = tmp_path / "own" / "customers.custlist"
    path.parent.mkdir()
    shutil.copyfile(sample_list_path, path)
    return path
