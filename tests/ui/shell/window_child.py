"""The program's window, which opens what a test wants, says so, and goes on until it is killed.

Called with the list and what to do: "open" opens the estimates 1 and 2 and makes a new one, "look" does nothing.
Prints what is open once it is as many windows as the third argument says.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from custlist_desktop.__main__ import read_options
from custlist_desktop.app import run
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.shell.workplace import Workplace

_PLACES: list[Workplace] = []
_SHOW = Workplace.show


def _say() -> None:
    """Says the titles in view, once there are as many as wanted."""
    editors = [each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor)]
    if len(editors) < int(sys.argv[3]):
        QTimer.singleShot(20, _say)
        return
    titles = sorted(each.document.content.title or "-" for each in editors if each.isVisible())
    print(",".join(titles), flush=True)


def _act() -> None:
    if sys.argv[2] == "open":
        windows = _PLACES[0].windows
        windows.open(1)
        windows.open(2)
        windows.new()
    _say()


def _shown(place: Workplace) -> None:
    _SHOW(place)
    _PLACES.append(place)
    QTimer.singleShot(0, _act)


if __name__ == "__main__":  # not in the jobs that it starts
    Workplace.show = _shown  # type: ignore[assignment,method-assign]
    sys.exit(run(read_options(["--database", sys.argv[1]])))
