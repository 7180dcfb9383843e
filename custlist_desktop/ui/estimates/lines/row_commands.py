"""What one does to whole rows: put in, take out, move, copy, paste, and choose how they count."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QKeyCombination, QObject
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain import line_rows as rows_of
from custlist_desktop.domain.estimate import EstimateLine, LineKind, new_line_key
from custlist_desktop.domain.line_typing import filled
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.clipboard import copy_lines
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.commands import NOT_IN_A_FIELD, LinesState, line_commands
from custlist_desktop.ui.estimates.lines.refusals import FILLED, fill_refusal, no_line_below
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.i18n import number_style
from custlist_desktop.ui.kit.commands import Command, Commands, Handler


class LinesView(Protocol):
    """What the commands need of the table."""

    def selected_rows(self) -> list[int]:
        """The chosen rows from top to bottom, without the one that adds a line."""

    def current_row(self) -> int:
        """The current row; the number of lines for the row that adds one."""

    def current_column(self) -> int:
        """The current column."""

    def collapsed_keys(self) -> set[int]:
        """The keys of the headings whose lines are out of sight."""

    def expand(self, keys: set[int]) -> None:
        """Shows the lines of headings again."""

    def choose_rows(self, keys: Sequence[int], column: int) -> None:
        """Selects the rows with ``keys`` and makes the first of them current, in ``column``."""

    def edit_cell(self, key: int, column: int) -> None:
        """Opens a cell."""

    def lines_below(self, row: int) -> list[int]:
        """The rows of lines in view below a row, from top to bottom."""

    def refuse(self, sentence: str) -> None:
        """Says at the current cell why something can't be done there."""


def _combinations(command: Command[LinesState]) -> list[QKeyCombination]:
    sequences: list[Any] = list(command.sequences())  # the stubs don't know that they can be indexed
    return [sequence[0] for sequence in sequences]


