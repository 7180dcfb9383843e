"""``python -m tests.benchmarks.window.bare REPORT SPAWNED``: the least window with a table, until it is painted.

Its report is that of `tests.benchmarks.window.start`, and the memory that the process has once it is at rest.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.benchmarks.resident import resident_megabytes

_REST = 300
"""Milliseconds until the memory is that of a window at rest."""


class BareTable(QTableView):
    """Without rows, in eight columns."""

    def __init__(self, report: Path, spawned: float) -> None:
        super().__init__()
        self._report, self._spawned = report, spawned
        self._is_painted = False
        self.setModel(QStandardItemModel(0, 8, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, _event: QEvent) -> None:
        took = perf_counter() - self._spawned
        QTimer.singleShot(_REST, lambda: self._end(took))

    def _end(self, took: float) -> None:
        self._report.write_text(json.dumps({"start": took, "memory": resident_megabytes()}), "utf-8")
        QApplication.quit()


def main(report: Path, spawned: float) -> int:
    """Returns the exit code."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(BareTable(report, spawned))
    window.resize(1440, 900)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
