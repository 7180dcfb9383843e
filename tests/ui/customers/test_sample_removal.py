"""Much sample data goes and comes back in a process of its own; a person sees how far it is, and can end it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from custlist_desktop.ui.kit import undoing
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import Workplace
from tests.ui.places import control, undo_link

COUNT = 101


@contextmanager
def answering(waited: list[str], *, cancel: bool = False) -> Iterator[None]:
    """Says yes to the question, and cancels what is waited for, or only notes its name."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            return
        bars = dialog.findChildren(QProgressBar)
        if not bars:
            QTest.mouseClick(control(dialog, "Remove"), Qt.MouseButton.LeftButton)
        elif bars[0].accessibleName() not in waited:
            waited.append(bars[0].accessibleName())
            if cancel:
                QTest.mouseClick(control(dialog, "Cancel"), Qt.MouseButton.LeftButton)

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()


def test_much_sample_data_goes_and_comes_back_while_one_waits(
    empty_place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "AT_ONCE", COUNT - 1)

    def click(name: str) -> None:
        QTest.mouseClick(empty_place.named(QWidget, name), Qt.MouseButton.LeftButton)

    customers, waited = empty_place.session.customers, list[str]()
    empty_place.session.samples.fill(empty_place.session.actor, COUNT, 0)
    wait_until(lambda: empty_place.says("These are sample data."))
    with answering(["Cancelled before"], cancel=True):
        click("Remove Sample Data")
    assert customers.count() == COUNT
    assert empty_place.says("These are sample data.")
    with answering(waited):
        click("Remove Sample Data")
        assert customers.count() == 0
        wait_until(lambda: empty_place.says("Removed: 101 sample customers and 0 sample estimates."))
        QTest.mouseClick(undo_link(empty_place.window), Qt.MouseButton.LeftButton)
    assert customers.count() == COUNT
    assert waited == ["Removing the sample data", "Undo: removing sample data"]
    wait_until(lambda: empty_place.says("These are sample data."))
