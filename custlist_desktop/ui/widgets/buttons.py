"""Buttons. Their looks are in the style sheet, chosen by the dynamic properties ``look`` and ``scale``."""

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from custlist_desktop.ui.icons import ICON_SIZE, icon

Look = Literal["primary", "secondary", "danger", "ghost", "link"]
Scale = Literal["small", "large"]

_ICON_COLOURS: Final[dict[str, str]] = {"primary": "on_accent", "danger": "on_accent", "link": "link"}
_GAP: Final = 4
_SIDES: Final[dict[str | None, int]] = {"small": 28, None: 32, "large": 40}


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
    button = QPushButton(text)
    button.setProperty("look", look)
    if scale is not None:
        button.setProperty("scale", scale)
    if icon_name is not None:
        button.setIcon(icon(icon_name, _ICON_COLOURS.get(look), _GAP))
        button.setIconSize(QSize(ICON_SIZE + _GAP, ICON_SIZE))
    return button


class EntryButton(QPushButton):
    """A button that is an entry of a page: Enter presses it outside a dialog too, as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


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
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        side = _SIDES[scale]
        self.setFixedSize(side, side)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Says what the button does, in the tool tip and to a screen reader."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class MoreButton(IconButton):
    """The three dots that open a menu; visible always, not only under the pointer."""

    def __init__(
        self,
        name: str,
        look: Literal["ghost", "secondary"] = "ghost",
        scale: Scale | None = "small",
        parent: QWidget | None = None,
    ) -> None:
        """``name`` says which menu it opens, such as "Actions for Luc Bélanger"."""
        super().__init__("more", name, look, scale, parent)
