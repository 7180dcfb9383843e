"""What the customers page tells above the list: also that nothing answers a link."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.links import Link, LinkKind
from custlist_desktop.ui.listing.notices import Notices


class LinkNotices(Notices):
    """A list's notices, and one about a link that no program follows."""

    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing."""
        super().__init__(parent)
        self._link: Link | None = None

    def clear(self) -> None:
        """Shows nothing any more."""
        self._link = None
        super().clear()

    def show_unanswered(self, link: Link) -> None:
        """Says that no program follows the link, and offers to copy its text."""
        self.clear()
        self._link = link
        self._show("warning")
        self.retranslate()

    def retranslate(self) -> None:
        """Says it again in the interface's language."""
        super().retranslate()
        if self._link is not None:
            self._message.set_text(unanswered_sentence(self._link.kind).format(text=self._link.text))
            self._message.set_link(translate("Notices", "Copy"))

    def _on_link_activated(self) -> None:
        super()._on_link_activated()
        if self._link is not None:
            self.copy_requested.emit(self._link.text)
            self.clear()


def unanswered_sentence(kind: LinkKind) -> str:
    """That nothing follows a link of ``kind``; ``{text}`` stands for what it shows."""
    if kind is LinkKind.CALL:
        return translate("Notices", "No program on this computer makes calls. Dial {text} by hand, or copy it.")
    if kind is LinkKind.EMAIL:
        return translate("Notices", "No program on this computer writes emails. Copy {text} to use it elsewhere.")
    return translate("Notices", "No program on this computer opens websites. Copy {text} to use it elsewhere.")
