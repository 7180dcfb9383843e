"""What the sections with a list have in common: adding, editing, deleting with undo, and a menu for each row."""

from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from custlist_desktop.services.core.changes import Subject
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.focus_passing import PassesFocus
from custlist_desktop.ui.kit.lists.cells import Cell, Column, RowLook
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.section_page import SectionPage
from custlist_desktop.ui.theme.metrics import scaled

_MENU_WIDTH: Final = 224
ROW_LOOK: Final = RowLook(height=56, first=20, dots_right=13, has_last_line=False)
"""Of a list in Settings: two lines a row."""


class RowFace(NamedTuple):
    """A row by its key, and what it shows."""

    id: int
    cell: Cell


class RowTask(StrEnum):
    """What a row's menu offers."""

    EDIT = "edit"
    MAKE_DEFAULT = "make_default"
    DUPLICATE = "duplicate"
    DELETE = "delete"


class RowPage(PassesFocus, SectionPage):
    """A list of rows, each with a menu. Subclasses know what the rows are."""

    def __init__(self, session: Session, subject: Subject, empty_icon: str, parent: QWidget | None = None) -> None:
        """``empty_icon`` stands where there are no rows yet."""
        super().__init__(session, subject, parent)
        column: Column[RowFace] = Column(
            "row", str, lambda row: row.cell, tip=lambda _row: self.refusal(), takes_rest=True
        )
        self.rows = RowsTable((column,), ROW_LOOK)
        self.rows.show_whole()
        self._add = make_button("", "primary", "add")
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
        self._add.clicked.connect(self._on_add)
        # In the window: the panel beside this page may have the keyboard. Hidden pages don't hear keys.
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._on_add)
        self.rows.row_activated.connect(self._on_row_activated)
        self.rows.delete_requested.connect(self._on_delete_requested)
        self.rows.menu_requested.connect(self._on_menu_requested)
        self.rows.context_menu_requested.connect(self._on_context_menu_requested)
        self.rows.current_row_changed.connect(self._on_current_changed)

    # What a subclass says

    def add(self) -> None:
        """Opens the dialog for a new row."""
        raise NotImplementedError

    def do(self, task: RowTask, key: int) -> None:
        """Does what a row's menu offered."""
        raise NotImplementedError

    def fill_menu(self, menu: RoundMenu, key: int) -> None:
        """Adds what can be done with a row, by `add_entry`."""
        raise NotImplementedError

    def set_words(self, add: str, empty_title: str, empty_sentence: str) -> None:
        """Names the button, and says what to do while there are no rows."""
        self._add.setText(add)
        self._add.setAccessibleName(add)
        self._empty.set_texts(empty_title, empty_sentence)

    def show_empty(self, is_empty: bool) -> None:
        """Shows the rows, or what stands in their place."""
        self._rows_room.setVisible(not is_empty)
        self._empty_room.setVisible(is_empty)
        self.focus_target = self._add if is_empty and self._add.isEnabled() else self.rows
        self.key_hints_changed.emit()

    def show_allowed(self) -> None:
        """Enables what the signed-in user may do."""
        self.allow(self._add)
        self.rows.set_changeable(self.is_allowed())
        self.refresh()

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        has_rows = self.rows.current() is not None
        hints = [("Up Down", translate("RowPage", "Move"))] if has_rows else []
        if self.is_allowed():
            if has_rows:
                hints.append(("Enter", translate("RowPage", "Edit")))
            hints.append(("Ctrl+N", translate("RowPage", "Add")))
        return hints

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: reads again, as another window may have changed something unheard."""
        self.refresh()
        super().showEvent(event)

    def open_dialog(self, dialog: QDialog) -> None:
        """Opens a dialog, which goes when it is closed."""
        self.clear_notice()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # The rows' menus

    def add_entry(self, menu: RoundMenu, task: RowTask, text: str, icon_name: str, keys: str = "") -> QAction:
        """Adds an entry to a row's menu; it is disabled, and says why, for who may not."""
        action = menu.add(text, icon_name, keys, "bad" if task is RowTask.DELETE else "text")
        action.setData(task.value)
        action.setEnabled(self.is_allowed())
        action.setToolTip(self.refusal() or text)
        return action

    def _on_menu_requested(self, row: int, corner: QPoint) -> None:
        menu = self._menu_of(row)
        self._open_menu(menu, corner - QPoint(menu.sizeHint().width(), 0))

    def _on_context_menu_requested(self, row: int, where: QPoint) -> None:
        self._open_menu(self._menu_of(row), where)

    def _menu_of(self, row: int) -> RoundMenu:
        self.rows.set_current_row(row)
        menu = RoundMenu(parent=self)
        menu.setMinimumWidth(scaled(_MENU_WIDTH))
        self.fill_menu(menu, self._key_of(row))
        return menu

    def _open_menu(self, menu: RoundMenu, where: QPoint) -> None:
        self._menu = menu
        menu.triggered.connect(self._on_task_triggered)
        menu.aboutToHide.connect(self._on_menu_hidden)
        self.rows.show_pressed(self.rows.current_row())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(where)

    def _key_of(self, row: int) -> int:
        face = self.rows.rows_model.row_at(row)
        if face is None:
            raise IndexError(row)
        return face.id

    def _on_menu_hidden(self) -> None:
        self.rows.show_pressed(-1)
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _on_task_triggered(self, action: QAction) -> None:
        face = self.rows.current()
        if face is not None:
            self.do(RowTask(action.data()), face.id)

    def _on_add(self) -> None:
        if self.is_allowed():
            self.add()

    def _on_row_activated(self, row: int) -> None:
        if self.is_allowed():
            self.do(RowTask.EDIT, self._key_of(row))

    def _on_delete_requested(self, row: int) -> None:
        if self.is_allowed():
            self.do(RowTask.DELETE, self._key_of(row))

    def _on_current_changed(self) -> None:
        rect = self.rows.current_row_rect()
        place = self.rows.mapTo(self.content, rect.center())
        self.area.ensureVisible(place.x(), place.y(), 0, rect.height())
