"""Estimates that were open when the program ended are open again at its next start."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.workplace import Workplace
from tests.helpers.programs import Programs
from tests.ui.conftest import wait_until
from tests.ui.places import named


def editors() -> list[EstimateEditor]:
    """The editors in view."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor) and each.isVisible()]


def titles() -> list[str]:
    """The titles of the estimates in view."""
    return sorted(each.document.content.title for each in editors())


class Office:
    """Starts the program's windows over a list, and ends them."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        self._session = session
        self._settings = settings
        self.place: Workplace | None = None

    def start(self) -> Workplace:
        """The windows, shown."""
        place = self.place = Workplace(self._session, self._settings)
        place.show()
        place.window.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is place.window)
        return place

    def end(self) -> None:
        """Closes the main window, as one ends the program."""
        if self.place is not None:
            assert self.place.window.close()
            self.put_away()

    def put_away(self) -> None:
        """What comes after the last window was closed."""
        if self.place is not None:
            self.place.windows.leave_all()
            self.place.close()
            self.place.window.deleteLater()
        self.place = None
        assert editors() == []


@pytest.fixture
def office(session: Session, settings: QSettings) -> Iterator[Office]:
    """Over two estimates, whose titles are "Roof" and "Shed"."""
    session.customers.add(session.actor, CustomerDetails(company="Gagné Roofing"))
    for title in ("Roof", "Shed"):
        record = session.estimates.create(session.actor)
        session.estimates.save(session.actor, record.id, replace(record.content, title=title), record.version)
    office = Office(session, settings)
    yield office
    office.put_away()


def test_they_come_back_with_place_and_text_behind_the_main_window(office: Office) -> None:
    place = office.start()
    for key in (1, 2):
        place.windows.open(key)
    window = next(each for each in editors() if each.document.content.title == "Roof")
    QTest.mouseClick(named(window, QPushButton, "Internal Notes"), Qt.MouseButton.LeftButton)
    office.end()
    place = office.start()
    wait_until(lambda: titles() == ["Roof", "Shed"])
    assert QApplication.activeWindow() is place.window
    window = next(each for each in editors() if each.document.content.title == "Roof")
    assert named(window, QPlainTextEdit, "Internal Notes").isVisible()


def test_they_open_after_the_main_window_was_painted(
    office: Office, session: Session, settings: QSettings, app: QApplication
) -> None:
    place = office.start()
    place.windows.open(1)
    office.end()
    place = office.place = Workplace(session, settings)
    seen: list[bool] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            is_in_window = isinstance(watched, QWidget) and watched.window() is place.window
            if is_in_window and event.type() == QEvent.Type.Paint:
                seen.append(bool(editors()))
            return super().eventFilter(watched, event)

    watch = Watch()
    app.installEventFilter(watch)
    place.show()
    assert editors() == []
    wait_until(lambda: titles() == ["Roof"])
    app.removeEventFilter(watch)
    assert seen[0] is False


def test_deleted_ones_are_told(office: Office, session: Session) -> None:
    place = office.start()
    for key in (1, 2):
        place.windows.open(key)
    office.end()
    session.estimates.delete(session.actor, 1)
    place = office.start()
    wait_until(lambda: titles() == ["Shed"])
    wait_until(lambda: any(each.isVisible() for each in place.window.findChildren(InlineMessage)))
    told = [each.accessibleName() for each in place.window.findChildren(InlineMessage) if each.isVisible()]
    assert ["1 estimate that was open last time is no longer in the list." in each for each in told] == [True]


def test_those_that_were_closed_before_stay_closed(office: Office) -> None:
    place = office.start()
    place.windows.open(1)
    place.windows.close_all()
    office.end()
    office.start()
    QTest.qWait(100)
    assert editors() == []


def test_an_end_before_they_are_open_again_keeps_them(office: Office) -> None:
    office.start().windows.open(1)
    office.end()
    office.start()
    office.end()
    office.start()
    wait_until(lambda: titles() == ["Roof"])


def test_the_end_that_the_system_asks_for_keeps_them_too(office: Office) -> None:
    place = office.start()
    place.windows.open(2)
    place.leave()
    office.put_away()
    office.start()
    wait_until(lambda: titles() == ["Shed"])


_CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from custlist_desktop.__main__ import read_options
from custlist_desktop.app import run
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.shell.workplace import Workplace

def act(tries=0):
    editors = [each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor)]
    if len(editors) < int(sys.argv[2]) and tries < 100:
        QTimer.singleShot(200, lambda: act(tries + 1))
        return
    print(sum(each.isVisible() for each in editors))
    if not editors:
        places[0].windows.new(1)
        places[0].windows.new(1)
    QTimer.singleShot(200, QApplication.quit)

def shown(place):
    show(place)
    places.append(place)
    QTimer.singleShot(200, act)

places, show, Workplace.show = [], Workplace.show, shown
sys.exit(run(read_options(["--database", sys.argv[1]])))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the settings would be those of whoever runs the tests")
def test_program_that_is_told_to_quit_keeps_them(session: Session, tmp_path: Path, programs: Programs) -> None:
    session.customers.add(session.actor, CustomerDetails(company="Gagné Roofing"))
    copy = tmp_path / "copy.db"
    session.file.snapshot(copy)
    seen = []
    for expected in ("0", "2", "2"):
        ended = programs.run(_CHILD, copy, expected, XDG_CONFIG_HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen")
        assert ended.code == 0, ended.err
        seen.append(ended.out.strip())
    assert seen == ["0", "2", "2"]


def _dialogs() -> list[CustomerDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CustomerDialog) and each.isVisible()]


@pytest.mark.parametrize("company", ["", "Gagné Roofing"])
def test_customer_that_was_being_typed_is_in_its_dialog_again(office: Office, session: Session, company: str) -> None:
    place = office.start()
    for _ in range(5):
        QApplication.processEvents()  # what comes after the first paint
    record = session.customers.get(session.actor, 1) if company else None
    dialog = CustomerDialog(session, record, place.window)
    dialog.open()
    typed = CustomerDetails(company=company, notes="Gate code 4411")
    dialog.form.set_details(typed)
    place.leave()
    dialog.done(QDialog.DialogCode.Rejected)
    office.put_away()
    office.start()
    wait_until(lambda: len(_dialogs()) == 1)
    (again,) = _dialogs()
    assert again.details() == typed
    assert again.is_changed()
    assert session.customers.count() == 1
    again.done(QDialog.DialogCode.Rejected)
    office.put_away()
    place = office.start()
    QApplication.processEvents()
    assert _dialogs() == []


def test_closing_each_window_as_a_session_does_keeps_them(office: Office, app: QApplication) -> None:
    place = office.start()
    place.windows.open(1)
    for window in app.topLevelWindows():  # the main one was shown first
        assert window.close()
    office.end()
    office.start()
    wait_until(lambda: titles() == ["Roof"])


def test_nobody_finds_open_what_somebody_else_left(office: Office, session: Session) -> None:
    first = session.actor
    other = session.users.add(first, "Ada", Role.ESTIMATOR)
    place = office.start()
    place.windows.open(1)
    office.end()
    session.set_actor(session.sign_in.admit(other.id))
    office.start()
    office.end()
    session.set_actor(first)
    office.start()
    wait_until(lambda: titles() == ["Roof"])
