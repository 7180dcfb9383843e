"""The message about what looks like a placeholder in a text and is none, with the one that was meant."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from custlist_desktop.domain.placeholders import DoubtfulPlaceholder, doubtful_placeholders
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.message import InlineMessage


class PlaceholderDoubt(InlineMessage):
    """Points out one after the other. What is put away with the close button isn't pointed out again."""

    accepted = Signal(object)
    """The link was followed: the `DoubtfulPlaceholder`, whose ``mended`` gives the text that was meant."""

    def __init__(self) -> None:
        """Hidden until `show_texts` finds something."""
        super().__init__("warning", closable=True)
        self._doubt: DoubtfulPlaceholder | None = None
        self._texts: tuple[str, ...] = ()
        self._passed: set[str] = set()
        self.link.clicked.connect(self._on_link_clicked)
        self.closed.connect(self._on_closed)
        self.hide()

    def show_texts(self, texts: Iterable[str]) -> None:
        """Points out the first doubt in ``texts``; hides without any."""
        self._texts = tuple(texts)
        found = (each for text in self._texts for each in doubtful_placeholders(text))
        doubt = next((each for each in found if each.typed not in self._passed), None)
        if doubt != self._doubt:
            self._doubt = doubt
            if doubt is not None:
                self.tell("warning", doubt_sentence(doubt), _link_text(doubt))
        self.setVisible(doubt is not None)

    def _on_link_clicked(self) -> None:
        if self._doubt is not None:
            self.accepted.emit(self._doubt)

    def _on_closed(self) -> None:
        if self._doubt is not None:
            self._passed.add(self._doubt.typed)
        self.show_texts(self._texts)


def doubt_sentence(doubt: DoubtfulPlaceholder) -> str:
    """What becomes of it, and what may have been meant."""
    if not doubt.meant:
        return translate(
            "Placeholders", "{name} isn’t a placeholder and would print as typed. Remove it, or correct its name."
        ).format(name=doubt.typed)
    return translate(
        "Placeholders", "{name} isn’t a placeholder and would print as typed. Did you mean {other}?"
    ).format(name=doubt.typed, other=f"{{{doubt.meant}}}")


def _link_text(doubt: DoubtfulPlaceholder) -> str:
    return translate("Placeholders", "Use {other}").format(other=f"{{{doubt.meant}}}") if doubt.meant else ""
