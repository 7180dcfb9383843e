"""The estimates page: a search box over the list of all estimates."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from custlist_desktop.database.estimate_list import EstimateColumn
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.estimate_status import shown_status
from custlist_desktop.domain.money import format_named_amount, format_plain_amount
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.search import EstimateRow, EstimateSearch, estimate_row
from custlist_desktop.services.samples.service import WINDOW_ESTIMATES
from custlist_desktop.ui.estimates.commands import estimate_menu
from custlist_desktop.ui.estimates.current_estimate import CurrentEstimate
from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.i18n import current_language, translate, words
from custlist_desktop.ui.kit.buttons import MoreButton
from custlist_desktop.ui.kit.dates import date_text
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, dots_column
from custlist_desktop.ui.kit.lists.filter_strip import FilterStrip
from custlist_desktop.ui.kit.lists.first_start import FirstStart, FirstStartWords
from custlist_desktop.ui.kit.lists.list_page import ListPage, ListPlan
from custlist_desktop.ui.kit.lists.no_match import NoMatch, NoMatchWords
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.lists.samples_line import SamplesLine
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.sample_questions import known_of_samples
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.undoing import UndoPlaces
from custlist_desktop.ui.session import Session

_LIST_MENU_WIDTH: Final = 272


def _own_currency(session: Session) -> str:
    """That of the account. None where the list can't be read, which its reader says: all amounts name theirs then."""
    try:
        return session.account.defaults().currency
    except CustlistError:
        return ""


class EstimatesPage(ListPage):
    """Finds, opens, makes, duplicates and deletes estimates."""

    def __init__(
        self,
        session: Session,
        windows: EstimateWindows,
        open_guide: Callable[[], object],
        undo_places: UndoPlaces,
    ) -> None:
        """Reads the list at once, in its own thread. ``windows`` open the estimates. Close it with `close_reader`."""
        notices, filters = Notices(), FilterStrip()
        self._currency = _own_currency(session)
        super().__init__(session, self._plan_list(session, filters), notices, filters=filters)
        self._current = CurrentEstimate(session, windows, notices, self, undo_places)
        self._commands = self._current.commands
        self._new = self._commands.button("new", "primary", "large")
        no_match = NoMatch(self._table, _no_match_words())
        self._more = MoreButton(
            translate("EstimatesPage", "More actions for the list"), look="secondary", scale="large"
        )
        self._lay_out([self._new, self._more], no_match, FirstStart(estimates_first_start(), open_guide, "document"))
        self._connect()
        self._search.set_words(
            translate("EstimatesPage", "Search estimates"),
            translate("EstimatesPage", "Search number, title, customer, job site …"),
        )
        self._table.setAccessibleName(translate("EstimatesPage", "Estimates"))
        self._allow()
        windows.created.connect(self.show_row)
        self._controller.search()

    def _plan_list(self, session: Session, filters: FilterStrip) -> ListPlan:
        address = session.file.address

        def open_search() -> EstimateSearch:
            customer = filters.keys[0] if filters.keys else None
            return EstimateSearch(address, current_language(), date.today, customer)

        return ListPlan(
            settings="estimates",
            columns=estimate_columns(self._account_currency),
            make_row=estimate_row,
            open_source=open_search,
            order=(EstimateColumn.ISSUED_ON.value, True),
        )

    def _connect(self) -> None:
        current = self._current
        self._controller.current_changed.connect(self._on_current_changed)
        self._table.row_activated.connect(self._on_row_activated)
        self._commands.bind("new", self._first_start.add_card, name=None)
        self._commands.bind("add_samples", self._first_start.samples_card, name=None)
        self._commands.bind("new", self._no_match.add_button, name=None)
        self._more.clicked.connect(self._on_more_clicked)
        current.list_outdated.connect(self._controller.refresh)
        current.row_came_back.connect(self._reread)

    # What the list asks

    def _account_currency(self) -> str:
        return self._currency

    def _count_all(self) -> int:
        return self._session.estimates.count()

    def _count_sentence(self, count: int) -> str:
        return translate("EstimatesPage", "%Ln estimate(s)", "", count)

    def _row_menu(self) -> RoundMenu:
        return estimate_menu(self._commands, self)

    def _context_menu(self) -> RoundMenu:
        return estimate_menu(self._commands, self)

    def _on_more_clicked(self) -> None:
        self._current.undoing.name(self._commands)
        menu = self._commands.menu(self, "undo", "redo", width=_LIST_MENU_WIDTH)
        self._list_commands.commands.fill(menu, "|", "reset_columns")
        menu.popup_below(self._more)

    # What the window asks

    def show_of_customer(self, key: int, name: str) -> None:
        """Shows the estimates of one customer only, until somebody takes that away."""
        self.show_only((key,), lambda: translate("EstimatesPage", "Customer: {name}").format(name=name))

    def key_hints(self) -> list[KeyHint]:
        """Which keys work now, for the status bar."""
        if self._is_unreadable():
            return []
        own, of_list = self._commands.hints, self._list_commands.commands.hints
        if self._is_first_start():
            return own("new")
        clear = of_list("clear") if self._search.text() else of_list("show_all") if self._filters.is_on() else []
        if self._current.row is None:
            return clear + own("new")
        return of_list("move") + own("open") + (clear or of_list("search")) + own("new", "duplicate")

    # What changes

    def _body(self, rows: QWidget) -> QWidget:
        words = translate("EstimatesPage", "Some of these estimates are sample data.")
        samples = self._session.samples
        self._samples = SamplesLine(samples, samples.are_all_estimates, words, rows)
        return rows

    def _on_counted(self, count: int) -> None:
        if not count:
            self._allow()  # there may be sample data in the file by now, or none any more
        super()._on_counted(count)
        self._samples.refresh()

    def _on_current_changed(self, row: EstimateRow | None) -> None:
        self._current.set_row(row)
        self.key_hints_changed.emit()

    def _on_row_activated(self, _row: int) -> None:
        self._current.open_current()

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.ESTIMATE:
            self._reread()  # the current row stays: an editor saves in another window all the time
        elif announcement.subject is Subject.ESTIMATE_DEFAULTS:
            self._currency = self._session.account.defaults().currency
            self._model.refresh_texts()

    def _allow(self) -> None:
        self._commands.set_usable(not self._is_unreadable())
        self._first_start.samples_card.setVisible(not known_of_samples(self._session.samples.is_present))


