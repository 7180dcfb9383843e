"""Files dropped on a page or an area: one file of this computer is taken, and the place shows that it will be."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled


def dropped_file(event: QDropEvent) -> Path | None:
    """The one file of this computer that is being dropped; None for anything else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class FileDrop(QObject):
    """Lets files be dropped on a widget, whatever is in it. Keep it: it works as long as it lives."""

    file_dropped = Signal(object)
    """The Path of the file."""
    hovered_changed = Signal(bool)
    """A file that will be taken is over the widget, or no longer."""

    def __init__(self, widget: QWidget) -> None:
        """Files are taken until `set_allowed` says otherwise."""
        super().__init__(widget)
        self._widget = widget
        self._allowed = True
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def set_allowed(self, allowed: bool) -> None:
        """Whether files are taken now."""
        self._allowed = allowed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags and drops on the widget."""
        if watched is not self._widget:
            return False
        if isinstance(event, QDragEnterEvent):
            return self._on_entered(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hovered_changed.emit(False)
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._on_dropped(event)
        return False

    def _on_entered(self, event: QDragEnterEvent) -> bool:
        if not self._allowed or dropped_file(event) is None:
            return False
        event.acceptProposedAction()
        self.hovered_changed.emit(True)
        return True

    def _on_dropped(self, event: QDropEvent) -> bool:
        self.hovered_changed.emit(False)
        path = dropped_file(event)
        if not self._allowed or path is None:
            return False
        event.acceptProposedAction()
        self.file_dropped.emit(path)
        return True


class DropVeil(QWidget):
    """Lies over a page while a file is held over it, and says what letting go of it does."""

    def __init__(self, page: QWidget) -> None:
        """Hidden until `show_over`."""
        super().__init__(page)
        self._page = page
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, text: str) -> None:
        """Covers the whole page, and says ``text``; without it, uncovers the page."""
        self._text = text
        self.setGeometry(self._page.rect())
        self.setVisible(bool(text))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.colour("base"))
        veil.setAlphaF(0.85)
        painter.fillRect(self.rect(), veil)
        painter.setBrush(tokens.colour("info_bg"))
        painter.setPen(QPen(tokens.colour("focus"), 2))
        painter.setFont(fonts.lead())
        width = painter.fontMetrics().horizontalAdvance(self._text) + 64
        height = scaled(72)
        box = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(tokens.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
