"""The left side of Find Duplicates: how many groups there are, and which."""

from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from custlist_desktop.ui.duplicates.group_list import GroupList
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 320


class GroupsPane(QFrame):
    """A count over the list of groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No groups yet."""
        super().__init__(parent)
        self.list = GroupList()
        self._count = make_label(role="lead")
        self._caption = make_label(role="muted")
        self.setProperty("look", "options")
        self.setFixedWidth(scaled(_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        words = QVBoxLayout()
        words.setContentsMargins(24, 12, 12, 12)
        words.setSpacing(2)
        words.addWidget(self._count)
        words.addWidget(self._caption)
        layout.addLayout(words)
        layout.addWidget(make_line())
        layout.addWidget(self.list, 1)
        self.list.setAccessibleName(translate("Duplicates", "Groups of likely duplicates"))
        self._caption.setText(translate("Duplicates", "The likeliest first"))
        self.show_count()

    def show_count(self) -> None:
        """Says how many groups there are."""
        count = self.list.rows_model.rowCount()
        self._count.setText(translate("Duplicates", "%Ln group(s)", "", count))
