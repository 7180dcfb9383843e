"""``python -m tests.benchmarks.window SCENARIO LIST FLOOR REPORT``: runs the program, and what somebody does in it.

The report is a JSON file: what the scenario measured, the longest stalls, and the memory at the end.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from custlist_desktop.app import run
from custlist_desktop.system.config import AppConfig
from custlist_desktop.ui.shell.application import Application
from tests.benchmarks.floors import FloorList, opened_floor
from tests.benchmarks.lists import HOME_REGION, LINKED
from tests.benchmarks.resident import resident_megabytes
from tests.benchmarks.window.conductor import Conductor, Steps
from tests.benchmarks.window.opened import OpenedWindow, main_window
from tests.benchmarks.window.saving import measure_saving
from tests.benchmarks.window.scrolling import measure_scrolling
from tests.benchmarks.window.searching import measure_memory, measure_searching

Scenario = Callable[[OpenedWindow, FloorList, dict[str, Any]], Steps]


_FEW, _MANY = LINKED
SCENARIOS: Final[dict[str, Scenario]] = {
    "searching": measure_searching,
    "memory": lambda window, _floor, out: measure_memory(window, out),
    "scrolling": lambda window, _floor, out: measure_scrolling(window, out),
    "saving": partial(measure_saving, company=_FEW, times=30),
    "saving-many": partial(measure_saving, company=_MANY, times=5),
}


def main(scenario: str, list_path: Path, floor: Path, report: Path) -> int:
    """Returns the program's exit code."""
    app = Application(sys.argv[:1])  # the program takes the one that is there
    out: dict[str, Any] = {}
    with ExitStack() as stack:
        conductor = Conductor(lambda error: _end(report, out, conductor, error))
        opened = stack.enter_context(opened_floor(floor))
        start = partial(_begin, conductor, SCENARIOS[scenario], opened, out)
        QTimer.singleShot(0, app, start)
        return run(AppConfig(list_path, "en", "light", HOME_REGION))


def _begin(conductor: Conductor, scenario: Scenario, floor: FloorList, out: dict[str, Any]) -> None:
    conductor.begin(_whole(conductor, scenario, floor, out))


def _whole(conductor: Conductor, scenario: Scenario, floor: FloorList, out: dict[str, Any]) -> Steps:
    yield lambda: main_window() is not None
    window = main_window()
    if window is None:
        raise RuntimeError("the window is gone")
    opened = OpenedWindow(window, conductor)
    yield lambda: opened.painted > 0
    conductor.stalls.forgive()
    conductor.stalls.longest.clear()
    yield from scenario(opened, floor, out)


def _end(report: Path, out: dict[str, Any], conductor: Conductor, error: Exception | None) -> None:
    """Writes the report, and ends; at once after a save, since closing would back the whole list up."""
    facts = {"stalls": conductor.stalls.longest, "memory": resident_megabytes()}
    told = {} if error is None else {"error": f"{type(error).__name__}: {error}"}
    report.write_text(json.dumps(out | facts | told), "utf-8")
    if "saves" in out:
        os._exit(0)
    QApplication.quit()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(Path, sys.argv[2:])))
