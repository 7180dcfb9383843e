"""What a screen reader could not say of a window: controls without a name, a fitting role or a difference."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QScrollBar,
    QTableView,
    QTextEdit,
    QWidget,
    QWidgetAction,
)

_Role = QAccessible.Role
_Text = QAccessible.Text

# Roles that tell a person nothing of what can be done there.
_SPEECHLESS: Final = {
    _Role.NoRole,
    _Role.Client,
    _Role.Pane,
    _Role.Border,
    _Role.Graphic,
    _Role.StaticText,
    _Role.Grouping,
    _Role.LayeredPane,
    _Role.Canvas,
}
_ALWAYS_NAMED: Final = {
    _Role.Button,
    _Role.ButtonMenu,
    _Role.ButtonDropDown,
    _Role.CheckBox,
    _Role.RadioButton,
    _Role.ComboBox,
    _Role.EditableText,
    _Role.SpinBox,
    _Role.Slider,
    _Role.ProgressBar,
    _Role.Link,
    _Role.PageTabList,
    _Role.Table,
    _Role.Tree,
    _Role.List,
}
_NOT_AT_ALL: Final = Qt.TextInteractionFlag.NoTextInteraction
_MOUSE: Final = ("mousePressEvent", "mouseReleaseEvent")


def unnamed(window: QWidget) -> list[str]:
    """What is wrong with the names and roles of a window's visible controls, a sentence for each.

    Args:
        window: a window, dialog or menu that is shown.

    Returns:
        Sentences that name the widget by its class and its name or text; none if a screen reader can say all.
    """
    found = [] if _is_titled(window) else [f"{type(window).__name__} is a window without a title"]
    if isinstance(window, QMenu):
        return found + _menu_faults(window)
    seen: dict[tuple[object, ...], QWidget] = {}
    for widget in _controls(window):
        found.extend(_faults(widget))
        key = (said_role(widget), said_name(widget), _surroundings(widget, window))
        other = seen.setdefault(key, widget)
        if other is not widget and said_name(widget):
            found.append(f"{_shown(widget)} is named like another {said_role(widget).name} beside it")
    return found


def interface_of(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader sees of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, f"{widget} is nothing to a screen reader"
    return interface


def said_role(widget: QWidget) -> QAccessible.Role:
    """What a screen reader takes a widget for."""
    return interface_of(widget).role()


def said_name(widget: QWidget) -> str:
    """The words by which a screen reader names a widget: those of its label, else its own."""
    interface = interface_of(widget)
    labels = [each.text(_Text.Name) for each, _ in interface.relations(QAccessible.RelationFlag.Label)]
    if isinstance(widget, QComboBox):
        # Its own name is its value, whatever accessibleName says.
        return " ".join(labels)
    return " ".join(labels) or interface.text(_Text.Name)


def _controls(window: QWidget) -> Iterator[QWidget]:
    """The visible widgets of the window that a person works with, each once."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or _is_inner_part(widget):
            continue
        takes_keys = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if takes_keys or _takes_the_pointer(widget) or said_role(widget) in _ALWAYS_NAMED:
            yield widget


def _is_inner_part(widget: QWidget) -> bool:
    """Whether a widget is a part of Qt's own of another, which speaks for it."""
    if isinstance(widget, QHeaderView | QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return True
    # A combo's list, and the field inside an editable combo or a spin box, which forwards the focus to it.
    return parent is not None and (isinstance(parent, QComboBox) or parent.focusProxy() is widget)


def _takes_the_pointer(widget: QWidget) -> bool:
    """Whether the program itself makes something of clicks on a widget, which Qt knows nothing about."""
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        return False
    classes = [each for each in type(widget).__mro__ if each.__module__.startswith("custlist_desktop")]
    return any(name in vars(each) for each in classes for name in _MOUSE)


def _faults(widget: QWidget) -> Iterator[str]:
    if not said_name(widget).strip():
        yield f"{_shown(widget)} has no name"
    role = said_role(widget)
    if role in _SPEECHLESS and not _is_read_text(widget) and not _is_described_area(widget):
        yield f"{_shown(widget)} takes clicks or keys as a {role.name}, which tells nobody what it is"
    if isinstance(widget, QTableView):
        yield from _table_faults(widget)


def _is_read_text(widget: QWidget) -> bool:
    """Whether there is nothing to do with a text but read and copy it."""
    if isinstance(widget, QLabel):
        return widget.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable == _NOT_AT_ALL
    return isinstance(widget, QTextEdit) and widget.isReadOnly()


def _is_described_area(widget: QWidget) -> bool:
    """Whether a painted area, which has no role of its own in Qt, says in words what it is."""
    return isinstance(widget, QAbstractScrollArea) and bool(widget.accessibleDescription())


def _table_faults(table: QTableView) -> Iterator[str]:
    model = table.model()
    if model is None or (model.columnCount() == 1 and table.horizontalHeader().isHidden()):
        return  # a list: its name says what its rows are
    for column in range(model.columnCount()):
        if table.isColumnHidden(column):
            continue
        titles = [
            model.headerData(column, Qt.Orientation.Horizontal, role)
            for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        ]
        if not any(titles):
            yield f"{_shown(table)} has no title over its column {column}"


def _menu_faults(menu: QMenu) -> list[str]:
    return [
        f"Entry {place} of {_shown(menu)} has no name"
        for place, action in enumerate(menu.actions())
        if action.isVisible()
        and not (action.isSeparator() or action.text().strip() or isinstance(action, QWidgetAction))
    ]


def _is_titled(window: QWidget) -> bool:
    if isinstance(window, QMenu) or window.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
        return True
    return bool(window.windowTitle().strip())


def _surroundings(widget: QWidget, window: QWidget) -> tuple[str, ...]:
    """The names of what a widget is in: two controls of one name in different groups can be told apart."""
    names = [interface_of(widget).text(_Text.Description)]
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if not isinstance(parent, QAbstractItemView) and (name := interface_of(parent).text(_Text.Name)):
            names.append(name)
        parent = parent.parentWidget()
    return tuple(names)


def _shown(widget: QWidget) -> str:
    text = widget.accessibleName() or (str(widget.text()) if hasattr(widget, "text") else "")
    where = "" if text else f" in {_where(widget)}"
    return f"{type(widget).__name__} “{text}”{where}"


def _where(widget: QWidget) -> str:
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 4:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return ", ".join(parents)
