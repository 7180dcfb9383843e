"""The banner over a window: it stands for a state of the list, in every window alike."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from custlist_desktop.ui.widgets.banner import Banner, BannerBoard, BannerState, BannerWay
from tests.ui.conftest import Shower


class Place:
    """A window with a banner over a field; ``told`` is which of the banner's buttons were pressed."""

    def __init__(self, show: Shower) -> None:
        self.board = BannerBoard()
        self.window = QWidget()
        self.banner = Banner(self.board)
        self.field = QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.banner)
        layout.addWidget(self.field)
        self.window.resize(900, 200)
        self.told: list[str] = []
        show(self.window)
        self.field.setFocus()

    def stop(self, refusal: Callable[[], str] | None = None) -> None:
        """Shows that saving has stopped."""
        ways = (
            BannerWay(lambda: "Save a Copy As…", lambda: self.told.append("copy")),
            BannerWay(lambda: "Reopen", lambda: self.told.append("reopen")),
        )
        words = "Saving has stopped.", "Another program replaced “a <b>”."
        self.board.show(BannerState("error", lambda: words, ways, refusal=refusal))

    def buttons(self) -> list[QPushButton]:
        """Those in view."""
        return [each for each in self.banner.findChildren(QPushButton) if each.isVisible()]


@pytest.fixture
def place(show: Shower) -> Place:
    return Place(show)


def test_banner_is_away_until_there_is_something_to_say(place: Place) -> None:
    assert not place.banner.isVisible()
    place.stop()
    assert place.banner.isVisible()
    assert place.banner.height() == 48
    assert "Another program replaced “a <b>”." in place.banner.accessibleName()
    place.board.clear()
    assert not place.banner.isVisible()


def test_last_button_is_primary_and_both_do_what_they_say(place: Place) -> None:
    place.stop()
    copy, reopen = place.buttons()
    assert (copy.property("look"), reopen.property("look")) == ("secondary", "primary")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    QTest.mouseClick(reopen, Qt.MouseButton.LeftButton)
    assert place.told == ["copy", "reopen"]


def test_f6_reaches_the_banner_and_what_is_typed_stays(place: Place) -> None:
    QTest.keyClicks(place.field, "typed")
    place.stop()
    QTest.keyClick(place.field, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is place.buttons()[-1]
    QTest.keyClick(place.buttons()[-1], Qt.Key.Key_Return)
    assert place.told == ["reopen"]
    assert place.field.text() == "typed"


def test_another_state_replaces_the_one_before(place: Place) -> None:
    place.stop()
    place.board.show(BannerState("info", lambda: ("Read-only.", "Hannah has it open.")))
    assert place.buttons() == []
    assert place.banner.accessibleName() == "Read-only. Hannah has it open."


def test_board_says_why_nothing_can_be_saved(place: Place) -> None:
    place.stop(lambda: "Saving has stopped, see above.")
    assert place.board.refusal() == "Saving has stopped, see above."
    place.board.clear()
    assert place.board.refusal() == ""


def test_every_window_shows_the_same(place: Place, show: Shower) -> None:
    other = Banner(place.board)
    place.stop()
    show(other)
    shown = [each.text() for each in other.findChildren(QLabel)]
    assert shown == [each.text() for each in place.banner.findChildren(QLabel)]
