"""What the tables have in common that show rows of one height."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from custlist_desktop.ui.kit.styling import ground


def show_rows(table: QTableView, height: int) -> None:
    """Lets a table show whole rows, one of which is current, without frame, grid, row numbers or editing.

    Args:
        table: which.
        height: of a row, in pixels.
    """
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalScrollBar().setSingleStep(height)
    table.setTabKeyNavigation(False)
    table.setMouseTracking(True)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(height)
    rows.setDefaultSectionSize(height)
    rows.hide()


def clear_corner(table: QTableView) -> None:
    """Shows nothing between two scroll bars, where Qt's own has a frame; one bar alone would be shorter by that."""
    corner = QWidget()
    ground(corner)
    table.setCornerWidget(corner)
