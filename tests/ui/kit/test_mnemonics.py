"""Alt and a letter, in a window as a person sees it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.ui.kit.access_letters import choose_letters, marked_letter, with_mark
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.mnemonics import WindowKeys
from tests.ui.conftest import Shower, wait_until
from tests.ui.inspection.mnemonics import mnemonic_conflicts

ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def marked(*texts: str, taken: str = "") -> list[str]:
    """The texts with their marks."""
    chosen = choose_letters(texts, taken)
    return [with_mark(text, at) if at >= 0 else text for text, at in zip(texts, chosen, strict=True)]


def test_each_text_has_its_own_letter_and_first_letters_of_words_come_first() -> None:
    assert marked("Company", "Country", "Postal code") == ["&Company", "C&ountry", "&Postal code"]


def test_a_word_gives_its_letter_up_for_one_that_has_no_other() -> None:
    assert sorted(map(marked_letter, marked("No", "On"))) == ["n", "o"]
    assert marked("Ab", "A") == ["A&b", "&A"]


def test_a_letter_with_an_accent_is_taken_only_if_no_other_is_left() -> None:
    assert marked("Élan") == ["É&lan"]
    assert marked("Éa", "A") == ["&Éa", "&A"]


def test_a_mark_that_a_text_has_is_respected_and_a_doubled_one_is_no_mark() -> None:
    assert marked("&Delete", "Discard", "D&&D") == ["&Delete", "D&iscard", "D&&D"]
    assert marked("R&&B", "R") == ["R&&&B", "&R"]


def test_letters_that_are_taken_are_left_alone() -> None:
    assert marked("Save", taken="s") == ["S&ave"]


@given(st.lists(st.text("abAé &1", max_size=5), max_size=8))
def test_no_letter_is_ever_given_twice(texts: list[str]) -> None:
    given_letters = [text[at].lower() for text, at in zip(texts, choose_letters(texts), strict=True) if at >= 0]
    assert len(given_letters) == len(set(given_letters))
    assert not set(given_letters) & {marked_letter(text) for text in texts}


# In a window


@pytest.fixture(autouse=True)
def window_keys(app: QApplication) -> Iterator[WindowKeys]:
    """The letters, as the program has them."""
    controller = WindowKeys(app)
    yield controller
    controller.deleteLater()


class Form(QDialog):
    """A form with one of each."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.name = Field("Company name", QLineEdit())
        self.notes = Field("Notes", QPlainTextEdit())
        self.check = QCheckBox("Taxable")
        self.save = self._button("Save")
        self.send = self._button("Send")
        self.pages = QStackedWidget()
        self.hidden_page = self._button("Secret")
        self.pages.addWidget(self.send)
        self.pages.addWidget(self.hidden_page)
        self.table = QTableWidget(2, 2)
        self.rich = QLabel("<b>Bold</b> words")
        layout = QVBoxLayout(self)
        for each in (self.name, self.notes, self.check, self.save, self.pages, self.table, self.rich):
            layout.addWidget(each)

    def _button(self, text: str) -> QPushButton:
        button = make_button(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.pressed.append(button.text().replace("&", "")))
        return button

    def texts(self) -> list[str]:
        """Every text of a button and label."""
        buttons = [each.text() for each in self.findChildren(QAbstractButton)]
        return buttons + [each.text() for each in self.findChildren(QLabel)]


@pytest.fixture
def form(show: Shower) -> Form:
    """The form, shown, with the keyboard in it."""
    shown = Form()
    show(shown)
    wait_until(lambda: QApplication.focusWidget() is not None and QApplication.activeWindow() is shown)
    return shown


def key_window() -> QWindow:
    """The window with the keyboard."""
    window = QGuiApplication.focusWindow()
    assert window is not None
    return window


def press_alt() -> None:
    QTest.keyPress(key_window(), Qt.Key.Key_Alt)


def release_alt() -> None:
    QTest.keyRelease(key_window(), Qt.Key.Key_Alt)


def alt_and(letter: str) -> None:
    """Presses Alt, the letter, and lets both go."""
    press_alt()
    QTest.keyPress(key_window(), Qt.Key(ord(letter)), ALT)
    QTest.keyRelease(key_window(), Qt.Key(ord(letter)), ALT)
    release_alt()


def test_letters_are_marked_while_alt_is_down_and_gone_afterwards(form: Form) -> None:
    before = form.texts()
    press_alt()
    assert {form.save.text(), form.send.text()} == {"&Save", "S&end"}
    assert form.check.text() == "&Taxable"
    assert form.hidden_page.text() == "Secret"
    release_alt()
    assert form.texts() == before


def test_alt_and_a_letter_presses_a_button_or_goes_to_a_field(form: Form) -> None:
    alt_and("S")
    wait_until(lambda: form.pressed == ["Save"])
    alt_and("N")
    assert QApplication.focusWidget() is form.notes.control
    alt_and("T")
    wait_until(form.check.isChecked)
    alt_and("C")
    assert QApplication.focusWidget() is form.name.control


