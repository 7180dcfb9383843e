"""One kill of each kind of ``python -m tests.torture kills``: whatever was done, the list is whole afterwards."""

from collections import Counter
from pathlib import Path

from tests.torture.kills import FAULTS, KINDS, kills


def test_a_killed_program_loses_no_acknowledged_save_and_leaves_nothing_half_made(tmp_path: Path) -> None:
    found = sum(kills(tmp_path, len(KINDS), KINDS, seed=1).values(), Counter[str]())
    assert found["kills"] == len(KINDS)
    assert found["saves told"] > 0
    assert {name: found[name] for name in FAULTS if found[name]} == {}
