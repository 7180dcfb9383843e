"""The pane beside the rows of the Check step: the current row whole, with what is to be mended in it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.incoming import Decision, Outcome, RowView
from custlist_desktop.exchange.doubts import Doubt
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.doubt_row import CellOwner, DoubtRow, reason_line
from custlist_desktop.ui.importing.left_out import left_out_text
from custlist_desktop.ui.importing.pane_rows import BLEED, EmptyRow, FieldRow, MendedRow, NoteRow, PaneRow
from custlist_desktop.ui.importing.row_lines import (
    FieldLine,
    FileColumns,
    NotesLine,
    RowLines,
    empty_text,
    found_text,
    notes_summary,
    row_lines,
    row_name,
)
from custlist_desktop.ui.importing.sentences import left_text, reason_text, row_problem_text
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, outcome_text, skipped_text
from custlist_desktop.ui.kit.buttons import IconButton, MoreButton, make_button
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.styling import clear_layout, ground, make_label, make_line, scrolled
from custlist_desktop.ui.theme import type as fonts

WIDTH: Final = 456
_MARGIN: Final = 24
_MOST_KEPT: Final = 6
"""Lines of the notes that were there and are shown; the others are counted."""


class RowPane(QFrame):
    """Shows one row. What is done with it, it only asks for."""

    mended = Signal(int, object)
    """A column, and the text that its cell is to have; None for the file's own again."""
    passed = Signal(int, object)
    """From that column's cell on, another one to be checked is wanted; the CellExit says which."""
    row_requested = Signal(int)
    """The next row (1) or the one before (-1)."""
    decided = Signal(object)
    """A Decision about the row."""
    left = Signal()
    """The keyboard goes back to the rows."""

    def __init__(self) -> None:
        """Shows nothing until `show_row`."""
        super().__init__()
        self.setProperty("look", "pane")
        self._view: RowView | None = None
        self._columns = FileColumns()
        self._doubt_rows: list[DoubtRow] = []
        self._order: list[int] = []
        self._build_head()
        self._build_foot()
        self._body = QVBoxLayout()
        self._body.setContentsMargins(_MARGIN - BLEED, 7, _MARGIN - BLEED, 8)
        self._body.setSpacing(0)
        content = QWidget()
        content.setLayout(self._body)
        self._area: QScrollArea = scrolled(content)
        ground(self._area.viewport(), QPalette.ColorRole.AlternateBase)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 12)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self._area, 1)
        layout.addSpacing(12)
        layout.addLayout(self._foot)
        self.setAccessibleName(translate("RowPane", "The row in detail"))
        self._fill()

    def _build_head(self) -> None:
        self._name = MarkedLabel(fonts.lead())
        self._previous = IconButton("previous", translate("RowPane", "Previous row"))
        self._next = IconButton("next", translate("RowPane", "Next row"))
        self.menu_button = MoreButton(translate("RowPane", "What to do with this row"))
        self.close_button = IconButton("clear", translate("RowPane", "Close"))
        """Puts the pane away, where it stands over the rows."""
        self.close_button.hide()
        self._chip = Chip("")
        self._found = make_label(role="muted")
        self.see_link = LinkLabel(translate("RowPane", "See Customer"))
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self._name, 1)
        for button in (self._previous, self._next, self.menu_button, self.close_button):
            first.addWidget(button)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._chip)
        second.addWidget(self._found, 1)
        second.addWidget(self.see_link)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._head.setSpacing(0)
        self._head.addLayout(first)
        self._head.addLayout(second)
        self._head.addSpacing(12)
        self._head.addWidget(make_line())
        self._previous.clicked.connect(lambda: self.row_requested.emit(-1))
        self._next.clicked.connect(lambda: self.row_requested.emit(1))

    def _build_foot(self) -> None:
        self._skip = make_button(translate("RowPane", "Skip This Row"))
        self._add = make_button(translate("RowPane", "Add as New"))
        self._update = make_button(translate("RowPane", "Update Instead"))
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._foot.setSpacing(8)
        for button, decision in (
            (self._skip, Decision.SKIP),
            (self._add, Decision.CREATE),
            (self._update, Decision.UPDATE),
        ):
            button.clicked.connect(partial(self._decide, decision))
            self._foot.addWidget(button)
        self._foot.addStretch(1)

    # What the step asks

    def set_columns(self, columns: FileColumns) -> None:
        """The columns of the file whose rows are shown from now on."""
        self._columns = columns

    def set_closable(self, closable: bool) -> None:
        """Whether the pane stands over the rows and can be put away."""
        self.close_button.setVisible(closable)

    def show_row(self, view: RowView | None, *, has_previous: bool = False, has_next: bool = False) -> None:
        same = view is not None and self._view is not None and view.row.number == self._view.row.number
        self._view = view
        self._previous.setEnabled(has_previous)
        self._next.setEnabled(has_next)
        for widget in (self._chip, self._previous, self._next, self.menu_button):
            widget.setVisible(view is not None)
        self.setUpdatesEnabled(False)
        self._fill()
        self.setUpdatesEnabled(True)
        if not same:
            self._order = []
            self._area.verticalScrollBar().setValue(0)
        known = set(self._order)
        self._order += [row.doubt.place for row in self._doubt_rows if row.doubt.place not in known]

    def view(self) -> RowView | None:
        return self._view

    def doubts(self) -> tuple[Doubt, ...]:
        """Its cells to be checked, from top to bottom."""
        return tuple(row.doubt for row in self._doubt_rows)

    def focus_cell(self, place: int) -> bool:
        """Puts the keyboard into the cell of a column; returns whether that is to be checked."""
        row = next((each for each in self._doubt_rows if each.doubt.place == place), None)
        if row is None:
            return False
        self._area.ensureWidgetVisible(row, 0, 8)
        row.edit.setFocus(Qt.FocusReason.TabFocusReason)
        row.edit.selectAll()
        return True

    def take_focus(self) -> None:
        """Puts the keyboard into the first cell to be checked, else on the way to the row's menu."""
        if not self._doubt_rows or not self.focus_cell(self._doubt_rows[0].doubt.place):
            self.menu_button.setFocus(Qt.FocusReason.TabFocusReason)

    def next_cell(self, place: int | None, *, forward: bool) -> int | None:
        """The column of the cell to be checked after, or before, the one of a column; None for no more.

        That one may have been mended since, and is none any more. With None, the first or the last one.
        """
        order = self._order if forward else self._order[::-1]
        after = order[order.index(place) + 1 :] if place in order else order
        still = {row.doubt.place for row in self._doubt_rows}
        return next((each for each in after if each in still), None)

    def focus_after_cells(self) -> None:
        """Puts the keyboard onto the first button under the cells."""
        button = next((each for each in (self._skip, self._add, self._update) if each.isVisible()), self.menu_button)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def focused_cell(self) -> int | None:
        """The column of the cell to be checked that the keyboard is in; None where it is elsewhere."""
        return next((row.doubt.place for row in self._doubt_rows if row.edit.hasFocus()), None)

    def take_typed(self) -> None:
        """Takes what is typed in a cell at this moment."""
        row = next((row for row in self._doubt_rows if row.edit.hasFocus()), None)
        if row is not None:
            row.edit.take()

    # What is shown

    def _fill(self) -> None:
        clear_layout(self._body)
        self._doubt_rows = []
        view = self._view
        self._show_head(view)
        self._show_foot(view)
        if view is None:
            return
        lines = row_lines(view, self._columns)
        self._add_why(view, lines)
        self._add_fields(view, lines)
        self._add_notes(lines.notes)
        self._add_left_out()
        self._body.addStretch(1)
        self._show_at_once()
        self._order_cells()

    def _show_head(self, view: RowView | None) -> None:
        self._name.set_text("" if view is None else row_name(view.row))
        self._found.setText("" if view is None else found_text(view.row))
        self.see_link.setVisible(view is not None and view.before is not None)
        if view is not None:
            self._chip.set_chip(outcome_text(view.row.outcome), OUTCOME_CHIPS[view.row.outcome])

    def _show_foot(self, view: RowView | None) -> None:
        choices: Sequence[Decision] = () if view is None else view.row.choices
        outcome = None if view is None else view.row.outcome
        self._skip.setVisible(Decision.SKIP in choices and outcome is not Outcome.SKIP)
        self._add.setVisible(Decision.CREATE in choices and outcome is not Outcome.CREATE)
        updates = Decision.UPDATE in choices and outcome not in (Outcome.UPDATE, Outcome.UNCHANGED)
        self._update.setVisible(updates)

    def _add_why(self, view: RowView, lines: RowLines) -> None:
        """What holds for the row as a whole: why it is refused or passed over, what it looks like."""
        told = {id(problem) for line in lines.doubts() for problem in line.problems}
        whole = [each for each in view.row.problems if id(each) not in told]
        if view.row.outcome is Outcome.SKIP:
            text = skipped_text(view.skipped or view.row.skipped)
            self._body.addWidget(self._inset(make_label(text, "caption", wrap=True)))
            return
        for problem in whole:
            text = row_problem_text(problem, len(view.row.candidates))
            holder = QWidget()
            holder.setLayout(reason_line(text, blocks=problem.severity is Severity.ERROR))
            self._body.addWidget(self._inset(holder))

    @staticmethod
    def _inset(widget: QWidget) -> QWidget:
        widget.setContentsMargins(BLEED, 4, BLEED, 4)
        return widget

    def _add_fields(self, view: RowView, lines: RowLines) -> None:
        titles = PaneRow(
            translate("RowPane", "Field"),
            translate("RowPane", "As it will be"),
            translate("RowPane", "Column in the file"),
            muted=True,
        )
        self._body.addWidget(titles)
        for line in lines.fields:
            self._body.addWidget(self._line_widget(line, view))
        if lines.empty:
            self._body.addWidget(EmptyRow(empty_text(lines.empty)))

    def _add_left_out(self) -> None:
        if self._columns.left_out:
            self._body.addSpacing(4)
            self._body.addWidget(self._inset(make_label(left_out_text(self._columns.left_out), "caption", wrap=True)))

    def _line_widget(self, line: FieldLine | Doubt, view: RowView) -> QWidget:
        if isinstance(line, FieldLine):
            if line.mended is None:
                return FieldRow(line)
            mended = MendedRow(line)
            mended.undo.clicked.connect(partial(self.mended.emit, line.mended, None))
            return mended
        head = self._columns.head(line.place)
        row = DoubtRow(
            line,
            field_text(line.field) if line.field else head,
            head,
            [reason_text(problem) for problem in line.problems],
            left_text(line, view, self._columns.home_region),
            CellOwner(self.mended.emit, self.passed.emit, self.left.emit),
        )
        self._doubt_rows.append(row)
        return row

    def _add_notes(self, lines: Sequence[NotesLine]) -> None:
        if not lines:
            return
        self._body.addSpacing(9)
        line = QHBoxLayout()
        line.setContentsMargins(BLEED, 0, BLEED, 0)
        line.addWidget(make_line())
        self._body.addLayout(line)
        self._body.addSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(BLEED, 2, BLEED, 2)
        head.addWidget(make_label(field_text("notes"), "group"), 1)
        head.addWidget(make_label(notes_summary(lines), "caption"))
        self._body.addLayout(head)
        kept = [each for each in lines if each.is_kept]
        for each in kept[:_MOST_KEPT]:
            self._body.addWidget(NoteRow(each))
        more = len(kept) - _MOST_KEPT
        if more > 0:
            self._body.addWidget(NoteRow(NotesLine(translate("RowPane", "and %Ln more line(s)", "", more), True)))
        for each in lines:
            if not each.is_kept:
                self._body.addWidget(NoteRow(each))

    def _show_at_once(self) -> None:
        """Shows what was added now: Qt would do so later, when the keyboard is to be in it already."""
        for place in range(self._body.count()):
            item = self._body.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()
        self._body.activate()

    def _order_cells(self) -> None:
        """Lets Tab come to what is made anew for each row where it stands: after the head, before the buttons."""
        before: QWidget = self.see_link
        for place in range(self._body.count()):
            item = self._body.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, DoubtRow):
                QWidget.setTabOrder(before, widget.edit)
                before = widget.edit
            elif isinstance(widget, MendedRow):
                QWidget.setTabOrder(before, widget.undo)
                before = widget.undo

    def _on_range_changed(self, _least: int, most: int) -> None:
        """Lets the scroll bar stand in the margin, so that nothing moves where it appears."""
        bar = self._area.verticalScrollBar().sizeHint().width() if most else 0
        self._body.setContentsMargins(_MARGIN - BLEED, 7, max(0, _MARGIN - BLEED - bar), 8)

    # What is pressed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the rows."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _decide(self, decision: Decision) -> None:
        self.decided.emit(decision)
