"""What every test of the user interface has: one application, and nothing of it left behind."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

# Before Qt starts; a developer may set another platform to look on.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QSettings,
    QStandardPaths,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.ui.i18n import install_language
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController
from tests.ui.jobs_here import JobsHere
from tests.ui.open_too_long import OpenTooLong

if TYPE_CHECKING:
    from tests.gallery.lists import SampleLists
    from tests.ui.shared_walk import SharedWalk

# What a platform without a screen can't do says nothing about the program.
_PLATFORM_MESSAGE = "This plugin does not support "

_messages: list[str] = []


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and not text.startswith(_PLATFORM_MESSAGE):
        _messages.append(f"{kind.name}: {text} ({context.category})")


@pytest.fixture(scope="session")
def app() -> Iterator[QApplication]:
    """The one application, in English, dressed in the light appearance."""
    QStandardPaths.setTestModeEnabled(True)
    qInstallMessageHandler(_on_qt_message)
    instance = QApplication.instance()
    application = instance if isinstance(instance, QApplication) else QApplication(["custlist-tests"])
    application.setApplicationName("custlist-tests")
    application.setQuitOnLastWindowClosed(False)
    install_language(application, "en")
    yield application
    qInstallMessageHandler(None)


@pytest.fixture(scope="session")
def appearance(app: QApplication) -> AppearanceController:
    """The controller that dresses the application; light unless a test chooses otherwise."""
    controller = AppearanceController(app)
    controller.apply(Appearance.LIGHT)
    return controller


_LONGEST_LOOP: Final = 60
"""Seconds after which a test no longer waits for somebody to close a dialog or a menu."""


def _put_away_question() -> None:
    """A window may ask before it closes; nobody is there to answer."""
    asking = QApplication.activeModalWidget()
    if isinstance(asking, QDialog):
        asking.done(QDialog.DialogCode.Rejected)


@pytest.fixture(autouse=True)
def clean(app: QApplication, appearance: AppearanceController) -> Iterator[None]:
    """Fails a test that makes Qt complain or leaves a thread, and closes the windows it left open."""
    _messages.clear()
    threads = set(threading.enumerate())
    limit = OpenTooLong(_LONGEST_LOOP, _messages.append)
    limit.start()
    yield
    limit.stop()
    answers = QTimer()
    answers.timeout.connect(_put_away_question)
    answers.start()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.done(QDialog.DialogCode.Rejected)  # a form would ask what to do with what is typed
        elif isinstance(window, MainWindow):
            window.set_close_guard(lambda: True)  # likewise
        window.close()
        # The list of a combo and the like go with their owner.
        if window.parent() is None and window.windowType() is not Qt.WindowType.Popup:
            window.deleteLater()
    answers.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
    left = [thread.name for thread in set(threading.enumerate()) - threads if thread.is_alive()]
    assert not left, f"threads left over: {left}"
    kept = [type(each).__name__ for each in QApplication.topLevelWidgets()]
    assert not kept, f"windows left over: {kept}"
    assert not _messages, f"Qt complained: {_messages}"


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of this test's own."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@contextmanager
def signed_in(empty_list_path: Path, folder: Path, home_region: str) -> Iterator[Session]:
    """A copy of an empty customer list in ``folder``, with an Account Owner signed in; closed at the end."""
    path = folder / "customers.db"
    shutil.copyfile(empty_list_path, path)
    file = open_customer_file(path)
    session = Session(file, home_region)
    session.backup_keeper.start_job = JobsHere()
    session.users.ensure_first_owner()
    session.set_actor(session.users.all()[0].as_actor())
    yield session
    file.close()


@pytest.fixture
def session(empty_list_path: Path, tmp_path: Path, app: QApplication) -> Iterator[Session]:
    """A new file in Texas with an Account Owner signed in."""
    with signed_in(empty_list_path, tmp_path, "US") as opened:
        yield opened


@pytest.fixture(scope="session")
def sample_lists(tmp_path_factory: pytest.TempPathFactory) -> "SampleLists":
    """The customer lists that the gallery's screens show; made once."""
    from tests.gallery.lists import make_lists  # here, because the gallery waits with what stands below

    return make_lists(tmp_path_factory.mktemp("lists"))


@pytest.fixture(scope="session")
def shared_walk(
    app: QApplication,
    appearance: AppearanceController,
    sample_lists: "SampleLists",
    tmp_path_factory: pytest.TempPathFactory,
) -> "SharedWalk":
    """What there is on all screens, seen once for all the checks that ask for it."""
    from tests.ui.shared_walk import SharedWalk  # here, because the gallery waits with what stands above

    return SharedWalk(app, appearance, sample_lists, tmp_path_factory.mktemp("walk"))


class OpenedUrls(QObject):
    """Catches links instead of the system's programs."""

    schemes = ("mailto", "tel", "https", "file")

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def on_url(self, url: QUrl) -> None:
        """Notes a link."""
        self.urls.append(url)


@pytest.fixture
def opened_urls() -> Iterator[list[QUrl]]:
    """What was opened through links that programs of the system take."""
    catcher = OpenedUrls()
    for scheme in catcher.schemes:
        QDesktopServices.setUrlHandler(scheme, catcher, "on_url")  # type: ignore[arg-type]  # takes str only, whatever the stub says
    yield catcher.urls
    for scheme in catcher.schemes:
        QDesktopServices.unsetUrlHandler(scheme)


Shower = Callable[[QWidget], QWidget]


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Lets Qt work until ``condition`` holds; fails after ``seconds``."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.001)  # else a thread that is waited for hardly gets the interpreter


def type_text(widget: QWidget, text: str) -> None:
    """Types any ``text`` into ``widget``; QTest's own keyClicks ends the process at a letter beyond ASCII."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


@pytest.fixture
def show(app: QApplication) -> Shower:
    """Shows a widget as an active window and returns it when it is there."""

    def show_widget(widget: QWidget) -> QWidget:
        if widget.sizeHint().isEmpty():
            widget.resize(300, 200)  # a window without extent is never active
        widget.show()
        widget.activateWindow()
        wait_until(lambda: widget.isVisible() and QApplication.activeWindow() is not None)
        return widget

    return show_widget


@pytest.fixture
def language(app: QApplication) -> Iterator[Callable[[str], str]]:
    """Installs a language for the length of a test."""

    def install(choice: str) -> str:
        code = install_language(app, choice)
        app.processEvents()
        return code

    yield install
    install_language(app, "en")
    app.processEvents()


@pytest.fixture
def dark(appearance: AppearanceController) -> Iterator[AppearanceController]:
    """Dresses the application in the dark appearance for the length of a test."""
    appearance.apply(Appearance.DARK)
    yield appearance
    appearance.apply(Appearance.LIGHT)
