"""A walk through the screens: whoever comes along is shown each one, once it is all there."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from shiboken6 import isValid

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.ui.kit.work import Job
from custlist_desktop.ui.session import Session
from tests.gallery.settling import forget_closed, settle, wait_for
from tests.ui.importing.import_place import DirectJobs
from tests.ui.jobs_here import JobsHere

W = TypeVar("W", bound=QWidget)


class Visitor(Protocol):
    """Looks at one screen."""

    def __call__(self, name: str, window: QWidget, popup: QWidget | None = None) -> None:
        """
        Args:
            name: of the screen, in words that a file can be called.
            window: a window or a dialog, in view.
            popup: what is open over it, such as a menu.
        """


class Walk:
    """Goes from screen to screen; what they show is said by the functions that it is handed to."""

    def __init__(self, session: Session, folder: Path, visit: Visitor, only: Collection[str] = ()) -> None:
        """
        Args:
            session: an Account Owner is signed in.
            folder: for files that a screen needs.
            visit: is shown every screen.
            only: the names of the screens to go to; all of them if there is none.
        """
        self.session = session
        self.folder = folder
        session.backup_keeper.start_job = JobsHere()
        self.jobs = DirectJobs(session)  # in this process, so that no screen waits for another to start
        self._visit = visit
        self._only = frozenset(only)

    def wants(self, *names: str) -> bool:
        """Whether one of the screens, each given by its name or the beginning of it, is to be seen."""
        return not self._only or any(each.startswith(name) for each in self._only for name in names)

    def settings(self, name: str) -> QSettings:
        """Settings in a file of their own."""
        return QSettings(str(self.folder / f"{name}.ini"), QSettings.Format.IniFormat)

    def see(self, name: str, window: QWidget, popup: QWidget | None = None) -> None:
        """Shows a screen once everything on it is there."""
        if not self._only or name in self._only:
            settle()
            self._visit(name, window, popup)

    def see_dialog(self, name: str, dialog: QDialog, prepare: Callable[[], object] | None = None) -> None:
        """Opens a dialog, does what there is to ``prepare``, shows it and closes it."""
        if self.wants(name):
            open_window(dialog)
            if prepare is not None:
                prepare()
            self.see(name, dialog)
        dialog.done(0)
        dialog.hide()
        dialog.deleteLater()
        forget_closed()

    def see_popup(
        self,
        name: str,
        window: QWidget,
        open_it: Callable[[], object],
        prepare: Callable[[QWidget], object] | None = None,
    ) -> None:
        """Shows what ``open_it`` opens over a window, which may run a loop of its own until it is closed."""
        if self.wants(name):
            self._look_at(
                QApplication.activePopupWidget, open_it, lambda popup: self._see_over(name, window, popup, prepare)
            )

    def look_at_popup(self, open_it: Callable[[], object], look: Callable[[QWidget], object]) -> None:
        """Does ``look`` with what ``open_it`` opens over a window; what opens from there is shown by `see`."""
        self._look_at(QApplication.activePopupWidget, open_it, look)

    def see_opened(
        self, name: str, open_it: Callable[[], object], prepare: Callable[[QWidget], object] | None = None
    ) -> None:
        """Shows the dialog that ``open_it`` opens, and closes it."""

        def look(dialog: QWidget) -> None:
            if prepare is not None:
                prepare(dialog)
            self.see(name, dialog)

        if self.wants(name):
            self._look_at(QApplication.activeModalWidget, open_it, look)

    def _see_over(
        self, name: str, window: QWidget, popup: QWidget, prepare: Callable[[QWidget], object] | None
    ) -> None:
        settle()
        if prepare is not None:
            prepare(popup)
        self.see(name, window, popup)

    def _look_at(
        self, find: Callable[[], QWidget | None], open_it: Callable[[], object], look: Callable[[QWidget], object]
    ) -> None:
        failures: list[BaseException] = []
        timer = QTimer(interval=1)

        def when_open() -> None:
            opened = find()
            if opened is None or not opened.isVisible():
                return
            timer.stop()
            try:
                look(opened)
            except BaseException as error:  # told to the caller below, once the loop has ended
                failures.append(error)
            finally:
                while (left := find()) is not None and left.isVisible():
                    left.close()

        timer.timeout.connect(when_open)
        timer.start()
        try:
            open_it()
            wait_for(lambda: not timer.isActive())
        finally:
            timer.stop()
        if failures:
            raise failures[0]
        settle()


def open_window(window: QWidget) -> None:
    """Shows a window as the active one."""
    window.show()
    window.activateWindow()
    settle()


def close_window(window: QWidget) -> None:
    """Closes a window for good."""
    window.close()
    if isValid(window):  # some go by themselves once they are closed
        window.deleteLater()
    forget_closed()


def child(window: QWidget, kind: type[W], name: str = "") -> W:
    """The first visible widget of a kind, with an accessible name or a text if given."""
    for each in window.findChildren(kind):
        if each.isVisible() and (not name or plain(name) in (plain(each.accessibleName()), _text_of(each))):
            return each
    raise AssertionError(f"no {kind.__name__} {name!r} is in view")


def primary_button(window: QWidget) -> QPushButton:
    """The button that goes on."""
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in buttons if each.property("look") == "primary")


def _text_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return plain(str(text())) if callable(text) else ""


def plain(text: str) -> str:
    """A text as it is read, without the marks of mnemonics."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses keys, one after another."""
    for key in keys:
        QTest.keyClick(widget, key, modifier)


class _StillJob(Job):
    """A job that never gets anywhere."""

    def __init__(self, parent: QObject) -> None:
        QObject.__init__(self, parent)

    def cancel(self) -> None:
        """Ends, as nothing runs."""
        self.failed.emit(CancelledError())

    def drop(self) -> None:
        """Nothing runs."""


def still_job(_work: object, _request: object, parent: QObject) -> Job:
    """Starts nothing, in the place of `Job`, so that one can look at what is shown meanwhile."""
    return _StillJob(parent)
