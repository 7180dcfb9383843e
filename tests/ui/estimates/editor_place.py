"""An estimate's editor in view, and what a person does in it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QToolButton, QWidget

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text, wait_until
from tests.ui.places import W, control, in_menu, named, names_of

_CONTROL = Qt.KeyboardModifier.ControlModifier


class EditorPlace:
    """The editor of one estimate."""

    def __init__(self, session: Session, key: int) -> None:
        self.session = session
        self.key = key
        self.window = EstimateEditor(session, key)
        self.window.resize(1440, 868)  # the screen of the tests is smaller than any that people have
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is self.window)

    def record(self) -> EstimateRecord:
        """The estimate as the file has it."""
        return self.session.estimates.get(self.session.actor, self.key)

    def content(self) -> EstimateContent:
        """What the file has of it."""
        return self.record().content

    def save_elsewhere(self, **fields: object) -> None:
        """Saves other fields as another window would."""
        record = self.record()
        content = replace(record.content, **fields)  # type: ignore[arg-type]  # fields by their names
        self.session.estimates.save(self.session.actor, self.key, content, record.version)

    def named(self, kind: type[W], name: str) -> W:
        """The visible widget of a kind with an accessible name or a text."""
        return named(self.window, kind, name)

    def says(self, text: str) -> bool:
        """Whether some visible widget is named ``text``, or shows it."""
        return any(each.isVisible() and text in names_of(each) for each in self.window.findChildren(QWidget))

    def visible_texts(self) -> list[str]:
        """All that is said in view."""
        shown = [each for each in self.window.findChildren(QWidget) if each.isVisible()]
        return [text for each in shown for text in names_of(each) if text]

    def field(self, name: str) -> QLineEdit:
        """A line of the header."""
        return self.named(QLineEdit, name)

    def text(self, name: str) -> QPlainTextEdit:
        """One of the texts; its tab is clicked first."""
        QTest.mouseClick(self.named(QPushButton, name), Qt.MouseButton.LeftButton)
        return self.named(QPlainTextEdit, name)

    def type(self, name: str, text: str) -> QLineEdit:
        """Replaces what stands in a line of the header."""
        edit = self.field(name)
        edit.setFocus()
        edit.selectAll()
        if text:
            type_text(edit, text)
        else:
            QTest.keyClick(edit, Qt.Key.Key_Backspace)
        return edit

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _CONTROL) -> None:
        """Presses a key where the keyboard is; after a dialog, desktops give it back, a test has to."""
        self.window.activateWindow()
        wait_until(self.window.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def save(self) -> None:
        """Presses Ctrl+S."""
        self.press(Qt.Key.Key_S)

    def undo(self) -> None:
        """Presses Ctrl+Z."""
        self.press(Qt.Key.Key_Z)

    def redo(self) -> None:
        """Presses Ctrl+Shift+Z."""
        self.press(Qt.Key.Key_Z, _CONTROL | Qt.KeyboardModifier.ShiftModifier)

    def click(self, name: str) -> None:
        """Clicks what is called ``name``."""
        QTest.mouseClick(control(self.window, name), Qt.MouseButton.LeftButton)

    def choose_in_menu(self, button: str, entry: str) -> None:
        """Opens the menu of a button, and clicks an entry that is enabled."""
        actions = []

        def work(menu: QMenu) -> None:
            action = next(each for each in menu.actions() if each.text() == entry)
            assert action.isEnabled()
            actions.append(action)

        in_menu(lambda: self.click(button), work)
        wait_until(lambda: bool(actions))
        actions[0].trigger()

    def menu_entries(self, button: str) -> list[str]:
        """The words in the menu of a button."""
        entries: list[str] = []
        opened: list[bool] = []

        def work(menu: QMenu) -> None:
            entries.extend(each.text() for each in menu.actions() if each.text())
            opened.append(True)

        in_menu(lambda: self.click(button), work)
        wait_until(lambda: bool(opened))
        return entries

    def open_picker(self) -> SearchBox:
        """Presses Ctrl+K; returns the picker's search box, which has the keyboard."""
        self.press(Qt.Key.Key_K)
        wait_until(lambda: isinstance(QApplication.focusWidget(), SearchBox))
        box = QApplication.focusWidget()
        assert isinstance(box, SearchBox)
        return box

    def pick(self, text: str) -> None:
        """Picks a customer by typing and Enter."""
        box = self.open_picker()
        type_text(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
        wait_until(lambda: not box.isVisible())

    def shows_contact(self, details: ContactDetails) -> bool:
        """Whether name, company and email are in view."""
        return all(self.says(text) for text in (details.contact_name, details.company, details.email) if text)

    def wait_for_save(self, condition: Callable[[EstimateContent], bool]) -> None:
        """Waits until the file has it."""
        wait_until(lambda: condition(self.content()))

    def button(self, name: str) -> QToolButton:
        """A button that shows an icon only."""
        return self.named(QToolButton, name)
