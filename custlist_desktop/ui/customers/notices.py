"""What the customers page tells above the list: a delete that can be undone, a link that nothing answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.links import Link, LinkKind
from custlist_desktop.ui.widgets.message import InlineMessage, MessageKind


class Notices(Retranslated, QWidget):
    """One message at a time; it stays until the next one, the next change, or its close button."""

    undo_requested = Signal()
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing."""
        super().__init__(parent)
        self._message = InlineMessage("info", closable=True)
        self._message.link_activated.connect(self._on_link_activated)
        self._message.closed.connect(self.clear)
        self._deleted_name = ""
        self._link: Link | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addWidget(self._message)
        self.hide()

    def clear(self) -> None:
        """Shows nothing any more."""
        self._deleted_name, self._link = "", None
        self.hide()

    def show_deleted(self, name: str) -> None:
        """Says who was deleted, and offers to undo it."""
        self.clear()
        self._deleted_name = name
        self._show("success")
        self.retranslate()

    def show_unanswered(self, link: Link) -> None:
        """Says that no program follows the link, and offers to copy its text."""
        self.clear()
        self._link = link
        self._show("warning")
        self.retranslate()

    def show_error(self, sentence: str) -> None:
        """Shows what went wrong."""
        self.clear()
        self._show("error")
        self._message.set_text(sentence)
        self._message.set_link("")

    def show_info(self, sentence: str) -> None:
        """Shows what was done."""
        self.clear()
        self._show("success")
        self._message.set_text(sentence)
        self._message.set_link("")

    def retranslate(self) -> None:
        """Says it again in the interface's language; errors stay as they were said."""
        if self._deleted_name:
            text = translate("Notices", "{name} was deleted.").format(name=self._deleted_name)
            self._message.set_text(text, bold=self._deleted_name)
            self._message.set_link(translate("Notices", "Undo"))
        elif self._link is not None:
            self._message.set_text(_unanswered_sentence(self._link.kind).format(text=self._link.text))
            self._message.set_link(translate("Notices", "Copy"))

    def _show(self, kind: MessageKind) -> None:
        self._message.set_kind(kind)
        self._message.show()
        self.show()

    def _on_link_activated(self) -> None:
        if self._deleted_name:
            self.undo_requested.emit()
        elif self._link is not None:
            self.copy_requested.emit(self._link.text)
            self.clear()


def _unanswered_sentence(kind: LinkKind) -> str:
    if kind is LinkKind.CALL:
        return translate("Notices", "No program on this computer makes calls. Dial {text} by hand, or copy it.")
    if kind is LinkKind.EMAIL:
        return translate("Notices", "No program on this computer writes emails. Copy {text} to use it elsewhere.")
    return translate("Notices", "No program on this computer opens websites. Copy {text} to use it elsewhere.")
