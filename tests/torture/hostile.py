"""Files that were made to do harm, or that no program should write: what becomes of each, in what time and memory.

Each is given to the program in a process of its own (`hostile_child`), which is killed when it takes too long, and
may not have more memory than a computer can spare. It is to be taken, or refused in words.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.torture.hostile_child import SECRET
from tests.torture.hostile_files import FILES

MOST_MEGABYTES: Final = 500
MOST_SECONDS: Final = 60.0
"""Of a processor: others may be at work too."""
_KILLED_AFTER: Final = 4 * MOST_SECONDS
_KILLED_AT: Final = 4 << 30
"""Bytes of addresses: a child that would take all memory fails before the computer does."""
_WAYS_OF: Final = {
    "import": (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf", ".xml"),
    "logo": (".svg", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp"),
    "restore": (".db",),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    Attributes:
        came: what the program says of it.
        fault: what may not be; empty if all is well.
    """

    way: str
    name: str
    came: str
    seconds: float
    megabytes: int

    @property
    def fault(self) -> str:
        faults = {
            "died": self.came.startswith(("died", "ran ")),
            "hangs": self.seconds > MOST_SECONDS,
            "memory": self.megabytes > MOST_MEGABYTES,
        }
        return ", ".join(name for name, is_so in faults.items() if is_so)


def try_file(way: str, path: Path) -> Outcome:
    """Gives a file to the program in one of the `hostile_child.WAYS`."""
    before = _spent()
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.torture.hostile_child", way, str(path), folder]
        try:
            child = subprocess.run(
                command,
                cwd=Path(__file__).parents[2],
                env=os.environ | {"TMPDIR": folder, "XDG_DATA_HOME": folder},
                capture_output=True,
                text=True,
                timeout=_KILLED_AFTER,
                check=False,
                preexec_fn=_limit,
            )
        except subprocess.TimeoutExpired:
            return Outcome(way, path.name, "still at work", _KILLED_AFTER, 0)
    seconds, lines = _spent() - before, child.stdout.strip().splitlines()
    if child.returncode != 0 or not lines:
        last = (child.stderr.strip().splitlines() or ["no word"])[-1]
        return Outcome(way, path.name, f"died ({child.returncode}): {last[:150]}", seconds, 0)
    said = json.loads(lines[-1])
    return Outcome(way, path.name, said["came"], seconds, said["megabytes"])


def _spent() -> float:
    """Seconds of a processor that children took so far."""
    times = os.times()
    return times.children_user + times.children_system


def _limit() -> None:
    import resource  # here: Windows has none

    resource.setrlimit(resource.RLIMIT_AS, (_KILLED_AT, _KILLED_AT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def made_files(folder: Path, names: Iterable[str] = FILES) -> list[tuple[str, Path]]:
    """Makes the files of `hostile_files` in ``folder``, with a secret beside them; returns each with its way."""
    (folder / "secret.txt").write_text(SECRET)
    made: list[tuple[str, Path]] = []
    for name in names:
        make: Callable[[Path], object] = FILES[name]
        path = folder / name
        make(path)
        made += [(way, path) for way in ("restore", "open") if path.suffix == ".db"] or [(way_of(path), path)]
    return made


def way_of(path: Path) -> str:
    """What the program would do with a file; empty for nothing."""
    return next((way for way, endings in _WAYS_OF.items() if path.suffix.lower() in endings), "")


def files_in(folder: Path) -> list[tuple[str, Path]]:
    """All files of a folder that the program would do something with: those that others made."""
    return [(way, path) for path in sorted(folder.rglob("*")) if path.is_file() and (way := way_of(path))]


def table(outcomes: Sequence[Outcome]) -> str:
    """A line for each file, the longest and largest in the last line."""
    rows = [(each.way, each.name, f"{each.seconds:.1f} s", f"{each.megabytes} MB", each.came) for each in outcomes]
    widths = [max(len(row[place]) for row in rows) for place in range(4)]
    lines = [
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4])) for row in rows
    ]
    faults = sum(1 for each in outcomes if each.fault)
    longest, largest = max(each.seconds for each in outcomes), max(each.megabytes for each in outcomes)
    return "\n".join((*lines, f"{len(rows)} files, {longest:.1f} s and {largest} MB at most, {faults} faults"))
