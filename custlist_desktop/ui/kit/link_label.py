"""A link: text that does something, with the keyboard as well."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from custlist_desktop.ui.kit.buttons import click_once, is_plain_enter
from custlist_desktop.ui.theme.appearance import current_tokens


class LinkLabel(QAbstractButton):
    """Text in the link colour, underlined under the pointer and with focus. Elided text has a tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """``text`` is shown exactly; ``&`` is no access key."""
        super().__init__(parent)
        self._text = ""
        self._refusal = self._hint = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows ``text``, which is the accessible name too."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
        self._update_tool_tip()

    def set_refusal(self, refusal: str) -> None:
        """Disables the link and says in its tool tip who may follow it; nothing enables it again."""
        self._refusal = refusal
        self.setEnabled(not refusal)
        self.setAccessibleDescription(refusal)
        self._update_tool_tip()

    def set_hint(self, hint: str) -> None:
        """Says more in the tool tip."""
        self._hint = hint
        self._update_tool_tip()

    def text(self) -> str:
        """The whole text, elided or not."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 4, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = min(self.sizeHint().width(), metrics.horizontalAdvance("MMM…"))
        return QSize(width, metrics.height() + 2)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Whether the text is elided may have changed."""
        self._update_tool_tip()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates a link, as Space does."""
        if is_plain_enter(event):
            click_once(self, event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = current_tokens()
        font = self.font()
        font.setUnderline(self.isEnabled() and (self.underMouse() or self.hasFocus()))
        painter.setFont(font)
        painter.setPen(QPen(tokens.colour("link" if self.isEnabled() else "disabled")))
        rect = self.rect().adjusted(1, 0, -1, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._elided())

    def _elided(self) -> str:
        return self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - 2)

    def _update_tool_tip(self) -> None:
        self.setToolTip(self._refusal or self._hint or (self._text if self._elided() != self._text else ""))
