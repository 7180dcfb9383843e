"""What one can do with the rows of an estimate, and the menu of a row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.estimates.lines.columns import HIDDEN_AT_FIRST, column_title
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, Commands, CommandTable, key_row
from custlist_desktop.ui.kit.menu import RoundMenu

_WIDTH: Final = 304
NOT_IN_A_FIELD: Final = ("delete", "worked_out_price")
"""The commands whose keys mean something else, or nothing, while a cell is typed in."""


@dataclass(frozen=True, slots=True)
class LinesState:
    """What the commands depend on: whether a line is chosen, what the first one is, and whether a price was typed."""

    has_line: bool = False
    is_taxable: bool = False
    is_optional: bool = False
    has_replaced_price: bool = False


def _why_no_line(state: LinesState) -> str:
    return "" if state.has_line else translate("LineTable", "Choose a line first.")


def _why_no_other_price(state: LinesState) -> str:
    if not state.has_line or state.has_replaced_price:
        return _why_no_line(state)
    return translate("LineTable", "This line has no calculated price to go back to.")


def line_commands() -> CommandTable[LinesState]:
    """The commands of the rows. The table takes their keys itself, from an open cell too."""
    move = translate("Shortcuts", "Move the line or section up or down")
    return (
        key_row("Enter", translate("Shortcuts", "Go to the next line, or add one at the end")),
        key_row("F2", translate("Shortcuts", "Edit the cell")),
        key_row("Del", translate("Shortcuts", "Empty the cell")),
        _row(
            "insert_above",
            translate("LineTable", "Insert Line Above"),
            "line-add",
            "Insert",
            translate("Shortcuts", "Insert a line above"),
        ),
        _row(
            "insert_below",
            translate("LineTable", "Insert Line Below"),
            "line-add",
            "Ctrl+Return",
            translate("Shortcuts", "Insert a line below"),
        ),
        _row(
            "insert_section",
            translate("LineTable", "Insert Section"),
            "section",
            "Ctrl+Shift+N",
            translate("Shortcuts", "Insert a section"),
        ),
        _row(
            "duplicate",
            translate("LineTable", "Duplicate"),
            "copy",
            "Ctrl+D",
            translate("Shortcuts", "Duplicate the line"),
        ),
        _row(
            "fill_down",
            translate("LineTable", "Fill Down"),
            "expand",
            "Ctrl+Shift+Down",
            translate("Shortcuts", "Copy the cell into the chosen lines below, or the next one"),
        ),
        _row("move_up", translate("LineTable", "Move Up"), "ascending", "Alt+Up", move),
        _row("move_down", translate("LineTable", "Move Down"), "descending", "Alt+Down", move),
        Command(
            "delete",
            translate("LineTable", "Delete"),
            "delete",
            "Ctrl+Del Shift+Del",
            help=translate("Shortcuts", "Delete the line or section"),
            colour="bad",
            by_widget=True,
        ),
        Command(
            "taxable",
            translate("LineTable", "Taxable"),
            keys="Ctrl+Shift+T",
            refusal=_why_no_line,
            checked=lambda state: state.is_taxable,
            help=translate("Shortcuts", "Taxable, or not"),
            by_widget=True,
        ),
        Command(
            "optional",
            translate("LineTable", "Optional"),
            keys="Ctrl+Shift+O",
            refusal=_why_no_line,
            checked=lambda state: state.is_optional,
            help=translate("Shortcuts", "Optional, or not"),
            by_widget=True,
        ),
        Command(
            "worked_out_price",
            translate("LineTable", "Use Calculated Price"),
            keys="Ctrl+Shift+W",
            refusal=_why_no_other_price,
            help=translate("Shortcuts", "Use the calculated price"),
            by_widget=True,
        ),
        key_row("Ctrl+C Ctrl+X Ctrl+V", translate("Shortcuts", "Copy, cut and paste lines")),
        key_row("Shift+F10", translate("Shortcuts", "Open the menu of the line")),
        key_row("Esc", translate("Shortcuts", "Leave the cell unchanged")),
    )


def _row(id_: str, text: str, icon: str, keys: str, help_: str) -> Command[LinesState]:
    return Command(id_, text, icon, keys, help=help_, by_widget=True)


def row_menu(
    commands: Commands[LinesState],
    is_shown: Callable[[int], bool],
    show_column: Callable[[int, bool], None],
    parent: QWidget,
) -> RoundMenu:
    """The menu for the chosen rows.

    Args:
        commands: those of the rows, as they are now.
        is_shown: says whether a column is shown.
        show_column: shows or hides one.
        parent: owns the menu.
    """
    rows = ("insert_above", "insert_below", "insert_section", "|", "duplicate", "fill_down", "move_up", "move_down")
    menu = commands.menu(parent, *rows, "|", "taxable", "optional", "worked_out_price", "|", width=_WIDTH)
    add_columns(menu.add_submenu(translate("LineTable", "Columns")), is_shown, show_column)
    commands.fill(menu, "|", "delete")
    return menu


def add_columns(menu: RoundMenu, is_shown: Callable[[int], bool], show_column: Callable[[int, bool], None]) -> None:
    """Adds an entry for each column that can be shown and hidden."""
    for column in HIDDEN_AT_FIRST:
        action = menu.add(column_title(column))
        action.setCheckable(True)
        action.setChecked(is_shown(column))
        action.triggered.connect(lambda shown, column=column: show_column(column, shown))
