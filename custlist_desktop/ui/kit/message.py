"""A message in the page, instead of a message box."""

from html import escape
from typing import Final, Literal

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy

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


_HEIGHT: Final = 40
_MOST_LINES_BESIDE: Final = 3
"""Beside the links; a sentence that would need more of them has the links under it."""
_GAP: Final = 12


class InlineMessage(QFrame):
    """An icon, a sentence, `link` and `second_link` if named, and a close button if wanted.

    It is 40 px high with one line, and as high as its words need with more.
    """

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
        self.setMinimumHeight(scaled(_HEIGHT))
        links = QHBoxLayout()
        links.setSpacing(_GAP)
        links.addWidget(self.link)
        links.addWidget(self.second_link)
        links.addStretch(1)
        self._links = links
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self._text, 1)
        self._words.addLayout(links)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.setSpacing(0)
        self._row.addWidget(self._icon)
        self._row.addSpacing(10)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self._close)

    def event(self, event: QEvent) -> bool:
        """Other words or links, or those of another font, need other room."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower message is higher."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The links can go under the sentence."""
        hint = super().minimumSizeHint()
        beside = self._words.direction() is QBoxLayout.Direction.LeftToRight
        given = self._text.minimumSizeHint().width() + self._words.spacing() if beside and self._has_links() else 0
        return QSize(
            hint.width() - min(given, self._links.minimumSize().width() + self._words.spacing()), hint.height()
        )

    def _has_links(self) -> bool:
        return not (self.link.isHidden() and self.second_link.isHidden())

    def _fit(self) -> None:
        """Puts the links under words that would be too high beside them, and is as high as all of it needs."""
        words = self._words.geometry().width()
        beside = words - _GAP - self._links.sizeHint().width()
        lines = _MOST_LINES_BESIDE * self._text.fontMetrics().lineSpacing()
        fits = not self._has_links() or (beside > 0 and self._text.heightForWidth(beside) <= lines)
        self._words.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing((_GAP if fits else _GAP // 2) if self._has_links() else 0)
        self.setMinimumHeight(max(scaled(_HEIGHT), self._row.totalHeightForWidth(self.width())))

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
