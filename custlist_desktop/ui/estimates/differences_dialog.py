"""What differs from the last revision, and the two ways on: back to it, or to the next one."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.issued_content import IssuedContent
from custlist_desktop.domain.issued_differences import Part, differing_parts
from custlist_desktop.services.estimates.issued_proposals import Revision
from custlist_desktop.ui.estimates.difference_words import difference_rows
from custlist_desktop.ui.estimates.differences_table import DifferencesTable
from custlist_desktop.ui.estimates.questions import go_back_question
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dates import day_and_month, local_day, one_stop
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 776
_STAYING: Final = frozenset({Part.CUSTOMER, Part.COMPANY, Part.OPTION})
"""What is no part of the estimate's content, and so doesn't go back with it."""


class DifferencesDialog(Retranslated, FitsContent, BaseDialog):
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
        self._next_revision = next_revision
        self._title = make_label(role="lead")
        self._sentence = make_label(role="muted")
        self._open = LinkLabel()
        self._problem = make_label(role="warn", wrap=True)
        self._table = DifferencesTable(revision.proposal.revision)
        self._back = make_button("", "ghost", "undo")
        self._close = make_button("")
        self._next = make_button("", "primary", "proposal")
        self._build()
        self._connect()
        fix_width(self, _WIDTH)
        self.retranslate()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._sentence)
        line.addWidget(self._open)
        line.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addLayout(line)
        head.addWidget(self._problem)
        self._problem.hide()
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._table)
        self.body_layout.addLayout(head)
        self.body_layout.addWidget(card, 1)
        self.footer.add_at_the_left(self._back)
        for button in (self._close, self._next):
            self.footer.add_button(button)
        for button in (self._back, self._next):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._open.activated.connect(self._on_open_activated)
        self._close.clicked.connect(self.reject)
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)

    def retranslate(self) -> None:
        """Sets every text again."""
        proposal = self._revision.proposal
        number, day = proposal.revision, day_and_month(local_day(proposal.issued_at), date.today())
        self.setWindowTitle(translate("Differences", "Differences"))
        self._title.setText(translate("Differences", "Changed since revision {revision}").format(revision=number))
        sentence = translate("Differences", "Revision {revision} was issued on {day}. Its PDF stays as it was.")
        self._sentence.setText(one_stop(sentence.format(revision=number, day=day)))
        self._open.set_text(translate("Differences", "Open PDF"))
        self._table.setAccessibleName(translate("Differences", "Differences"))
        self._table.rows_model.set_rows(difference_rows(self._revision.content, self._now))
        self._back.setText(translate("Differences", "Go Back to Revision {revision}…").format(revision=number))
        self._close.setText(translate("Differences", "Close"))
        self._next.setText(translate("Differences", "Make Revision {revision}").format(revision=self._next_revision))
        stays = differing_parts(self._revision.content, self._now) <= _STAYING
        self._back.setEnabled(not stays)
        self._back.setToolTip(translate("Differences", "The estimate itself says what it did then.") if stays else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: Enter must change nothing by accident."""
        super().showEvent(event)
        self._close.setDefault(True)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open_activated(self) -> None:
        from custlist_desktop.ui.proposals.issued_copy import open_issued  # here: it is rarely wanted

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
