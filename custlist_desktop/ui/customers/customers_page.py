"""The customers page: one search box over the list, and the current customer beside it."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.core.list_search import WordCount
from custlist_desktop.services.customers.linking import CustomerEstimates, estimates_of
from custlist_desktop.services.customers.search import CustomerRow, CustomerSearch, customer_row
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.samples.service import WINDOW_CUSTOMERS
from custlist_desktop.ui.customers.columns import DOTS_WIDTH, customer_columns
from custlist_desktop.ui.customers.commands import CONTEXT_MENU, LIST_MENU, ROW_MENU
from custlist_desktop.ui.customers.current_customer import CurrentCustomer
from custlist_desktop.ui.customers.details_pane import DetailsPane
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.buttons import MoreButton
from custlist_desktop.ui.kit.drop import DropVeil, FileDrop
from custlist_desktop.ui.kit.lists.filter_strip import FilterStrip
from custlist_desktop.ui.kit.lists.first_start import FirstStart, FirstStartWords
from custlist_desktop.ui.kit.lists.list_page import ListPage, ListPageState, ListPlan
from custlist_desktop.ui.kit.lists.no_match import NoMatch, NoMatchWords
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.lists.samples_line import SamplesLine
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.sample_questions import known_of_samples
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.undoing import UndoPlaces
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import pane_side, scaled

_DETAILS: Final = ((1680, 408), (1360, 344), (1120, 304), (0, 280))
"""From how wide a page on the details have which width."""
_DETAILS_SHARE: Final = 0.3
_WIDE_ADD: Final = 2
"""With more columns that gave way, Add Customer is Add."""
_MENU_WIDTH: Final = 180 + DOTS_WIDTH
_LIST_MENU_WIDTH: Final = 272


class Places(Protocol):
    """What leads from here to other pages, as far as the role permits."""

    def open_guide(self) -> object:
        """Opens the user guide."""

    def open_estimate(self, key: int) -> object:
        """Opens an estimate."""

    def new_estimate(self, customer: int) -> object:
        """Makes an estimate for the customer with a key."""

    def show_estimates(self, customer: int, name: str) -> object:
        """Shows all estimates of the customer with a key and a name."""

    def import_customers(self, page: "CustomersPage", path: Path | None = None) -> None:
        """Opens Import, with a file in it if one is given."""

    def undo_import(self, page: "CustomersPage", change_id: str = "") -> None:
        """Asks which import is to be taken back, that of a change if its id is given."""

    def undo_places(self, page: "CustomersPage") -> UndoPlaces:
        """What undoing needs of other pages."""

    def export(self, page: "CustomersPage") -> None:
        """Opens Export."""

    def show_deleted(self) -> object:
        """Shows what was deleted."""

    def find_duplicates(self, page: "CustomersPage") -> None:
        """Opens Find Duplicates."""


class CustomersPage(ListPage):
    """Finds, shows, adds, edits and deletes customers, calls and emails them."""

    def __init__(self, session: Session, places: Places) -> None:
        """Reads the list at once, in its own thread. Close it with `close_reader`."""
        notices, filters = Notices(), FilterStrip()
        super().__init__(session, _plan(session, filters), notices, filters)
        self._details_timer = QTimer(self)
        self._details_timer.setSingleShot(True)
        self._details_timer.setInterval(0)
        self._places = places
        self._veil, self._drop = DropVeil(self), FileDrop(self)
        whole_list = {
            "import": lambda: places.import_customers(self),
            "undo_import": lambda: places.undo_import(self),
            "export": lambda: places.export(self),
            "duplicates": lambda: places.find_duplicates(self),
            "deleted": lambda: places.show_deleted(),
        }
        places_of_undo = places.undo_places(self)
        self._current = CurrentCustomer(session, notices, self, whole_list, places.new_estimate, places_of_undo)
        self._commands = self._current.commands
        self._details = DetailsPane(
            session.home_region,
            self._commands,
            places.open_estimate,
            places.show_estimates,
            lambda: session.account.defaults().currency,
        )
        self._add_button = self._commands.button("add", "primary", "large")
        more = translate("CustomersPage", "More actions for the list")
        self._more = MoreButton(more, look="secondary", scale="large")
        buttons: list[QWidget] = [self._add_button, self._more]
        no_match = NoMatch(self._table, _no_match_words())
        self._lay_out(buttons, no_match, FirstStart(customers_first_start(), places.open_guide))
        self._connect()
        self._search.set_words(
            translate("CustomersPage", "Search customers"),
            translate("CustomersPage", "Search every field: name, city, phone, notes …"),
        )
        self._table.setAccessibleName(translate("CustomersPage", "Customers"))
        self._allow()
        self._controller.search()

    def _body(self, rows: QWidget) -> QWidget:
        self._details_width = 0  # until somebody chooses
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        words = translate("CustomersPage", "Some of these customers are sample data.")
        samples = self._session.samples
        self._samples = SamplesLine(samples, samples.are_all_customers, words, rows)
        self._samples.message.link.clicked.connect(self._commands.action("remove_samples").trigger)
        self._splitter.addWidget(rows)
        self._splitter.addWidget(self._details)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        return self._splitter

    def _on_counted(self, count: int) -> None:
        super()._on_counted(count)
        self._samples.refresh()

    def _connect(self) -> None:
        controller, table, details, current = self._controller, self._table, self._details, self._current
        controller.current_changed.connect(self._on_current_changed)
        controller.copy_requested.connect(current.copy_details)
        table.row_activated.connect(self._on_row_activated)
        table.link_activated.connect(self._on_link_activated)
        self._details_timer.timeout.connect(self._fill_details)
        details.link_requested.connect(current.follow)
        details.menu_button.clicked.connect(self._on_details_menu_requested)
        for id_, button in (
            ("add", self._first_start.add_card),
            ("import", self._first_start.import_card),
            ("add_samples", self._first_start.samples_card),
            ("add", self._no_match.add_button),
        ):
            self._commands.bind(id_, button, name=None)
        self._more.clicked.connect(self._on_more_clicked)
        current.list_outdated.connect(controller.refresh)
        current.list_replaced.connect(self.show_anew)
        self._columns.gave_way.connect(self._on_columns_gave_way)
        self._drop.hovered_changed.connect(self._on_drop_hovered)
        self._drop.file_dropped.connect(self._on_file_dropped)

    # What the list asks

    def _count_all(self) -> int:
        return self._session.customers.count()

    def _count_sentence(self, count: int) -> str:
        return translate("CustomersPage", "%Ln customer(s)", "", count)

    def _row_menu(self) -> RoundMenu:
        return self._commands.menu(self, *ROW_MENU, width=_MENU_WIDTH)

    def _context_menu(self) -> RoundMenu:
        return self._commands.menu(self, *CONTEXT_MENU, width=_MENU_WIDTH)

    # What the window and other places ask

    def shown(self) -> dict[str, Any]:
        """What the list is searched for and narrowed to, how it is sorted, and how many customers it shows."""
        column, descending = self._controller.order
        return {
            "text": self._controller.text,
            "column": column,
            "descending": descending,
            "count": self._model.rowCount(),
            "only": self._filters.keys,
        }

    def show_anew(self) -> None:
        """Shows the whole list from its beginning: many customers came or went."""
        self._filters.clear()
        self._controller.search("")

    def key_hints(self) -> list[KeyHint]:
        """Which keys work now, for the status bar."""
        if self._is_unreadable():
            return []
        own, of_list = self._commands.hints, self._list_commands.commands.hints
        if self._is_first_start():
            return own("add", "import")
        clear = of_list("clear") if self._search.text() else of_list("show_all") if self._filters.is_on() else []
        if self._current.record is None:
            return clear + own("add")
        moves = of_list("move") + own("edit", "copy_details")
        return moves + (clear or of_list("search") + own("add"))

    def state(self) -> ListPageState:
        """What is shown now."""
        return replace(super().state(), details_width=self._details_width)

    def restore(self, state: ListPageState) -> None:
        """Shows what another page showed that was put away."""
        self._details_width = state.details_width
        self._spread_details()
        super().restore(state)

    def save_state(self, settings: QSettings) -> None:
        """Writes columns, order and the width of the details."""
        super().save_state(settings)
        settings.setValue(self._setting("details"), self._details_width)

    def restore_state(self, settings: QSettings) -> None:
        """Takes columns, order and the width of the details from ``settings``, as far as they are there."""
        super().restore_state(settings)
        self._details_width = int(str(settings.value(self._setting("details"), 0, type=int)))
        self._spread_details()

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Until somebody moves the edge of the details, they are as wide as the window allows."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and not self._details_width:
            self._spread_details()

    def _spread_details(self) -> None:
        width = self._details_width or pane_side(
            next(width for page, width in _DETAILS if self.width() >= scaled(page)), self.width(), _DETAILS_SHARE
        )
        self._splitter.setSizes([self.width() - width - 1, width])

    def _on_splitter_moved(self) -> None:
        self._details_width = self._details.width()

    def _on_columns_gave_way(self, count: int) -> None:
        self._commands.set_short("add", translate("CustomersPage", "Add") if count >= _WIDE_ADD else "")

    # The current customer

    def _on_found(self) -> None:
        super()._on_found()
        self._details.setVisible(True)
        self._details_timer.start()  # what matches is marked there too

    def _on_nothing_found(self, text: str, counts: list[WordCount]) -> None:
        if text.strip():
            self._details.setVisible(False)
        super()._on_nothing_found(text, counts)

    def _on_current_changed(self, row: CustomerRow | None) -> None:
        if row is None and self._table.current_row() >= 0:
            self._details_timer.stop()
            self._current.set_record(None)  # the row is on its way; the details in view stay until then
        elif row is None:
            self._show_record(None)
        else:
            self._show_key(row.id)

    def _show_key(self, key: int) -> None:
        """Shows a customer as the file has it now."""
        try:
            record = self._session.customers.get(self._session.actor, key)
        except CustlistError:
            record = None  # deleted a moment ago; the list is being read again
        self._show_record(record)

    def _show_record(self, record: CustomerRecord | None) -> None:
        """Makes a customer current at once; its details are laid out after the list was painted."""
        self._current.set_record(record)
        self._details_timer.start()

    def _fill_details(self) -> None:
        record = self._current.record
        estimates = estimates_of(record.id, date.today()) if record else CustomerEstimates()
        is_sample = record is not None and known_of_samples(partial(self._session.samples.is_sample, record.id))
        self._details.show_last_change(self._session.history.last_of_customer(record.id) if record else None)
        self._details.show_customer(record, estimates, self._model.highlights, is_sample=is_sample)
        self.key_hints_changed.emit()

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.CUSTOMER:
            shown = self._current.record
            if shown is not None and shown.id in announcement.keys:
                self._show_key(shown.id)
            # The changed one is current then, or, after a change of many, the one that is current now.
            self._reread(next(iter(announcement.keys)) if len(announcement.keys) == 1 else None)
        elif announcement.subject is Subject.ESTIMATE and self._current.record is not None:
            self._show_record(self._current.record)

    # Who may

    def _allow(self) -> None:
        is_readable = not self._is_unreadable()
        self._commands.set_usable(is_readable)
        may_remove = self._session.may(Action.DELETE_CUSTOMER)
        self._samples.message.set_link(translate("CustomersPage", "Remove Sample Data") if may_remove else "")
        self._drop.set_allowed(is_readable and self._session.may(Action.IMPORT_CUSTOMERS))

    def _on_drop_hovered(self, hovered: bool) -> None:
        self._veil.show_over(translate("CustomersPage", "Drop the file to import it") if hovered else "")

    def _on_file_dropped(self, path: Path) -> None:
        self._places.import_customers(self, path)

    # Menus

    def _on_details_menu_requested(self) -> None:
        self._context_menu().popup_below(self._details.menu_button)

    def _on_more_clicked(self) -> None:
        self._current.undoing.name(self._commands)
        menu = self._commands.menu(self, *LIST_MENU, width=_LIST_MENU_WIDTH)
        self._list_commands.commands.fill(menu, "|", "reset_columns")
        self._commands.fill(
            menu, "|", "remove_samples" if known_of_samples(self._session.samples.is_present) else "add_samples"
        )
        menu.popup_below(self._more)

    def _on_link_activated(self, row: int, column: int) -> None:
        customer = self._model.row_at(row)
        if customer is not None:
            self._current.follow_cell(customer, self._model.columns[column].key)

    def _on_row_activated(self, _row: int) -> None:
        if self._current.record is not None:
            self._commands.do("edit")


def _plan(session: Session, filters: FilterStrip) -> ListPlan:
    address = session.file.address

    def open_search() -> CustomerSearch:
        return CustomerSearch(address, current_language(), only=filters.keys)

    return ListPlan(
        settings="customers",
        columns=customer_columns(session.home_region),
        make_row=customer_row,
        open_source=open_search,
        order=(CustomerColumn.COMPANY.value, False),
    )


def customers_first_start() -> FirstStartWords:
    """What stands there while there are no customers yet."""
    count = WINDOW_CUSTOMERS
    return FirstStartWords(
        translate("FirstStart", "Start your customer list"),
        translate(
            "FirstStart",
            "Everyone you price work for, kept on this computer and ready in every estimate.\n"
            "Pick how to begin; nothing here is final.",
        ),
        translate("FirstStart", "Add Customer"),
        translate("FirstStart", "Type one in. A company or a name is enough to start."),
        translate("FirstStart", "%Ln invented customer(s) to try things on, removed in one step.", "", count),
        translate("FirstStart", "Import"),
        translate("FirstStart", "From Excel, CSV or vCard. Every change is shown before it is made."),
    )


def _no_match_words() -> NoMatchWords:
    return NoMatchWords(
        translate("NoMatch", "No customer matches “{text}”"),
        translate("NoMatch", "Every word must be found somewhere in the customer."),
        translate("NoMatch", "Add Customer"),
    )
