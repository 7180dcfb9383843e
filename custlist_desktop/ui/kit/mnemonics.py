"""What keys do in every window: Alt shows the letters that reach buttons and fields, F1 and Ctrl+Tab ask for lists.

Qt does the work once a text has its ``&``: it underlines the letter and listens for it. So the texts get theirs when
Alt goes down, and are as before when it comes up. Where Alt and a letter write characters, as on a Mac, Qt has no
access keys, and there are none here.
"""

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from custlist_desktop.ui.kit.access_letters import choose_letters, marked_letter, with_mark
from custlist_desktop.ui.kit.link_label import LinkLabel

_FOREIGN: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_QUIT: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Q)
_LAST: Final = "footer"


class WindowLetters:
    """The letters of one window: given by ``show``, gone with ``hide``."""

    def __init__(self, window: QWidget) -> None:
        """Changes nothing yet."""
        self._window = window
        self._shown: list[tuple[QAbstractButton | QLabel, str, str]] = []

    def show(self) -> None:
        """Marks a letter in the text of each control in view; a text that has its mark already keeps it."""
        self.hide()
        controls = controls_with_words(self._window)
        texts = [control.text() for control in controls]
        for control, text, position in zip(controls, texts, choose_letters(texts, _taken(self._window)), strict=True):
            if position >= 0:
                marked = with_mark(text, position)
                control.setText(marked)
                self._shown.append((control, text, marked))

    def hide(self) -> None:
        """Gives each text back what it was; one that was changed meanwhile stays as it is."""
        for control, text, marked in self._shown:
            if isValid(control) and control.text() == marked:
                control.setText(text)
        self._shown.clear()


class WindowKeys(QObject):
    """Watches the window with the keyboard: its letters show while Alt is down."""

    shortcuts_requested = Signal()
    """F1 was pressed."""
    windows_requested = Signal(bool)
    """Ctrl+Tab was pressed, or Ctrl+Shift+Tab: then it is True."""
    quit_requested = Signal()
    """Ctrl+Q was pressed in a dialog that waits, where the main window's own isn't heard."""

    def __init__(self, app: QGuiApplication) -> None:
        """Works from now on, in every window of ``app``."""
        super().__init__(app)
        self._window: QWindow | None = None
        self._letters: WindowLetters | None = None
        self._has_letters = not QKeySequence.mnemonic("&A").isEmpty()
        # Only the window with the keyboard is watched: a filter on the application would see every event of all.
        app.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(app.focusWindow())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The keys of the watched window, before any widget has them. Takes F1, Ctrl+Tab, a dialog's Ctrl+Q."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_press(event)
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._on_release(event)
        return False

    def _on_press(self, event: QKeyEvent) -> bool:
        """Returns whether the key has done its work."""
        if event.key() == Qt.Key.Key_Alt and not event.modifiers() & _FOREIGN:
            if not event.isAutoRepeat() and self._has_letters:
                self._show()
        elif event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_AltGr):
            self._hide()
        elif event.key() == Qt.Key.Key_F1 and not event.modifiers() and QApplication.activePopupWidget() is None:
            if not event.isAutoRepeat():
                self.shortcuts_requested.emit()
            return True
        elif event.key() in _TABS and event.modifiers() & _FOREIGN and QApplication.activePopupWidget() is None:
            self.windows_requested.emit(event.key() == Qt.Key.Key_Backtab)
            return True
        elif event.keyCombination() == _QUIT and QApplication.activeModalWidget() is not None:
            if not event.isAutoRepeat() and QApplication.activePopupWidget() is None:
                self.quit_requested.emit()
            return True
        return False

    def _on_release(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._hide()
        elif self._letters is not None and not event.isAutoRepeat():
            self._show()  # what a letter did may have brought other controls into view

    def _show(self) -> None:
        self._hide()
        window = QApplication.activeWindow()
        if window is not None and QApplication.activePopupWidget() is None:
            self._letters = WindowLetters(window)
            self._letters.show()

    def _hide(self) -> None:
        if self._letters is not None:
            self._letters.hide()
            self._letters = None

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        self._hide()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)


def controls_with_words(window: QWidget) -> list[QAbstractButton | QLabel]:
    """The controls in view that can have a letter: those that Enter or Esc press come last, else in reading order.

    A link shows somebody's data rather than what it does, and has none.
    """
    found: list[QAbstractButton | QLabel] = []
    found.extend(button for button in window.findChildren(QAbstractButton) if _can_have_letter(button))
    found.extend(label for label in window.findChildren(QLabel) if _names_control(label))
    shown = [each for each in found if each.window() is window and each.isVisible() and each.isEnabled()]
    return sorted(shown, key=lambda each: (_is_last(each), *_place(each, window)))


def _can_have_letter(button: QAbstractButton) -> bool:
    if isinstance(button, LinkLabel) or not button.text():
        return False
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return bool(button.icon().isNull())
    return bool(button.shortcut().isEmpty() or marked_letter(button.text()))


def _names_control(label: QLabel) -> bool:
    buddy, form = label.buddy(), label.textFormat()
    is_plain = form is Qt.TextFormat.PlainText or (form is Qt.TextFormat.AutoText and "<" not in label.text())
    return buddy is not None and buddy.isEnabled() and is_plain and bool(label.text())


def _is_last(control: QWidget) -> bool:
    """Whether a key presses it anyway: the default button, and the others beside it."""
    parent = control.parentWidget()
    in_footer = parent is not None and parent.property("look") == _LAST
    return isinstance(control, QPushButton) and (control.isDefault() or in_footer)


def _place(control: QWidget, window: QWidget) -> tuple[int, int]:
    place = control.mapTo(window, control.rect().topLeft())
    return place.y(), place.x()


def _taken(window: QWidget) -> set[str]:
    """The letters that do something with Alt already."""
    keys = [each.key() for each in window.findChildren(QShortcut)]
    for action in window.findChildren(QAction):
        keys.extend(action.shortcuts())
    names = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys]
    return {name[4:].lower() for name in names if name.startswith("Alt+") and len(name) == 5}
