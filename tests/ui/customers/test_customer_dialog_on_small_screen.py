"""The customer dialog where the font is large and the screen is low: its buttons stay in reach."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from custlist_desktop.ui.kit.banner import Banner, BannerState
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, wait_until
from tests.ui.places import named


@pytest.fixture
def large_font(app: QApplication) -> Iterator[None]:
    """A font twice as large as the design's."""
    before = app.font()
    font = QFont(before)
    font.setPixelSize(26)
    app.setFont(font)
    yield
    app.setFont(before)


@pytest.mark.usefixtures("large_font")
def test_buttons_are_on_the_screen_and_tab_brings_fields_into_view(session: Session, show: Shower) -> None:
    dialog = CustomerDialog(session)
    show(dialog)
    save = named(dialog, QPushButton, "Save")
    assert (
        save.mapTo(dialog, QPoint(0, save.height())).y()
        <= dialog.height()
        <= dialog.screen().availableSize().height()
    )
    website = named(dialog, QLineEdit, "Website")
    mobile = named(dialog, QLineEdit, "Mobile")
    mobile.setFocus()

    QTest.keyClick(mobile, Qt.Key.Key_Tab)

    wait_until(website.hasFocus)
    wait_until(lambda: not website.visibleRegion().isEmpty())
    assert website.visibleRegion().boundingRect().height() == website.height()


def test_at_the_usual_size_nothing_scrolls(session: Session, show: Shower) -> None:
    dialog = CustomerDialog(session)
    show(dialog)
    notes = named(dialog, QPlainTextEdit, "Notes")
    assert notes.visibleRegion().boundingRect().size() == notes.size()


def test_dialog_that_a_banner_makes_higher_stays_on_the_screen(session: Session, show: Shower) -> None:
    dialog = CustomerDialog(session)
    show(dialog)
    screen = dialog.screen().availableGeometry()
    dialog.move(0, screen.bottom() - dialog.frameGeometry().height())
    why = "Another program wrote into the list and may have damaged it. " * 12
    session.board.show(lambda: BannerState("error", "Saving has stopped.", why))
    save = named(dialog, QPushButton, "Save")
    banner = dialog.findChild(Banner)
    assert banner is not None
    wait_until(lambda: banner.height() > 100)
    assert dialog.frameGeometry().bottom() <= screen.bottom()
    assert screen.contains(save.mapToGlobal(save.rect().bottomRight()))
