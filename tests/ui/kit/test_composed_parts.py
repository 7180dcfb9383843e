"""Search box, combos, menus, dialogs, cards and empty states, driven by keys and clicks."""

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog, DialogBody
from custlist_desktop.ui.kit.empty_state import CardsDrawing, EmptyState
from custlist_desktop.ui.kit.lists.first_start import FirstStart, FirstStartWords
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.styling import make_label
from tests.ui.conftest import Shower, type_text, wait_until


def fold(text: str) -> str:
    """Without accents and case."""
    return "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark)).casefold()


COUNTRIES = [
    ("US", "United States", ["USA", "États-Unis"]),
    ("CA", "Canada", []),
    ("PE", "Perú", []),
    ("RE", "La Réunion", []),
    ("GB", "United Kingdom", []),
]


class Form(QWidget):
    """A search combo between two fields, and what it told."""

    def __init__(self) -> None:
        super().__init__()
        self.combo = SearchCombo(fold)
        self.combo.set_items(COUNTRIES)
        self.after = QLineEdit()
        self.told: list[object] = []
        self.combo.chosen.connect(self.told.append)
        layout = QVBoxLayout(self)
        layout.addWidget(self.combo)
        layout.addWidget(self.after)


@pytest.fixture
def form(show: Shower) -> Form:
    widget = Form()
    show(widget)
    widget.combo.setFocus()
    return widget


def enter(form: Form, text: str) -> None:
    """Types ``text`` instead of what stands in the combo."""
    edit = form.combo.lineEdit()
    assert edit is not None
    edit.selectAll()
    type_text(form.combo, text)


def press(form: Form, key: Qt.Key) -> None:
    """Presses ``key`` where the keyboard goes: to the list while it is open."""
    target = QApplication.activePopupWidget() or form.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


