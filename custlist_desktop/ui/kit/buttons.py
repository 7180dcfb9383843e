"""Buttons. Their looks are in the style sheet, chosen by the dynamic properties ``look`` and ``scale``."""

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.theme.icons import icon, icon_size
from custlist_desktop.ui.theme.metrics import scaled

Look = Literal["primary", "secondary", "danger", "ghost", "link"]
Scale = Literal["small", "large"]

_ICON_COLOURS: Final[dict[str, str]] = {"primary": "on_accent", "danger": "on_accent", "link": "link"}
_GAP: Final = 4
_SIDES: Final[dict[str | None, int]] = {"small": 28, None: 32, "large": 40}


def is_plain_enter(event: QKeyEvent) -> bool:
    """Whether Enter was pressed, on its own. With Ctrl it saves, wherever the keyboard is."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def click_once(button: QAbstractButton, event: QKeyEvent) -> None:
    """Clicks ``button`` for a key that is pressed; one that is held does it no second time."""
    if not event.isAutoRepeat():
        button.click()


class EntryButton(QPushButton):
    """A button that Enter presses outside a dialog too, as Space does. With Ctrl, Enter is the window's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter."""
        if is_plain_enter(event):
            click_once(self, event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Qt's own button in a dialog takes it with any other key held
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of a double click does nothing more: what the first one opened isn't opened twice."""
        event.accept()


def make_button(
    text: str, look: Look = "secondary", icon_name: str | None = None, scale: Scale | None = None
) -> QPushButton:
    """A push button.

    Args:
        text: its words.
        look: primary (one per window), secondary, danger (only beside Cancel), ghost or link (inside panels).
        icon_name: an icon before the words.
        scale: small is 28 px high, large 40; 32 without.
    """
    button = EntryButton(text)
    button.setProperty("look", look)
    if scale is not None:
        button.setProperty("scale", scale)
    if icon_name is not None:
        button.setIcon(icon(icon_name, _ICON_COLOURS.get(look), _GAP))
        button.setIconSize(QSize(icon_size() + _GAP, icon_size()))
    return button


class IconButton(QToolButton):
    """A square button that shows only an icon; its name is the tool tip and what a screen reader says."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        look: Literal["ghost", "secondary"] = "ghost",
        scale: Scale | None = "small",
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            icon_name: the icon.
            name: what the button does.
            look: ghost has no outline at rest.
            scale: small is 28 px, large 40; 32 without.
            parent: the parent.
        """
        super().__init__(parent)
        self.setProperty("look", look)
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(icon_size(), icon_size()))
        side = scaled(_SIDES[scale])
        self.setFixedSize(side, side)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as it does other buttons."""
        if is_plain_enter(event):
            click_once(self, event)
        else:
            super().keyPressEvent(event)

    def set_name(self, name: str) -> None:
        """Says what the button does, in the tool tip and to a screen reader."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class MoreButton(IconButton):
    """The three dots that open a menu; visible always, not only under the pointer."""

    def __init__(
        self, name: str, look: Literal["ghost", "secondary"] = "ghost", scale: Scale | None = "small"
    ) -> None:
        """``name`` says which menu it opens, such as "Actions for Luc Bélanger"."""
        super().__init__("more", name, look, scale)

    def set_name(self, name: str) -> None:
        """Says which menu it opens, and to a screen reader that it is one."""
        super().set_name(name)
        self.setAccessibleDescription(translate("MoreButton", "Opens a menu"))
