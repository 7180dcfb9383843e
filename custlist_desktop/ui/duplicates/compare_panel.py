"""The right side of Find Duplicates: what a group has in common, and its customers in a table to pick from."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from custlist_desktop.services.duplicates.groups import DuplicateGroup
from custlist_desktop.services.duplicates.merge_plan import MergePlan
from custlist_desktop.ui.duplicates.compare_model import CompareModel
from custlist_desktop.ui.duplicates.words import likeness_words
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.lists.cells import RowLook, Shape
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.kit.lists.table import ListTable, clear_corner
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_PADDING: Final = 12
_LOOK: Final = RowLook(shape=Shape.CELL, first=10, left=_PADDING)
_HEADER_HEIGHT: Final = 56
_NARROWEST: Final = 168
_CHOOSING_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CompareHeader(QHeaderView):
    """Paints who a column is about, over what becomes of them."""

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        """The titles are those of ``model``."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(40))
        self.setFixedHeight(scaled(_HEADER_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(_HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        tokens = current_tokens()
        is_result = self._model.is_result(logicalIndex)
        painter.save()
        painter.fillRect(rect, tokens.colour("alt" if is_result else "base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        if is_result:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), tokens.colour("border"))
        name, fate = self._model.column_title(logicalIndex)
        inner = rect.adjusted(_PADDING, scaled(9), -_PADDING, -scaled(10))
        name_ink = "muted" if self._model.is_left_out(logicalIndex) else "text"
        if fate:
            kept = self._model.plan is not None and self._model.position_of(logicalIndex) == self._model.plan.kept
            upper, lower = QRect(inner), QRect(inner)
            upper.setHeight(scaled(19))
            lower.setTop(inner.top() + scaled(19))
            _draw(painter, upper, name, fonts.body(fonts.SEMIBOLD), name_ink)
            _draw(painter, lower, fate, fonts.caption(fonts.MEDIUM), "ok" if kept else "muted")
        else:
            _draw(painter, inner, name, fonts.body(fonts.SEMIBOLD), name_ink)
        painter.restore()


class CompareTable(ListTable):
    """One cell is current. Space, Enter or a click chooses it; the left arrow in the first column leaves."""

    left = Signal()
    """The groups are wanted again."""

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(model, parent, look=_LOOK)
        self._compared = model
        self.setHorizontalHeader(CompareHeader(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        clear_corner(self)
        model.modelReset.connect(self._on_model_reset)
        self.link_activated.connect(model.choose)

    def current_position(self) -> int:
        """The customer of the current column; of the one that stays where the column is nobody's."""
        plan = self._compared.plan
        position = self._compared.position_of(self.currentIndex().column())
        return position if position is not None else plan.kept if plan is not None else 0

    def _on_model_reset(self) -> None:
        self.fit_columns()
        plan = self._compared.plan
        if plan is not None:
            self.setCurrentIndex(self._compared.index(0, plan.kept + 1))

    def fit_columns(self) -> None:
        """Gives the names what they need, and the customers and the result equal parts of the rest."""
        count = self._compared.columnCount()
        if not count:
            return
        metrics = QFontMetrics(fonts.caption(fonts.SEMIBOLD))
        texts = (self._compared.cell(row, 0).text for row in range(self._compared.rowCount()))
        first = 2 * _PADDING + _PADDING + max(metrics.horizontalAdvance(text) for text in texts) + 2
        result = QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(self._compared.column_title(count - 1)[0])
        narrowest = max(scaled(_NARROWEST), result + 2 * _PADDING + 2)
        share = max(narrowest, (self.viewport().width() - first) // (count - 1))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.resizeSection(0, first)
        for column in range(1, count):
            header.resizeSection(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns as the width allows."""
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if index.isValid() and plain and event.key() in _CHOOSING_KEYS:
            self._compared.choose(index.row(), index.column())
        elif plain and event.key() == Qt.Key.Key_Left and index.column() <= 1:
            self.left.emit()
        elif not plain and event.key() in _CHOOSING_KEYS:
            event.ignore()  # the window's own
        else:
            super().keyPressEvent(event)


class ComparePanel(QWidget):
    """Shows one group, in which values are picked."""

    def __init__(self, home_region: str, parent: QWidget | None = None) -> None:
        """Shows nobody until `show_group`."""
        super().__init__(parent)
        self._group: DuplicateGroup | None = None
        self.model = CompareModel(home_region, self)
        self.table = CompareTable(self.model)
        self.table.setAccessibleName(translate("Duplicates", "Compare customers"))
        self._title = make_label(role="lead", wrap=True)
        self._hint = make_label(role="muted", wrap=True)
        self.show_button = make_button(translate("Duplicates", "Show in List"), "secondary", "customers")
        self.show_button.setAutoDefault(False)
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
        row.addWidget(self.show_button)
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

    def current_key(self) -> int | None:
        """The key of the customer in the current column; None while nobody is shown."""
        plan = self.model.plan
        return None if plan is None else plan.candidates[self.table.current_position()].record.id


def _draw(painter: QPainter, rect: QRect, text: str, font: QFont, token: str) -> None:
    painter.setFont(font)
    painter.setPen(current_tokens().colour(token))
    draw_line(painter, rect, text)
