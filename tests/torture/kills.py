"""The program is killed while it does what people do with a list; then it starts again, and the list is looked at.

Each kind is done once to its end: after each step that is acknowledged, the list's digest is noted. A killed list
that opens again is to have the digest of the last step that was acknowledged, or of the one that was under way.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from threading import Timer
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.reading import is_sound
from custlist_desktop.database.unfinished import SUFFIX, sweep_unfinished
from custlist_desktop.domain.errors import CustlistError
from tests.helpers.open_list import opened
from tests.torture.content import content_digest
from tests.torture.deeds import BESIDE_AN_OPEN_LIST, DEEDS, ENDED_BY_RESTART, LIST, copied, make_base

_KILL: Final = getattr(signal, "SIGKILL", signal.SIGTERM)
_BACKUPS: Final = "backups"
_OLD: Final = 1_000_000_000
"""A moment long ago: files that were changed then are at nobody's work."""

_ENDINGS: Final = (SUFFIX, "-wal", "-shm", "-journal", ".state")

FAULTS: Final = (
    "saves lost",
    "half writes",
    "integrity errors",
    "index errors",
    "bad backups",
    "left-overs",
    "failed restarts",
)
COUNTED: Final = ("kills", "saves told", *FAULTS)


class Victims:
    """The processes that do deeds."""

    def __init__(self, *begins: str) -> None:
        """``begins`` is what the command begins with that starts them."""
        self._begins = begins
        self._process: subprocess.Popen[str] | None = None

    def do(
        self, kind: str, folder: Path, *, life: float | None = None, is_rehearsal: bool = False
    ) -> list[dict[str, object]]:
        """Does a deed; returns what it said at each stop.

        Args:
            life: seconds from the first stop on, after which it is killed; None for never.
        """
        if self._process is None:
            self._process = _started(self._begins)
        reading, writing = self._process.stdout, self._process.stdin
        assert reading is not None
        assert writing is not None
        writing.write(json.dumps([kind, str(folder), is_rehearsal]) + "\n")
        writing.flush()
        pid, said = int(reading.readline()), []
        killer: Timer | None = None
        while (line := reading.readline()).strip():
            said.append(json.loads(line))
            if killer is None and life is not None:
                killer = Timer(life, _kill, [pid])
                killer.start()
        if killer is not None:
            killer.cancel()
            killer.join()
        if not line:  # it did the deed itself
            self.close()
        return said

    def close(self) -> None:
        """Ends them."""
        if self._process is not None:
            self._process.communicate()
            self._process = None


def _started(begins: Sequence[str]) -> "subprocess.Popen[str]":
    command = [*begins, sys.executable, "-m", "tests.torture.victim"]
    root = Path(__file__).parents[2]
    return subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _kill(pid: int) -> None:
    with suppress(ProcessLookupError):  # it was quicker
        os.kill(pid, _KILL)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a deed does when nobody kills it.

    Attributes:
        digests: of the list, at each stop.
        lists: how many lists and backups there are, at each stop.
        seconds: from the first stop to the last.
    """

    digests: Sequence[str]
    lists: Sequence[int]
    seconds: float


class Killing:
    """Kills deeds in copies of one base list."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._base = folder / "base"
        self._base.mkdir()
        make_base(self._base)
        self._rehearsals: dict[str, Rehearsal] = {}
        self._victims = Victims()

    def close(self) -> None:
        """Ends the processes."""
        self._victims.close()

    def one(self, kind: str, seed: int) -> "Counter[str]":
        """One kill; returns what it found, by the names of `FAULTS`, and how many saves it was told of."""
        random = Random(f"{kind} {seed}")
        rehearsal = self._rehearsals.get(kind)
        if rehearsal is None:
            rehearsal = self._rehearsals[kind] = rehearsed(kind, self._base, self._victims)
        folder = copied(self._base, self._folder / "round")
        try:
            with open_beside(kind, folder):
                said = self._victims.do(kind, folder, life=random.uniform(0, rehearsal.seconds))
            found = Counter({"kills": 1, "saves told": max(len(said) - 1, 0)})
            if random.random() < 0.3:  # a start that is killed too
                self._victims.do("start", folder, life=random.uniform(0, 0.02))
            found.update(faults_of(kind, folder, rehearsal.digests, max(len(said) - 1, 0)))
            return found
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def rehearsed(kind: str, base: Path, victims: Victims) -> Rehearsal:
    """Does a deed to its end in a copy of ``base``."""
    folder = copied(base, base.with_name("rehearsal"))
    with open_beside(kind, folder):
        said = victims.do(kind, folder, is_rehearsal=True)
    shutil.rmtree(folder)
    moments = [float(str(each["at"])) for each in said]
    assert len(said) > 1, f"{kind} did not end"
    lists = [int(str(each["lists"])) for each in said]
    return Rehearsal([str(each["digest"]) for each in said], lists, moments[-1] - moments[0])


