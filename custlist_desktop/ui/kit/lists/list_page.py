"""A page that is a list: one search box over a table, and what stands there when there is nothing to show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.database.reader import Row
from custlist_desktop.services.core.announcer import Announcement
from custlist_desktop.services.core.list_search import WordCount
from custlist_desktop.services.history.records import Undoable
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.first_paint import AfterFirstPaint
from custlist_desktop.ui.kit.lists.cells import Column
from custlist_desktop.ui.kit.lists.controller import ListController, ListState
from custlist_desktop.ui.kit.lists.filter_strip import FilterStrip
from custlist_desktop.ui.kit.lists.first_start import FirstStart
from custlist_desktop.ui.kit.lists.list_columns import ChosenColumns, ListColumns, chosen_from_text
from custlist_desktop.ui.kit.lists.list_commands import ListCommands
from custlist_desktop.ui.kit.lists.list_stack import ListStack
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.no_match import NoMatch
from custlist_desktop.ui.kit.lists.notices import Notice, Notices
from custlist_desktop.ui.kit.lists.page_table import PageTable
from custlist_desktop.ui.kit.lists.worker import ListReader, ListSource
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.styling import column_of, make_line
from custlist_desktop.ui.session import Session


@dataclass(frozen=True, slots=True)
class ListPlan:
    """What a page's list is.

    Attributes:
        settings: the group of the page's settings.
        columns: of the table; the last one is the menu's.
        make_row: turns what is read into the row that the columns take.
        open_source: called in the reading thread, again after the filter has changed.
        order: the key of the first order's column, and whether it goes downwards.
    """

    settings: str
    columns: tuple[Column[Any], ...]
    make_row: Callable[[Row], Any]
    open_source: Callable[[], ListSource]
    order: tuple[str, bool]


@dataclass(frozen=True, slots=True)
class ListPageState:
    """What a list's page shows, for another one that is built in its place.

    Attributes:
        shown: what is looked for, and what is in view.
        filter: the keys that the list is narrowed to, and what says which they are; None for all.
        columns: what was chosen of the columns.
        notice: what is said above the list.
        details_width: what somebody chose for what is beside the list; 0 for nothing chosen.
    """

    shown: ListState
    filter: tuple[tuple[int, ...], Sentence] | None
    columns: ChosenColumns
    notice: Notice | None
    details_width: int = 0


class ListPage(QWidget):
    """Searches, sorts, counts and remembers; a subclass says of what, and what is done with a row.

    Its constructor calls, in this order: this one, `_lay_out`, `_allow`, and `search` of the controller.
    """

    key_hints_changed = Signal()
    shown_first = Signal()
    """What was read first is on the screen: rows, that there are none, or that they can't be read."""

    def __init__(
        self, session: Session, plan: ListPlan, notices: Notices, filters: FilterStrip | None = None
    ) -> None:
        """Makes the parts: ``notices`` above the table, ``filters`` of its source. End it by `close_reader`."""
        super().__init__()
        self._filters = FilterStrip() if filters is None else filters
        self._session = session
        self._plan = plan
        self._notices = notices
        session.board.changed.connect(self._on_board_changed)
        self._total = 0
        self._is_shown_first = False
        self._search = SearchBox()
        self._model: WindowedTableModel[Any] = WindowedTableModel(plan.columns, plan.make_row, self)
        self._table = PageTable(self._model)
        self._columns = ListColumns(self._table, self._model)
        self._reader = ListReader(plan.open_source, self)
        self._controller = ListController(self._search, self._table, self._model, self._reader, self)
        column, descending = plan.order
        self._controller.set_order(column, descending=descending)
        self._list_commands = ListCommands(
            self,
            self._table,
            self._model,
            self._controller,
            self._columns,
            self.focus_search,
        )

    # What a subclass says

    def _count_all(self) -> int:
        """How many rows the whole list has."""
        raise NotImplementedError

    def _count_sentence(self, count: int) -> str:
        """How many there are, in words."""
        raise NotImplementedError

    def _row_menu(self) -> RoundMenu:
        """The menu of a row's three dots, about the current row."""
        raise NotImplementedError

    def _context_menu(self) -> RoundMenu:
        """All that can be done with the current row."""
        raise NotImplementedError

    def _allow(self) -> None:
        """Enables what the signed-in user's role permits."""
        raise NotImplementedError

    def _on_announcement(self, announcement: Announcement) -> None:
        """Follows a change of the file."""
        raise NotImplementedError

    def _body(self, rows: QWidget) -> QWidget:
        """What stands under the search box: ``rows``, and what is beside them."""
        return rows

    # Building

    def _lay_out(self, buttons: list[QWidget], no_match: NoMatch, first_start: FirstStart) -> None:
        """Puts the parts together: ``buttons`` stand at the right of the search box."""
        self._no_match = no_match
        self._first_start = first_start
        no_match.hide()
        self._stack = ListStack(self._notices, self._table, first_start)
        header = QHBoxLayout()
        header.setContentsMargins(24, 16, 24, 16)
        header.setSpacing(8)
        header.addWidget(self._search, 1)
        for button in buttons:
            header.addWidget(button)
        list_page = QWidget()
        layout = column_of(list_page)
        layout.addLayout(header)
        layout.addWidget(self._filters)
        layout.addWidget(make_line())
        layout.addWidget(self._body(self._stack.rows), 1)
        self._stack.set_list(list_page)
        column_of(self).addWidget(self._stack)
        self._connect_list()

    def _connect_list(self) -> None:
        self._unsubscribe = self._session.announcer.subscribe(self._on_announcement)
        self._session.actor_changed.connect(self._on_actor_changed)
        controller, table = self._controller, self._table
        controller.counted.connect(self._on_counted)
        controller.nothing_found.connect(self._on_nothing_found)
        controller.found.connect(self._on_found)
        self._reader.failed.connect(self._on_reading_failed)
        self._stack.turned.connect(self._on_turned)
        self._stack.unreadable.retry_button.clicked.connect(lambda: controller.refresh())
        table.menu_requested.connect(self._on_menu_requested)
        table.context_menu_requested.connect(self._on_context_menu_requested)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        self._filters.changed.connect(self._reader.reopen)
        self._filters.pill.clicked.connect(self.show_all)
        self._search.back_pressed.connect(self._on_back_pressed)
        self._no_match.search_requested.connect(self._search_for)

    # What the window asks

    def focus_search(self) -> None:
        """Puts the keyboard into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def take_focus(self) -> None:
        """Puts the keyboard where one begins: the search box, or the first choice while the list is empty."""
        if not self._stack.take_focus():
            self.focus_search()

    def show_row(self, key: int) -> None:
        """Makes a row current, in the whole list."""
        self._search.clear()
        self._filters.clear()
        self._controller.refresh(key)

    def show_only(self, keys: Sequence[int], words: Sentence) -> None:
        """Narrows the list by keys, until somebody takes that away; ``words`` says what is shown then."""
        self._filters.narrow(keys, words)
        self._controller.search("")

    def show_all(self) -> None:
        """Shows the whole list again, as far as it isn't searched."""
        self._filters.clear()
        self._controller.refresh()
        self.focus_search()

    def show_error(self, error: Exception) -> None:
        """Says above the list what went wrong."""
        self._notices.show_error(error_words(error))

    def _on_board_changed(self) -> None:
        """Once saving works again, what couldn't be saved is no news any more."""
        notice = self._notices.notice
        if notice is not None and notice.kind == "error" and self._session.board.state() is None:
            self._notices.clear()

    def show_warning(self, sentence: Sentence) -> None:
        """Says above the list what somebody should know; ``sentence`` says it, also once the page is built again."""
        self._notices.show_warning(sentence)

    def show_info(self, words: Sentence) -> None:
        """Says above the list what is good to know; ``words`` as ``sentence`` above."""
        self._notices.show_info(words)

    def show_undoable(self, sentence: Sentence, change: Undoable | None, name: str) -> None:
        """Says above the list that something of another page is gone; the arguments are as in `Notices`."""
        self._notices.show_undoable(sentence, change, name)

    def key_hints(self) -> list[KeyHint]:
        """Which keys work now, for the status bar."""
        raise NotImplementedError

    def state(self) -> ListPageState:
        """What is shown now."""
        return ListPageState(
            self._controller.state(), self._filters.state(), self._columns.state(), self._notices.notice
        )

    def restore(self, state: ListPageState) -> None:
        """Shows what another page showed that was put away."""
        self._columns.restore(state.columns)
        if state.filter is not None:
            self._filters.narrow(*state.filter)
        if state.notice is not None:
            self._notices.show_notice(state.notice)
        self._controller.restore(state.shown)

    def save_state(self, settings: QSettings) -> None:
        """Writes columns and order."""
        settings.setValue(self._setting("columns"), self._columns.state().to_text())
        column, descending = self._controller.order
        settings.setValue(self._setting("order"), column)
        settings.setValue(self._setting("descending"), descending)

    def restore_state(self, settings: QSettings) -> None:
        """Takes columns and order from ``settings``, as far as they are there."""
        self._columns.restore(chosen_from_text(settings.value(self._setting("columns"))))
        column = str(settings.value(self._setting("order"), "", type=str))
        descending = bool(settings.value(self._setting("descending"), False, type=bool))
        if column and (column, descending) != self._controller.order:
            self._controller.set_order(column, descending=descending)
            self._controller.search()

    def close_reader(self) -> None:
        """Ends the reading thread; the page is of no use afterwards."""
        self._unsubscribe()
        self._controller.close()

    def _setting(self, name: str) -> str:
        return f"{self._plan.settings}/{name}"

    # Texts and layout

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, once nothing is searched for, shows the whole list again."""
        if event.key() == Qt.Key.Key_Escape and self._filters.is_on():
            self.show_all()
        else:
            super().keyPressEvent(event)

    def _on_back_pressed(self) -> None:
        """What stands before the words goes, as a letter before the cursor does; the words stay."""
        if self._filters.is_on():
            self._filters.clear()
            self._controller.refresh()

    def _on_actor_changed(self) -> None:
        self._allow()
        self.key_hints_changed.emit()

    # The list

    def _is_first_start(self) -> bool:
        return self._stack.is_first_start()

    def _is_unreadable(self) -> bool:
        return self._stack.is_unreadable()

    def _is_narrowed(self) -> bool:
        """Whether some rows only are shown."""
        return self._filters.is_on() or bool(self._search.text().strip())

    def _show_count(self) -> None:
        if not self._is_narrowed():
            self._search.set_count_text(self._count_sentence(self._total))
            return
        locale = QLocale()
        matches, total = locale.toString(self._model.rowCount()), locale.toString(self._total)
        self._search.set_count_text(
            translate("ListPage", "{matches} of {total}").format(matches=matches, total=total)
        )

    def _on_counted(self, count: int) -> None:
        if not count and self._filters.is_on() and not self._search.text().strip():
            self.show_all()  # those that were shown are gone
            return
        narrowed = self._is_narrowed()
        if not narrowed:
            self._total = count
        elif not self._total:
            self._total = self._count_all()
        self._stack.show_list(has_rows=narrowed or bool(count))
        self._show_count()
        self.key_hints_changed.emit()
        self._tell_of_first()

    def _tell_of_first(self) -> None:
        if not self._is_shown_first:
            self._is_shown_first = True
            self.repaint()  # at once: what waits for it takes the thread that paints
            AfterFirstPaint(self, self.shown_first.emit)

    def _on_turned(self) -> None:
        """The keyboard comes along, and what can be done differs."""
        self._allow()
        self.key_hints_changed.emit()
        if self.isVisible():
            self.take_focus()

    def _on_reading_failed(self, error: Exception) -> None:
        """Rows that were read stay in view, with a word above; without any the page says why there are none."""
        if self._model.rowCount():
            self.show_error(error)
        else:
            self._stack.show_error(error)
        self._tell_of_first()

    def _on_found(self) -> None:
        self._no_match.hide()

    def _on_nothing_found(self, text: str, counts: list[WordCount]) -> None:
        if text.strip():
            self._no_match.show_for(text.strip(), counts)

    def _search_for(self, text: str) -> None:
        self._controller.search(text)
        self._search.setFocus()

    def _reread(self, key: int | None = None) -> None:
        """Reads the list again after a change; the row of ``key``, or the one of now, is then current."""
        self._total = self._count_all()
        self._controller.refresh(key)

    # Menus

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        self._table.show_pressed(row)
        menu = self._row_menu()
        menu.setActiveAction(menu.actions()[0])
        menu.exec(corner - QPoint(menu.sizeHint().width(), 0))
        menu.deleteLater()
        self._table.show_pressed(-1)

    def _on_context_menu_requested(self, row: int, where: QPoint) -> None:
        self._table.set_current_row(row)
        menu = self._context_menu()
        menu.exec(where)
        menu.deleteLater()

    def _on_header_menu_requested(self, where: QPoint) -> None:
        header = self._table.horizontalHeader()
        self._list_commands.show_menu(header.mapToGlobal(where), header.logicalIndexAt(where))
