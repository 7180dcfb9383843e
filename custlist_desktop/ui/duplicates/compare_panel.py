"""The right side of Find Duplicates: what a group has in common, and its customers side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.services.duplicates.groups import DuplicateGroup
from custlist_desktop.services.duplicates.merge_plan import MergePlan
from custlist_desktop.ui.duplicates.compare_model import CompareModel
from custlist_desktop.ui.duplicates.compare_table import CompareTable
from custlist_desktop.ui.duplicates.words import likeness_words
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.styling import make_label


class ComparePanel(QWidget):
    """Shows one group, in which values are picked."""

    customer_requested = Signal(object)
    """The key of a customer that is to be shown in the list."""

    def __init__(self, home_region: str, parent: QWidget | None = None) -> None:
        """Shows nobody until `show_group`."""
        super().__init__(parent)
        self._group: DuplicateGroup | None = None
        self.model = CompareModel(home_region, self)
        self.table = CompareTable(self.model)
        self.table.setAccessibleName(translate("Duplicates", "Compare customers"))
        self._title = make_label(role="lead", wrap=True)
        self._hint = make_label(role="muted", wrap=True)
        self._show = make_button(translate("Duplicates", "Show in List"), "secondary", "customers")
        self._show.setAutoDefault(False)
        self._show.clicked.connect(self._on_show_clicked)
        self.model.plan_changed.connect(self._show_words)
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
        row.addWidget(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.table, 1)

    def show_group(self, group: DuplicateGroup, plan: MergePlan) -> None:
        """Shows the customers of a group, and what would come of them."""
        self._group = group
        self.model.set_plan(plan)
        self._show_words()

    def _show_words(self) -> None:
        group, plan = self._group, self.model.plan
        if group is None or plan is None:
            return
        self._title.setText(likeness_words(group.likenesses))
        self._hint.setText(
            translate("Duplicates", "Choose what stays where they differ.")
            if group.likely
            else translate("Duplicates", "Perhaps a family, a branch or a shared line. Look before you merge.")
        )
        self.table.fit_columns()

    def _on_show_clicked(self) -> None:
        plan = self.model.plan
        if plan is not None:
            self.customer_requested.emit(plan.candidates[self.table.current_position()].record.id)
