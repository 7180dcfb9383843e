"""The Check step: what every row would do, before anything is written, and what is decided about it and mended."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts, Outcome, RowView
from custlist_desktop.exchange.doubts import text_at
from custlist_desktop.exchange.row_mending import mend_cell, view_row
from custlist_desktop.exchange.row_replay import DecidedRow, MendedCell, names_of_row
from custlist_desktop.exchange.targets import ColumnMapping
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.cell_walk import MOST, CellWalk
from custlist_desktop.ui.importing.check_area import CheckArea
from custlist_desktop.ui.importing.check_table import CheckTable
from custlist_desktop.ui.importing.commands import import_commands
from custlist_desktop.ui.importing.doubt_row import CellExit
from custlist_desktop.ui.importing.left_out import LeftOutLine, left_empty_text
from custlist_desktop.ui.importing.pane_rows import CustomerGlance
from custlist_desktop.ui.importing.row_lines import FileColumns
from custlist_desktop.ui.importing.row_menu import DecideAll, RowMenu, all_rows_text
from custlist_desktop.ui.importing.row_pane import RowPane
from custlist_desktop.ui.importing.tiles import Tiles
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme.metrics import scaled

_OFFERED_FOR: Final = (Outcome.CREATE, Outcome.UPDATE, Outcome.SKIP)


class CheckStep(QFrame):
    """Counts that filter, a sentence, and the rows. One row is decided at once; a decision for all is asked for."""

    counts_changed = Signal(object)
    """ImportCounts after a decision."""
    step_taken = Signal(object)
    """The RowStep by which a person decided about a row, or mended it."""

    def __init__(self, home_region: str, decide_all: DecideAll) -> None:
        """Nothing until `show_rows`.

        Args:
            home_region: ISO 3166-1 alpha-2; numbers are shown as written there.
            decide_all: decides about all rows, which takes a while: the rows are let go of for it.
        """
        super().__init__()
        self._decide_all = decide_all
        self.setProperty("look", "page")
        self._staging: ImportStaging | None = None
        self._counts = ImportCounts()
        self._columns = FileColumns(home_region=home_region)
        self._tiles = Tiles()
        self._table = CheckTable(home_region)
        self._pane = RowPane()
        self._area = CheckArea(self._table, self._pane)
        self._cells = CellWalk(self._table)
        self._left_out = LeftOutLine(counted=True)
        self._left_empty = make_label(role="muted", wrap=True)
        self._advice = MarkedLabel(colour="muted")
        self._for_all = make_button("", icon_name="edit")
        self.save_button = make_button("", icon_name="export")
        self.message = InlineMessage("info", closable=True)
        self.message.hide()
        self._build_layout()
        self._connect()
        self._show_words()

    def _build_layout(self) -> None:
        words = QHBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(make_label(translate("CheckStep", "Nothing has been written yet."), "section", wrap=True))
        words.addSpacing(11)
        words.addWidget(self._advice, 1)
        words.addSpacing(12)
        words.addWidget(self._for_all)
        words.addSpacing(8)
        words.addWidget(self.save_button)
        strip = QWidget()
        strip.setMinimumHeight(scaled(32))
        strip.setLayout(words)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 12)
        top.setSpacing(16)
        top.addWidget(self._tiles)
        top.addWidget(self.message)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(strip)
        lines.addWidget(self._left_out)
        lines.addWidget(self._left_empty)
        top.addLayout(lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(make_line())
        layout.addWidget(self._area, 1)

    def _connect(self) -> None:
        self._tiles.outcome_chosen.connect(self._on_outcome_chosen)
        self._table.choice_requested.connect(self._on_choice_requested)
        self._table.context_menu_requested.connect(self._on_menu_requested)
        self._table.delete_requested.connect(self._on_skip_requested)
        self._table.row_activated.connect(self._on_opened)
        self._table.tab_pressed.connect(self._on_next_wanted)
        self._table.current_row_changed.connect(self._show_current)
        self._area.pane_wanted.connect(self._show_current)
        self._cells.counted.connect(self._on_cells_counted)
        pane = self._pane
        pane.mended.connect(self._on_mended)
        pane.passed.connect(self._on_passed)
        pane.row_requested.connect(self._on_row_requested)
        pane.menu_button.clicked.connect(self._on_pane_menu_requested)
        pane.decided.connect(self._on_pane_decided)
        pane.see_link.clicked.connect(self._on_customer_requested)
        self._left_out.more.clicked.connect(self._on_opened)
        run = {"check": self._on_next_wanted, "check_back": self._on_previous_wanted}
        self._commands = Commands(self, import_commands(), run, None)
        self._for_all.clicked.connect(self._on_for_all_clicked)

    # What the window asks

    def show_rows(
        self, staging: ImportStaging, counts: ImportCounts, mapping: ColumnMapping, left_out: tuple[str, ...]
    ) -> None:
        """Shows the rows of ``staging`` from the first one on, under the filter that is chosen.

        Args:
            staging: the checked rows.
            counts: how many become what.
            mapping: what the columns of the file are taken for.
            left_out: the heads of those that are not taken.
        """
        home = self._columns.home_region
        columns = FileColumns(tuple(staging.columns), mapping, left_out, home, staging.emptied)
        self._staging, self._columns = staging, columns
        self._pane.set_columns(columns)
        self._left_out.set_heads(columns.left_out)
        self._left_empty.setText(left_empty_text(columns.emptied))
        self._left_empty.setVisible(bool(columns.emptied))
        self._show_counts(counts)
        self._show_outcome()

    def release(self) -> None:
        """Lets go of the rows: somebody else works with them, or they are out of date."""
        self._staging = None
        self._pane.show_row(None)
        self._table.show_rows(None)

    def begin(self) -> None:
        """Forgets the rows and the filter of the last file."""
        self.release()
        self._tiles.choose(None)
        self.message.hide()

    def counts(self) -> ImportCounts:
        """How many rows become what."""
        return self._counts

    def take_focus(self) -> None:
        """Puts the keyboard on the rows."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _show_counts(self, counts: ImportCounts) -> None:
        self._counts = counts
        self._tiles.set_counts(counts)
        self._show_words()
        self.counts_changed.emit(counts)

    def _show_words(self) -> None:
        rejected, outcome = self._counts.rejected, self._tiles.outcome()
        self._advice.set_text(self._advice_text())
        self.save_button.setText(translate("CheckStep", "Save %Ln Refused Row(s)…", "", rejected))
        self.save_button.setVisible(bool(rejected))
        self._for_all.setText(all_rows_text(outcome, self._counts.of(outcome)))
        self._for_all.setVisible(outcome in _OFFERED_FOR and self._counts.of(outcome) > 0)

    def _advice_text(self) -> str:
        counts, cells = self._counts, self._cells.count() or 0
        if cells >= MOST:
            return translate("CheckStep", "More than %Ln cells to check. Tab goes from one to the next.", "", cells)
        if cells:
            return translate("CheckStep", "%Ln cell(s) to check. Tab goes from one to the next.", "", cells)
        if counts.rejected:
            return translate(
                "CheckStep", "Refused rows aren’t imported. Save them, correct them, and import that file next."
            )
        if not counts.created and not counts.updated:
            return translate("CheckStep", "Nothing to import: every row is in the list already, skipped or refused.")
        return translate("CheckStep", "Look through the rows. Space on a row shows what else you can do with it.")

    def _show_outcome(self) -> None:
        outcome = self._tiles.outcome()
        self._table.show_rows(self._staging, outcome, self._counts.of(outcome))
        self._cells.begin(self._columns.mapping)
        if self._table.row_count():
            self._table.set_current_row(0)
        self._table.scrollToTop()
        self._show_current()

    def _show_current(self) -> None:
        """Shows the current row in the pane, if that is in view."""
        position = self._table.current_row()
        row = self._table.row_at(position)
        if row is None or self._staging is None or not self._area.has_pane():
            self._pane.show_row(None)
        else:
            self._show_view(position, view_row(self._staging, row.number))

    def _show_view(self, position: int, view: RowView) -> None:
        self._pane.show_row(view, has_previous=position > 0, has_next=position + 1 < self._table.row_count())

    def _on_outcome_chosen(self, _outcome: Outcome | None) -> None:
        self._show_outcome()
        self._show_words()

    def _on_cells_counted(self) -> None:
        self._table.set_tab_goes_to_cells(bool(self._cells.count()))
        self._show_words()

    # Deciding

    def _on_choice_requested(self, position: int, _column: int, where: QPoint) -> None:
        self._on_menu_requested(position, where)

    def _on_menu_requested(self, position: int, where: QPoint) -> None:
        row = self._row_now(position)
        if row is not None:
            outcome = self._tiles.outcome()
            menu = self._new_menu()
            menu.add_row(row)
            menu.add_all_of(outcome, self._counts.of(outcome))
            menu.open_at(where)

    def _on_pane_menu_requested(self) -> None:
        button = self._pane.menu_button
        self._on_menu_requested(self._table.current_row(), button.mapToGlobal(QPoint(0, button.height())))

    def _on_for_all_clicked(self) -> None:
        menu = self._new_menu()
        menu.add_all(self._tiles.outcome())
        menu.popup_below(self._for_all)

    def _new_menu(self) -> RowMenu:
        return RowMenu(self, self._on_row_decided, self._decide_all)

    def _on_row_decided(self, decision: Decision, candidate: int | None) -> None:
        self._decide(self._table.current_row(), decision, candidate)

    def _on_pane_decided(self, decision: Decision) -> None:
        """One of several customers is chosen in the menu."""
        row = self._row_now(self._table.current_row())
        if row is not None and decision is Decision.UPDATE and len(row.candidates) > 1:
            self._on_pane_menu_requested()
        else:
            self._decide(self._table.current_row(), decision, None)
            self.take_focus()  # the button that was pressed is gone

    def _on_skip_requested(self, position: int) -> None:
        self._decide(position, Decision.SKIP, None)

    def _decide(self, position: int, decision: Decision, candidate: int | None) -> None:
        """Decides about the row at a position; it stays where it is until the rows are shown again."""
        self._pane.take_typed()
        row = self._row_now(position)
        if row is None or self._staging is None or decision not in row.choices:
            return
        decided = self._staging.decide(row.number, decision, candidate)
        self._put(position, row, decided)
        self._show_counts(self._counts.moved(row.outcome, decided.outcome))
        self.step_taken.emit(DecidedRow(row.number, decision, candidate, names_of_row(row)))
        self._show_current()

    def _put(self, position: int, before: CheckedRow, after: CheckedRow) -> None:
        self._table.replace(position, after)
        self._cells.replace(position, before, after)

    def _row_now(self, position: int) -> CheckedRow | None:
        """The row at a position with the choices that the decisions about other rows leave it."""
        row = self._table.row_at(position)
        return None if row is None or self._staging is None else self._staging.row(row.number)

    # Mending

    def _on_opened(self) -> None:
        self._area.open_pane()

    def _on_mended(self, place: int, text: str | None) -> None:
        shown, position = self._pane.view(), self._table.current_row()
        if shown is None or self._staging is None:
            return
        own = shown.mended.get(place, text_at(shown, place))
        view = mend_cell(self._staging, shown.row.number, place, text)
        self._put(position, shown.row, view.row)
        self._show_counts(self._staging.counts())  # other rows may be the same customer, or no more
        self.step_taken.emit(MendedCell(shown.row.number, place, text, own))
        self._show_view(position, view)

    def _on_passed(self, place: int, leaving: CellExit) -> None:
        """Goes on to another cell; a text that is still doubtful keeps the keyboard, and says why."""
        if leaving is CellExit.TAKEN and self._pane.focus_cell(place):
            return
        forward = leaving is not CellExit.BACKTAB
        if self._go_to_cell(place, forward=forward):
            return
        if leaving is CellExit.TAB:
            self._pane.focus_after_cells()
        elif leaving is CellExit.BACKTAB or not self._go_to_row(-1, forward=True):
            self.take_focus()

    def _on_next_wanted(self) -> None:
        self._go_round(forward=True)

    def _on_previous_wanted(self) -> None:
        self._go_round(forward=False)

    def _go_round(self, *, forward: bool) -> None:
        """Goes to the next cell, after the last one to the first."""
        self._pane.take_typed()
        place, position = self._pane.focused_cell(), self._table.current_row()
        if forward or place is not None:
            found = self._go_to_cell(place, forward=forward)
        else:
            found = self._go_to_row(position, forward=False)
        if not found:
            self._go_to_row(-1 if forward else self._table.row_count(), forward=forward)

    def _go_to_cell(self, place: int | None, *, forward: bool) -> bool:
        """Goes to the next cell of the current row after one (None: before all), else to the next row with one."""
        position = self._table.current_row()
        row = self._table.row_at(position)
        if row is not None and self._cells.cells_of(row):
            self._area.open_pane()
        cell = self._pane.next_cell(place, forward=forward)
        return (cell is not None and self._pane.focus_cell(cell)) or self._go_to_row(position, forward=forward)

    def _go_to_row(self, position: int, *, forward: bool) -> bool:
        """Goes to the next row after a position that has a cell to be checked, and to its first or last one."""
        found = self._cells.next_row(position, forward=forward)
        if found < 0:
            return False
        self._table.set_current_row(found)
        self._area.open_pane()
        cell = self._pane.next_cell(None, forward=forward)
        return cell is not None and self._pane.focus_cell(cell)

    def _on_row_requested(self, step: int) -> None:
        self._table.set_current_row(self._table.current_row() + step)

    def _on_customer_requested(self) -> None:
        view = self._pane.view()
        if view is not None and view.before is not None:
            glance = CustomerGlance(view.before, self._columns.home_region, self)
            glance.finished.connect(glance.deleteLater)
            glance.open()
