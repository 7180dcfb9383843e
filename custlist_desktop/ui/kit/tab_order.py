"""The order in which Tab goes through what is put into a window after it was built."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(parts: Sequence[QWidget]) -> None:
    """Lets Tab go through ``parts`` one after the other, and through what is in each as it went before.

    What takes the keyboard first stays where it is in the window.
    """
    for before, after in pairwise([control for part in parts for control in _controls(part)]):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _controls(part: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard in a part, hidden or not, in the order of Tab."""
    window = part.window()
    control = window.nextInFocusChain()
    while control is not None and control is not window:
        is_inside = control is part or part.isAncestorOf(control)
        if is_inside and control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.focusProxy() is None:
            yield control
        control = control.nextInFocusChain()
