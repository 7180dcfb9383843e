"""The main window with its pages, and the windows beside it: what one works with once signed in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.core.change import Deleted
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.estimates.estimate_sentences import deleted_sentence, discarded_sentence
from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.estimates.open_note import OpenNote
from custlist_desktop.ui.estimates.repriced_drafts import RepricedDrafts
from custlist_desktop.ui.estimates.window_kinds import MayLeave, OtherPages
from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.dialogs.confirm import may_discard
from custlist_desktop.ui.kit.first_paint import AfterFirstPaint
from custlist_desktop.ui.kit.lists.list_page import ListPage, ListPageState
from custlist_desktop.ui.kit.state import Rebuilder
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.sections import BACKUPS, COMPANY, DELETED, make_account_settings
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.page_teller import PageTeller
from custlist_desktop.ui.shell.places import CustomerPlaces
from custlist_desktop.ui.shell.restoring import Restoring
from custlist_desktop.ui.shell.typed_customers import keep_typed, show_typed

if TYPE_CHECKING:
    from custlist_desktop.ui.estimates.estimates_page import EstimatesPage
    from custlist_desktop.ui.settings.account_settings_page import AccountSettingsPage, AccountSettingsState
    from custlist_desktop.ui.shell.backup_status import BackupStatus

CUSTOMERS: Final = "customers"
ESTIMATES: Final = "estimates"
ACCOUNT_SETTINGS: Final = "account_settings"
_SECTION: Final = "window/section"


@dataclass(frozen=True, slots=True)
class WorkplaceState:
    """What the main window shows: the page in view, each page, and the notice about drafts over them."""

    page: str
    customers: ListPageState
    estimates: ListPageState | None
    account: "AccountSettingsState | None"
    tells_repriced: bool


class Workplace(QObject):
    """Builds the pages and leads from one to another. What is the program's own, `window` asks for by its signals."""

    rows_shown = Signal()
    """The first rows are on the screen: what nobody waits for comes now."""

    def __init__(self, session: Session, settings: QSettings, parent: QObject | None = None) -> None:
        """Somebody is signed in. Shows nothing until `show`; end it with `close`."""
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._estimates: EstimatesPage | None = None  # until it is wanted
        self._account: AccountSettingsPage | None = None
        self._account_state: AccountSettingsState | None = None
        self._backup_status: BackupStatus | None = None
        self._is_waiting, self._is_closed = True, False
        self.window = MainWindow(session.board)
        windows = self.windows = EstimateWindows(session, self._other_pages(), settings, self)
        self.teller = PageTeller(session, self.window, self._pages, self.show_customers, self)
        self.open_note = OpenNote(session, settings, windows)
        self._places = CustomerPlaces(
            session,
            settings,
            open_estimate=windows.open,
            new_estimate=windows.new,
            show_estimates=self._show_estimates,
            save_estimates=windows.flush_all,
            show_deleted=partial(self._show_section, DELETED),
            tell_restored=self.teller.show_restored,
        )
        self.restoring = Restoring(session, self.window, self.teller, windows.flush_all)
        session.compare_backup, session.restore_from_copy = self.restoring.compare, self.restoring.choose
        session.undo_restore_all = self.restoring.undo_all
        self._repriced = RepricedDrafts(session, self.window, windows.open)
        self._repriced.failed.connect(self.teller.show_error)
        self._build_pages()
        self._repriced.tell()
        self._connect()
        self._show_actor()
        self._show_account_name()

    def _other_pages(self) -> OtherPages:
        """What the windows of estimates lead to."""
        return OtherPages(
            self._show_customer,
            self._show_section,
            partial(self._show_section, COMPANY),
            self._show_issued,
            lambda window, key: self._places.show_estimate_history(window, key),
            self._make_proposal,
        )

    def _build_pages(self) -> None:
        customers = self._customers = CustomersPage(self._session, self._places)
        self._estimates = self._account = None
        customers.shown_first.connect(self._on_rows_shown)
        self.window.add_page(CUSTOMERS, "customers", translate("Program", "Customers"), customers)
        self.window.add_page_later(ESTIMATES, "estimate", translate("Program", "Estimates"), self._make_estimates)
        self.window.add_notice(self._repriced.make_notice())
        self.window.add_notice(self.teller.standing.make_place())

    def _make_estimates(self) -> QWidget:
        """Builds the page when it is wanted, or when the customers are on the screen: they don't wait for it."""
        from custlist_desktop.ui.estimates.estimates_page import EstimatesPage

        places = self._places.undo_places(self._customers)
        page = self._estimates = EstimatesPage(self._session, self.windows, open_guide, places)
        page.restore_state(self._settings)
        return page

    def rebuild(self) -> None:
        """Builds the main window and its pages again."""
        for page in self._lists():
            page.close_reader()
        self.window.build()
        self._build_pages()
        self._show_actor()
        self._repriced.rebuild_list()

    def finish_typing(self) -> None:
        """Saves what is typed on a page and can be saved."""
        if self._account is not None:
            self._account.finish_typing()

    def state(self) -> WorkplaceState:
        """What the main window shows."""
        return WorkplaceState(
            self.window.current_page(),
            self._customers.state(),
            self._estimates.state() if self._estimates is not None else None,
            self._settings_state(),
            self._repriced.is_told,
        )

    def _settings_state(self) -> "AccountSettingsState | None":
        return self._account.state() if self._account is not None else self._account_state

    def restore(self, state: WorkplaceState) -> None:
        """Shows the same page, and on each page the same."""
        if state.tells_repriced:
            self._repriced.tell()
        self._account_state = state.account
        if state.page == ACCOUNT_SETTINGS:
            self._add_account_settings()
        self.window.show_page(state.page)
        self._customers.restore(state.customers)
        if state.estimates is not None:
            self.window.make_page(ESTIMATES)
        if self._estimates is not None and state.estimates is not None:
            self._estimates.restore(state.estimates)
        self._restore_account()

    def _restore_account(self) -> None:
        """Shows in Account Settings what they showed before the window was built again, once they are in view."""
        state, self._account_state = self._account_state, None
        if self._account is not None and state is not None:
            self._account.restore(state)
        else:
            self._account_state = state

    def _connect(self) -> None:
        window, windows = self.window, self.windows
        Rebuilder(window, self)
        window.account_settings_requested.connect(self.show_account_settings)
        window.password_requested.connect(self._change_own_password)
        window.restore_requested.connect(self.restoring.choose)
        window.back_up_requested.connect(self._back_up)
        window.page_changed.connect(self._on_page_changed)
        window.set_close_guard(self._on_closing)
        windows.failed.connect(self.teller.show_error)
        windows.deleted.connect(partial(self._tell_elsewhere, deleted_sentence))
        windows.discarded.connect(partial(self._tell_elsewhere, discarded_sentence))
        windows.missed.connect(self._on_missed)
        self._session.actor_changed.connect(self._show_actor)
        self._unsubscribe = self._session.announcer.subscribe(self._on_announcement)

    def _tell_elsewhere(self, sentence: Sentence, deleted: Deleted[EstimateRecord]) -> None:
        """The list of estimates tells it by itself, but another page may be in view."""
        page, number = self.teller.page_in_view(), deleted.record.content.number
        if page is self._customers:
            self._customers.show_undoable(sentence, self._session.undo.change(deleted.change_id), number)
        elif page is self._account is not None:  # undone at the estimates: it is none of the account's changes
            self._account.show_info(lambda: sentence().format(name=number), number)

    def show(self) -> None:
        """Shows the window as it was left, with the whole list."""
        if self.window.restore_state(self._settings) == ACCOUNT_SETTINGS:
            self.show_account_settings(str(self._settings.value(_SECTION, "", type=str)))
        self.window.show()
        self._customers.restore_state(self._settings)
        self._on_page_changed(self.window.current_page())
        self.tell_resets()
        self.open_note.open_again(self.window)
        AfterFirstPaint(self.window, partial(show_typed, self._session, self.window))

    def _on_rows_shown(self) -> None:
        if self._is_closed or not self._is_waiting:
            return  # the pages were built again
        self._is_waiting = False
        self._backups()
        self.rows_shown.emit()
        QTimer.singleShot(0, self._customers, self._make_hidden_page)

    def _make_hidden_page(self) -> None:
        if not self._is_closed:  # a page that came now would go on reading
            self.window.make_page(ESTIMATES)

    def _on_missed(self, count: int) -> None:
        self.teller.standing.tell(
            "warning",
            lambda: translate(
                "Program", "%n estimate(s) that were open last time are no longer in the list.", "", count
            ),
        )

    def _on_closing(self) -> bool:
        """Closes all windows, since the program ends with the main one; returns whether they are closed."""
        if not self.window.isVisible():  # Qt closes it once more when it ends
            return self.close_windows()
        self.open_note.hold()
        if self.close_windows():
            keep_typed(self._session)  # nothing is typed any more: what was kept for an end that didn't come goes
            return True
        self.open_note.release()
        return False

    def close_windows(self) -> bool:
        """Closes the windows beside the main one; asks where something typed would be lost.

        Returns:
            False if the person would rather keep it.
        """
        return self._drops_unsaved_settings() and self.windows.close_all()

    def _drops_unsaved_settings(self) -> bool:
        """Asks about what stands in Account Settings and can't be saved, with that in view."""
        self.finish_typing()
        state = self._settings_state()
        section = state.unsaved_section() if state is not None else ""
        if not section:
            return True
        self.show_account_settings(section)
        if self._account is None or not may_discard(self.window):
            return False
        self._account.drop_unsaved()
        return True

    def note_open(self) -> None:
        """Notes what is open and typed, since the system may end the program at any moment now."""
        self.open_note.write()
        keep_typed(self._session)

    def leave(self) -> None:
        """Remembers what is open and typed, and closes it without a question."""
        keep_typed(self._session)
        self.open_note.hold()
        self.windows.leave_all()

    def show_customers(self) -> None:
        """Brings the customer list into view, with the keyboard in its search box."""
        self.window.show_page(CUSTOMERS)
        self._customers.take_focus()

    def show_account_settings(self, section: str = "") -> None:
        """Brings Account Settings into view, with ``section`` if given: a key of `make_account_settings`."""
        account = self._account or self._add_account_settings()
        self.window.show_page(ACCOUNT_SETTINGS)
        self._restore_account()
        if section:
            account.show_section(section)

    def _add_account_settings(self) -> "AccountSettingsPage":
        """Builds the page when it is wanted first: the window is there sooner without it."""
        account = self._account = make_account_settings(
            self._session, self.show_customers, self._places.undo_places(self._customers)
        )
        self.window.add_page(
            ACCOUNT_SETTINGS, "settings", translate("Program", "Account Settings"), account, in_toolbar=False
        )
        return account

    def tell_resets(self) -> None:
        """Says which passwords were set past the users since whoever signed in now was here last."""
        resets = self._session.sign_in.take_resets()
        if resets:
            from custlist_desktop.ui.sign_in.sign_in_dialog import resets_sentence  # rarely wanted

            self.teller.show_warning(lambda: resets_sentence(resets))

    def close(self) -> None:
        """Remembers the window and ends the reading threads."""
        self._is_closed = True
        self._unsubscribe()
        self._session.actor_changed.disconnect(self._show_actor)  # the window goes before this does
        self.window.save_state(self._settings)
        if self._account is not None:
            self._settings.setValue(_SECTION, self._account.current_section())
        for page in self._lists():
            page.save_state(self._settings)
            page.close_reader()

    def _lists(self) -> tuple[ListPage, ...]:
        return (self._customers,) if self._estimates is None else (self._customers, self._estimates)

    def _show_actor(self) -> None:
        actor = self._session.actor
        self.window.set_user(actor.name, role_text(actor.role), self._session.refusal(Action.RESTORE_LIST))

    def _backups(self) -> "BackupStatus":
        """What follows the backups; made for the first that is asked for, or behind the first rows."""
        if self._backup_status is None:
            from custlist_desktop.ui.shell.backup_status import BackupStatus

            self._backup_status = BackupStatus(self._session, self.window, self.teller)
            self._backup_status.pressed.connect(partial(self._show_section, BACKUPS))
        return self._backup_status

    def _back_up(self) -> None:
        """Backs up with what is typed in estimates, and says what it did on the page in view."""
        from custlist_desktop.ui.settings.backups_page import BackupsPage  # here, as the page itself

        self.windows.flush_all()
        account = self._account if self.window.current_page() == ACCOUNT_SETTINGS else None
        section = account.section_in_view() if account is not None else None
        if isinstance(section, BackupsPage):
            section.back_up()
        else:
            self._backups().back_up()

    def _show_account_name(self) -> None:
        trade_name = self._session.account.default_trade_name()
        self.window.set_account_name(trade_name.details.name if trade_name else "")

    def _change_own_password(self) -> None:
        from custlist_desktop.ui.settings.passwords import OwnPasswordDialog  # rarely wanted

        dialog = OwnPasswordDialog(self._session, self.window)
        saved = partial(self.teller.show_info, lambda: translate("Program", "Your new password was saved."))
        dialog.accepted.connect(saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.TRADE_NAME:
            self._show_account_name()

    def _on_page_changed(self, key: str) -> None:
        page = {CUSTOMERS: self._customers, ESTIMATES: self._estimates}.get(key)
        if page is not None:
            page.take_focus()
        self.window.save_state(self._settings)  # a kill leaves no time for it

    def _show_customer(self, key: int) -> None:
        """Shows an estimate's customer in the list."""
        self.window.raise_()
        self.window.activateWindow()
        self.show_customers()
        self._customers.show_row(key)

    def _show_estimates(self, customer: int, name: str) -> None:
        """Shows in the list of estimates those of a customer."""
        self.window.show_page(ESTIMATES)
        if self._estimates is not None:  # it is: it is in view
            self._estimates.show_of_customer(customer, name)

    def _show_issued(self, window: QWidget, key: int) -> None:
        """Shows over a window the proposals that left of an estimate."""
        from custlist_desktop.ui.proposals.issued_list import IssuedProposalsDialog  # rarely wanted

        dialog = IssuedProposalsDialog(self._session, key, window)
        dialog.exec()
        dialog.deleteLater()

    def _make_proposal(self, key: int, shows_item_codes: Callable[[], bool], may_leave: MayLeave) -> QWidget:
        from custlist_desktop.ui.proposals.proposal_window import ProposalWindow  # the program starts without it

        return ProposalWindow(self._session, key, shows_item_codes=shows_item_codes, may_leave=may_leave)

    def _show_section(self, section: str) -> None:
        """Brings a section of Account Settings before all windows."""
        self.window.raise_()
        self.window.activateWindow()
        self.show_account_settings(section)

    def _pages(self) -> "dict[str, ListPage | AccountSettingsPage | None]":
        return {CUSTOMERS: self._customers, ESTIMATES: self._estimates, ACCOUNT_SETTINGS: self._account}
