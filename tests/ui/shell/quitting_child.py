"""The program's window, in whose dialog Ctrl+Q is pressed.

Called with the list and what is typed into the dialog before. Prints "ended", or "asks" where a question came.
"""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from custlist_desktop.__main__ import read_options
from custlist_desktop.app import run
from custlist_desktop.ui.shell.workplace import Workplace

_SHOW = Workplace.show


def _open_dialog() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    QTimer.singleShot(0, _press)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def _press() -> None:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QDialog) or QApplication.focusWindow() is not dialog.windowHandle():
        QTimer.singleShot(20, _press)
        return
    field = dialog.focusWidget()
    if isinstance(field, QLineEdit):
        field.insert(sys.argv[2])
    QTimer.singleShot(0, lambda: _look(dialog))
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def _look(dialog: QWidget) -> None:
    """Throws away what was typed, if that is asked."""
    question = QApplication.activeModalWidget()
    if question is dialog:
        QTimer.singleShot(20, lambda: _look(dialog))
    elif isinstance(question, QDialog):
        print("asks")
        question.accept()


def _shown(place: Workplace) -> None:
    _SHOW(place)
    QTimer.singleShot(200, _open_dialog)


if __name__ == "__main__":  # not in the jobs that it starts
    Workplace.show = _shown  # type: ignore[assignment,method-assign]
    code = run(read_options(["--database", sys.argv[1]]))
    if not sys.argv[2]:
        print("ended")
    sys.exit(code)
