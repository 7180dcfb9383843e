"""The program through AT-SPI, as a screen reader has it; skipped where a display or a bus can't be had."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.accessibility.add_customer import ROOT
from tests.accessibility.surroundings import missing

# PyGObject belongs to the system's Python, not to a virtual environment.
_SYSTEM_PYTHON = Path("/usr/bin/python3")
_PROGRAM = Path(sys.executable).with_name("custlist-desktop")


def _has_atspi() -> bool:
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return subprocess.run([_SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0


def _reason_to_skip() -> str:
    if lacking := [*missing(), *(str(each) for each in (_SYSTEM_PYTHON, _PROGRAM) if not each.exists())]:
        return f"not here: {', '.join(lacking)}"
    return "" if _has_atspi() else "the system's Python has no Atspi (Debian: python3-gi and gir1.2-atspi-2.0)"


def test_customer_is_added_and_found_by_a_screen_reader_and_the_keyboard_alone() -> None:
    if reason := _reason_to_skip():
        pytest.skip(reason)
    command = [str(_SYSTEM_PYTHON), "-m", "tests.accessibility.add_customer", str(_PROGRAM)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
