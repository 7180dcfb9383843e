"""Actions: one for each thing that can be done, the same in menus, on keys and on buttons."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.icons import icon

_CHILDREN: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut


def make_action(
    owner: QObject, icon_name: str, keys: str = "", where: QWidget | None = None, colour: str = "text"
) -> QAction:
    """An action without words; ``owner`` names it.

    Args:
        owner: keeps it alive.
        icon_name: its icon.
        keys: its key, in portable names; menus show it.
        where: the key works in this widget and all that is in it; without it, something else listens for the key.
        colour: the token of the icon, such as "bad" for Delete.
    """
    action = QAction(owner)
    action.setIcon(icon(icon_name, colour))
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(_CHILDREN)
        action.setShortcutVisibleInContextMenu(True)
    if where is not None:
        where.addAction(action)
    return action
