"""What went wrong in the program itself, for whoever mends it: which error, in which file and line, and nothing else.

A report never holds an error's own words or any value, since they may quote what a person wrote about a customer.
Each process writes a file of its own, in the platform's folder for logs.
"""

import faulthandler
import os
import secrets
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TextIO

from platformdirs import user_log_path

from custlist_desktop import __version__
from custlist_desktop.system.private_files import PRIVATE_FILE, make_private_folder

_PACKAGE = Path(__file__).resolve().parent.parent
_KEPT_FOR = timedelta(days=30)
_LONGEST_LOG = 1_000_000
"""Bytes that one process writes at most: an error that comes back at every repaint must not fill the disk."""


def new_number() -> str:
    """A number that nobody mistakes for another one of the same day, such as "7F3A-21"."""
    digits = secrets.token_hex(3).upper()
    return f"{digits[:4]}-{digits[4:]}"


@dataclass(frozen=True, slots=True)
class Cause:
    """One error of a chain.

    Attributes:
        kind: the class's name.
        code: what the program itself says of the error, such as "damaged"; empty if it says nothing.
        places: "file:line" of each call, the innermost last.
    """

    kind: str
    code: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One error, and those that led to it.

    Attributes:
        number: by which a person and the log name it.
        at: when it happened, in the computer's own time.
    """

    causes: tuple[Cause, ...]
    number: str = field(default_factory=new_number)
    at: datetime = field(default_factory=lambda: datetime.now().astimezone())

    @property
    def sign(self) -> tuple[str, str]:
        """What two reports of the same mistake have in common: the class, and the place it was raised at."""
        first = self.causes[0]
        return first.kind, first.places[-1] if first.places else ""

    def text(self) -> str:
        """The report for a file or the clipboard, a fact a line."""
        lines = [f"{self.at:%Y-%m-%d %H:%M:%S%z} report {self.number}, Custlist {__version__}"]
        for position, cause in enumerate(self.causes):
            word = "from" if position else "error"
            lines.append(f"  {word} {cause.kind}" + (f" ({cause.code})" if cause.code else ""))
            lines += [f"    {place}" for place in cause.places]
        return "\n".join(lines) + "\n"


def report_of(error: BaseException) -> Report:
    """What may be kept of ``error``: classes, places and the program's own codes."""
    return Report(tuple(_cause(each) for each in _chain(error)))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came from, each once: a chain may lead back to itself."""
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)


def _cause(error: BaseException) -> Cause:
    return Cause(type(error).__name__, _code(error), tuple(_places(error.__traceback__)))


def _code(error: BaseException) -> str:
    """The program's own word for what happened: an enum's value, or the system's or the engine's code."""
    for name in ("trouble", "action", "exceeded"):
        found = getattr(error, name, None)
        if type(found).__module__.startswith("custlist_desktop.") and isinstance(found, str):
            return str(found)
    if isinstance(error, OSError) and error.errno is not None:
        return f"errno {error.errno}"
    engine_code = getattr(error, "extendedresult", None)  # https://www.sqlite.org/rescode.html
    return f"result {engine_code}" if isinstance(engine_code, int) else ""


def _places(trace: TracebackType | None) -> Iterator[str]:
    for frame, line in traceback.walk_tb(trace):
        yield f"{_short(frame.f_code.co_filename)}:{line}"


def _short(file: str) -> str:
    """A source file without the folders that are this computer's own: they hold its user's name."""
    path = Path(file)
    try:
        return path.relative_to(_PACKAGE.parent).as_posix()
    except ValueError:
        parts = path.parts
        return "/".join(parts[parts.index("site-packages") + 1 :]) if "site-packages" in parts else path.name


class ErrorLog:
    """The log of this process: made at the first report, closed at the end."""

    def __init__(self, folder: Path | None = None) -> None:
        """
        Args:
            folder: where logs are; the platform's folder without it. It is made when it is needed.
        """
        self.folder = folder or user_log_path("Custlist", appauthor=False)
        started = f"{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}"
        self._path = self.folder / f"custlist-{started}.log"
        self._crash_path = self.folder / f"custlist-{started}.crash"
        self._crash_file: TextIO | None = None

    @property
    def path(self) -> Path:
        """The file of this process; it isn't there before the first report."""
        return self._path

    def write(self, report: Report) -> bool:
        """Adds a report; returns whether it is in the file now. A log that can't be written harms nothing."""
        return self.write_line(report.text())

    def write_line(self, text: str) -> bool:
        """As `write`, for what is no error of Python's, such as a warning of Qt's; ``text`` ends its line."""
        try:
            make_private_folder(self.folder)
            with open(self._path, "a", encoding="utf-8", opener=_private) as file:
                if file.tell() > _LONGEST_LOG:
                    return False
                file.write(text)
        except OSError:
            return False
        return True

    def watch_crashes(self) -> None:
        """Lets Python write where it was if the process itself crashes: files and lines, to a file of its own."""
        try:
            make_private_folder(self.folder)
            self._crash_file = open(self._crash_path, "w", encoding="utf-8", opener=_private)  # noqa: SIM115  # open until `close`
        except OSError:
            return
        faulthandler.enable(self._crash_file)

    def close(self) -> None:
        """Ends the watch over crashes; leaves no empty file."""
        if self._crash_file is None:
            return
        faulthandler.disable()
        self._crash_file.close()
        self._crash_file = None
        with suppress(OSError):  # it stays, empty, until it is old
            if not self._crash_path.stat().st_size:
                self._crash_path.unlink()

    def remove_old(self, now: datetime | None = None) -> None:
        """Removes the logs that were last written more than 30 days before ``now``."""
        end = ((now or datetime.now()) - _KEPT_FOR).timestamp()
        for kind in ("log", "crash"):
            for file in self.folder.glob(f"custlist-*.{kind}"):
                with suppress(OSError):  # another window removed it meanwhile, or nobody may
                    if file.stat().st_mtime < end:
                        file.unlink()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE_FILE)
