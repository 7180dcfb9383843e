"""A line that says what was done: its links are reached in the order in which they stand, and before what follows."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.quiet_line import QuietLine
from tests.ui.conftest import Shower


def _reached(window: QWidget) -> list[str]:
    found: list[str] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if isinstance(widget, LinkLabel | QLineEdit) and widget.isVisible():
            found.append(widget.text())
        widget = widget.nextInFocusChain()
    return found


def test_links_to_look_at_are_reached_before_those_at_the_right_and_before_what_follows(show: Shower) -> None:
    window = QWidget()
    line = QuietLine()
    line.set_links("Change", "Undo")
    layout = QVBoxLayout(window)
    for widget in (QLineEdit("before"), line, QLineEdit("after")):
        layout.addWidget(widget)
    window.resize(800, 200)
    show(window)
    line.show()
    line.say("2 lines", "from a spreadsheet", ["1 cell", "1 guess"])
    assert _reached(window) == ["before", "1 cell", "1 guess", "Change", "Undo", "after"]
    line.say("3 lines", "from a spreadsheet", ["2 cells", "1 guess", "another total"])
    assert _reached(window) == ["before", "2 cells", "1 guess", "another total", "Change", "Undo", "after"]


def test_what_is_to_be_looked_at_goes_below_where_it_would_lie_over_the_links(show: Shower) -> None:
    line = QuietLine()
    line.set_links("Change the columns", "Undo")
    line.say("12 lines pasted", "from a spreadsheet", ["1 cell to check"])
    for width in (800, 360):
        line.resize(width, line.height())
        show(line)
        look = next(each for each in line.findChildren(LinkLabel) if each.text() == "1 cell to check")
        assert look.isVisible()
        assert line.rect().contains(look.geometry())
        assert not look.geometry().intersects(line.first.geometry()), f"at {width} pixels"
