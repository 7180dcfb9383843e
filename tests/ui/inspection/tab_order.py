"""Whether Tab goes through a window as one reads it."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from tests.ui.places import names_of


def tab_jumps(window: QWidget) -> list[str]:
    """Where Tab goes back, a sentence each: up in the same column, or to the left in the same line.

    Once the keyboard starts again from the beginning, wherever that is, which is no jump.
    """
    chain = _chain(window)
    rounds = [chain[start:] + chain[:start] for start in range(len(chain))]
    return min((_jumps(each, window) for each in rounds), key=len, default=[])


def _jumps(chain: list[QWidget], window: QWidget) -> list[str]:
    return [
        f"Tab goes back from {_named(before)} to {_named(after)}"
        for before, after in pairwise(chain)
        if _is_before(_rect(_read(after, before), window), _rect(_read(before, after), window))
    ]


def _chain(window: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if (
            takes
            and not _is_passed_over(widget)
            and widget.isVisibleTo(window)
            and widget.isEnabled()
            and widget.window() is window
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _is_passed_over(widget: QWidget) -> bool:
    """Whether Tab goes to another button of its group, the checked one; arrows lead from there to this one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    checked = group.checkedButton() if group is not None and group.exclusive() else None
    return checked is not None and checked is not widget


def _read(widget: QWidget, other: QWidget) -> QWidget:
    """Where one reads a widget beside another: one that is scrolled out of view is read in its scroll area."""
    if not widget.visibleRegion().isEmpty():
        return widget
    area = widget.parentWidget()
    while area is not None and not (isinstance(area, QAbstractScrollArea) and not area.isAncestorOf(other)):
        area = area.parentWidget()
    return widget if area is None else area


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def _is_before(after: QRect, before: QRect) -> bool:
    over = after.bottom() <= before.top() and after.left() < before.right() and before.left() < after.right()
    beside = after.right() <= before.left() and after.top() < before.bottom() and before.top() < after.bottom()
    return over or beside


def _named(widget: QWidget) -> str:
    name = next(filter(None, names_of(widget)), "")
    return f"{type(widget).__name__} “{name}”"
