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

WIDE_FROM: Final = 1320
"""From how much room on the columns have their widths; narrower ones in less."""
_DOTS_WIDTH: Final = 48


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

    figures, amount = ColumnKind.FIGURES, ColumnKind.AMOUNT
    return (
        _column(EstimateColumn.NUMBER, lambda row: Cell(row.number, CellLook.MUTED), 136, 128, figures),
        _column(EstimateColumn.TITLE, _title),
        _column(EstimateColumn.CONTACT_NAME, lambda row: Cell(row.contact_name), 164, 140),
        _column(EstimateColumn.COMPANY, lambda row: Cell(row.company, CellLook.MUTED), 236, 172),
        _column(EstimateColumn.STATUS, status, 116, 108),
        _column(EstimateColumn.TOTAL, total, 148, 144, amount),
        _column(EstimateColumn.ISSUED_ON, _day, 116, 108, figures),
        dots_column(_DOTS_WIDTH),
    )


def _column(
    column: EstimateColumn,
    cell: Callable[[EstimateRow], Cell],
    width: int = 0,
    narrow: int = 0,
    kind: ColumnKind = ColumnKind.TEXT,
) -> Column[EstimateRow]:
    """A column of that width, or ``narrow`` where there is less room; without, it takes the rest."""
    return Column(column.value, _title_of(column), cell, kind, width=width, narrow=narrow, takes_rest=not width)


def _day(row: EstimateRow) -> Cell:
    return Cell(short_date(row.issued_on), CellLook.MUTED)


def _title(row: EstimateRow) -> Cell:
    if row.title:
        return Cell(row.title, CellLook.STRONG)
    return Cell(translate("EstimateList", "Untitled estimate"), CellLook.MUTED)


def _title_of(column: EstimateColumn) -> str:
    return _column_titles()[column]


def _column_titles() -> dict[EstimateColumn, str]:
    return {
        EstimateColumn.NUMBER: translate("EstimateList", "Number"),
        EstimateColumn.TITLE: translate("EstimateList", "Title"),
        EstimateColumn.CONTACT_NAME: words().fields["contact_name"].title,
        EstimateColumn.COMPANY: words().fields["company"].title,
        EstimateColumn.STATUS: translate("EstimateList", "Status"),
        EstimateColumn.TOTAL: translate("EstimateList", "Total"),
        EstimateColumn.ISSUED_ON: translate("EstimateList", "Date"),
    }
