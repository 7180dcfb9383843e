"""``/usr/bin/python3 -m tests.accessibility.add_customer PROGRAM``: adds and finds a customer without looking.

Starts the installed program with a new list on a display and a bus of its own, works with it by the keyboard and by
what AT-SPI tells, as somebody with a screen reader does, and prints all that was heard. The exit code is 0 if
everything was said that has to be, 1 if not, 2 if what is needed isn't here.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.accessibility.surroundings import display, end, environment, missing

if TYPE_CHECKING:
    from tests.accessibility.reader import Reader

ROOT: Final = Path(__file__).resolve().parents[2]
_MOST_STEPS: Final = 8
_INSIDE: Final = "--inside"


def main() -> int:
    """Does it all; returns the exit code."""
    if sys.argv[1:2] == [_INSIDE]:
        return _work(Path(sys.argv[2]), Path(sys.argv[3]))
    lacking = missing()
    if lacking or len(sys.argv) != 2:
        print(f"not here: {', '.join(lacking)}" if lacking else __doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="custlist-reader-") as folder, display() as name:
        inside = [sys.executable, "-m", "tests.accessibility.add_customer", _INSIDE, sys.argv[1], folder]
        session = subprocess.Popen(
            ["dbus-run-session", "--", *inside],
            env=environment(Path(folder), name),
            cwd=ROOT,
            start_new_session=True,
        )
        try:
            return session.wait(120)
        except subprocess.TimeoutExpired:
            print("not finished after two minutes", file=sys.stderr)
            return 1
        finally:
            end(session)


def _work(program: Path, folder: Path) -> int:
    """Works with the program, inside a session of its own; prints what was heard and returns the exit code."""
    from tests.accessibility.reader import Reader, UnheardError  # of the system's Python; the session has to be there

    reader = Reader()
    command = [str(program), "--database", str(folder / "list.db"), "--language", "en", "--appearance", "light"]
    started = subprocess.Popen(command, env=environment(folder), start_new_session=True)
    trouble = ""
    try:
        _add_customer(reader)
        _find_customer(reader)
        _open_customer(reader)
    except UnheardError as error:
        trouble = str(error)
    finally:
        end(started)
        reader.close()
    print(*reader.said, trouble or "Everything was said that has to be.", sep="\n", flush=True)
    return int(bool(trouble))


def _add_customer(reader: "Reader") -> None:
    """From the empty list: a customer with a wrong email address, which is told and mended before it is saved."""
    reader.hear("Add Customer", "push button", "A company or a name is enough")
    reader.press("Ctrl+N")
    reader.hear("(window)", "Add Customer", "dialog")
    reader.hear("Company", "text")
    reader.type_text("Lavoie Roofing")
    _fill(reader, "Contact name", "Luc Tremblay")
    _fill(reader, "Job title", "")
    _fill(reader, "Email", "luc@")
    reader.press("Tab")
    reader.hear("(announced)", "Email:", "missing")
    _fill_here(reader, "Phone", "514 555 0142")
    reader.press("Shift+Tab")
    reader.hear("Email", "value “luc@”", "missing")
    reader.press("Ctrl+A")
    reader.type_text("luc@lavoie.example")
    reader.press("Tab")
    reader.hear("Phone", "value “514 555 0142”")
    for name in ("Mobile", "Website"):
        _fill(reader, name, "")
    _fill(reader, "Country", "Canada")
    for name in ("Address, line 1", "Address, line 2", "City"):
        _fill(reader, name, "")
    _fill(reader, "Province or Territory", "Quebec")
    _fill(reader, "Postal code", "H2X 1Y4")
    reader.press("Ctrl+S")
    reader.hear("(announced)", "Lavoie Roofing", "added")


def _find_customer(reader: "Reader") -> None:
    """By a word of its name, in the list's search box."""
    reader.hear("Search customers")  # where the keyboard is once there is a list
    reader.hear("1 customer")  # with the field's name, or announced, whichever is sooner
    reader.type_text("roof")
    reader.hear("(announced)", "1 of 1")
    reader.press("Down")
    reader.hear("(announced)", "Lavoie Roofing", "luc@lavoie.example")


def _open_customer(reader: "Reader") -> None:
    """Reads the row cell by cell, and opens it."""
    for _ in range(_MOST_STEPS):
        if "Customers, table" in reader.step():
            break
    reader.hear("Lavoie Roofing", "table cell", "column “Company")
    reader.press("Right")
    reader.hear("Luc Tremblay", "column “Contact")
    reader.press("Right")
    reader.hear("luc@lavoie.example", "column “Email")
    reader.press("Return")
    reader.hear("(window)", "Edit Customer")
    reader.hear("Company", "value “Lavoie Roofing”")
    reader.press("Escape")
    reader.hear("luc@lavoie.example", "table cell")


def _fill(reader: "Reader", name: str, text: str) -> None:
    """Goes on to the next field, which has to be ``name``, and types ``text``."""
    reader.press("Tab")
    _fill_here(reader, name, text)


def _fill_here(reader: "Reader", name: str, text: str) -> None:
    reader.hear(name)
    if text:
        reader.type_text(text)


if __name__ == "__main__":
    sys.exit(main())
