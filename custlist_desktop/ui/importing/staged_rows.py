"""The rows of a staging file as the pane asks for them."""

from custlist_desktop.domain.incoming import RowView
from custlist_desktop.exchange.row_mending import mend_cell, view_row
from custlist_desktop.services.imports.staging import ImportStaging


class StagedRows:
    """Shows and mends them one by one."""

    def __init__(self, staging: ImportStaging) -> None:
        """``staging`` was settled."""
        self._staging = staging

    def view(self, number: int) -> RowView:
        """All about a row."""
        return view_row(self._staging, number)

    def mend(self, number: int, place: int, text: str | None) -> RowView:
        """Reads a row with another text in one of its cells; None for the file's own again."""
        return mend_cell(self._staging, number, place, text)
