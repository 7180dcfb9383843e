"""The power is lost while the program does what people do with a list; what may be on the disk then is opened.

Each kind is done once under strace (Linux; see `strace` and `disk`). Then, for each image, it is cut short at some
moment: right after something was acknowledged, or anywhere. What is checked afterwards is the same as after a kill.
"""

import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from custlist_desktop.database.log_state import LogOwner, judge
from custlist_desktop.database.replacing import drop_aside
from custlist_desktop.database.unsure_log import LogChoice, settle_log
from tests.torture import kills
from tests.torture.deeds import LIST, copied, make_base
from tests.torture.disk import Disk
from tests.torture.kills import Rehearsal, Victims, faults_of, open_beside, rehearsed
from tests.torture.strace import Deed, Told, command, read_trace

ASKED: Final = "asked"
"""How often the program couldn't tell whose a log is, and asks."""
LOST_BACKUPS: Final = "backups lost"
FAULTS: Final = (ASKED, LOST_BACKUPS, *kills.FAULTS)
COUNTED: Final = ("images", "saves told", *FAULTS)
_AT_A_STOP: Final = 0.3


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a deed did to its folder.

    Attributes:
        disk: as it was when the deed was ready, all being synced.
        deeds: what followed.
        stops: how many of ``deeds`` were done each time that something was acknowledged.
    """

    kind: str
    rehearsal: Rehearsal
    disk: Disk
    deeds: Sequence[Deed]
    stops: Sequence[int]


def record(kind: str, base: Path) -> Recorded:
    """Does a deed in a copy of the folder ``base`` under strace, and tells what it did to the files."""
    trace, folder = base.with_name("trace"), copied(base, base.with_name("traced"))
    rehearsing, victims = Victims(), Victims(*command(trace))
    try:
        rehearsal = rehearsed(kind, base, rehearsing)
        with open_beside(kind, folder):
            before = base.with_name("before")
            subprocess.run(["cp", "-a", str(folder), str(before)], check=True)
            disk = Disk(folder, before)
            victims.do(kind, folder)
            victims.close()
        deeds = read_trace(trace, folder)
        stops = [place for place, deed in enumerate(deeds) if isinstance(deed, Told)]
        assert len(stops) == len(rehearsal.digests), f"{kind} did something else under strace"
        disk.do(deeds[: stops[0]])
        disk.sync()
        return Recorded(kind, rehearsal, disk, deeds[stops[0] :], [place - stops[0] for place in stops])
    finally:
        rehearsing.close()
        victims.close()
        for each in (folder, base.with_name("before")):
            shutil.rmtree(each, ignore_errors=True)
        trace.unlink(missing_ok=True)


def one(recorded: Recorded, folder: Path, seed: int) -> "Counter[str]":
    """Opens one image in ``folder``, a new one; returns what was found, by the names of `COUNTED`."""
    random = Random(f"{recorded.kind} {seed}")
    is_at_stop = random.random() < _AT_A_STOP
    until = random.choice(recorded.stops) + 1 if is_at_stop else random.randint(1, len(recorded.deeds))
    told = sum(1 for place in recorded.stops if place < until) - 1
    disk = deepcopy(recorded.disk)
    disk.do(recorded.deeds[:until])
    disk.image(folder, random)
    found = Counter({"images": 1, "saves told": told, ASKED: _settled(folder / LIST)})
    found.update(faults_of(recorded.kind, folder, recorded.rehearsal.digests, told))
    if sum(1 for _ in folder.rglob("*.db")) < min(recorded.rehearsal.lists[told : told + 2]):
        found[LOST_BACKUPS] += 1
    shutil.rmtree(folder)
    return found


def _settled(path: Path) -> int:
    """Lets a log that may be another list's be played, as a person would; returns whether that was asked."""
    if not path.exists() or judge(path) is not LogOwner.UNSURE:
        return 0
    drop_aside(settle_log(LogChoice(path, with_log=True)))
    return 1


def lose_power(folder: Path, count: int, kinds: Sequence[str], seed: int) -> "dict[str, Counter[str]]":
    """Opens about ``count`` images, of each kind as many, or until Ctrl+C; returns what was found, by kind."""
    base, found = folder / "base", {}
    base.mkdir()
    make_base(base)
    try:
        for kind in kinds:
            recorded = record(kind, base)
            found[kind] = Counter[str]()
            for number in range(-(-count // len(kinds))):
                now = one(recorded, folder / "image", seed * 10_000 + number)
                if any(now[name] for name in FAULTS):
                    print(f"{kind} {number}: {', '.join(name for name in FAULTS if now[name])}", flush=True)
                found[kind] += now
    except KeyboardInterrupt:
        print("stopped", flush=True)
    return found
