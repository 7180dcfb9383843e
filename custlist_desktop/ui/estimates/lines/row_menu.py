"""The menu of a row: what its keys do, and which columns are shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.estimates.lines import row_commands as keys
from custlist_desktop.ui.estimates.lines.columns import HIDDEN_AT_FIRST, column_title
from custlist_desktop.ui.estimates.lines.row_commands import RowCommands
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH = 304


def make_row_menu(
    commands: RowCommands,
    is_shown: Callable[[int], bool],
    show_column: Callable[[int, bool], None],
    parent: QWidget,
) -> RoundMenu:
    """The menu for the chosen rows.

    Args:
        commands: what the entries do.
        is_shown: says whether a column is shown.
        show_column: shows or hides one.
        parent: owns the menu.
    """
    menu = RoundMenu(parent=parent)
    menu.setMinimumWidth(scaled(_WIDTH))
    _add_rows(menu, commands)
    menu.addSeparator()
    _add_states(menu, commands)
    menu.addSeparator()
    add_columns(menu.add_submenu(translate("LineTable", "Columns")), is_shown, show_column)
    menu.addSeparator()
    delete = menu.add(translate("LineTable", "Delete"), "delete", keys.DELETE, "bad")
    delete.triggered.connect(commands.delete)
    return menu


def _add_rows(menu: RoundMenu, commands: RowCommands) -> None:
    above = menu.add(translate("LineTable", "Insert Line Above"), "line-add", keys.INSERT_ABOVE)
    above.triggered.connect(commands.insert_above)
    below = menu.add(translate("LineTable", "Insert Line Below"), "line-add", keys.INSERT_BELOW)
    below.triggered.connect(commands.insert_below)
    section = menu.add(translate("LineTable", "Insert Section"), "section", keys.INSERT_SECTION)
    section.triggered.connect(commands.insert_section)
    menu.addSeparator()
    duplicate = menu.add(translate("LineTable", "Duplicate"), "copy", keys.DUPLICATE)
    duplicate.triggered.connect(commands.duplicate)
    up = menu.add(translate("LineTable", "Move Up"), "ascending", keys.MOVE_UP)
    up.triggered.connect(commands.move_up)
    down = menu.add(translate("LineTable", "Move Down"), "descending", keys.MOVE_DOWN)
    down.triggered.connect(commands.move_down)


def _add_states(menu: RoundMenu, commands: RowCommands) -> None:
    has_line = commands.first_line() is not None
    taxable = menu.add(translate("LineTable", "Taxable"), keys=keys.TAXABLE)
    taxable.setCheckable(True)
    taxable.setChecked(commands.is_taxable())
    taxable.setEnabled(has_line)
    taxable.triggered.connect(commands.toggle_taxable)
    optional = menu.add(translate("LineTable", "Optional"), keys=keys.OPTIONAL)
    optional.setCheckable(True)
    optional.setChecked(commands.is_optional())
    optional.setEnabled(has_line)
    optional.triggered.connect(commands.toggle_optional)
    price = menu.add(translate("LineTable", "Use Worked-Out Price"), keys=keys.WORKED_OUT_PRICE)
    price.setEnabled(commands.has_replaced_price())
    price.triggered.connect(commands.use_worked_out_price)


def add_columns(menu: RoundMenu, is_shown: Callable[[int], bool], show_column: Callable[[int, bool], None]) -> None:
    """Adds an entry for each column that can be shown and hidden."""
    for column in HIDDEN_AT_FIRST:
        action = menu.add(column_title(column))
        action.setCheckable(True)
        action.setChecked(is_shown(column))
        action.triggered.connect(lambda shown, column=column: show_column(column, shown))
