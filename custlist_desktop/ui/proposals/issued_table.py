"""The table of issued proposals: one row for each time that a proposal left, newest first."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.services.estimates.issued_proposals import IssuedProposal
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.proposal_words import way_text

_LOOK: Final = RowLook(first=16, last=16, amount_gap=0, has_hover=False)


def issued_table() -> RowsTable[IssuedProposal]:
    """A table that is empty until it is given proposals."""

    def column(
        key: str, title: str, cell: Callable[[IssuedProposal], Cell], kind: ColumnKind = ColumnKind.TEXT
    ) -> Column[IssuedProposal]:
        return Column(key, title, cell, kind, tip=lambda each: cell(each).text, takes_rest=key == "who")

    figures, amount = ColumnKind.FIGURES, ColumnKind.AMOUNT
    return RowsTable(
        (
            column("revision", translate("IssuedProposals", "Revision"), _revision, figures),
            column("when", translate("IssuedProposals", "Issued"), lambda each: Cell(moment_text(each.issued_at))),
            column("who", translate("IssuedProposals", "By"), lambda each: Cell(each.issued_by)),
            column("way", translate("IssuedProposals", "How"), lambda each: Cell(way_text(each.way))),
            column("language", translate("IssuedProposals", "Language"), _language),
            column("total", translate("IssuedProposals", "Total"), _total, amount),
        ),
        _LOOK,
    )


def _revision(proposal: IssuedProposal) -> Cell:
    return Cell(QLocale().toString(proposal.revision), CellLook.STRONG)


def _language(proposal: IssuedProposal) -> Cell:
    return Cell(LANGUAGE_NAMES.get(proposal.language, proposal.language), CellLook.MUTED)


def _total(proposal: IssuedProposal) -> Cell:
    return Cell(format_named_amount(proposal.total, proposal.currency, QLocale().name()))
