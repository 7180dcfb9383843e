"""Menus with round corners whose keys stand at the right, muted, and whose entries have a letter each."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from custlist_desktop.ui.kit.access_letters import choose_letters, marked_letter, with_mark
from custlist_desktop.ui.kit.keycap import native_key_name, portable_key
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon, icon_size
from custlist_desktop.ui.theme.metrics import scaled, screen_area

_RIGHT: Final = 14
_SIDES: Final = 43  # the icon with the room around it, and the room at the right
_GAP: Final = 24
_MODIFIERS: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class RoundMenu(QMenu):
    """A menu as the style sheet draws it, plus the keys, which Qt can't colour apart from the words.

    A letter chooses an entry, as in every menu. The letters are underlined once a key is pressed in the menu: whoever
    uses the pointer doesn't see them.
    """

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
        self._is_beside_widget = False
        self._places: dict[QAction, int] = {}
        self._letters_drawn = False

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
            action.setShortcut(portable_key(keys))
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

    def popup_below(
        self, widget: QWidget, gap: int = 4, edge: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight
    ) -> None:
        """Opens the menu under ``widget``, or over it where only there is room in the window.

        Args:
            widget: what was pressed.
            gap: pixels between the two.
            edge: which edges are aligned: AlignRight or AlignLeft.
        """
        size, area = self.sizeHint(), self._area()
        x = 0 if edge is Qt.AlignmentFlag.AlignLeft else widget.width() - size.width()
        below = widget.mapToGlobal(QPoint(x, widget.height() + gap))
        above = widget.mapToGlobal(QPoint(x, -gap - size.height()))
        has_room = below.y() + size.height() - 1 <= area.bottom() or above.y() < area.top()
        self._is_beside_widget = True
        self.popup(below if has_room else above)
        if self.actions():
            self.setActiveAction(self.actions()[0])  # so that Enter and the arrows work from the first entry on

    def sizeHint(self) -> QSize:
        """Keeps keys and arrows away from the words: Qt's own width has no gap between the longest of both."""
        metrics = self.fontMetrics()
        beside = [metrics.horizontalAdvance(shown) for each in self.actions() if (shown := self._shown_keys(each))]
        beside += [icon_size() for each in self.actions() if each.menu() is not None]
        if beside:
            words = max(metrics.horizontalAdvance(each.text().split("\t")[0]) for each in self.actions())
            self.setMinimumWidth(max(self.minimumWidth(), words + max(beside) + scaled(_SIDES) + _GAP))
        return super().sizeHint()

    def _area(self) -> QRect:
        """What the menu stays in: the window that it is of, as far as that is on its screen."""
        above = self.parentWidget()
        while isinstance(above, QMenu):
            above = above.parentWidget()
        screen = screen_area(self if above is None else above)
        return screen if above is None else above.window().geometry().intersected(screen)

    def _move_into(self, area: QRect) -> None:
        """Moves the menu into ``area`` where it fits; a submenu rather opens at the other side of its menu."""
        shown, above = self.geometry(), self.parentWidget()
        x, y = shown.x(), shown.y()
        is_beyond = shown.right() > area.right()
        if isinstance(above, QMenu) and above.isVisible() and (is_beyond or shown.x() < above.x()):
            x = above.x() - shown.width()  # where Qt puts it itself, it covers the icons of the menu above
        elif is_beyond:
            x = area.right() + 1 - shown.width()
        if shown.width() <= area.width():
            x = max(x, area.left())
        if shown.height() <= area.height() and not self._is_beside_widget:
            y = max(min(y, area.bottom() + 1 - shown.height()), area.top())
        if x >= area.left():
            self.move(x, y)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Leaves the keys out of what the style draws."""
        super().initStyleOption(option, action)
        text: str = option.text
        words = text.split("\t")[0]
        option.text = with_mark(words, self._places[action]) if self._draws_letter(action) else words

    def _draws_letter(self, action: QAction) -> bool:
        return self._letters_drawn and self._places.get(action, -1) >= 0

    def showEvent(self, event: QShowEvent) -> None:
        """Gives each entry its letter, and the menu its place in the window."""
        self._move_into(self._area())
        entries = [action for action in self.actions() if action.isVisible() and not action.isSeparator()]
        self._places = dict(zip(entries, choose_letters([action.text() for action in entries]), strict=True))
        above = self.parentWidget()
        alt = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        self._letters_drawn = alt or (isinstance(above, RoundMenu) and above.isVisible() and above.draws_letters())
        super().showEvent(event)

    def draws_letters(self) -> bool:
        """Whether the letters are underlined now."""
        return self._letters_drawn

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses its entry; any key shows the letters."""
        if not self._letters_drawn:
            self._letters_drawn = True
            self.update()
        action = self._action_of(event.text().lower()) if not event.modifiers() & ~_MODIFIERS else None
        if action is None:
            super().keyPressEvent(event)
            return
        self.setActiveAction(action)
        enter = QKeyEvent(event.type(), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        super().keyPressEvent(enter)  # as Qt does it: a submenu opens, anything else is done and the menus close
        event.accept()

    def _action_of(self, letter: str) -> QAction | None:
        for action, place in self._places.items():
            own = action.text()[place : place + 1].lower() if place >= 0 else marked_letter(action.text())
            if letter and own == letter and action.isEnabled():
                return action
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
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
        return native_key_name(action.shortcut().toString(QKeySequence.SequenceFormat.PortableText))
