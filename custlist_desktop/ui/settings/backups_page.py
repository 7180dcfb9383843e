"""Data and Backups: where copies of the list are, all of them, and what one can do with them (mock-up 20)."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CancelledError, CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.backups.looking import Backup
from custlist_desktop.services.backups.making import BackupOutcome
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.backup_words import folder_name
from custlist_desktop.ui.kit.buttons import IconButton, MoreButton, make_button
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.kit.focus_passing import PassesFocus
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.backup_actions import BackupActions
from custlist_desktop.ui.settings.backup_commands import SECOND_MENU, BackupsPageState, backups_commands, row_menu
from custlist_desktop.ui.settings.backup_naming import NameField
from custlist_desktop.ui.settings.backup_places import (
    alarm_text,
    first_words,
    rules_text,
    second_words,
    shortage_text,
)
from custlist_desktop.ui.settings.backups_table import WHY_COLUMN, BackupRow, TableWords, backups_table
from custlist_desktop.ui.settings.place_card import PlaceCard
from custlist_desktop.ui.settings.section_page import SectionPage
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 1040
_NARROW: Final = 800
_CARD_GAP: Final = 16
_STACKED_GAP: Final = 12


def _local_now() -> datetime:
    return datetime.now().astimezone()


class BackupsPage(PassesFocus, SectionPage):
    """Everybody sees it and backs up; all else is an Account Owner's."""

    def __init__(self, session: Session, now: Callable[[], datetime] = _local_now) -> None:
        """Somebody is signed in. ``now`` gives the moment, aware, in the time zone to show."""
        super().__init__(session, Subject.BACKUP_SETTINGS)
        self._now = now
        self._keeper = session.backup_keeper
        self._words = TableWords(now, self._second_name, self.refusal)
        self._actions = BackupActions(session, self, self._current, now)
        self._alarm = InlineMessage("error")
        self._space = InlineMessage("warning")
        self._commands = Commands(self, backups_commands(), self._handlers(), BackupsPageState(), session)
        self._open_folder = IconButton("folder", translate("BackupsPage", "Open Folder"))
        self._choose = make_button(translate("BackupsPage", "Choose…"))
        self._second_more = MoreButton(translate("BackupsPage", "Actions for the second folder"))
        self._first = PlaceCard("computer", translate("BackupsPage", "This computer"), self._open_folder)
        second_title = translate("BackupsPage", "Second folder")
        self._second = PlaceCard("drive", second_title, self._choose, self._second_more)
        self._rules = make_label(role="muted", wrap=True)
        others = translate("BackupsPage", "A copy on another drive or an old computer can be compared too:")
        self._others = make_label(others, role="caption")
        self._open_copy = LinkLabel(translate("BackupsPage", "Open a Copy…"))
        self._change = LinkLabel(translate("BackupsPage", "Change"))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._is_narrow = False
        self._menu: RoundMenu | None = None
        self._table: RowsTable[BackupRow] | None = None
        self._table_place = QVBoxLayout()
        self._naming: NameField | None = None
        self._names_next = False
        self._build_layout()
        self._connect()
        self._set_texts()
        self._build_table()
        self.refresh()
        self.show_allowed()

    # Building

    def _set_texts(self) -> None:
        self.set_title(
            translate("BackupsPage", "Data and Backups"),
            translate("BackupsPage", "Custlist copies the customer list by itself and reads every copy back."),
        )

    def _build_layout(self) -> None:
        self.set_width(_WIDTH)
        self._back_up = self._commands.button("back_up", "primary")
        self.add_to_head(self._back_up)
        self._alarm_room = self.add_content(self._alarm, 16)
        self._space_room = self.add_content(self._space, 16)
        cards = QWidget()
        cards.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.addWidget(self._first, 1)
        self._cards.addWidget(self._second, 1)
        self._cards.setSpacing(_CARD_GAP)
        self.add_content(cards, 16)
        rules = QWidget()
        row = QHBoxLayout(rules)
        row.setContentsMargins(2, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("history"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._rules, 1)
        row.addWidget(self._change)
        self.add_content(rules, 16)
        card = Outline()
        self._table_place = QVBoxLayout(card)
        self._table_place.setContentsMargins(1, 1, 1, 1)
        self._table_room = self.add_content(card, 16)
        others = QWidget()
        self._others_row = QHBoxLayout(others)
        self._others_row.setContentsMargins(2, 0, 4, 0)
        self._others_row.setSpacing(8)
        for part in (IconLabel("info"), self._others, self._open_copy):
            self._others_row.addWidget(part)
        self._others_row.addStretch(1)
        self.add_content(others, 10)
        self.end_content()

    def _build_table(self) -> None:
        before = self._table
        table = self._table = backups_table(self._words, is_narrow=self._is_narrow)
        had_keyboard = before is not None and before.hasFocus()
        if before is not None:
            self._end_naming()
            table.set_rows(list(before.rows_model.rows), before.current_key())
            self._table_place.removeWidget(before)
            before.setParent(None)
            before.deleteLater()
        self._table_place.addWidget(table)
        if had_keyboard:
            table.show()
            table.setFocus()
        table.current_row_changed.connect(self._on_current_changed)
        table.row_activated.connect(self._on_activated)
        table.delete_requested.connect(self._commands.action("delete").trigger)
        table.menu_requested.connect(self._on_menu_requested)
        table.context_menu_requested.connect(self._on_context_menu_requested)
        table.set_changeable(True)
        self.focus_target = table

    def _connect(self) -> None:
        self._commands.bind("open_folder", self._open_folder, name=None)
        self._commands.bind("choose_second", self._choose, name=translate("BackupsPage", "Choose…"))
        self._second_more.clicked.connect(self._on_second_menu)
        for link in (self._change, self._space.link):
            link.clicked.connect(self._commands.action("change_rules").trigger)
        self._open_copy.clicked.connect(self._actions.open_other)
        self._alarm.link.clicked.connect(self._commands.action("choose_second").trigger)
        self._keeper.changed.connect(self._show_state)
        self._keeper.made.connect(self._on_made)
        self._keeper.failed.connect(self._on_failed)

    def _handlers(self) -> dict[str, Handler]:
        return {
            "back_up": self.back_up,
            "compare": self._actions.compare,
            "open": self._actions.open_read_only,
            "save_copy": self._actions.save_copy,
            "keep": self._actions.keep,
            "name": self._name_current,
            "show": self._actions.show_current,
            "delete": self._actions.ask_to_delete,
            "open_folder": lambda: self._actions.show_folder(self._keeper.places().first),
            "choose_second": self._actions.choose_second,
            "back_up_there": self.back_up,
            "show_second": self._actions.show_second,
            "stop_second": partial(self._actions.set_second, None),
            "change_rules": self._actions.change_rules,
        }

    # Showing

    def is_allowed(self) -> bool:
        """Whether the signed-in user changes what there is."""
        return self.session.may(Action.MANAGE_BACKUPS)

    def refusal(self) -> str:
        return self.session.refusal(Action.MANAGE_BACKUPS)

    def show_allowed(self) -> None:
        self._commands.refresh()
        refusal = self.refusal()
        for link in (self._change, self._space.link, self._alarm.link):
            link.set_refusal(refusal)
        self._open_copy.set_refusal(self.session.refusal(Action.RESTORE_LIST))
        self._second_more.setEnabled(self.session.may(Action.BACK_UP))

    def refresh(self) -> None:
        """Looks anew, and shows what is known meanwhile."""
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Copies come and go while nobody looks; each is read to its end once."""
        super().showEvent(event)
        self._fit()
        self._keeper.look(reads_all=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Stacks the cards, and shows two lines a row, where there is little room."""
        is_narrow = self.content.contentsRect().width() - 2 * 32 < scaled(_NARROW)
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(direction)
        self._cards.setSpacing(_STACKED_GAP if is_narrow else _CARD_GAP)
        self._others.setWordWrap(is_narrow)
        self._others_row.setStretch(1, 10 * is_narrow)  # words that wrap take all the room there is
        self._build_table()

    def _show_state(self) -> None:
        state, chosen, now = self._keeper.state, self._keeper.settings(), self._now()
        self._first.show_words(first_words(state, self._keeper.places().first, now))
        self._second.show_words(second_words(state, chosen, now))
        self._choose.setVisible(chosen.second is None)
        self._second_more.setVisible(chosen.second is not None)
        alarm = alarm_text(state, now)
        self._alarm.tell("error", alarm, translate("BackupsPage", "Choose Folder…") if alarm else "")
        self._alarm_room.setVisible(bool(alarm))
        short = shortage_text(state.seen)
        self._space.tell("warning", short, translate("BackupsPage", "How Long Copies Stay…") if short else "")
        self._space_room.setVisible(bool(short))
        self._rules.setText(rules_text(chosen.rules))
        self._show_rows()
        if state.is_running:
            words = translate("BackupsPage", "Cancel"), translate("BackupsPage", "Cancel the backup")
        else:
            words = translate("BackupsPage", "Back Up Now"), translate("BackupsPage", "Back up now")
        self._commands.set_text("back_up", *words)
        self._show_commands()

    def _show_rows(self) -> None:
        state, table = self._keeper.state, self._table
        if table is None:
            return
        rows = [BackupRow(backup) for backup in (state.seen.backups if state.seen is not None else ())]
        if state.is_running:
            rows.insert(0, BackupRow(None, state.done / state.total if state.total else 0.0))
        self._table_room.setVisible(bool(rows))
        if list(table.rows_model.rows) != rows:
            self._end_naming()
            table.set_rows(rows)

    def _current(self) -> Backup | None:
        row = self._table.current() if self._table is not None else None
        return row.backup if row is not None else None

    def _on_current_changed(self) -> None:
        self._end_naming()
        self._show_commands()

    def _show_commands(self) -> None:
        backup, seen = self._current(), self._keeper.state.seen
        facts = backup.facts if backup is not None else None
        is_kept = facts is not None and facts.is_kept
        if is_kept:
            self._commands.set_text("keep", translate("BackupsPage", "Let Go"), translate("BackupsPage", "Let go"))
        else:
            self._commands.set_text("keep", translate("BackupsPage", "Keep"), translate("BackupsPage", "Keep"))
        is_there = seen is not None and seen.second is not None and seen.second.trouble is None
        self._commands.show(BackupsPageState(backup, self._keeper.state.is_running, is_there))
        self.key_hints_changed.emit()

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        of_row = ("move", "compare", "keep") if self._current() is not None else ()
        return self._commands.hints(*of_row, "back_up")

    # Menus

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        menu = self._row_menu(row)
        if menu is not None:
            self._open_menu(menu, corner - QPoint(menu.sizeHint().width(), 0))

    def _on_context_menu_requested(self, row: int, where: QPoint) -> None:
        menu = self._row_menu(row)
        if menu is not None:
            self._open_menu(menu, where)

    def _row_menu(self, row: int) -> RoundMenu | None:
        if self._table is not None:
            self._table.set_current_row(row)
        backup = self._current()
        if backup is None:
            return None
        menu = self._commands.menu(self, *row_menu(backup))
        moment = recent_text(backup.made_at, self._now())
        menu.setAccessibleName(translate("BackupsPage", "Actions for the copy of {moment}").format(moment=moment))
        return menu

    def _on_second_menu(self) -> None:
        menu = self._commands.menu(self, *SECOND_MENU)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup_below(self._second_more, 6)

    def _open_menu(self, menu: RoundMenu, where: QPoint) -> None:
        self._menu = menu
        if self._table is not None:
            self._table.show_pressed(self._table.current_row())
        menu.aboutToHide.connect(self._on_menu_hidden)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(where)

    def _on_menu_hidden(self) -> None:
        if self._table is not None:
            self._table.show_pressed(-1)
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    # Backing up

    def back_up(self) -> None:
        """Makes a backup, or ends the one that is being made."""
        self.clear_notice()
        if self._keeper.state.is_running:
            self._keeper.cancel()
        else:
            self._names_next = True
            self._keeper.back_up_now(self.session.actor)

    def _on_made(self, outcome: BackupOutcome) -> None:
        names_it, self._names_next = self._names_next, False
        if not outcome.is_made or not self.isVisible():
            return
        announce(self, translate("BackupsPage", "Backed up."))
        if self._table is not None and outcome.facts is not None:
            self._table.select(outcome.facts.id)
            if names_it and self.is_allowed():
                self._name_current()

    def _on_failed(self, error: CustlistError) -> None:
        self._names_next = False
        if self.isVisible() and not isinstance(error, CancelledError):
            self.show_error(error)

    # One of them

    def _on_activated(self, _row: int) -> None:
        self._commands.do("compare")

    def _name_current(self) -> None:
        """Asks for a name in the cell that says why the backup was made."""
        backup, table = self._current(), self._table
        if backup is None or backup.facts is None or table is None:
            return
        rect = table.visualRect(table.rows_model.index(table.current_row(), WHY_COLUMN))
        self._naming = NameField(table.viewport(), rect, backup.facts.name)
        self._naming.named.connect(partial(self._on_named, backup))
        self._naming.left.connect(self._end_naming)

    def _on_named(self, backup: Backup, name: str) -> None:
        self._end_naming()
        self._actions.name(backup, name)

    def _end_naming(self) -> None:
        field, self._naming = self._naming, None
        if field is not None:
            field.put_away()
            if self._table is not None and self.isVisible():
                self._table.setFocus()

    def _second_name(self) -> str:
        second = self._keeper.settings().second
        return folder_name(second) if second is not None else ""

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.BACKUP_SETTINGS:
            self._show_state()
