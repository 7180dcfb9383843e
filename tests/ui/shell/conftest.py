"""An open list, with its window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.shell.watch_place import Place


@pytest.fixture
def place(app: object, sample_list_path: Path, tmp_path: Path) -> Iterator[Place]:
    path = tmp_path / "own" / "customers.db"
    path.parent.mkdir()
    shutil.copyfile(sample_list_path, path)
    opened_place = Place(path)
    yield opened_place
    opened_place.close()
