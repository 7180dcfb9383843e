"""What a list's page shows: its list, what stands there before there is one, or why it can't be read."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from custlist_desktop.ui.kit.lists.first_start import FirstStart
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.lists.unreadable import UnreadableList
from custlist_desktop.ui.kit.styling import column_of

_LIST: Final = 0
_START: Final = 1
_UNREADABLE: Final = 2


class ListStack(QStackedWidget):
    """Shows one of the three. Notices go along with what is in view: the last row's delete can be undone too."""

    turned = Signal()
    """Another one of them is in view."""

    def __init__(self, notices: Notices, table: QWidget, first_start: FirstStart) -> None:
        """``notices`` and ``table`` go into `rows`, which the page lays out and hands over by `set_list`."""
        super().__init__()
        self.rows, start = QWidget(), QWidget()
        self.unreadable = UnreadableList()
        self._notices, self._first_start, self._start = notices, first_start, start
        self._places = (column_of(self.rows), column_of(start))
        self._places[0].addWidget(notices)
        self._places[0].addWidget(table, 1)
        self._places[1].addWidget(first_start, 1)

    def set_list(self, page: QWidget) -> None:
        """Takes the page with `rows` in it, and shows it."""
        for widget in (page, self._start, self.unreadable):
            self.addWidget(widget)

    def is_first_start(self) -> bool:
        """Whether it says that there is nothing yet."""
        return self.currentIndex() == _START

    def is_unreadable(self) -> bool:
        """Whether it says that the list can't be read."""
        return self.currentIndex() == _UNREADABLE

    def show_list(self, *, has_rows: bool) -> None:
        """Shows the list, or what stands in its place before there is one."""
        page = _LIST if has_rows else _START
        if page != self.currentIndex():
            was_hidden = self._notices.isHidden()
            self._places[page].insertWidget(0, self._notices)
            self._notices.setHidden(was_hidden)
            self._show(page)

    def show_error(self, error: Exception) -> None:
        """Says why there is nothing to show."""
        self.unreadable.show_error(error)
        self._show(_UNREADABLE)

    def take_focus(self) -> bool:
        """Puts the keyboard on the first thing to do; False where that is the list's own."""
        if self.is_first_start():
            self._first_start.take_focus()
        elif self.is_unreadable():
            self.unreadable.take_focus()
        else:
            return False
        return True

    def _show(self, page: int) -> None:
        self.setCurrentIndex(page)
        self.turned.emit()