class RowCommands(QObject):
    """Each command is one step that can be undone."""

    def __init__(self, document: EstimateDocument, view: LinesView, table: QWidget) -> None:
        """``view`` says what is chosen, and shows what is new; it is the ``table``."""
        super().__init__(table)
        self._document = document
        self._view = view
        self._run: dict[str, Handler] = {
            "insert_above": self.insert_above,
            "insert_below": self.insert_below,
            "insert_section": self.insert_section,
            "duplicate": self.duplicate,
            "fill_down": self.fill_down,
            "move_up": self.move_up,
            "move_down": self.move_down,
            "delete": self.delete,
            "taxable": self.toggle_taxable,
            "optional": self.toggle_optional,
            "worked_out_price": self.use_worked_out_price,
        }
        self._commands = Commands(table, line_commands(), self._run, LinesState())
        rows = [row for row in line_commands() if row.id in self._run]
        self._keys = {key: row.id for row in rows for key in _combinations(row)}
        self.keys_in_field = frozenset(key for key, id_ in self._keys.items() if id_ not in NOT_IN_A_FIELD)

    def for_menu(self) -> Commands[LinesState]:
        """What a menu or a key takes, as the chosen rows are now."""
        has_line = self.first_line() is not None
        self._commands.show(LinesState(has_line, self.is_taxable(), self.is_optional(), self.has_replaced_price()))
        return self._commands

    def has_key(self, combination: QKeyCombination) -> bool:
        """Whether a key does something here."""
        return combination in self._keys

    def run_key(self, combination: QKeyCombination) -> bool:
        """Does what a key stands for, or says why it can't be done; returns whether it stands for anything."""
        id_ = self._keys.get(combination)
        if id_ is not None:
            self.for_menu().do(id_)
        return id_ is not None

    @property
    def _lines(self) -> rows_of.Lines:
        return self._document.kept_content.lines

    def _rows(self) -> list[int]:
        """The chosen rows, and the lines that collapsed headings among them stand for."""
        return rows_of.whole_rows(self._lines, self._view.selected_rows(), self._view.collapsed_keys())

    def _change(self, lines: rows_of.Lines, step: EditStep) -> bool:
        """Makes the step; returns False if it was refused."""
        return self._document.change(replace(self._document.kept_content, lines=lines), step)

    def _insert(
        self, at: int, new: Sequence[EstimateLine], step: EditStep, column: int = LineColumn.DESCRIPTION
    ) -> bool:
        lines = rows_of.inserted(self._lines, at, new)
        keys = [line.key for line in new]
        if not self._change(lines, step):
            return False
        self._view.expand(rows_of.sections_of(lines, keys))
        self._view.choose_rows(keys, column)
        return True

    def _below(self) -> int:
        """The row under the chosen ones, and under what they stand for."""
        rows = self._rows()
        return rows[-1] + 1 if rows else min(self._view.current_row() + 1, len(self._lines))

    def add_line(self) -> None:
        """Adds a line at the end, current in its description."""
        self._insert(len(self._lines), [EstimateLine(new_line_key())], EditStep(Did.ADD_LINE))

    def insert_above(self) -> None:
        """Puts an empty line above the chosen rows."""
        rows = self._rows()
        at = rows[0] if rows else len(self._lines)
        self._insert(at, [EstimateLine(new_line_key())], EditStep(Did.INSERT_LINE))

    def insert_below(self) -> None:
        """Puts an empty line below the chosen rows."""
        self._insert(self._below(), [EstimateLine(new_line_key())], EditStep(Did.INSERT_LINE))

    def insert_section(self) -> None:
        """Puts a heading below the chosen rows, or in the place of an empty line, and opens its name."""
        heading = EstimateLine(new_line_key(), LineKind.SECTION)
        rows = self._rows()
        step = EditStep(Did.INSERT_SECTION)
        if len(rows) == 1 and _is_blank(self._lines[rows[0]]):
            lines = (*self._lines[: rows[0]], heading, *self._lines[rows[0] + 1 :])
            if not self._change(lines, step):
                return
            self._view.choose_rows([heading.key], LineColumn.DESCRIPTION)
        elif not self._insert(self._below(), [heading], step):
            return
        self._view.edit_cell(heading.key, LineColumn.DESCRIPTION)

    def duplicate(self) -> None:
        """Puts copies of the chosen rows below them."""
        rows = self._rows()
        if rows:
            step = self._step(rows, Did.DUPLICATE_LINES, Did.DUPLICATE_SECTION)
            self._insert(rows[-1] + 1, rows_of.copies(self._lines, rows), step, self._view.current_column())

    def delete(self) -> None:
        """Takes the chosen rows out."""
        rows = self._rows()
        if rows:
            self._take_out(rows, self._step(rows, Did.DELETE_LINES, Did.DELETE_SECTION))

    def _take_out(self, rows: list[int], step: EditStep) -> None:
        column = self._view.current_column()
        left = rows_of.removed(self._lines, rows)
        at = rows[0]
        if self._change(left, step) and left:
            hidden = rows_of.hidden_rows(left, self._view.collapsed_keys())
            seen = [row for row in range(len(left)) if not hidden[row]]
            after = next((row for row in seen if row >= at), seen[-1])
            self._view.choose_rows([left[after].key], column)

    def _step(self, rows: Sequence[int], of_lines: Did, of_a_section: Did) -> EditStep:
        """What is done to rows: ``of_a_section`` where they are one heading."""
        is_section = len(rows) == 1 and self._lines[rows[0]].kind is LineKind.SECTION
        return EditStep(of_a_section) if is_section else EditStep(of_lines, len(rows))

    def move_up(self) -> None:
        """Moves the chosen rows over the row above them."""
        rows = self._rows()
        if rows:
            self._show_moved(rows, rows_of.moved_up(self._lines, rows, self._view.collapsed_keys()))

    def move_down(self) -> None:
        """Moves the chosen rows under the row below them."""
        rows = self._rows()
        if rows:
            self._show_moved(rows, rows_of.moved_down(self._lines, rows))

    def move_to(self, target: int) -> None:
        """Moves the chosen rows before what stands in the row ``target`` now."""
        rows = self._rows()
        if rows:
            self._show_moved(rows, rows_of.moved(self._lines, rows, target))

    def _show_moved(self, rows: list[int], lines: rows_of.Lines) -> None:
        if lines == self._lines:
            return
        column, chosen = self._view.current_column(), self._view.selected_rows()
        keys = [self._lines[row].key for row in chosen]
        step = self._step(rows, Did.MOVE_LINES, Did.MOVE_SECTION)
        moved_lines = {self._lines[row].key for row in chosen if self._lines[row].kind is LineKind.LINE}
        if self._change(lines, step):
            self._view.expand(rows_of.sections_of(lines, moved_lines))
            self._view.choose_rows(keys, column)

    def fill_down(self) -> None:
        """Copies the current column's cell of the first chosen row into the others, or into the next line."""
        rows, column = self._view.selected_rows(), self._view.current_column()
        lines = self._lines
        if not rows:
            return
        refusal = fill_refusal(lines[rows[0]], column)
        below = rows[1:] or self._view.lines_below(rows[0])[:1]
        if refusal or not below:
            self._view.refuse(refusal or no_line_below())
            return
        field = FILLED[column]
        new = rows_of.changed(lines, below, partial(filled, source=lines[rows[0]], field=field))
        if self._change(new, EditStep(Did.FILL_DOWN)) and len(rows) == 1:
            self._view.choose_rows([lines[below[0]].key], column)  # pressed again, it goes on from there

    def toggle_taxable(self) -> None:
        """Makes the chosen lines taxable, or not if the first of them is."""
        if self.first_line() is not None:
            taxable = not self.is_taxable()
            step = EditStep(Did.MARK_TAXABLE if taxable else Did.MARK_NOT_TAXABLE)
            self._change_chosen(lambda line: replace(line, taxable=taxable), step)

    def toggle_optional(self) -> None:
        """Takes the chosen lines out of the total, or back into it if the first of them is optional."""
        if self.first_line() is not None:
            optional = not self.is_optional()
            step = EditStep(Did.MARK_OPTIONAL if optional else Did.MARK_NOT_OPTIONAL)
            self._change_chosen(lambda line: replace(line, optional=optional), step)

    def use_worked_out_price(self) -> None:
        """Takes typed prices away from the chosen lines that have a cost, so that cost and markup give them."""
        self._change_chosen(_with_worked_out_price, EditStep(Did.USE_WORKED_OUT_PRICE))

    def _change_chosen(self, change: Callable[[EstimateLine], EstimateLine], step: EditStep) -> None:
        self._change(rows_of.changed(self._lines, self._rows(), change), step)

    def first_line(self) -> EstimateLine | None:
        """The first chosen row that is no heading."""
        return next((self._lines[row] for row in self._rows() if self._lines[row].kind is LineKind.LINE), None)

    def is_taxable(self) -> bool:
        """Whether taxes are due on the first chosen line."""
        line = self.first_line()
        return line is not None and line.taxable

    def is_optional(self) -> bool:
        """Whether the first chosen line is optional."""
        line = self.first_line()
        return line is not None and line.optional

    def has_replaced_price(self) -> bool:
        """Whether a chosen line has a typed price in place of one that cost and markup would give."""
        lines = (self._lines[row] for row in self._rows())
        return any(line is not _with_worked_out_price(line) for line in lines)

    def copy(self) -> None:
        """Puts the chosen rows on the clipboard."""
        rows = self._rows()
        if rows:
            prices, content = self._document.totals.prices, self._document.content
            copy_lines([self._lines[row] for row in rows], [prices[row] for row in rows], content, number_style())

    def cut(self) -> None:
        """Puts the chosen rows on the clipboard and takes them out."""
        rows = self._rows()
        if rows:
            self.copy()
            self._take_out(rows, EditStep(Did.CUT_LINES, len(rows)))

    def paste_lines(self, lines: Sequence[EstimateLine]) -> None:
        """Puts lines that come from elsewhere below the chosen ones."""
        if lines:
            self._insert(self._below(), lines, EditStep(Did.PASTE_LINES, len(lines)))


def _with_worked_out_price(line: EstimateLine) -> EstimateLine:
    """The line without a price, or words for one, in place of what its cost and its markup give."""
    if line.unit_cost is None or (line.unit_price is None and line.doubtful_words("unit_price") is None):
        return line
    return replace(line.without_doubt("unit_price"), unit_price=None)


def _is_blank(line: EstimateLine) -> bool:
    return line == EstimateLine(line.key)
