"""A proposal of a list that is only looked at: its pages are there, and nothing leaves, since that is recorded."""

from PySide6.QtWidgets import QAbstractButton

from tests.ui.proposals.conftest import Desk

SAID = "The list is open read-only. Choose Try to Edit to change it."


def test_pages_are_shown_and_no_way_out_is_open(desk: Desk) -> None:
    desk.session.file.refuse_changes()
    window = desk.open_with_pages()
    buttons = {button.accessibleName(): button for button in window.findChildren(QAbstractButton)}
    for name in ("Download PDF", "Print", "Email"):
        assert not buttons[name].isEnabled()
        assert buttons[name].toolTip() == SAID