@pytest.mark.parametrize("place", ["name", "notes", "table"])
def test_the_letters_come_wherever_the_keyboard_is(form: Form, place: str) -> None:
    widget = {"name": form.name.control, "notes": form.notes.control, "table": form.table}[place]
    widget.setFocus()
    alt_and("E")
    wait_until(lambda: form.pressed == ["Send"])


def test_alt_alone_does_nothing_else(form: Form) -> None:
    form.name.control.setFocus()
    press_alt()
    release_alt()
    assert QApplication.focusWidget() is form.name.control
    assert not form.pressed


@pytest.mark.parametrize("key", [Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Shift])
def test_other_modifiers_show_no_letters(form: Form, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest doesn't know AltGr
        QApplication.sendEvent(key_window(), QKeyEvent(kind, key, NONE))
        assert "&" not in "".join(form.texts())


def test_alt_with_control_which_is_alt_gr_on_windows_shows_no_letters(form: Form) -> None:
    QTest.keyPress(key_window(), Qt.Key.Key_Control)
    QTest.keyPress(key_window(), Qt.Key.Key_Alt, Qt.KeyboardModifier.ControlModifier)
    assert "&" not in "".join(form.texts())
    QTest.keyRelease(key_window(), Qt.Key.Key_Alt)
    QTest.keyRelease(key_window(), Qt.Key.Key_Control)


def test_a_text_that_changes_while_alt_is_down_stays_changed(form: Form) -> None:
    press_alt()
    form.save.setText("Sichern")
    release_alt()
    assert form.save.text() == "Sichern"
    assert form.send.text() == "Send"


def test_a_window_that_loses_the_keyboard_loses_its_letters(form: Form, show: Shower) -> None:
    before = form.texts()
    press_alt()
    other = QWidget()
    show(other)
    wait_until(lambda: QApplication.activeWindow() is other)
    assert form.texts() == before


def test_a_control_that_comes_while_alt_is_down_has_a_letter_after_the_next_key(form: Form) -> None:
    press_alt()
    form.pages.setCurrentIndex(1)
    # QTest would let Alt go with the key.
    QApplication.sendEvent(key_window(), QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_F9, ALT))
    assert marked_letter(form.hidden_page.text())
    release_alt()
    assert form.hidden_page.text() == "Secret"


def test_nothing_moves_when_the_letters_come(form: Form, app: QApplication) -> None:
    places = [each.geometry() for each in form.findChildren(QWidget)]
    press_alt()
    app.processEvents()
    assert [each.geometry() for each in form.findChildren(QWidget)] == places
    release_alt()


def test_a_letter_is_underlined(form: Form) -> None:
    plain = form.save.grab().toImage()
    press_alt()
    assert form.save.grab().toImage() != plain
    release_alt()
    assert form.save.grab().toImage() == plain


def test_the_inspection_finds_no_fault_with_unique_letters(form: Form) -> None:
    assert mnemonic_conflicts(form) == []


def test_the_inspection_finds_two_controls_with_one_letter(show: Shower) -> None:
    window = QWidget()
    layout = QGridLayout(window)
    layout.addWidget(QPushButton("&Save"))
    layout.addWidget(QPushButton("&Send"))
    show(window)
    assert len(mnemonic_conflicts(window)) == 1


# Menus


def opened_menu(window: QWidget) -> tuple[RoundMenu, list[str]]:
    """An open menu with entries that say what was chosen."""
    chosen: list[str] = []
    menu = RoundMenu(parent=window)
    for text in ("Edit", "Email", "Delete"):
        menu.add(text).triggered.connect(lambda _checked=False, name=text: chosen.append(name))
    inner = menu.add_submenu("Language")
    inner.add("English").triggered.connect(lambda: chosen.append("English"))
    menu.popup(window.mapToGlobal(window.rect().center()))
    wait_until(menu.isVisible)
    return menu, chosen


def type_in_popup(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, key, modifier)


@pytest.mark.parametrize(
    ("key", "entry"), [(Qt.Key.Key_E, "Edit"), (Qt.Key.Key_M, "Email"), (Qt.Key.Key_D, "Delete")]
)
def test_a_letter_chooses_an_entry_of_a_menu(form: Form, key: Qt.Key, entry: str) -> None:
    menu, chosen = opened_menu(form)
    type_in_popup(key)
    assert chosen == [entry]
    assert not menu.isVisible()


def test_a_letter_opens_a_submenu_and_a_letter_chooses_in_it(form: Form) -> None:
    _menu, chosen = opened_menu(form)
    type_in_popup(Qt.Key.Key_L)
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), RoundMenu))
    type_in_popup(Qt.Key.Key_E)
    assert chosen == ["English"]


def test_a_menu_s_letters_leave_its_words_alone(form: Form) -> None:
    menu, _chosen = opened_menu(form)
    assert [action.text() for action in menu.actions()] == ["Edit", "Email", "Delete", "Language"]
    menu.close()
