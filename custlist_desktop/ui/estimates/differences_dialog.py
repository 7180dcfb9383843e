"""What differs from the last revision, and the two ways on: back to it, or to the next one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.issued_content import IssuedContent
from custlist_desktop.domain.issued_differences import Part, differing_parts
from custlist_desktop.services.estimates.issued_proposals import Revision
from custlist_desktop.ui.estimates.difference_words import DifferenceRow, difference_rows
from custlist_desktop.ui.estimates.questions import go_back_question
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dates import day_and_month, local_day
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.grounds import StripGround
from custlist_desktop.ui.kit.lists.header import HEIGHT
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width, scaled

_WIDTH: Final = 776
_STAYING: Final = frozenset({Part.CUSTOMER, Part.COMPANY, Part.OPTION})
"""What is no part of the estimate's content, and so doesn't go back with it."""


class DifferencesDialog(BaseDialog):
    """Every difference on a row of its own; the amounts add up to the last row. Close has the focus."""

    go_back_requested = Signal()
    """The estimate is to say again what the revision did; the user was asked."""
    proposal_requested = Signal()
    """The next revision is to be made."""

    def __init__(
        self,
        session: Session,
        revision: Revision,
        now: IssuedContent,
        next_revision: int,
        parent: QWidget | None = None,
    ) -> None:
        """Compares ``now`` with ``revision``; a proposal made now would be ``next_revision``."""
        super().__init__(parent)
        self._session = session
        self._revision = revision
        self._now = now
        self._problem = make_label(role="warn", wrap=True)
        self._problem.hide()
        self._close = make_button(translate("Differences", "Close"))
        self.setWindowTitle(translate("Differences", "Differences"))
        self.body_layout.addLayout(self._build_head())
        self.body_layout.addWidget(self._build_table(), 1)
        self._build_footer(next_revision)
        fix_width(self, _WIDTH)

    def _build_head(self) -> QVBoxLayout:
        proposal = self._revision.proposal
        number, day = proposal.revision, day_and_month(local_day(proposal.issued_at))
        title = translate("Differences", "Changed since revision {revision}").format(revision=number)
        sentence = translate("Differences", "Revision {revision} was issued on {day}. Its PDF stays as it was.")
        link = LinkLabel(translate("Differences", "Open PDF"))
        link.clicked.connect(self._on_open_activated)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(make_label(sentence.format(revision=number, day=day), "muted"))
        line.addWidget(link)
        line.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(make_label(title, "lead"))
        head.addLayout(line)
        head.addWidget(self._problem)
        return head

    def _build_table(self) -> Outline:
        table = DifferencesTable(self._revision.proposal.revision)
        table.setAccessibleName(translate("Differences", "Differences"))
        table.rows_model.set_rows(difference_rows(self._revision.content, self._now))
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(table)
        return card

    def _build_footer(self, next_revision: int) -> None:
        number = self._revision.proposal.revision
        go_back = translate("Differences", "Go Back to Revision {revision}…").format(revision=number)
        make_next = translate("Differences", "Make Revision {revision}").format(revision=next_revision)
        back = self.footer.add_at_the_left(make_button(go_back, "ghost", "undo"))
        self.footer.add_button(self._close)
        following = self.footer.add_button(make_button(make_next, "primary", "proposal"))
        for button in (back, following):
            button.setAutoDefault(False)
        stays = differing_parts(self._revision.content, self._now) <= _STAYING
        back.setEnabled(not stays)
        back.setToolTip(translate("Differences", "The estimate’s own content hasn’t changed since.") if stays else "")
        self._close.clicked.connect(self.reject)
        back.clicked.connect(self._on_back_clicked)
        following.clicked.connect(self._on_next_clicked)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter must change nothing by accident."""
        super().showEvent(event)
        self._close.setDefault(True)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open_activated(self) -> None:
        from custlist_desktop.ui.kit.issued_copies import open_issued  # here: it is rarely wanted

        problem = open_issued(self._session, self._revision.proposal)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _on_back_clicked(self) -> None:
        staying = differing_parts(self._revision.content, self._now) & _STAYING
        if go_back_question(self._revision.proposal.revision, staying, self).ask():
            self.accept()
            self.go_back_requested.emit()

    def _on_next_clicked(self) -> None:
        self.accept()
        self.proposal_requested.emit()


_LOOK: Final = RowLook(
    height=40, ground=StripGround(has_hover=False), first=16, last=16, amount_gap=0, has_last_line=False
)
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
