"""The Import window in a test: jobs in this process, and what a person sees and does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTableView, QWidget

from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.errors import CancelledError, CustlistError
from custlist_desktop.exchange.import_jobs import UndoRequest, apply_checked, apply_import, preview_undo, undo_import
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.restoring.service import restore_chosen, restore_into
from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.importing.import_window import ImportWindow
from custlist_desktop.ui.kit.work import Job
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.places import W, names_of


class DirectJob(Job):
    """Runs its work in this process, once the window has been told that it was started."""

    def __init__(self, work: Callable[[Any, Any], Any], request: object, parent: QObject, *, held: bool) -> None:
        QObject.__init__(self, parent)
        self._work = partial(work, request)
        self._cancelled = False
        self._running = True
        if not held:
            QTimer.singleShot(0, self, self.run)

    def cancel(self) -> None:
        self._cancelled = True
        QTimer.singleShot(0, self, self.run)

    def drop(self) -> None:
        self._running = False

    def run(self) -> None:
        """Does the work, and tells how it ended."""
        if not self._running:
            return
        self._running = False
        try:
            result = self._work(self._progress)
        except CustlistError as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)

    def _progress(self, done: int, total: int) -> None:
        if self._cancelled:
            raise CancelledError
        self.progressed.emit(done, total)


class DirectJobs:
    """Starts jobs; those that write use the session's own connection. ``held`` ones wait to be cancelled."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.held = False

    def __call__(self, work: Callable[[Any, Any], Any], request: object, parent: QObject) -> Job:
        if work is apply_import:
            work = partial(apply_checked, self._session.file)
        elif work is undo_import:
            work = self._undo
        elif work is preview_undo:
            work = self._preview_undo
        elif work is restore_chosen:
            work = partial(restore_into, self._session.file)
        return DirectJob(work, request, parent, held=self.held)

    def _preview_undo(self, request: UndoRequest, _progress: Any) -> Any:
        session = self._session
        service = ImportService(session.ledger)
        return service.undo_preview(request.actor, request.run_id)

    def _undo(self, request: UndoRequest, progress: Any) -> Any:
        session = self._session
        service = ImportService(session.ledger)
        return service.undo(request.actor, request.run_id, keep_changed=request.keep_changed, progress=progress)


class ImportPlace:
    """The window, and how a person finds what is in it."""

    def __init__(self, session: Session, settings: QSettings, path: Path | None = None, **given: Any) -> None:
        self.session = session
        self.jobs = DirectJobs(session)
        self.window = ImportWindow(
            session, None, path, open_guide=open_guide, settings=settings, **({"start_job": self.jobs} | given)
        )
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is self.window)

    def is_shown(self, name: str) -> bool:
        """Whether some visible widget is named ``name`` or shows it."""
        return any(each.isVisible() and name in names_of(each) for each in self.window.findChildren(QWidget))

    def wait_for(self, name: str) -> None:
        """Waits until something is shown."""
        wait_until(lambda: self.is_shown(name))

    def says(self, text: str) -> bool:
        """Whether ``text`` is part of what some visible widget says."""
        shown = [name for each in self.window.findChildren(QWidget) if each.isVisible() for name in names_of(each)]
        return any(text in name for name in shown)

    def named(self, kind: type[W], name: str) -> W:
        """The visible widget of a kind with a name."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible() and name in names_of(each)]
        assert found, f"no {kind.__name__} named {name} is in view"
        return found[0]

    def press(self, name: str) -> None:
        """Clicks a button."""
        button = self.named(QPushButton, name)
        assert button.isEnabled(), f"{name} is disabled"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def rows(self) -> QTableView:
        """The table of the Check step."""
        return self.named(QTableView, "Rows of the file")

    @property
    def columns(self) -> QTableView:
        """The table of the Columns step."""
        return self.named(QTableView, "Columns of the file")

    def table(self, table: QTableView) -> list[tuple[str, ...]]:
        """What a table shows, row by row."""
        model = table.model()
        columns = range(model.columnCount())
        return [tuple(str(model.index(row, each).data()) for each in columns) for row in range(model.rowCount())]

    def open_menu(self, row: int) -> QMenu:
        """Presses Space on a row of the Check step."""
        table = self.rows
        table.setCurrentIndex(table.model().index(row, 0))
        QTest.keyClick(table, Qt.Key.Key_Space)
        return menu_in_view()

    def click_chip(self, row: int) -> QMenu:
        """Clicks what becomes of a row."""
        table = self.rows
        rect = table.visualRect(table.model().index(row, 1))
        where = rect.topLeft() + QPoint(24, rect.height() // 2)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        return menu_in_view()

    def customers(self) -> list[tuple[str, str]]:
        """Company and contact name of everybody in the list."""
        with self.session.file.transaction():
            connection = reading_connection(self.session.file.path)
        try:
            return connection.execute("SELECT company, contact_name FROM customer ORDER BY id").fetchall()
        finally:
            connection.close()


def menu_in_view() -> QMenu:
    """The menu that has just opened."""
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    """Clicks the entry of a menu."""
    action = next(each for each in menu.actions() if each.text() == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
