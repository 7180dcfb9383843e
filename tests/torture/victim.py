"""Does deeds in processes of their own, which somebody kills: each line of the input is a kind and a folder.

It imports all that they need first, and forks, since a process takes longer to begin than most deeds. Where Qt can't
be forked, it does the first deed itself.
"""

import json
import os
import sys
from pathlib import Path
from time import monotonic

from tests.torture.content import content_digest
from tests.torture.deeds import DEEDS, LIST


def _do(kind: str, folder: Path, *, is_rehearsal: bool) -> None:
    """Says where it is: a line for each stop, in a rehearsal with the moment, and with what the folder holds then."""
    spent = 0.0
    for _ in DEEDS[kind](folder):
        moment = monotonic()
        said = {"at": moment - spent} | _looked_at(folder) if is_rehearsal else {}
        os.write(1, f"{json.dumps(said)}\n".encode())  # one piece, whenever the kill comes
        spent += monotonic() - moment


def _looked_at(folder: Path) -> dict[str, object]:
    return {"digest": content_digest(folder / LIST), "lists": sum(1 for _ in folder.rglob("*.db"))}


def _begin(kind: str, folder: Path, *, is_rehearsal: bool) -> None:
    os.write(1, f"{os.getpid()}\n".encode())
    try:
        _do(kind, folder, is_rehearsal=is_rehearsal)
    finally:
        os.write(1, b"\n")


def main() -> None:
    """Until the input ends."""
    for line in sys.stdin:
        kind, name, is_rehearsal = json.loads(line)
        child = os.fork() if sys.platform == "linux" else 0
        if child:
            _, status = os.waitpid(child, 0)
            if os.WIFSIGNALED(status):
                os.write(1, b"\n")
            continue
        code = 1
        try:
            _begin(kind, Path(name), is_rehearsal=is_rehearsal)
            code = 0
        finally:
            sys.stderr.flush()
            os._exit(code)


if __name__ == "__main__":
    main()
