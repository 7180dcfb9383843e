"""What is said at a cell while something is typed in it: what arithmetic comes to, or why it is refused."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QTableView, QWidget

from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.columns import LINE_FIELDS
from custlist_desktop.ui.estimates.lines.paste_sentences import doubt_sentence
from custlist_desktop.ui.i18n import number_style
from custlist_desktop.ui.kit.accessibility import LateAnnouncement
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 24
_ARROW: Final = 6
_SIDE: Final = 8
_GAP: Final = 6
_RADIUS: Final = 4
_ARROW_INSET: Final = 16
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Bubble(QWidget):
    """A line of text with an arrow to its cell: dark for a result, red with an icon for a refusal."""

    def __init__(self, parent: QWidget) -> None:
        """``parent`` is the room that it keeps to; hidden at first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text = ""
        self._refusal = False
        self._above = False
        self._arrow = 0
        self._room = parent
        self.hide()

    def text(self) -> str:
        """The words; empty while hidden."""
        return self._text if not self.isHidden() else ""

    @property
    def is_refusal(self) -> bool:
        """Whether the words say why something is refused."""
        return self._refusal

    def say(self, text: str, cell: QRect, *, refusal: bool = False) -> None:
        """Shows ``text`` under ``cell``, a place in the parent, or over it where there is no room."""
        self._text, self._refusal = text, refusal
        self.setAccessibleName(text)
        room = self._room.rect()
        size = self.sizeHint()
        size.setWidth(min(size.width(), room.width() - 8))
        left = max(4, min(cell.right() + 2 - size.width(), room.right() - size.width() - 3))
        self._above = cell.bottom() + 1 + size.height() > room.bottom()
        top = cell.top() - size.height() if self._above else cell.bottom() + 1
        self.setGeometry(QRect(QPoint(left, top), size))
        self._arrow = max(_ARROW + _RADIUS, min(cell.right() - _ARROW_INSET + 2 - left, size.width() - _ARROW_INSET))
        self.show()
        self.raise_()
        self.update()

    def _type(self) -> QFont:
        return fonts.tabular(fonts.caption(fonts.MEDIUM if self._refusal else fonts.SEMIBOLD))

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        width = QFontMetrics(self._type()).horizontalAdvance(self._text) + 2 * _SIDE
        return QSize(width + (icon_size() + _GAP if self._refusal else 0) + 1, scaled(_HEIGHT) + _ARROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(0, 0 if self._above else _ARROW, self.width(), scaled(_HEIGHT))
        ground, ink = ("bad_bg", "bad") if self._refusal else ("tip", "on_tip")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(ground))
        painter.drawRoundedRect(QRectF(box), _RADIUS, _RADIUS)
        tip, base = (self.height(), scaled(_HEIGHT)) if self._above else (0, _ARROW)
        corners = [(self._arrow - _ARROW, base), (self._arrow, tip), (self._arrow + _ARROW, base)]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
        if self._refusal:
            pixmap = icon_pixmap("error", ink, icon_size(), self.devicePixelRatioF())
            painter.drawPixmap(inner.left(), box.top() + (scaled(_HEIGHT) - icon_size()) // 2, pixmap)
            inner.setLeft(inner.left() + icon_size() + _GAP)
        painter.setFont(self._type())
        painter.setPen(tokens.colour(ink))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner.adjusted(0, 0, 1, 0), _LEFT, shown)


class DoubtBubble(QObject):
    """Says at the current cell, if it is doubtful, what is wrong with it and what can be done."""

    def __init__(self, table: QTableView, document: EstimateDocument) -> None:
        """``table`` shows the lines of ``document`` in its rows."""
        super().__init__(table)
        self._table = table
        self._document = document
        self._bubble = Bubble(table)
        self._announcement = LateAnnouncement(table)

    def tell(self, *, is_wanted: bool) -> None:
        """Shows or hides the words; they are wanted while the table has the keyboard and no cell is open."""
        index = self._table.currentIndex()
        lines, name = self._document.content.lines, LINE_FIELDS.get(index.column(), "")
        words = lines[index.row()].doubtful_words(name) if 0 <= index.row() < len(lines) else None
        if not is_wanted or words is None:
            self._bubble.hide()
            return
        cell = self._table.visualRect(index)
        cell.translate(self._table.viewport().pos())
        sentence = doubt_sentence(words, name, lines[index.row()].unit, number_style())
        if sentence != self._bubble.text():
            self._announcement.say(sentence)
        self._bubble.say(sentence, cell)
