"""A table of lines in a window of its own, and what a person does to it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.bubble import Bubble
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.theme.appearance import AppearanceController
from tests.ui.conftest import type_text, wait_until
from tests.ui.estimates.conftest import DocumentMaker
from tests.ui.estimates.sample_content import CONTENT

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """The table, and the keys and clicks that it gets."""

    def __init__(self, document: EstimateDocument) -> None:
        self.document = document
        self.table = LineTable(self.document)
        self.table.resize(1100, 500)
        self.table.show()
        self.table.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is self.table)
        self.table.setFocus()

    @property
    def lines(self) -> tuple[EstimateLine, ...]:
        """The lines as shown."""
        return self.document.content.lines

    @property
    def names(self) -> list[str]:
        """What the lines are called, from top to bottom."""
        return [line.description for line in self.lines]

    @property
    def editor(self) -> QLineEdit | None:
        """The open cell."""
        found = [each for each in self.table.findChildren(QLineEdit) if each.isVisible()]
        return found[0] if found else None

    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.editor is not None

    @property
    def said(self) -> str:
        """What stands in the bubble at the current cell."""
        return "".join(bubble.text() for bubble in self.table.findChildren(Bubble))

    @property
    def place(self) -> tuple[int, LineColumn]:
        """The current cell."""
        index = self.table.currentIndex()
        return index.row(), LineColumn(index.column())

    def shown(self, row: int, column: LineColumn) -> str:
        """What a cell shows."""
        return str(self.table.model().index(row, column).data() or "")

    def spoken(self, row: int, column: LineColumn) -> str:
        """What a screen reader says of a cell."""
        return str(self.table.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))

    def go_to(self, row: int, column: LineColumn = LineColumn.DESCRIPTION) -> None:
        """Makes a cell current, as a click does."""
        self.table.setFocus()
        self.table.make_current(row, column)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key where the keyboard is."""
        widget = QApplication.focusWidget()
        QTest.keyClick(widget if widget is not None else self.table, key, modifiers)

    def type(self, text: str) -> None:
        """Types where the keyboard is, letter by letter."""
        for letter in text:
            widget = QApplication.focusWidget()
            type_text(widget if widget is not None else self.table, letter)

    def rect(self, row: int, column: LineColumn) -> QRect:
        """Where a cell is."""
        return self.table.visualRect(self.table.model().index(row, column))

    def click(self, point: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Clicks at a point of the table's rows."""
        QTest.mouseClick(self.table.viewport(), button, NONE, point)

    def choose(self, *texts: str) -> None:
        """Chooses from the open menu, and from its submenus."""
        for text in texts:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), "no menu is open"
            action = next(each for each in menu.actions() if each.text() == text)
            if action.menu() is not None:
                menu.setActiveAction(action)
                QTest.keyClick(menu, Qt.Key.Key_Right)
            else:
                QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NONE, menu.actionGeometry(action).center())


DeskMaker = Callable[[EstimateContent], Desk]


@pytest.fixture
def make_desk(make_document: DocumentMaker, appearance: AppearanceController) -> Iterator[DeskMaker]:
    """Opens a table over any content."""
    desks: list[Desk] = []

    def make(content: EstimateContent) -> Desk:
        desks.append(Desk(make_document(content)))
        return desks[-1]

    yield make
    for desk in desks:
        _close(desk.table)


def _close(window: QWidget) -> None:
    window.close()
    window.deleteLater()


@pytest.fixture
def desk(make_desk: DeskMaker) -> Desk:
    """A table over two sections with two lines each."""
    return make_desk(CONTENT)
