"""A person at the keyboard: keys go to the window that has them, and nothing else is ever done.

What a person does is written as a script, a generator of steps. A key may open a dialog with a loop of its own; the
steps go on in it, as the person would.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QThread, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from custlist_desktop.ui.kit.lists.table import ListTable
from tests.ui.conftest import wait_until
from tests.ui.places import names_of

_TICK = 1
_PATIENCE = 5.0
_MOST_TABS = 80


@dataclass(frozen=True, slots=True)
class Press:
    """Keys held together, in portable names: ``Ctrl+N``."""

    keys: str


@dataclass(frozen=True, slots=True)
class Type:
    """A text, letter by letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Until:
    """Waits until something can be seen; ``what`` says what, if it never comes."""

    seen: Callable[[], bool]
    what: str
    patience: float = _PATIENCE


Step = Press | Type | Until
Script = Iterator[Step]


def follow(script: Script) -> None:
    """Does what a script says; fails with what fails in it."""
    run = _Run(script)
    run.start()
    wait_until(lambda: run.ended, seconds=60)
    if run.failure is not None:
        raise run.failure


class _Desktop:
    """Does what a desktop does and the platform without a screen doesn't: a closed window's keyboard goes on."""

    def __init__(self) -> None:
        self._before: list[QWidget] = []

    def look_after_windows(self) -> None:
        """Gives the keyboard to the window that had it before, once no window has it."""
        active = QApplication.activeWindow()
        if QGuiApplication.focusWindow() is None:
            self._before = [each for each in self._before if isValid(each) and each.isVisible()]
            blocking = QApplication.activeModalWidget()
            for window in [blocking] if blocking is not None else self._before[-1:]:
                window.activateWindow()
        elif active is not None and active not in self._before[-1:]:
            self._before.append(active)


