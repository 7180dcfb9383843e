"""A few rounds of ``python -m tests.torture``: kills while saving, then a restore over each crashed list."""

from pathlib import Path

from tests.torture.restores import make_base, one_round


def test_restore_over_a_crashed_list_is_whole_or_refused(tmp_path: Path) -> None:
    base = make_base(tmp_path)
    outcomes = [one_round(base, tmp_path / str(seed), seed) for seed in range(4)]
    assert all(outcome.endswith(("whole", "refused, and whole without the log")) for outcome in outcomes)
