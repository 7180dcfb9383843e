"""Light and dark: what changes with the appearance, and what follows by itself."""

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton

from custlist_desktop.ui.icons import app_icon, icon, icon_pixmap
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController, current_tokens
from custlist_desktop.ui.theme.stylesheet import make_stylesheet
from custlist_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

BOTH = [LIGHT, DARK]


def ink_of(pixmap: QPixmap) -> str:
    """The colour of the most opaque pixel."""
    image = pixmap.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name().upper()


def test_dark_changes_tokens_palette_and_says_so(appearance: AppearanceController, app: QApplication) -> None:
    told: list[Tokens] = []
    appearance.changed.connect(lambda: told.append(current_tokens()))
    appearance.apply(Appearance.DARK)
    assert current_tokens() is DARK
    assert app.palette().window().color().name().upper() == DARK.window
    appearance.apply(Appearance.LIGHT)
    assert told == [DARK, LIGHT]
    assert appearance.choice is Appearance.LIGHT


def test_applying_the_same_again_changes_nothing(appearance: AppearanceController) -> None:
    told: list[bool] = []
    appearance.changed.connect(lambda: told.append(True))
    appearance.apply(Appearance.LIGHT)
    assert not told


def test_system_is_one_of_the_two(appearance: AppearanceController) -> None:
    appearance.apply(Appearance.SYSTEM)
    assert current_tokens() in BOTH
    appearance.apply(Appearance.LIGHT)


@pytest.mark.parametrize("tokens", BOTH, ids=["light", "dark"])
def test_style_sheet_leaves_no_name_open_and_no_foreign_colour(tokens: Tokens) -> None:
    sheet = make_stylesheet(tokens)
    assert "@" not in re.sub(r'url\("[^"]*"\)', "", sheet)
    own = {getattr(tokens, field.name) for field in fields(tokens)}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= own


def test_sizes_follow_the_systems_font(app: QApplication) -> None:
    assert fonts.title().pixelSize() > fonts.lead().pixelSize() > fonts.body().pixelSize()
    assert fonts.body().pixelSize() > fonts.caption().pixelSize() > 0
    assert fonts.body(fonts.MEDIUM).weight() == 500


def test_icon_takes_the_palettes_colours() -> None:
    shown = icon("add")
    assert ink_of(shown.pixmap(32, 32)) == LIGHT.muted
    assert ink_of(shown.pixmap(32, 32, QIcon.Mode.Active)) == LIGHT.text
    assert ink_of(shown.pixmap(32, 32, QIcon.Mode.Normal, QIcon.State.On)) == LIGHT.text
    assert ink_of(shown.pixmap(32, 32, QIcon.Mode.Disabled)) == LIGHT.disabled
    assert ink_of(icon("delete", "bad").pixmap(32, 32)) == LIGHT.bad


def test_icon_made_before_follows_dark(dark: AppearanceController) -> None:
    dark.apply(Appearance.LIGHT)
    button = QPushButton(icon("add", "link"), "Add")
    dark.apply(Appearance.DARK)
    assert ink_of(button.icon().pixmap(32, 32)) == DARK.link


@pytest.mark.parametrize("dpr", [1.0, 1.25, 2.0])
def test_icon_is_crisp_at_any_ratio(dpr: float) -> None:
    pixmap = icon_pixmap("search", "muted", 16, dpr)
    assert pixmap.width() == round(16 * dpr)
    assert pixmap.devicePixelRatio() == dpr
    assert icon("search").pixmap(QSize(16, 16), dpr).width() == round(16 * dpr)


def test_icon_survives_copies() -> None:
    copies = []
    for _ in range(200):
        original = icon("add")
        copy = QIcon(original)
        copy.addPixmap(QPixmap(1, 1))  # makes Qt clone the engine
        copies.append(copy)
        del original
    assert all(not copy.isNull() and not copy.pixmap(16, 16).isNull() for copy in copies)


def test_unknown_icon_is_told_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_program_has_an_icon() -> None:
    assert not app_icon().pixmap(64, 64).isNull()