class _Run:
    """Steps taken one at a time, inside whatever loop is running."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.ended = False
        self.failure: BaseException | None = None
        self._awaited: Until | None = None
        self._deadline = 0.0
        self._levels: list[int] = []
        self._desktop = _Desktop()

    def start(self) -> None:
        """Takes the next step soon. One timer alone is never told inside the loop that its own step has opened."""
        QTimer.singleShot(_TICK, self._on_tick)

    def _on_tick(self) -> None:
        if self.ended:
            return
        self._desktop.look_after_windows()
        try:
            if QGuiApplication.focusWindow() is None or self._is_pressing() or not self._is_there():
                self.start()
                return
            step = next(self.script)
        except StopIteration:
            self._end()
            return
        except BaseException as error:  # told to the test once the loops that keys have opened have ended
            self._fail(error)
            return
        self._deadline = time.monotonic() + (step.patience if isinstance(step, Until) else _PATIENCE)
        self.start()
        self._do(step)

    def _do(self, step: Step) -> None:
        if isinstance(step, Until):
            self._awaited = step
            return
        self._levels.append(QThread.currentThread().loopLevel())
        try:
            if isinstance(step, Type):
                type_on(step.text)
            else:
                press_on(step.keys)
        finally:
            self._levels.pop()

    def _is_pressing(self) -> bool:
        """Whether a key is still down: QTest lets events pass meanwhile, but one goes on only in a new loop."""
        return bool(self._levels) and QThread.currentThread().loopLevel() <= self._levels[-1]

    def _is_there(self) -> bool:
        if self._awaited is None:
            return True
        if self._awaited.seen():
            self._awaited = None
            return True
        if time.monotonic() > self._deadline:
            self._fail(AssertionError(f"never seen: {self._awaited.what}; the keyboard is in {focus_name()}"))
        return False

    def _fail(self, error: BaseException) -> None:
        self.failure = error
        self._end()
        for window in QApplication.topLevelWidgets():
            window.hide()

    def _end(self) -> None:
        self.ended = True
        for _ in range(9):
            opened = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if isinstance(opened, QDialog):
                opened.done(0)  # asks nothing
            elif opened is not None:
                opened.close()


def press_on(keys: str) -> None:
    """Presses keys where the keyboard is."""
    QTest.keyClick(_key_window(), *_key(keys))


def type_on(text: str) -> None:
    """Types any text where the keyboard is; QTest ends the process at a letter beyond ASCII."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(_key_window(), ord(letter), _shift(letter))
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(_key_window(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _shift(letter: str) -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier


def _key(keys: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    sequence: Any = QKeySequence(keys)  # the stubs don't know that it can be indexed
    combination: QKeyCombination = sequence[0]
    return combination.key(), combination.keyboardModifiers()


def _key_window() -> QWindow:
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    return window


def focus() -> QWidget:
    """What has the keyboard."""
    popup = QApplication.activePopupWidget()
    widget = popup.focusWidget() or popup if popup is not None else QApplication.focusWidget()
    assert widget is not None, "the keyboard is lost"
    return widget


def focus_name() -> str:
    """What has the keyboard, in words, for messages and comparisons."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    return f"{type(widget).__name__} {names_of(widget)}" if widget is not None else "nothing"


def has_focus(name: str) -> bool:
    """Whether what has the keyboard is called ``name``."""
    widget = QApplication.focusWidget()
    return widget is not None and name in names_of(widget)


def tab_to(name: str, keys: str = "Tab") -> Script:
    """Tab, or other ``keys``, until the keyboard is in what is called ``name``."""
    passed: list[str] = []
    for _ in range(_MOST_TABS):
        if has_focus(name):
            return
        passed.append(focus_name())
        yield Press(keys)
    raise AssertionError(f"{keys} never comes to {name}, but to {passed[:30]}")


def in_window(name: str) -> Until:
    """Waits for a window whose title has ``name`` in it and that has the keyboard."""

    def seen() -> bool:
        window = QApplication.activeWindow()
        return window is not None and name in window.windowTitle() and QApplication.focusWidget() is not None

    return Until(seen, f"a window called {name}")


def in_menu() -> Until:
    """Waits for a menu."""
    return Until(lambda: QApplication.activePopupWidget() is not None, "a menu")


def on(name: str, patience: float = _PATIENCE) -> Until:
    """Waits until the keyboard is in what is called ``name``."""
    return Until(lambda: has_focus(name), f"the keyboard in {name}", patience)


def choose(text: str) -> Script:
    """Goes to an entry of the open menu with the arrows, and presses Enter."""
    yield in_menu()
    for _ in range(_MOST_TABS):
        menu = QApplication.activePopupWidget()
        action = menu.activeAction() if menu is not None and hasattr(menu, "activeAction") else None
        if action is not None and text in action.text():
            yield Press("Return")
            return
        yield Press("Down")
    raise AssertionError(f"the menu has no {text}")


def says(text: str, patience: float = _PATIENCE) -> Until:
    """Waits until the active window shows a text."""

    def seen() -> bool:
        window = QApplication.activeWindow()
        widgets = window.findChildren(QWidget) if window is not None else []
        return any(each.isVisible() and any(text in name for name in names_of(each)) for each in widgets)

    return Until(seen, f"“{text}”", patience)


def lists(*first: str) -> Until:
    """Waits until the list in view begins with these texts, and has nothing else if it is short."""
    return Until(lambda: shown()[: len(first)] == list(first), f"a list of {first}, not {shown()[:5]}")


def shown() -> list[str]:
    """The first column of the list in view."""
    window = QApplication.activeWindow()
    tables = [each for each in window.findChildren(ListTable) if each.isVisible()] if window is not None else []
    if not tables:
        return []
    model = tables[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def fill_in(**fields: str) -> Script:
    """Fills in fields of the customer dialog, each reached by Tab."""
    for name, text in fields.items():
        yield from tab_to(name.replace("_", " "))
        yield Type(text)


def add(company: str, email: str) -> Script:
    yield Press("Ctrl+N")
    yield in_window("Add Customer")
    yield from fill_in(Company=company, Email=email)
    yield Press("Ctrl+Return")
