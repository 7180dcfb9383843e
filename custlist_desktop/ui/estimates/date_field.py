"""A date that is typed, or chosen from a calendar."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QWidgetAction

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon
from custlist_desktop.ui.theme.metrics import scaled_size

_ROOM_AT_RIGHT: Final = 30
_CALENDAR_SIZE: Final = QSize(296, 264)
# Qt's own names of the buttons around a calendar's month.
_ARROWS: Final = {"qt_calendar_prevmonth": "previous", "qt_calendar_nextmonth": "next"}


def date_text(day: date | None) -> str:
    """A date as it is shown and typed, year first (ISO 8601), which no reader takes for another day."""
    return "" if day is None else day.isoformat()


def read_date(text: str) -> date | None:
    """The date that ``text`` is, year first or as the reader's locale writes it short.

    Raises:
        ValueError: it is no date. Nothing typed is None.
    """
    stripped = text.strip()
    if not stripped:
        return None
    try:
        return date.fromisoformat(stripped)
    except ValueError:
        pass
    locale = QLocale()
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        day = locale.toDate(stripped, form)
        # A year of two digits may be read as one of the last century; nobody estimates for then.
        if day.isValid() and day.year() >= 2000:
            return date(day.year(), day.month(), day.day())
    raise ValueError(text)


class DateEdit(QLineEdit):
    """A line for a date, with a button that opens a calendar."""

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
        self.name_button()

    def name_button(self) -> None:
        """Names the calendar's button, and shows how a date is typed, in the interface's language."""
        self.setPlaceholderText(translate("DateEdit", "YYYY-MM-DD"))
        self._button.set_name(translate("DateEdit", "Choose from a calendar"))

    def day(self) -> date | None:
        """The date in the field, None for nothing; raises ValueError if it is no date."""
        return read_date(self.text())

    def set_day(self, day: date | None) -> None:
        """Shows a date, or nothing."""
        self.setText(date_text(day))

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
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
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
