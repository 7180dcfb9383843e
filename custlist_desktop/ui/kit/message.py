"""A message in the page, instead of a message box."""

from html import escape
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import ShownAnnouncement
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.styling import WrapLabel, breakable, restyle
from custlist_desktop.ui.theme.metrics import scaled

MessageKind = Literal["info", "warning", "error", "success"]

_LOOKS: Final[dict[str, tuple[str, str]]] = {
    "info": ("info", "info"),
    "warning": ("warning", "warn"),
    "error": ("error", "bad"),
    "success": ("done", "ok"),
}


class InlineMessage(QFrame):
    """An icon, a sentence, `link` and `second_link` if named, and a close button if wanted. 40 px with one line."""

    closed = Signal()
    """The close button was clicked; the message has hidden itself."""

    def __init__(self, kind: MessageKind = "info", text: str = "", link: str = "", closable: bool = False) -> None:
        """
        Args:
            kind: the tint and the icon.
            text: the sentence, shown exactly.
            link: what the link says; there is none without.
            closable: whether the user can put the message away.
        """
        super().__init__()
        self.setProperty("look", "message")
        self._icon = IconLabel("info", "info")
        self._text = WrapLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.link = LinkLabel()
        self.link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.second_link = LinkLabel()
        self.second_link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.second_link.hide()
        self._close = IconButton("clear", translate("InlineMessage", "Close this message"))
        if not closable:
            self._close.hide()  # never shown by hand: without a parent yet, it would be a window for a moment
        self._close.clicked.connect(self._on_close_clicked)
        self._announcement = ShownAnnouncement(self)
        self._is_urgent = False
        self._build_layout()
        self.set_kind(kind)
        self.set_text(text)
        self.set_link(link)

    def _build_layout(self) -> None:
        self.setMinimumHeight(scaled(40))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(0)
        layout.addWidget(self._icon)
        layout.addSpacing(10)
        layout.addWidget(self._text, 1)
        layout.addSpacing(12)
        layout.addWidget(self.link)
        layout.addSpacing(12)
        layout.addWidget(self.second_link)
        layout.addWidget(self._close)

    def set_kind(self, kind: MessageKind, icon_name: str | None = None) -> None:
        """Chooses tint and icon; ``icon_name`` replaces the icon that the kind has."""
        own, token = _LOOKS[kind]
        self._icon.set_icon(icon_name or own, token)
        restyle(self, "kind", kind)
        self._is_urgent = kind == "error"

    def tell(self, kind: MessageKind, text: str, link: str = "") -> None:
        """Says something, and shows itself; without ``text`` it hides."""
        self.set_kind(kind)
        self.set_text(text)
        self.set_link(link)
        self.setVisible(bool(text))

    def set_text(self, text: str, bold: str = "") -> None:
        """Shows ``text`` exactly, whatever it contains; the first ``bold`` in it stands out."""
        before, found, after = text.partition(bold) if bold else (text, "", "")
        before, found, after = (escape(breakable(part)) for part in (before, found, after))
        shown = f'{before}<span style="font-weight:600">{found}</span>{after}' if found else before
        self._text.set_markup(shown.replace("\n", "<br>"), text)
        self._text.setAccessibleName(text)
        self.setAccessibleName(text)
        self._announce()

    def set_link(self, text: str) -> None:
        """Names the link; without ``text`` there is none."""
        self.link.set_text(text)
        self.link.setVisible(bool(text))
        self._announce()

    def set_second_link(self, text: str, refusal: str = "") -> None:
        """Names a second link, for a choice of two; without ``text`` there is none.

        Args:
            text: what it says.
            refusal: who may do that, where the user may not; the link is disabled then.
        """
        self.second_link.set_text(text)
        self.second_link.setVisible(bool(text))
        self.second_link.set_refusal(refusal)
        self._announce()

    def showEvent(self, event: QShowEvent) -> None:
        """A message that comes into view is told."""
        super().showEvent(event)
        self._announce()

    def hideEvent(self, event: QHideEvent) -> None:
        """One that was put away is news when it comes back; one on a page that is left isn't."""
        super().hideEvent(event)
        if self.isHidden():
            self._announcement.renew()

    def _announce(self) -> None:
        """Lets a screen reader say the sentence, and what can be done about it, once while it is in view."""
        said = " ".join(filter(None, (self.accessibleName(), self.link.text(), self.second_link.text())))
        self._announcement.tell(said, assertive=self._is_urgent)

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
