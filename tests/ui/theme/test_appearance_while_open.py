"""Windows that are open while the appearance changes look as those that are opened afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.ui.kit.saved_mark import SavedMark
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController
from tests.gallery.lists import SampleLists
from tests.gallery.screens import walk_all
from tests.gallery.settling import settle

SCREENS = (
    "customers-search",
    "estimates",
    "settings-company",
    "settings-defaults",
    "estimate-editor",
    "proposal",
    "import-check",
    "duplicates",
    "customer-errors",
    "template-errors",
    "about",
)


class Photographer:
    """Takes a picture of each screen in one appearance, whatever it was opened in."""

    def __init__(self, appearance: AppearanceController, shown: Appearance) -> None:
        self.pictures: dict[str, QImage] = {}
        self._appearance = appearance
        self._shown = shown

    def visit(self, name: str, window: QWidget, popup: QWidget | None = None) -> None:
        """Changes the appearance while the screen is in view, takes the picture, and changes it back."""
        for mark in window.findChildren(SavedMark):  # says when the estimate was saved
            mark.hide()
        opened_in = self._appearance.choice
        self._appearance.apply(self._shown)
        settle()
        self.pictures[name] = (window if popup is None else popup).grab().toImage()
        self._appearance.apply(opened_in)


@pytest.fixture
def still_cursor(app: QApplication) -> Iterator[None]:
    """Text cursors that don't blink."""
    before = app.cursorFlashTime()
    app.setCursorFlashTime(0)
    yield
    app.setCursorFlashTime(before)


def different_pixels(one: QImage, other: QImage) -> int:
    if one.size() != other.size():
        return max(one.width() * one.height(), other.width() * other.height())
    first, second = (bytes(each.convertToFormat(QImage.Format.Format_RGB32).constBits()) for each in (one, other))
    return sum(first[at : at + 4] != second[at : at + 4] for at in range(0, len(first), 4)) if first != second else 0


def pictures(
    appearance: AppearanceController, opened_in: Appearance, lists: SampleLists, folder: Path
) -> dict[str, QImage]:
    """The dark pictures of screens that are opened in some appearance."""
    folder.mkdir()
    photographer = Photographer(appearance, Appearance.DARK)
    appearance.apply(opened_in)
    try:
        walk_all(lists, folder, photographer.visit, SCREENS)
    finally:
        appearance.apply(Appearance.LIGHT)
    return photographer.pictures


@pytest.mark.usefixtures("still_cursor")
def test_windows_that_are_open_follow_at_once(
    appearance: AppearanceController, sample_lists: SampleLists, tmp_path: Path
) -> None:
    changed = pictures(appearance, Appearance.LIGHT, sample_lists, tmp_path / "changed")
    opened = pictures(appearance, Appearance.DARK, sample_lists, tmp_path / "opened")

    assert set(changed) == set(opened) == set(SCREENS)
    wrong = {name: different_pixels(picture, opened[name]) for name, picture in changed.items()}
    assert not any(wrong.values()), {name: count for name, count in wrong.items() if count}
