"""What one can do with every list of a page: search it, and what its header is for with the keyboard too."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, Commands, CommandTable, key_row
from custlist_desktop.ui.kit.lists.column_widths import ColumnWidths
from custlist_desktop.ui.kit.lists.controller import ListController
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.metrics import scaled

_STEP: Final = 16
_LEFT: Final = 24


def list_commands() -> CommandTable[bool]:
    """The commands of every list; whether the column can be wider or narrower is their state."""
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
        key_row("PgUp PgDown", translate("Shortcuts", "Go through it in great steps")),
        key_row("Shift+F10", translate("Shortcuts", "Open the menu of the chosen row")),
        Command(
            "columns",
            translate("ColumnCommands", "Sort and Columns"),
            "fit",
            "Alt+Down",
            help=translate("Shortcuts", "Sort the list, or change its columns"),
        ),
        Command(
            "wider",
            translate("ColumnCommands", "Wider Column"),
            "add",
            "Ctrl+Shift+Right",
            when=lambda can_widen: can_widen,
            help=translate("Shortcuts", "Make the column wider"),
        ),
        Command(
            "narrower",
            translate("ColumnCommands", "Narrower Column"),
            "fit",
            "Ctrl+Shift+Left",
            when=lambda can_widen: can_widen,
            help=translate("Shortcuts", "Make the column narrower"),
        ),
        Command("reset_columns", translate("ListPage", "Reset Columns"), "fit"),
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
        widths: ColumnWidths,
        focus_search: Callable[[], object],
        reset_columns: Callable[[], object],
    ) -> None:
        """The keys work in all of ``page``, those of the widths in ``table`` only."""
        super().__init__(page)
        self._page, self._table, self._model = page, table, model
        self._controller, self._widths = controller, widths
        self._section: int | None = None
        run = {
            "search": focus_search,
            "columns": self._open_menu,
            "wider": self._widen,
            "narrower": self._narrow,
            "reset_columns": reset_columns,
        }
        self.commands = Commands(page, list_commands(), run, state=True, heard_in={"wider": table, "narrower": table})

    def show_menu(self, where: QPoint, section: int) -> None:
        """Opens the menu at a global position, and waits until it is closed. ``section`` is what it makes wider."""
        self._section = section
        self.commands.show(self._widths.is_free(section))
        menu = RoundMenu(parent=self._page)
        sorted_by, _descending = self._controller.order
        for number, column in enumerate(self._model.columns):
            if column.key:
                text = translate("ColumnCommands", "Sort by {column}").format(column=column.title)
                action = menu.add(text.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(column.key == sorted_by)
                action.setData(number)
        self.commands.fill(menu, "|", "wider", "narrower", "reset_columns")
        menu.setActiveAction(menu.actions()[0])
        chosen = menu.exec(where)
        if chosen is not None and chosen.data() is not None:
            self._controller.sort_by(int(chosen.data()))
        menu.deleteLater()
        self._section = None
        self.commands.show(True)  # their keys mean the column that the keyboard is in

    def _open_menu(self) -> None:
        header = self._table.horizontalHeader()
        if header.isVisible():
            self.show_menu(header.mapToGlobal(QPoint(_LEFT, header.height())), self._current())

    def _widen(self) -> None:
        self._widths.widen(self._current() if self._section is None else self._section, scaled(_STEP))

    def _narrow(self) -> None:
        self._widths.widen(self._current() if self._section is None else self._section, -scaled(_STEP))

    def _current(self) -> int:
        """The column that the keyboard is in; the first while it is in none."""
        return max(0, self._table.currentIndex().column())
