"""Menus with round corners whose keys stand at the right, muted."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from custlist_desktop.ui.icons import icon
from custlist_desktop.ui.theme.appearance import current_tokens

_RIGHT: Final = 14


class RoundMenu(QMenu):
    """A menu as the style sheet draws it, plus the keys, which Qt can't colour apart from the words."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """``title`` names a submenu in the menu above it."""
        super().__init__(title, parent)
        # The window itself is a rectangle; its corners have to stay unpainted.
        self.setWindowFlags(
            self.windowFlags()
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.NoDropShadowWindowHint
            | Qt.WindowType.Popup
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setToolTipsVisible(True)

    def add(self, text: str, icon_name: str | None = None, keys: str = "", colour: str = "text") -> QAction:
        """Adds an entry.

        Args:
            text: its words.
            icon_name: its icon.
            keys: the key that does the same, in portable names; shown, and bound while the menu's parent lives
                only if the caller adds the action there too.
            colour: the token of the icon, such as "bad" for Delete.
        """
        action = QAction(text, self)
        if icon_name is not None:
            action.setIcon(icon(icon_name, colour))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
        self.addAction(action)
        return action

    def add_submenu(self, text: str, icon_name: str | None = None) -> "RoundMenu":
        """Adds an entry that opens a menu, which is returned."""
        menu = RoundMenu(text, self)
        if icon_name is not None:
            menu.setIcon(icon(icon_name, "text"))
        self.addMenu(menu)
        return menu

    def popup_below(self, widget: QWidget, gap: int = 4) -> None:
        """Opens the menu under ``widget``, their right edges aligned, as far as the screen allows."""
        size = self.sizeHint()
        corner = widget.mapToGlobal(QPoint(widget.width() - size.width(), widget.height() + gap))
        self.popup(corner)
        if self.actions():
            self.setActiveAction(self.actions()[0])  # so that Enter and the arrows work from the first entry on

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Qt's override: leaves the keys out of what the style draws."""
        super().initStyleOption(option, action)
        text: str = option.text
        option.text = text.split("\t")[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: draws the keys over the finished menu."""
        super().paintEvent(event)
        painter = QPainter(self)
        tokens = current_tokens()
        for action in self.actions():
            keys = self._shown_keys(action)
            if not keys:
                continue
            painter.setPen(tokens.colour("muted" if action.isEnabled() else "disabled"))
            rect: QRect = self.actionGeometry(action).adjusted(0, 0, -_RIGHT, 0)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)

    @staticmethod
    def _shown_keys(action: QAction) -> str:
        if action.isSeparator() or action.menu() is not None or action.shortcut().isEmpty():
            return ""
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
