"""The dialog with a card for each way to go on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.kit.dialogs.choice_dialog import Choice, ChoiceDialog
from tests.ui.conftest import Shower, wait_until


@pytest.fixture
def dialog(show: Shower) -> ChoiceDialog:
    dialog = ChoiceDialog(
        "warning",
        (
            Choice("newest", "history", "Open the Newest Good Backup", "Today, 07:30.", is_safest=True),
            Choice("other", "document", "Choose Another List…", f"One on this {'computer’s own ' * 6} disk."),
        ),
    )
    dialog.say("Custlist", "The customer list is damaged", "Whatever you choose, the damaged file is kept.")
    show(dialog)
    return dialog


def _cards(dialog: ChoiceDialog) -> list[ChoiceCard]:
    return dialog.findChildren(ChoiceCard)


def test_first_card_is_the_safest_and_has_the_keyboard(dialog: ChoiceDialog) -> None:
    first, second = _cards(dialog)
    assert QApplication.focusWidget() is first
    assert (first.accessibleName(), second.accessibleName()) == (
        "Open the Newest Good Backup, Safest",
        "Choose Another List…",
    )
    assert dialog.width() == 640
    assert [card.height() for card in (first, second)] == [72, 72]
    assert all(card.x() + card.width() < dialog.width() for card in (first, second))
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert dialog.chosen() == "newest"
    assert not dialog.isVisible()


@pytest.mark.parametrize(("key", "chosen"), [(Qt.Key.Key_1, "newest"), (Qt.Key.Key_2, "other")])
def test_number_of_a_card_chooses_it(dialog: ChoiceDialog, key: Qt.Key, chosen: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    assert dialog.chosen() == chosen


def test_number_without_a_card_does_nothing(dialog: ChoiceDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_3)
    assert dialog.isVisible()
    assert dialog.chosen() == ""


@pytest.mark.parametrize(
    "leave",
    [
        lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
        lambda dialog: QTest.mouseClick(dialog.quit_button, Qt.MouseButton.LeftButton),
        lambda dialog: dialog.close(),
    ],
)
def test_quit_esc_and_the_close_button_choose_nothing(
    dialog: ChoiceDialog, leave: Callable[[ChoiceDialog], object]
) -> None:
    leave(dialog)
    assert not dialog.isVisible()
    assert dialog.chosen() == ""


def test_button_of_the_footer_can_be_a_way_too(dialog: ChoiceDialog) -> None:
    again = dialog.add_way_out(make_button("Try Again"), "again")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert dialog.chosen() == "again"


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_card_is_as_high_as_its_sentence(show: Shower, times: int) -> None:
    said = (
        "Only if the other computer has crashed: two at a time can lose changes, yours or those of others. " * times
    )
    dialog = ChoiceDialog("warning", (Choice("anyway", "edit", "Open Anyway", said),))
    dialog.say("Custlist", "Somebody has the list open", "Only one may change it.")
    show(dialog)
    label = next(each for each in dialog.findChildren(QLabel) if each.text() == said)
    wait_until(lambda: label.height() >= label.heightForWidth(label.width()))


def test_what_stands_over_the_cards_is_as_far_from_them_as_they_are_from_each_other(dialog: ChoiceDialog) -> None:
    first, second = _cards(dialog)
    alone, between = first.y(), second.y() - first.geometry().bottom()
    over = make_button("Hannah Osei")
    dialog.slot_layout.addWidget(over)
    wait_until(lambda: first.y() > alone)
    assert first.y() - over.geometry().bottom() == between
