"""The filters of Activity: person, kind and days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum, auto
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.services.history.activity import ActivityFilter, ActivityKind
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import label_combo
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.date_field import DateEdit
from custlist_desktop.ui.kit.flexible_row import FlexibleRow
from custlist_desktop.ui.settings.activity_words import kind_names
from custlist_desktop.ui.theme.metrics import scaled


class Days(StrEnum):
    """The choices of the third filter."""

    ALL = auto()
    TODAY = auto()
    WEEK = auto()
    MONTH = auto()
    RANGE = auto()
    """From a day to another one, both typed."""


_GAP: Final = 8
"""Between two filters, in pixels."""

_BACK: Final = {Days.TODAY: 0, Days.WEEK: 6, Days.MONTH: 29}


@dataclass(frozen=True, slots=True)
class ChosenFilters:
    """What is chosen: the key of a person, a kind or nothing, which days; of a range a day, or what is no date."""

    person: int
    kind: str
    days: str
    first: date | str | None
    last: date | str | None


class ActivityFilters(QWidget):
    """Three combos in a row, two dates where a range is wanted, and what ends all that."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        """Leaves nothing out; ``today`` gives the day that it is here."""
        super().__init__()
        self._today = today
        self._people, self._kinds, self._days = PlainCombo(), PlainCombo(), PlainCombo()
        self._first, self._last = DateEdit(), DateEdit()
        self.everything = make_button(translate("ActivityPage", "Show Everything"), "link")
        self._lay_out()
        self._fill()
        for combo in (self._people, self._kinds, self._days):
            combo.currentIndexChanged.connect(self._on_chosen)
        for edit in (self._first, self._last):
            edit.hide()
            edit.day_chosen.connect(self.changed)
            edit.editingFinished.connect(self.changed)

    def _lay_out(self) -> None:
        for edit, name in (
            (self._first, translate("ActivityPage", "First day")),
            (self._last, translate("ActivityPage", "Last day")),
        ):
            edit.setAccessibleName(name)
            edit.setPlaceholderText(name)
            edit.setFixedWidth(scaled(150))
        row = FlexibleRow((), _GAP, _GAP)
        for part in (_beside(self._people, self._kinds), self._days, self._first, self._last):
            row.add(part)
        row.add(_beside(self.everything), 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row)
        for combo, name in (
            (self._people, translate("ActivityPage", "Person")),
            (self._kinds, translate("ActivityPage", "Kind")),
            (self._days, translate("ActivityPage", "Days")),
        ):
            combo.setMinimumWidth(scaled(160))
            label_combo(combo, name)  # in its place: the label is beside it there

    def _fill(self) -> None:
        self._kinds.addItem(translate("ActivityPage", "Every Kind"), "")
        for kind, name in kind_names().items():
            self._kinds.addItem(name, kind.value)
        for days, name in (
            (Days.ALL, translate("ActivityPage", "All Days")),
            (Days.TODAY, translate("ActivityPage", "Today")),
            (Days.WEEK, translate("ActivityPage", "Last 7 Days")),
            (Days.MONTH, translate("ActivityPage", "Last 30 Days")),
            (Days.RANGE, translate("ActivityPage", "From … to …")),
        ):
            self._days.addItem(name, days.value)

    def set_people(self, people: Sequence[tuple[int, str]]) -> None:
        """Offers the users, each by key and name; the one that is chosen stays so."""
        chosen = self._people.currentData()
        self._people.blockSignals(True)
        self._people.clear()
        self._people.addItem(translate("ActivityPage", "Everyone"), 0)
        for key, name in people:
            self._people.addItem(name, key)
        self._people.setCurrentIndex(max(0, self._people.findData(chosen)))
        self._people.blockSignals(False)

    def wanted(self, words: str) -> ActivityFilter:
        """What is chosen, and the words of a search."""
        kind, days = str(self._kinds.currentData()), Days(self._days.currentData())
        first = last = None
        if days is Days.RANGE:
            first, last = _day_in(self._first), _day_in(self._last)
        elif days is not Days.ALL:
            first = self._today() - timedelta(days=_BACK[days])
        return ActivityFilter(
            words.strip(),
            int(self._people.currentData()),
            ActivityKind(kind) if kind else None,
            _midnight(first),
            _midnight(last, 1),
        )

    def has_range(self) -> bool:
        """Whether two days can be typed."""
        return Days(self._days.currentData()) is Days.RANGE

    def refused(self) -> str:
        """What is typed for a day and is no date; empty if there is none."""
        typed = (edit.text().strip() for edit in (self._first, self._last) if _day_in(edit) is None)
        return next(filter(None, typed), "") if self.has_range() else ""

    def chosen(self) -> ChosenFilters:
        """What is chosen, to be chosen again in another language."""
        combos = (combo.currentData() for combo in (self._people, self._kinds, self._days))
        return ChosenFilters(*combos, *(_day_in(edit) or edit.text() for edit in (self._first, self._last)))

    def choose(self, chosen: ChosenFilters) -> None:
        """Chooses all of it, without a signal."""
        self.blockSignals(True)
        for combo, data in ((self._people, chosen.person), (self._kinds, chosen.kind), (self._days, chosen.days)):
            combo.setCurrentIndex(max(0, combo.findData(data)))
        for edit, day in ((self._first, chosen.first), (self._last, chosen.last)):
            edit.setText(day) if isinstance(day, str) else edit.set_day(day)
        self.blockSignals(False)

    def is_backward(self) -> bool:
        """Whether the range ends before it begins, so that nothing is in it."""
        first, last = _day_in(self._first), _day_in(self._last)
        return self.has_range() and first is not None and last is not None and last < first

    def clear(self) -> None:
        """Leaves nothing out any more, without a signal."""
        self.choose(ChosenFilters(0, "", Days.ALL, None, None))

    def _on_chosen(self) -> None:
        self._first.setVisible(self.has_range())
        self._last.setVisible(self.has_range())
        self.changed.emit()


def _day_in(edit: DateEdit) -> date | None:
    """The day that is typed; None for nothing, and for what is no date, which stays in the field."""
    try:
        return edit.day()
    except ValueError:
        return None


def _midnight(day: date | None, days_later: int = 0) -> datetime | None:
    """Where a day begins here, or one so many days later; None too at an end of the calendar: nothing is beyond."""
    try:
        return None if day is None else datetime.combine(day + timedelta(days=days_later), time()).astimezone()
    except (OverflowError, ValueError):
        return None


def _beside(*widgets: QWidget) -> QWidget:
    """Widgets in a row, from its left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder
