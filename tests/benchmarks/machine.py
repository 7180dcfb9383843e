"""The machine and the surroundings in which everything is measured."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import PySide6

import custlist_desktop
from custlist_desktop.database import engine
from tests.__main__ import ROOT
from tests.__main__ import environment as checks_environment
from tests.accessibility import surroundings


def machine_text(display: str) -> str:
    """What a reader has to know of the machine; ``display`` says on which the window was."""
    memory = ""
    if hasattr(os, "sysconf"):
        memory = f", {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB of memory"
    versions = f"Python {platform.python_version()}, Qt {PySide6.__version__}, SQLite {engine.VERSION}"
    return f"{os.cpu_count()} cores{memory}, {platform.system()} {platform.machine()}; {versions}; {display}"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the measured processes run.

    Attributes:
        display: what their windows are on, in words.
        environment: their variables, but for those of a home.
    """

    display: str
    environment: dict[str, str]

    def at_home(self, home: Path) -> dict[str, str]:
        """The variables of a process that has nothing in common with this session; ``home`` is made."""
        runtime, temporary = home / "run", home / "tmp"
        for folder in (runtime, temporary):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self.environment | {
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
        }


@contextmanager
def surroundings_of_run() -> Iterator[Surroundings]:
    """A display of their own where Xvfb is, else Qt's offscreen platform; everything compiled before."""
    variables = checks_environment() | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        variables.pop(name, None)
    packages = {Path(module.__file__ or "").parent for module in (custlist_desktop, PySide6)}
    folders = [str(folder if folder.name == "custlist_desktop" else folder.parent) for folder in packages]
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", "-j", "0", *folders, str(ROOT / "tests" / "benchmarks")],
        env=variables,
        check=False,  # some library has a file for other versions of Python
        stdout=subprocess.DEVNULL,
    )
    if sys.platform == "linux" and all(map(shutil.which, surroundings.NEEDED[:2])):
        with surroundings.display() as display:
            yield Surroundings("a window under Xvfb", variables | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display})
    else:
        yield Surroundings("Qt's offscreen platform", variables | {"QT_QPA_PLATFORM": "offscreen"})
