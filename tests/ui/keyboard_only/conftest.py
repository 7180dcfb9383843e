"""The program's windows, for who has no pointer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.kit.mnemonics import WindowKeys
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.workplace import Workplace
from tests.ui.conftest import wait_until


@pytest.fixture
def workplace(session: Session, settings: QSettings, app: QApplication) -> Iterator[Workplace]:
    """The program's windows on an empty list, with an Account Owner."""
    keys = WindowKeys(app)
    place = Workplace(session, settings)
    place.show()
    place.window.activateWindow()
    wait_until(lambda: QApplication.focusWidget() is not None)
    yield place
    place.window.close()
    place.close()
    place.window.deleteLater()
    keys.deleteLater()
