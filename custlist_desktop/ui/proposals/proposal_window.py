"""The proposal window: options at the left, the pages as they will print at the right, and the ways out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError, NotFoundError
from custlist_desktop.domain.placeholders import DoubtfulPlaceholder
from custlist_desktop.domain.proposal_lacks import Lack
from custlist_desktop.domain.roles import Action
from custlist_desktop.domain.words.market import document_name
from custlist_desktop.proposals.options import ProposalOptions, first_options, without_effect
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.outlets import Outlets
from custlist_desktop.ui.kit.state import Rebuilder, fresh_content
from custlist_desktop.ui.kit.styling import ground
from custlist_desktop.ui.kit.work import ThreadQueue
from custlist_desktop.ui.proposals.commands import ProposalState, proposal_commands
from custlist_desktop.ui.proposals.issued_list import IssuedProposalsDialog
from custlist_desktop.ui.proposals.issuing import (
    Drafter,
    IssueOutcome,
    Issuer,
    OutgoingProposal,
    Rendering,
    affordable_ppi,
    gather_outgoing,
    make_drafter,
    render,
)
from custlist_desktop.ui.proposals.marking import SentMarker
from custlist_desktop.ui.proposals.notices import ProposalNews, ProposalNotices, excuse_texts
from custlist_desktop.ui.proposals.options_keeper import OptionsKeeper
from custlist_desktop.ui.proposals.options_panel import OptionsPanel
from custlist_desktop.ui.proposals.page_layout import paper_size
from custlist_desktop.ui.proposals.page_view import PagesState, ProposalPages
from custlist_desktop.ui.proposals.proposal_bar import ProposalBar
from custlist_desktop.ui.proposals.ways_out import WaysOut
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import app_icon
from custlist_desktop.ui.theme.metrics import size_on_screen

_SIZE: Final = (1280, 840)


@dataclass(frozen=True, slots=True)
class ProposalView:
    """What a proposal's window shows.

    Attributes:
        pages: and what is in view of them.
        news: what is said over them.
        asked: how a proposal left last; see `SentMarker.asked`.
    """

    pages: PagesState
    news: ProposalNews
    asked: tuple[IssueOutcome | None, int | None]


class ProposalWindow(QWidget):
    """One estimate's proposal. It follows every change of the estimate, its customer and the trade names."""

    closed = Signal(int)
    """The window was closed; the estimate's key."""
    leaving = Signal(int)
    """A proposal is about to leave: what is typed elsewhere should be saved now. The estimate's key."""
    placeholder_accepted = Signal(int, object)
    """A placeholder is to stand in the estimate's texts: its key, and a `DoubtfulPlaceholder`."""
    mend_requested = Signal(int, str)
    """A field that stays empty is to be filled in: the estimate's key, and a `Mend`."""

    def __init__(
        self,
        session: Session,
        estimate_id: int,
        parent: QWidget | None = None,
        *,
        drafter: Drafter | None = None,
        outlets: Outlets | None = None,
        shows_item_codes: Callable[[], bool] = lambda: False,
        may_leave: Callable[[Sequence[Lack]], bool] = lambda _lacks: True,
    ) -> None:
        """
        Args:
            session: somebody is signed in.
            estimate_id: the estimate's key.
            parent: the window that this one belongs to.
            drafter: what makes proposals; the program's own without.
            outlets: asks for files and printers; the system's dialogs without.
            shows_item_codes: whether the estimate's editor shows the column of item codes now.
            may_leave: asked before a proposal leaves, once what is typed elsewhere is saved, with all that it lacks.

        Raises:
            NotFoundError: there is no such estimate.
            NotAllowedError: the user was deactivated.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("shortcut_group", "proposal")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Rebuilder(self, self)
        self.setWindowIcon(app_icon())
        self.estimate_id = estimate_id
        self._session = session
        self._drafter = make_drafter(session.account) if drafter is None else drafter
        self._outlets = Outlets() if outlets is None else outlets
        self._shows_item_codes = shows_item_codes
        self._may_leave = may_leave
        self._record: EstimateRecord | None = session.estimates.get(session.actor, estimate_id)
        self._ready: OutgoingProposal | None = None
        self._problem: Exception | None = None
        self._close_when_done = False
        self._queue = ThreadQueue(self)
        self._issuer = Issuer(session, self._queue, self)
        options = first_options(session.estimates, session.account, session.actor, self._record)
        self._keeper = OptionsKeeper(session, estimate_id, options, self)
        self._ways_out = WaysOut(self, self._issuer, self._outlets, self._take)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self._build(options)
        self._pages.set_paper(paper_size(self._panel.options().paper))
        self.resize(size_on_screen(self, _SIZE))

    # Building

    def _build(self, options: ProposalOptions) -> None:
        self._content = fresh_content(self)
        self._panel = OptionsPanel(options, self._show_issued)
        self._notices = ProposalNotices()
        self._marker = SentMarker(self._session, self.estimate_id, self._notices)
        self._pages = ProposalPages()
        self._commands = Commands(
            self._content, proposal_commands(), self._handlers(), ProposalState(), self._session
        )
        self._bar = ProposalBar(self._commands)
        self._excuse = EmptyState("warning", width=320)
        self._stack = QStackedWidget()
        self._build_layout()
        self._connect_parts()
        number = "" if self._record is None else self._record.content.number
        self.setWindowTitle(translate("ProposalWindow", "Proposal {number} — Custlist").format(number=number))
        self._show_record()
        self._show_issued_count()
        self._show_problem()

    def finish_typing(self) -> None:
        """A title is taken as it is being typed."""

    def rebuild(self) -> None:
        """Builds all of it again, with the same options."""
        self._build(self._panel.options())

    def state(self) -> ProposalView:
        """What is shown now."""
        return ProposalView(self._pages.state(), self._notices.news, self._marker.asked)

    def restore(self, state: ProposalView) -> None:
        """Shows what was shown before."""
        self._marker.go_on(state.asked)
        self._notices.tell(state.news)
        if self._ready is not None:
            self._panel.set_usual_title(document_name(self._ready.locale).text)
        if (layout := self.layout()) is not None:
            layout.activate()  # so that the pages have the room that they had
        self._pages.restore(state.pages)
        self._show_state()

    def _build_layout(self) -> None:
        ground(self._excuse, QPalette.ColorRole.Window)
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self._excuse)
        # In a low window the pages, which scroll, give way to what is said over them.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._bar)
        right.addWidget(self._notices)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Banner(self._session.board))
        layout.addLayout(row, 1)

    def _connect_parts(self) -> None:
        pages = self._pages
        self._panel.options_changed.connect(self._on_options_changed)
        pages.place_changed.connect(self._show_state)
        pages.zoom_changed.connect(self._show_state)
        pages.sharpness_changed.connect(self._make_pages)
        self._issuer.failed.connect(self._notices.show_error)
        self._keeper.failed.connect(self._notices.show_error)
        self._ways_out.begun.connect(self._notices.clear)
        self._notices.mend_requested.connect(self._on_mend_requested)
        self._notices.doubt.accepted.connect(self._on_placeholder_accepted)

    def _connect(self) -> None:
        """Listens to what stays as long as the window."""
        self._issuer.busy_changed.connect(self._on_busy_changed)
        self._issuer.issued.connect(self._on_issued)
        self._refresh_timer.timeout.connect(self._refresh)
        self._unsubscribe = self._session.announcer.subscribe(self._on_announcement)
        # A window that is destroyed without having been closed must leave no thread behind.
        self.destroyed.connect(self._queue.close)
        self.destroyed.connect(self._unsubscribe)

    def _handlers(self) -> dict[str, Handler]:
        pages = self._pages
        return {
            "download": self._ways_out.download,
            "print": lambda: self._ways_out.print(self._pages.page_count()),
            "email": self._ways_out.email,
            "previous": pages.go_back,
            "next": pages.go_on,
            "zoom_in": pages.zoom_in,
            "zoom_out": pages.zoom_out,
            "fit": pages.switch_fit,
            "natural": pages.natural_size,
            "close": self.close,
        }

    # What is shown

    def _read_record(self) -> None:
        try:
            self._record = self._session.estimates.get(self._session.actor, self.estimate_id)
        except CustlistError as error:
            self._record = None
            self._ready = None
            self._fail(error)
        else:
            self._show_record()

    def _show_record(self) -> None:
        record = self._record
        if record is None:
            return
        content, contact = record.content, record.contact
        self._panel.set_estimate(content.number, contact.contact_name or contact.company, without_effect(content))
        names = [(each.id, each.details.name) for each in self._session.account.trade_names()]
        default = self._session.account.default_trade_name()
        chosen = self._panel.options().trade_name_id or content.trade_name_id
        may_add = self._session.may(Action.MANAGE_ACCOUNT)
        self._panel.set_trade_names(names, chosen or (None if default is None else default.id), may_add=may_add)

    def _show_issued_count(self) -> None:
        self._panel.set_issued_count(len(self._session.issued_proposals.of_estimate(self.estimate_id)))

    def _show_problem(self) -> None:
        problem = self._problem
        if problem is not None:
            self._excuse.set_texts(*excuse_texts(problem))
        self._stack.setCurrentWidget(self._pages if problem is None else self._excuse)
        self._show_open()

    def _show_open(self) -> None:
        self._show_state()
        self._panel.set_changeable(not isinstance(self._problem, NotFoundError))

    def _show_state(self) -> None:
        pages = self._pages
        is_open = self._ready is not None and self._problem is None and not self._issuer.busy
        state = ProposalState(pages.current_page(), pages.page_count(), pages.zoom(), pages.fit(), is_open)
        self._bar.show_state(state)

    # Making the pages

    def showEvent(self, event: QShowEvent) -> None:
        """The pages are made for the size that the window has."""
        super().showEvent(event)
        if self._ready is None:
            self._show_state()
            self._pages.setFocus()
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the options leave the pages more room."""
        super().resizeEvent(event)
        self._panel.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """The editor may show item codes, or hide them, since this window was looked at last."""
        super().changeEvent(event)
        activated = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if activated and self._ready is not None and self._shows_item_codes() != self._panel.options().show_items:
            self._refresh()

    def _refresh(self) -> None:
        """Gathers what the proposal says now, and has it made."""
        self._read_record()
        if self._record is None:
            return
        self._panel.set_item_codes_shown(self._shows_item_codes())
        try:
            self._ready = gather_outgoing(self._session, self._drafter, self._record, self._panel.options())
        except Exception as error:  # whatever it is, the window says so in place of the pages
            self._ready = None
            self._fail(error)
            return
        self._notices.set_empty_fields(self._ready.empty_fields)
        self._notices.set_texts(self._ready.texts())
        self._panel.set_usual_title(document_name(self._ready.locale).text)
        self._make_pages()

    def _make_pages(self) -> None:
        if self._ready is None or not self.isVisible():
            return
        draft = self._ready.draft
        ppi = affordable_ppi(self._pages.wanted_ppi(), self._pages.page_count())
        self._queue.run_newest(lambda: render(draft, ppi), self._on_rendered, self._fail)

    def _on_rendered(self, rendering: Rendering) -> None:
        self._problem = None
        self._pages.set_pages(rendering.pages, rendering.ppi)
        self._notices.set_missing_glyphs(rendering.missing_glyphs)
        self._show_problem()

    def _fail(self, error: Exception) -> None:
        self._problem = error
        self._queue.forget_newest()
        self._notices.set_missing_glyphs(())
        self._notices.set_empty_fields(())
        self._notices.set_texts(())
        self._show_problem()

    def _on_options_changed(self, options: ProposalOptions) -> None:
        self._pages.set_paper(paper_size(options.paper))
        self._keeper.keep_soon(options)
        self._refresh()

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.ISSUED_PROPOSAL:
            self._show_issued_count()
        elif self._concerns(announcement):
            self._refresh_timer.start()  # several changes of one moment are one refresh

    def _concerns(self, announcement: Announcement) -> bool:
        if announcement.subject in (Subject.TRADE_NAME, Subject.ESTIMATE_DEFAULTS):
            return True
        customer = None if self._record is None else self._record.customer_id
        own = {Subject.ESTIMATE: self.estimate_id, Subject.CUSTOMER: customer}.get(announcement.subject)
        return own is not None and (not announcement.keys or own in announcement.keys)

    # Letting it leave

    def _take(self) -> OutgoingProposal | None:
        """What is to leave: exactly what is shown; None where something is in the way."""
        if self._issuer.busy or self._problem is not None:
            return None
        self.leaving.emit(self.estimate_id)
        self._keeper.keep(self._panel.options())
        self._refresh()
        return self._ready if self._ready is not None and self._may_leave(self._ready.lacks) else None

    def _on_busy_changed(self, busy: bool) -> None:
        self._show_open()
        if not busy and self._close_when_done:
            self.close()

    def _on_issued(self, outcome: IssueOutcome) -> None:
        if outcome.way is Way.DOWNLOADED and outcome.path is not None:
            self._outlets.remember(outcome.path.parent)
        self._marker.show(outcome)

    def _on_mend_requested(self, mend: str) -> None:
        self.mend_requested.emit(self.estimate_id, mend)

    def _on_placeholder_accepted(self, doubt: DoubtfulPlaceholder) -> None:
        self.placeholder_accepted.emit(self.estimate_id, doubt)

    def _show_issued(self) -> None:
        dialog = IssuedProposalsDialog(self._session, self.estimate_id, self, outlets=self._outlets)
        dialog.exec()
        dialog.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is on its way leaves first."""
        if self._issuer.busy:
            self._close_when_done = True
            event.ignore()
            return
        self._keeper.keep(self._panel.options())
        self._unsubscribe()
        self._queue.close()
        super().closeEvent(event)
        self.closed.emit(self.estimate_id)
