"""A line at the foot of a list that says what was just done there, and offers what can be done about it."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from custlist_desktop.ui.accessibility import ShownAnnouncement
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.widgets.buttons import IconButton
from custlist_desktop.ui.widgets.icon_label import IconLabel
from custlist_desktop.ui.widgets.link_label import LinkLabel
from custlist_desktop.ui.widgets.styling import make_label

_HEIGHT: Final = 40
_GAP: Final = 8


class _Words(QLabel):
    """One line that gives way to what stands beside it: cut at its end, with the whole in a tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

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


class QuietLine(Retranslated, QFrame):
    """An icon, a count in bold, plain words; at most one thing to look at; two links at the right; close.

    A screen reader hears it once while it is in view. Hidden at first.
    """

    look_activated = Signal()
    """What is to be looked at was clicked."""
    first_activated = Signal()
    second_activated = Signal()
    closed = Signal()
    """The close button was clicked; the line has hidden itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Says nothing yet."""
        super().__init__(parent)
        self._bold = make_label(role="section")
        self._words = _Words()
        self._look_icon = IconLabel("warning", "warn")
        self._look, self._first, self._second = LinkLabel(), LinkLabel(), LinkLabel()
        self._dot = make_label("·", role="muted")
        self._close = IconButton("clear", "")
        self._announcement = ShownAnnouncement(self)
        self._build_layout()
        self._look.activated.connect(self.look_activated)
        self._first.activated.connect(self.first_activated)
        self._second.activated.connect(self.second_activated)
        self._close.clicked.connect(self._on_close_clicked)
        self.retranslate()
        self.hide()

    def _build_layout(self) -> None:
        self.setFixedHeight(scaled(_HEIGHT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 1, 16, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(IconLabel("done", "ok"))
        layout.addWidget(self._bold)
        layout.addWidget(self._words, 0)
        layout.addSpacing(_GAP)
        layout.addWidget(self._look_icon)
        layout.addWidget(self._look)
        layout.addStretch(1)
        for link in (self._look, self._first, self._second):
            link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget in (self._first, self._dot, self._second):
            layout.addWidget(widget)
        layout.addSpacing(_GAP)
        layout.addWidget(self._close)

    def say(self, bold: str, words: str, look: str = "") -> None:
        """Says what was done.

        Args:
            bold: the count of it.
            words: the rest.
            look: names what is to be looked at; empty where there is nothing.
        """
        self._bold.setText(bold)
        self._words.set_words(words)
        self._look.set_text(look)
        self._look.setVisible(bool(look))
        self._look_icon.setVisible(bool(look))
        self.setAccessibleName(f"{bold} {words}".strip())
        self._announce()

    def set_links(self, first: str, second: str) -> None:
        """Names the links at the right."""
        self._first.set_text(first)
        self._second.set_text(second)

    def words(self) -> str:
        """All that it says, but for the links at the right."""
        return " ".join(filter(None, (self.accessibleName(), self._look.text())))

    def retranslate(self) -> None:
        """Names the close button; what else is said is the caller's."""
        self._close.set_name(translate("InlineMessage", "Close this message"))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: a line that comes into view is told."""
        super().showEvent(event)
        self._announce()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's override: one that was put away is news when it comes back."""
        super().hideEvent(event)
        if self.isHidden():
            self._announcement.renew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's override: the ground, and a line above it."""
        painter, tokens = QPainter(self), current_tokens()
        painter.fillRect(self.rect(), tokens.colour("alt"))
        painter.fillRect(0, 0, self.width(), 1, tokens.colour("border"))

    def _announce(self) -> None:
        self._announcement.tell(self.accessibleName(), self._look.text())

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
