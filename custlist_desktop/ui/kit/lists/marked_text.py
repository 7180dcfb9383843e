"""Text with the matches of a search marked, painted the same way in tables, details and pickers."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from custlist_desktop.domain.search import highlight_spans
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.theme.appearance import current_tokens

Highlights = tuple[str, ...]

_EDGE: Final = 1.5
_RADIUS: Final = 2.0
_FLAGS: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def paint_marked_text(painter: QPainter, rect: QRect, text: str, highlights: Highlights) -> int:
    """Paints one line of text, elided to fit, with what matches ``highlights`` marked under it.

    Font and colour are the painter's.

    Returns:
        the width of the painted text in pixels.
    """
    metrics = painter.fontMetrics()
    paint_whole_text(painter, rect, fitting_text(metrics, text, rect.width()), highlights)
    return min(metrics.horizontalAdvance(text), rect.width())


def fitting_text(metrics: QFontMetrics, text: str, room: int) -> str:
    """A text as it is shown in ``room`` pixels: elided only where it is wider by a whole pixel."""
    fits = metrics.horizontalAdvance(text) <= room
    return text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def paint_whole_text(painter: QPainter, rect: QRect, shown: str, highlights: Highlights) -> None:
    """The same for a text that fits, or was elided before."""
    if highlights:
        _paint_marks(painter, rect, painter.fontMetrics(), shown, highlights)
    painter.drawText(rect, _FLAGS, shown)


def _paint_marks(painter: QPainter, rect: QRect, metrics: QFontMetrics, shown: str, highlights: Highlights) -> None:
    spans = highlight_spans(shown.removesuffix("…"), highlights)
    if not spans:
        return
    tokens = current_tokens()
    tint, edge = tokens.colour("match"), tokens.colour("match_edge")
    top = rect.top() + (rect.height() - metrics.height()) / 2 - 1
    height = metrics.height() + 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for start, end in spans:
        left = rect.left() + metrics.horizontalAdvance(shown[:start])
        right = rect.left() + metrics.horizontalAdvance(shown[:end])
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(left - 1, top, right - left + 2, height), _RADIUS, _RADIUS)
        painter.setBrush(edge)
        painter.drawRect(QRectF(left - 1, top + height - _EDGE, right - left + 2, _EDGE))
    painter.restore()


class MarkedLabel(QWidget):
    """One line of text with matches marked; elided text has a tool tip."""

    def __init__(self, font: QFont | None = None, colour: str = "text") -> None:
        """
        Args:
            font: the type style; the application's without.
            colour: the token of the text.
        """
        super().__init__()
        if font is not None:
            self.setFont(font)
        self._text = ""
        self._colour = colour
        self._highlights: Highlights = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The whole text, elided or not."""
        return self._text

    def set_text(self, text: str, highlights: Highlights = ()) -> None:
        """Shows ``text`` with what matches ``highlights`` marked."""
        self._text, self._highlights = text, highlights
        self.setAccessibleName(text)
        self._show_tip()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits now needs no tool tip any more."""
        super().resizeEvent(event)
        self._show_tip()

    def _show_tip(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self._text) > self.width()
        self.setToolTip(self._text if is_cut else "")

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 4, metrics.height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_tokens().colour(self._colour if self.isEnabled() else "disabled"))
        paint_marked_text(painter, self.rect().adjusted(1, 0, 0, 0), self._text, self._highlights)


class MarkedLines(MarkedLabel):
    """A `MarkedLabel` that breaks into a few lines; the last one is elided where it isn't enough."""

    def __init__(self, font: QFont, most_lines: int) -> None:
        """``most_lines`` is from 1 on."""
        super().__init__(font)
        self._most_lines = most_lines
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _show_tip(self) -> None:
        lines = self._lines(self.width())
        self.setToolTip(self._text if lines and lines[-1].endswith("…") and not self._text.endswith("…") else "")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * self.fontMetrics().lineSpacing() + 4

    def _lines(self, width: int) -> list[str]:
        """The text in lines of ``width`` pixels."""
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - 2))
            start = _in_python(self._text, line.textStart())
            if len(lines) + 1 == self._most_lines:
                lines.append(fitting_text(self.fontMetrics(), self._text[start:], width - 1))
                break
            lines.append(self._text[start : _in_python(self._text, line.textStart() + line.textLength())].rstrip())
        layout.endLayout()
        return lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_tokens().colour(self._colour if self.isEnabled() else "disabled"))
        height = self.fontMetrics().lineSpacing()
        for number, line in enumerate(self._lines(self.width())):
            rect = QRect(1, 2 + number * height, self.width() - 1, height)
            paint_marked_text(painter, rect, line, self._highlights)


def _in_python(text: str, units: int) -> int:
    """How many characters of ``text`` stand before a position of Qt's, which counts in UTF-16."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le"))


class MarkedLink(LinkLabel):
    """A link with matches marked."""

    def __init__(self) -> None:
        """Empty until ``set_marked_text``."""
        self._highlights: Highlights = ()
        super().__init__("")

    def set_marked_text(self, text: str, highlights: Highlights) -> None:
        """Shows ``text`` as a link, with what matches ``highlights`` marked."""
        self._highlights = highlights
        self.set_text(text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(current_tokens().colour("link"))
        paint_marked_text(painter, self.rect().adjusted(1, 0, -1, 0), self.text(), self._highlights)
