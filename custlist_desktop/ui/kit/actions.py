"""Actions: one for each thing that can be done, the same in menus, on keys and on buttons."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.theme.icons import icon


def make_action(
    owner: QObject,
    icon_name: str,
    keys: str = "",
    where: QWidget | None = None,
    colour: str = "text",
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QAction:
    """An action without words; ``owner`` names it.

    Args:
        owner: keeps it alive.
        icon_name: its icon.
        keys: its key, in portable names; menus show it.
        where: the key works in the whole window while this widget is in view, wherever the keyboard is; without it,
            something else listens for the key. A text that has the keyboard gets what it needs itself, such as Del.
        colour: the token of the icon, such as "bad" for Delete.
        context: another one for a key that means the widget with the keyboard alone.
    """
    action = QAction(owner)
    action.setIcon(icon(icon_name, colour))
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(context)
        action.setShortcutVisibleInContextMenu(True)
    if where is not None:
        where.addAction(action)
    return action
