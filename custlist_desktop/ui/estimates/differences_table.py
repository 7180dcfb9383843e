"""The table of what differs from a revision."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize

from custlist_desktop.ui.estimates.difference_words import DifferenceRow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.header import HEIGHT
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.theme.metrics import scaled

_LOOK: Final = RowLook(height=40, first=16, last=16, amount_gap=0, has_hover=False, has_last_line=False)
_MOST_ROWS: Final = 12


class DifferencesTable(RowsTable[DifferenceRow]):
    """One row for each thing that differs, and the total last; as high as its rows up to where a dialog scrolls."""

    def __init__(self, revision: int) -> None:
        """Empty until `set_rows`; they compare with ``revision``."""
        super().__init__(_columns(revision), _LOOK, key=lambda row: (row.name, row.field))
        self.rows_model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """All rows, or as many as don't scroll."""
        rows = min(self.rows_model.rowCount(), _MOST_ROWS)
        return QSize(scaled(728), scaled(HEIGHT) + rows * scaled(_LOOK.height))

    def minimumSizeHint(self) -> QSize:
        """The same height; where a screen is too low for that, the dialog scrolls."""
        return QSize(scaled(480), self.sizeHint().height())


def _columns(revision: int) -> tuple[Column[DifferenceRow], ...]:
    def column(
        key: str,
        title: str,
        text: Callable[[DifferenceRow], str],
        look: CellLook = CellLook.PLAIN,
        most: int = 0,
    ) -> Column[DifferenceRow]:
        ink = "muted" if look is CellLook.MUTED else ""
        return Column(
            key,
            title,
            lambda row: Cell(text(row), CellLook.BOLD if row.is_total else look, ink=ink),
            ColumnKind.TEXT if key in ("name", "field") else ColumnKind.AMOUNT,
            spoken_title=translate("Differences", "Which part of it"),
            spoken=(lambda row: row.spoken()) if key == "name" else None,
            tip=lambda row: row.tip,
            most=most,
            takes_rest=key == "name",
        )

    before = translate("Differences", "Revision {revision}").format(revision=revision)

    return (
        column("name", translate("Differences", "What changed"), lambda row: row.name, CellLook.STRONG),
        column("field", "", lambda row: row.field, CellLook.MUTED, 168),
        column("before", before, lambda row: row.before, CellLook.MUTED, 152),
        column("after", translate("Differences", "Now"), lambda row: row.after, most=152),
        column("amount", translate("Differences", "Difference"), lambda row: row.amount),
    )
