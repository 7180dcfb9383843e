"""What a list's page tells above the list: a delete that can be undone, what was done, what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind


class Notices(Retranslated, QWidget):
    """One message at a time; it stays until the next one, the next change, or its close button."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing."""
        super().__init__(parent)
        self._message = InlineMessage("info", closable=True)
        self._message.link_activated.connect(self._on_link_activated)
        self._message.closed.connect(self.clear)
        self._deleted_name = ""
        self._deleted_sentence: Callable[[], str] = str
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addWidget(self._message)
        self.hide()

    def clear(self) -> None:
        """Shows nothing any more."""
        self._deleted_name = ""
        self.hide()

    def show_deleted(self, name: str, sentence: Callable[[], str]) -> None:
        """Says what was deleted, and offers to undo it.

        Args:
            name: what stands in for ``{name}`` in the sentence, in bold.
            sentence: says it in the language of now; the kind of thing sets its words in French.
        """
        self.clear()
        self._deleted_name, self._deleted_sentence = name, sentence
        self._show("success")
        self.retranslate()

    def show_error(self, sentence: Callable[[], str]) -> None:
        """Shows what went wrong, which ``sentence`` says in the language of now."""
        self.clear()
        self._show("error", sentence)

    def show_warning(self, sentence: Callable[[], str]) -> None:
        """Shows what somebody should know; ``sentence`` as above."""
        self.clear()
        self._show("warning", sentence)

    def show_info(self, sentence: Callable[[], str]) -> None:
        """Shows what was done; ``sentence`` as above."""
        self.clear()
        self._show("success", sentence)

    def retranslate(self) -> None:
        """Says it again in the interface's language."""
        if self._deleted_name:
            text = self._deleted_sentence().format(name=self._deleted_name)
            self._message.set_text(text, bold=self._deleted_name)
            self._message.set_link(translate("Notices", "Undo"))

    def _show(self, kind: MessageKind, sentence: Callable[[], str] = str) -> None:
        self._message.set_kind(kind)
        self._message.say(lambda: self._message.set_text(sentence()))
        self._message.set_link("")
        self._message.show()
        self.show()

    def _on_link_activated(self) -> None:
        if self._deleted_name:
            self.undo_requested.emit()
