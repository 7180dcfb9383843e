"""What the sections with a list have in common: adding, editing, deleting with undo, and a menu for each row."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.records import Undoable
from custlist_desktop.ui.kit.commands import Commands, CommandTable
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.focus_passing import PassesFocus
from custlist_desktop.ui.kit.lists.cells import Cell, Column, RowLook
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.commands import RowState
from custlist_desktop.ui.settings.section_page import SectionPage, SectionState

ROW_LOOK: Final = RowLook(height=56, first=20, last=13, has_last_line=False)
"""Of a list in Settings: two lines a row."""


class RowFace(NamedTuple):
    """A row by its key, and what it shows."""

    id: int
    cell: Cell


class Record(Protocol):
    """What a row is about."""

    @property
    def id(self) -> int: ...


class RowPage(PassesFocus, SectionPage):
    """A list of rows, each with a menu. Subclasses know what the rows are."""

    def __init__(
        self,
        session: Session,
        subject: Subject,
        table: CommandTable[RowState],
        of_rows: Mapping[str, Callable[[int], object]],
        empty_icon: str,
    ) -> None:
        """
        Args:
            session: somebody is signed in.
            subject: what the rows are.
            table: the commands: "add", "edit", "delete", "undo", and others.
            of_rows: does what is done with a row, given its key; by the command's id.
            empty_icon: stands where there are no rows yet.
        """
        super().__init__(session, subject)
        column: Column[RowFace] = Column(
            "row", "", lambda row: row.cell, tip=lambda _row: self.refusal(), takes_rest=True
        )
        self.rows = RowsTable((column,), ROW_LOOK)
        self.rows.show_whole()
        run = {id_: partial(self._do, each) for id_, each in of_rows.items()}
        self.commands = Commands(self, table, {**run, "add": self.add, "undo": self.undo}, RowState(), session)
        self._add = self.commands.button("add", "primary")
        self._empty = EmptyState(empty_icon, width=480)
        self._menu: RoundMenu | None = None
        self.add_to_head(self._add)
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.rows)
        self._rows_room = self.add_content(card, 20)
        self._empty_room = self.add_content(self._empty, 64)
        self.end_content()
        self.focus_target = self.rows
        self.rows.row_activated.connect(self._on_row_activated)
        self.rows.delete_requested.connect(self._on_delete_requested)
        self.rows.menu_requested.connect(self._on_menu_requested)
        self.rows.context_menu_requested.connect(self._on_context_menu_requested)
        self.rows.current_row_changed.connect(self._on_current_changed)

    # What a subclass says

    def add(self) -> None:
        """Opens the dialog for a new row."""
        raise NotImplementedError

    def row_menu(self, key: int) -> RoundMenu:
        """What can be done with the row of ``key``, which is the current one."""
        raise NotImplementedError

    def set_words(self, empty_title: str, empty_sentence: str) -> None:
        """Says what to do while there are no rows."""
        self._empty.set_texts(empty_title, empty_sentence)

    def show_empty(self, is_empty: bool) -> None:
        """Shows the rows, or the empty state; the keyboard goes on to what there is."""
        self.focus_target = self._add if is_empty and self._add.isEnabled() else self.rows
        if is_empty and self.rows.hasFocus():
            self.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows_room.setVisible(not is_empty)
        self._empty_room.setVisible(is_empty)
        self.key_hints_changed.emit()

    def show_allowed(self) -> None:
        """Enables what the signed-in user may do."""
        self.commands.refresh()
        self.rows.set_changeable(self.is_allowed())
        self.refresh()

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        has_rows = self.rows.current() is not None
        return self.commands.hints(*(("move", "edit") if has_rows else ()), "add")

    def showEvent(self, event: QShowEvent) -> None:
        """Reads again, as another window may have changed something unheard."""
        self.refresh()
        super().showEvent(event)

    def state(self) -> SectionState:
        """What is shown now."""
        return replace(super().state(), current=self._current_key())

    def _current_key(self) -> int | None:
        face = self.rows.current()
        return None if face is None else face.id

    def restore(self, state: SectionState) -> None:
        """Shows what another page of its class showed."""
        if state.current is not None:
            self.rows.select(state.current)
        super().restore(state)

    def open_record(self, dialog: SaveDialog) -> None:
        """Opens a dialog that adds or edits a row, which is the current one once it is saved."""
        dialog.saved.connect(self.select)
        self.open_dialog(dialog)

    def select(self, record: Record) -> None:
        """Makes the row of ``record`` the current one."""
        self.rows.select(record.id)

    def on_undone(self, change: Undoable) -> None:
        """Makes the row that came back the current one."""
        self.rows.select(change.key)

    # The rows' menus

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        menu = self._menu_of(row)
        self._open_menu(menu, corner - QPoint(menu.sizeHint().width(), 0))

    def _on_context_menu_requested(self, row: int, where: QPoint) -> None:
        self._open_menu(self._menu_of(row), where)

    def _menu_of(self, row: int) -> RoundMenu:
        self.rows.set_current_row(row)
        face = self.rows.current()
        if face is None:
            raise IndexError(row)
        return self.row_menu(face.id)

    def _open_menu(self, menu: RoundMenu, where: QPoint) -> None:
        self._menu = menu
        menu.aboutToHide.connect(self._on_menu_hidden)
        self.rows.show_pressed(self.rows.current_row())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(where)

    def _on_menu_hidden(self) -> None:
        self.rows.show_pressed(-1)
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _do(self, what: Callable[[int], object]) -> None:
        """Does something with the current row."""
        face = self.rows.current()
        if face is not None:
            self.clear_notice()
            what(face.id)

    def _on_row_activated(self) -> None:
        self.commands.do("edit")

    def _on_delete_requested(self) -> None:
        self.commands.do("delete")

    def _on_current_changed(self) -> None:
        rect = self.rows.current_row_rect()
        place = self.rows.mapTo(self.content, rect.center())
        self.area.ensureVisible(place.x(), place.y(), 0, rect.height())
