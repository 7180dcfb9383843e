"""Combos: what is typed finds an item, chooses it, or is reported."""

import unicodedata

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from tests.ui.conftest import Shower, type_text


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
