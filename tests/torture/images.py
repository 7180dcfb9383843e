"""What a loss of power leaves of a list: images of its files in which any part that was not yet synced is missing.

A save is synced with its commit in the log, so what lies behind the last acknowledged commit may be torn, missing or
anything. A checkpoint's pages are synced at its end, so any of their sectors may be old while the log is still whole.
"""

import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.log_state import Stage, log_path, log_salts, read_state, write_state
from tests.helpers.crashed_list import Crash, copied
from tests.helpers.damage import PAGE
from tests.helpers.open_list import opened
from tests.torture.content import content_digest

_LOG_HEAD: Final = 32
_FRAME_HEAD: Final = 24
_PAGES_AFTER: Final = slice(4, 8)
_SECTOR: Final = 512

ENDINGS: Final = ("dropped", "zeroed", "noise", "torn")
"""What became of the log behind what was synced."""


@dataclass(frozen=True, slots=True)
class Disk:
    """A list whose last saves are in its log only.

    Attributes:
        commits: where each save ends in the log.
        digests: of the list with the log up to each of them.
        folded: the list's file once all of the log was played into it.
    """

    crash: Crash
    commits: tuple[int, ...]
    digests: tuple[str, ...]
    folded: bytes


def disk_of(crash: Crash, folder: Path) -> Disk:
    """What there is to know of a crashed list before its images are made, in ``folder``."""
    log = log_path(crash.path).read_bytes()
    ends = range(_LOG_HEAD + _FRAME_HEAD + PAGE, len(log) + 1, _FRAME_HEAD + PAGE)
    heads = {end: log[end - PAGE - _FRAME_HEAD : end - PAGE] for end in ends}
    commits = tuple(end for end, head in heads.items() if any(head[_PAGES_AFTER]))
    digests = []
    for end in commits:
        part = shutil.copyfile(crash.path, folder / f"{end}.db")
        log_path(part).write_bytes(log[:end])
        digests.append(content_digest(part))
    copy = shutil.copyfile(crash.path, folder / "folded.db")
    shutil.copyfile(log_path(crash.path), log_path(copy))
    with closing(engine.connect(copy)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return Disk(crash, commits, tuple(digests), copy.read_bytes())


def _copy(crash: Crash, folder: Path) -> Crash:
    for name in ("image", "image before"):
        shutil.rmtree(folder / name, ignore_errors=True)
    return copied(crash, folder / "image")


def log_lost(disk: Disk, folder: Path, seed: int) -> str:
    """Loses what was written behind a synced commit; returns what is wrong then, or nothing."""
    random = Random(seed)
    number, ending = random.randrange(len(disk.commits)), ENDINGS[seed % len(ENDINGS)]
    image = _copy(disk.crash, folder)
    log = log_path(image.path).read_bytes()
    kept, rest = log[: disk.commits[number]], bytearray(log[disk.commits[number] :])
    if ending == "torn":
        for sector in range(0, len(rest), _SECTOR):
            if random.random() < 0.5:
                rest[sector : sector + _SECTOR] = bytes(len(rest[sector : sector + _SECTOR]))
    else:
        rest = bytearray({"dropped": b"", "zeroed": bytes(len(rest)), "noise": random.randbytes(len(rest))}[ending])
    log_path(image.path).write_bytes(kept + rest)
    return _wrong(image.path, disk.digests[number:])


def checkpoint_lost(disk: Disk, folder: Path, seed: int) -> str:
    """Leaves any sectors of a checkpoint's pages as they were; returns what is wrong then, or nothing."""
    random = Random(seed)
    image = _copy(disk.crash, folder)
    state = read_state(image.path)
    assert state is not None
    write_state(image.path, replace(state, stage=Stage.CHECKPOINTING, salts=log_salts(image.path)))
    old, share = image.path.read_bytes().ljust(len(disk.folded), b"\x00"), random.random()
    with image.path.open("r+b") as file:
        for sector in range(0, len(disk.folded), _SECTOR):
            new = disk.folded[sector : sector + _SECTOR]
            if new != old[sector : sector + _SECTOR] and random.random() < share:
                file.seek(sector)
                file.write(new)
    return _wrong(image.path, disk.digests[-1:])


def _wrong(path: Path, expected: tuple[str, ...]) -> str:
    with opened(path) as lst:
        if content_digest(path) not in expected:
            return "an acknowledged save is lost, or one is half there"
        lst.check_file()
        lst.check_search_index()
    return ""


def images(folder: Path, crash: Crash, rounds: int, seed: int) -> int:
    """Opens ``rounds`` images of each sort; prints what is wrong, and returns with how many something is."""
    disk = disk_of(crash, folder)
    wrong = 0
    for number in range(rounds):
        for lose in (log_lost, checkpoint_lost):
            if said := lose(disk, folder, seed * 10_000 + number):
                print(f"{lose.__name__} {number}: {said}", flush=True)
                wrong += 1
    return wrong
