"""Light and dark: what changes with the appearance, and what follows by itself."""

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController, DesktopScheme, current_tokens
from custlist_desktop.ui.theme.icons import app_icon, icon, icon_pixmap
from custlist_desktop.ui.theme.metrics import scaled
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


class SimulatedDesktop(DesktopScheme):
    """A desktop whose user changes between light and dark; a screenless one never does."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app.styleHints())
        self._dark = False
        self.told: list[Qt.ColorScheme] = []

    def is_dark(self) -> bool:
        return self._dark

    def tell(self, scheme: Qt.ColorScheme) -> None:
        self.told.append(scheme)

    def become(self, *, dark: bool) -> None:
        """What happens when its user changes it."""
        self._dark = dark
        self.changed.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


@pytest.fixture
def desktop(app: QApplication) -> SimulatedDesktop:
    """Light, until it becomes something else."""
    return SimulatedDesktop(app)


@pytest.fixture
def controller(
    app: QApplication, appearance: AppearanceController, desktop: SimulatedDesktop
) -> Iterator[AppearanceController]:
    """A program that listens to the simulated desktop; the light appearance of the tests is back afterwards."""
    follower = AppearanceController(app, desktop)
    yield follower
    delete(follower)
    appearance.apply(Appearance.DARK)  # whatever was shown meanwhile
    appearance.apply(Appearance.LIGHT)


def test_following_the_system_changes_with_it_while_the_program_runs(
    app: QApplication, controller: AppearanceController, desktop: SimulatedDesktop
) -> None:
    told: list[Tokens] = []
    controller.changed.connect(lambda: told.append(current_tokens()))
    controller.apply(Appearance.SYSTEM)
    button = QPushButton(icon("add", "link"), "Add")
    desktop.become(dark=True)
    assert current_tokens() is DARK
    assert app.palette().window().color().name().upper() == DARK.window
    assert ink_of(button.icon().pixmap(32, 32)) == DARK.link
    desktop.become(dark=False)
    assert told == [LIGHT, DARK, LIGHT]


@pytest.mark.parametrize(("choice", "tokens"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_a_choice_stays_whatever_the_system_does(
    controller: AppearanceController, desktop: SimulatedDesktop, choice: Appearance, tokens: Tokens
) -> None:
    controller.apply(choice)
    for dark in (True, False, True):
        desktop.become(dark=dark)
        assert current_tokens() is tokens


def test_going_back_to_the_system_shows_what_it_became_meanwhile(
    controller: AppearanceController, desktop: SimulatedDesktop
) -> None:
    controller.apply(Appearance.LIGHT)
    desktop.become(dark=True)
    controller.apply(Appearance.SYSTEM)
    assert current_tokens() is DARK
    assert desktop.told == [Qt.ColorScheme.Light, Qt.ColorScheme.Unknown]


def test_qts_word_of_the_systems_change_arrives(app: QApplication) -> None:
    scheme, told = DesktopScheme(app.styleHints()), []
    scheme.changed.connect(lambda: told.append(scheme.is_dark()))
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert told == [False]


def test_another_font_makes_the_sheet_again(app: QApplication, appearance: AppearanceController) -> None:
    before, sheet = app.font(), app.styleSheet()
    larger = QFont(before)
    larger.setPixelSize(26)
    app.setFont(larger)
    assert scaled(32) == 64
    assert "min-height: 62px" in app.styleSheet()  # a control of 64 px with its outline
    app.setFont(before)
    assert app.styleSheet() == sheet


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
