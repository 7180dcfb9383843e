"""The differences between a list and a copy: tiles and a search that narrow them, and what of them is checked."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.database.differences import DifferenceFile
from custlist_desktop.domain.restoring import Since
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.count_tiles import CountTiles, TileFace
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.styling import ground, make_label, make_line
from custlist_desktop.ui.restoring.choices import RestoreChoices
from custlist_desktop.ui.restoring.difference_rows import CHIPS, SINCE_ICONS, DifferenceRows
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.restoring.restore_head import lead_line
from custlist_desktop.ui.restoring.words import difference_words, tile_texts


class DifferencesPage(QWidget):
    """Shows a file of differences from `begin` to `end`."""

    changed = Signal()
    """Other rows are shown, or checked."""

    def __init__(self, search: str) -> None:
        """``search`` is searched for at first."""
        super().__init__()
        self.file: DifferenceFile | None = None
        self.choices: RestoreChoices | None = None
        self._rows: DifferenceRows | None = None
        self._shown: list[int] = []
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
        self.message.closed.connect(self.message.hide)

    def _build_layout(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        for part in (self._tiles, self.message, self._search, lead_line()):
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

    def begin(self, path: Path, counts: Mapping[Since, int]) -> None:
        """Shows the differences in the file at ``path``, nothing of which is checked; ``counts`` are the tiles'."""
        self.file = DifferenceFile(path)
        self.choices = RestoreChoices(self.file)
        self._rows = DifferenceRows(self.file, self.choices, self._words)
        self._tiles.set_texts(tile_texts(counts))
        self._show_rows()

    def end(self) -> None:
        """Closes the file, and shows nothing."""
        self._table.clear_rows()
        self._rows = self.choices = None
        if self.file is not None:
            self.file.close()
            self.file = None

    def take_focus(self) -> None:
        """Puts the keyboard on the differences."""
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
        self._shown = [number for number, *_ in self.file.records(self._since(), self._search.text())]
        self._table.take(self._rows)
        has_rows = len(self._rows) > 0
        self._table.setVisible(has_rows)
        self._no_match.setVisible(not has_rows)
        self._tell_change()

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
            has_all = self.choices.has_all(self._shown)
            self._table.show_checks(None if self.choices.count() and not has_all else bool(has_all and self._shown))
        self.changed.emit()
