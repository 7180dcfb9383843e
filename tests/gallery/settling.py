"""Waiting for facts instead of times: whatever the window's threads and its event loop had to do is done."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.work import is_working

# A reading thread orders its list in steps, each of which posts the next one; the last may tell where a row stands.
_ROUNDS = 3
_LONGEST = 20.0


def wait_for(condition: Callable[[], bool]) -> None:
    """Lets Qt work until ``condition`` holds; fails after a while, as something must have gone wrong."""
    end = time.monotonic() + _LONGEST
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.0005)  # else a thread that is waited for hardly gets the interpreter


def settle() -> None:
    """Returns once nothing is on its way: no search, no reading, no layout, and all rows in view are there."""
    QCoreApplication.processEvents()
    threads = [each for root in _roots() for each in root.findChildren(QThread) if each.isRunning()]
    for _ in range(_ROUNDS):
        _wait_for_threads(threads)
    wait_for(_is_idle)
    QCoreApplication.processEvents()


def forget_closed() -> None:
    """Deletes what was to be deleted later, which nothing does while no loop runs."""
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _wait_for_threads(threads: list[QThread]) -> None:
    """Lets the threads finish what was posted to them, and takes in what they answered."""
    probes = [_probe_in(thread) for thread in threads]
    for probe in probes:
        probe.ask()
    wait_for(lambda: all(probe.has_answered() for probe in probes))
    QCoreApplication.processEvents()


def _probe_in(thread: QThread) -> "_Probe":
    """The probe in a thread; those of threads that have ended are let go."""
    for other in [each for each in _probes if not isValid(each) or not each.isRunning()]:
        del _probes[other]
    if thread not in _probes:
        _probes[thread] = _Probe(thread)
    return _probes[thread]


def _is_idle() -> bool:
    """Whether no thread of the pool works, no timer is about to fire, and no row in view is being read."""
    if is_working() or QThreadPool.globalInstance().activeThreadCount():
        return False
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    timers = (timer for window in windows for timer in window.findChildren(QTimer))
    if any(timer.isActive() and timer.isSingleShot() and timer.interval() == 0 for timer in timers):
        return False
    return all(_is_filled(table) for window in windows for table in window.findChildren(ListTable))


def _is_filled(table: ListTable) -> bool:
    model = table.model()
    if not table.isVisible() or not isinstance(model, WindowedTableModel) or not model.rowCount():
        return True
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    rows = range(max(0, first), (last if last >= 0 else model.rowCount() - 1) + 1)
    return all(model.row_at(row) is not None for row in rows)


def _roots() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.parent() is None]


class _Probe(QObject):
    """Lives in a thread, and answers there after all that was posted before.

    It stays as long as the thread runs: one that went once it has answered would go under the thread's hands.
    """

    _asked = Signal()

    def __init__(self, thread: QThread) -> None:
        super().__init__()
        self._questions = self._answers = 0
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        self.moveToThread(thread)

    def ask(self) -> None:
        """Asks once more."""
        self._questions += 1
        self._asked.emit()

    def has_answered(self) -> bool:
        """Whether everything that was asked is answered."""
        return self._answers == self._questions

    @Slot()
    def _on_asked(self) -> None:
        self._answers += 1


_probes: dict[QThread, _Probe] = {}
