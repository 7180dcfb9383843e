"""The imports that were done, as a table."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QWidget

from custlist_desktop.database.listing import Row
from custlist_desktop.services.imports.service import ImportRecord
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.lists.model import Cell, CellLook, ColumnKind, ListColumn, WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable

_WIDTHS: Final = (188, 0, 112, 208, 100)
_STRETCHED: Final = 1


def _columns() -> tuple[ListColumn[ImportRecord], ...]:
    return (
        ListColumn("at", lambda: translate("UndoImport", "When"), _when, ColumnKind.FIGURES),
        ListColumn("file", lambda: translate("UndoImport", "File"), _file),
        ListColumn("user", lambda: translate("UndoImport", "By"), _user),
        ListColumn("counts", lambda: translate("UndoImport", "Customers"), _counts),
        ListColumn("undone", str, _undone, spoken_title=lambda: translate("UndoImport", "State")),
    )


def _when(record: ImportRecord) -> Cell:
    return Cell(moment_text(record.at))


def _file(record: ImportRecord) -> Cell:
    return Cell(record.file_name, CellLook.STRONG)


def _user(record: ImportRecord) -> Cell:
    return Cell(record.user_name)


def _counts(record: ImportRecord) -> Cell:
    created, updated = record.counts.created, record.counts.updated
    added = translate("UndoImport", "%Ln added", "", created)
    changed = translate("UndoImport", "%Ln updated", "", updated)
    return Cell(f"{added}, {changed}", CellLook.MUTED)


def _undone(record: ImportRecord) -> Cell:
    if record.undone_at is None:
        return Cell("")
    return Cell(translate("UndoImport", "Taken back"), CellLook.CHIP, "note")


class RunsModel(WindowedTableModel[ImportRecord]):
    """Imports by row, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """No imports until `set_runs`."""
        super().__init__(_columns(), self._record, parent)
        self._runs: Sequence[ImportRecord] = ()
        self.rows_wanted.connect(self._on_rows_wanted)

    def set_runs(self, runs: Sequence[ImportRecord]) -> None:
        """Shows ``runs``."""
        self._runs = runs
        self.start([(place,) for place in range(len(runs))], len(runs), ())

    def _record(self, row: Row) -> ImportRecord:
        return self._runs[row[0]]

    def _on_rows_wanted(self, start: int, count: int) -> None:
        places = range(start, min(start + count, len(self._runs)))
        self.put_rows(start, [(place,) for place in places])


class RunsTable(ListTable):
    """Shows a `RunsModel`."""

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(model, parent)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        self.set_column_widths(_WIDTHS)
