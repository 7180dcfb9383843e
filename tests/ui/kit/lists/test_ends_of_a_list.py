"""Home and End: in the list they go to its first and last row, in the search box they are the text's."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import Workplace

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(session: Session) -> Iterator[Workplace]:
    """The page over sixty customers."""
    for number in range(60):
        session.customers.add(session.actor, CustomerDetails(company=f"Firm {number:02}", city="Austin"))
    place = Workplace(session)
    wait_until(lambda: len(place.shown()) == 60)
    yield place
    place.close()


def test_home_and_end_go_to_the_ends_with_and_without_ctrl(place: Workplace) -> None:
    table = place.table
    table.setFocus()
    wait_until(lambda: QApplication.focusWidget() is table)
    rows = []
    for key, modifiers in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_End, _CONTROL),
        (Qt.Key.Key_Home, _CONTROL),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(table, key, modifiers)
        rows.append(table.current_row())
    assert rows[:4] == [59, 0, 59, 0]
    assert rows[4] > 5
    assert rows[5] == 0
    box = place.search_box
    place.search("firm")
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert (box.cursorPosition(), table.current_row()) == (0, 0)
    QTest.keyClick(box, Qt.Key.Key_End, _CONTROL)
    assert table.current_row() == 59
    QTest.keyClick(box, Qt.Key.Key_Home, _CONTROL)
    assert table.current_row() == 0
    QTest.keyClick(box, Qt.Key.Key_End)
    assert (box.cursorPosition(), table.current_row()) == (4, 0)
