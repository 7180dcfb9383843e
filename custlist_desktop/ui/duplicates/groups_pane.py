"""The left side of Find Duplicates: how many groups there are, and which."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from custlist_desktop.services.duplicates.clusters import DuplicateGroup
from custlist_desktop.services.duplicates.merge_plan import display_names
from custlist_desktop.ui.duplicates.words import likeness_words
from custlist_desktop.ui.i18n import labelled_text, translate
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, RowLook
from custlist_desktop.ui.kit.lists.ornaments import ChipBeside
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 320
_LOOK: Final = RowLook(height=56, under=6, between=9)
_CHUNK: Final = 40


class GroupList(RowsTable[DuplicateGroup]):
    """Whom each group is about, over what it has in common. Enter or the right arrow goes on to its customers.

    Thousands of groups cost nothing until they are looked at: names are read for those in view.
    """

    entered = Signal()
    """The customers of the current group are to be compared."""

    def __init__(self) -> None:
        """Empty until it is given groups."""
        column: Column[DuplicateGroup] = Column(
            "group", "", self._shown, spoken=self._spoken, tip=self._spoken, takes_rest=True
        )
        super().__init__((column,), _LOOK)
        self._names: dict[int, str] = {}
        self.rows_model.modelReset.connect(self._names.clear)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _shown(self, group: DuplicateGroup) -> Cell:
        """A chip says where the likeness may have another reason."""
        doubtful = None if group.likely else ChipBeside(_doubtful_word(), gap=8, is_in_line=True)
        return Cell(self._title(group), CellLook.STRONG, second=_caption(group), trail=doubtful)

    def _spoken(self, group: DuplicateGroup) -> str:
        doubt = "" if group.likely else f". {_doubtful_word()}"
        return labelled_text(self._title(group), f"{_caption(group)}{doubt}")

    def _title(self, group: DuplicateGroup) -> str:
        """The name of the first of a group's customers."""
        key = group.keys[0]
        if key not in self._names:
            groups = self.rows_model.rows
            start = max(0, groups.index(group) - _CHUNK // 2)
            self._names |= display_names([each.keys[0] for each in groups[start : start + _CHUNK]])
        return self._names.get(key, "")


class GroupsPane(QFrame):
    """A count over the list of groups."""

    def __init__(self) -> None:
        """No groups yet."""
        super().__init__()
        self.list = GroupList()
        self._count = make_label(role="lead")
        self.setProperty("look", "options")
        self.setFixedWidth(scaled(_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        words = QVBoxLayout()
        words.setContentsMargins(24, 12, 12, 12)
        words.setSpacing(2)
        words.addWidget(self._count)
        words.addWidget(make_label(translate("Duplicates", "Most likely first"), "muted"))
        layout.addLayout(words)
        layout.addWidget(make_line())
        layout.addWidget(self.list, 1)
        self.list.setAccessibleName(translate("Duplicates", "Groups of likely duplicates"))
        self.show_count()

    def show_count(self) -> None:
        """Says how many groups there are."""
        count = self.list.rows_model.rowCount()
        self._count.setText(translate("Duplicates", "%Ln group(s)", "", count))


def _caption(group: DuplicateGroup) -> str:
    """What a group's customers have in common, and how many they are if more than two."""
    count, words = len(group.keys), likeness_words(group.likenesses)
    if count == 2:
        return words
    customers = translate("Duplicates", "%Ln customer(s)", "", count)
    return f"{customers} · {words}"


def _doubtful_word() -> str:
    """What is said of a group that a family or a branch may explain."""
    return translate("Duplicates", "Doubtful")
