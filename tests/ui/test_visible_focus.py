"""Whether one sees where the keyboard is: each control of a form looks otherwise with it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.ui.estimates.editor_header import StatusButton
from custlist_desktop.ui.kit.buttons import IconButton, MoreButton, make_button
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.theme.appearance import AppearanceController
from tests.ui.conftest import Shower, wait_until


def _combo(combo: QComboBox) -> QComboBox:
    combo.addItems(["one", "two"])
    return combo


def _nav() -> QPushButton:
    button = QPushButton("Customers")
    button.setProperty("look", "nav")
    button.setCheckable(True)
    button.setChecked(True)
    return button


_CONTROLS: dict[str, Callable[[], QWidget]] = {
    "primary": lambda: make_button("Save", "primary"),
    "secondary": lambda: make_button("Cancel"),
    "danger": lambda: make_button("Delete", "danger"),
    "ghost": lambda: make_button("More", "ghost"),
    "link button": lambda: make_button("New Estimate", "link"),
    "navigation": _nav,
    "icon": lambda: IconButton("settings", "Settings"),
    "outlined icon": lambda: IconButton("copy", "Copy", look="secondary", scale=None),
    "three dots": lambda: MoreButton("More"),
    "choice": lambda: ChoiceCard("add", "Ctrl+N"),
    "link": lambda: LinkLabel("luc@example.com"),
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "search": SearchBox,
    "combo": lambda: _combo(PlainCombo()),
    "combo to type into": lambda: _combo(SearchCombo()),
    "check box": lambda: QCheckBox("Taxable"),
    "radio button": lambda: QRadioButton("All"),
    "status": lambda: _status(),
}


def _status() -> StatusButton:
    button = StatusButton(lambda _status: None)
    button.set_status(EstimateStatus.DRAFT, None, date(2026, 11, 24))
    return button


@pytest.fixture(params=["light", "dark"])
def dressed(request: pytest.FixtureRequest) -> AppearanceController | None:
    """Both appearances."""
    return request.getfixturevalue("dark") if request.param == "dark" else None


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("name", _CONTROLS)
def test_one_sees_that_a_control_has_the_keyboard(name: str, show: Shower) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    control, other = _CONTROLS[name](), QLineEdit()
    layout.addWidget(control)
    layout.addWidget(other)
    show(window)
    wait_until(lambda: QApplication.activeWindow() is window)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(control, QLineEdit):
        control.setReadOnly(True)  # a blinking cursor alone is not enough to see
    before = window.grab(control.geometry().adjusted(-3, -3, 3, 3)).toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    after = window.grab(control.geometry().adjusted(-3, -3, 3, 3)).toImage()
    assert before.size() == after.size()
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y) for x in range(before.width()) for y in range(before.height())
    )
    assert changed > 40, f"only {changed} pixels"
