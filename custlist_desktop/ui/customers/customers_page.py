"""The customers page: one search box over the list, and the current customer beside it."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.changes import Change, Subject
from custlist_desktop.services.customer_search import (
    CustomerColumn,
    CustomerRow,
    CustomerSearch,
    WordCount,
    customer_row,
)
from custlist_desktop.services.customers import CustomerRecord
from custlist_desktop.services.linking import estimates_of
from custlist_desktop.ui.customers.actions import CustomerActions
from custlist_desktop.ui.customers.column_widths import ColumnWidths
from custlist_desktop.ui.customers.columns import customer_columns
from custlist_desktop.ui.customers.customer_tasks import CustomerTasks
from custlist_desktop.ui.customers.details_pane import DetailsPane
from custlist_desktop.ui.customers.empty_pages import FirstStart, NoMatch
from custlist_desktop.ui.customers.notices import Notices
from custlist_desktop.ui.error_sentences import error_sentence, not_allowed_sentence
from custlist_desktop.ui.i18n import Retranslated, current_language, translate
from custlist_desktop.ui.listing.controller import ListController
from custlist_desktop.ui.listing.model import WindowedTableModel
from custlist_desktop.ui.listing.table import ListTable
from custlist_desktop.ui.listing.worker import ListReader
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.widgets.buttons import MoreButton, make_button
from custlist_desktop.ui.widgets.menu import RoundMenu
from custlist_desktop.ui.widgets.search_box import SearchBox
from custlist_desktop.ui.widgets.status_keys import KeyHint
from custlist_desktop.ui.widgets.styling import make_line

_DETAILS_WIDTH: Final = 344
_NARROW_DETAILS_WIDTH: Final = 304
_NARROW_PAGE: Final = 1360
_SETTINGS: Final = "customers"


class CustomersPage(Retranslated, QWidget):
    """Finds, shows, adds, edits and deletes customers, calls and emails them."""

    key_hints_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Reads the list at once, in its own thread. Close it with `close_reader`."""
        super().__init__(parent)
        self._session = session
        self._total = 0
        self._details_timer = QTimer(self)
        self._details_timer.setSingleShot(True)
        self._details_timer.setInterval(0)
        self._build_parts()
        self._build_layout()
        self._connect()
        self.retranslate()
        self._on_actor_changed()
        self._controller.search()

    def _build_parts(self) -> None:
        home = self._session.home_region
        self._search = SearchBox()
        self._add = make_button("", "primary", "add", scale="large")
        self._more = MoreButton("", look="secondary", scale="large")
        self._model: WindowedTableModel[CustomerRow] = WindowedTableModel(customer_columns(home), customer_row, self)
        self._table = ListTable(self._model)
        self._columns = ColumnWidths(self._table)
        self._details = DetailsPane(home)
        self._notices = Notices()
        self._reader = self._make_reader()
        self._controller = ListController(self._search, self._table, self._model, self._reader, self)
        self._controller.set_order(CustomerColumn.COMPANY.value, descending=False)
        self._actions = CustomerActions(self, self._table)
        self._tasks = CustomerTasks(self._session, self._actions, self._notices, self)
        self._first_start = FirstStart()
        self._no_match = NoMatch(self._table)
        self._no_match.hide()

    def _make_reader(self) -> ListReader:
        path = self._session.file.path

        def open_search() -> CustomerSearch:
            return CustomerSearch(path, current_language())

        return ListReader(open_search, self)

    def _build_layout(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(24, 16, 24, 16)
        header.setSpacing(8)
        header.addWidget(self._search, 1)
        header.addWidget(self._add)
        header.addWidget(self._more)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(self._table, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._details)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        list_page = QWidget()
        layout = QVBoxLayout(list_page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(make_line())
        layout.addWidget(self._splitter, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(list_page)
        self._stack.addWidget(self._first_start)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self._session.actor_changed.connect(self._on_actor_changed)
        self._unsubscribe = self._session.changes.subscribe(self._on_change)
        controller, table, details, tasks = self._controller, self._table, self._details, self._tasks
        controller.current_changed.connect(self._on_current_changed)
        controller.counted.connect(self._on_counted)
        controller.nothing_found.connect(self._on_nothing_found)
        controller.found.connect(self._on_found)
        controller.copy_requested.connect(tasks.copy_details)
        controller.failed.connect(self._on_failed)
        table.row_activated.connect(self._on_row_activated)
        table.link_activated.connect(self._on_link_activated)
        table.menu_requested.connect(self._on_menu_requested)
        table.context_menu_requested.connect(self._on_context_menu_requested)
        self._details_timer.timeout.connect(self._fill_details)
        details.link_requested.connect(tasks.follow)
        details.copy_requested.connect(tasks.copy_details)
        details.edit_requested.connect(tasks.edit_current)
        details.menu_requested.connect(self._on_details_menu_requested)
        self._no_match.search_requested.connect(self._search_for)
        self._no_match.add_requested.connect(tasks.add_customer)
        self._first_start.add_requested.connect(tasks.add_customer)
        self._first_start.samples_requested.connect(tasks.add_samples)
        self._more.clicked.connect(self._on_more_clicked)
        self._add.clicked.connect(tasks.add_customer)
        self._actions.search.triggered.connect(self.focus_search)
        self._actions.reset_columns.triggered.connect(self._reset_columns)
        tasks.list_outdated.connect(controller.refresh)
        tasks.list_replaced.connect(self._on_list_replaced)
        tasks.customer_requested.connect(self._show_customer)

    # What the window asks

    def focus_search(self) -> None:
        """Puts the keyboard into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def key_hints(self) -> list[KeyHint]:
        """Which keys work now, for the status bar."""
        may_add = self._session.may(Action.ADD_CUSTOMER_FROM_LIST)
        add = [("Ctrl+N", translate("CustomersPage", "Add"))] if may_add else []
        if self._stack.currentIndex():
            return add
        clear = [("Esc", translate("CustomersPage", "Clear search"))] if self._search.text() else []
        if self._tasks.record is None:
            return clear + add
        moves = [("Up Down", translate("CustomersPage", "Move"))]
        if self._session.may(Action.EDIT_CUSTOMER):
            moves.append(("Enter", translate("CustomersPage", "Edit")))
        moves.append(("Ctrl+C", translate("CustomersPage", "Copy details")))
        return moves + (clear or [("Ctrl+F", translate("CustomersPage", "Search")), *add])

    def save_state(self, settings: QSettings) -> None:
        """Writes columns, splitter and order."""
        self._columns.save_state(settings, f"{_SETTINGS}/columns")
        settings.setValue(f"{_SETTINGS}/splitter", self._splitter.saveState())
        column, descending = self._controller.order
        settings.setValue(f"{_SETTINGS}/order", column)
        settings.setValue(f"{_SETTINGS}/descending", descending)

    def restore_state(self, settings: QSettings) -> None:
        """Takes columns, splitter and order from ``settings``, as far as they are there."""
        self._columns.restore_state(settings, f"{_SETTINGS}/columns")
        splitter = settings.value(f"{_SETTINGS}/splitter")
        if splitter is not None:
            self._splitter.restoreState(splitter)
        column = str(settings.value(f"{_SETTINGS}/order", "", type=str))
        descending = bool(settings.value(f"{_SETTINGS}/descending", False, type=bool))
        if column and (column, descending) != self._controller.order:
            self._controller.set_order(column, descending=descending)
            self._controller.search()

    def close_reader(self) -> None:
        """Ends the reading thread; the page is of no use afterwards."""
        self._unsubscribe()
        self._controller.close()

    # Texts and layout

    def retranslate(self) -> None:
        """Sets every text again; the list is read anew, since places sort and match by their names."""
        self._actions.retranslate()
        self._search.set_words(
            translate("CustomersPage", "Search customers"),
            translate("CustomersPage", "Search every field: name, city, phone, notes …"),
        )
        self._add.setText(translate("CustomersPage", "Add Customer"))
        self._more.set_name(translate("CustomersPage", "More actions for the list"))
        self._table.setAccessibleName(translate("CustomersPage", "Customers"))
        self._model.refresh_texts()
        self._show_count()
        self._allow()
        self.key_hints_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's override: another language sorts and names places otherwise."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reader.reopen()
            self._controller.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: until somebody chooses widths, they follow the window's."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._spread_columns()

    def _spread_columns(self) -> None:
        if self._columns.are_chosen:
            return
        details = _NARROW_DETAILS_WIDTH if self.width() < _NARROW_PAGE else _DETAILS_WIDTH
        self._splitter.setSizes([self.width() - details - 1, details])
        self._columns.spread(self.width() - details)

    def _reset_columns(self) -> None:
        self._columns.reset()
        self._spread_columns()

    # The list

    def _show_count(self) -> None:
        total = self._total
        if not self._search.text().strip():
            self._search.set_count_text(translate("CustomersPage", "%Ln customer(s)", "", total))
            return
        locale = QLocale()
        text = translate("CustomersPage", "{matches} of {total}")
        matches = locale.toString(self._model.rowCount())
        self._search.set_count_text(text.format(matches=matches, total=locale.toString(total)))

    def _on_counted(self, count: int) -> None:
        searched = bool(self._search.text().strip())
        if not searched:
            self._total = count
        elif not self._total:
            self._total = self._session.customers.count()
        self._show_first_start(not searched and not count)
        self._show_count()
        self.key_hints_changed.emit()

    def _show_first_start(self, shown: bool) -> None:
        """Changes between the list and what stands in its place before there is one; the keyboard comes along."""
        if shown == bool(self._stack.currentIndex()):
            return
        self._stack.setCurrentIndex(int(shown))
        if shown:
            self._first_start.take_focus()
        else:
            self.focus_search()

    def _on_found(self) -> None:
        self._no_match.hide()
        self._details.setVisible(True)
        self._details_timer.start()  # what matches is marked there too

    def _on_nothing_found(self, text: str, counts: list[WordCount]) -> None:
        if not text.strip():
            return
        self._details.setVisible(False)
        self._no_match.show_for(text.strip(), counts)

    def _search_for(self, text: str) -> None:
        self._controller.search(text)
        self._search.setFocus()

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
            self._total = self._session.customers.count()
            shown = self._tasks.record
            if shown is not None and shown.id in change.keys:
                self._show_key(shown.id)
            self._controller.refresh(self._wanted_key(change))
        elif change.subject is Subject.ESTIMATE and self._tasks.record is not None:
            self._show_record(self._tasks.record)

    def _wanted_key(self, change: Change) -> int | None:
        """The row to be current after a change: the changed one, or the one that is current now."""
        return next(iter(change.keys)) if len(change.keys) == 1 else None

    def _on_failed(self, error: Exception) -> None:
        self._notices.show_error(error_sentence(error))

    # Who may

    def _on_actor_changed(self) -> None:
        self._allow()
        self.key_hints_changed.emit()

    def _allow(self) -> None:
        self._actions.allow(self._session)
        may_add = self._session.may(Action.ADD_CUSTOMER_FROM_LIST)
        self._add.setEnabled(may_add)
        self._add.setToolTip("" if may_add else not_allowed_sentence(Action.ADD_CUSTOMER_FROM_LIST))
        may_edit = self._session.may(Action.EDIT_CUSTOMER)
        self._details.set_edit_allowed(may_edit, not_allowed_sentence(Action.EDIT_CUSTOMER))
        self._first_start.allow(may_add, not_allowed_sentence(Action.ADD_CUSTOMER_FROM_LIST))
        self._no_match.allow(may_add, not_allowed_sentence(Action.ADD_CUSTOMER_FROM_LIST))

    # Menus

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        self._table.show_menu_pressed(row)
        menu = self._actions.row_menu(self)
        menu.setActiveAction(self._actions.edit)
        menu.exec(corner - QPoint(menu.sizeHint().width(), 0))
        menu.deleteLater()
        self._table.show_menu_pressed(-1)

    def _on_context_menu_requested(self, row: int, where: QPoint) -> None:
        self._table.set_current_row(row)
        menu = self._actions.context_menu(self)
        menu.exec(where)
        menu.deleteLater()

    def _on_details_menu_requested(self) -> None:
        menu = self._actions.context_menu(self)
        menu.popup_below(self._details.menu_button)

    def _on_more_clicked(self) -> None:
        menu = RoundMenu(parent=self)
        menu.addAction(self._actions.reset_columns)
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

    def _on_list_replaced(self) -> None:
        self._controller.search("")

    def _show_customer(self, key: int) -> None:
        """Shows one customer in the whole list."""
        self._search.clear()
        self._controller.refresh(key)
