"""The worst few of ``python -m tests.torture hostile``: taken or refused in words, soon and in little memory."""

import sys
from pathlib import Path

import pytest

from tests.torture.hostile import made_files, try_file

WORST = (
    "patterns that backtrack.csv",
    "two gigabytes packed.xlsx",
    "a profile of a gigabyte.png",
    "filters.svg",
    "a view without end.db",
)
"""One of each sort, each of which once hung or filled the memory somewhere."""


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of memory are Linux's")
@pytest.mark.parametrize("name", WORST)
def test_a_hostile_file_ends_soon_and_in_little_memory(tmp_path: Path, name: str) -> None:
    for way, path in made_files(tmp_path, [name]):
        outcome = try_file(way, path)
        assert outcome.fault == "", outcome.came
