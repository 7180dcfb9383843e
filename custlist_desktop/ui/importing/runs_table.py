"""The imports that were done, as a table."""

from custlist_desktop.services.imports.service import ImportRecord
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind
from custlist_desktop.ui.kit.lists.rows_table import RowsTable


def runs_table() -> RowsTable[ImportRecord]:
    """A table for imports by row, newest first."""
    columns = (
        Column("at", translate("UndoImport", "When"), _when, ColumnKind.FIGURES, width=188),
        Column("file", translate("UndoImport", "File"), _file, takes_rest=True),
        Column("user", translate("UndoImport", "By"), _user, width=112),
        Column("counts", translate("UndoImport", "Customers"), _counts, width=208),
        Column("undone", "", _undone, spoken_title=translate("UndoImport", "State"), width=100),
    )
    return RowsTable(columns)


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
