"""What a list's page tells above the list: a delete that can be undone, what was done, what went wrong."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.services.history.records import Undoable
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.links import Link, LinkKind, followed_sentence, unanswered_sentence
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.undo_words import undo_text


@dataclass(frozen=True, slots=True)
class Notice:
    """One message, before it is said in a language.

    Attributes:
        kind: its tint and icon.
        sentence: says it when it is shown.
        name: what stands in for ``{name}`` in the sentence, in bold.
        undoable: what it offers to take back, or to do again.
        link: what a link shows that was followed or not, for ``{text}``; it can be copied then.
    """

    kind: MessageKind
    sentence: Sentence
    name: str = ""
    undoable: Undoable | None = None
    link: Link | None = None


class Notices(QWidget):
    """One message at a time; it stays until the next one, the next change, or its close button."""

    undo_requested = Signal(object)
    """The `Undoable` change to take back."""
    copy_requested = Signal(str)

    def __init__(self, side: int = 24) -> None:
        """Shows nothing; ``side`` is how many pixels it keeps from the sides."""
        super().__init__()
        self._notice: Notice | None = None
        self._message = InlineMessage("info", closable=True)
        self._message.link.clicked.connect(self._on_link_activated)
        self._message.closed.connect(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side, 12, side, 12)
        layout.addWidget(self._message)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is said now."""
        return self._notice

    def clear(self) -> None:
        """Shows nothing any more."""
        self._notice = None
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Says ``notice`` in place of what was said before."""
        self._notice = notice
        sentence = notice.sentence()
        if notice.name:
            sentence = sentence.format(name=notice.name)
        elif notice.link is not None:
            sentence = sentence.format(text=notice.link.text)
        self._message.set_kind(notice.kind)
        self._message.set_text(sentence, bold=notice.name)
        self._message.set_link(self._link_text(notice))
        self._message.show()
        self.show()

    def show_undoable(self, sentence: Sentence, change: Undoable | None, name: str = "") -> None:
        """Says what was done, and offers to take it back.

        Args:
            sentence: says it.
            change: what was done; None where that can't be taken back.
            name: what stands in for ``{name}`` in the sentence, in bold.
        """
        self.show_notice(Notice("success", sentence, name, change))

    def show_error(self, sentence: Sentence) -> None:
        """Shows what went wrong, which ``sentence`` says."""
        self.show_notice(Notice("error", sentence))

    def show_warning(self, sentence: Sentence) -> None:
        """Shows what somebody should know; ``sentence`` as above."""
        self.show_notice(Notice("warning", sentence))

    def show_info(self, sentence: Sentence) -> None:
        """Shows what was done; ``sentence`` as above."""
        self.show_notice(Notice("success", sentence))

    def show_unanswered(self, link: Link) -> None:
        """Says that no program follows the link, and offers to copy its text."""
        self.show_notice(Notice("warning", lambda: unanswered_sentence(link.kind), link=link))

    def show_followed(self, link: Link) -> None:
        """Says whom a link calls or writes to, and offers to copy that; a website is in view by itself."""
        if link.kind is not LinkKind.WEBSITE:
            self.show_notice(Notice("info", lambda: followed_sentence(link.kind), link=link))

    @staticmethod
    def _link_text(notice: Notice) -> str:
        if notice.undoable is not None:
            return undo_text(notice.undoable)
        return translate("Notices", "Copy") if notice.link is not None else ""

    def _on_link_activated(self) -> None:
        notice = self._notice
        if notice is not None and notice.undoable is not None:
            self.undo_requested.emit(notice.undoable)
        elif notice is not None and notice.link is not None:
            self.copy_requested.emit(notice.link.text)
            self.clear()
