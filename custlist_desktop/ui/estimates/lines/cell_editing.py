"""Editing one cell: what is typed shows in the totals at every keystroke, and is kept only if it can be read."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QTableView

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine
from custlist_desktop.domain.line_typing import (
    PRICES,
    CellError,
    edited,
    is_rounded,
    refuse_other_currency,
    text_to_edit,
)
from custlist_desktop.domain.quantities import is_arithmetic
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.bubble import Bubble
from custlist_desktop.ui.estimates.lines.cell_editor import CellEditor
from custlist_desktop.ui.estimates.lines.columns import LINE_FIELDS, LineColumn, column_title
from custlist_desktop.ui.estimates.lines.line_cells import percent_text, price_text, quantity_text
from custlist_desktop.ui.estimates.lines.line_delegate import LineDelegate
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.estimates.lines.refusals import refusal_sentence
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.i18n import number_style
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.styling import restyle

_CLOSED: Final = QAbstractItemDelegate.EndEditHint.NoHint


class CellEditing(QObject):
    """Fills the editors that Qt opens in a table, and decides when they close."""

    leaving = Signal(object)
    """The cell is closed, and one wants to go on: a `Leave`."""
    command_pressed = Signal(QKeyCombination)
    """The cell is closed, and a key of the table is to be done."""

    def __init__(
        self, table: QTableView, document: EstimateDocument, model: LineModel, delegate: LineDelegate
    ) -> None:
        """``delegate`` makes the editors of ``table``, which shows ``model``."""
        super().__init__(table)
        self._table = table
        self._document = document
        self._model = model
        self._delegate = delegate
        self._bubble = Bubble(table)
        self._editor: CellEditor | None = None
        self._key = 0
        self._column = 0
        self._first_text = ""
        self._refusal = CellError("", {})
        self._style = number_style()
        self.commands: frozenset[QKeyCombination] = frozenset()
        delegate.editor_made.connect(self._on_editor_made)
        delegate.editor_gone.connect(self._on_editor_gone)
        document.refused.connect(self.cancel)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self._editor is not None

    def finish(self) -> bool:
        """Keeps what is typed and closes the cell.

        Returns:
            False if it can't be read: then the cell stays open, and says why.
        """
        editor = self._editor
        if editor is None:
            return True
        if editor.text() == self._first_text:
            self.cancel()
            return True
        try:
            content = self._content(editor.text())
        except CellError as error:
            self._refuse(editor, error)
            return False
        if not self._document.show_provisional(content):
            return True  # refused, and closed by that
        self._document.commit_provisional(EditStep(Did.EDIT_CELL, self._column))
        self._close(editor)
        return True

    def cancel(self) -> None:
        """Forgets what is typed and closes the cell."""
        if self._editor is not None:
            self._document.drop_provisional()
            self._close(self._editor)

    def type(self, text: str) -> None:
        """Puts ``text`` in the place of what stands in the open cell, as if it was typed."""
        if self._editor is not None:
            self._editor.setText(text)
            self._on_text_edited(text)

    @property
    def typed(self) -> tuple[int, int, str] | None:
        """The key and the column of the open cell, and what stands in it; None while none is open."""
        return None if self._editor is None else (self._key, self._column, self._editor.text())

    def take_keyboard(self) -> None:
        """Goes on in the open cell, if there is one."""
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_bubble(self) -> None:
        """Lets the bubble follow its cell after scrolling."""
        if self._bubble.text():
            self._say(self._bubble.text(), refusal=self._bubble.is_refusal)

    def _on_editor_made(self, editor: CellEditor, row: int, column: int) -> None:
        line = self._model.line_at(row)
        if line is None:
            return
        self._editor, self._key, self._column = editor, line.key, column
        self._style = number_style()
        self._first_text = text_to_edit(line, self._model.price_at(row), LINE_FIELDS.get(column, ""), self._style)
        editor.setText(self._first_text)
        editor.setAccessibleName(column_title(column))
        editor.commands = self.commands
        editor.textEdited.connect(self._on_text_edited)
        editor.leave_requested.connect(self._on_leave_requested)
        editor.cancel_requested.connect(self.cancel)
        editor.command_pressed.connect(self._on_command_pressed)
        editor.focus_left.connect(self.finish)
        self._delegate.is_editing = True

    def _on_editor_gone(self, editor: CellEditor) -> None:
        if self._editor is editor:
            # Qt closed it, because its row is gone or another cell became current.
            self._forget()
            self._document.drop_provisional()

    def _on_text_edited(self, text: str) -> None:
        editor = self._editor
        if editor is None:
            return
        restyle(editor, "state", None)
        editor.setAccessibleDescription("")
        try:
            content = self._content(text)
        except CellError:
            self._bubble.hide()  # half a number isn't wrong yet; the totals show the half before
            return
        if not self._document.show_provisional(content):
            return
        line = next(each for each in content.lines if each.key == self._key)
        result = self._result(line, text)
        if result:
            editor.setAccessibleDescription(result)
            self._say(result, refusal=False)
        else:
            self._bubble.hide()

    def _result(self, line: EstimateLine, text: str) -> str:
        """What is worked out of the text, which says more than the number; empty where it says just that.

        A price or a markup keeps what its arithmetic comes to and not the arithmetic: where that had to be rounded,
        it is said here.
        """
        writing, more = self._model.writing, is_arithmetic(text, self._style)
        field = LINE_FIELDS.get(self._column, "")
        equals = "≈" if more and is_rounded(line, field, text, self._style) else "="
        if self._column == LineColumn.QUANTITY and line.quantity is not None and (more or line.quantity_expression):
            return f"{equals} {quantity_text(line.quantity, writing.locale)} {line.unit}".rstrip()
        if not more:
            return ""
        if self._column == LineColumn.MARKUP and line.markup is not None:
            return f"{equals} {percent_text(line.markup, writing.locale)}"
        prices: dict[int, Decimal | None] = {
            LineColumn.UNIT_COST: line.unit_cost,
            LineColumn.UNIT_PRICE: line.unit_price,
        }
        price = prices.get(self._column)
        return "" if price is None else f"{equals} {price_text(price, writing.currency, writing.locale)}"

    def _refuse(self, editor: CellEditor, error: CellError) -> None:
        self._document.drop_provisional()
        self._refusal = error
        self._say_refusal(editor)

    def _say_refusal(self, editor: CellEditor) -> None:
        error = self._refusal
        sentence = refusal_sentence(error.code, editor.text(), self._column, self._style, error.facts)
        restyle(editor, "state", "error")
        editor.setAccessibleDescription(sentence)
        announce(editor, sentence, assertive=True)
        self._say(sentence, refusal=True)

    def _say(self, text: str, *, refusal: bool) -> None:
        if self._editor is not None:
            cell = self._editor.geometry()
            cell.translate(self._table.viewport().pos())
            self._bubble.say(text, cell, refusal=refusal)

    def _content(self, text: str) -> EstimateContent:
        """What the estimate is with ``text`` in the open cell; raises CellError."""
        kept = self._document.kept_content
        row = next((row for row, line in enumerate(kept.lines) if line.key == self._key), -1)
        if row < 0:
            return kept
        if LINE_FIELDS.get(self._column) in PRICES:
            refuse_other_currency(text, kept.currency)
        line = edited(kept.lines[row], LINE_FIELDS[self._column], text, self._style)
        return replace(kept, lines=(*kept.lines[:row], line, *kept.lines[row + 1 :]))

    def _on_leave_requested(self, leave: object) -> None:
        if self.finish():
            self.leaving.emit(leave)

    def _on_command_pressed(self, combination: QKeyCombination) -> None:
        if self.finish():
            self.command_pressed.emit(combination)

    def _close(self, editor: CellEditor) -> None:
        self._forget()
        if self._table.window().focusWidget() is editor:
            self._table.setFocus()  # Qt does so only in the active window
        self._table.closeEditor(editor, _CLOSED)

    def _forget(self) -> None:
        self._editor = None
        self._delegate.is_editing = False
        self._bubble.hide()
