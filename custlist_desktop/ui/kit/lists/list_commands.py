"""What one can do with every list of a page: search it, and what its header is for with the keyboard too."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, Commands, CommandTable, key_row
from custlist_desktop.ui.kit.lists.controller import ListController
from custlist_desktop.ui.kit.lists.list_columns import ListColumns
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.metrics import scaled

_STEP: Final = 16
_LEFT: Final = 24


class ColumnCan(NamedTuple):
    """What can be done with a column."""

    widen: bool = True
    move_left: bool = True
    move_right: bool = True


def list_commands() -> CommandTable[ColumnCan]:
    """The commands of every list; what can be done with the column is their state."""
    return (
        Command(
            "search",
            icon="search",
            keys="Ctrl+F",
            help=translate("Shortcuts", "Go to the search box"),
            hint=translate("ListPage", "Search"),
        ),
        key_row(
            "Up Down",
            translate("Shortcuts", "Go through the list, from the search box too"),
            translate("ListPage", "Move"),
            id="move",
        ),
        key_row("PgUp PgDown", translate("Shortcuts", "Move one page")),
        key_row("Home End", translate("Shortcuts", "Go to the first or the last row, from the search box with Ctrl")),
        key_row("Shift+F10", translate("Shortcuts", "Open the menu of the chosen row")),
        Command(
            "columns",
            translate("ColumnCommands", "Sort and Columns"),
            "fit",
            "Alt+Down",
            help=translate("Shortcuts", "Sort the list, or change its columns"),
        ),
        Command(
            "move_left",
            translate("ColumnCommands", "Move Column Left"),
            "previous",
            "Alt+Left",
            when=lambda can: can.move_left,
            help=translate("Shortcuts", "Move the column to the left or right"),
        ),
        Command(
            "move_right",
            translate("ColumnCommands", "Move Column Right"),
            "next",
            "Alt+Right",
            when=lambda can: can.move_right,
            help=translate("Shortcuts", "Move the column to the left or right"),
        ),
        Command(
            "wider",
            translate("ColumnCommands", "Wider Column"),
            "add",
            "Ctrl+Shift+Right",
            when=lambda can: can.widen,
            help=translate("Shortcuts", "Make the column wider"),
        ),
        Command(
            "narrower",
            translate("ColumnCommands", "Narrower Column"),
            "fit",
            "Ctrl+Shift+Left",
            when=lambda can: can.widen,
            help=translate("Shortcuts", "Make the column narrower"),
        ),
        Command("reset_columns", translate("ListPage", "Reset Columns"), "undo"),
        key_row("Esc", translate("Shortcuts", "Clear the search"), translate("ListPage", "Clear search"), id="clear"),
        key_row("Esc", hint=translate("ListPage", "Show all"), id="show_all"),
    )


class ListCommands(QObject):
    """The commands of a list. Those of the header mean the column that the keyboard is in."""

    def __init__(
        self,
        page: QWidget,
        table: ListTable,
        model: WindowedTableModel[Any],
        controller: ListController,
        columns: ListColumns,
        focus_search: Callable[[], object],
    ) -> None:
        """The keys work in all of ``page``, those of the columns in ``table`` only."""
        super().__init__(page)
        self._page, self._table, self._model = page, table, model
        self._controller, self._columns = controller, columns
        self._section: int | None = None
        run = {
            "search": focus_search,
            "columns": self._open_menu,
            "move_left": lambda: columns.move(self._meant(), -1),
            "move_right": lambda: columns.move(self._meant(), 1),
            "wider": lambda: columns.widen(self._meant(), scaled(_STEP)),
            "narrower": lambda: columns.widen(self._meant(), -scaled(_STEP)),
            "reset_columns": columns.reset,
        }
        heard_in = dict.fromkeys(("move_left", "move_right", "wider", "narrower"), table)
        self.commands = Commands(page, list_commands(), run, state=ColumnCan(), heard_in=heard_in)

    def show_menu(self, where: QPoint, section: int) -> None:
        """Opens the menu at a global position, and waits until it is closed. ``section`` is what it moves."""
        self._section, columns = section, self._columns
        can = ColumnCan(columns.can_widen(section), columns.can_move(section, -1), columns.can_move(section, 1))
        self.commands.show(can)
        menu = RoundMenu(parent=self._page)
        self._add_orders(menu)
        menu.addSeparator()
        self._add_columns(menu.add_submenu(translate("ColumnCommands", "Columns")))
        self.commands.fill(menu, "move_left", "move_right", "wider", "narrower", "|", "reset_columns")
        menu.setActiveAction(menu.actions()[0])
        menu.exec(where)
        menu.deleteLater()
        self._section = None
        self.commands.show(ColumnCan())  # their keys mean the column that the keyboard is in

    def _add_orders(self, menu: RoundMenu) -> None:
        sorted_by, _descending = self._controller.order
        for section, column in enumerate(self._model.columns):
            if column.key:
                text = translate("ColumnCommands", "Sort by {column}").format(column=column.title)
                action = menu.add(text.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(column.key == sorted_by)
                action.triggered.connect(lambda _checked, at=section: self._controller.sort_by(at))

    def _add_columns(self, menu: RoundMenu) -> None:
        for section, column in enumerate(self._model.columns):
            if column.key:
                action = menu.add(column.title.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(self._columns.is_shown(section))
                action.triggered.connect(lambda shown, at=section: self._columns.show(at, shown))

    def _open_menu(self) -> None:
        header = self._table.horizontalHeader()
        if header.isVisible():
            self.show_menu(header.mapToGlobal(QPoint(_LEFT, header.height())), self._current())

    def _meant(self) -> int:
        return self._current() if self._section is None else self._section

    def _current(self) -> int:
        """The column that the keyboard is in; the first while it is in none."""
        return max(0, self._table.currentIndex().column())