def estimates_first_start() -> FirstStartWords:
    """What stands there while there are no estimates yet."""
    count = WINDOW_ESTIMATES
    return FirstStartWords(
        translate("FirstStart", "Make your first estimate"),
        translate(
            "FirstStart",
            "Choose a customer, type the lines, and send it as a proposal.\nEverything is saved while you work.",
        ),
        translate("FirstStart", "New Estimate"),
        translate("FirstStart", "Its number and date are filled in; the rest is up to you."),
        translate("FirstStart", "%Ln invented estimate(s) with their customers, removed in one step.", "", count),
    )


def _no_match_words() -> NoMatchWords:
    return NoMatchWords(
        translate("NoMatch", "No estimate matches “{text}”"),
        translate("NoMatch", "Every word must be found somewhere in the estimate or in its customer’s details."),
        translate("NoMatch", "New Estimate"),
    )


_DOTS_WIDTH: Final = 48


def estimate_columns(
    account_currency: Callable[[], str], today: Callable[[], date] = date.today
) -> tuple[Column[EstimateRow], ...]:
    """The columns.

    Args:
        account_currency: ISO 4217, asked whenever a total is shown; totals in another currency say theirs.
        today: a sent offer whose last day is before it shows as expired.
    """

    def status(row: EstimateRow) -> Cell:
        shown = shown_status(row.status, row.valid_until, today())
        return Cell(words().statuses[shown], CellLook.CHIP, shown.facts.tone)

    def total(row: EstimateRow) -> Cell:
        written = format_plain_amount if row.currency == account_currency() else format_named_amount
        return Cell(written(row.total, row.currency, QLocale().name()))

    figures, amount = ColumnKind.FIGURES, ColumnKind.AMOUNT
    return (
        _column(EstimateColumn.NUMBER, lambda row: Cell(row.number, CellLook.MUTED), kind=figures),
        _column(EstimateColumn.TITLE, _title, 160),
        _column(EstimateColumn.CONTACT_NAME, lambda row: Cell(row.contact_name), 132, 208, gives_way=1),
        _column(EstimateColumn.COMPANY, lambda row: Cell(row.company, CellLook.MUTED), 152, 296, gives_way=2),
        _column(EstimateColumn.STATUS, status),
        _column(EstimateColumn.TOTAL, total, kind=amount),
        _column(EstimateColumn.ISSUED_ON, _day, kind=figures),
        dots_column(_DOTS_WIDTH),
    )


def _column(
    column: EstimateColumn,
    cell: Callable[[EstimateRow], Cell],
    width: int = 0,
    most: int = 0,
    kind: ColumnKind = ColumnKind.TEXT,
    gives_way: int = 0,
) -> Column[EstimateRow]:
    """From ``width`` to ``most``; without a width its words are never cut. The title takes the rest."""
    return Column(
        column.value,
        _title_of(column),
        cell,
        kind,
        width=width,
        most=most,
        fits=not width,
        takes_rest=column is EstimateColumn.TITLE,
        gives_way=gives_way,
    )


def _day(row: EstimateRow) -> Cell:
    return Cell(date_text(row.issued_on), CellLook.MUTED)


def _title(row: EstimateRow) -> Cell:
    if row.title:
        return Cell(row.title, CellLook.STRONG)
    return Cell(translate("EstimateList", "Untitled estimate"), CellLook.MUTED)


def _title_of(column: EstimateColumn) -> str:
    return _column_titles()[column]


def _column_titles() -> dict[EstimateColumn, str]:
    return {
        EstimateColumn.NUMBER: translate("EstimateList", "Number"),
        EstimateColumn.TITLE: translate("EstimateList", "Title"),
        EstimateColumn.CONTACT_NAME: words().fields["contact_name"].title,
        EstimateColumn.COMPANY: words().fields["company"].title,
        EstimateColumn.STATUS: translate("EstimateList", "Status"),
        EstimateColumn.TOTAL: translate("EstimateList", "Total"),
        EstimateColumn.ISSUED_ON: translate("EstimateList", "Date"),
    }
