"""A program that the system ends saves what was typed, and closes the list."""

import signal
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.database import engine
from tests.helpers.folders import contents
from tests.helpers.open_list import opened
from tests.helpers.programs import Ended, Programs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")

_CHILD: Final = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from custlist_desktop.app import run
from custlist_desktop.system.config import AppConfig
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.workplace import Workplace
from custlist_desktop.ui.estimates.in_place import InPlaceEdit

path, number, key, what = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
app = QApplication([])

def type_and_end():
    (workplace,) = app.findChildren(Workplace) or (None,)
    if workplace is None:
        QTimer.singleShot(20, type_and_end)
        return
    workplace.windows.open(key)
    (editor,) = [each for each in app.topLevelWidgets() if isinstance(each, EstimateEditor)]
    title = next(each for each in editor.findChildren(InPlaceEdit) if each.accessibleName() == "Title")
    title.setFocus()
    QTest.keyClicks(title, "Typed last")
    QTimer.singleShot(50, lambda: os.kill(os.getpid(), number))
    if what == "overwritten":
        path.write_bytes(b"Company;City" * 10_000)
    if what == "dialog":
        (session,) = app.findChildren(Session)
        CustomerDialog(session, parent=workplace.window).exec()

QTimer.singleShot(0, type_and_end)
sys.exit(run(AppConfig(path, language="en")))
"""


def _ended(programs: Programs, path: Path, name: str, what: str) -> Ended:
    """Types into an estimate's title and lets the system end the program, in a program of its own."""
    with opened(path) as open_list:
        key = open_list.new_estimate().id
        open_list.users.set_active(open_list.owner, open_list.estimator.user_id or 0, active=False)
    return programs.run(_CHILD, path, int(getattr(signal, name)), key, what)


@pytest.mark.parametrize("what", ["nothing", "dialog"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_what_was_typed_is_saved_and_the_list_is_closed(
    programs: Programs, tmp_path: Path, name: str, what: str
) -> None:
    path = tmp_path / "own" / "customers.db"
    ended = _ended(programs, path, name, what)
    assert (ended.code, ended.err) == (0, "")
    assert set(contents(path.parent)) == {"customers.db", "customers.db.lock"}
    with closing(engine.connect(path)) as connection:
        assert connection.execute("SELECT title FROM estimate").fetchall() == [("Typed last",)]


def test_what_cannot_be_saved_asks_nothing_and_harms_nothing(programs: Programs, tmp_path: Path) -> None:
    path = tmp_path / "own" / "customers.db"
    ended = _ended(programs, path, "SIGTERM", "overwritten")
    assert (ended.code, ended.err) == (0, "")
    assert path.read_bytes() == b"Company;City" * 10_000
