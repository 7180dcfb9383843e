"""Warnings of loss over the pages: nothing covers them, and they stay until they are closed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.shell.standing_messages import StandingMessages
from tests.ui.conftest import Shower


def _said(window: QWidget) -> list[str]:
    return [each.accessibleName() for each in window.findChildren(InlineMessage) if each.isVisible()]


def test_messages_stand_one_under_the_other_until_each_is_closed(show: Shower) -> None:
    window = QWidget()
    standing = StandingMessages(window)
    place = standing.make_place()
    QVBoxLayout(window).addWidget(place)
    show(window)
    assert not place.isVisible()

    standing.tell("warning", lambda: "The log is gone.")
    standing.tell("warning", lambda: "1 estimate is gone.")
    assert _said(window) == ["The log is gone.", "1 estimate is gone."]
    assert {each.property("kind") for each in window.findChildren(InlineMessage)} == {"warning"}

    again = standing.make_place()  # the window is built again, in another language
    QVBoxLayout(built := QWidget()).addWidget(again)
    show(built)
    assert _said(built) == ["The log is gone.", "1 estimate is gone."]

    for left in (["1 estimate is gone."], []):
        first = next(each for each in built.findChildren(InlineMessage) if each.isVisible())
        close = next(each for each in first.findChildren(QAbstractButton) if each.isVisible())
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        assert _said(built) == left
    assert not again.isVisible()
