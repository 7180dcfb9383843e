"""Asking for a file in the folder of the open customer list."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeView

from custlist_desktop.database import engine
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_open_name, ask_save_name
from tests.ui.conftest import wait_until

_OTHER_PROCESS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("INSERT INTO t VALUES (2)")
connection.commit()
connection.close()
"""


def _look_at_the_kinds() -> None:
    """Shows the details of all files, as a user sees them, and closes the dialog."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    try:
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        tree = dialog.findChild(QTreeView)
        assert tree is not None
        model = tree.model()
        wait_until(lambda: model.rowCount(tree.rootIndex()) > 0)
        row = [model.index(each, 2, tree.rootIndex()) for each in range(model.rowCount(tree.rootIndex()))]
        wait_until(lambda: all(index.data() for index in row))
    finally:
        dialog.reject()


@pytest.mark.parametrize("ask", [ask_open_name, ask_save_name])
def test_the_open_list_keeps_its_locks(app: QApplication, tmp_path: Path, ask: Callable[..., Path | None]) -> None:
    path = tmp_path / "customers.db"
    connection = engine.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE t (a)")
    QTimer.singleShot(0, _look_at_the_kinds)
    assert ask(None, "Open", tmp_path if ask is ask_open_name else tmp_path / "new.csv", "All files (*)") is None
    subprocess.run([sys.executable, "-c", _OTHER_PROCESS, str(path)], check=True, timeout=60)
    assert connection.execute("SELECT a FROM t").fetchall() == [(2,)]
    assert (tmp_path / "customers.db-wal").stat().st_size > 0  # whoever takes the list for closed deletes it
    connection.close()
