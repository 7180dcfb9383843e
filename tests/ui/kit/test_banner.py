"""The banner over a window: it stands for a state of the list, in every window alike."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.banner import Banner, BannerBoard, BannerState, BannerWay
from tests.ui.conftest import Shower, wait_until


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

    def stop(self, refusal: str = "") -> None:
        """Shows that saving has stopped."""
        ways = (
            BannerWay("Save a Copy As…", lambda: self.told.append("copy")),
            BannerWay("Reopen", lambda: self.told.append("reopen")),
        )
        what, why = "Saving has stopped.", "Another program replaced “a <b>”."
        self.board.show(lambda: BannerState("error", what, why, ways, refusal=refusal))

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
    place.board.show(lambda: BannerState("info", "Read-only.", "Hannah has it open."))
    assert place.buttons() == []
    assert place.banner.accessibleName() == "Read-only. Hannah has it open."


def test_board_says_why_nothing_can_be_saved(place: Place) -> None:
    place.stop("Saving has stopped, see above.")
    assert place.board.refusal() == "Saving has stopped, see above."
    place.board.clear()
    assert place.board.refusal() == ""


def test_every_window_shows_the_same(place: Place, show: Shower) -> None:
    other = Banner(place.board)
    place.stop()
    show(other)
    shown = [each.text() for each in other.findChildren(QLabel)]
    assert shown == [each.text() for each in place.banner.findChildren(QLabel)]


_LONG = (
    "A copy is in /home/hannah/Documents/customers copy.db: the backup “customers 2026-11-30 1200.db”, with what is "
    "open in your windows. What was saved after that backup is not in it."
)


def _shown_whole(place: Place) -> bool:
    """Whether the words have the room that they need, inside the banner, and beside or above the buttons."""
    label = next(each for each in place.banner.findChildren(QLabel) if "copy is in" in each.text())
    inside = place.banner.rect().contains(label.geometry())
    apart = not any(label.geometry().intersects(each.geometry()) for each in place.buttons())
    return inside and apart and label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("width", [1400, 1024, 760, 520])
def test_no_word_of_a_banner_is_cut(place: Place, width: int) -> None:
    place.window.resize(width, 400)
    place.stop()
    state = place.board.state()
    assert state is not None
    place.board.show(lambda: replace(state, why=_LONG))
    wait_until(lambda: _shown_whole(place))
    place.window.resize(width - 60, 400)
    wait_until(lambda: _shown_whole(place))


def test_word_that_is_wider_than_the_banner_is_broken(place: Place) -> None:
    place.window.resize(520, 600)
    name = "customers-of-the-" + "w" * 150
    place.board.show(lambda: BannerState("error", "Saving has stopped.", f"A copy is in {name}."))
    label = next(each for each in place.banner.findChildren(QLabel) if "copy is in" in each.text())
    wait_until(lambda: label.height() >= 4 * label.fontMetrics().lineSpacing())
    assert name in place.banner.accessibleName()


def test_banner_is_low_again_once_its_words_are_few(place: Place) -> None:
    place.board.show(lambda: BannerState("error", "Saving has stopped.", _LONG))
    place.stop()
    wait_until(lambda: place.banner.height() == 48)
