"""The program's window over a list in which damage is met only after it was opened.

Called with the list. At the question about a damaged list it prints the ways and takes the second one; once the
window is there, it prints how many customers the list has, and ends.
"""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from custlist_desktop.__main__ import read_options
from custlist_desktop.app import run
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.shell.application import Application
from custlist_desktop.ui.shell.damaged_list_dialog import DamagedListDialog
from custlist_desktop.ui.shell.unexpected_error_dialog import UnexpectedErrorDialog
from custlist_desktop.ui.shell.workplace import Workplace

_SHOW = Workplace.show


def _answer() -> None:
    """Answers what is asked; an unexpected error is told as such."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, UnexpectedErrorDialog):
        print("unexpected", flush=True)
        dialog.done(QDialog.DialogCode.Rejected)
    elif isinstance(dialog, DamagedListDialog) and dialog.isVisible():
        print(" | ".join(card.accessibleName() for card in dialog.findChildren(ChoiceCard)), flush=True)
        QTest.keyClick(dialog, Qt.Key.Key_2)
    else:
        QTimer.singleShot(20, _answer)


def _end() -> None:
    print(Customer.select().count(), flush=True)
    QApplication.quit()


def _shown(place: Workplace) -> None:
    list(Estimate.select())  # a part of the window that reads all of it while it is built
    _SHOW(place)
    QTimer.singleShot(0, _end)


if __name__ == "__main__":  # a job's process reads this file too
    Workplace.show = _shown  # type: ignore[assignment,method-assign]
    app = Application(sys.argv[:1])  # timers need one
    options = read_options(["--database", sys.argv[1]])
    QTimer.singleShot(0, _answer)
    sys.exit(run(options))
