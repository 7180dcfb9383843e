"""A date that is typed, or chosen from a calendar."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QWidgetAction

from custlist_desktop.domain.dates import read_date
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.kit.dates import date_text
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon
from custlist_desktop.ui.theme.metrics import scaled_size

_ROOM_AT_RIGHT: Final = 30
_CALENDAR_SIZE: Final = QSize(296, 264)
# Qt's own names of the buttons around a calendar's month.
_ARROWS: Final = {"qt_calendar_prevmonth": "previous", "qt_calendar_nextmonth": "next"}


class DateEdit(QLineEdit):
    """A line for a date, with a button that opens a calendar. Once it is left, it shows the date as it was read."""

    day_chosen = Signal()
    """A day was clicked in the calendar."""

    def __init__(self) -> None:
        """Empty until `set_day`."""
        super().__init__()
        self._button = IconButton("calendar", "")
        self._button.clicked.connect(self._open_calendar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 2, 0)
        layout.addStretch(1)
        layout.addWidget(self._button)
        self.setTextMargins(0, 0, _ROOM_AT_RIGHT, 0)
        self._button.set_name(translate("DateEdit", "Choose from a calendar"))
        self.editingFinished.connect(self._show_as_read)

    def day(self) -> date | None:
        """The date in the field, None for nothing; raises ValueError if it is no date."""
        typed = self.text().strip()
        return read_date(typed, QLocale().name()) if typed else None

    def set_day(self, day: date | None) -> None:
        """Shows a date, or nothing."""
        self.setText("" if day is None else date_text(day))

    def _show_as_read(self) -> None:
        locale = QLocale().name()
        try:
            day = self.day()
            if day is None or read_date(date_text(day), locale) == day:
                self.set_day(day)
        except ValueError:
            return  # whoever reads it says what is wrong; a far year has no other form that can be read

    def _open_calendar(self) -> None:
        menu = RoundMenu(parent=self)
        try:
            day = self.day() or date.today()
        except ValueError:
            day = date.today()
        calendar = _make_calendar(day)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        for picked in (calendar.activated, calendar.clicked):
            picked.connect(menu.close)
            picked.connect(self._on_day_picked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self, edge=Qt.AlignmentFlag.AlignLeft)
        calendar.setFocus()

    def _on_day_picked(self, day: QDate) -> None:
        self.set_day(date(day.year(), day.month(), day.day()))
        self.day_chosen.emit()


def _make_calendar(day: date) -> QCalendarWidget:
    """A month in the program's look, with ``day`` chosen; weekends are days like others here."""
    calendar = QCalendarWidget()
    calendar.setMinimumSize(scaled_size(_CALENDAR_SIZE.width(), _CALENDAR_SIZE.height()))
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setSelectedDate(QDate(day.year, day.month, day.day))
    plain, muted = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(current_tokens().colour("text"))
    muted.setForeground(current_tokens().colour("muted"))
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, plain)
    calendar.setHeaderTextFormat(muted)
    for button in calendar.findChildren(QToolButton):
        if button.objectName() in _ARROWS:
            button.setIcon(icon(_ARROWS[button.objectName()]))
    return calendar
