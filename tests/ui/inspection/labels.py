"""What a window calls its controls: the words by which a person would look them up in the guide."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QHeaderView, QLabel, QListView, QMenu, QTableView, QWidget


def labels_of(window: QWidget) -> set[str]:
    """The labels in view: buttons, fields, titles of columns and of dialogs, entries of a menu or of a panel."""
    if isinstance(window, QMenu):
        return {_plain(action.text()) for action in window.actions() if action.text()}
    found = {
        _plain(text) for widget in window.findChildren(QWidget) if widget.isVisible() for text in _labels(widget)
    }
    if isinstance(window, QDialog):
        found.add(_plain(window.windowTitle()))
    return found - {""}


def _labels(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton):
        yield widget.text() or widget.accessibleName()
    elif isinstance(widget, QLabel) and widget.buddy() is not None:
        yield widget.text()
    elif isinstance(widget, QHeaderView) and isinstance(widget.parent(), QTableView):
        model = widget.model()
        for column in range(model.columnCount()):
            if not widget.isSectionHidden(column):
                yield str(model.headerData(column, widget.orientation(), Qt.ItemDataRole.DisplayRole) or "")
    elif isinstance(widget, QListView) and widget.property("look") == "nav":
        for row in range(widget.model().rowCount()):
            yield str(widget.model().index(row, 0).data() or "")


def _plain(text: str) -> str:
    return text.replace("&", "").replace("\u00a0", " ").removesuffix("…").removesuffix("*").strip()
