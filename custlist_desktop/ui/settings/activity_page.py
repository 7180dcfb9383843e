"""Activity: everything that changed, who did it and when (mock-up 23)."""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from custlist_desktop.domain.roles import Action
from custlist_desktop.exchange.text_tables import write_text_table
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.history.activity import ActivityEntry, ActivityFilter
from custlist_desktop.services.history.customer_history import name_of_customer
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.outlets import Outlets
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.undoing import Undoing, UndoPlaces, undo_question
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.activity_filters import ActivityFilters
from custlist_desktop.ui.settings.activity_table import ActivityTable, rows_of
from custlist_desktop.ui.settings.activity_words import about, told_text
from custlist_desktop.ui.settings.commands import activity_commands, has_history
from custlist_desktop.ui.settings.section_page import SectionPage
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 1040
_FIRST: Final = 100
"""So many changes are read before somebody scrolls to more of them."""
_FOLDER: Final = "activity/folder"
_PAUSE: Final = 150
"""Milliseconds after the last letter, before a search begins."""
_ROWS_AHEAD: Final = 20


class ActivityPage(SectionPage):
    """An Account Owner looks into everything here; others are told who may."""

    def __init__(self, session: Session, places: UndoPlaces, today: Callable[[], date] = date.today) -> None:
        """Somebody is signed in. ``places`` is what undoing needs of other pages."""
        super().__init__(session, Subject.CUSTOMER)
        self._places = places
        self._today = today
        self._entries: dict[int, ActivityEntry] = {}
        self._below: int | None = None
        self._wanted = ActivityFilter()
        self._is_stale = False
        self._wanted_count = _FIRST
        self._names = ValueNames(name_of_customer, self._trade_name)
        self._search = SearchBox()
        self._filters = ActivityFilters(today)
        self._export = make_button(translate("ActivityPage", "Export…"), "secondary", "export")
        self._outlets = Outlets(folder_key=_FOLDER)
        self._to: Path | None = None
        self._table = ActivityTable(self._names, today)
        self._notices = Notices()
        self._undoing = Undoing(session, self._notices, self, places)
        handlers = {"open": self._open, "undo": self._undo_current, "search": self._search.setFocus}
        handlers |= {f"export_{ending}": partial(self._ask_where, ending) for ending in ("xlsx", "csv")}
        self._commands: Commands[ActivityEntry | None] = Commands(self, activity_commands(), handlers, None, session)
        self._reset = make_button(translate("ActivityPage", "Show Everything"))
        self._empty = EmptyState("search", (self._reset,), width=480)
        self._steps, self._typing = QTimer(self), QTimer(self)
        self._steps.setInterval(0)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self.set_title(
            translate("ActivityPage", "Activity"),
            translate(
                "ActivityPage",
                "Everything that changed, who did it and when. Nothing here can be edited; most of it can be undone.",
            ),
        )
        self._lay_out()
        self._filters.set_people(self._people())
        self._connect()
        self.show_allowed()

    def _trade_name(self, key: int | None) -> str:
        names = {each.id: each.details.name for each in self.session.account.trade_names()}
        return names.get(key or 0, "")

    # Layout

    def _lay_out(self) -> None:
        self.content.setMaximumWidth(scaled(_WIDTH) + 64)
        self._search.set_words(
            translate("ActivityPage", "Search changes"),
            translate("ActivityPage", "Search: a name, a number, an old or a new value"),
        )
        self.add_to_head(self._export)
        self._search_room = self.add_content(self._search, 16)
        self._filters_room = self.add_content(self._filters, 12)
        self.add_content(self._notices, 0)
        card = Outline()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._table)
        self._table.setMinimumHeight(scaled(240))
        self._rows_room = self.add_content(card, 16)
        self._rows_room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._empty_room = self.add_content(self._empty, 64)
        self.focus_target = self._table

    def _connect(self) -> None:
        self._steps.timeout.connect(self._step)
        self._typing.timeout.connect(self.refresh)
        self._search.text_edited.connect(lambda _text: self._typing.start())
        self._filters.changed.connect(self.refresh)
        for button in (self._filters.everything, self._reset):
            button.clicked.connect(self._show_everything)
        table = self._table
        self._export.clicked.connect(self._choose_format)
        table.current_row_changed.connect(self._on_current_row_changed)
        table.row_activated.connect(self._commands.action("open").trigger)
        table.menu_requested.connect(self._on_menu_requested)
        table.context_menu_requested.connect(self._open_menu)
        table.verticalScrollBar().valueChanged.connect(self._read_on)

    # What is shown

    def _is_filtered(self) -> bool:
        return self._wanted != ActivityFilter() or self._filters.has_range()

    def _people(self) -> list[tuple[int, str]]:
        service, actor = self.session.activity, self.session.actor
        return (run(self, lambda: service.people(actor)) or []) if self.is_allowed() else []

    def refresh(self) -> None:
        """Looks anew from the newest change down."""
        self._typing.stop()
        self._entries, self._below, self._wanted_count = {}, None, _FIRST
        self._to = None
        self._wanted = self._filters.wanted(self._search.text())
        refused = self._filters.refused()
        if refused:
            said = translate("ActivityPage", "“{text}” is no date. It leaves nothing out.")
            self._notices.show_warning(partial(said.format, text=refused))
        if self.is_allowed():
            self._steps.start()
            self._step()
        else:
            self._steps.stop()
            self._show()

    def _step(self) -> None:
        """Looks a little further, until there is enough to show; keys and clicks come between two steps."""
        service, actor, wanted = self.session.activity, self.session.actor, self._wanted
        below = self._below
        found = run(self, lambda: service.step(actor, wanted, below))
        self._below = None if found is None else found.below
        for one in () if found is None else found.entries:
            self._entries.setdefault(one.id, one)
        is_done = self._below is None or len(self._entries) >= self._wanted_count
        if is_done:
            self._steps.stop()
        if self._to is not None:
            if is_done:
                self._write(self._to)
        elif is_done or (found is not None and found.entries):
            self._show()

    def _read_on(self, _value: int = 0) -> None:
        bar = self._table.verticalScrollBar()
        if self._below is not None and bar.maximum() - bar.value() < _ROWS_AHEAD * scaled(40):
            self._wanted_count = len(self._entries) + _FIRST
            self._steps.start()

    def _show(self) -> None:
        where = self._table.verticalScrollBar().value()
        self._table.set_rows(rows_of(sorted(self._entries.values(), key=lambda one: -one.id)))
        if self._table.current() is None or self._current() is None:
            self._table.set_current_row(1 if self._entries else -1)
        self._table.verticalScrollBar().setValue(where)
        has_any, is_allowed = bool(self._entries), self.is_allowed()
        self._rows_room.setVisible(has_any)
        self._search_room.setVisible(is_allowed)
        self._filters_room.setVisible(is_allowed)
        self._empty_room.setVisible(not has_any and self._below is None)
        can_reset = is_allowed and self._is_filtered()
        self._reset.setVisible(can_reset)
        self._filters.everything.setVisible(can_reset and not self._empty_room.isVisibleTo(self))
        self._empty.set_texts(*self._empty_texts())
        self._search.set_count_text(self._count_text())
        self._export.setEnabled(has_any)
        self._commands.show(self._current())
        self.key_hints_changed.emit()

    def _empty_texts(self) -> tuple[str, str]:
        if not self.is_allowed():
            return translate("ActivityPage", "An Account Owner sees what everybody did"), self.refusal()
        if self._is_filtered():
            return (
                translate("ActivityPage", "No change matches."),
                translate("ActivityPage", "All words must be in one change."),
            )
        return translate("ActivityPage", "Nothing was changed yet"), ""

    def _count_text(self) -> str:
        count = len(self._entries)
        if self._below is None:
            return translate("ActivityPage", "%Ln change(s)", "", count)
        return translate("ActivityPage", "{count} and more").format(count=QLocale().toString(count))

    def show_allowed(self) -> None:
        self._commands.refresh()
        self.refresh()

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        return self._commands.hints("move", "open", "undo", "search") if self._entries else []

    def _on_announcement(self, _announcement: Announcement) -> None:
        """Any change is one more here; while another page is in view, it is read once this one comes back."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _show_everything(self) -> None:
        self._search.clear()
        self._filters.clear()
        self.refresh()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done

    def _current(self) -> ActivityEntry | None:
        row = self._table.current()
        return None if row is None else row.one

    def _on_current_row_changed(self, _row: int) -> None:
        self._commands.show(self._current())

    def _open(self) -> None:
        one = self._current()
        if one is None or not has_history(one):
            return
        show = self._places.show_customer if one.subject is Subject.CUSTOMER else self._places.show_estimate
        show(one.key, one.entry.change_id)

    def _undo_current(self) -> None:
        one = self._current()
        if one is None or not self.session.may(Action.MANAGE_ACCOUNT):
            return
        undo = self.session.undo
        change = run(self, lambda: undo.change(one.entry.change_id))
        if change is None:
            self._notices.show_warning(partial(_not_undoable_text, about(one)))
        elif undo_question(change, self.window()).ask():
            self._undoing.take_back(change)

    def _choose_format(self) -> None:
        menu = self._commands.menu(self, "export_xlsx", "export_csv")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self._export, 6)

    def _ask_where(self, ending: str) -> None:
        """Asks under which name to save, then reads on to the last change that is wanted."""
        kinds = {
            "xlsx": translate("ActivityPage", "Excel workbooks (*.xlsx)"),
            "csv": translate("ActivityPage", "CSV files (*.csv)"),
        }
        title, name = translate("ActivityPage", "Export Activity"), translate("ActivityPage", "Activity")
        path = self._outlets.ask_path(self.window(), title, f"{name}.{ending}", kinds[ending])
        if path is not None:
            self._to, self._wanted_count = path, sys.maxsize
            self._steps.start()

    def _write(self, path: Path) -> None:
        self._to = None
        entries = sorted(self._entries.values(), key=lambda one: -one.id)
        heads = (
            (translate("ActivityPage", "When"), 20),
            (translate("ActivityPage", "Who"), 24),
            (translate("ActivityPage", "About"), 32),
            (translate("ActivityPage", "What Changed"), 80),
        )
        rows = [
            (moment_text(one.entry.at), one.entry.user, about(one), told_text(one, self._names)) for one in entries
        ]
        title = translate("ActivityPage", "Activity")
        write = partial(write_text_table, path, title, heads, rows)
        run(self, write, lambda _done: self._on_exported(path, len(rows)))
        self._show()

    def _on_exported(self, path: Path, count: int) -> None:
        self._outlets.remember(path.parent)
        self._notices.show_info(
            lambda: translate("ActivityPage", "%Ln change(s) exported to {file}.", "", count).format(file=path.name)
        )

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        self._open_menu(row, corner, is_corner=True)

    def _open_menu(self, row: int, where: QPoint, *, is_corner: bool = False) -> None:
        shown = self._table.rows_model.row_at(row)
        if shown is None or shown.one is None:
            return
        self._table.set_current_row(row)
        menu = self._commands.menu(self, "open", "undo")
        said = translate("ActivityPage", "Actions for the change of {name}")
        menu.setAccessibleName(said.format(name=about(shown.one)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(where - QPoint(menu.sizeHint().width(), 0) if is_corner else where)


def _not_undoable_text(name: str) -> str:
    said = translate("ActivityPage", "This change of {name} can’t be undone here. Change it back where it was made.")
    return said.format(name=name)
