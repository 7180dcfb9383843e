"""The inspector of names finds what it is there to find, and nothing else."""

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.ui.kit.buttons import MoreButton
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.link_label import LinkLabel
from tests.ui.conftest import Shower
from tests.ui.inspection.names import unnamed


def _faults(show: Shower, *parts: QWidget, title: str = "Window") -> list[str]:
    window = QWidget()
    window.setWindowTitle(title)
    layout = QVBoxLayout(window)
    for part in parts:
        layout.addWidget(part)
    show(window)
    return unnamed(window)


def test_named_controls_are_in_order(show: Shower) -> None:
    field = Field("&Country", QComboBox())
    assert _faults(show, field, QPushButton("Save"), LinkLabel("luc@lavoie.example"), QLabel("Text")) == []


def test_window_without_a_title_is_found(show: Shower) -> None:
    assert _faults(show, QLabel("Text"), title="") == ["QWidget is a window without a title"]


def test_control_without_a_name_is_found(show: Shower) -> None:
    assert _faults(show, QLineEdit()) == ["QLineEdit “” in QWidget has no name"]


def test_combo_whose_name_is_its_value_is_found(show: Shower) -> None:
    combo = QComboBox()
    combo.addItem("Canada")
    combo.setAccessibleName("Country")
    assert _faults(show, combo) == ["QComboBox “Country” has no name"]


def test_two_buttons_of_one_name_are_found_unless_what_they_are_in_has_another(show: Shower) -> None:
    alike = "MoreButton “More” is named like another Button beside it"
    assert _faults(show, MoreButton("More"), MoreButton("More")) == [alike]
    groups = [QWidget(), QWidget()]
    for group, name in zip(groups, ("Luc", "Anne"), strict=True):
        group.setAccessibleName(name)
        QHBoxLayout(group).addWidget(MoreButton("More"))
    assert _faults(show, *groups) == []


def test_column_without_a_title_is_found(show: Shower) -> None:
    table = QTableWidget(1, 2)
    table.setAccessibleName("Customers")
    table.setHorizontalHeaderLabels(["Company", ""])
    assert _faults(show, table) == ["QTableWidget “Customers” has no title over its column 1"]
