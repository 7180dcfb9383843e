"""Which keys work now, for the status bar; and for a moment what was just done."""

from collections.abc import Sequence
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QSize, QTimer, SignalInstance
from PySide6.QtGui import QResizeEvent, QStatusTipEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.keycap import Keycap
from custlist_desktop.ui.kit.styling import make_label

_SAID: Final = 4_000
"""Milliseconds that what was done stays in the status bar."""

KeyHint = tuple[str, str]
"""Portable key names and the word for what they do: ``("Ctrl+F", "Search")``."""


class KeyHints(QWidget):
    """Keycaps, each with a word behind it; in their place for a moment what `tell_status` says."""

    def __init__(self) -> None:
        """Shows nothing until ``set_hints``."""
        super().__init__()
        self._hints: list[KeyHint] = []
        self._shown: list[QWidget] = []
        self._said = make_label(role="caption")
        self._said.hide()
        self._timer = QTimer(self, interval=_SAID, singleShot=True)
        self._timer.timeout.connect(lambda: self.say(""))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self._layout.addWidget(self._said)
        self._layout.addStretch(1)

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """Shows ``hints`` instead of those before."""
        if list(hints) != self._hints:
            self._hints = list(hints)
            self._rebuild()

    def hints(self) -> list[KeyHint]:
        """What is shown."""
        return list(self._hints)

    def say(self, text: str) -> None:
        """Says what was just done in place of the hints, which come back by themselves."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self._fit()
        if text:
            self._timer.start()

    def _rebuild(self) -> None:
        for widget in self._shown:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._build_hint(*hint) for hint in self._hints]
        for index, widget in enumerate(self._shown):
            self._layout.insertWidget(index, widget)
        self._fit()  # now: a layout shows what is added only later, and the bar would be empty till then

    def _fit(self) -> None:
        """Shows the first hints that have room, each whole."""
        room = self.contentsRect().width() + self._layout.spacing()
        for widget in self._shown:
            room -= widget.sizeHint().width() + self._layout.spacing()
            widget.setVisible(self._said.isHidden() and room >= 0)

    def minimumSizeHint(self) -> QSize:
        """Hints give way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build_hint(self, keys: str, word: str) -> QWidget:
        hint = QWidget(self)
        layout = QHBoxLayout(hint)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Keycap(keys))
        layout.addWidget(make_label(word, "caption"))
        return hint


def tell_status(widget: QWidget, text: str) -> None:
    """Says in the status bar of a widget's window what was just done; a screen reader hears it at once."""
    QCoreApplication.sendEvent(widget, QStatusTipEvent(text))
    announce(widget, text)


@runtime_checkable
class KeyHinting(Protocol):
    """A page that says which keys work in it."""

    key_hints_changed: SignalInstance

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
