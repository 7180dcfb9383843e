"""Lengths that follow the application's font."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

import custlist_desktop
from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.theme.appearance import AppearanceController
from custlist_desktop.ui.theme.lengths import scaled_rules
from custlist_desktop.ui.theme.metrics import DESIGN_FONT, fix_width, pane_side, scaled, size_on_screen

FontSetter = Callable[[int], None]


@pytest.fixture
def font_of(app: QApplication, appearance: AppearanceController) -> Iterator[FontSetter]:
    """Gives the application a font of some height in pixels for the length of a test."""
    before = app.font()

    def set_font(pixels: int) -> None:
        font = app.font()
        font.setPixelSize(pixels)
        app.setFont(font)

    yield set_font
    app.setFont(before)


@pytest.mark.parametrize(("font", "length"), [(9, 32), (13, 32), (20, 49), (26, 64)])
def test_lengths_grow_with_the_font_and_never_shrink(font_of: FontSetter, font: int, length: int) -> None:
    font_of(font)
    assert scaled(32) == length


def test_pane_of_a_large_font_leaves_its_neighbours_their_share(font_of: FontSetter) -> None:
    font_of(2 * DESIGN_FONT)
    assert pane_side(300, 4000, 0.3) == 600
    assert pane_side(300, 1500, 0.3) == 450
    assert pane_side(300, 800, 0.3) == 300


@pytest.mark.parametrize("font", [13, 16, 20, 26])
@pytest.mark.parametrize("scale", [None, "small", "large"])
def test_controls_of_one_scale_are_equally_high_with_any_font(
    font_of: FontSetter, font: int, scale: str | None
) -> None:
    font_of(font)
    design = {None: 32, "small": 28, "large": 40}[scale]
    field = QLineEdit()
    field.setProperty("scale", scale)
    controls: list[QWidget] = [field, make_button("Save", scale=scale), IconButton("add", "Add", scale=scale)]  # type: ignore[arg-type]  # mypy takes the parameter for any text
    heights = []
    for control in controls:
        control.ensurePolished()
        heights.append(control.sizeHint().expandedTo(control.minimumSize()).height())
    assert heights == [scaled(design)] * 3


@pytest.mark.parametrize("font", [13, 20])
def test_focus_moves_nothing_with_any_font(
    font_of: FontSetter, show: Callable[[QWidget], QWidget], font: int
) -> None:
    font_of(font)
    button, box = make_button("Save"), SearchBox()
    for control in (button, box):
        show(control)
        control.clearFocus()
        before = control.minimumSizeHint(), control.sizeHint()
        control.setFocus()
        assert (control.minimumSizeHint(), control.sizeHint()) == before


def test_sheet_of_the_design_is_left_as_it_is(font_of: FontSetter) -> None:
    font_of(DESIGN_FONT)
    rule = "QPushButton { min-height: 30px; padding: 4px 14px; }"
    assert scaled_rules(rule) == rule


@pytest.mark.parametrize(
    ("rule", "lengths"),
    [
        ("QPushButton { min-height: 30px; padding: 0 14px; }", "62 0 14"),
        ("QPushButton:focus { border: 2px solid red; min-height: 28px; }", "2 60"),
        ("QMenu::item { padding: 6px 12px 6px 8px; min-height: 16px; }", "12 12 12 8 32"),
        (
            "QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid red; border-radius: 4px; }",
            "34 34 1 4",
        ),
        ("QRadioButton::indicator { border-radius: 9px; }", "18"),
        ("QProgressBar { max-height: 6px; }", "6"),
        ("QFrame { border: 1px solid red; border-radius: 8px; }", "1 8"),
    ],
)
def test_heights_and_boxes_grow_and_gaps_and_outlines_stay(font_of: FontSetter, rule: str, lengths: str) -> None:
    font_of(2 * DESIGN_FONT)
    assert " ".join(re.findall(r"\b\d+", scaled_rules(rule))) == lengths


def test_no_window_asks_for_more_than_the_screen(font_of: FontSetter) -> None:
    font_of(26)
    window = QWidget()
    room = window.screen().availableSize()
    size = size_on_screen(window, (1440, 868))
    assert size.width() <= room.width()
    assert size.height() < room.height()
    fix_width(window, 808)
    assert window.maximumWidth() <= room.width()


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide would take the screen for the widget's child: see `screen_area`."""
    sources = Path(custlist_desktop.__file__).parent.rglob("*.py")
    asking = [path.name for path in sources if re.search(r"\w\.screen\(\)\.", path.read_text(encoding="utf-8"))]
    assert asking == []
