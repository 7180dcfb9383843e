"""A page in the main window, and how a person finds what is on it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QToolButton, QWidget

from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.list_page import ListPage
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import type_text, wait_until

W = TypeVar("W", bound=QWidget)


class ListPlace:
    """A list's page in its window; `names` are those of its search box and of its table."""

    names: tuple[str, str]

    def __init__(self, session: Session, page: ListPage) -> None:
        self.session = session
        self.page = page
        self.window = MainWindow(session.board)
        self.window.add_page("page", "customers", "Page", page)
        self.window.show()
        self.window.resize(1440, 900)
        self.activate()

    def activate(self) -> None:
        """Makes the window the active one, in which keys work."""
        self.window.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is self.window)

    @property
    def search_box(self) -> SearchBox:
        """The one search box."""
        return self.named(SearchBox, self.names[0])

    @property
    def table(self) -> ListTable:
        """The table."""
        return self.named(ListTable, self.names[1])

    def named(self, kind: type[W], name: str) -> W:
        """The visible widget of a kind with an accessible name or a text."""
        return named(self.window, kind, name)

    def says(self, text: str) -> bool:
        """Whether some visible widget is named ``text``, or shows it."""
        return any(each.isVisible() and text in names_of(each) for each in self.window.findChildren(QWidget))

    def column(self, number: int) -> list[str]:
        """What the table shows in a column, row by row."""
        model = self.table.model()
        return [str(model.index(row, number).data()) for row in range(model.rowCount())]

    def shown(self) -> list[str]:
        """What the table shows in its first column."""
        return self.column(0)

    def wait_for(self, *texts: str) -> None:
        """Waits until the table's first column shows exactly these texts."""
        wait_until(lambda: self.shown() == list(texts))

    def search(self, text: str) -> None:
        """Types a search, as one does over what is there."""
        box = self.search_box
        box.setFocus()
        box.selectAll()
        type_text(box, text)

    def sort_by(self, column: int) -> None:
        """Clicks a column's title."""
        header = self.table.horizontalHeader()
        left = header.sectionViewportPosition(column) + 10
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left, 16))

    def open_row_menu(self, row: int, work: Callable[[QMenu], None]) -> None:
        """Presses the three dots of a row, and does ``work`` in the menu; it is closed afterwards."""
        table = self.table
        rect = table.visualRect(table.model().index(row, table.model().columnCount() - 1))
        in_menu(lambda: QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center()), work)

    def close(self) -> None:
        """Ends the page's reading thread."""
        self.page.close_reader()


def names_of(widget: QWidget) -> tuple[str, ...]:
    """What a widget is called: its accessible name, and its text."""
    text = widget.text() if hasattr(widget, "text") else ""
    return (widget.accessibleName(), str(text))


def named(window: QWidget, kind: type[W], name: str) -> W:
    """The visible widget of a kind in a window, by its accessible name or text."""
    found = [each for each in window.findChildren(kind) if each.isVisible() and name in names_of(each)]
    assert found, f"no {kind.__name__} named {name} is in view"
    return found[0]


def undo_link(window: QWidget, word: str = "Undo") -> QWidget:
    """The visible link that offers to take back what it names, after ``word``."""
    found = [each for each in window.findChildren(LinkLabel) if each.isVisible() and each.text().startswith(word)]
    assert found, f"no link that begins with {word} is in view"
    return found[0]


def control(dialog: QWidget, name: str) -> QWidget:
    """The visible control of a dialog with an accessible name, or the button with a text."""
    visible = [each for each in dialog.findChildren(QWidget) if each.isVisible() and not isinstance(each, QLabel)]
    found = [each for each in visible if name in names_of(each)]
    assert found, f"nothing named {name} is in view"
    return found[0]


def nameless_controls(window: QWidget) -> list[QWidget]:
    """The visible controls that take the keyboard, and that no screen reader could name."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.accessibleName()
        and not (isinstance(each, QPushButton | QToolButton) and each.text())
    ]


def in_dialog(start: Callable[[], None], work: Callable[[QDialog], None]) -> None:
    """Starts what opens a dialog, and does ``work`` in it once it is there; the dialog has to end."""
    _in_popup(QDialog, QApplication.activeModalWidget, start, work)


def in_menu(start: Callable[[], None], work: Callable[[QMenu], None]) -> None:
    """Starts what opens a menu, does ``work`` in it once it is there, and closes it."""

    def work_and_close(menu: QMenu) -> None:
        work(menu)
        menu.close()

    _in_popup(QMenu, QApplication.activePopupWidget, start, work_and_close)


def _in_popup(
    kind: type[W], find: Callable[[], QWidget | None], start: Callable[[], None], work: Callable[[W], None]
) -> None:
    """Does ``work`` in what ``start`` opens, which may run a loop of its own until that is closed."""
    failures: list[BaseException] = []
    timer = QTimer(interval=10)

    def when_open() -> None:
        popup = find()
        if not isinstance(popup, kind):
            return
        timer.stop()
        try:
            work(popup)
        except BaseException as error:  # told to the test below, once the popup's loop has ended
            failures.append(error)
            popup.close()

    timer.timeout.connect(when_open)
    timer.start()
    start()
    try:
        wait_until(lambda: not timer.isActive())
    finally:
        timer.stop()
    if failures:
        raise failures[0]
