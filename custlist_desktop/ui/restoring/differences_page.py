"""The differences between a list and a copy: tiles and a search that narrow them, and what of them is checked."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.database.differences import DifferenceFile
from custlist_desktop.domain.restoring import Since
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.count_tiles import CountTiles, TileFace
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.styling import ground, make_label, make_line
from custlist_desktop.ui.restoring.choices import RestoreChoices
from custlist_desktop.ui.restoring.difference_columns import CHIPS, SINCE_ICONS
from custlist_desktop.ui.restoring.difference_rows import DifferenceRows
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.restoring.restore_head import LeadLine
from custlist_desktop.ui.restoring.words import difference_words, tile_texts

_BETWEEN_LOOKS: Final = 250  # milliseconds


class DifferencesPage(QWidget):
    """Shows a file of differences from `begin` to `end`; until `finish`, the file grows."""

    changed = Signal()
    """Other rows are shown, or checked."""

    def __init__(self, search: str) -> None:
        """``search`` is searched for at first."""
        super().__init__()
        self.file: DifferenceFile | None = None
        self.choices: RestoreChoices | None = None
        self._rows: DifferenceRows | None = None
        self._final: Mapping[Since, int] | None = None
        self._is_focus_wanted = False
        self._more = QTimer(self, singleShot=True)
        self._lead = LeadLine()
        self._words = difference_words()
        faces = (TileFace(each, CHIPS[each], SINCE_ICONS[each]) for each in Since)
        self._tiles = CountTiles([TileFace(None, "note", "scope"), *faces])
        self._tiles.set_texts(tile_texts(dict.fromkeys(Since, 0)))
        self.message = InlineMessage("error", closable=True)
        self._search = SearchBox()
        self._search.setText(search)
        self._table = DifferenceTable(self._words)
        self._no_match = make_label(translate("Restore", "No difference matches."), role="muted")
        self._build_layout()
        self._tiles.chosen.connect(self._show_rows)
        self._search.text_edited.connect(self._show_rows)
        self._search.back_pressed.connect(self._table.setFocus)
        self._table.toggled.connect(self._on_toggled)
        self._table.all_toggled.connect(self.check_all)
        self._more.timeout.connect(self._grow)
        self.message.closed.connect(self.message.hide)

    def _build_layout(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        for part in (self._tiles, self.message, self._search, self._lead):
            column.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(above)
        layout.addWidget(make_line())
        layout.addWidget(self._table, 1)
        layout.addWidget(self._no_match, 1, Qt.AlignmentFlag.AlignCenter)
        ground(self)
        self.message.hide()
        self._no_match.hide()
        self._search.setVisible(bool(self._search.text()))
        self._search.set_words(
            translate("Restore", "Search differences"), translate("Restore", "Search names and values")
        )

    # What is shown

    def begin(self, path: Path) -> None:
        """Shows the differences that are in the file at ``path`` by now, none of them checked; see `finish`."""
        self.file = DifferenceFile(path)
        self.choices = RestoreChoices(self.file)
        self._rows = DifferenceRows(self.file, self.choices, self._words)
        self._rows.show(self._since(), self._search.text())
        self._tiles.set_texts(tile_texts(dict.fromkeys(Since, 0)))
        self._lead.say_comparing()
        self._grow()

    def finish(self, counts: Mapping[Since, int]) -> None:
        """Knows that all differences are in the file, and how many of each kind they are."""
        self._lead.say_compared()
        self._final = counts
        self._tiles.set_texts(tile_texts(counts))
        self._grow()

    @property
    def has_rows(self) -> bool:
        """Whether anything was found by now."""
        return self._rows is not None and bool(self._rows.counts)

    def show_progress(self, done: int, total: int) -> None:
        """Says how far the comparison is."""
        self._lead.show_progress(done, total)

    def end(self) -> None:
        """Closes the file, and shows nothing."""
        self._more.stop()
        self._final = None
        self._table.clear_rows()
        self._rows = self.choices = None
        if self.file is not None:
            self.file.close()
            self.file = None

    def take_focus(self) -> None:
        """Puts the keyboard on the differences, on the newest of which all are read by now, or else soon."""
        self._is_focus_wanted = self._rows is not None and self._rows.has_more
        if not self._is_focus_wanted:
            self._table.setFocus()

    def ask_for_search(self) -> None:
        """Puts the keyboard in the search box."""
        self._search.show()
        self._search.setFocus()
        self._search.selectAll()

    def ends_search(self) -> bool:
        """Closes the search box if that has the keyboard; returns whether it had."""
        if not (self._search.isVisible() and self._search.hasFocus()):
            return False
        self._search.clear()
        self._search.hide()
        self._show_rows()
        self.take_focus()
        return True

    def _show_rows(self) -> None:
        """Shows what tile and search leave."""
        if self._rows is None or self.file is None:
            return
        self._rows.show(self._since(), self._search.text())
        self._rows.read_more()
        self._table.take(self._rows)
        self._show_found()

    def _grow(self) -> None:
        """Shows what was found since."""
        rows = self._rows
        if rows is None:
            return
        self._table.grow(rows, rows.read_more)
        self._show_found()

    def _show_found(self) -> None:
        """Says how many there are; looks again for what is still to be read, or found."""
        rows = self._rows
        if rows is None:
            return
        if self._final is None:
            self._tiles.set_texts(tile_texts({since: rows.counts[since] for since in Since}))
        elif not rows.has_more:
            if self._table.current_row() < 0 and len(rows):
                self._table.set_current_row(0)
            if self._is_focus_wanted:
                self.take_focus()
        has_rows = len(rows) > 0
        self._table.setVisible(has_rows)
        self._no_match.setVisible(not has_rows and not rows.has_more and self._final is not None)
        self._tell_change()
        if rows.has_more or self._final is None:
            self._more.start(0 if rows.has_more else _BETWEEN_LOOKS)

    def _since(self) -> Since | None:
        key = self._tiles.key()
        return key if isinstance(key, Since) else None

    # What is checked

    def _on_toggled(self, row: int) -> None:
        shown = self._rows[row] if self._rows is not None and 0 <= row < len(self._rows) else None
        if shown is None or self.choices is None or self._rows is None or not shown.can_check:
            return
        if shown.field is not None:
            self.choices.toggle_field(shown.difference, shown.field[0])
        else:
            self.choices.toggle(shown.difference, self._rows.inside(shown.difference))
        self._tell_change()

    def check_all(self) -> None:
        """Checks all that is shown, or unchecks it."""
        if self.choices is not None:
            self.choices.check_all(self._since(), self._search.text())
            self._tell_change()

    def _tell_change(self) -> None:
        if self.choices is not None:
            shown = self._rows.shown if self._rows is not None else ()
            has_all = self.choices.has_all(shown)
            self._table.show_checks(None if self.choices.count() and not has_all else bool(has_all and shown))
        self.changed.emit()
