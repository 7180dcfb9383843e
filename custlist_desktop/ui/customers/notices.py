"""What the customers page tells above the list: also what came of a link."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.links import Link, LinkKind, followed_sentence, unanswered_sentence
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.message import MessageKind


class LinkNotices(Notices):
    """A list's notices, and one about a link: that it was followed, or that no program does so."""

    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing."""
        super().__init__(parent)
        self._link: Link | None = None
        self._sentence: Callable[[LinkKind], str] = unanswered_sentence

    def clear(self) -> None:
        """Shows nothing any more."""
        self._link = None
        super().clear()

    def show_unanswered(self, link: Link) -> None:
        """Says that no program follows the link, and offers to copy its text."""
        self._show_link(link, "warning", unanswered_sentence)

    def show_followed(self, link: Link) -> None:
        """Says whom a link calls or writes to, and offers to copy that; a website is in view by itself."""
        if link.kind is not LinkKind.WEBSITE:
            self._show_link(link, "info", followed_sentence)

    def _show_link(self, link: Link, kind: MessageKind, sentence: Callable[[LinkKind], str]) -> None:
        self.clear()
        self._link, self._sentence = link, sentence
        self._show(kind)
        self.retranslate()

    def retranslate(self) -> None:
        """Says it again in the interface's language."""
        super().retranslate()
        if self._link is not None:
            self._message.set_text(self._sentence(self._link.kind).format(text=self._link.text))
            self._message.set_link(translate("Notices", "Copy"))

    def _on_link_activated(self) -> None:
        super()._on_link_activated()
        if self._link is not None:
            self.copy_requested.emit(self._link.text)
            self.clear()
