"""Search box, dialogs, cards and empty states, driven by keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
)

from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog, DialogBody
from custlist_desktop.ui.kit.empty_state import CardsDrawing, EmptyState
from custlist_desktop.ui.kit.lists.first_start import FirstStart, FirstStartWords
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.styling import make_label
from tests.ui.conftest import Shower, wait_until


@pytest.fixture
def box(show: Shower) -> SearchBox:
    widget = SearchBox()
    widget.set_words("Search customers", "Search every field")
    widget.resize(600, widget.sizeHint().height())
    show(widget)
    widget.setFocus()
    return widget


def test_search_box_tells_every_edit_and_is_cleared_by_escape(box: SearchBox) -> None:
    told: list[str] = []
    box.text_edited.connect(told.append)
    QTest.keyClicks(box, "ga")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert told == ["g", "ga", ""]
    assert box.height() == 40


def test_search_box_is_cleared_by_its_button(box: SearchBox) -> None:
    told: list[str] = []
    clear = box.findChildren(IconButton)[0]
    assert not clear.isVisible()
    QTest.keyClicks(box, "g")
    box.text_edited.connect(told.append)
    assert clear.isVisible()
    assert clear.accessibleName() == "Clear search"
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert told == [""]
    assert box.text() == ""
    assert box.hasFocus()


def test_search_box_shows_the_count_beside_the_text(box: SearchBox) -> None:
    box.set_count_text("3 of 1,204")
    assert box.accessibleDescription() == "3 of 1,204"
    assert "3 of 1,204" in [label.text() for label in box.findChildren(QLabel)]
    few = box.textMargins().right()
    box.set_count_text("1,204 customers and more")
    assert box.textMargins().right() > few


@pytest.fixture
def question(show: Shower) -> ConfirmDialog:
    dialog = ConfirmDialog("Delete Customer", "Delete Luc?", "He leaves the list.", "Delete")
    dialog.set_slot(make_label("2 estimates keep these contact details."))
    show(dialog)
    return dialog


def test_confirmation_starts_on_cancel(question: ConfirmDialog) -> None:
    assert question.cancel_button.hasFocus()
    assert question.confirm_button.text() == "Delete"
    assert question.width() == 520
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert question.result() == ConfirmDialog.DialogCode.Rejected
    assert not question.isVisible()


def test_a_question_that_fits_has_no_scroll_bar(show: Shower) -> None:
    sentence = "These stay, since they were changed or an estimate needs them: Mélanie Gagné"
    for length in range(40, 70):  # some of them just fit in a line
        dialog = ConfirmDialog("Remove", ("word " * 20)[:length], sentence, "Remove")
        show(dialog)
        assert not dialog.findChildren(QScrollArea)[0].verticalScrollBar().isVisible(), length
        dialog.close()


def test_confirmation_is_given_by_its_own_button(question: ConfirmDialog) -> None:
    QTest.keyClick(question.cancel_button, Qt.Key.Key_Tab)
    assert question.confirm_button.hasFocus()
    QTest.keyClick(question.confirm_button, Qt.Key.Key_Return)
    assert question.result() == ConfirmDialog.DialogCode.Accepted


def test_confirmation_cancels_in_the_users_language(language: Callable[[str], str]) -> None:
    language("fr")
    question = ConfirmDialog("Supprimer le client", "Supprimer Luc ?", "Il quitte la liste.", "Supprimer")
    assert question.cancel_button.text() == "Annuler"


def test_empty_state_offers_its_choices_by_keyboard(show: Shower) -> None:
    cards = [ChoiceCard("add", "Ctrl+N", primary=True), ChoiceCard("import", "Ctrl+I")]
    cards[0].set_texts("Add Customer", "Type one in.")
    cards[1].set_texts("Import", "From Excel, CSV or vCard.")
    state = EmptyState(CardsDrawing(), cards)
    state.set_texts("Start your customer list", "Pick how to begin.")
    state.resize(800, 600)
    show(state)
    told: list[str] = []
    cards[1].clicked.connect(lambda: told.append("import"))
    cards[0].setFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Tab)
    QTest.keyClick(cards[1], Qt.Key.Key_Space)
    assert told == ["import"]
    assert cards[0].height() == 72
    assert cards[0].accessibleName() == "Add Customer"


def test_empty_state_with_an_icon_has_buttons_in_a_row(show: Shower) -> None:
    buttons = [make_button("Clear search"), make_button("Add", "primary")]
    state = EmptyState("search", buttons)
    state.set_texts("Nothing found")
    state.resize(700, 400)
    show(state)
    assert buttons[0].y() == buttons[1].y()


def test_a_list_beside_a_sentence_that_wraps_shrinks_before_the_dialog_scrolls(show: Shower) -> None:
    dialog = BaseDialog()
    dialog.body_layout.addWidget(make_label("A sentence that goes on and on, and wraps. " * 3, wrap=True))
    dialog.body_layout.addWidget(QListView(), 1)
    dialog.resize(480, 240)
    show(dialog)
    assert dialog.findChildren(DialogBody)[0].verticalScrollBar().maximum() == 0


def test_the_drawing_of_an_empty_list_goes_before_a_choice_is_out_of_view(show: Shower) -> None:
    words = FirstStartWords("Title", "A sentence.", "Add", "By hand.", "Some.", "Import", "From a file.")
    page = FirstStart(words, lambda: None)
    page.resize(900, 800)
    show(page)
    drawing, area = page.findChildren(CardsDrawing)[0], page.findChildren(QScrollArea)[0]
    for height, is_shown in ((800, True), (500, False), (800, True)):
        page.resize(900, height)
        assert drawing.isVisible() is is_shown
        wait_until(lambda: area.verticalScrollBar().maximum() == 0)


def test_a_dialog_of_fixed_width_is_as_wide_as_its_buttons_need(show: Shower) -> None:
    dialog = ConfirmDialog("Title", "Question?", "A sentence.", "Delete")
    narrow = dialog.width()
    for words in ("Open the folder of the log files", "Copy the details of what happened"):
        dialog.footer.add_at_the_left(make_button(words))
    show(dialog)
    dialog.confirm_button.setText("Close the program now")
    wait_until(lambda: dialog.confirm_button.width() >= dialog.confirm_button.minimumSizeHint().width())
    assert dialog.width() > narrow
    for button in dialog.footer.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert dialog.rect().contains(QRect(button.mapTo(dialog, QPoint(0, 0)), button.size())), button.text()
