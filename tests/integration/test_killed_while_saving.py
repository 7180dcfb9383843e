"""A program that is killed while it saves loses no acknowledged save and leaves no half-made one."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random
from threading import Timer

import pytest

from custlist_desktop.database import engine
from custlist_desktop.models.customer import Customer
from tests.helpers.open_list import OpenList, opened

_CHILD = Path(__file__).with_name("saving_child.py")
_ROUNDS = 8
_LONGEST_LIFE = 0.35  # seconds of saving, some hundreds of saves and several checkpoints


def _acknowledged(path: Path, life: float) -> list[tuple[str, int]]:
    """Lets a child save for ``life`` seconds, kills it at once, and returns the saves that it was told are done."""
    child = subprocess.Popen([sys.executable, str(_CHILD), str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child:
        assert child.stdout.readline() == "ready\n"
        killer = Timer(life, child.kill)
        killer.start()
        lines = child.stdout.read().splitlines(keepends=True)
        killer.join()
    # The last line may have been cut off by the kill; it was then not told whole.
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [(action, int(key)) for action, key in whole]


def _expected(saves: list[tuple[str, int]]) -> dict[int, str]:
    """The company of each customer that must be there, by key, if nothing more happened than what was told."""
    companies: dict[int, str] = {}
    for action, key in saves:
        if action == "delete":
            del companies[key]
        else:
            companies[key] = "Gagné" if action == "add" else "Edited"
    return companies


def _check_journal(open_list: OpenList) -> None:
    """The journal, played from the beginning, must give the customers that are there: neither is ahead."""
    rows: dict[int, dict[str, object]] = {}
    for entry in open_list.journal():
        if entry.subject != "customer":
            continue
        assert (json.loads(entry.before) if entry.before else None) == rows.pop(entry.subject_id, None)
        if entry.after:
            rows[entry.subject_id] = json.loads(entry.after)
    there = {row.id: (row.company, row.notes, row.version) for row in Customer.select()}
    assert {key: (row["company"], row["notes"], row["version"]) for key, row in rows.items()} == there


@pytest.mark.parametrize("seed", [1, 2])
def test_program_killed_while_it_saves_loses_nothing_and_leaves_nothing_half_made(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    path = tmp_path / "customers.custlist"
    told: list[tuple[str, int]] = []
    for _ in range(_ROUNDS // 2):
        told += _acknowledged(path, random.uniform(0.0, _LONGEST_LIFE))
        with opened(path) as open_list:
            expected = _expected(told)
            there = {row.id: row.company for row in Customer.select()}
            # Of each round the last save may be in the file without having been told.
            differing = {key for key in expected.keys() | there.keys() if expected.get(key) != there.get(key)}
            assert len(differing) <= 1
            open_list.check_search_index()
            _check_journal(open_list)
            for company in ("Gagné", "Edited"):
                assert open_list.found(company) == {key for key, name in there.items() if name == company}
            told = [("edit" if name == "Edited" else "add", key) for key, name in there.items()]
        with closing(engine.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert told


def test_program_killed_while_it_makes_the_file_leaves_no_half_made_list(tmp_path: Path) -> None:
    random = Random(3)
    for attempt in range(5):
        path = tmp_path / str(attempt) / "customers.custlist"
        child = subprocess.Popen([sys.executable, str(_CHILD), str(path)], stdout=subprocess.DEVNULL)
        with child:
            while not path.parent.exists():
                assert child.poll() is None
            killer = Timer(random.uniform(0.0, 0.06), child.kill)  # about as long as making it takes
            killer.start()
            killer.join()
        with opened(path) as open_list:
            open_list.check_search_index()
            _check_journal(open_list)
        with closing(engine.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
