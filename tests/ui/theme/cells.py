"""Reads what delegates paint: the cells of every list in view, in every state and both appearances."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QStyle, QWidget

from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController
from tests.gallery.settling import settle
from tests.ui.theme.painted import ground_of, paint_cell, unreadable_ink

SCREENS: Final = (
    "customers-search",
    "estimates-search",
    "settings-users",
    "settings-company",
    "estimate-editor",
    "estimate-customer-picker",
    "issued-proposals",
    "import-columns",
    "import-check",
    "duplicates",
    "restore",
    "sign-in",
)
_State = QStyle.StateFlag
STATES: Final[dict[str, QStyle.StateFlag]] = {
    "at rest": _State.State_Active,
    "under the pointer": _State.State_Active | _State.State_MouseOver,
    "selected": _State.State_Active | _State.State_Selected,
    "selected in an inactive window": _State.State_Selected,
}
_ROWS: Final = 3


class CellReader:
    """Reads the cells of every list in view, in both appearances."""

    def __init__(self, appearance: AppearanceController) -> None:
        self.found: list[str] = []
        self.screens: set[str] = set()
        self.delegates: set[str] = set()
        self._appearance = appearance

    def visit(self, name: str, shown: QWidget) -> None:
        """Looks at a window, if it is one of `SCREENS`; the appearance is light again afterwards."""
        if name not in SCREENS:
            return
        self.screens.add(name)
        for choice in (Appearance.DARK, Appearance.LIGHT):
            self._appearance.apply(choice)
            settle()
            for view in shown.findChildren(QAbstractItemView):
                if view.isVisible() and view.model() is not None:
                    self._read(f"{name}, {choice}", view)

    def _read(self, place: str, view: QAbstractItemView) -> None:
        model, ground = view.model(), ground_of(view)
        for row in range(min(_ROWS, model.rowCount())):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                index = model.index(row, column)
                if not view.visualRect(index).isEmpty():
                    self._read_cell(place, view, index, ground)

    def _read_cell(self, place: str, view: QAbstractItemView, index: QModelIndex, ground: QColor) -> None:
        delegate = view.itemDelegateForIndex(index)
        self.delegates.add(type(delegate).__name__)
        for state, flags in STATES.items():
            with_state(delegate, index, flags)
            for contrast in unreadable_ink(paint_cell(view, index, ground, flags)):
                text = index.data(Qt.ItemDataRole.DisplayRole)
                self.found.append(f"{place}: “{text}”, column {index.column()}, {state}: {contrast:.2f}")
        with_state(delegate, QModelIndex(), _State.State_Active)


def with_state(delegate: object, index: QModelIndex, flags: QStyle.StateFlag) -> None:
    """Tells a delegate of ours where the pointer is, and whether its window is active, as its table does."""
    row, column = (index.row(), index.column()) if flags & _State.State_MouseOver else (-1, -1)
    for name, value in (
        ("hovered_row", row),
        ("hovered", (row, column)),
        ("window_is_active", bool(flags & _State.State_Active)),
    ):
        if hasattr(delegate, name):
            setattr(delegate, name, value)
