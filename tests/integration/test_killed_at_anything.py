"""A few kills of ``python -m tests.torture kills``: whatever the program did, its list is whole at the next start."""

from collections import Counter
from pathlib import Path

from tests.torture.kills import FAULTS, KINDS, kills


def test_a_killed_program_loses_no_acknowledged_save_and_leaves_nothing_half_made(tmp_path: Path) -> None:
    found = sum(kills(tmp_path, 20, KINDS, seed=1).values(), Counter[str]())
    assert found["kills"] == 20
    assert found["saves told"] > 0
    assert {name: found[name] for name in FAULTS if found[name]} == {}
