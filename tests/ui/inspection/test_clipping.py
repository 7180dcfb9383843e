"""The inspector finds words without room, and nothing where all is well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.lists.header import ListHeader
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.styling import make_label
from tests.ui.conftest import Shower
from tests.ui.inspection.clipping import clipped_texts

LONG = "Somebody else changed this customer meanwhile"


def holder(*children: QWidget) -> QWidget:
    """A window with children one under another, each as large as it was made."""
    window = QWidget()
    window.setFixedSize(600, 400)
    for number, each in enumerate(children):
        each.setParent(window)
        each.move(20, 20 + 60 * number)
    return window


def sized(widget: QWidget, width: int, height: int = 32) -> QWidget:
    """The widget, that large."""
    widget.setFixedSize(width, height)
    return widget


def combo(text: str) -> PlainCombo:
    """One with a text chosen."""
    chosen = PlainCombo()
    chosen.addItem(text)
    return chosen


def line(text: str) -> QLineEdit:
    """One with a text that says what to type."""
    edit = QLineEdit()
    edit.setPlaceholderText(text)
    return edit


@pytest.mark.parametrize(
    "make", [lambda: QPushButton(LONG), lambda: QLabel(LONG), lambda: combo(LONG), lambda: line(LONG)]
)
def test_a_text_that_is_too_wide_is_found_and_one_that_fits_is_not(show: Shower, make: object) -> None:
    assert callable(make)
    narrow, wide = sized(make(), 120), sized(make(), 560)

    found = clipped_texts(show(holder(narrow, wide)))

    assert len(found) == 1
    assert LONG in found[0]


def test_a_wrapped_text_that_is_too_high_is_found(show: Shower) -> None:
    cut, whole = (make_label(LONG, wrap=True) for _ in range(2))

    found = clipped_texts(show(holder(sized(cut, 100, 20), sized(whole, 100, 200))))

    assert len(found) == 1
    assert "height" in found[0]


def test_a_marked_label_may_be_cut_off_as_its_tool_tip_says_the_whole(show: Shower) -> None:
    label = MarkedLabel()
    label.set_text(LONG)
    window = show(holder(sized(label, 100)))
    assert clipped_texts(window) == []

    label.setToolTip("")

    assert len(clipped_texts(window)) == 1


def test_a_title_that_its_column_cuts_off_is_found(show: Shower) -> None:
    table = QTableView()
    model = QStandardItemModel(0, 2, table)
    model.setHorizontalHeaderLabels([LONG, "Short"])
    header = ListHeader(table)
    table.setHorizontalHeader(header)
    table.setModel(model)
    header.resizeSection(0, 100)
    window = show(holder(sized(table, 500, 200)))
    assert [LONG in each for each in clipped_texts(window)] == [True]

    header.resizeSection(0, 400)

    assert clipped_texts(window) == []


def test_an_entry_without_room_for_its_key_is_found(show: Shower) -> None:
    menu = QMenu()
    action = menu.addAction(LONG)
    action.setShortcut("Ctrl+Shift+Backspace")
    menu.setFixedWidth(120)
    show(holder())
    menu.popup(menu.pos())

    found = clipped_texts(menu)
    menu.close()

    assert found
    assert all(LONG in each for each in found)


def test_what_sticks_out_is_found_unless_it_can_be_scrolled_to(show: Shower) -> None:
    window = holder(sized(QPushButton("Save"), 100))
    window.findChildren(QPushButton)[0].move(560, 20)
    assert len(clipped_texts(show(window))) == 1

    area = QScrollArea()
    content = QWidget()
    content.resize(2000, 2000)
    QPushButton("Far away", content).move(1500, 1500)
    area.setWidget(content)
    assert clipped_texts(show(area)) == []


def test_texts_over_one_another_are_found(show: Shower) -> None:
    window = holder(sized(QLabel("One"), 100), sized(QLabel("Other"), 100))
    window.findChildren(QLabel)[1].move(30, 30)

    assert clipped_texts(show(window)) == ["QLabel “One” and QLabel “Other” lie over each other"]


def test_a_layout_that_gives_all_their_room_is_well(show: Shower) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    row = QHBoxLayout()
    for text in ("Cancel", "Save"):
        row.addWidget(QPushButton(text))
    sentence = make_label(LONG, wrap=True)
    sentence.setAlignment(Qt.AlignmentFlag.AlignLeft)
    column.addWidget(sentence)
    column.addWidget(QLabel("A && B"))
    column.addLayout(row)

    assert clipped_texts(show(window)) == []
