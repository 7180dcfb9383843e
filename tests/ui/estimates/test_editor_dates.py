"""Dates as they are typed into an estimate's details, or chosen from a calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QToolButton

from custlist_desktop.ui.estimates.date_field import DateEdit, read_date
from tests.ui.conftest import Shower, wait_until
from tests.ui.places import named


@pytest.mark.parametrize("typed", ["2026-03-31", " 2026-03-31 ", "20260331"])
def test_a_date_is_read_year_first(typed: str) -> None:
    assert read_date(typed) == date(2026, 3, 31)


def test_a_date_is_read_in_words_too() -> None:
    typed = QLocale().toString(QDate(2026, 3, 31), QLocale.FormatType.LongFormat)
    assert read_date(typed) == date(2026, 3, 31)


def test_nothing_is_no_date() -> None:
    assert read_date("  ") is None


@pytest.mark.parametrize("typed", ["soon", "2026-02-30", "31", "2026-13-01"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):
        read_date(typed)


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
