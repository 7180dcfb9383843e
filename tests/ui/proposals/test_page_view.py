"""The pages of a proposal are turned, and made larger and sharper."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from custlist_desktop.ui.proposals.page_view import ProposalPages
from tests.ui.conftest import wait_until
from tests.ui.proposals.conftest import Desk, says


def test_pages_are_turned_by_button_and_key(desk: Desk) -> None:
    desk.drafter.pages = 3
    window = desk.open_with_pages()
    assert not desk.find(QAbstractButton, "Previous Page").isEnabled()
    desk.click("Next Page")
    assert says(window, "Page 2 of 3")
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert says(window, "Page 3 of 3")
    assert desk.pages.accessibleName() == "Page 3 of 3"
    assert not desk.find(QAbstractButton, "Next Page").isEnabled()
    QTest.keyClick(window, Qt.Key.Key_PageUp)
    assert says(window, "Page 2 of 3")


def test_scrolling_tells_the_page(desk: Desk) -> None:
    window = desk.open_with_pages()
    QTest.keyClick(desk.pages, Qt.Key.Key_End)
    assert says(window, "Page 2 of 2")
    QTest.keyClick(desk.pages, Qt.Key.Key_Home)
    assert says(window, "Page 1 of 2")


def test_zoom_by_button_and_key(desk: Desk) -> None:
    window = desk.open_with_pages()
    whole = desk.pages.zoom()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.pages.zoom() == 1.0
    desk.click("Zoom In")
    assert says_zoom(desk, "125%")
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert says_zoom(desk, "90%")
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert says_zoom(desk, "100%")
    desk.click("Fit Whole Page")
    assert abs(desk.pages.zoom() - whole) < 1e-6
    desk.click("Fit Page Width")
    assert desk.pages.zoom() > whole


def says_zoom(desk: Desk, percent: str) -> bool:
    """Whether the bar says that zoom."""
    return desk.find(QAbstractButton, f"Zoom: {percent}").isVisible()


def test_a_larger_zoom_is_made_sharper(desk: Desk) -> None:
    desk.open_with_pages()
    wanted: list[float] = []
    desk.pages.sharpness_changed.connect(wanted.append)
    desk.pages.set_zoom(2.0)
    assert wanted == [192 * desk.pages.devicePixelRatioF()]
    wait_until(lambda: is_sharp(desk.pages))


def is_sharp(pages: ProposalPages) -> bool:
    """Whether the edge of what is drawn on the page is one pixel wide, not smoothed over several."""
    image: QImage = pages.viewport().grab().toImage()
    x = image.width() // 2
    colours = {image.pixelColor(x, y).name() for y in range(24, image.height())}
    return len(colours) == 2
