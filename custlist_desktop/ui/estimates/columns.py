"""The estimate list's columns: their titles, and what stands in them."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain.estimate_status import shown_status
from custlist_desktop.domain.money import format_plain_amount
from custlist_desktop.services.estimates.search import EstimateColumn, EstimateRow
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.dates import short_date
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, dots_column
from custlist_desktop.ui.kit.lists.column_widths import WidthPlan

WIDTHS: Final = WidthPlan(
    wide=(136, 0, 164, 236, 116, 148, 116), narrow=(128, 0, 140, 172, 108, 144, 108), wide_from=1320, menu=48
)
"""The title takes the rest."""
_KINDS: Final = {
    EstimateColumn.NUMBER: ColumnKind.FIGURES,
    EstimateColumn.TOTAL: ColumnKind.AMOUNT,
    EstimateColumn.ISSUED_ON: ColumnKind.FIGURES,
}


def estimate_columns(
    account_currency: Callable[[], str], today: Callable[[], date] = date.today
) -> tuple[Column[EstimateRow], ...]:
    """The columns.

    Args:
        account_currency: ISO 4217, asked whenever a total is shown; totals in another currency say theirs.
        today: a sent offer whose last day is before it shows as expired.
    """

    def status(row: EstimateRow) -> Cell:
        shown = shown_status(row.status, row.valid_until, today())
        return Cell(words().statuses[shown], CellLook.CHIP, shown.facts.tone)

    def total(row: EstimateRow) -> Cell:
        amount = format_plain_amount(row.total, row.currency, QLocale().name())
        return Cell(amount if row.currency == account_currency() else f"{row.currency}\u00a0{amount}")

    cells: dict[EstimateColumn, Callable[[EstimateRow], Cell]] = {
        EstimateColumn.NUMBER: lambda row: Cell(row.number, CellLook.MUTED),
        EstimateColumn.TITLE: _title,
        EstimateColumn.CONTACT_NAME: lambda row: Cell(row.contact_name),
        EstimateColumn.COMPANY: lambda row: Cell(row.company, CellLook.MUTED),
        EstimateColumn.STATUS: status,
        EstimateColumn.TOTAL: total,
        EstimateColumn.ISSUED_ON: lambda row: Cell(short_date(row.issued_on), CellLook.MUTED),
    }
    columns = [
        Column(column.value, _title_of(column), cell, _KINDS.get(column, ColumnKind.TEXT))
        for column, cell in cells.items()
    ]
    return (*columns, dots_column())


def _title(row: EstimateRow) -> Cell:
    if row.title:
        return Cell(row.title, CellLook.STRONG)
    return Cell(translate("EstimateList", "Untitled estimate"), CellLook.MUTED)


def _title_of(column: EstimateColumn) -> Callable[[], str]:
    return lambda: _column_titles()[column]


def _column_titles() -> dict[EstimateColumn, str]:
    return {
        EstimateColumn.NUMBER: translate("EstimateList", "Number"),
        EstimateColumn.TITLE: translate("EstimateList", "Title"),
        EstimateColumn.CONTACT_NAME: translate("EstimateList", "Contact"),
        EstimateColumn.COMPANY: translate("EstimateList", "Company"),
        EstimateColumn.STATUS: translate("EstimateList", "Status"),
        EstimateColumn.TOTAL: translate("EstimateList", "Total"),
        EstimateColumn.ISSUED_ON: translate("EstimateList", "Date"),
    }
