"""The proposals of an estimate as they left: a list, and each of them to look at or to save again."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.proposals.file_names import write_whole
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.issued_proposals import IssuedProposal
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.issued_copies import copy_name, copy_problem_sentence, open_issued
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.grounds import StripGround
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.outlets import Outlets, open_path
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.proposal_words import way_text
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.proposals.commands import issued_commands
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import size_on_screen

_SIZE: Final = (760, 440)
_LOOK: Final = RowLook(ground=StripGround(has_hover=False), first=16, last=16, amount_gap=0)


class IssuedProposalsDialog(BaseDialog):
    """Lists what was issued of one estimate, newest first; opens each as it was."""

    def __init__(
        self, session: Session, estimate_id: int, parent: QWidget | None = None, *, outlets: Outlets | None = None
    ) -> None:
        """
        Args:
            session: somebody is signed in.
            estimate_id: the estimate's key; it may be deleted by now.
            parent: the window that the dialog belongs to.
            outlets: asks where to save; the system's dialog without.
        """
        super().__init__(parent)
        self.setProperty("shortcut_group", "proposal")
        self.setWindowTitle(translate("IssuedProposals", "Issued Proposals"))
        self._session = session
        self._estimate_id = estimate_id
        self._outlets = Outlets() if outlets is None else outlets
        self._saved: Path | None = None
        self._sentence = make_label(
            translate("IssuedProposals", "Every proposal you issued. Later changes don’t affect them."),
            "muted",
            wrap=True,
        )
        self._message = InlineMessage("success", closable=True)
        self._message.hide()
        self._table = issued_table()
        self._table.setAccessibleName(translate("IssuedProposals", "Issued proposals"))
        self._empty = EmptyState("proposal", width=400)
        self._empty.set_texts(
            translate("IssuedProposals", "No proposals issued yet"),
            translate("IssuedProposals", "What you download, email or print is kept here."),
        )
        self._stack = QStackedWidget()
        self._close = make_button(translate("IssuedProposals", "Close"))
        run = {"save": self._save_copy, "open": self._open_copy}
        self._commands = Commands(self, issued_commands(), run, state=False)
        self._save = self._commands.button("save")
        self._open = self._commands.button("open", "primary")
        self._build()
        self._connect()
        self._read()
        self._table.setFocus()

    def _build(self) -> None:
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._table)
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self.body_layout.addWidget(self._sentence)
        self.body_layout.addWidget(self._message)
        self.body_layout.addWidget(self._stack, 1)
        for button in (self._close, self._save, self._open):
            self.footer.add_button(button)
            button.setAutoDefault(False)
        self.resize(size_on_screen(self, _SIZE))

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._table.row_activated.connect(self._open_copy)
        self._table.current_row_changed.connect(self._show_enabled)
        self._message.link.clicked.connect(self._on_link_activated)
        unsubscribe = self._session.announcer.subscribe(self._on_announcement)
        self.finished.connect(unsubscribe)
        self.destroyed.connect(unsubscribe)

    def _read(self) -> None:
        proposals = self._session.issued_proposals.of_estimate(self._estimate_id)
        self._table.set_rows(proposals)
        self._sentence.setVisible(bool(proposals))
        self._stack.setCurrentIndex(0 if proposals else 1)
        self._show_enabled()

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.ISSUED_PROPOSAL:
            self._read()

    def _current(self) -> IssuedProposal | None:
        return self._table.current()

    def _show_enabled(self) -> None:
        self._commands.show(self._current() is not None)

    # What can be done

    def _open_copy(self) -> None:
        proposal = self._current()
        if proposal is None:
            return
        self._saved = None
        self._message.hide()
        problem = open_issued(self._session, proposal)
        if problem:
            self._say("error", problem)

    def _save_copy(self) -> None:
        proposal = self._current()
        content = None if proposal is None else self._content(proposal)
        if proposal is None or content is None:
            return
        name = copy_name(self._session, proposal)
        path = self._outlets.ask_path(self, translate("IssuedProposals", "Save a Copy"), name)
        if path is None:
            return
        try:
            write_whole(path, content)
        except OSError as error:
            self._say("error", copy_problem_sentence(error))
            return
        self._outlets.remember(path.parent)
        self._say("success", translate("IssuedProposals", "Saved as {path}.").format(path=path), path)

    def _content(self, proposal: IssuedProposal) -> bytes | None:
        """The PDF as it left; None if the file no longer has it whole, which is said."""
        self._saved = None
        self._message.hide()
        try:
            return self._session.issued_proposals.pdf(proposal.id)
        except CustlistError as error:
            self._say("error", copy_problem_sentence(error))
            return None

    def _say(self, kind: MessageKind, sentence: str, saved: Path | None = None) -> None:
        """Says what came of it, with a link to what was ``saved``."""
        self._saved = saved
        self._message.set_kind(kind)
        self._message.set_text(sentence)
        self._message.set_link(translate("IssuedProposals", "Open") if saved is not None else "")
        self._message.show()

    def _on_link_activated(self) -> None:
        if self._saved is not None and not open_path(self._saved):
            sentence = translate(
                "IssuedProposals",
                "No program on this computer opens PDF files. Install one, or open it elsewhere.",
            )
            self._say("warning", sentence)


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
