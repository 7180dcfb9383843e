"""Issued proposals as a table."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.services.estimates.issued_proposals import IssuedProposal
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.lists.model import AnyIndex
from custlist_desktop.ui.proposals.wording import way_text


class IssuedColumn(IntEnum):
    """The columns, from left to right."""

    REVISION = 0
    WHEN = 1
    WHO = 2
    WAY = 3
    LANGUAGE = 4
    TOTAL = 5


_ROOT: Final = QModelIndex()
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class IssuedModel(QAbstractTableModel):
    """One row for each time that a proposal left, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `set_proposals`."""
        super().__init__(parent)
        self._proposals: list[IssuedProposal] = []

    def set_proposals(self, proposals: Sequence[IssuedProposal]) -> None:
        """Shows ``proposals``, in their order."""
        self.beginResetModel()
        self._proposals = list(proposals)
        self.endResetModel()

    def proposal_at(self, row: int) -> IssuedProposal | None:
        """The proposal in a row; None outside."""
        return self._proposals[row] if 0 <= row < len(self._proposals) else None

    def row_of(self, key: int) -> int:
        """The row of a proposal; -1 if there is none."""
        return next((row for row, each in enumerate(self._proposals) if each.id == key), -1)

    def refresh_texts(self) -> None:
        """Shows headers and cells again, in the language that it is now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(IssuedColumn) - 1)
        if self._proposals:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._proposals) - 1, len(IssuedColumn) - 1))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._proposals)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(IssuedColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        proposal = self.proposal_at(index.row()) if index.isValid() else None
        if proposal is None:
            return None
        column = IssuedColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell_text(proposal, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column is IssuedColumn.TOTAL else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(IssuedColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(IssuedColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == IssuedColumn.TOTAL else _LEFT
        return None


def column_title(column: IssuedColumn) -> str:
    """What a column is called."""
    return {
        IssuedColumn.REVISION: translate("IssuedProposals", "Revision"),
        IssuedColumn.WHEN: translate("IssuedProposals", "Issued"),
        IssuedColumn.WHO: translate("IssuedProposals", "By"),
        IssuedColumn.WAY: translate("IssuedProposals", "How"),
        IssuedColumn.LANGUAGE: translate("IssuedProposals", "Language"),
        IssuedColumn.TOTAL: translate("IssuedProposals", "Total"),
    }[column]


def cell_text(proposal: IssuedProposal, column: IssuedColumn) -> str:
    """What a cell says."""
    locale = QLocale()
    if column is IssuedColumn.REVISION:
        return locale.toString(proposal.revision)
    if column is IssuedColumn.WHEN:
        return moment_text(proposal.issued_at)
    if column is IssuedColumn.WHO:
        return proposal.issued_by
    if column is IssuedColumn.WAY:
        return way_text(proposal.way)
    if column is IssuedColumn.LANGUAGE:
        return LANGUAGE_NAMES.get(proposal.language, proposal.language)
    return format_named_amount(proposal.total, proposal.currency, locale.name())
