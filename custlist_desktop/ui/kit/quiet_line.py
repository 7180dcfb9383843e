"""A line at the foot of a list that says what was just done there, and offers what can be done about it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import ShownAnnouncement
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 40
_ROW: Final = 24
"""What each row below the first adds."""
_GAP: Final = 8
_LEFT: Final = 24
_RIGHT: Final = 16
_LEAST_WORDS: Final = 240
"""Room that the plain words need, if they are that long, to begin in a row."""
_BETWEEN: Final = " · "


class _Words(QLabel):
    """One line that gives way to what stands beside it: cut at its end, with the whole in a tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def words(self) -> str:
        return self._words

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_HEIGHT), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._words if shown != self._words else "")


class QuietLine(QFrame):
    """An icon, a count in bold, what is to be looked at, plain words; links at the right, `first` and `second`.

    What is to be looked at is never cut: where it doesn't fit beside the links, it goes on below them. The plain
    words come last, and give way. A screen reader hears it once while it is in view. Hidden at first.
    """

    look_activated = Signal(int)
    """What is to be looked at was clicked: which of it, from 0."""
    closed = Signal()
    """The close button was clicked; the line has hidden itself."""

    def __init__(self) -> None:
        """Says nothing yet."""
        super().__init__()
        self._icon = IconLabel("done", "ok", parent=self)
        self._bold = make_label(role="section")
        self._bold.setParent(self)
        self._looks: list[LinkLabel] = []
        self._words = _Words()
        self.first, self.second = LinkLabel(), LinkLabel()
        self._dot = make_label("·", role="muted")
        self._close = IconButton("clear", "")
        for widget in (self._words, self.first, self._dot, self.second, self._close):
            widget.setParent(self)
        self._announcement = ShownAnnouncement(self)
        self._close.clicked.connect(self._on_close_clicked)
        self.setFixedHeight(scaled(_HEIGHT))
        self._close.set_name(translate("InlineMessage", "Close this message"))
        self.hide()

    def say(self, bold: str, words: str, looks: Sequence[str] = ()) -> None:
        """Says what was done.

        Args:
            bold: the count of it.
            words: the rest.
            looks: name what is to be looked at, each in few words.
        """
        self._bold.setText(bold)
        self._words.set_words(words)
        for at in range(len(self._looks), len(looks)):
            self._add_look(at)
        for at, look in enumerate(self._looks):
            look.set_text(looks[at] if at < len(looks) else "")
            look.setVisible(at < len(looks))
        self._icon.set_icon(*(("warning", "warn") if looks else ("done", "ok")))
        self.setAccessibleName(self.words())
        self._place()
        self._announce()

    def _add_look(self, at: int) -> None:
        look = LinkLabel("", self)
        look.clicked.connect(lambda: self.look_activated.emit(at))
        self._looks.append(look)
        # Made last, it would be reached last in its window: it goes behind the first link, and that behind it.
        self.setTabOrder(self.first, look)
        self.setTabOrder(look, self.first)

    def set_links(self, first: str, second: str) -> None:
        """Names the links at the right."""
        self.first.set_text(first)
        self.second.set_text(second)
        self._place()

    def words(self) -> str:
        """All that it says, but for the links at the right."""
        looks = [look.text() for look in self._looks if look.text()]
        return f"{self._bold.text()} {_BETWEEN.join(filter(None, (*looks, self._words.words())))}".strip()

    def _place(self) -> None:
        """Puts everything in its place, in as many rows as what is to be looked at needs."""
        row, limit = 0, self._place_links()
        x = self._place_at(self._icon, _LEFT, row)
        x = start = self._place_at(self._bold, x + _GAP, row) + _GAP
        for look in (look for look in self._looks if look.text()):
            if (x > start or row == 0) and x + look.sizeHint().width() > limit:
                row, limit = row + 1, self.width() - _RIGHT
                x = start = _LEFT + self._icon.width() + _GAP
            x = self._place_at(look, x, row) + 2 * _GAP
        wanted = min(self._words.sizeHint().width(), scaled(_LEAST_WORDS))
        if x > start and x + wanted > limit:
            row, limit, x = row + 1, self.width() - _RIGHT, _LEFT + self._icon.width() + _GAP
        self._place_at(self._words, x, row, min(self._words.sizeHint().width(), max(limit - x, 0)))
        self.setFixedHeight(scaled(_HEIGHT) + row * scaled(_ROW))

    def _place_links(self) -> int:
        """Puts the links and the close button to the right; returns where they begin."""
        x, wide = self.width() - _RIGHT, 2 * _GAP
        for widget, gap in ((self._close, wide), (self.second, _GAP), (self._dot, _GAP), (self.first, wide)):
            x -= widget.sizeHint().width()
            self._place_at(widget, x, 0)
            x -= gap
        return x

    def _place_at(self, widget: QWidget, x: int, row: int, width: int | None = None) -> int:
        """Puts a widget into a row; returns where it ends."""
        size = widget.sizeHint()
        middle = scaled(_HEIGHT) // 2 + row * scaled(_ROW)
        used = size.width() if width is None else width
        widget.setGeometry(x, middle - size.height() // 2, used, size.height())
        return x + used

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other things fit now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """A line that comes into view is told."""
        super().showEvent(event)
        self._place()
        self._announce()

    def hideEvent(self, event: QHideEvent) -> None:
        """One that was put away is news when it comes back."""
        super().hideEvent(event)
        if self.isHidden():
            self._announcement.renew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current_tokens()
        painter.fillRect(self.rect(), tokens.colour("alt"))
        painter.fillRect(0, 0, self.width(), 1, tokens.colour("border"))

    def _announce(self) -> None:
        self._announcement.tell(self.accessibleName())

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
