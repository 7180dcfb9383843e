"""A customer's estimates, at the end of its details: each opens, and a new one can be begun."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.money import format_amount, format_named_amount
from custlist_desktop.services.customers.linking import NEWEST, CustomerEstimates, EstimateSummary
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.buttons import EntryButton, make_button
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.flexible_row import FlexibleRow
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme import type as fonts

BLEED: Final = 8
"""By how many pixels the ground of an estimate reaches beyond its words."""


class EstimateSection(QWidget):
    """Shows the newest estimates of one customer, and leads to all of them."""

    def __init__(
        self,
        open_estimate: Callable[[int], object],
        show_all: Callable[[], object],
        account_currency: Callable[[], str],
    ) -> None:
        """Shows none until `show_estimates`.

        Args:
            open_estimate: opens an estimate by its key.
            show_all: shows all of the customer's.
            account_currency: ISO 4217; where an estimate is in another one, all totals name theirs.
        """
        super().__init__()
        self._open_estimate = open_estimate
        self._account_currency = account_currency
        self._estimates = CustomerEstimates()
        newest = translate("DetailsPane", "Newest {count}").format(count=QLocale().toString(NEWEST))
        self._above, self._below = _AllRow(newest, show_all), _AllRow("", show_all)
        self._title = make_label(role="group")
        self._count = make_label(role="caption")
        self.new_button = make_button("", "link", "add", scale="small")
        self._none = make_label(role="muted", wrap=True)
        self._none.setContentsMargins(BLEED, 0, BLEED, 0)
        counted = QWidget()
        names = QHBoxLayout(counted)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(8)
        names.addWidget(self._title)
        names.addWidget(self._count)
        names.addStretch(1)
        head = FlexibleRow((counted,), gap=8, gap_under=0)
        head.add(self.new_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 20, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(_inset(make_line()))
        layout.addSpacing(4)
        layout.addWidget(_inset(head))
        layout.addWidget(self._above)
        layout.addWidget(self._none)
        layout.addLayout(self._lines)
        layout.addWidget(self._below)
        self._title.setText(translate("DetailsPane", "Estimates"))
        self.new_button.setText(translate("DetailsPane", "New Estimate"))
        self._none.setText(translate("DetailsPane", "None yet. A new one starts with these contact details."))
        self._fill()

    def show_estimates(self, estimates: CustomerEstimates) -> None:
        """Shows ``estimates`` instead of those before."""
        self._estimates = estimates
        self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        count, newest = self._estimates.count, self._estimates.newest
        self._none.setVisible(not count)
        self._count.setText(QLocale().toString(count) if count else "")
        for row in (self._above, self._below):
            row.set_count(count)
            row.setVisible(count > len(newest))
        currencies = {estimate.currency for estimate in newest}
        names_currency = bool(currencies) and currencies != {self._account_currency()}
        for position, estimate in enumerate(newest):
            if position:
                self._lines.addWidget(_inset(make_line()))
            self._lines.addWidget(EstimateEntry(estimate, self._open_estimate, names_currency=names_currency))


class _AllRow(QWidget):
    """Says which estimates are here, and leads to all."""

    def __init__(self, text: str, show_all: Callable[[], object]) -> None:
        super().__init__()
        self._all = make_button("", "link", scale="small")
        self._all.clicked.connect(show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(BLEED, 0, 0, 0)
        row.addWidget(make_label(text, "muted"))
        row.addStretch(1)
        row.addWidget(self._all)

    def set_count(self, count: int) -> None:
        self._all.setText(translate("DetailsPane", "Show All {count}").format(count=QLocale().toString(count)))


class EstimateEntry(EntryButton):
    """An estimate in two lines, title and status, number and total; a click opens it."""

    def __init__(
        self, estimate: EstimateSummary, open_estimate: Callable[[int], object], *, names_currency: bool
    ) -> None:
        """Shows ``estimate`` for good; ``names_currency`` where another could be meant."""
        super().__init__()
        key = estimate.id
        self.setProperty("look", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: open_estimate(key))
        status = words().statuses[estimate.status]
        name = ", ".join(part for part in (estimate.number, estimate.title, status) if part)
        self.setAccessibleName(name)
        title = MarkedLabel(fonts.body(fonts.MEDIUM))
        title.set_text(estimate.title or translate("DetailsPane", "Untitled estimate"))
        written = format_named_amount if names_currency else format_amount
        total = make_label(written(estimate.total, estimate.currency, QLocale().name()), "muted")
        total.setFont(fonts.tabular(fonts.body()))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(BLEED, 6, BLEED, 6)
        self._layout.setSpacing(2)
        self._layout.addLayout(_row(title, Chip(status, estimate.status.facts.tone)))
        self._layout.addLayout(_row(make_label(estimate.number, "muted"), total))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._layout.minimumSize().height())


def _row(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(left, 1)
    row.addWidget(right)
    return row


def _inset(widget: QWidget) -> QWidget:
    """A widget set in by as much as the words are."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(BLEED, 0, BLEED, 0)
    layout.addWidget(widget)
    return holder
