"""The main window as a person has it before them: the search box, the list, the details beside it."""

import re
from collections.abc import Callable
from time import perf_counter
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.customers.details_pane import DetailsPane
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.shell.main_window import MainWindow
from tests.benchmarks.window.conductor import Condition, Conductor, PaintWatch, Steps, post

SIZE: Final = (1440, 900)
_NUMBER: Final = re.compile(r"[\d,]+")
_PartT = TypeVar("_PartT", bound=QWidget)


class OpenedWindow:
    """What a scenario works with. Moments are by `perf_counter`."""

    def __init__(self, main: MainWindow, conductor: Conductor) -> None:
        page = _part(main, CustomersPage)
        self.conductor = conductor
        self.box, self.table = _part(page, SearchBox), _part(page, ListTable)
        self.pane = _part(page, DetailsPane)
        self.model = self.table.list_model
        self.painted = 0.0
        """When anything of the window was painted last."""
        self.edited = 0.0
        """When another letter was in the search box, and was searched for."""
        self.started_anew = 0.0
        """When the list got the first rows of another search."""
        self.counted = 0.0
        """When the window last said how many there are."""
        self.count_text = ""
        self.on_painted: Callable[[], None] = lambda: None
        """Called after each painting."""
        self._awaited: Condition | None = None
        self._watch = PaintWatch(main, self._on_painting, self._on_painted)
        self._is_showing = False
        self.model.modelReset.connect(self._on_started_anew)
        self.box.text_edited.connect(self._on_edited)
        self._count, told = self.box.set_count_text, self._on_counted
        setattr(self.box, "set_count_text", told)  # noqa: B010  # there is no signal for it
        main.resize(*SIZE)

    @property
    def total(self) -> int:
        """How many the window says there are."""
        found = _NUMBER.search(self.count_text)
        return int(found[0].replace(",", "")) if found else 0

    def press(self, receiver: QObject, key: Qt.Key = Qt.Key.Key_unknown, text: str = "") -> float:
        """Presses a key, or types a letter, and returns when that was."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        now = perf_counter()
        for kind in kinds:
            post(receiver, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        return now

    def until_painted(self, condition: Condition) -> Steps:
        """Waits until the window was painted while ``condition`` held; `painted` then says when that was."""
        self._awaited = condition
        yield lambda: self._awaited is None and not self._is_showing

    def settle(self, text: str) -> Steps:
        """Waits until ``text`` is in the search box, its first rows are painted, and their total is known."""
        yield (
            lambda: (
                self.box.text() == text
                and self.painted > self.started_anew > self.edited
                and self.counted > self.edited
            )
        )

    def clear(self) -> Steps:
        """Empties the search box by Esc, and waits for the whole list."""
        if self.box.text():
            self.press(self.box, Qt.Key.Key_Escape)
            yield from self.settle("")

    def find(self, text: str) -> Steps:
        """Types ``text`` into the empty search box, and waits until it is found."""
        yield from self.clear()
        for letter in text:
            self.press(self.box, text=letter)
        yield from self.settle(text)

    def repaint(self) -> float:
        """A bare painting of the list as it is, in milliseconds: the floor of everything that is seen."""
        start = perf_counter()
        self.table.viewport().repaint()
        took = (perf_counter() - start) * 1000
        self.conductor.stalls.forgive()
        return took

    def _on_painting(self) -> None:
        if self._awaited is not None and self._awaited():
            self._awaited, self._is_showing = None, True

    def _on_painted(self, at: float) -> None:
        self.painted, self._is_showing = at, False
        self.on_painted()
        self.conductor.look()

    def _on_edited(self) -> None:
        self.edited = perf_counter()

    def _on_started_anew(self) -> None:
        self.started_anew = perf_counter()

    def _on_counted(self, text: str) -> None:
        self._count(text)
        self.count_text, self.counted = text, perf_counter()


def _part(whole: QWidget, kind: type[_PartT]) -> _PartT:
    return next(each for each in whole.findChildren(kind) if each.window() is whole.window())


def main_window() -> MainWindow | None:
    """The program's main window, once it is in view and shows rows."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            tables: list[Any] = [each for each in window.findChildren(ListTable) if each.isVisible()]
            if any(each.list_model.rowCount() for each in tables):
                return window
    return None
