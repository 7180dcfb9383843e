"""The program's window, in which a person restores all of a copy, perhaps works on, and undoes it.

Called with the list, the copy, and what is saved in between: "nothing" or "something". Prints the companies of the
list each time the window has said something, and what it said.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from custlist_desktop.__main__ import read_options
from custlist_desktop.app import run
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.models.customer import Customer
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.workplace import Workplace

_PLACES: list[tuple[Workplace, Session]] = []
_SHOW, _MADE = Workplace.show, Workplace.__init__


def _made(place: Workplace, session: Session, *rest: object) -> None:
    _MADE(place, session, *rest)  # type: ignore[arg-type]
    _PLACES.append((place, session))


def _shown(place: Workplace) -> None:
    _SHOW(place)
    if len(_PLACES) == 1:
        QTimer.singleShot(0, _restore)


def _when(condition: Callable[[], object], then: Callable[[], object]) -> None:
    """Does ``then`` once something is so."""
    if condition():
        then()
    else:
        QTimer.singleShot(20, lambda: _when(condition, then))


def _button(text: str) -> QPushButton | None:
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    buttons = [button for window in windows for button in window.findChildren(QPushButton)]
    return next((each for each in buttons if each.isVisible() and each.isEnabled() and each.text() == text), None)


def _press(text: str) -> None:
    button = _button(text)
    if button is not None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _message() -> InlineMessage | None:
    window: QWidget = _PLACES[-1][0].window
    return next((each for each in window.findChildren(InlineMessage) if each.isVisible()), None)


def _tell() -> None:
    message = _message()
    companies = sorted(row.company for row in Customer.select())
    print(",".join(companies), "|", message.accessibleName() if message is not None else "", flush=True)


def _restore() -> None:
    _PLACES[0][0].restoring.compare(Path(sys.argv[2]))
    _when(lambda: _button("Restore All…"), _ask)


def _ask() -> None:
    QTimer.singleShot(0, lambda: _when(lambda: _button("Restore All"), lambda: _press("Restore All")))
    _press("Restore All…")
    _when(lambda: len(_PLACES) == 2 and _message(), _told)


def _told() -> None:
    _tell()
    if sys.argv[3] == "something":
        session = _PLACES[-1][1]
        session.customers.add(session.actor, CustomerDetails(company="In Between"))
    message, window = _message(), _PLACES[-1][0].window
    if sys.argv[3] == "something" and message is not None:
        QTest.mouseClick(message.link, Qt.MouseButton.LeftButton)
    else:
        window.activateWindow()
        _when(window.isActiveWindow, _press_undo)
    if sys.argv[3] == "something":
        _when(lambda: any(table.isVisible() for table in _tables()), _end)
    else:
        _when(lambda: len(_PLACES) == 3 and _message(), _end)


def _press_undo() -> None:
    window = _PLACES[-1][0].window
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _tables() -> list[DifferenceTable]:
    return [table for window in QApplication.topLevelWidgets() for table in window.findChildren(DifferenceTable)]


def _end() -> None:
    _tell()
    for table in _tables():
        if table.isVisible():
            print("compared with the backup", flush=True)
            table.window().close()
    app = QApplication.instance()
    if app is not None:
        app.quit()


if __name__ == "__main__":  # a job's process reads this file too
    Workplace.__init__ = _made  # type: ignore[assignment,method-assign]
    Workplace.show = _shown  # type: ignore[assignment,method-assign]
    sys.exit(run(read_options(["--database", sys.argv[1]])))
