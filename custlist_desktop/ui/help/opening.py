"""Opens the window of the guide, from wherever help is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from custlist_desktop.ui.help.guide_window import GuideWindow

_windows: dict[int, "GuideWindow"] = {}
"""The windows that were opened, each by the identity of the modal window that it belongs to; 0 for none."""


def open_guide(topic: str = "") -> "GuideWindow":
    """Brings the guide to the front, at ``topic`` if given; KeyError if there is no such topic.

    While a modal window waits, the guide that is open elsewhere can't be used: then there is one that belongs to it.
    """
    from custlist_desktop.ui.help.guide_window import GuideWindow  # loaded on first use, to start sooner

    above: QWidget | None = QApplication.activeModalWidget()
    key = id(above) if above is not None else 0
    window = _windows.get(key)
    if window is None or not isValid(window) or window.parent() is not above:
        window = _windows[key] = GuideWindow(above)
    if topic:
        window.show_topic(topic)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


def close_guide() -> None:
    """Closes the guide, and forgets where one was in it."""
    for window in _windows.values():
        if isValid(window):
            window.close()
            window.deleteLater()
    _windows.clear()
