"""What was found while the list was opened: it stays over all pages until somebody closes it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind


@dataclass(frozen=True, slots=True)
class _Standing:
    kind: MessageKind
    words: Sentence
    show_all: Callable[[], object] | None


class StandingMessages(QObject):
    """Messages one under the other, each until its close button: no later one covers it, nor does a save.

    They stand again in a window that is built again.
    """

    def __init__(self, parent: QObject) -> None:
        """Shows nothing until there is a place and a message."""
        super().__init__(parent)
        self._told: list[_Standing] = []
        self._place: QWidget | None = None

    def make_place(self) -> QWidget:
        """Where they stand, in the window as it is built now."""
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        for each in self._told:
            column.addWidget(self._message_of(each))
        if not self._told:
            self._place.hide()  # never shown by hand here: without a parent yet, it would be a window for a moment
        return self._place

    def tell(self, kind: MessageKind, words: Sentence, show_all: Callable[[], object] | None = None) -> None:
        """Adds a message.

        Args:
            kind: its tint and icon.
            words: says it.
            show_all: shows the whole of what ``words`` names a part of.
        """
        told = _Standing(kind, words, show_all)
        self._told.append(told)
        if self._place is not None and (column := self._place.layout()) is not None:
            message = self._message_of(told)
            column.addWidget(message)
            message.show()
            self._place.show()

    def _message_of(self, told: _Standing) -> InlineMessage:
        message = InlineMessage(told.kind, told.words(), closable=True)
        if told.show_all is not None:
            message.set_link(translate("Notices", "Show All"))
            message.link.clicked.connect(told.show_all)
        message.closed.connect(lambda: self._forget(told, message))
        return message

    def _forget(self, told: _Standing, message: InlineMessage) -> None:
        self._told.remove(told)
        message.deleteLater()
        if self._place is not None and not self._told:
            self._place.hide()
