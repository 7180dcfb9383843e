"""``python -m tests.benchmarks.window.start LIST REPORT SPAWNED``: one start of the program, until rows are painted.

The report is a JSON file with the seconds since the moment ``SPAWNED``, which is by `time.perf_counter` of who
started the process: on all systems that clock is the same in all processes.
"""

import gc

gc.disable()  # as the program's own start does, since what is imported here it would import

import sys  # noqa: E402
from pathlib import Path  # noqa: E402
from time import perf_counter  # noqa: E402

from PySide6.QtCore import QEvent, QObject  # noqa: E402
from PySide6.QtGui import QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from custlist_desktop.__main__ import import_plainly, main  # noqa: E402

import_plainly()  # as the program's own start does, likewise

from custlist_desktop.ui.kit.lists.page_table import PageTable  # noqa: E402
from tests.benchmarks.window.conductor import post  # noqa: E402


class Painted(QObject):
    """Writes the report when the event comes that was posted while the first rows were painted."""

    def __init__(self, report: Path, spawned: float) -> None:
        super().__init__()
        self._report, self._spawned = report, spawned
        self.is_due = False

    def customEvent(self, _event: QEvent) -> None:
        self._report.write_text(f'{{"start": {perf_counter() - self._spawned}}}', "utf-8")
        QApplication.quit()


def start(list_path: str, report: Path, spawned: float) -> int:
    """Returns the program's exit code."""
    painted, paint = Painted(report, spawned), PageTable.paintEvent

    def note(table: PageTable, event: QPaintEvent) -> None:
        paint(table, event)
        if table.list_model.rowCount() and not painted.is_due:
            painted.is_due = True
            post(painted, QEvent(QEvent.Type.User))  # it comes once the window is on the screen

    setattr(PageTable, "paintEvent", note)  # noqa: B010  # the window isn't there yet, to watch it
    return main(["--database", list_path, "--language", "en", "--appearance", "light"])


if __name__ == "__main__":
    sys.exit(start(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])))
