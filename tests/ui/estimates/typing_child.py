"""Types into an estimate's editor and says when; then it waits to be killed: run by the test of autosave."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController
from tests.ui.conftest import type_text
from tests.ui.places import named


def main(path: Path, key: int, text: str) -> None:
    """Types ``text`` for the title, and nothing more."""
    app = QApplication([])
    AppearanceController(app).apply(Appearance.LIGHT)
    session = Session(open_customer_file(path), "US")
    session.set_actor(session.users.all()[0].as_actor())
    editor = EstimateEditor(session, key)
    editor.show()
    title = named(editor, QLineEdit, "Title")
    title.selectAll()
    type_text(title, text)
    print("typed", flush=True)
    QTimer.singleShot(2000, lambda: print("two seconds later", flush=True))
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
