"""The inspector of Tab takes what is scrolled out of view as a part of what scrolls."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tests.ui.conftest import Shower
from tests.ui.inspection.tab_order import tab_jumps


@pytest.mark.parametrize(
    ("order", "jumps"),
    [
        (("Head", "1", "2", "3", "4", "5", "6", "Foot"), []),
        (("Head", "1", "2", "3", "4", "6", "5", "Foot"), ["QCheckBox “6” to QCheckBox “5”"]),
        (("Head", "Foot", "1", "2", "3", "4", "5", "6"), ["QPushButton “Foot” to QCheckBox “1”"]),
    ],
)
def test_tab_goes_through_what_scrolls_before_what_stands_under_it(
    order: tuple[str, ...], jumps: list[str], show: Shower
) -> None:
    window, content, area = QWidget(), QWidget(), QScrollArea()
    inside = QVBoxLayout(content)
    column = QVBoxLayout(window)
    controls: dict[str, QWidget] = {"Head": QPushButton("Head"), "Foot": QPushButton("Foot")}
    for number in "123456":
        controls[number] = QCheckBox(number)
        inside.addWidget(controls[number])
    content.setMinimumHeight(600)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for each in (controls["Head"], area, controls["Foot"]):
        column.addWidget(each)
    for before, after in pairwise(order):
        QWidget.setTabOrder(controls[before], controls[after])
    window.setFixedSize(300, 200)
    show(window)

    assert controls["6"].visibleRegion().isEmpty()
    assert [each.removeprefix("Tab goes back from ") for each in tab_jumps(window)] == jumps
