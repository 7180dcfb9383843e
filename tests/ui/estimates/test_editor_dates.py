"""Dates as they are typed into an estimate's details, or chosen from a calendar."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QToolButton

from custlist_desktop.ui.kit.date_field import DateEdit
from tests.ui.conftest import Shower, wait_until
from tests.ui.places import named


def test_a_typed_date_is_shown_as_it_was_read(show: Shower) -> None:
    edit = DateEdit()
    show(edit)
    for typed, shown in (
        ("3/4/26", "Mar 4, 2026"),
        ("2026-03-31", "Mar 31, 2026"),
        ("31 mars 2026", "Mar 31, 2026"),
        ("31/31/26", "31/31/26"),
        ("", ""),
    ):
        edit.setText(typed)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text() == shown
    assert edit.day() is None


def test_what_is_no_date_is_refused() -> None:
    edit = DateEdit()
    edit.setText("31/31/26")
    with pytest.raises(ValueError):
        edit.day()


def test_a_day_is_chosen_from_the_calendar_by_keys(show: Shower) -> None:
    edit = DateEdit()
    edit.set_day(date(2026, 3, 31))
    show(edit)
    QTest.mouseClick(named(edit, QToolButton, "Choose from a calendar"), Qt.MouseButton.LeftButton)
    wait_until(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChildren(QCalendarWidget)[0]
    view = calendar.focusProxy() or calendar
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert edit.day() == date(2026, 4, 1)
    assert not popup.isVisible()
