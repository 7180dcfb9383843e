"""The panel at the left of Account Settings."""

from typing import Any, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

_ROW: Final = 36
_ICON: Final = Qt.ItemDataRole.UserRole
_KEY: Final = Qt.ItemDataRole.UserRole + 1


class _EntryDelegate(QStyledItemDelegate):
    """Paints an entry: an icon and a word, on a round ground when it is current."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect.adjusted(0, 2, 0, -2)
        selected = bool(option_.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option_.state & QStyle.StateFlag.State_MouseOver)
        tokens = current_tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(tokens.colour("press" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if selected and self._panel.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(tokens.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)
        ink = "text" if selected or hovered else "muted"
        pixmap = icon_pixmap(str(index.data(_ICON)), ink, icon_size(), painter.device().devicePixelRatio())
        painter.drawPixmap(rect.left() + 11, rect.top() + (rect.height() - icon_size()) // 2, pixmap)
        painter.setFont(fonts.body(fonts.SEMIBOLD if selected else fonts.NORMAL))
        painter.setPen(tokens.colour("text"))
        words = rect.adjusted(24 + icon_size(), 0, -8, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt's override."""
        return QSize(0, scaled(_ROW))


class SettingsPanel(QListWidget):
    """The entries, chosen with the arrow keys or the mouse."""

    entry_shown = Signal(str)
    """The key of an entry that became current."""
    entry_activated = Signal(str)
    """The key of an entry that was clicked, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `add_entry`."""
        super().__init__(parent)
        self._keys: list[str] = []
        self.setAccessibleName(translate("AccountSettingsPage", "Account Settings"))
        self.setProperty("look", "nav")
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemClicked.connect(self._on_item_clicked)

    def add_entry(self, key: str, icon_name: str, text: str) -> None:
        """Adds an entry at the end."""
        item = QListWidgetItem(text)
        item.setData(_ICON, icon_name)
        item.setData(_KEY, key)
        self._keys.append(key)
        self.addItem(item)

    def set_current(self, key: str) -> None:
        """Makes an entry current; KeyError if there is none."""
        self.setCurrentRow(self._keys.index(key) if key in self._keys else _missing(key))

    def current_key(self) -> str:
        """The key of the current entry; empty if there is none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter activates the current entry."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.entry_activated.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def _on_current_item_changed(self) -> None:
        self.entry_shown.emit(self.current_key())

    def _on_item_clicked(self) -> None:
        self.entry_activated.emit(self.current_key())


def _missing(key: str) -> int:
    raise KeyError(key)
