"""The customers page: one search box over the list, and the current customer beside it."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.changes import Change, Subject
from custlist_desktop.services.core.list_search import WordCount
from custlist_desktop.services.customers.linking import estimates_of
from custlist_desktop.services.customers.search import (
    CustomerColumn,
    CustomerRow,
    CustomerSearch,
    customer_row,
)
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.ui.customers.actions import CustomerActions
from custlist_desktop.ui.customers.columns import WIDTHS, customer_columns
from custlist_desktop.ui.customers.customer_tasks import CustomerTasks
from custlist_desktop.ui.customers.details_pane import DetailsPane
from custlist_desktop.ui.customers.empty_pages import CustomersFirstStart, NoCustomerMatch
from custlist_desktop.ui.customers.list_tasks import ListTasks
from custlist_desktop.ui.customers.notices import LinkNotices
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.buttons import MoreButton, make_button
from custlist_desktop.ui.kit.lists.filter_strip import FilterStrip
from custlist_desktop.ui.kit.lists.list_page import ListPage, ListPlan
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import pane_side, scaled

_DETAILS_WIDTH: Final = 344
_NARROW_DETAILS_WIDTH: Final = 304
_NARROW_PAGE: Final = 1360
_DETAILS_SHARE: Final = 0.3
_LIST_MENU_WIDTH: Final = 272


class CustomersPage(ListPage):
    """Finds, shows, adds, edits and deletes customers, calls and emails them."""

    estimate_requested = Signal(object)
    """The key of an estimate to open."""
    new_estimate_requested = Signal(object)
    """The key of a customer who is to get an estimate."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
        save_estimates: Callable[[], bool] = lambda: True,
    ) -> None:
        """Reads the list at once, in its own thread. Close it with `close_reader`. See `ListTasks` for the rest."""
        notices, filters = LinkNotices(), FilterStrip()
        super().__init__(session, _plan(session, filters), notices, parent, filters)
        self._details_timer = QTimer(self)
        self._details_timer.setSingleShot(True)
        self._details_timer.setInterval(0)
        self._details = DetailsPane(session.home_region)
        self._actions = CustomerActions(self)
        self._tasks = CustomerTasks(session, self._actions, notices, self)
        self._list_tasks = ListTasks(session, self._actions, self, settings, save_estimates)
        self._add_button = make_button("", "primary", "add", scale="large")
        self._more = MoreButton("", look="secondary", scale="large")
        buttons: list[QWidget] = [self._add_button, self._more]
        self._lay_out(buttons, NoCustomerMatch(self._table), CustomersFirstStart())
        self._connect()
        self.retranslate()
        self._controller.search()

    def _body(self, rows: QWidget) -> QWidget:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(rows)
        self._splitter.addWidget(self._details)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        return self._splitter

    def _connect(self) -> None:
        controller, table, details, tasks = self._controller, self._table, self._details, self._tasks
        controller.current_changed.connect(self._on_current_changed)
        controller.copy_requested.connect(tasks.copy_details)
        table.row_activated.connect(self._on_row_activated)
        table.link_activated.connect(self._on_link_activated)
        self._details_timer.timeout.connect(self._fill_details)
        details.link_requested.connect(tasks.follow)
        details.copy_requested.connect(tasks.copy_details)
        details.edit_requested.connect(tasks.edit_current)
        details.menu_requested.connect(self._on_details_menu_requested)
        details.estimate_requested.connect(self.estimate_requested)
        details.new_estimate_requested.connect(tasks.request_estimate)
        self._first_start.import_requested.connect(self._actions.import_file.trigger)
        self._first_start.samples_requested.connect(tasks.add_samples)
        self._more.clicked.connect(self._on_more_clicked)
        self._add_button.clicked.connect(self._add)
        self._actions.search.triggered.connect(self.focus_search)
        tasks.list_outdated.connect(controller.refresh)
        tasks.list_replaced.connect(self._on_list_replaced)
        tasks.customer_requested.connect(self.show_row)
        tasks.estimate_wanted.connect(self.new_estimate_requested)
        self._actions.export.triggered.connect(self._on_export)
        self._list_tasks.list_replaced.connect(self._on_list_replaced)
        self._list_tasks.customer_requested.connect(self.show_row)
        self._list_tasks.customers_requested.connect(self.show_only)

    # What the list asks

    def _count_all(self) -> int:
        return self._session.customers.count()

    def _count_sentence(self, count: int) -> str:
        return translate("CustomersPage", "%Ln customer(s)", "", count)

    def _add(self) -> None:
        self._tasks.add_customer()

    def _row_menu(self) -> RoundMenu:
        return self._actions.row_menu(self)

    def _context_menu(self) -> RoundMenu:
        return self._actions.context_menu(self)

    # What the window asks

    def key_hints(self) -> list[KeyHint]:
        """Which keys work now, for the status bar."""
        if self._is_unreadable():
            return []
        may_add = self._session.may(Action.ADD_CUSTOMER_FROM_LIST)
        add = [("Ctrl+N", translate("CustomersPage", "Add"))] if may_add else []
        if self._is_first_start():
            may_import = self._session.may(Action.IMPORT_CUSTOMERS)
            return add + ([("Ctrl+I", translate("CustomersPage", "Import"))] if may_import else [])
        clear = [("Esc", translate("CustomersPage", "Clear search"))] if self._search.text() else []
        if not clear and self._filters.is_on():
            clear = [("Esc", translate("CustomersPage", "Show all"))]
        if self._tasks.record is None:
            return clear + add
        moves = [("Up Down", translate("CustomersPage", "Move"))]
        if self._session.may(Action.EDIT_CUSTOMER):
            moves.append(("Enter", translate("CustomersPage", "Edit")))
        moves.append(("Ctrl+C", translate("CustomersPage", "Copy details")))
        return moves + (clear or [("Ctrl+F", translate("CustomersPage", "Search")), *add])

    def save_state(self, settings: QSettings) -> None:
        """Writes columns, order and splitter."""
        super().save_state(settings)
        settings.setValue(self._setting("splitter"), self._splitter.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Takes columns, order and splitter from ``settings``, as far as they are there."""
        super().restore_state(settings)
        splitter = settings.value(self._setting("splitter"))
        if splitter is not None:
            self._splitter.restoreState(splitter)

    # Texts and layout

    def retranslate(self) -> None:
        """Sets every text again."""
        self._actions.retranslate()
        self._search.set_words(
            translate("CustomersPage", "Search customers"),
            translate("CustomersPage", "Search every field: name, city, phone, notes …"),
        )
        self._add_button.setText(translate("CustomersPage", "Add Customer"))
        self._more.set_name(translate("CustomersPage", "More actions for the list"))
        self._table.setAccessibleName(translate("CustomersPage", "Customers"))
        super().retranslate()

    def _spread_columns(self) -> None:
        width = _NARROW_DETAILS_WIDTH if self.width() < scaled(_NARROW_PAGE) else _DETAILS_WIDTH
        details = pane_side(width, self.width(), _DETAILS_SHARE)
        self._splitter.setSizes([self.width() - details - 1, details])
        self._columns.spread(self.width() - details)

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
            self._tasks.set_record(None)  # the row is on its way; the details in view stay until then
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
        self._tasks.set_record(record)
        self._details_timer.start()

    def _fill_details(self) -> None:
        record = self._tasks.record
        estimates = estimates_of(record.id, date.today()) if record else []
        self._details.show_customer(record, estimates, self._model.highlights)
        self.key_hints_changed.emit()

    def _on_change(self, change: Change) -> None:
        if change.subject is Subject.CUSTOMER:
            shown = self._tasks.record
            if shown is not None and shown.id in change.keys:
                self._show_key(shown.id)
            # The changed one is current then, or, after a change of many, the one that is current now.
            self._reread(next(iter(change.keys)) if len(change.keys) == 1 else None)
        elif change.subject is Subject.ESTIMATE and self._tasks.record is not None:
            self._show_record(self._tasks.record)

    # Who may

    def _allow(self) -> None:
        is_readable = not self._is_unreadable()
        self._actions.allow(self._session, is_readable=is_readable)
        self._list_tasks.allow(is_readable=is_readable)
        may_add = self._session.may(Action.ADD_CUSTOMER_FROM_LIST)
        reason = self._session.refusal(Action.ADD_CUSTOMER_FROM_LIST)
        self._add_button.setEnabled(may_add)
        self._add_button.setToolTip("" if may_add else reason)
        may_edit = self._session.may(Action.EDIT_CUSTOMER)
        self._details.set_edit_allowed(may_edit, self._session.refusal(Action.EDIT_CUSTOMER))
        self._details.set_new_estimate_allowed(self._session.refusal(Action.EDIT_ESTIMATES))
        self._first_start.allow_add(may_add, reason)
        may_import = self._session.may(Action.IMPORT_CUSTOMERS)
        self._first_start.allow_import(may_import, self._session.refusal(Action.IMPORT_CUSTOMERS))
        self._first_start.allow_samples(may_add, reason)
        self._no_match.allow(may_add, reason)

    # Menus

    def _on_details_menu_requested(self) -> None:
        menu = self._actions.context_menu(self)
        menu.popup_below(self._details.menu_button)

    def _on_more_clicked(self) -> None:
        menu = RoundMenu(parent=self)
        menu.setMinimumWidth(scaled(_LIST_MENU_WIDTH))
        menu.addActions(self._actions.list_actions())
        menu.addSeparator()
        menu.addAction(self._commands.reset)
        menu.addSeparator()
        present = self._session.samples.is_present()
        menu.addAction(self._actions.remove_samples if present else self._actions.add_samples)
        menu.popup_below(self._more)

    def _on_link_activated(self, row: int, column: int) -> None:
        customer = self._model.row_at(row)
        if customer is not None:
            self._tasks.follow_cell(customer, self._model.columns[column].key)

    def _on_row_activated(self, _row: int) -> None:
        self._tasks.edit_current()

    def _on_export(self) -> None:
        column, descending = self._controller.order
        self._list_tasks.export(
            self._controller.text, column, self._model.rowCount(), descending=descending, only=self._filters.keys
        )

    def _on_list_replaced(self) -> None:
        self._filters.clear()
        self._controller.search("")


def _plan(session: Session, filters: FilterStrip) -> ListPlan:
    path = session.file.path

    def open_search() -> CustomerSearch:
        return CustomerSearch(path, current_language(), only=filters.keys)

    return ListPlan(
        settings="customers",
        columns=customer_columns(session.home_region),
        make_row=customer_row,
        open_source=open_search,
        widths=WIDTHS,
        order=(CustomerColumn.COMPANY.value, False),
    )
