"""Some of ``python -m tests.torture images``: whatever a loss of power leaves, no acknowledged save is lost."""

from pathlib import Path

from tests.helpers.crashed_list import Crash
from tests.torture.images import ENDINGS, images


def test_what_was_synced_is_whole_without_what_was_not(crash: Crash, tmp_path: Path) -> None:
    assert images(tmp_path, crash, rounds=len(ENDINGS), seed=1) == 0
