"""Whether Tab goes through a window as one reads it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.places import names_of


def tab_jumps(window: QWidget) -> list[str]:
    """Where Tab goes back, a sentence each: up in the same column, or to the left in the same line.

    The keyboard starts again at the top once, which is no jump; so the first is the one at the top left.
    """
    chain = _chain(window)
    if len(chain) < 2:
        return []
    start = min(range(len(chain)), key=lambda at: (_rect(chain[at], window).top(), _rect(chain[at], window).left()))
    ordered = chain[start:] + chain[:start]
    return [
        f"Tab goes back from {_named(before)} to {_named(after)}"
        for before, after in zip(ordered, ordered[1:], strict=False)
        if _is_before(_rect(after, window), _rect(before, window))
    ]


def _chain(window: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.isVisibleTo(window) and widget.isEnabled() and widget.window() is window:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def _is_before(after: QRect, before: QRect) -> bool:
    over = after.bottom() <= before.top() and after.left() < before.right() and before.left() < after.right()
    beside = after.right() <= before.left() and after.top() < before.bottom() and before.top() < after.bottom()
    return over or beside


def _named(widget: QWidget) -> str:
    name = next(filter(None, names_of(widget)), "")
    return f"{type(widget).__name__} “{name}”"


def lost_keyboard(window: QWidget) -> list[str]:
    """Whether nothing that is in view and enabled has the keyboard of the active window."""
    widget = QApplication.focusWidget()
    if QApplication.activeWindow() is not window or (widget is not None and widget.isVisible() and widget.isEnabled()):
        return []
    return [f"no control of {window.windowTitle()} has the keyboard"]
