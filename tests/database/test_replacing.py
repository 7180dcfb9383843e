"""A file in the place of the list: whole before or whole after, and nothing is left over, whenever it is killed."""

from functools import partial
from pathlib import Path

import pytest

from custlist_desktop.database.log_state import LogState, Stage, log_path, mark_of, state_path, write_state
from custlist_desktop.database.replacing import prepared_path, put_in_place, settle
from tests.helpers.dying import CAN_DIE, died_at


def _begun(folder: Path) -> Path:
    """A list with a log of its own, and what is to take its place."""
    folder.mkdir()
    path = folder / "customers.db"
    path.write_bytes(b"old")
    prepared_path(path).write_bytes(b"new")
    log_path(path).write_bytes(b"log of the old one" * 10)
    write_state(path, LogState(Stage.OPEN, mark_of(path)))
    return path


@CAN_DIE
@pytest.mark.parametrize("keeps_old", [True, False])
def test_an_exchange_that_is_killed_anywhere_leaves_nothing_that_is_not_told(tmp_path: Path, keeps_old: bool) -> None:
    outcomes: list[bytes] = []
    died, step = True, 0
    while died:
        step += 1
        path = _begun(folder := tmp_path / f"step {step}")
        died = died_at(step, partial(put_in_place, path, prepared_path(path), keeps_old=keeps_old))

        cut_short = settle(path)

        outcomes.append(path.read_bytes())
        names = {each.name for each in folder.iterdir()}
        if path.read_bytes() == b"old":
            assert cut_short is not None
            assert not cut_short.is_ended
            state = state_path(path).name
            names -= {state, f"{state}.unfinished"}  # the next save writes both anew
            assert names == {path.name, log_path(path).name}
        else:
            kept = {name for name in names if ", set aside " in name}
            assert names - kept == {path.name}
            assert bool(kept) is keeps_old
            if cut_short is not None:
                assert cut_short.is_ended
                assert (cut_short.aside is not None) is keeps_old
    assert settle(path) is None
    assert outcomes[0] == b"old"
    assert outcomes[-1] == b"new"
    assert outcomes == sorted(outcomes, reverse=True)
