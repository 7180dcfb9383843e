"""What a list's header is for, with the keyboard too: another order, and wider or narrower columns."""

from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.actions import make_action
from custlist_desktop.ui.kit.lists.column_widths import ColumnWidths
from custlist_desktop.ui.kit.lists.controller import ListController
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.metrics import scaled

_STEP: Final = 16
_LEFT: Final = 24

_IN_TABLE: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ColumnCommands(QObject):
    """The header's menu and its keys, which mean the column that the keyboard is in."""

    def __init__(
        self,
        page: QWidget,
        table: ListTable,
        model: WindowedTableModel[Any],
        controller: ListController,
        widths: ColumnWidths,
    ) -> None:
        """The menu's key works in all of ``page``, those of the widths in ``table`` only."""
        super().__init__(page)
        self._page, self._table, self._model = page, table, model
        self._controller, self._widths = controller, widths
        self._section: int | None = None
        self.reset = make_action(self, "fit")
        self._open = make_action(self, "fit", "Alt+Down", page)
        self._wider = make_action(self, "add", "Ctrl+Shift+Right", table, context=_IN_TABLE)
        self._narrower = make_action(self, "fit", "Ctrl+Shift+Left", table, context=_IN_TABLE)
        self._open.triggered.connect(self._on_open)
        self._wider.triggered.connect(self._on_wider)
        self._narrower.triggered.connect(self._on_narrower)

    def retranslate(self) -> None:
        """Names the actions."""
        self.reset.setText(translate("ListPage", "Reset Columns"))
        self._open.setText(translate("ColumnCommands", "Sort and Columns"))
        self._wider.setText(translate("ColumnCommands", "Wider Column"))
        self._narrower.setText(translate("ColumnCommands", "Narrower Column"))

    def show_menu(self, where: QPoint, section: int) -> None:
        """Opens the menu at a global position, and waits until it is closed. ``section`` is what it makes wider."""
        self._section = section
        for action in (self._wider, self._narrower):
            action.setEnabled(self._widths.is_free(section))
        menu = RoundMenu(parent=self._page)
        sorted_by, _descending = self._controller.order
        for number, column in enumerate(self._model.columns):
            if column.key:
                text = translate("ColumnCommands", "Sort by {column}").format(column=column.title())
                action = menu.add(text.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(column.key == sorted_by)
                action.setData(number)
        menu.addSeparator()
        menu.addActions([self._wider, self._narrower, self.reset])
        menu.setActiveAction(menu.actions()[0])
        chosen = menu.exec(where)
        if chosen is not None and chosen.data() is not None:
            self._controller.sort_by(int(chosen.data()))
        menu.deleteLater()
        self._section = None
        for action in (self._wider, self._narrower):
            action.setEnabled(True)  # their keys mean the column that the keyboard is in

    def _on_open(self) -> None:
        header = self._table.horizontalHeader()
        if header.isVisible():
            self.show_menu(header.mapToGlobal(QPoint(_LEFT, header.height())), self._current())

    def _on_wider(self) -> None:
        self._widths.widen(self._current() if self._section is None else self._section, scaled(_STEP))

    def _on_narrower(self) -> None:
        self._widths.widen(self._current() if self._section is None else self._section, -scaled(_STEP))

    def _current(self) -> int:
        """The column that the keyboard is in; the first while it is in none."""
        return max(0, self._table.currentIndex().column())
