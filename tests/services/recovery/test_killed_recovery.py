"""A damaged list that is put right and killed meanwhile: as it was, or put right, and the next start says which."""

import shutil
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up_before
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.replacing import CutShort
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.services.recovery.ways import PuttingRight, TrialRequest, put_right, try_ways
from tests.helpers.damage import PAGE
from tests.helpers.dying import CAN_DIE, died_at
from tests.helpers.open_list import opened


@pytest.fixture
def damaged(new_list_path: Path, tmp_path: Path) -> Path:
    """A list with a backup, of whose customers half can't be read."""
    (tmp_path / "own").mkdir()
    path = Path(shutil.copyfile(new_list_path, tmp_path / "own" / "customers.db"))
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=40, estimates=2, seed=1)
    back_up_before(path, BackupReason.BY_HAND)
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name IN ('customer', 'journal')").fetchall()
    content = bytearray(path.read_bytes())
    for (page,) in pages[: len(pages) // 2]:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return path


def _next_start(path: Path) -> CutShort | FileTrouble | None:
    """What opening the list finds, or why it can't be opened."""
    try:
        with closing(open_customer_file(path)) as file:
            return file.cut_short
    except DatabaseFileError as error:
        return error.trouble


@CAN_DIE
@pytest.mark.parametrize(("is_backup", "stride"), [(False, 1), (True, 7)])
def test_put_right_and_killed_anywhere_is_told_and_leaves_nothing(
    damaged: Path, tmp_path: Path, *, is_backup: bool, stride: int
) -> None:
    content = damaged.read_bytes()
    (trial := tmp_path / "trial").mkdir()
    ways = try_ways(TrialRequest(damaged, trial))
    assert ways.recovered_path is not None
    assert ways.backup is not None
    source = ways.backup.path if is_backup else ways.recovered_path
    outcomes: list[str] = []
    died, step = True, 1
    while died:
        shutil.copytree(damaged.parent, folder := tmp_path / f"step {step}")
        path = folder / damaged.name
        died = died_at(step, partial(put_right, PuttingRight(path, source, is_backup, ways.recovered_path)))
        step += stride

        found = _next_start(path)
        if found is FileTrouble.DAMAGED:
            outcomes.append("damaged")
            assert path.read_bytes() == content
            assert not list(folder.glob("*set aside*"))
        else:
            outcomes.append("right")
            (kept,) = folder.glob("customers, set aside *.db")
            assert kept.read_bytes() == content
            assert found in (None, CutShort(is_ended=True, aside=kept))
        left = {each.name for each in folder.iterdir() if " set aside " not in each.name}
        assert left - {"customers.db.state.unfinished"} == {"customers.db", "backups"}
        assert not list((folder / "backups").glob("*.unfinished*"))
    assert outcomes[0] == "damaged"
    assert outcomes[-1] == "right"
    assert outcomes == sorted(outcomes)
