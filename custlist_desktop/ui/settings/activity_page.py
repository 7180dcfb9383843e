"""Activity: everything that changed, who did it and when (mock-up 23)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from custlist_desktop.domain.geography import countries
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.history.activity import ActivityFilter
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.activity_search import words_in
from custlist_desktop.services.history.customer_history import name_of_customer
from custlist_desktop.ui.error_sentences import without_traces
from custlist_desktop.ui.i18n import current_language, current_region, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.kit.lists.notices import Notice, Notices
from custlist_desktop.ui.kit.outlets import Outlets
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.undoing import Undoing, UndoPlaces, undo_question
from custlist_desktop.ui.kit.work import Job, JobStarter, run, run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.activity_filters import ActivityFilters
from custlist_desktop.ui.settings.activity_look import ActivityLook
from custlist_desktop.ui.settings.activity_table import ActivityRow, ActivityTable
from custlist_desktop.ui.settings.activity_words import about
from custlist_desktop.ui.settings.commands import activity_commands, has_history
from custlist_desktop.ui.settings.section_page import SectionPage, SectionState
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 1040
_FOLDER: Final = "activity/folder"
_PAUSE: Final = 150
"""Milliseconds after the last letter, before a search begins."""
_ROWS_AHEAD: Final = 20


class ActivityPage(SectionPage):
    """An Account Owner looks into everything here; others are told who may."""

    def __init__(
        self,
        session: Session,
        places: UndoPlaces,
        today: Callable[[], date] = date.today,
        start_job: JobStarter = Job,
    ) -> None:
        """
        Args:
            session: somebody is signed in.
            places: what undoing needs of other pages.
            today: the day that it is here.
            start_job: runs an export; in a process of its own without.
        """
        super().__init__(session, Subject.CUSTOMER)
        self._places = places
        self._today = today
        self._start_job = start_job
        self._wanted = ActivityFilter()
        self._is_stale = False
        self._shown_before: int | None = None
        self._said_of_range: Notice | None = None
        self._names = ValueNames(name_of_customer, self._trade_name)
        self._search = SearchBox()
        self._filters = ActivityFilters(today)
        self._export = make_button(translate("ActivityPage", "Export…"), "secondary", "export")
        self._outlets = Outlets(folder_key=_FOLDER)
        self._table = ActivityTable(self._names, today)
        self._look = ActivityLook(session, self._names, self, self)
        self._notices = Notices(side=0)
        self._undoing = Undoing(session, self._notices, self, places)
        handlers = {"open": self._open, "undo": self._undo_current, "search": self._search.setFocus}
        handlers |= {f"export_{ending}": partial(self._ask_where, ending) for ending in ("xlsx", "csv")}
        self._commands: Commands[ActivityEntry | None] = Commands(self, activity_commands(), handlers, None, session)
        self._reset = make_button(translate("ActivityPage", "Show Everything"))
        self._empty = EmptyState("search", (self._reset,), width=480)
        self._typing = QTimer(self)
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
        self._connect()
        run_in_thread(self, partial(countries, current_language()), lambda _places: None)  # before somebody searches
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
        self._look.found.connect(self._show)
        self._typing.timeout.connect(self.refresh)
        self._search.text_edited.connect(lambda _text: self._typing.start())
        self._filters.changed.connect(self.refresh)
        for button in (self._filters.everything, self._reset):
            button.clicked.connect(self._show_everything)
        table = self._table
        self._export.clicked.connect(self._choose_format)
        table.current_row_changed.connect(self._on_current_row_changed)
        table.row_activated.connect(self._on_row_activated)
        table.link_activated.connect(lambda row, _column: self._on_row_activated(row))
        table.turned.connect(self._turn)
        table.menu_requested.connect(self._on_menu_requested)
        table.context_menu_requested.connect(self._open_menu)
        table.verticalScrollBar().valueChanged.connect(self._read_on)

    # What is shown

    def _is_filtered(self) -> bool:
        return self._wanted != ActivityFilter() or self._filters.has_range()

    def _people(self) -> list[tuple[int, str]]:
        service, actor = self.session.activity, self.session.actor
        return (run(self, lambda: service.people(actor)) or []) if self.is_allowed() else []

    def state(self) -> SectionState:
        """What is looked for, how many changes are shown, and which is current."""
        row = self._current_row()
        one = None if row is None else row.inside or row.one
        shown = self._search.text(), self._filters.chosen(), len(self._look.entries)
        return replace(super().state(), current=None if one is None else one.id, shown=shown)

    def restore(self, state: SectionState) -> None:
        """Looks for the same again, and shows as many changes."""
        words, chosen, count = state.shown
        self._search.setText(words)
        self._filters.choose(chosen)
        self._shown_before = state.current
        self._look_anew(count)
        super().restore(state)

    def refresh(self) -> None:
        """Looks anew from the newest change down."""
        self._shown_before = None
        self._look_anew()

    def _look_anew(self, count: int = 0) -> None:
        self._typing.stop()
        self._wanted = self._filters.wanted(self._search.text())
        self._tell_of_range()
        if self.is_allowed():
            self._look.begin(self._wanted, count)
        else:
            self._look.end()
            self._show()

    def _tell_of_range(self) -> None:
        """Says what is wrong with the range of days, until that is put right."""
        refused = self._filters.refused()
        if refused:
            said = translate("ActivityPage", "“{text}” is no date. It leaves nothing out.").format(text=refused)
        elif self._filters.is_backward():
            said = translate("ActivityPage", "The last day is before the first one.")
        else:
            if self._said_of_range is not None and self._notices.notice is self._said_of_range:
                self._notices.clear()
            self._said_of_range = None
            return
        self._notices.show_warning(lambda: said)
        self._said_of_range = self._notices.notice

    def _read_on(self, _value: int = 0) -> None:
        bar = self._table.verticalScrollBar()
        if bar.maximum() - bar.value() < _ROWS_AHEAD * scaled(40):
            self._look.more()

    def _show(self) -> None:
        entries, is_allowed = self._look.entries, self.is_allowed()
        self._table.show_rows(self._look.rows(), tuple(words_in(self._wanted.words)))
        if self._shown_before in entries:
            self._table.select(self._shown_before)
            self._shown_before = None
        if self._current_row() is None:
            self._table.set_current_row(1 if entries else -1)
        has_any, can_reset = bool(entries), is_allowed and self._is_filtered()
        self._rows_room.setVisible(has_any or self._look.is_looking)
        self._search_room.setVisible(is_allowed)
        self._filters_room.setVisible(is_allowed)
        self._empty_room.setVisible(not has_any and not self._look.is_looking)
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
        count = len(self._look.entries)
        if self._look.is_looking:
            return translate("ActivityPage", "{count} so far…").format(count=QLocale().toString(count))
        if self._look.is_done:
            return translate("ActivityPage", "%Ln change(s)", "", count)
        return translate("ActivityPage", "{count} and more").format(count=QLocale().toString(count))

    def show_allowed(self) -> None:
        self._commands.refresh()
        self._filters.set_people(self._people())
        self.refresh()

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        return self._commands.hints("move", "open", "undo", "search") if self._look.entries else []

    def _on_announcement(self, announcement: Announcement) -> None:
        """Any change is one more here; while another page is in view, it is read once this one comes back."""
        if announcement.subject is Subject.USER:
            self._filters.set_people(self._people())
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

    def _current_row(self) -> ActivityRow | None:
        row = self._table.current()
        return None if row is None or row.is_day else row

    def _current(self) -> ActivityEntry | None:
        row = self._current_row()
        return None if row is None else row.one

    def _on_current_row_changed(self, _row: int) -> None:
        self._commands.show(self._current())

    def _on_row_activated(self, place: int) -> None:
        """Opens a history, or the rows of an import."""
        row = self._table.rows_model.row_at(place)
        if row is None or row.is_day:
            return
        if row.one is None:
            if row.inside is not None:
                self._look.more_inside(row.inside)
        elif row.is_open is not None:
            self._look.turn(row.one)
        else:
            self._commands.do("open")

    def _turn(self, place: int) -> None:
        row = self._table.rows_model.row_at(place)
        if row is not None and row.one is not None:
            self._look.turn(row.one)

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
            self._notices.show_warning(partial(_emptied_text, about(one)))
        elif run(self, lambda: undo.is_undone(change)):
            self._notices.show_warning(partial(_undone_text, about(one)))
        elif undo_question(change, self.window()).ask():
            self._undoing.take_back(change)

    def _choose_format(self) -> None:
        menu = self._commands.menu(self, "export_xlsx", "export_csv")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self._export, 6)

    def _ask_where(self, ending: str) -> None:
        """Asks under which name to save all changes that are wanted, then writes them in a job."""
        kinds = {
            "xlsx": translate("ActivityPage", "Excel workbooks (*.xlsx)"),
            "csv": translate("ActivityPage", "CSV files (*.csv)"),
        }
        title, name = translate("ActivityPage", "Export Activity"), translate("ActivityPage", "Activity")
        path = self._outlets.ask_path(self.window(), title, f"{name}.{ending}", kinds[ending])
        if path is None:
            return
        from custlist_desktop.ui.kit.export_sentences import export_sentence  # here: rarely wanted, and long to load
        from custlist_desktop.ui.settings.activity_export import ActivityExport, export_activity

        session = self.session
        facts = session.file.address, session.actor, self._wanted, path
        request = ActivityExport(*facts, current_language(), session.home_region, current_region())
        said = translate("ActivityPage", "If you cancel, no file is written.")
        self._notices.clear()
        dialog = WaitingDialog(export_activity, request, (title, said), self._start_job, self.window())
        dialog.exec()
        error, count = dialog.error, dialog.result_of_job
        dialog.deleteLater()
        if error is not None:
            failure = without_traces(error)
            self._notices.show_error(lambda: export_sentence(failure))
        elif count is not None:
            self._on_exported(path, count)

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


def _emptied_text(name: str) -> str:
    said = translate("ActivityPage", "This change of {name} can’t be undone: what it changed is no longer kept.")
    return said.format(name=name)


def _undone_text(name: str) -> str:
    return translate("ActivityPage", "This change of {name} was already undone.").format(name=name)
