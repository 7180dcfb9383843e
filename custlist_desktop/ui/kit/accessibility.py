"""What is told to whoever can't see that it appeared: words for a screen reader, which nothing in view needs."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QComboBox, QLabel, QTableView, QWidget

PAUSE: Final = 500
"""Milliseconds without another keystroke after which what typing brought about is told."""


def is_heard() -> bool:
    """Whether a screen reader, or something like it, listens; without one nothing here does anything."""
    return QAccessible.isActive()


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Lets a screen reader say ``text``; without one, nothing is done.

    Args:
        widget: what it is about.
        text: whole words, as a person would say them; nothing is said without.
        assertive: interrupts what is being said, for what went wrong; else it waits for its turn.
    """
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def tell_cell(table: QTableView, index: QModelIndex) -> None:
    """Lets a screen reader go to a cell of ``table``; nothing happens without a valid ``index``."""
    if not index.isValid() or not QAccessible.isActive():
        return
    event = QAccessibleEvent(table, QAccessible.Event.Focus)
    # Qt counts the headers among the cells, hidden or not.
    event.setChild((index.row() + 1) * (table.model().columnCount() + 1) + index.column() + 1)
    QAccessible.updateAccessibility(event)


def describe(control: QWidget, text: str) -> None:
    """Sets what a screen reader adds to a control's name: a hint, or what is wrong with it."""
    control.setAccessibleDescription(text)
    line = control.lineEdit() if isinstance(control, QComboBox) else None
    if line is not None:
        line.setAccessibleDescription(text)  # the keyboard is in the combo, but the reader is in its line


def give_name(control: QWidget, text: str) -> None:
    """Names a control to a screen reader; a combo to type into has a line that would have no name."""
    control.setAccessibleName(text)
    line = control.lineEdit() if isinstance(control, QComboBox) else None
    if line is not None:
        line.setAccessibleName(text)


def label_combo(combo: QComboBox, text: str) -> None:
    """Names a combo that has no label in view; call it again after the language changed.

    On Linux a screen reader takes a combo's value for its name, and finds out what it chooses only from a label: one
    beside it that is never shown will do. The combo has to be in its place already.
    """
    combo.setAccessibleName(text)
    parent = combo.parentWidget()
    labels = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
    label = next((each for each in labels if each.buddy() is combo), None)
    if label is None:
        label = QLabel(parent)
        label.hide()
        label.setBuddy(combo)
    label.setText(text.replace("&", "&&"))


class LateAnnouncement(QObject):
    """Tells only the last of several texts that follow one another quickly, and each only once."""

    def __init__(self, widget: QWidget, pause: int = PAUSE, *, unless_focused: QWidget | None = None) -> None:
        """
        Args:
            widget: what is spoken about; it keeps this.
            pause: in milliseconds.
            unless_focused: says the same itself when it gets the keyboard, so nothing is said if it has by then.
        """
        super().__init__(widget)
        self._unless_focused = unless_focused
        self._widget = widget
        self._text = ""
        self._assertive = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._on_timeout)

    def say(self, text: str, *, assertive: bool = False) -> None:
        """Says ``text`` after the pause unless another text comes before, or its widget is gone from view by then."""
        if QAccessible.isActive():
            self._text, self._assertive = text, assertive
            self._timer.start()

    def forget(self) -> None:
        """Doesn't say what still waits."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        told = self._unless_focused is not None and self._unless_focused.hasFocus()
        if self._widget.isVisible() and not told:
            announce(self._widget, self._text, assertive=self._assertive)


class ShownAnnouncement(LateAnnouncement):
    """Tells what a widget says once while it is in view; its widget calls `tell` whenever that may be news."""

    def __init__(self, widget: QWidget) -> None:
        """``widget`` keeps this."""
        super().__init__(widget, 0)
        self._told = ""

    def tell(self, text: str, more: str = "", *, assertive: bool = False) -> None:
        """Says ``text`` and ``more``, unless ``text`` was told already or the widget isn't in view."""
        if self._widget.isVisible() and text != self._told:
            self._told = text
            self.say(f"{text} {more}".strip(), assertive=assertive)

    def renew(self) -> None:
        """The same text is news again, as after the widget was away."""
        self._told = ""
