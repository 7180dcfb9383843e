"""A display, a session bus and a home of their own for a program, and nothing of them left behind."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

NEEDED: Final = ("Xvfb", "openbox", "dbus-run-session")
_KEPT: Final = ("PATH", "LD_LIBRARY_PATH", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS")


def missing() -> list[str]:
    """The commands that aren't here."""
    return [name for name in NEEDED if shutil.which(name) is None]


@contextmanager
def display() -> Iterator[str]:
    """The name of a display of 1440 x 900 that nobody looks at; it ends at the end."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb made no display")
        # Without a window manager no window gets the keyboard.
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env={**os.environ, "DISPLAY": f":{number}"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield f":{number}"
        finally:
            end(manager)
    finally:
        end(server)


def environment(home: Path, display_name: str = "") -> dict[str, str]:
    """What a program is told that is to have nothing in common with this session.

    Args:
        home: an empty folder.
        display_name: the display; the one of now without.
    """
    kept = {name: value for name, value in os.environ.items() if name in _KEPT}
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    own |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "QT_QPA_PLATFORM": "xcb"}
    # libatspi finds the bus by itself, and asks no registry of an X server that has none.
    own |= {"NO_AT_BRIDGE": "1", "GTK_A11Y": "none", "PYTHONDONTWRITEBYTECODE": "1"}
    return kept | own | ({"DISPLAY": display_name} if display_name else {})


def end(process: "subprocess.Popen[bytes]") -> None:
    """Ends a process and all that it started in its session, and waits until it is gone."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            continue
    process.wait()
