"""The right side of Find Duplicates: what a group has in common, and its customers in a table to pick from."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.services.duplicates.clusters import DuplicateGroup
from custlist_desktop.services.duplicates.merge_plan import MergePlan
from custlist_desktop.ui.duplicates.compare_columns import INCLUDED, STAYS, compared_columns, compared_rows, mark_of
from custlist_desktop.ui.duplicates.words import likeness_words
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.lists.cells import RowLook
from custlist_desktop.ui.kit.lists.column_shares import Wish, share_room
from custlist_desktop.ui.kit.lists.grounds import RingGround
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.lists.table import clear_corner
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_PADDING: Final = 12
_LOOK: Final = RowLook(ground=RingGround(), first=10, left=_PADDING)
_NARROWEST: Final = 168
_CHOOSING_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CompareTable(RowsTable[str]):
    """Shows a `MergePlan` and changes it: Space, Enter or a click chooses; the left arrow goes back to the groups."""

    plan_changed = Signal()
    """Something else is chosen."""
    left = Signal()
    """The groups are wanted again."""

    def __init__(self, home_region: str) -> None:
        """Shows nobody. ``home_region`` is where numbers need no country code."""
        super().__init__((), _LOOK, key=lambda name: name)
        self._home_region = home_region
        self.plan: MergePlan | None = None
        self._header.show()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setAccessibleName(translate("Duplicates", "Compare customers"))
        clear_corner(self)
        self.link_activated.connect(self.choose)

    def set_plan(self, plan: MergePlan | None) -> None:
        """Shows other customers, or nobody."""
        self.plan = plan
        if plan is None:
            self.rows_model.set_rows((), ())
            return
        self.rows_model.set_rows(compared_rows(plan), compared_columns(plan, self._home_region))
        self.setCurrentIndex(self.rows_model.index(0, plan.kept + 1))

    def _position_of(self, column: int) -> int | None:
        """The customer in a column; None for the rows' names and the result."""
        count = len(self.plan.candidates) if self.plan is not None else 0
        return column - 1 if 1 <= column <= count else None

    def current_position(self) -> int:
        """The customer of the current column; of the one that stays where the column is nobody's."""
        position = self._position_of(self.currentIndex().column())
        return position if position is not None else self.plan.kept if self.plan is not None else 0

    def choose(self, row: int, column: int) -> None:
        """Does what a click on a cell means; nothing where there is nothing to choose."""
        plan, position, name = self.plan, self._position_of(column), self.rows_model.rows[row]
        if plan is None or position is None or mark_of(plan, position, name) is None:
            return
        if name == STAYS:
            plan.keep(position)
        elif name == INCLUDED:
            plan.set_included(position, not plan.is_included(position))
        else:
            plan.pick(name, position)
        self.rows_model.set_columns(compared_columns(plan, self._home_region))
        self.plan_changed.emit()

    def fit_columns(self) -> None:
        """Gives the names what they need, and the customers and the result equal parts of the rest.

        A part that needs more takes it from those that need less.
        """
        columns = self.rows_model.columns
        if not columns:
            return
        room, least, last = self.viewport().width(), scaled(_NARROWEST), len(columns) - 1
        names = self._width_of_names()
        part = (room - names) // last
        wishes = {at: Wish(least, self.needed_in_view(at), part) for at in range(1, last)}
        result = QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(columns[last].title) + 2 * _PADDING + 2
        wishes[last] = Wish(max(result, least), self.needed_in_view(last), part, takes_rest=True)
        shortest = min(names, self.needed_in_view(0))
        wishes[0] = Wish(shortest, shortest, names)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        for at, width in share_room(room, wishes).items():
            header.resizeSection(at, width)

    def _width_of_names(self) -> int:
        """What the names of the rows need, were all of them marked."""
        metrics = QFontMetrics(fonts.caption(fonts.SEMIBOLD))
        texts = (self.rows_model.cell(row, 0).text for row in range(self.rows_model.rowCount()))
        return 3 * _PADDING + max(metrics.horizontalAdvance(text) for text in texts) + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if index.isValid() and plain and event.key() in _CHOOSING_KEYS:
            self.choose(index.row(), index.column())
        elif plain and event.key() == Qt.Key.Key_Left and index.column() <= 1:
            self.left.emit()
        elif not plain and event.key() in _CHOOSING_KEYS:
            event.ignore()  # the window's own
        else:
            super().keyPressEvent(event)


class ComparePanel(QWidget):
    """Shows one group, in which values are picked."""

    def __init__(self, home_region: str) -> None:
        """Shows nobody until `show_group`."""
        super().__init__()
        self.table = CompareTable(home_region)
        self._title = make_label(role="lead", wrap=True)
        self._hint = make_label(role="muted", wrap=True)
        self.show_button = make_button(translate("Duplicates", "Show in List"), "secondary", "customers")
        self.show_button.setAutoDefault(False)
        self._build_layout()

    def _build_layout(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        head = QFrame()
        head.setProperty("look", "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.table, 1)

    def show_group(self, group: DuplicateGroup, plan: MergePlan) -> None:
        """Shows the customers of a group, and what would come of them."""
        self.table.set_plan(plan)
        self._title.setText(likeness_words(group.likenesses))
        self._hint.setText(
            translate("Duplicates", "Where they differ, choose what to keep.")
            if group.likely
            else translate("Duplicates", "Perhaps a family, a branch or a shared line. Look before you merge.")
        )

    def current_key(self) -> int | None:
        """The key of the customer in the current column; None while nobody is shown."""
        plan = self.table.plan
        return None if plan is None else plan.candidates[self.table.current_position()].record.id