@pytest.mark.parametrize("text", ["peru", "PER", "Perú"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_only_match_is_chosen_by_tab_and_enter(form: Form, text: str, key: Qt.Key) -> None:
    enter(form, text)
    press(form, key)
    assert form.combo.currentText() == "Perú"
    assert form.combo.current_data() == "PE"
    assert form.told == ["PE"]
    assert form.combo.unmatched_text() == ""


def test_any_part_and_any_other_name_finds(form: Form) -> None:
    enter(form, "reunion")
    press(form, Qt.Key.Key_Tab)
    assert form.combo.current_data() == "RE"
    form.combo.setFocus()
    enter(form, "etats")
    press(form, Qt.Key.Key_Tab)
    assert form.combo.current_data() == "US"
    assert form.combo.currentText() == "United States"


def test_exact_name_counts_before_the_field_is_left(form: Form) -> None:
    enter(form, "canada")
    assert form.combo.current_data() == "CA"


def test_several_matches_choose_nothing_by_themselves(form: Form) -> None:
    enter(form, "united")
    press(form, Qt.Key.Key_Tab)
    assert form.combo.current_data() is None
    assert form.combo.unmatched_text() == "united"
    assert form.told == []


def test_arrow_and_enter_choose_among_several(form: Form) -> None:
    enter(form, "united")
    press(form, Qt.Key.Key_Down)
    press(form, Qt.Key.Key_Down)
    press(form, Qt.Key.Key_Return)
    assert form.combo.current_data() == "GB"
    assert form.told == ["GB"]


def test_enter_chooses_before_it_saves_a_dialog(show: Shower) -> None:
    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    form = Form()
    save = make_button("Save", "primary")
    save.clicked.connect(dialog.accept)
    save.setDefault(True)
    layout.addWidget(form)
    layout.addWidget(save)
    show(dialog)
    form.combo.setFocus()
    enter(form, "peru")
    press(form, Qt.Key.Key_Return)
    assert form.told == ["PE"]
    assert dialog.isVisible()
    QTest.keyClick(form.combo, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_list_of_matches_opens_while_typing(form: Form) -> None:
    enter(form, "un")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    texts = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert texts == ["United States", "United Kingdom", "La Réunion"]
    press(form, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert form.combo.currentText() == "un"


def test_nonsense_is_reported_and_kept(form: Form) -> None:
    enter(form, "Atlantis")
    press(form, Qt.Key.Key_Tab)
    assert form.combo.currentText() == form.combo.unmatched_text() == "Atlantis"
    assert form.combo.current_data() is None


def test_emptied_field_chooses_none(form: Form) -> None:
    form.combo.set_current_data("CA")
    assert form.told == []
    edit = form.combo.lineEdit()
    assert edit is not None
    edit.selectAll()
    QTest.keyClick(form.combo, Qt.Key.Key_Delete)
    # The list of a completer, where it is open, gets the keys first, as from a real keyboard.
    QTest.keyClick(QApplication.activePopupWidget() or form.combo, Qt.Key.Key_Tab)
    assert form.told == [None]
    assert form.combo.current_data() is None


def test_new_items_keep_the_choice(form: Form) -> None:
    form.combo.set_current_data("US")
    form.combo.set_items([("CA", "Canada", []), ("US", "États-Unis", [])])
    assert form.combo.currentText() == "États-Unis"
    form.combo.set_items([("CA", "Canada", [])])
    assert form.combo.current_data() is None
    assert form.combo.currentText() == ""
    assert form.told == []


def test_wheel_changes_no_combo_without_focus(show: Shower) -> None:
    combo = PlainCombo()
    combo.addItems(["One", "Two"])
    page = QWidget()
    layout = QVBoxLayout(page)
    edit = QLineEdit()
    layout.addWidget(edit)
    layout.addWidget(combo)
    show(page)
    edit.setFocus()
    middle = combo.rect().center().toPointF()
    wheel = QWheelEvent(
        middle,
        combo.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, wheel)
    assert combo.currentText() == "One"


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


def test_menu_shows_keys_and_runs_the_entry(show: Shower) -> None:
    window = QWidget()
    show(window)
    menu = RoundMenu(parent=window)
    told: list[str] = []
    edit = menu.add("Edit Customer", "edit", "Return")
    edit.triggered.connect(lambda: told.append("edit"))
    delete = menu.add("Delete Customer", "delete", "Del", "bad")
    delete.setEnabled(False)
    menu.add_submenu("More", "show").add("Nothing")
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    wait_until(menu.isVisible)
    assert menu.actionGeometry(edit).height() == 28
    assert not menu.grab().isNull()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert told == ["edit"]


def test_menu_knows_its_width_before_it_is_placed(show: Shower) -> None:
    window = show(QWidget())
    menu = RoundMenu(parent=window)
    menu.add("Supprimer la raison sociale…", "delete", keys="Ctrl+Shift+Del")

    width = menu.sizeHint().width()
    menu.popup(QPoint(0, 0))

    assert menu.width() == width
    menu.close()


def long_menu(window: QWidget) -> RoundMenu:
    menu = RoundMenu(parent=window)
    for text, keys in (("Trouver les doublons parmi tous les clients", "Ctrl+Shift+F"), ("Exporter", "Ctrl+E")):
        menu.add(text, "edit", keys)
    menu.add_submenu("Apparence de toutes les fenêtres").add("Comme le système, et aussi la nuit")
    return menu


@pytest.mark.parametrize("corner", ["topLeft", "topRight", "bottomLeft", "bottomRight"])
def test_no_menu_sticks_out_of_its_window(show: Shower, corner: str) -> None:
    window = QWidget()
    window.setFixedSize(620, 400)
    button = QPushButton("More", window)
    edge = getattr(window.rect(), corner)()
    button.move(min(edge.x(), 620 - button.width()), min(edge.y(), 400 - button.height()))
    show(window)
    inside = window.geometry()
    menu = long_menu(window)
    menu.popup_below(button)
    pressed = QRect(button.mapToGlobal(QPoint()), button.size())
    assert inside.contains(menu.geometry())
    assert not menu.geometry().intersects(pressed)
    assert "Right" not in corner or menu.geometry().right() == pressed.right()
    QTest.keyClick(menu, Qt.Key.Key_A)
    inner = menu.findChildren(RoundMenu)[0]
    wait_until(inner.isVisible)
    assert inside.contains(inner.geometry())
    inner.close()
    menu.close()
    at_pointer = long_menu(window)
    at_pointer.popup(window.mapToGlobal(edge))
    assert inside.contains(at_pointer.geometry())
    at_pointer.close()


def test_a_submenu_at_the_edge_of_the_screen_covers_nothing_of_the_menu_above(show: Shower) -> None:
    window = QWidget()
    window.setFixedSize(620, 400)
    show(window)
    window.move(window.screen().availableGeometry().right() + 1 - 620, 100)
    menu = RoundMenu(parent=window)
    menu.add("Exporter", "edit")
    menu.add_submenu("Apparence", "show").add("Comme le système")
    menu.popup(window.geometry().topRight())
    QTest.keyClick(menu, Qt.Key.Key_A)
    inner = menu.findChildren(RoundMenu)[0]
    wait_until(inner.isVisible)
    assert inner.geometry().right() < menu.geometry().left()
    inner.close()
    menu.close()


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


def test_the_arrow_of_a_submenu_stays_away_from_its_words(show: Shower) -> None:
    window = show(QWidget())
    menu = RoundMenu(parent=window)
    words = "For every row that was found in the list"
    menu.add_submenu(words)
    assert menu.sizeHint().width() - menu.fontMetrics().horizontalAdvance(words) >= 60  # icon, gap, arrow, right side


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
