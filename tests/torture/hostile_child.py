"""Does to one file what the program does with it, in a process of its own, and says what came of it.

Arguments: what to do, the file, and a folder to work in. The last line that it prints is an object of JSON.
"""

import json
import resource
import shutil
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.logo import LogoError
from custlist_desktop.domain.progress import unheard

SECRET: Final = "what only this computer knows"
"""In a file that a hostile one may name; it must come from nowhere else."""
_FORBIDDEN: Final = (
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "subprocess.Popen",
    "socket.connect",
    "webbrowser.open",
)


def read(path: Path, folder: Path) -> str:
    """Imports the file as far as the check of all rows."""
    from custlist_desktop.database.address import FileAddress
    from custlist_desktop.exchange.import_jobs import CheckRequest, PreviewRequest, check_import, preview_import
    from tests.helpers.open_list import opened

    with opened(folder / "customers.db"):
        pass
    seen = preview_import(PreviewRequest(path), unheard)
    staging = folder / "staging"
    request = CheckRequest(
        path, seen.preview.options, seen.mapping, FileAddress(folder / "customers.db"), staging, "CA", "CA"
    )
    counts = check_import(request, unheard)
    if SECRET.encode() in staging.read_bytes():
        raise AssertionError("a file of this computer was read")
    return ", ".join(f"{count:,} {name}" for name, count in asdict(counts).items() if count)


def draw(path: Path, folder: Path) -> str:
    """Takes the file as a logo, and prints a proposal with it."""
    from PySide6.QtGui import QGuiApplication

    from custlist_desktop.proposals.making import ProposalMaker
    from custlist_desktop.proposals.options import ProposalOptions
    from custlist_desktop.proposals.typesetting import TypesettingError
    from custlist_desktop.ui.settings.logo_taking import take_logo
    from tests.helpers.open_list import opened

    _application = QGuiApplication(["", "-platform", "offscreen"])
    taken = take_logo(path)
    with opened(folder / "customers.db") as lst:
        maker, record = ProposalMaker(lst.account), lst.new_estimate()
        data = maker.data(record, ProposalOptions(), 1)
        try:
            pdf = maker.make(replace(data, logo=taken.content, logo_format=taken.kind)).pdf
        except TypesettingError:
            return "taken, but can't be printed"
    if SECRET.encode() in pdf:
        raise AssertionError("a file of this computer was read")
    return f"printed, {len(pdf):,} bytes"


def put_back(path: Path, folder: Path) -> str:
    """Restores a list from the file, and opens it."""
    from custlist_desktop.database.carrying import RestoreNote
    from custlist_desktop.database.opening import bring_up_to_date
    from custlist_desktop.database.restore import restore
    from tests.helpers.open_list import opened

    target = folder / "customers.db"
    with opened(target) as lst:
        lst.add(company="Kept")
        owner = lst.owner.name
    before = target.read_bytes()
    try:
        restore(path, target, RestoreNote(owner, path.name), bring_up_to_date, lambda known: known.least)
    except CustlistError:
        if target.read_bytes() != before:
            raise AssertionError("the list was changed") from None
        raise
    with opened(target) as lst:
        lst.check_file()
    return "restored"


def open_list(path: Path, folder: Path) -> str:
    """Opens a copy of the file as the program's own list, and searches it."""
    from tests.helpers.open_list import opened

    copy = Path(shutil.copyfile(path, folder / "copy.db"))
    with opened(copy) as lst:
        return f"{len(lst.found('a'))} customers found"


WAYS: Final[dict[str, Callable[[Path, Path], str]]] = {
    "import": read,
    "logo": draw,
    "restore": put_back,
    "open": open_list,
}


def _forbid(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN:
        print(json.dumps({"came": f"ran {event}", "megabytes": 0}), flush=True)
        raise AssertionError(event)


def main(way: str, path: Path, folder: Path) -> None:
    """See above."""
    sys.addaudithook(_forbid)
    try:
        came = WAYS[way](path, folder)
    except (CustlistError, LogoError) as error:
        came = f"refused: {getattr(error, 'trouble', None) or getattr(error, 'code', type(error).__name__)}"
    print(json.dumps({"came": came, "megabytes": max(_own_peak(), _peak_of_children()) // 1024}), flush=True)


def _own_peak() -> int:
    """The most memory that this process had, in KiB; what ``getrusage`` says counts the one that started it too."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def _peak_of_children() -> int:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
