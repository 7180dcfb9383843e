"""Windows that are built again from their state: in another language, for another market, at another font.

Texts are set once, when a widget is built. So when the words change, what stands in a window is put away and built
anew; the window itself stays where it is on the desktop, and so does all that isn't shown: a document with its steps,
what waits to be saved, a job.
"""

from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStatusBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, isValid

from custlist_desktop.ui.i18n import before_language_changes

_BETWEEN_LOOKS: Final = 100
"""Milliseconds after which is looked again whether a menu is still open."""


class Rebuildable(Protocol):
    """Who builds what is in a window, and can do so again."""

    def finish_typing(self) -> object:
        """Takes what is being typed as meant, where that can be done."""

    def state(self) -> Any:
        """What is shown, as plain data."""

    def rebuild(self) -> None:
        """Puts away what is in the window, and builds that anew."""

    def restore(self, state: Any) -> None:
        """Shows in a window that was built anew what was shown before."""


class Rebuilder(QObject):
    """Has a window built again when the words or the font have changed.

    It waits while a dialog stands over the window or a menu is open: what these are about stays there for them.
    """

    def __init__(self, window: QWidget, owner: Rebuildable) -> None:
        """``window`` keeps this; ``owner`` builds what is in it."""
        super().__init__(window)
        self._window = window
        self._owner = owner
        self._is_blocked = False
        self._is_stale = False
        self._has_finished = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in the window never hears of another language, since it goes."""
        kind = event.type()
        if kind == QEvent.Type.LanguageChange:
            self._is_stale = self._has_finished = True  # before the change; now numbers would be read otherwise
            self._rebuild_if_stale()
            return True
        if kind == QEvent.Type.ApplicationFontChange:
            self._is_stale = True
            QTimer.singleShot(0, self, self._rebuild_if_stale)  # once the style sheet is of the new font too
        elif kind == QEvent.Type.WindowBlocked:
            self._is_blocked = True
        elif kind == QEvent.Type.WindowUnblocked:
            self._is_blocked = False
            QTimer.singleShot(0, self, self._rebuild_if_stale)  # once the dialog has told what came of it
        return super().eventFilter(watched, event)

    def _rebuild_if_stale(self) -> None:
        if not self._is_stale or self._is_blocked:
            return
        if QApplication.activePopupWidget() is not None:
            QTimer.singleShot(_BETWEEN_LOOKS, self, self._rebuild_if_stale)
            return
        window = self._window
        if not self._has_finished:
            self.finish_typing()
        self._is_stale = self._has_finished = False
        place = focus_place(window)
        state = self._owner.state()
        window.setUpdatesEnabled(False)
        try:
            self._owner.rebuild()
            _show_parts(window)
            self._owner.restore(state)
        finally:
            window.setUpdatesEnabled(True)
        if place is not None:
            place.take_keyboard(window)

    def finish_typing(self) -> None:
        """Takes what is being typed as meant, where that can be done."""
        QGuiApplication.inputMethod().commit()  # letters that were put together and not yet taken
        self._owner.finish_typing()


def finish_all_typing() -> None:
    """Takes what is being typed in any window as meant: in another language its numbers would be read otherwise."""
    for window in QApplication.topLevelWidgets():
        for rebuilder in window.findChildren(Rebuilder, options=Qt.FindChildOption.FindDirectChildrenOnly):
            rebuilder.finish_typing()


before_language_changes(finish_all_typing)


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """Which of a window's widgets has the keyboard, in a way that still says so when the window was built again.

    Attributes:
        path: from the window down, the class of each widget, and how many of its class come before it.
        selection: in a field: where the selection begins, and where the cursor is.
    """

    path: tuple[tuple[str, int], ...]
    selection: tuple[int, int] | None = None

    def take_keyboard(self, window: QWidget) -> None:
        """Puts the keyboard there again, as far as that is there; else it stays where the window has it."""
        widget: QWidget | None = window
        for name, number in self.path:
            alike = [each for each in _children(widget) if type(each).__name__ == name] if widget is not None else []
            widget = alike[number] if number < len(alike) else None
        if widget is None or not widget.isVisibleTo(window):
            return
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.selection is not None:
            _select(widget, *self.selection)


def focus_place(window: QWidget) -> FocusPlace | None:
    """Where the keyboard is in a window, or will be as soon as the window is active; None if nowhere."""
    widget = window.focusWidget()
    if widget is None or widget is window or not widget.isVisibleTo(window):
        return None
    path: list[tuple[str, int]] = []
    at: QWidget | None = widget
    while at is not None and at is not window:
        parent = at.parentWidget()
        if parent is None:
            return None
        alike = [each for each in _children(parent) if type(each) is type(at)]
        path.insert(0, (type(at).__name__, alike.index(at)))
        at = parent
    return FocusPlace(tuple(path), _selection(widget))


def fresh_content(window: QWidget) -> QWidget:
    """An empty widget that fills a window which isn't a QMainWindow; what filled it before is put away."""
    layout = window.layout()
    if layout is None:
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
    else:
        item = layout.takeAt(0)
        put_away(item.widget() if item is not None else None)
    content = QWidget()
    layout.addWidget(content)
    return content


def empty(window: QMainWindow) -> None:
    """Puts away what is in a window of bars around a widget; it gets a new status bar."""
    for bar in window.findChildren(QToolBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        window.removeToolBar(bar)
        put_away(bar)
    # Deleted while the window's layout has them, they would leave a hole in it.
    central, bar_below = window.centralWidget(), window.statusBar()
    window.setCentralWidget(QWidget())
    window.setStatusBar(QStatusBar())
    put_away(central, bar_below)


def put_away(*parts: QObject | None) -> None:
    """Deletes parts of a window at once, with all that is in them: nothing of them works on beside what follows."""
    for part in parts:
        if part is not None and isValid(part):
            if isinstance(part, QWidget):
                part.hide()
            delete(part)


def _show_parts(window: QWidget) -> None:
    """Shows at once what Qt would show in a visible window in the next turn of the loop, after an empty picture."""
    parts = [each for each in window.children() if isinstance(each, QWidget) and not each.isWindow()]
    for part in parts:
        if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            part.show()


def _children(widget: QWidget) -> list[QWidget]:
    found = (each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow())
    return [each for each in found if not each.isHidden()]


def _selection(widget: QWidget) -> tuple[int, int] | None:
    if isinstance(widget, QLineEdit):
        cursor = widget.cursorPosition()
        start, end = widget.selectionStart(), widget.selectionEnd()
        return (cursor, cursor) if start < 0 else (end if cursor == start else start, cursor)
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().anchor(), widget.textCursor().position()
    return None


def _select(widget: QWidget, anchor: int, position: int) -> None:
    if isinstance(widget, QLineEdit):
        if anchor == position or max(anchor, position) > len(widget.text()):
            widget.setCursorPosition(position)
        else:
            widget.setSelection(anchor, position - anchor)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        length = len(widget.toPlainText().encode("utf-16-le")) // 2
        cursor.setPosition(min(anchor, length))
        cursor.setPosition(min(position, length), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