@contextmanager
def open_beside(kind: str, folder: Path) -> Iterator[None]:
    """The list open in this process too, where the deed is a job's."""
    with opened(folder / LIST) if kind in BESIDE_AN_OPEN_LIST else nullcontext():
        yield


def faults_of(kind: str, folder: Path, digests: Sequence[str], told: int) -> list[str]:
    """Starts the program again over what a deed left in ``folder``; returns what is wrong, by the names of `FAULTS`.

    Args:
        digests: of the list at each stop of the deed.
        told: how many stops, after the first one, the deed had come to.
    """
    path, found = folder / LIST, []
    try:
        with opened(path) as lst:
            for _ in lst.file.fill_searches():
                pass  # as the window sees to it
            checks: dict[str, Callable[[], None]] = {
                "integrity errors": lst.check_file,
                "index errors": lst.check_search_index,
            }
            found += [name for name, check in checks.items() if _fails(check)]
            digest = content_digest(path)
    except CustlistError as error:
        print(f"{kind}: {error}")
        return ["failed restarts"]
    if digest not in (digests[-1:] if kind in ENDED_BY_RESTART else digests[told : told + 2]):
        found.append("saves lost" if digest in digests[:told] else "half writes")
    found += ["bad backups" for copy in (folder / _BACKUPS).glob("*.db") if not _is_whole(copy)]
    return found + ["left-overs" for _ in _left_overs(folder, has_restored=told > 0 or digest != digests[0])]


def _fails(check: Callable[[], None]) -> bool:
    try:
        check()
    except (AssertionError, engine.Error, CustlistError):
        return True
    return False


def _is_whole(path: Path) -> bool:
    with closing(engine.connect(path, engine.Access.READ)) as connection:
        return is_sound(connection)


def _left_overs(folder: Path, *, has_restored: bool) -> list[Path]:
    """What lies about after a start and an end, once what nobody works at was swept as the next backup does it."""
    for left in folder.rglob(f"*{SUFFIX}*"):
        os.utime(left, (_OLD, _OLD))
    sweep_unfinished(folder / _BACKUPS)
    aside = list(folder.glob("*, set aside *.db"))
    unknown = [
        left for left in folder.rglob("*") if left.name.endswith((SUFFIX, "-wal", "-shm", "-journal", ".state"))
    ]
    for left in (*unknown, *(() if has_restored else aside)):
        print(f"left over: {left.name}")
    return unknown + ([] if has_restored else aside)


def kills(folder: Path, count: int, kinds: Sequence[str], seed: int) -> "dict[str, Counter[str]]":
    """Kills ``count`` times, each kind as often as any other, or until Ctrl+C; returns what was found, by kind."""
    killing = Killing(folder)
    found: dict[str, Counter[str]] = {kind: Counter() for kind in kinds}
    try:
        for number in range(count):
            kind = kinds[number % len(kinds)]
            found[kind] += killing.one(kind, seed * 10_000 + number)
    except KeyboardInterrupt:
        print("stopped", flush=True)
    finally:
        killing.close()
    return found


def table(found: "dict[str, Counter[str]]", names: Sequence[str]) -> str:
    """What was found by ``names``, a line for each kind and one for all."""
    rows = [(kind, *(f"{counts[name]:,}" for name in names)) for kind, counts in found.items()]
    whole = sum(found.values(), Counter())
    rows = [("", *names), *rows, ("in all", *(f"{whole[name]:,}" for name in names))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(lines)


KINDS: Final = tuple(kind for kind in DEEDS if kind != "start")
